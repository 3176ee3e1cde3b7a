import type { Span } from '../../model';
import type { AccordingTo } from './find-according-to';
import { isAdverb, skipAdverbials, skipSetPhrase, saysHowLong } from '../text/adverbs';
import type { Cue } from './cue';
import { commaAfter, isTail } from './tails';
import { isFinite, opensPhrase } from '../speaker/noun-phrase';
import { subjectAfter } from '../speaker/subject-after';
import { isOutlet } from '../speaker/outlets';
import { isQuoted, mentionOf, type Passage } from '../text/passage';
import { at } from '../text/tokens';
import { standsApart } from './unsaid';
import { subjectBefore } from '../speaker/subject-before';

const subordinators = /^(?:tandis|alors|while|whereas|though|although|mais|but)$/u;

/**
 * Find where the clause of a cue begins, so that the content of an earlier cue ends before it.
 *
 * @returns null for a cue within the content of another ("X said that Y had denied it")
 */
function breakOf(passage: Passage, sentence: Span, cue: Cue): number | null {
  const { tokens, language } = passage;
  if (cue.tense === 'gerund') return gerundBreak(passage, cue);
  if (cue.tense === 'infinitive') return infinitiveBreak(passage, sentence, cue);
  if (cue.tense === 'participle' && !/^(?:et|and|puis)$/u.test(at(tokens, cue.start - 1).norm)) return null;
  const before = at(tokens, cue.start - 1);
  if (before.norm === 'et' && isHearsay(passage, sentence, cue)) return null;
  if (/^(?:et|and|mais|but|puis|then)$/u.test(before.norm)) return at(tokens, cue.start - 2).text === ',' ? cue.start - 2 : cue.start - 1;
  if (cue.pronoun >= 0 || mediumFollows(passage, cue)) return commaBefore(passage, cue.start);
  const subject = subjectBefore(passage, sentence[0], cue.start);
  if (subject === null) return commaBefore(passage, cue.start);
  if (language.lang === 'fr' && closesRelative(passage, sentence[0], cue.start - 1)) return cue.start - 1;
  const opener = at(tokens, subject.head[0] - 1);
  const first = at(tokens, subject.head[0]);
  if (/^(?:que|qu')$/u.test(opener.norm) && subordinators.test(at(tokens, subject.head[0] - 2).norm))
    return commaBefore(passage, subject.head[0] - 2);
  // "said that *although she had asked*, …": the clause is part of what was said.
  if (subordinators.test(opener.norm))
    return /^(?:that|que|qu')$/u.test(at(tokens, subject.head[0] - 2).norm) ? null : commaBefore(passage, subject.head[0] - 1);
  if (opener.text === ';' || (/^(?:et|and)$/u.test(opener.norm) && cue.tense !== 'conditional')) return subject.head[0] - 1;
  if (opener.text === ',' && language.lang === 'en' && first.kind === 'word') return subject.head[0] - 1;
  return language.lang === 'fr' && isBehindRelative(passage, subject.head[1], cue) ? commaBefore(passage, cue.start) : null;
}

/** "a affirmé qu’il était à bord *et aurait appelé* à l’aide": a conditional after "que" goes on with what was said. */
function isHearsay({ tokens, language }: Passage, [from]: Span, cue: Cue): boolean {
  if (language.lang !== 'fr' || cue.tense !== 'conditional' || at(tokens, cue.start - 2).text === ',') return false;
  for (let i = cue.start - 2; i > from; i--)
    if (/^(?:que|qu')$/u.test(at(tokens, i).norm) && !subordinators.test(at(tokens, i - 1).norm)) return true;
  return false;
}

/** "Luc Verne, qui sait que le pont ferme, *et qui* en parle ici*,* a dit": tells whether a comma closes a second relative clause. */
function closesRelative({ tokens }: Passage, from: number, comma: number): boolean {
  if (at(tokens, comma).text !== ',') return false;
  let open = comma - 1;
  while (open > from && at(tokens, open).text !== ',') open--;
  return at(tokens, open + 1).norm === 'et' && /^(?:qui|dont)$/u.test(at(tokens, open + 2).norm);
}

/** "Les élus*, qui* ont promis une riposte*,* annoncent": what is reported in a relative clause ends where the verb of the subject comes. */
function isBehindRelative({ tokens }: Passage, index: number, cue: Cue): boolean {
  const relative = at(tokens, index).text === ',' ? index + 1 : index;
  if (at(tokens, relative).norm !== 'qui') return false;
  // "la Corée du Nord, qui les a démenties": its own verb, with nothing but what clings to it between.
  return tokens.slice(relative + 1, cue.start).some(({ norm }) => !/^(?:s'|se|n'|ne|y|en|l'|le|la|les|lui|leur)$/u.test(norm));
}

/** "…, a rapporté l’agence X": after a comma, a medium that follows its verb is the subject. */
export function mediumFollows({ tokens, language }: Passage, cue: Cue): boolean {
  if (language.lang !== 'fr' || cue.passive || cue.tense === 'participle' || at(tokens, cue.start - 1).text !== ',') return false;
  const i = skipAdverbials(language, tokens, cue.end);
  if (!language.determiners.has(at(tokens, i).norm)) return isOutlet(at(tokens, i).text);
  return language.mediaNouns.has(at(tokens, i + 1).norm) || isOutlet(at(tokens, i + 1).text);
}

/** "Anna Hale, who has written to the council*,* said": what is reported in the relative clause ends where the verb of the subject comes; null elsewhere. */
function relativeEnd(passage: Passage, sentence: Span, cue: Cue, first: Cue | undefined): number | null {
  const { tokens, language } = passage;
  if (language.lang !== 'en' || at(tokens, cue.start - 1).text !== ',' || cue.tense === 'gerund') return null;
  const subject = subjectBefore(passage, sentence[0], cue.start);
  if (subject?.apposition == null || first === undefined || first.start < subject.head[1]) return null;
  return /^(?:who|which)$/u.test(at(tokens, subject.apposition[0]).norm) ? cue.start - 1 : null;
}

function commaBefore(passage: Passage, index: number): number {
  return /^[,;—–-]$/u.test(at(passage.tokens, index - 1).text) ? index - 1 : index;
}

function gerundBreak(passage: Passage, cue: Cue): number | null {
  let start = cue.start;
  while (/^(?:en|tout|by|while|before|after|avant|puis|et|and)$/u.test(at(passage.tokens, start - 1).norm)) start--;
  const before = at(passage.tokens, start - 1);
  if (before.text === ',') return start - 1;
  return start < cue.start || isQuoted(passage, start - 1) ? start : null;
}

function infinitiveBreak(passage: Passage, sentence: Span, cue: Cue): number | null {
  const { tokens } = passage;
  for (let i = cue.start - 1; i > Math.max(sentence[0], cue.start - 4); i--) {
    if (/^(?:avant|before)$/u.test(at(tokens, i).norm)) return commaBefore(passage, i);
  }
  return null;
}

/** Holds the places of a sentence at which the content of an earlier cue ends. */
export interface Breaks {
  readonly sentence: Span;
  /** Sorted token indexes. */
  readonly at: readonly number[];
}

/** Collect the breaks of a sentence. */
export function findBreaks(passage: Passage, sentence: Span, cues: readonly Cue[], according: readonly AccordingTo[]): Breaks {
  const breaks = new Set<number>();
  for (const cue of cues) {
    if (cue.quoted || !mayReport(passage, cue) || isSilence(passage, cue) || (cue.tense === 'participle' && !isQuotedSoon(passage, cue)))
      continue;
    const start = breakOf(passage, sentence, cue) ?? relativeEnd(passage, sentence, cue, cues[0]);
    if (start !== null && start > sentence[0]) breaks.add(start);
  }
  for (const { start } of according) {
    const before = at(passage.tokens, start - 1);
    // "the road is, in her view, a risk": an aside within what is said.
    if (before.text !== ',' || (passage.language.lang === 'en' && at(passage.tokens, start).norm === 'in')) continue;
    const relative = /^(?:qui|que|qu'|which|who|that)$/u.test(at(passage.tokens, start - 2).norm);
    if (!relative) breaks.add(start - 1);
    else if (at(passage.tokens, start - 3).text === ',') breaks.add(start - 3);
  }
  const fronted = frontedClauseEnd(passage, sentence, cues[0]);
  if (fronted > 0) breaks.add(fronted);
  for (let i = sentence[0]; i < sentence[1]; i++) {
    if (isQuoted(passage, i)) continue;
    if (at(passage.tokens, i).text === ';') breaks.add(i);
    if (at(passage.tokens, i).text === ',' && /^(?:contrairement|contrary|unlike)$/u.test(at(passage.tokens, i + 1).norm)) breaks.add(i);
    if (
      at(passage.tokens, i).text === ',' &&
      at(passage.tokens, i + 1).norm === 'ce' &&
      /^(?:que|qu')$/u.test(at(passage.tokens, i + 2).norm)
    )
      breaks.add(i);
    if (at(passage.tokens, i).text === ',' && isTail(passage, i + 1)) breaks.add(i);
    if (
      /^[-–—]$/u.test(at(passage.tokens, i).text) &&
      /^(?:and|but|et|mais)$/u.test(at(passage.tokens, i + 1).norm) &&
      isSpaced(passage, i) &&
      !opensDashAside(passage, sentence, i)
    )
      breaks.add(i);
  }
  const main = mainClause(passage, sentence, cues[0]);
  if (main > 0) breaks.add(main);
  return { sentence, at: [...breaks].sort((a, b) => a - b) };
}

/** "avoir visé *– et détruit –* un dépôt": what stands between two dashes, without a verb of its own, ends nothing. */
function opensDashAside(passage: Passage, [, end]: Span, dash: number): boolean {
  for (let i = dash + 1; i < Math.min(end, dash + longestAside); i++) {
    if (at(passage.tokens, i).text === at(passage.tokens, dash).text && isSpaced(passage, i)) return i + 1 < end;
    if (isQuoted(passage, i) || isFinite(passage, i)) return false;
  }
  return false;
}

const longestAside = 12;

function isSpaced({ tokens }: Passage, index: number): boolean {
  return at(tokens, index - 1).end < at(tokens, index).start && at(tokens, index).end < at(tokens, index + 1).start;
}

/** "Alors que X avait dit que …, il est parti": the comma before the main clause, where it begins with a pronoun; -1 where there is none. */
function mainClause(passage: Passage, [start, end]: Span, cue: Cue | undefined): number {
  const { tokens } = passage;
  if (
    cue === undefined ||
    cue.quoted ||
    !/^(?:alors|tandis|si|s'|quand|lorsque?|lorsqu'|while|when|although|though|after)$/u.test(at(tokens, start).norm)
  )
    return -1;
  for (let i = cue.end; i < end; i++)
    if (at(tokens, i).text === ',' && !isQuoted(passage, i) && /^(?:ils?|elles?|he|she|they|we)$/u.test(at(tokens, i + 1).norm)) return i;
  return -1;
}

/** "Alors que Lima a salué l’accord*,* Quito le rejette": finds the comma at which a clause before the main one ends; -1 where there is none. */
function frontedClauseEnd(passage: Passage, [start, end]: Span, cue: Cue | undefined): number {
  const { tokens, language } = passage;
  const first = at(tokens, start).norm;
  const opens =
    /^(?:while|although|though|whereas|lorsque|lorsqu'|quand|puisque|tandis|alors)$/u.test(first) ||
    (/^(?:dès|après|bien|depuis)$/u.test(first) && /^(?:que|qu')$/u.test(at(tokens, start + 1).norm)) ||
    (saysHowLong(first) && /^(?:after|before)$/u.test(at(tokens, start + 1).norm)) ||
    (language.lang === 'en' && /^(?:after|before)$/u.test(first));
  const gerund = isFrontedGerund(passage, start, cue);
  if (!opens && !gerund) return -1;
  let verb = gerund;
  for (let i = start + 1; i < end; i++) {
    if (isQuoted(passage, i)) continue;
    if (at(tokens, i).text !== ',' || !verb) verb ||= isFinite(passage, i) || language.verbForms.has(at(tokens, i).norm);
    else if (opensPhrase(passage, i + 1) && (hasVerb(passage, i + 1, end, gerund) || (gerund && !commaAfter(passage, i + 1)))) return i;
  }
  return -1;
}

/** Tell whether a cue is a gerund before the main clause: "Adding that it was late, he left", « Estimant que …, il part ». */
export function isFrontedGerund({ tokens }: Passage, start: number, cue: Cue | undefined): boolean {
  if (cue === undefined || cue.tense !== 'gerund' || cue.quoted) return false;
  return cue.start - start <= 2 && tokens.slice(start, cue.start).every(({ norm }) => /^(?:en|tout|by|while|in|and|et|also)$/u.test(norm));
}

/** Tells whether a finite verb stands before the next comma; with `any`, also one of an ending or list that may be another word. */
function hasVerb(passage: Passage, from: number, end: number, any: boolean): boolean {
  const { tokens, language } = passage;
  for (let i = from; i < end && at(tokens, i).text !== ','; i++) {
    if (isQuoted(passage, i)) continue;
    if (
      isFinite(passage, i) ||
      (any && i > from && (language.verbForms.has(at(tokens, i).norm) || /.{3}(?:ed|s)$/u.test(at(tokens, i).text)))
    )
      return true;
  }
  return false;
}

/** A bare participle breaks only before an object of its own ("et promis un relogement"). */
function isQuotedSoon(passage: Passage, cue: Cue): boolean {
  const next = at(passage.tokens, cue.end);
  return isQuoted(passage, cue.end) || passage.language.determiners.has(next.norm) || /^(?:que|qu'|de|d'|à|au|aux)$/u.test(next.norm);
}

/** "…, the council did not reply": nothing is said by that, so that it may be part of what somebody says. */
function isSilence({ language }: Passage, cue: Cue): boolean {
  return language.lang === 'en' && cue.negated && cue.verbs.every(({ cueClass }) => cueClass === 'say');
}

/** A verb without anything it could report ("est présenté comme", "a été prévu") breaks nothing. */
function mayReport(passage: Passage, cue: Cue): boolean {
  if (cue.passive || cue.verbs.length === 0) return cue.pronoun >= 0;
  const next = at(passage.tokens, cue.end);
  if (passage.language.lang === 'fr' && cue.verbs.every(({ frames }) => /^[zl]+$/u.test(frames)) && !hasAttitude(passage, cue))
    return false;
  if (cue.verbs.every(standsApart) && !/^[,:]$/u.test(next.text)) return false;
  if (cue.verbs.some((verb) => /[qt]/u.test(verb.frames))) return true;
  return next.kind === 'word' || next.kind === 'number' || isQuoted(passage, cue.end);
}

/** "présentaient un risque" reports nothing, "a présenté ses excuses" and "l’a présenté comme un traître" do. */
function hasAttitude({ tokens, language }: Passage, cue: Cue): boolean {
  return tokens
    .slice(cue.end, cue.end + longestObject)
    .some(({ norm }) => language.attitudeNouns.has(norm) || /^(?:comme|de|d'|en|à)$/u.test(norm));
}

const longestObject = 8;

/** Find where content that begins at a token ends: the next break, else the end of the sentence without its stop. */
export function clauseEnd(passage: Passage, breaks: Breaks, from: number, only: (index: number) => boolean = () => true): number {
  const next = breaks.at.find((index) => index > from && only(index));
  let end = next ?? breaks.sentence[1];
  if (next === undefined) while (end > from && /^[.!?…;:]$/u.test(at(passage.tokens, end - 1).text) && !isQuoted(passage, end - 1)) end--;
  return end;
}

/** Tell whether a noun phrase that may speak follows: a name, a pronoun, a role or a body. */
export function speakerFollows(passage: Passage, from: number, end: number): boolean {
  const phrase = subjectAfter(passage, from, end);
  if (phrase === null) return false;
  const { tokens, language } = passage;
  for (let i = phrase.head[0]; i < phrase.head[1]; i++) {
    const token = at(tokens, i);
    const mention = mentionOf(passage, i);
    if (mention !== null && mention.type !== 'event' && mention.type !== 'agreement') return true;
    if (
      language.roleNouns.has(token.norm) ||
      language.groupNouns.has(token.norm) ||
      language.mediaNouns.has(token.norm) ||
      language.documentNouns.has(token.norm)
    )
      return true;
    if (
      language.courtesy.has(token.norm) ||
      (language.pronouns.has(token.norm) && i === phrase.head[0]) ||
      (token.capital && token.kind === 'word')
    )
      return true;
    if (language.ofWords.has(token.norm)) return false;
  }
  return false;
}

/** Steps over adverbs. */
export function skipAdverbs(passage: Passage, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const phrase = skipSetPhrase(passage.tokens, i);
    if (phrase > i) i = phrase;
    else if (isAdverb(passage.language, at(passage.tokens, i)) && !/^(?:that|lui|eux)$/u.test(at(passage.tokens, i).norm)) i++;
    else break;
  }
  return Math.min(i, end);
}
