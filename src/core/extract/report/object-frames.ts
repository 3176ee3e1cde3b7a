import type { Span } from '../../model';
import { isGerund, isInfinitive, objectEnd, skipAdverbial } from './adverbials';
import { clauseEnd, skipAdverbs, type Breaks } from './clause';
import type { Cue } from './cue';
import type { Filled } from './filled';
import { reportNouns } from '../lang/report-nouns';
import type { CueVerb } from '../text/language';
import { isNameWord } from '../speaker/names';
import { opensPhrase, phraseEnd } from '../speaker/noun-phrase';
import { isQuoted, mentionOf, type Passage } from '../text/passage';
import { skipTimePhrase } from '../time/time-phrases';
import { at, range } from '../text/tokens';
import { subjectBefore } from '../speaker/subject-before';

/** Read a plain object as content: a salué « le courage » des pompiers. */
export function object(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  const start = skipAdverbial(passage, skipAdverbs(passage, cue.end, breaks.sentence[1]), breaks.sentence[1]);
  const first = at(tokens, start);
  if (start >= breaks.sentence[1] || (first.kind === 'mark' && !isQuoted(passage, start))) return null;
  if (language.prepositions.has(first.norm) || language.conjunctions.has(first.norm) || language.relatives.has(first.norm)) return null;
  if (/^anonym/u.test(at(tokens, start + 1).norm)) return null;
  if (pointsBack(passage, verb, start, objectEnd(passage, breaks, start))) return null;
  const attitudes = ['deny', 'evade', 'praise', 'thank', 'blame'].includes(verb.cueClass);
  // "a rejeté l'accord, disant que …" goes on with one act in French; English tells of two.
  const absorbs = attitudes && language.lang === 'fr';
  // "n’a pas confirmé ces dires, ajoutant que …": what is added to a denial is why; what is added to blame is another thing.
  const disowns = verb.cueClass === 'deny' || verb.cueClass === 'evade';
  const absorbed = !absorbs ? 'none' : disowns ? 'all' : 'reasons';
  const end = demandEnd(passage, verb, start, objectEnd(passage, breaks, start, absorbed));
  const past = attitudes && cue.tense === 'past';
  return { verb, rule: 'clause/object', content: [start, past ? beforeDay(passage, start, end) : end], confidence: 0.75, absorbs };
}

/** "welcomed the move", "criticised this": whoever judges what was told before adds no words of their own; "rejected the claims" answers them. */
function pointsBack({ tokens, language }: Passage, { cueClass }: CueVerb, start: number, end: number): boolean {
  if (language.lang !== 'en' || !/^(?:praise|blame|thank)$/u.test(cueClass) || end - start > 2) return false;
  const last = at(tokens, end - 1).norm;
  if (end - start === 1) return /^(?:it|this|that|them)$/u.test(last);
  const first = at(tokens, start).norm;
  if (first === 'the') return /^(?:decision|move|step)$/u.test(last);
  return /^(?:this|that|these|those)$/u.test(first) && !at(tokens, end - 1).capital && !reportNouns.en.has(last);
}

/** "demanded the law be withdrawn *after the vote*": what follows a subjunctive says when it was demanded. */
function demandEnd({ tokens, language }: Passage, verb: CueVerb, start: number, end: number): number {
  if (language.lang !== 'en' || verb.cueClass !== 'ask') return end;
  let subjunctive = false;
  for (let i = start; i < end; i++) {
    if (subjunctive && /^(?:after|following|amid)$/u.test(at(tokens, i).norm)) return i;
    subjunctive ||= at(tokens, i).norm === 'be' && !/^(?:to|will|would|can|could|may|might|must|should|not)$/u.test(at(tokens, i - 1).norm);
  }
  return end;
}

/** "rejected the claims *on Monday*": a day at the end is that of the words. */
function beforeDay({ tokens, language }: Passage, start: number, end: number): number {
  const part = /^(?:morning|afternoon|evening|night)$/u.test(at(tokens, end - 1).norm) ? 1 : 0;
  const day = end - 1 - part;
  const isDay = language.lang === 'en' && /day$/u.test(at(tokens, day).norm) && language.timeWords.has(at(tokens, day).norm);
  return isDay && /^(?:on|last)$/u.test(at(tokens, day - 1).norm) && day - 1 > start ? day - 1 : end;
}

/** a accusé Lima de … · a qualifié ces propos de … · described it as … */
export function accusation(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  const links = language.lang === 'en' ? englishLinks(verb) : verb.frames.includes('l') ? labelLinks(verb) : /^(?:de|d')$/u;
  const end = clauseEnd(passage, breaks, cue.end);
  if (/^(?:off|for|on|up|out|in|back|upon)$/u.test(at(tokens, cue.end).norm)) return null;
  const named = labelOfWhat(passage, breaks, cue, verb);
  if (named !== null) return named;
  const labelled = verb.frames.includes('l') && language.lang === 'en' && /^(?:call|brand|label|dub|term)$/u.test(verb.lemma);
  for (let i = cue.end; i < end; i++) {
    if (!links.test(at(tokens, i).norm) && !(labelled && isQuoted(passage, i))) continue;
    if (verb.lemma === 'désigner' && isAppointment(passage, i + 1, end)) return null;
    if (i === cue.end && !cliticBefore(passage, cue) && !/^(?:qualifier|traiter|taxer)$/u.test(verb.lemma)) return null;
    const start = skipAdverbial(passage, cue.end, i);
    return {
      verb,
      rule: 'clause/accusation',
      content: [Math.min(start, i), beforeDay(passage, i, objectEnd(passage, breaks, i))],
      confidence: 0.85,
    };
  }
  return labelled ? object(passage, breaks, cue, verb) : null;
}

/** "a désigné Anna Durand comme *sa* successeure": who names somebody to a place does so and says nothing, unless words are quoted. */
function isAppointment(passage: Passage, from: number, end: number): boolean {
  if (!/^(?:son|sa|ses|leurs?|candidate?|successeure?|remplaçante?)$/u.test(at(passage.tokens, from).norm)) return false;
  for (let i = from; i < end; i++) if (isQuoted(passage, i)) return false;
  return true;
}

/** "what Anna Hale called *“a fair deal”*", "the camp, which the firm describes as *a place of rest*": what is labelled stands before, or has no name but the label. */
function labelOfWhat(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  if (language.lang !== 'en' || !verb.frames.includes('l')) return null;
  const subject = subjectBefore(passage, breaks.sentence[0], cue.start);
  if (subject === null || !/^(?:what|which)$/u.test(at(tokens, subject.head[0] - 1).norm)) return null;
  const as = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  const start = at(tokens, as).norm === 'as' ? as + 1 : as;
  if (at(tokens, as).norm !== 'as' && !/^(?:call|brand|label|dub|term)$/u.test(verb.lemma)) return null;
  const quote = passage.quotes[passage.quoteAt[start] ?? -1];
  const whole = objectEnd(passage, breaks, start);
  const comma = range([start, whole]).find((i) => at(tokens, i).text === ',' && !isQuoted(passage, i)) ?? whole;
  const end = quote === undefined ? comma : Math.min(quote.close + 1, whole);
  return end - start < 1 ? null : { verb, rule: 'clause/label', content: [start, end], confidence: 0.8 };
}

/** "accused of", "described as", "likened to". */
function englishLinks({ lemma, frames }: CueVerb): RegExp {
  if (frames.includes('x')) return /^(?:of|as)$/u;
  return /^(?:liken|compare)$/u.test(lemma) ? /^(?:to|with)$/u : /^as$/u;
}

/** "qualifier de", but "présenter comme": with these "de" belongs to the object ("a présenté 43 % de femmes"). */
function labelLinks({ lemma }: CueVerb): RegExp {
  if (/^(?:présenter|décrire|dépeindre|désigner)$/u.test(lemma)) return /^comme$/u;
  return lemma === 'comparer' ? /^(?:à|au|aux)$/u : /^(?:de|d'|comme|en|à)$/u;
}

function cliticBefore(passage: Passage, cue: Cue): boolean {
  for (let i = cue.start; i < cue.verbAt; i++) if (/^(?:l'|le|la|les)$/u.test(at(passage.tokens, i).norm)) return true;
  // "ces discussions, qu’il a qualifiées d’honnêtes"
  if (/^(?:que|qu')$/u.test(at(passage.tokens, cue.start - 2).norm)) return true;
  return /^(?:les|le|la|l')$/u.test(at(passage.tokens, cue.start).norm) && cue.start < cue.verbAt;
}

/** a remercié Lima pour … · blamed Peru for … */
export function thanks(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  const links =
    language.lang === 'en' ? (verb.lemma === 'advise' ? /^against$/u : /^(?:for|on|over|about|against)$/u) : /^(?:pour|de|d')$/u;
  const end = clauseEnd(passage, breaks, cue.end, (index) => !isGerund(passage, index));
  const start = skipAdverbial(passage, cue.end, end);
  for (let i = start + 1; i < end; i++) {
    if (!links.test(at(tokens, i).norm) || (language.ofWords.has(at(tokens, i).norm) && !isInfinitive(passage, i + 1))) continue;
    const person = hasPerson(passage, start, i);
    // As with other attitudes, French goes on with one act: "a remercié les pompiers d'être venus, reconnaissant …".
    const absorbs = language.lang === 'fr';
    return { verb, rule: 'clause/thanks', content: [person ? i + 1 : start, end], confidence: 0.8, addressee: [start, i], absorbs };
  }
  return verb.lemma === 'advise' ? null : object(passage, breaks, cue, verb);
}

function hasPerson(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isNameWord(passage, i) && isNameWord(passage, i + 1) && mentionOf(passage, i) === null) return true;
  for (let i = from; i < end; i++)
    if (mentionOf(passage, i)?.type === 'person' || passage.language.roleNouns.has(at(passage.tokens, i).norm)) return true;
  return false;
}

/** a exprimé son soutien …: only nouns of attitude, within a few words. */
export function attitude(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  let start = skipAdverbial(passage, skipAdverbs(passage, cue.end, breaks.sentence[1]), breaks.sentence[1]);
  if (language.ofWords.has(at(tokens, start).norm)) start++;
  for (let i = start; i < Math.min(breaks.sentence[1], start + 6); i++) {
    // "expressed similar concern": no more than that it was said before.
    if (/^(?:similar|same)$/u.test(at(tokens, i).norm)) return null;
    if (language.attitudeNouns.has(at(tokens, i).norm) && objectEnd(passage, breaks, start) - start > 2) {
      const link = skipAdverbial(passage, i + 1, breaks.sentence[1]);
      const from = /^(?:over|about|that)$/u.test(at(tokens, link).norm) ? link + 1 : start;
      return { verb, rule: 'clause/attitude', content: [from, objectEnd(passage, breaks, from)], confidence: 0.8 };
    }
    if (!isQuoted(passage, i) && /^[.,;:]$/u.test(at(tokens, i).text)) return null;
  }
  return null;
}

/** a parlé d’une « catastrophe »: any phrase, as long as words are quoted in it. */
export function quotedPhrase(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  let start = skipAdverbial(passage, skipAdverbs(passage, cue.end, breaks.sentence[1]), breaks.sentence[1]);
  // "a parlé de sabotage": without an article, what was meant is called by a name.
  const bare = verb.lemma === 'parler' && /^(?:de|d')$/u.test(at(tokens, start).norm) && isBareNoun(passage, start + 1);
  // "s’insurge alors que « … »"
  if (/^(?:que|qu')$/u.test(at(tokens, start).norm)) return null;
  while (language.ofWords.has(at(tokens, start).norm)) start++;
  const end = objectEnd(passage, breaks, start);
  if (bare) return { verb, rule: 'clause/named', content: [start, end], confidence: 0.6 };
  for (let i = start; i < Math.min(end, start + 14); i++) {
    if (isQuoted(passage, i)) return { verb, rule: 'clause/quoted-phrase', content: [start, end], confidence: 0.75 };
    if (/^[,;:]$/u.test(at(tokens, i).text) && i > start) return null;
  }
  return null;
}

function isBareNoun({ tokens, language }: Passage, index: number): boolean {
  const { kind, norm, capital } = at(tokens, index);
  const ends = at(tokens, index + 1);
  const closes = ends.kind === 'mark' || /^(?:et|mais|qui|que|qu')$/u.test(ends.norm) || language.prepositions.has(ends.norm);
  return kind === 'word' && !capital && closes && norm.length > 4 && !language.pronouns.has(norm) && !language.determiners.has(norm);
}

/** s’est félicité de … · warned of … · called for … */
export function linkedObject(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  const adverbs = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  const start = language.lang === 'fr' ? skipTimePhrase(passage, adverbs) : adverbs;
  const first = at(tokens, start).norm;
  const linked = language.ofWords.has(first) || /^(?:contre|pour|au|aux|à)$/u.test(first);
  if (language.lang === 'fr' && verb.cueClass === 'warn' && !linked && opensPhrase(passage, start))
    return warning(passage, breaks, start, verb);
  if ((language.lang === 'fr' && !linked) || language.conjunctions.has(first)) return null;
  const content: Span = [
    (language.ofWords.has(first) ||
      /^(?:contre|against|about)$/u.test(first) ||
      (verb.frames.includes('h') && language.prepositions.has(first))) &&
    !isInfinitive(passage, start + 1)
      ? start + 1
      : start,
    objectEnd(passage, breaks, start),
  ];
  return content[1] - content[0] < 2 ? null : { verb, rule: 'clause/object', content, confidence: 0.7 };
}

/** a mis en garde *ses clients contre de faux courriels*: whom somebody warns stands before what of. */
function warning(passage: Passage, breaks: Breaks, start: number, verb: CueVerb): Filled | null {
  const end = objectEnd(passage, breaks, start);
  const link = phraseEnd(passage, start, end);
  if (at(passage.tokens, link).norm !== 'contre') return null;
  return { verb, rule: 'clause/object', content: [start, end], confidence: 0.75 };
}
