import { foldTables, LETTER_STEP, OWN_TOKEN, ownLetter, SPECIAL } from './fold';
import { LONGEST } from './record-format';

/** Text is cut into tokens so many units at a time (an even number), so that the lists stay in the processor's nearest cache. */
export const CHUNK = 8_192;

/** So many tokens a list must hold: one per unit of a chunk, those carried over from the chunk before, and the one before them. */
export const MOST_TOKENS = CHUNK + LONGEST + 3;

/*
 * The tokens of the chunk that is being scanned, and the few carried over from the one before. All scans share these lists, one at a time.
 * They are constants of the module for the same reason as the fold tables.
 */

/** Holds the hash of each token's folded letters, never 0. */
export const tokenHashes = new Int32Array(MOST_TOKENS);
/** Holds where each token ends, exclusive, in UTF-16 units of the text. */
export const tokenEnds = new Int32Array(MOST_TOKENS);

/** Holds where a scan stands between two chunks. */
export interface TokenCursor {
  /** How many tokens the list holds. */
  count: number;
  /** Hash of the token that the chunk cut in two; 0 between tokens. */
  open: number;
}

/** So many units at a time (an even number) are tried by the fastest loop, and read again by the next one where it meets what it cannot read. */
const STRETCH = 512;

/** Append the tokens that end in `text[from, to)`, where `from` is even; an odd unit at the end is left to `closeTokens`. */
export function appendTokens(text: string, from: number, to: number, cursor: TokenCursor): void {
  const last = to & ~1;
  for (let start = from; start < last; start += STRETCH) {
    const end = Math.min(last, start + STRETCH);
    if (appendPlain(text, start, end, cursor) || appendMarked(text, start, end, cursor)) continue;
    appendTokensSlowly(text, start, end, cursor);
  }
}

/** Multiplies a token's hash for two letters at once. */
const TWO_LETTERS = Math.imul(LETTER_STEP, LETTER_STEP);

/**
 * Appends the tokens of text that has nothing but plain letters and separators; false, with nothing appended, where it has more.
 *
 * The loop has no branch. It takes two units at a time, of which one at most ends a token: hash and end are stored at every turn, and kept only
 * where one ends.
 */
function appendPlain(text: string, from: number, to: number, cursor: TokenCursor): boolean {
  const { plain } = foldTables();
  let { count, open: hash } = cursor;
  let seen = 0;
  // All bits set where the unit is a letter, none where it is a separator.
  let isWord = (hash | -hash) >> 31;
  for (let i = from; i < to; i += 2) {
    const one = plain[text.charCodeAt(i)] as number;
    const two = plain[text.charCodeAt(i + 1)] as number;
    const isOne = -one >> 31;
    const isTwo = -two >> 31;
    tokenHashes[count] = (Math.imul(hash, LETTER_STEP - 1) & isOne) + hash + one;
    tokenEnds[count] = i - isOne;
    count += ((isWord & ~isOne) | (isOne & ~isTwo)) & 1;
    hash = ((Math.imul(hash, TWO_LETTERS) & isOne) + Math.imul(one, LETTER_STEP) + two) & isTwo;
    isWord = isTwo;
    seen |= one | two;
  }
  if ((seen & SPECIAL) !== 0) return false;
  cursor.count = count;
  cursor.open = hash;
  return true;
}

/** Appends the tokens of text with accents by themselves, soft hyphens and ligatures; false, with nothing appended, where units are tokens. */
function appendMarked(text: string, from: number, to: number, cursor: TokenCursor): boolean {
  const { times, add } = foldTables();
  let { count, open: hash } = cursor;
  let own = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const sum = add[unit] as number;
    const step = times[unit] as number;
    const next = (Math.imul(hash, step) + sum) | 0;
    tokenHashes[count] = hash;
    tokenEnds[count] = i;
    count += ((hash | -hash) & ~(next | -next)) >>> 31;
    hash = next;
    own |= sum & ~(step | -step);
  }
  if (own < 0 || (own & OWN_TOKEN) !== 0) return false;
  cursor.count = count;
  cursor.open = hash;
  return true;
}

/** Does the same for text in which some units are tokens by themselves. */
function appendTokensSlowly(text: string, from: number, to: number, cursor: TokenCursor): void {
  const { times, add } = foldTables();
  let hash = cursor.open;
  const close = (end: number) => {
    if (hash === 0) return;
    tokenHashes[cursor.count] = hash;
    tokenEnds[cursor.count++] = end;
    hash = 0;
  };
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const step = times[unit] as number;
    const sum = add[unit] as number;
    if (step === 0) {
      close(i);
      if (sum !== 0) {
        hash = ownLetter(unit, sum);
        close(i + 1);
      }
    } else hash = (Math.imul(hash, step) + sum) | 0;
  }
  cursor.open = hash;
}

/** Read the odd unit at the end of the text, and end the last token. */
export function closeTokens(text: string, cursor: TokenCursor): void {
  const end = text.length;
  appendTokensSlowly(text, end & ~1, end, cursor);
  if (cursor.open === 0) return;
  tokenHashes[cursor.count] = cursor.open;
  tokenEnds[cursor.count++] = end;
  cursor.open = 0;
}

/** Find where the token that ends at `end` starts, not before `floor` (where the token before it ends). */
export function tokenStart(text: string, floor: number, end: number): number {
  const { add } = foldTables();
  let start = floor;
  while (start < end && add[text.charCodeAt(start)] === 0) start++;
  return start;
}

/** Mix a token's hash into that of the sequence before it; start with 0. */
export function extendSequence(sequence: number, token: number): number {
  return (Math.imul(sequence ^ (sequence >>> 15), 0x2c1b3c6d) + Math.imul(token ^ (token >>> 13), 0x297a2d39)) | 0;
}

/** Spread a hash over all its bits, so that any of them can be used as an index. */
export function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return Math.imul(once ^ (once >>> 15), 0x846ca68b | 0);
}
