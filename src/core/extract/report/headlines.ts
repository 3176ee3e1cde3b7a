import type { Span } from '../../model';
import type { Finding } from '../finding';
import { isFinite, phraseOf } from '../speaker/noun-phrase';
import { isNameWord } from '../speaker/names';
import { isOutlet } from '../speaker/outlets';
import { isHeading } from '../text/heading';
import { isQuoted, isSpacedHyphen, mentionOf, type Passage } from '../text/passage';
import { at } from '../text/tokens';

const longestName = 3;
const fewestWords = 4;
/** In tokens: whoever a headline names is introduced soon. */
const introducedWithin = 600;

function isDash(passage: Passage, index: number): boolean {
  return /^[–—]$/u.test(at(passage.tokens, index).text) || isSpacedHyphen(passage, index);
}

/** Tells whether the text goes on to name a person in full, of whom a headline gives the surname alone. */
function isNamedLater(passage: Passage, surname: number, from: number): boolean {
  const { tokens, language } = passage;
  const { text } = at(tokens, surname);
  for (let i = from; i < Math.min(tokens.length, from + introducedWithin); i++) {
    if (at(tokens, i).text !== text) continue;
    const before = at(tokens, i - 1).norm;
    if (isNameWord(passage, i - 1) || language.courtesy.has(before) || language.roleNouns.has(before)) return true;
  }
  return false;
}

function isPerson(passage: Passage, [start, end]: Span, after: number): boolean {
  if (end - start < 1 || end - start > longestName) return false;
  for (let i = start; i < end; i++) if (!isNameWord(passage, i) || isQuoted(passage, i)) return false;
  const mention = mentionOf(passage, end - 1);
  return mention === null ? isNamedLater(passage, end - 1, after) : mention.type === 'person';
}

/** "… – police", "… - Novak": who may stand behind the dash at the end of a headline. */
function isSource(passage: Passage, [start, end]: Span, after: number): boolean {
  const { tokens, language } = passage;
  const last = at(tokens, end - 1);
  if (end - start > longestName || isOutlet(last.text) || language.mediaNouns.has(last.norm)) return false;
  if (isPerson(passage, [start, end], after)) return true;
  const type = mentionOf(passage, end - 1)?.type;
  if (last.capital) return type === 'organization' && end - start <= 2;
  return language.roleNouns.has(last.norm) || language.groupNouns.has(last.norm) || language.documentNouns.has(last.norm);
}

/** "Hale: a life in pictures" says nothing; words with a verb, or in the first person, do. */
function isSaying(passage: Passage, [start, end]: Span): boolean {
  const { tokens, language } = passage;
  if (end - start < 3 || isQuoted(passage, start)) return false;
  const first = at(tokens, start).norm;
  if (
    /^(?:we|i|it|it's|he|she|they|you|let's|je|j'|nous|il|on|ce|c')$/u.test(first) ||
    (first === 'pas' && language.ofWords.has(at(tokens, start + 1).norm))
  )
    return true;
  for (let i = start; i < end; i++) if (!isQuoted(passage, i) && isFinite(passage, i)) return true;
  return false;
}

/** Finds the dash before the section or source at the end of a headline; the end where there is none. */
function lastDash(passage: Passage, [start, end]: Span): number {
  for (let i = end - 2; i > Math.max(start, end - 2 - longestName); i--) if (isDash(passage, i)) return i;
  return end;
}

/**
 * Read a headline that gives words without a verb of saying: "Hale: We will stay", "The mayor lied – Hale".
 *
 * @returns null where the sentence is no headline, or nobody whom the text names speaks in it
 */
export function readHeadline(passage: Passage, sentence: Span): Finding | null {
  const { tokens } = passage;
  const [start, end] = sentence;
  const paragraph = passage.paragraphAt[start] ?? -1;
  if (!isHeading(passage, paragraph) || passage.paragraphs[paragraph]?.[0] !== start) return null;
  const base = {
    subject: { from: 'phrase' },
    cue: null,
    cueClass: 'say',
    lemma: '',
    negated: false,
    sentence: passage.sentenceAt[start] ?? 0,
    clause: sentence,
  } as const;
  const of = (head: Span) => ({ from: 'phrase', phrase: phraseOf(head) }) as const;
  const dash = lastDash(passage, sentence);
  const colon = [1, 2, 3].map((step) => start + step).find((i) => at(tokens, i).text === ':');
  if (colon !== undefined && isPerson(passage, [start, colon], end) && isSaying(passage, [colon + 1, dash]))
    return { ...base, rule: 'headline/colon', confidence: 0.75, content: [[colon + 1, dash]], subject: of([start, colon]) };
  if (dash < end && isSource(passage, [dash + 1, end], end) && dash - start >= fewestWords && !isQuoted(passage, start))
    return { ...base, rule: 'headline/dash', confidence: 0.7, content: [[start, dash]], subject: of([dash + 1, end]) };
  return null;
}
