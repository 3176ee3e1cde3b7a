import type { Span } from '../../model';
import { skipAdverbial } from './adverbials';
import { clauseEnd, skipAdverbs, type Breaks } from './clause';
import type { Cue } from './cue';
import type { Filled } from './filled';
import { isFinite, opensPhrase } from '../speaker/noun-phrase';
import { subjectAfter } from '../speaker/subject-after';
import { isReportingGerund, type CueVerb } from '../text/language';
import { subjectBefore } from '../speaker/subject-before';
import { isQuoted, mentionOf, type Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Read an English clause without "that": Smith said on Friday the plan was dead. */
export function bareClause(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  if (passage.language.lang !== 'en') return null;
  const { tokens, language } = passage;
  let start = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  let addressee: Span | undefined;
  if (verb.frames.includes('u')) {
    const phrase = subjectAfter(passage, start, breaks.sentence[1]);
    const crowd = /^(?:me|us|you)$/u.test(at(tokens, start).norm) ? start + 1 : crowdEnd(passage, start);
    const short = crowd > start;
    if (!short && phrase?.head[0] !== start) return null;
    addressee = [start, short || phrase === null ? Math.max(crowd, start + 1) : addresseeEnd(passage, phrase.head)];
    [, start] = addressee;
  }
  start = skipAdverbial(passage, start, breaks.sentence[1]);
  // "Writing on Facebook, Hale described …": after the comma the main clause begins.
  if (cue.tense === 'gerund' && at(tokens, start - 1).text === ',') return null;
  const end = clauseEnd(passage, breaks, start);
  const first = at(tokens, start);
  if (verb.lemma === 'maintain' || /^(?:nothing|little)$/u.test(first.norm)) return null;
  if (/^(?:is|are|was|were|will|would|can|could|may|might|must|should|has|have|had)$/u.test(first.norm)) return null;
  if (end - start < 3 || first.kind === 'mark' || /^(?:to|of|for|and|or|but)$/u.test(first.norm)) return null;
  if (language.prepositions.has(first.norm) && !hasFiniteVerb(passage, start, commaBefore(passage, start, end))) return null;
  if (takesNouns.test(verb.lemma) && !holdsVerb(passage, start, end)) return null;
  const opensClause =
    verb.frames.includes('t') &&
    !verb.frames.includes('o') &&
    (language.pronouns.has(first.norm) || ((language.determiners.has(first.norm) || first.capital) && end - start > 4));
  const stop = commaBefore(passage, start, end);
  const inverted = subjectBefore(passage, breaks.sentence[0], cue.start) === null;
  if (inverted && stop < end && !language.pronouns.has(first.norm) && !hasFiniteVerb(passage, start, stop) && stop - start <= 4) {
    // "said Anna Hale, the mayor" is an inversion, "said Anna Hale, the mayor, left the hall" a clause.
    const close = commaBefore(passage, stop + 1, end);
    if (close >= end || !hasFiniteVerb(passage, close + 1, close + 2)) return null;
  }
  return opensClause || hasFiniteVerb(passage, start, end)
    ? { verb, rule: 'clause/bare', content: [start, end], confidence: 0.8, ...(addressee === undefined ? {} : { addressee }) }
    : null;
}

/** Verbs that take a noun for their object as often as a clause: "declared the gifts", "added four names to its list". */
const takesNouns =
  /^(?:add|announce|confirm|declare|disclose|guarantee|indicate|note|observe|promise|propose|recall|recommend|reject|reveal|share|signal|suggest|tell|write)$/u;

/** Base forms that a clause with a plural subject may have for its verb: "confirmed the talks *begin* on Friday". */
const baseVerbs =
  /^(?:begin|come|cost|face|feel|get|give|go|help|keep|know|lack|live|look|make|mean|need|open|plan|play|remain|run|say|see|seem|show|stand|start|stay|take|think|use|want|work)$/u;

/** Tells whether a verb of its own stands in a clause, before any other clause that hangs on it. */
function holdsVerb(passage: Passage, start: number, end: number): boolean {
  const { tokens, language } = passage;
  let stop = start + 1;
  const opensOther = (i: number) =>
    (language.relatives.has(at(tokens, i).norm) && !at(tokens, i).capital) ||
    isReportingGerund(language, at(tokens, i).norm) ||
    /^(?:because|when|if|while|whereas|although|though|unless|that|whether|since|until|after|before)$/u.test(at(tokens, i).norm);
  while (stop < end && !opensOther(stop) && at(tokens, stop).text !== ',') stop++;
  if (hasFiniteVerb(passage, start, stop)) return true;
  for (let i = start + 1; i < stop; i++) {
    const { norm, text } = at(tokens, i);
    const before = at(tokens, i - 1);
    const governs = [language.determiners, language.prepositions, language.ofWords, language.conjunctions];
    const afterNoun = before.kind === 'word' && !governs.some((words) => words.has(before.norm));
    const next = i + 1 < stop ? at(tokens, i + 1).norm : '';
    if (
      /^\p{Ll}{2,}[^su]s$/u.test(text) &&
      afterNoun &&
      (language.determiners.has(next) || (next === 'to' && !opensPhrase(passage, i + 2)))
    )
      return true;
    if (baseVerbs.test(norm) && /[^s]s$/u.test(before.norm)) return true;
  }
  return false;
}

function commaBefore(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end; i++) if (at(passage.tokens, i).text === ',' && !isQuoted(passage, i)) return i;
  return end;
}

/** "told *friends* he was ill", "told *local radio* the road was shut": finds where people without an article end; what follows is what they are told. */
function crowdEnd({ tokens, language }: Passage, index: number): number {
  const isOpen = (i: number) => at(tokens, i).kind === 'word' && !at(tokens, i).capital && !language.determiners.has(at(tokens, i).norm);
  const isCrowd = (i: number) => isOpen(i) && /^(?:media|police|people|radio|television|tv|[a-z]{3,}[^su]s)$/u.test(at(tokens, i).norm);
  const end = isCrowd(index) ? index + 1 : isOpen(index) && isCrowd(index + 1) ? index + 2 : index;
  const next = at(tokens, end);
  const opens = language.pronouns.has(next.norm) || (next.norm !== 'that' && language.determiners.has(next.norm)) || next.capital;
  return opens ? end : index;
}

function addresseeEnd(passage: Passage, head: Span): number {
  const { tokens, language } = passage;
  const first = at(tokens, head[0]);
  if (
    language.pronouns.has(first.norm) ||
    /^(?:reporters|journalists|lawmakers|parliament|investors|supporters|congress)$/u.test(first.norm)
  )
    return head[0] + 1;
  const mention = mentionOf(passage, head[0]);
  let i = head[0] + 1;
  if (language.determiners.has(first.norm))
    while (i < head[1] && !language.determiners.has(at(tokens, i).norm) && !language.pronouns.has(at(tokens, i).norm) && i < head[0] + 4)
      i++;
  else while (i < head[1] && (at(tokens, i).capital || (mention !== null && mentionOf(passage, i) === mention))) i++;
  return i;
}

/** Tell whether an English verb that must be finite, or looks like a past, stands in a range. */
export function hasFiniteVerb(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { norm, text } = at(passage.tokens, i);
    if (text === 'May') continue;
    if (
      /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|'re|'ve|'ll|said|needs|wants|made|got|told|felt|fought|found|held|hit|kept|left|lost|meant|met|paid|sold|sent|spent|won)$/u.test(
        norm,
      )
    )
      return true;
    if (isFinite(passage, i) || (/(?:ed|n't)$/u.test(norm) && norm.length > 4)) return true;
  }
  return false;
}
