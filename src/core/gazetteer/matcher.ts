import { bucketOf, firstPlace, tagOf } from './index-builder';
import { asWords, First, type HeaderNumbers, type SectionBytes } from './layout';
import { hasRequirement, Head, LONGEST, unpackPosting, type Posting } from './record-format';
import { expandUnit, foldTables, isPassedOver } from './fold';
import {
  appendTokens,
  CHUNK,
  closeTokens,
  createTokenList,
  extendSequence,
  spread,
  tokenStart,
  type TokenCursor,
  type TokenList,
} from './token-stream';
import { isPlainGap } from './vocabulary';
import { WordPool } from './word-pool';

/** Finds surfaces in text. One scan at a time: its lists are reused. */
export class Matcher {
  readonly #first: Uint32Array;
  readonly #prefix: Uint32Array;
  readonly #buckets: Uint32Array;
  readonly #records: Uint8Array;
  readonly #words: WordPool;
  readonly #numbers: HeaderNumbers;
  readonly #tables = foldTables();
  readonly #list: TokenList = createTokenList(LONGEST);
  readonly #openers = new Int32Array(CHUNK + LONGEST + 2);
  readonly #nibbles = new Uint8Array(CHUNK + LONGEST + 2);
  readonly #starts = new Int32Array(LONGEST + 1);

  constructor(numbers: HeaderNumbers, sections: SectionBytes) {
    this.#numbers = numbers;
    this.#first = asWords(sections.first);
    this.#prefix = asWords(sections.prefix);
    this.#buckets = asWords(sections.buckets);
    this.#records = sections.records;
    this.#words = new WordPool(sections.words);
  }

  /** Calls `found` for every surface in the text, overlapping ones too, by start and then by length. */
  scan(text: string, found: (start: number, end: number, record: number) => void): void {
    const list = this.#list;
    const cursor: TokenCursor = { count: 0, open: 0 };
    /** Where the token before the first of the list ends. */
    let floor = 0;
    for (let from = 0; from < text.length; from += CHUNK) {
      const to = Math.min(text.length, from + CHUNK);
      appendTokens(text, from, to, list, cursor);
      const last = to === text.length;
      if (last) closeTokens(to, list, cursor);
      const ready = last ? cursor.count : cursor.count - this.#numbers.longest + 1;
      if (ready <= 0) continue;
      this.#scanList(text, floor, ready, cursor.count, found);
      floor = list.ends[ready - 1] as number;
      list.hashes.copyWithin(0, ready, cursor.count);
      list.ends.copyWithin(0, ready, cursor.count);
      cursor.count -= ready;
    }
  }

  /** Reads whose surface a record is. */
  postings(record: number): Posting[] {
    const records = this.#records;
    const head = records[record + 1] as number;
    let at = record + 2;
    if ((head & Head.masked) !== 0) at += 2;
    if ((head & Head.gapped) !== 0) at += 2;
    const count = (head & Head.several) !== 0 ? (records[at++] as number) : 1;
    at += 3 * (head & Head.tokens);
    const postings: Posting[] = [];
    for (let i = 0; i < count; i++) {
      const packed = this.#word(at);
      at += 4;
      if (hasRequirement(packed)) {
        postings.push(unpackPosting(packed, this.#word(at)));
        at += 4;
      } else postings.push(unpackPosting(packed, -1));
    }
    return postings;
  }

  /** Reads the folded words of a record, parted by blanks. */
  foldedText(record: number): string {
    const head = this.#records[record + 1] as number;
    let at =
      record + 2 + ((head & Head.masked) !== 0 ? 2 : 0) + ((head & Head.gapped) !== 0 ? 2 : 0) + ((head & Head.several) !== 0 ? 1 : 0);
    const words: string[] = [];
    for (let i = 0; i < (head & Head.tokens); i++, at += 3) words.push(this.#words.read(this.#triple(at)));
    return words.join(' ');
  }

  #scanList(text: string, floor: number, ready: number, count: number, found: (start: number, end: number, record: number) => void): void {
    const { hashes, ends } = this.#list;
    const shift = 32 - this.#numbers.firstBits;
    const first = this.#first;
    const openers = this.#openers;
    const nibbles = this.#nibbles;
    let opening = 0;
    for (let i = 0; i < ready; i++) {
      const place = firstPlace(hashes[i] as number, shift);
      const nibble = ((first[place >>> 3] as number) >>> ((place & 7) << 2)) & 15;
      openers[opening] = i;
      nibbles[opening] = nibble;
      opening += (nibble + 15) >>> 4;
    }
    for (let i = 0; i < opening; i++) {
      const opener = openers[i] as number;
      const nibble = nibbles[i] as number;
      // Most that pass are small words that some name begins with: a small letter right behind one separator settles them.
      if (opener === 0 || (nibble & 3) !== 0) this.#follow(text, floor, opener, nibble, count, found);
      else {
        const unit = text.charCodeAt((ends[opener - 1] as number) + 1);
        if (unit < 97 || unit > 122) this.#follow(text, floor, opener, nibble, count, found);
      }
    }
  }

  /** Follows the surfaces that may begin with one token. */
  #follow(
    text: string,
    floor: number,
    opener: number,
    nibble: number,
    count: number,
    found: (start: number, end: number, record: number) => void,
  ): void {
    const { hashes, ends } = this.#list;
    const before = opener === 0 ? floor : (ends[opener - 1] as number);
    const start = tokenStart(text, before, ends[opener] as number);
    let open = nibble;
    if ((nibble & (First.single | First.several)) !== nibble && !startsWithCapital(text, start)) {
      open &= First.single | First.several;
      if (open === 0) return;
    }
    let sequence = extendSequence(0, hashes[opener] as number);
    if ((open & (First.single | First.singleCapital)) !== 0) this.#look(text, start, opener, 1, sequence, found);
    if ((open & (First.several | First.severalCapital)) === 0) return;
    const most = Math.min(this.#numbers.longest, count - opener);
    const shift = 32 - this.#numbers.prefixBits;
    for (let tokens = 2; tokens <= most; tokens++) {
      sequence = extendSequence(sequence, hashes[opener + tokens - 1] as number);
      const place = spread(sequence) >>> shift;
      if ((((this.#prefix[place >>> 5] as number) >>> (place & 31)) & 1) === 0) return;
      this.#look(text, start, opener, tokens, sequence, found);
    }
  }

  /** Looks the sequence up and reports every record that is truly there. */
  #look(
    text: string,
    start: number,
    opener: number,
    tokens: number,
    sequence: number,
    found: (start: number, end: number, record: number) => void,
  ): void {
    const records = this.#records;
    const bucket = bucketOf(sequence, this.#numbers.bucketBits);
    const tag = tagOf(sequence);
    const end = this.#buckets[bucket + 1] as number;
    let at = this.#buckets[bucket] as number;
    while (at < end) {
      const head = records[at + 1] as number;
      if (records[at] === tag && (head & Head.tokens) === tokens) {
        const stop = this.#verify(text, start, opener, tokens, at);
        if (stop >= 0) found(start, stop, at);
      }
      at = this.#next(at, head);
    }
  }

  #next(record: number, head: number): number {
    let at = record + 2;
    if ((head & Head.masked) !== 0) at += 2;
    if ((head & Head.gapped) !== 0) at += 2;
    const several = (head & Head.several) !== 0;
    let count = several ? (this.#records[at++] as number) : 1;
    at += 3 * (head & Head.tokens);
    for (; count > 0; count--) at += hasRequirement(this.#word(at)) ? 8 : 4;
    return at;
  }

  /** Compares letters, capitals and gaps with the text; gives the end of the match, or -1. */
  #verify(text: string, start: number, opener: number, tokens: number, record: number): number {
    const records = this.#records;
    const head = records[record + 1] as number;
    let at = record + 2;
    let capitals = (head & Head.capitals) !== 0 ? (1 << tokens) - 1 : 0;
    if ((head & Head.masked) !== 0) {
      capitals = (records[at] as number) | ((records[at + 1] as number) << 8);
      at += 2;
    }
    let gaps = 0;
    if ((head & Head.gapped) !== 0) {
      gaps = (records[at] as number) | ((records[at + 1] as number) << 8);
      at += 2;
    }
    if ((head & Head.several) !== 0) at++;
    const { ends } = this.#list;
    const starts = this.#starts;
    starts[0] = start;
    for (let i = 0; i < tokens; i++) {
      const end = ends[opener + i] as number;
      if (i > 0) starts[i] = tokenStart(text, ends[opener + i - 1] as number, end);
      const from = starts[i] as number;
      if (((capitals >>> i) & 1) !== 0 && !startsWithCapital(text, from)) return -1;
      if (i > 0 && !gapFits(text, ends[opener + i - 1] as number, from, ((gaps >>> (i - 1)) & 1) !== 0)) return -1;
      if (!this.#words.matches(this.#triple(at + 3 * i), text, from, end, this.#tables, expandUnit)) return -1;
    }
    const end = ends[opener + tokens - 1] as number;
    return ((gaps >>> (tokens - 1)) & 1) !== 0 && text.charAt(end) === '.' ? end + 1 : end;
  }

  #triple(at: number): number {
    const records = this.#records;
    return (records[at] as number) | ((records[at + 1] as number) << 8) | ((records[at + 2] as number) << 16);
  }

  #word(at: number): number {
    return (this.#triple(at) | ((this.#records[at + 3] as number) << 24)) >>> 0;
  }
}

/** Say whether a capital letter (or a digit, or a letter that has no case) stands at `at`. */
function startsWithCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit <= 90;
  const char = text.charAt(at);
  return char.toLowerCase() !== char || char.toUpperCase() === char;
}

/** Widest gap, in units, between two words of one name; blanks after blanks (a wrapped and indented line) count for nothing. */
const WIDEST_GAP = 3;

/** Say whether what parts two words of the text may part them in a name; an empty line never may. */
function gapFits(text: string, from: number, to: number, gapped: boolean): boolean {
  if (to === from) return true;
  let plain = true;
  let width = 0;
  let lines = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 && ++lines > 1) return false;
    const isBlank = unit === 32 || (unit >= 9 && unit <= 13);
    if (isBlank && i > from && text.charCodeAt(i - 1) <= 32) continue;
    if (++width > WIDEST_GAP) return false;
    if (unit === 46 || unit === 38 || unit === 47 || unit === 44 || unit === 0xb0 || unit === 0xba) plain = false;
    else if (isPassedOver(unit)) continue;
    else if (!isPlainGap(unit)) return false;
  }
  return plain !== gapped;
}
