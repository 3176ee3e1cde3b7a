import type { Span } from '../../model';
import { isAdverb, skipSetPhrase } from '../text/adverbs';
import { isNameWord } from './names';
import { isFinite, opensPhrase, phraseEnd, type Phrase } from './noun-phrase';
import { isOutlet } from './outlets';
import { mentionOf, type Passage } from '../text/passage';
import { skipTimePhrase } from '../time/time-phrases';
import { at } from '../text/tokens';

/**
 * Find the subject that follows its verb: « … », a déclaré vendredi à la presse *le ministre Paul Martin, son voisin*.
 *
 * @param from - token after the verb group
 * @param end - where to stop at the latest
 * @returns null where no noun phrase follows
 */
export function subjectAfter(passage: Passage, from: number, end: number): Phrase | null {
  const { tokens, language } = passage;
  let i = from;
  while (i < end) {
    const token = at(tokens, i);
    const comma = skipSetOff(passage, from, i, end);
    if (comma > i) {
      i = comma;
      continue;
    }
    if (token.kind === 'mark' && token.text !== '-') return null;
    const skipped = skipAdverbial(passage, i, end);
    if (skipped > i) {
      i = skipped;
      continue;
    }
    if (opensPhrase(passage, i)) break;
    if (language.conjunctions.has(token.norm)) return null;
    if (language.roleNouns.has(token.norm) || language.groupNouns.has(token.norm)) break;
    i++;
  }
  if (i >= end) return null;
  const stop = phraseEnd(passage, i, end);
  return { head: [i, stop], apposition: appositionAfter(passage, placeEnd(passage, stop, end), end), coordinated: false };
}

/** "a dit, *à cette occasion,* Anna Durand", "a estimé dans un entretien*,* le maire": steps over an adverbial between commas, or the comma after one. */
function skipSetOff(passage: Passage, from: number, i: number, end: number): number {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || at(tokens, i).text !== ',') return i;
  const next = at(tokens, i + 1);
  if (i > from) return language.courtesy.has(next.norm) || language.determiners.has(next.norm) || isNameWord(passage, i + 1) ? i + 1 : i;
  const after = language.prepositions.has(next.norm) ? skipAdverbial(passage, i + 1, end) : i;
  return after > i + 1 && at(tokens, after).text === ',' ? after + 1 : i;
}

/** Steps over an adverb, a time or a phrase such as "à l’AFP"; returns the same index where there is none. */
function skipAdverbial(passage: Passage, i: number, end: number): number {
  const { tokens, language } = passage;
  const token = at(tokens, i);
  const phrase = skipSetPhrase(tokens, i);
  if (phrase > i) return phrase;
  if (language.pronouns.has(token.norm)) return i;
  if (isAdverb(language, token) && !language.determiners.has(token.norm)) return i + 1;
  const time = skipTimePhrase(passage, i);
  if (time > i) return time;
  if (language.timeWords.has(token.norm)) return i + 1;
  const isAmong = token.norm === 'auprès' && language.ofWords.has(at(tokens, i + 1).norm);
  if (!language.prepositions.has(token.norm) && !isAmong) return i;
  let k = isAmong ? i + 2 : i + 1;
  if (language.determiners.has(at(tokens, k).norm)) k++;
  if (mentionOf(passage, k) !== null) {
    const mention = mentionOf(passage, k);
    while (k < end && mentionOf(passage, k) === mention) k++;
    return k;
  }
  const media = language.mediaNouns.has(at(tokens, k).norm) || /^(?:compte|page|plateforme|réseau|account|page)$/u.test(at(tokens, k).norm);
  k++;
  if (isOutlet(at(tokens, k - 1).text)) return skipRestOfName(passage, k, end);
  while (media && k < end && isNameWord(passage, k)) k++;
  while (k < end && !opensPhrase(passage, k) && at(tokens, k).kind === 'word' && !opensClause(passage, k))
    // "à la télévision d’État le porte-parole": what "de" governs belongs to the noun before.
    k += language.lang === 'fr' && language.ofWords.has(at(tokens, k).norm) && at(tokens, k + 1).capital ? 2 : 1;
  while (k < end && language.ofWords.has(at(tokens, k).norm)) k += 2;
  return language.lang === 'fr' && isNameWord(passage, k) ? skipRestOfName(passage, k, end) : k;
}

/** "à BBC *Mundo* l’universitaire": the known name is only the first part of the medium's. */
function skipRestOfName(passage: Passage, from: number, end: number): number {
  const { language, tokens } = passage;
  let k = from;
  while (k < end && isNameWord(passage, k)) k++;
  return language.determiners.has(at(tokens, k).norm) || language.courtesy.has(at(tokens, k).norm) ? k : from;
}

function opensClause({ tokens, language }: Passage, index: number): boolean {
  const { norm } = at(tokens, index);
  return language.conjunctions.has(norm) || language.relatives.has(norm) || language.prepositions.has(norm);
}

/** "le chef des forces *au Levant*, le général Luc Verne": steps over where somebody holds an office, if a comma follows. */
function placeEnd(passage: Passage, from: number, end: number): number {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || !/^(?:à|au|aux|en|dans|pour|sur|chez)$/u.test(at(tokens, from).norm)) return from;
  const stop = phraseEnd(passage, from + 1, end);
  return at(tokens, stop).text === ',' ? stop : from;
}

function appositionAfter(passage: Passage, comma: number, end: number): Span | null {
  const { tokens, language } = passage;
  if (at(tokens, comma).text !== ',') return null;
  const start = comma + 1;
  const first = at(tokens, start);
  if (language.conjunctions.has(first.norm) || language.prepositions.has(first.norm) || language.relatives.has(first.norm)) return null;
  let stop = start;
  while (stop < end && at(tokens, stop).kind !== 'mark' && !isFinite(passage, stop) && stop < start + 16) stop++;
  const named = [0, 1, 2].some((step) => start + step < stop && language.roleNouns.has(at(tokens, start + step).norm));
  return stop > start && (named || isNameWord(passage, start) || language.courtesy.has(first.norm)) ? [start, stop] : null;
}
