import { bucketOf, firstPlace, tagOf } from './index-builder';
import { asWords, First, Prefix, type HeaderNumbers, type SectionBytes } from './layout';
import { Head, LONGEST, type Posting } from './record-format';
import { Records } from './records';
import {
  appendTokens,
  CHUNK,
  closeTokens,
  extendSequence,
  spread,
  MOST_TOKENS,
  tokenEnds,
  tokenHashes,
  tokenStart,
  type TokenCursor,
} from './token-stream';
import { gapFits, startsWithCapital } from './token-shape';
import { WordPool } from './word-pool';

/** So many openers go through the steps together. */
const BATCH = 256;

const ANY_CASE = First.single | First.several;
const SINGLE = First.single | First.singleCapital;
const SEVERAL = First.several | First.severalCapital;

/** Tokens with which a surface may begin, and what may begin there: see `First`. */
const openers = new Int32Array(MOST_TOKENS);
const nibbles = new Uint8Array(MOST_TOKENS);

/** Of each opener of a batch: bit per number of tokens that a surface may have; and the openers of which longer ones are still possible. */
const lengths = new Uint16Array(BATCH);
const open = new Int32Array(BATCH);

/** Sequences of a batch that may be surfaces: first token, number of tokens, hash; the records of its bucket, and the tag of the first. */
const itemOpeners = new Int32Array(BATCH * LONGEST);
const itemTokens = new Uint8Array(BATCH * LONGEST);
const itemHashes = new Int32Array(BATCH * LONGEST);
const itemRecords = new Uint32Array(BATCH * LONGEST);
const itemEnds = new Uint32Array(BATCH * LONGEST);
const itemFirstTags = new Uint8Array(BATCH * LONGEST);

/**
 * Finds surfaces in text. One scan at a time: all matchers share their lists.
 *
 * The tokens of a stretch of text go through a sieve in steps, each a short loop over what the step before has left. So the processor asks
 * for the memory of many candidates at once, where following one candidate to its end would wait for each answer.
 */
export class Matcher {
  readonly #first: Uint32Array;
  readonly #prefix: Uint32Array;
  readonly #buckets: Uint32Array;
  readonly #records: Records;
  readonly #words: WordPool;
  readonly #numbers: HeaderNumbers;

  constructor(numbers: HeaderNumbers, sections: SectionBytes) {
    this.#numbers = numbers;
    this.#first = asWords(sections.first);
    this.#prefix = asWords(sections.prefix);
    this.#buckets = asWords(sections.buckets);
    this.#words = new WordPool(sections.words);
    this.#records = new Records(sections.records, this.#words);
  }

  /** Calls `found` for every surface in the text, overlapping ones too, by start and then by length. */
  scan(text: string, found: (start: number, end: number, record: number) => void): void {
    // The list begins with the token before those that are still to do: it says where they may start.
    const cursor: TokenCursor = { count: 1, open: 0 };
    tokenEnds[0] = 0;
    for (let from = 0; from < text.length; from += CHUNK) {
      const to = Math.min(text.length, from + CHUNK);
      appendTokens(text, from, to, cursor);
      const last = to === text.length;
      if (last) closeTokens(text, cursor);
      const ready = last ? cursor.count : cursor.count - this.#numbers.longest + 1;
      if (ready <= 1) continue;
      const kept = this.#keepCapitals(text, this.#findOpeners(ready));
      for (let batch = 0; batch < kept; batch += BATCH) {
        const items = this.#findSequences(batch, Math.min(kept, batch + BATCH), cursor.count);
        this.#findBuckets(items);
        this.#report(text, items, found);
      }
      tokenHashes.copyWithin(0, ready - 1, cursor.count);
      tokenEnds.copyWithin(0, ready - 1, cursor.count);
      cursor.count -= ready - 1;
    }
  }

  /** Reads whose surface a record is. */
  postings(record: number): Posting[] {
    return this.#records.postings(record);
  }

  /** Reads the folded words of a record, parted by blanks. */
  foldedText(record: number): string {
    return this.#records.foldedText(record);
  }

  /** Lists the tokens among the first `ready` whose hash opens a surface, and what may begin there; without a branch. */
  #findOpeners(ready: number): number {
    const shift = 32 - this.#numbers.firstBits;
    const first = this.#first;
    let opening = 0;
    for (let i = 1; i < ready; i++) {
      const place = firstPlace(tokenHashes[i] as number, shift);
      const nibble = ((first[place >>> 3] as number) >>> ((place & 7) << 2)) & 15;
      openers[opening] = i;
      nibbles[opening] = nibble;
      opening += (nibble + 15) >>> 4;
    }
    return opening;
  }

  /** Drops the openers that lack the capital which every surface that may begin there needs. */
  #keepCapitals(text: string, opening: number): number {
    let kept = 0;
    for (let i = 0; i < opening; i++) {
      const opener = openers[i] as number;
      let nibble = nibbles[i] as number;
      if ((nibble & ANY_CASE) !== nibble && !hasCapital(text, opener)) nibble &= ANY_CASE;
      openers[kept] = opener;
      nibbles[kept] = nibble;
      kept += (nibble + 15) >>> 4;
    }
    return kept;
  }

  /** Lists the sequences that may be surfaces, by opener and then by length. */
  #findSequences(batch: number, end: number, count: number): number {
    this.#findLengths(batch, end, count);
    let items = 0;
    for (let i = batch; i < end; i++) {
      const opener = openers[i] as number;
      let left = lengths[i - batch] as number;
      for (let tokens = 1, sequence = 0; left !== 0; tokens++, left >>>= 1) {
        sequence = extendSequence(sequence, tokenHashes[opener + tokens - 1] as number);
        itemOpeners[items] = opener;
        itemTokens[items] = tokens;
        itemHashes[items] = sequence;
        items += left & 1;
      }
    }
    return items;
  }

  /** Says for each opener of a batch how many tokens a surface that begins there may have, a bit each. */
  #findLengths(batch: number, end: number, count: number): void {
    let left = 0;
    for (let i = batch; i < end; i++) {
      const nibble = nibbles[i] as number;
      lengths[i - batch] = (nibble & SINGLE) === 0 ? 0 : 1;
      open[left] = i;
      itemHashes[left] = extendSequence(0, tokenHashes[openers[i] as number] as number);
      left += (nibble & SEVERAL) === 0 ? 0 : 1;
    }
    const shift = 32 - this.#numbers.prefixBits;
    const prefix = this.#prefix;
    for (let tokens = 2; left > 0; tokens++) {
      let kept = 0;
      for (let k = 0; k < left; k++) {
        const i = open[k] as number;
        const last = (openers[i] as number) + tokens - 1;
        const sequence = extendSequence(itemHashes[k] as number, tokenHashes[last] as number);
        const place = spread(sequence) >>> shift;
        // Tokens beyond the last are left over from the stretch before.
        const cell = ((prefix[place >>> 4] as number) >>> ((place & 15) << 1)) & ((last - count) >> 31);
        lengths[i - batch] = (lengths[i - batch] as number) | ((cell & Prefix.ends) << (tokens - 1));
        open[kept] = i;
        itemHashes[kept] = sequence;
        kept += (cell & Prefix.continues) >>> 1;
      }
      left = kept;
    }
  }

  /** Looks up where the bucket of each sequence is, and takes the first tag from it, so that the bucket is near when it is read. */
  #findBuckets(items: number): void {
    const buckets = this.#buckets;
    const { bytes } = this.#records;
    const { bucketBits } = this.#numbers;
    for (let i = 0; i < items; i++) {
      const bucket = bucketOf(itemHashes[i] as number, bucketBits);
      const record = buckets[bucket] as number;
      itemRecords[i] = record;
      itemEnds[i] = buckets[bucket + 1] as number;
      itemFirstTags[i] = bytes[record] as number;
    }
  }

  /** Reports every record of the sequences that is truly in the text. */
  #report(text: string, items: number, found: (start: number, end: number, record: number) => void): void {
    const records = this.#records;
    const { bytes } = records;
    for (let i = 0; i < items; i++) {
      const tag = tagOf(itemHashes[i] as number);
      const tokens = itemTokens[i] as number;
      const end = itemEnds[i] as number;
      let at = itemRecords[i] as number;
      // The records of a bucket stand in the order of their tags.
      for (let own = itemFirstTags[i] as number; at < end && own <= tag; own = bytes[at] as number) {
        if (own === tag && ((bytes[at + 1] as number) & Head.tokens) === tokens) {
          this.#verify(text, itemOpeners[i] as number, tokens, at, found);
        }
        at = records.next(at);
      }
    }
  }

  /** Compares letters, capitals and gaps with the text, and reports the record if they fit. */
  #verify(text: string, opener: number, tokens: number, record: number, found: (start: number, end: number, record: number) => void): void {
    const records = this.#records;
    const capitals = records.capitals(record);
    const gaps = records.gaps(record);
    const words = records.wordsOf(record);
    let before = tokenEnds[opener - 1] as number;
    let start = 0;
    for (let i = 0; i < tokens; i++) {
      const end = tokenEnds[opener + i] as number;
      const from = tokenStart(text, before, end);
      if (i === 0) start = from;
      else if (!gapFits(text, before, from, ((gaps >>> (i - 1)) & 1) !== 0)) return;
      if (((capitals >>> i) & 1) !== 0 && !startsWithCapital(text, from)) return;
      if (!this.#words.matches(records.place(words + 3 * i), text, from, end)) return;
      before = end;
    }
    found(start, ((gaps >>> (tokens - 1)) & 1) !== 0 && text.charAt(before) === '.' ? before + 1 : before, record);
  }
}

/** Says whether a token of the list begins with a capital. */
function hasCapital(text: string, token: number): boolean {
  const before = tokenEnds[token - 1] as number;
  // Most stand behind one blank, and most of these are small words that some name begins with.
  if (text.charCodeAt(before) === 32) {
    const unit = text.charCodeAt(before + 1);
    if (unit >= 97 && unit <= 122) return false;
    if (unit >= 65 && unit <= 90) return true;
  }
  return startsWithCapital(text, tokenStart(text, before, tokenEnds[token] as number));
}
