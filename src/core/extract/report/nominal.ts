import type { Span } from '../../model';
import type { Finding } from '../finding';
import { reportNouns } from '../lang/report-nouns';
import { phraseEnd, phraseOf } from '../speaker/noun-phrase';
import { subjectBefore } from '../speaker/subject-before';
import { isQuoted, type Passage } from '../text/passage';
import { at } from '../text/tokens';
import { clauseEnd, speakerFollows, type Breaks } from './clause';

/**
 * Find what a noun of saying reports: "malgré l’annonce par X que …", "les accusations de X selon lesquelles …", "after a claim by X that …", "X’s claim that …".
 *
 * A noun that opens its clause is left alone: where its content ends and the verb of the clause begins cannot be told. So is one within the content
 * of another finding, whose speaker tells of it.
 *
 * @param findings - of the same sentence
 */
export function findNominal(passage: Passage, breaks: Breaks, findings: readonly Finding[]): Finding[] {
  const [from, to] = breaks.sentence;
  const found: Finding[] = [];
  for (let i = from + 1; i < to; i++) {
    const cueClass = reportNouns[passage.language.lang].get(at(passage.tokens, i).norm);
    if (cueClass === undefined || isQuoted(passage, i) || !isGoverned(passage, from, i)) continue;
    if (findings.some(({ content }) => content.some(([start, end]) => start <= i && i < end))) continue;
    const reported = readReported(passage, breaks, i);
    if (reported === null) continue;
    const end = clauseEnd(passage, breaks, reported.contentAt);
    found.push({
      rule: 'nominal/that',
      confidence: 0.7,
      content: [[reported.contentAt, end]],
      subject: { from: 'phrase', phrase: phraseOf(reported.speaker) },
      cue: [i, i + 1],
      cueClass,
      lemma: at(passage.tokens, i).norm,
      negated: false,
      sentence: passage.sentenceAt[i] ?? 0,
      clause: [i, end],
    });
  }
  return found;
}

/** Says whether a verb or a preposition stands before a noun and its article, so that it opens no clause. */
function isGoverned({ tokens, language }: Passage, from: number, noun: number): boolean {
  let i = noun - 1;
  const isOwner = /^['’]s?$/u.test(at(tokens, i).text);
  if (isOwner) while (i > from && (at(tokens, i).capital || /^['’]s?$/u.test(at(tokens, i).text))) i--;
  while (i > from && language.determiners.has(at(tokens, i).norm)) i--;
  const { kind, norm, capital } = at(tokens, i);
  if (i < from || kind !== 'word' || language.conjunctions.has(norm) || language.relatives.has(norm)) return false;
  return !language.determiners.has(norm) && (i > from || !capital || language.prepositions.has(norm));
}

/** Finds whose words a noun of saying reports, and where they begin; null where it names nobody or reports no clause. */
function readReported(passage: Passage, { sentence }: Breaks, noun: number): { readonly speaker: Span; readonly contentAt: number } | null {
  const { tokens, language } = passage;
  const owner = /^['’]s?$/u.test(at(tokens, noun - 1).text) ? subjectBefore(passage, sentence[0], noun - 1) : null;
  if (owner !== null && at(tokens, noun + 1).norm === 'that') return { speaker: owner.head, contentAt: noun + 2 };
  const link = at(tokens, noun + 1).norm;
  const isAgent = language.lang === 'fr' ? link === 'par' : link === 'by' || link === 'from';
  if (!isAgent && !language.ofWords.has(link)) return null;
  const start = noun + 2;
  const end = phraseEnd(passage, start, sentence[1]);
  if (end <= start || !speakerFollows(passage, start, sentence[1])) return null;
  const next = at(tokens, end).text === ',' ? end + 1 : end;
  if (language.lang === 'en')
    return next === end && at(tokens, next).norm === 'that' ? { speaker: [start, end], contentAt: next + 1 } : null;
  if (isAgent && next === end && /^(?:que|qu')$/u.test(at(tokens, next).norm)) return { speaker: [start, end], contentAt: next + 1 };
  const isSource = at(tokens, next).norm === 'selon' && /^l(?:e|a|es)quel(?:le)?s?$/u.test(at(tokens, next + 1).norm);
  return isSource ? { speaker: [start, end], contentAt: next + 2 } : null;
}
