import { hasRequirement, Head, More, unpackPosting, type Posting } from './record-format';
import type { WordPool } from './word-pool';

/** Reads records in place; one is known by where it starts. */
export class Records {
  readonly bytes: Uint8Array;
  readonly #words: WordPool;

  constructor(bytes: Uint8Array, words: WordPool) {
    this.bytes = bytes;
    this.#words = words;
  }

  /** Gives where the record after one ends. */
  next(record: number): number {
    const head = this.bytes[record + 1] as number;
    const words = this.wordsOf(record);
    if ((head & (Head.extended | Head.wide)) === 0) return words + 3 * (head & Head.tokens) + 3;
    const count = this.#postingCount(record, head);
    let at = words + 3 * (head & Head.tokens);
    if ((head & Head.wide) === 0) return at + 3 * count;
    for (let i = 0; i < count; i++) at += hasRequirement(this.#word(at)) ? 8 : 4;
    return at;
  }

  /** Gives where the places of a record's words start. */
  wordsOf(record: number): number {
    const bytes = this.bytes;
    if (((bytes[record + 1] as number) & Head.extended) === 0) return record + 2;
    const more = bytes[record + 2] as number;
    return record + 3 + ((more & More.masked) << 1) + (more & More.gapped) + ((more & More.several) >>> 2);
  }

  /** Tells which tokens need their capital, a bit each. */
  capitals(record: number): number {
    const bytes = this.bytes;
    const head = bytes[record + 1] as number;
    if ((head & Head.extended) !== 0 && ((bytes[record + 2] as number) & More.masked) !== 0) return this.#pair(record + 3);
    return (head & Head.capitals) !== 0 ? (1 << (head & Head.tokens)) - 1 : 0;
  }

  /** Tells after which tokens the gap holds something else than blanks, hyphens and apostrophes, a bit each. */
  gaps(record: number): number {
    const bytes = this.bytes;
    if (((bytes[record + 1] as number) & Head.extended) === 0) return 0;
    const more = bytes[record + 2] as number;
    return (more & More.gapped) === 0 ? 0 : this.#pair(record + 3 + ((more & More.masked) << 1));
  }

  /** Reads whose surface a record is. */
  postings(record: number): Posting[] {
    const head = this.bytes[record + 1] as number;
    let at = this.wordsOf(record) + 3 * (head & Head.tokens);
    const postings: Posting[] = [];
    for (let i = this.#postingCount(record, head); i > 0; i--) {
      if ((head & Head.wide) === 0) {
        postings.push(unpackPosting(this.place(at), -1));
        at += 3;
        continue;
      }
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
    const words: string[] = [];
    let at = this.wordsOf(record);
    for (let i = (this.bytes[record + 1] as number) & Head.tokens; i > 0; i--, at += 3) words.push(this.#words.read(this.place(at)));
    return words.join(' ');
  }

  /** Reads three bytes: the place of a word, say. */
  place(at: number): number {
    const bytes = this.bytes;
    return (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
  }

  #postingCount(record: number, head: number): number {
    const several = (head & Head.extended) !== 0 && ((this.bytes[record + 2] as number) & More.several) !== 0;
    return several ? (this.bytes[this.wordsOf(record) - 1] as number) : 1;
  }

  #pair(at: number): number {
    return (this.bytes[at] as number) | ((this.bytes[at + 1] as number) << 8);
  }

  #word(at: number): number {
    return (this.place(at) | ((this.bytes[at + 3] as number) << 24)) >>> 0;
  }
}
