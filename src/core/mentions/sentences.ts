import { foldWord } from '../gazetteer/fold';
import { openers } from './lang/lexicon';
import { isAllCapitals, isCapitalised } from './words';

/** Holds a sentence of a block as `[start, end)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Most of its words begin with a capital, as in English headlines: capitals tell nothing there. */
  readonly titleCase: boolean;
  /** It is set in capitals. */
  readonly allCapitals: boolean;
}

/** A full stop after these ends no sentence. */
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{Lu}|MM?|Mr|Mrs|Ms|Mme|Mlle|Dr|Prof|St|Ste|Gen|Gén|Lt|Col|Sen|Rep|Gov|Jr|Sr|vs|etc|cf|No|art|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|bzw|ca|z|u|d|Nr)$/u;

/** Cuts a block into sentences, which cover it without gaps. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+["»”’)\]]{0,4}\s{1,8}(?=["«“‘(\[–—-]{0,4}\s{0,4}[\p{Lu}\p{N}])|\n+/gu)) {
    if (match[0].startsWith('.') && abbreviation.test(text.slice(Math.max(start, match.index - 6), match.index))) continue;
    const end = match.index + match[0].length;
    sentences.push(sentence(text, start, end));
    start = end;
  }
  if (start < text.length || sentences.length === 0) sentences.push(sentence(text, start, text.length));
  return sentences;
}

function sentence(text: string, start: number, end: number): Sentence {
  const written = text.slice(start, end);
  const words = written.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const capitalised = long.filter(isCapitalised).length;
  const capitals = words.filter((word) => word.length > 1);
  return {
    start,
    end,
    titleCase: long.length >= 3 && capitalised / long.length > 0.8 && !isProse(written, long),
    allCapitals: capitals.length >= 2 && capitals.filter(isAllCapitals).length / capitals.length > 0.8,
  };
}

/** Tells a list of names from a headline in title case, which leaves nothing but prepositions in small letters and ends without a full stop. */
function isProse(written: string, longWords: readonly string[]): boolean {
  return /\p{Ll}\.\s*$/u.test(written) || longWords.some((word) => !isCapitalised(word) && !openers.has(foldWord(word)));
}

/** Gives the place in `sentences` of the one that holds `at`. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Says whether nothing but quotation marks, dashes and blanks stands between the start of its sentence and `at`. */
export function isSentenceStart(text: string, sentence: Sentence, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, at)) || /[:«“"]\s{0,2}$/u.test(text.slice(Math.max(sentence.start, at - 3), at));
}
