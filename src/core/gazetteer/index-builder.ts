import { GrowingBytes, GrowingWords } from './growing';
import { First, Prefix, type HeaderNumbers, type SectionBytes } from './layout';
import { hasRequirement, Head, isWide, More } from './record-format';
import { part, type Steps } from '../steps';
import { extendSequence, spread } from './token-stream';
import { Vocabulary } from './vocabulary';

/** Says which of a surface's capitals a page must show. */
export type CapitalPolicy =
  /** None. */
  | 'none'
  /** All. */
  | 'all'
  /** Those of its proper words ("Chinese foreign ministry"); all where it has no proper word. */
  | 'proper'
  /** Those of its proper words, if it has any. */
  | 'proper-only';

/** Most owners of one surface; further ones are left out. */
const MOST_POSTINGS = 255;

/** So many buckets make a step. */
const STEP = 1_024;

/** Words per surface in the builder's list: first token, tokens and capitals, gaps, posting, requirement, hash. */
const FIELDS = 6;

/** Collects surfaces and lays them out as the sections that matching reads. */
export class IndexBuilder {
  readonly vocabulary: Vocabulary;
  readonly #tokens = new GrowingWords();
  readonly #surfaces = new GrowingWords();
  #longest = 1;

  constructor(genericWords: Iterable<string>) {
    this.vocabulary = new Vocabulary(genericWords);
  }

  get count(): number {
    return this.#surfaces.length / FIELDS;
  }

  /** Adds a surface; false where it has no word or too many. `requirement` is -1 where there is none. */
  add(text: string, policy: CapitalPolicy, posting: number, requirement: number): boolean {
    const vocabulary = this.vocabulary;
    if (!vocabulary.cut(text)) return false;
    const { count, ids, hashes } = vocabulary;
    const capitals = this.#capitals(policy);
    const surfaces = this.#surfaces;
    surfaces.push(this.#tokens.length);
    surfaces.push(count | (capitals << 8));
    surfaces.push(vocabulary.gaps);
    surfaces.push(posting);
    surfaces.push(requirement);
    let sequence = 0;
    for (let i = 0; i < count; i++) {
      this.#tokens.push(ids[i] as number);
      sequence = extendSequence(sequence, hashes[i] as number);
    }
    surfaces.push(sequence >>> 0);
    if (count > this.#longest) this.#longest = count;
    return true;
  }

  #capitals(policy: CapitalPolicy): number {
    const { capitals, count, ids } = this.vocabulary;
    if (policy === 'none' || policy === 'all') return policy === 'none' ? 0 : capitals;
    let proper = 0;
    for (let i = 0; i < count; i++) {
      if ((capitals & (1 << i)) !== 0 && !this.vocabulary.isGeneric(ids[i] as number)) proper |= 1 << i;
    }
    return proper === 0 && policy === 'proper' ? capitals : proper;
  }

  /** Lays everything out; call once. */
  *finish(): Steps<{ readonly numbers: Omit<HeaderNumbers, 'itemCount'>; readonly sections: Pick<SectionBytes, IndexSection> }> {
    const count = this.count;
    const bucketBits = clamp(Math.ceil(Math.log2(Math.max(1, count / 4))), 4, 24);
    // Sixteen places per first word let one in sixteen other words pass; eight would let one in eight, and each costs a look.
    const firstBits = clamp(Math.ceil(Math.log2(Math.max(1, this.#countFirstWords()))) + 4, 8, 22);
    const prefixBits = clamp(Math.ceil(Math.log2(Math.max(1, count))) + 3, 12, 25);
    const { first, prefix } = this.#bitmaps(firstBits, prefixBits);
    yield 0.2;
    const words = this.vocabulary.pack();
    yield 0.3;
    const { buckets, records } = yield* part(this.#records(bucketBits, words.places), 0.3, 1);
    return {
      numbers: { firstBits, prefixBits, bucketBits, longest: this.#longest, surfaces: count },
      sections: {
        first: bytesOf(first),
        prefix: bytesOf(prefix),
        buckets: bytesOf(buckets),
        records,
        words: words.bytes,
      },
    };
  }

  #countFirstWords(): number {
    const seen = new Uint8Array(this.vocabulary.size);
    let count = 0;
    for (let at = 0; at < this.#surfaces.length; at += FIELDS) {
      const id = this.#tokens.at(this.#surfaces.at(at));
      if (seen[id] === 0) count++;
      seen[id] = 1;
    }
    return count;
  }

  #bitmaps(firstBits: number, prefixBits: number): { readonly first: Uint32Array; readonly prefix: Uint32Array } {
    const first = new Uint32Array(1 << (firstBits - 3));
    const prefix = new Uint32Array(1 << (prefixBits - 4));
    const hashOf = this.vocabulary.hashOfWord;
    for (let at = 0; at < this.#surfaces.length; at += FIELDS) {
      const from = this.#surfaces.at(at);
      const shape = this.#surfaces.at(at + 1);
      const tokens = shape & 255;
      const opening = hashOf(this.#tokens.at(from));
      const capital = (shape & 0x100) !== 0;
      const bit = tokens === 1 ? (capital ? First.singleCapital : First.single) : capital ? First.severalCapital : First.several;
      const nibble = firstPlace(opening, 32 - firstBits);
      first[nibble >>> 3] = (first[nibble >>> 3] as number) | (bit << ((nibble & 7) * 4));
      let sequence = extendSequence(0, opening);
      for (let i = 1; i < tokens; i++) {
        sequence = extendSequence(sequence, hashOf(this.#tokens.at(from + i)));
        const place = spread(sequence) >>> (32 - prefixBits);
        const bits = i + 1 === tokens ? Prefix.ends : Prefix.continues;
        prefix[place >>> 4] = (prefix[place >>> 4] as number) | (bits << ((place & 15) << 1));
      }
    }
    return { first, prefix };
  }

  *#records(bucketBits: number, places: Uint32Array): Steps<{ readonly buckets: Uint32Array; readonly records: Uint8Array }> {
    const order = this.#byBucket(bucketBits);
    const buckets = new Uint32Array((1 << bucketBits) + 1);
    const records = new GrowingBytes();
    let bucket = 0;
    for (let i = 0; i < order.length;) {
      const own = bucketOf(this.#surfaces.at((order[i] as number) + 5), bucketBits);
      while (bucket <= own) buckets[bucket++] = records.length;
      let end = i;
      while (end < order.length && bucketOf(this.#surfaces.at((order[end] as number) + 5), bucketBits) === own) end++;
      this.#writeBucket(order.subarray(i, end), places, records);
      i = end;
      if (own % STEP === 0) yield i / order.length;
    }
    while (bucket < buckets.length) buckets[bucket++] = records.length;
    return { buckets, records: records.view() };
  }

  /** Sorts the surfaces by bucket, keeping their order within each. */
  #byBucket(bucketBits: number): Uint32Array {
    const starts = new Uint32Array((1 << bucketBits) + 1);
    const { length } = this.#surfaces;
    for (let at = 0; at < length; at += FIELDS) {
      const next = bucketOf(this.#surfaces.at(at + 5), bucketBits) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    const order = new Uint32Array(length / FIELDS);
    for (let at = 0; at < length; at += FIELDS) {
      const bucket = bucketOf(this.#surfaces.at(at + 5), bucketBits);
      const place = starts[bucket] as number;
      starts[bucket] = place + 1;
      order[place] = at;
    }
    return order;
  }

  /** Writes the records of a bucket by their tags, one per distinct surface. */
  #writeBucket(left: Uint32Array, places: Uint32Array, records: GrowingBytes): void {
    this.#sortByTag(left);
    for (let i = 0; i < left.length; i++) {
      const leader = left[i] as number;
      if (leader === TAKEN) continue;
      const group = [leader];
      for (let j = i + 1; j < left.length; j++) {
        const other = left[j] as number;
        if (other === TAKEN || !this.#same(leader, other)) continue;
        left[j] = TAKEN;
        if (group.length < MOST_POSTINGS && !group.some((at) => this.#samePosting(at, other))) group.push(other);
      }
      this.#writeRecord(leader, group, places, records);
    }
  }

  /** Sorts in place; buckets hold few surfaces, and those of one tag keep their order. */
  #sortByTag(left: Uint32Array): void {
    for (let i = 1; i < left.length; i++) {
      const own = left[i] as number;
      const tag = this.#tagAt(own);
      let at = i;
      for (; at > 0 && this.#tagAt(left[at - 1] as number) > tag; at--) left[at] = left[at - 1] as number;
      left[at] = own;
    }
  }

  #tagAt(surface: number): number {
    return tagOf(this.#surfaces.at(surface + 5));
  }

  #same(a: number, b: number): boolean {
    const surfaces = this.#surfaces;
    for (const field of [1, 2, 5]) if (surfaces.at(a + field) !== surfaces.at(b + field)) return false;
    const count = surfaces.at(a + 1) & 255;
    for (let i = 0; i < count; i++) {
      if (this.#tokens.at(surfaces.at(a) + i) !== this.#tokens.at(surfaces.at(b) + i)) return false;
    }
    return true;
  }

  #samePosting(a: number, b: number): boolean {
    return this.#surfaces.at(a + 3) === this.#surfaces.at(b + 3) && this.#surfaces.at(a + 4) === this.#surfaces.at(b + 4);
  }

  #writeRecord(leader: number, group: readonly number[], places: Uint32Array, records: GrowingBytes): void {
    const surfaces = this.#surfaces;
    const shape = surfaces.at(leader + 1);
    const count = shape & 255;
    const capitals = shape >>> 8;
    const gaps = surfaces.at(leader + 2);
    const all = (1 << count) - 1;
    const masked = capitals !== 0 && capitals !== all;
    const wide = group.some((at) => isWide(surfaces.at(at + 3)));
    const more = (masked ? More.masked : 0) | (gaps === 0 ? 0 : More.gapped) | (group.length > 1 ? More.several : 0);
    records.push(tagOf(surfaces.at(leader + 5)));
    records.push(count | (capitals === all ? Head.capitals : 0) | (more === 0 ? 0 : Head.extended) | (wide ? Head.wide : 0));
    if (more !== 0) records.push(more);
    if (masked) records.pushLittleEndian(capitals, 2);
    if (gaps !== 0) records.pushLittleEndian(gaps, 2);
    if (group.length > 1) records.push(group.length);
    for (let i = 0; i < count; i++) records.pushLittleEndian(places[this.#tokens.at(surfaces.at(leader) + i)] as number, 3);
    for (const at of group) {
      const posting = surfaces.at(at + 3);
      records.pushLittleEndian(posting, wide ? 4 : 3);
      if (hasRequirement(posting)) records.pushLittleEndian(surfaces.at(at + 4), 4);
    }
  }
}

type IndexSection = 'first' | 'prefix' | 'buckets' | 'records' | 'words';

/** Marks a surface that is written already. */
const TAKEN = 0xffffffff;

/** Give the place of a token's hash among the nibbles; cheaper than `spread`, because every token of a text needs it. */
export function firstPlace(hash: number, shift: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}

/** Give the bucket of a sequence hash. */
export function bucketOf(sequence: number, bucketBits: number): number {
  return spread(sequence) >>> (32 - bucketBits);
}

/** Give the eight bits by which most records of a bucket are told apart. */
export function tagOf(sequence: number): number {
  return spread(sequence) & 255;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
