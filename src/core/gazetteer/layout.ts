/**
 * Says how a compiled gazetteer lies in memory: a header of 32-bit words, then sections at offsets that the header names.
 *
 * Opening one makes typed-array views and nothing else. Numbers are little-endian, as on every platform that runs a browser.
 */

/** Marks the first word of a compiled gazetteer ("INCG"). */
const MAGIC = 0x47434e49;
/** Counts up with every change of the layout or of the fold tables: an older index is compiled anew. */
const LAYOUT_VERSION = 3;

/** Names the sections in the order in which they are stored. */
const sections = [
  /** Nibble per hash of a first token: see `First`. */
  'first',
  /** Two bits per hash of the first two or more tokens of a surface: see `Prefix`. */
  'prefix',
  /** Where each bucket of records starts. */
  'buckets',
  /** Surfaces; see `record-format.ts`. */
  'records',
  /** Folded words of the surfaces; see `word-pool.ts`. */
  'words',
  /** Pack, type and flags of each item. */
  'items',
  /** Where every sixteenth id starts. */
  'idStarts',
  'ids',
  /** Holders of a role: start of each group in `holders`, then the end. */
  'groups',
  /** `[item, from day, to day, flags]` each. */
  'holders',
  /** Requirements, each `[flags, from day, to day, count, item…]`. */
  'requirements',
  /** JSON with the little that is not worth a table: pack ids, languages. */
  'meta',
] as const;

/** Names one section. */
export type Section = (typeof sections)[number];

/** Holds the sections' bytes. */
export type SectionBytes = Readonly<Record<Section, Uint8Array>>;

/** Words of the header before the sections' offsets: magic, version, and the numbers below. */
const headerNumbers = ['firstBits', 'prefixBits', 'bucketBits', 'longest', 'surfaces', 'itemCount'] as const;

/** Holds the numbers of the header. */
export type HeaderNumbers = Readonly<Record<(typeof headerNumbers)[number], number>>;

/** Says what a nibble of `first` tells of the surfaces that begin with a token of that hash. */
export const First = {
  /** One token, in any case. */
  single: 1,
  /** More tokens, in any case. */
  several: 2,
  /** One token, which needs its capital. */
  singleCapital: 4,
  /** More tokens, the first of which needs its capital. */
  severalCapital: 8,
} as const;

/** Says what a pair of bits of `prefix` tells of the surfaces that begin with a sequence of that hash. */
export const Prefix = {
  /** One has no more tokens. */
  ends: 1,
  /** One has more. */
  continues: 2,
} as const;

const headerBytes = 4 * (2 + headerNumbers.length + sections.length + 1);

/** Join the sections, each at a multiple of four. */
export function joinSections(numbers: HeaderNumbers, bytes: SectionBytes): Uint8Array {
  const offsets: number[] = [];
  let end = headerBytes;
  for (const name of sections) {
    offsets.push(end);
    end += (bytes[name].byteLength + 3) & ~3;
  }
  const joined = new Uint8Array(end);
  const header = new Uint32Array(joined.buffer, 0, headerBytes / 4);
  header.set([MAGIC, LAYOUT_VERSION, ...headerNumbers.map((name) => numbers[name]), ...offsets, end]);
  sections.forEach((name, i) => {
    joined.set(bytes[name], offsets[i]);
  });
  return joined;
}

/**
 * Take the sections apart without copying.
 *
 * @throws RangeError where the bytes are no gazetteer, of another version, or cut short: the caller compiles it anew
 */
export function splitSections(bytes: Uint8Array): { readonly numbers: HeaderNumbers; readonly sections: SectionBytes } {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.byteLength < headerBytes) throw new RangeError('gazetteer: shorter than its header; compile the packs again');
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, headerBytes / 4);
  if (header[0] !== MAGIC || header[1] !== LAYOUT_VERSION) {
    throw new RangeError(`gazetteer: layout ${header[1] ?? 0} instead of ${LAYOUT_VERSION}; compile the packs again`);
  }
  if (header.at(-1) !== aligned.byteLength) throw new RangeError('gazetteer: cut short; compile the packs again');
  const numbers = Object.fromEntries(headerNumbers.map((name, i) => [name, header[2 + i]])) as HeaderNumbers;
  const first = 2 + headerNumbers.length;
  const split = Object.fromEntries(sections.map((name, i) => [name, aligned.subarray(header[first + i], header[first + i + 1])]));
  return { numbers, sections: split as SectionBytes };
}

/** View bytes as 32-bit words. */
export function asWords(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
}

/** View bytes as 16-bit words. */
export function asHalfWords(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 1);
}
