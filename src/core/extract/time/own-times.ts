import type { Span } from '../../model';
import { afterDateline } from '../text/dateline';
import type { Finding } from '../finding';
import { venueWords } from '../lang/venue-words';
import { isFinite } from '../speaker/noun-phrase';
import { crossesClause, inContent, ownOf, within, type Placed } from '../report/own-words';
import { isQuoted, type Passage } from '../text/passage';
import type { TimeExpression } from './time-expressions';
import type { Timeline } from './timeline';
import { at } from '../text/tokens';

function inSubject(passage: Passage, time: TimeExpression, { subject }: Finding): boolean {
  if (subject.from !== 'phrase') return false;
  const [start] = subject.phrase.head;
  // "A poll released last month suggested": what a document says, it says when it comes out.
  if (
    [start, start + 1, start + 2].some((i) => passage.language.documentNouns.has(at(passage.tokens, i).norm)) &&
    subject.phrase.apposition === null
  )
    return false;
  return (subject.phrase.apposition !== null && within(time, subject.phrase.apposition)) || within(time, subject.phrase.head);
}

/** "the Oct. 13 attack": a day between article and noun is that of the noun, unless words are spoken at it ("the Monday briefing"). */
function modifiesNoun({ tokens, language }: Passage, { start, end }: Placed): boolean {
  if (language.lang !== 'en' || !/^(?:the|a|an|its|his|her|their)$/u.test(at(tokens, start - 1).norm)) return false;
  const noun = at(tokens, end);
  if (noun.kind !== 'word' || noun.capital || language.prepositions.has(noun.norm) || language.conjunctions.has(noun.norm)) return false;
  const { occasions, utterances } = venueWords.en;
  return ![0, 1, 2].some((step) => occasions.has(at(tokens, end + step).norm) || utterances.has(at(tokens, end + step).norm));
}

/** Tell whether a time is that of something else: "depuis 1994", "d’ici vendredi", "l’attaque de mardi". */
export function isOtherTime(passage: Passage, { start, end }: TimeExpression): boolean {
  const { tokens, language } = passage;
  const before = at(tokens, start - 1).norm;
  if (/^(?:depuis|since|dès)$/u.test(at(tokens, start).norm)) return true;
  if (/^(?:depuis|since|dès|jusqu'|jusqu'à|avant|après|pour|ici|entre|until|till|before|after|by|for|from|between)$/u.test(before))
    return true;
  if (language.ofWords.has(before) && !/^(?:partir|date|cours|journée|soirée|matinée|nuit)$/u.test(at(tokens, start - 2).norm)) return true;
  if (modifiesNoun(passage, { start, end })) return true;
  // "Tuesday’s attack" is another time, "Tuesday’s briefing" is that of the words.
  if (!/^['’‘´`]s$/u.test(at(tokens, end).text)) return false;
  const { occasions, utterances } = venueWords.en;
  return ![1, 2, 3].some((step) => occasions.has(at(tokens, end + step).norm) || utterances.has(at(tokens, end + step).norm));
}

/** "LIMA, 3 novembre (AFP) –": the day on which the agency wrote. */
function isDateline(passage: Passage, time: TimeExpression, sentence: Span): boolean {
  return time.end <= afterDateline(passage, sentence[0], sentence[1]);
}

/** "has cancelled a meeting *in June* and said": a month before the conjunction belongs to the first verb. */
function isOfFirstVerb({ tokens }: Passage, time: TimeExpression, { cue }: Finding): boolean {
  const coarse = time.value.type === 'month' || time.value.type === 'year';
  return coarse && cue !== null && time.end <= cue[0] && /^(?:et|and)$/u.test(at(tokens, cue[0] - 1).norm);
}

const subordinators = /^(?:while|although|though|when|if|because|alors|tandis|quand|lorsque|lorsqu'|si|s'|bien|puisque|puisqu')$/u;

/** "The port closed *on Friday* and Anna Durand says", "While Lima paid *last month*, Anna Durand said": the day of a clause before that has its own verb. */
function isOfClauseBefore(passage: Passage, time: TimeExpression, finding: Finding, [from]: Span): boolean {
  const { tokens } = passage;
  if (finding.subject.from !== 'phrase' || finding.cue === null || time.end > finding.subject.phrase.head[0]) return false;
  const [subject] = finding.subject.phrase.head;
  let hasVerb = false;
  for (let i = from; i < time.start; i++)
    hasVerb ||=
      isFinite(passage, i) ||
      /[a-z]{3}ed$/u.test(at(tokens, i).text) ||
      /^(?:began|came|went|took|fell|rose|met|left|held)$/u.test(at(tokens, i).norm);
  if (!hasVerb) return false;
  if (subordinators.test(at(tokens, from).norm)) return true;
  for (let i = time.end; i < subject; i++) if (/^(?:et|mais|and|but|;)$/u.test(at(tokens, i).norm)) return true;
  return false;
}

/** « Le feu, a expliqué *lundi* le procureur, est parti »: the words between the commas are the reporter’s. */
function isReporters(passage: Passage, time: TimeExpression, finding: Finding): boolean {
  if (!isQuoted(passage, time.start)) return true;
  const [first, second] = finding.content;
  return (
    finding.cue !== null && isQuoted(passage, finding.cue[0]) && first !== undefined && within(time, [first[1], second?.[0] ?? Infinity])
  );
}

const objectRules = /^clause\/(?:object|attitude|accusation|thanks)$/u;

/** "expressed concern *Friday* over the deal", "accused Lima *on Monday* of": in an object without a verb of its own, a day is that of the cue. */
function timeInObject({ passage, timesIn }: Timeline, finding: Finding): TimeExpression | null {
  const [content] = finding.content;
  if (content === undefined || !objectRules.test(finding.rule)) return null;
  const { tokens, language } = passage;
  const time = (timesIn.get(finding.sentence) ?? []).find((one) => within(one, content));
  if (time === undefined || time.value.type !== 'weekday' || isQuoted(passage, time.start) || isOtherTime(passage, time)) return null;
  for (let i = content[0]; i < time.start; i++) {
    const { norm } = at(tokens, i);
    if (isFinite(passage, i) || language.relatives.has(norm) || /^(?:to|,)$/u.test(norm) || language.prepositions.has(norm)) return null;
  }
  return time;
}

/** Find the date in a finding's own words, else one at the head of its sentence, else one that no other clause owns. */
export function ownTime(timeline: Timeline, finding: Finding): TimeExpression | null {
  const { passage, findingsIn, timesIn } = timeline;
  const sentence = passage.sentences[finding.sentence] ?? [0, 0];
  const siblings = findingsIn.get(finding.sentence) ?? [];
  const free = (timesIn.get(finding.sentence) ?? []).filter(
    (time) =>
      within(time, sentence) &&
      !isOtherTime(passage, time) &&
      !isDateline(passage, time, sentence) &&
      !isOfFirstVerb(passage, time, finding) &&
      !isOfClauseBefore(passage, time, finding, sentence) &&
      !inContent(time, finding, siblings) &&
      !inSubject(passage, time, finding) &&
      isReporters(passage, time, finding) &&
      !(finding.rule.startsWith('incise') && crossesClause(passage, finding.cue?.[1] ?? time.start, time.start)),
  );
  return ownOf(passage, siblings, finding, free)[0] ?? timeInObject(timeline, finding);
}

/** "à l’époque", "dans la soirée", "later in the day": the day is one that was named before. */
const backReferences: Readonly<Record<'fr' | 'en', readonly (readonly string[])[]>> = {
  fr: [
    ['à', "l'", 'époque'],
    ['dans', 'la', 'soirée'],
    ['dans', 'la', 'matinée'],
    ['dans', 'la', 'journée'],
    ['dans', "l'", 'après-midi'],
    ['le', 'même', 'jour'],
    ['ce', 'jour-là'],
  ],
  en: [
    ['at', 'the', 'time'],
    ['the', 'same', 'day'],
    ['that', 'day'],
    ['that', 'evening'],
    ['in', 'the', 'day'],
    ['in', 'the', 'evening'],
  ],
};

/** Find the time named before that is also that of the words: "… avoir repris la ville en avril et a remercié ses soldats *à l’époque*". */
export function backThen({ passage, findingsIn, timesIn }: Timeline, finding: Finding): TimeExpression | null {
  const { tokens, language } = passage;
  const [start, end] = passage.sentences[finding.sentence] ?? [0, 0];
  const siblings = findingsIn.get(finding.sentence) ?? [];
  for (let i = start; i < end; i++) {
    const phrase = backReferences[language.lang].find((words) => words.every((word, k) => at(tokens, i + k).norm === word));
    if (phrase === undefined || isQuoted(passage, i)) continue;
    // "à l’époque de la guerre", "at the time of": another time than the sentence's.
    if (language.ofWords.has(at(tokens, i + phrase.length).norm)) continue;
    const then = phrase.includes('époque') || phrase.includes('time');
    if (!then && inContent({ start: i, end: i + phrase.length }, finding, siblings)) continue;
    for (let sentence = finding.sentence; sentence >= finding.sentence - (then ? 0 : 1); sentence--) {
      const named = (timesIn.get(sentence) ?? []).filter((time) => time.end <= i && !isQuoted(passage, time.start)).at(-1);
      if (named !== undefined && (then || named.value.type === 'weekday' || named.value.type === 'date')) return named;
    }
    return null;
  }
  return null;
}
