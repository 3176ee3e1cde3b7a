import type { EntityId, ItemId, Lang, PackId } from '../model';
import { type GazetteerMeta, itemHas, itemPackOf, itemTypeOf, type ItemFlagName, type ItemType } from './items';
import { asHalfWords, asWords, splitSections } from './layout';
import { Matcher } from './matcher';
import { PackedStrings } from './packed-strings';
import type { Posting } from './record-format';

/** Says who held a role, and on which days (counted from 1970-01-01, both inclusive; infinite where open). */
export interface Holder {
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/** Says what else a page must show before a surface counts. */
export interface CompiledRequirement {
  /** Items that must be mentioned too. */
  readonly items: readonly number[];
  readonly within: 'page' | 'passage';
  /** Days in which the page must have been published; null for any. */
  readonly days: { readonly from: number; readonly to: number } | null;
}

/** Reads a compiled gazetteer in place. */
export interface Gazetteer {
  readonly surfaces: number;
  readonly itemCount: number;
  readonly packs: readonly PackId[];
  /** Languages by number; the first, `''`, is any. */
  readonly languages: readonly Lang[];
  /** Newest day that the packs know of, counted from 1970-01-01. */
  readonly newestDay: number;
  /** Calls `found` for every surface in the text, overlapping ones too, by start and then by length. */
  scan(text: string, found: (start: number, end: number, record: number) => void): void;
  /** Reads whose surface a record is. */
  postings(record: number): readonly Posting[];
  foldedText(record: number): string;
  idOf(item: number): ItemId;
  typeOf(item: number): ItemType;
  packOf(item: number): PackId;
  has(item: number, flag: ItemFlagName): boolean;
  /** Lists the words of a person's full names, folded, where one of them stands for the person; a place's adjectives, with `_` for blanks. */
  ownWords(item: number): readonly string[];
  /** Lists the countries and bodies in which a person held an office, by id in the same pack. */
  related(item: number): readonly EntityId[];
  holders(group: number): readonly Holder[];
  requirement(at: number): CompiledRequirement;
}

const OPEN_FROM = -0x80000000;
const OPEN_TO = 0x7fffffff;

/**
 * Open what `compileGazetteer` made; nothing is parsed or copied but a few hundred bytes.
 *
 * @throws RangeError where the bytes are no gazetteer of this version: compile the packs again
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const { numbers, sections } = splitSections(bytes);
  const matcher = new Matcher(numbers, sections);
  const meta = JSON.parse(String.fromCharCode(...sections.meta).replace(/\0+$/u, '')) as GazetteerMeta;
  const items = asHalfWords(sections.items);
  const ids = new PackedStrings(asWords(sections.idStarts), sections.ids);
  const groups = asWords(sections.groups);
  const holders = asWords(sections.holders);
  const requirements = asWords(sections.requirements);
  const packed = (item: number) => items[item] ?? 0;
  return {
    surfaces: numbers.surfaces,
    itemCount: numbers.itemCount,
    packs: meta.packs,
    languages: meta.languages,
    newestDay: meta.newestDay,
    scan: (text, found) => matcher.scan(text, found),
    postings: (record) => matcher.postings(record),
    foldedText: (record) => matcher.foldedText(record),
    idOf: (item) => ids.read(item).split('\n', 1)[0] ?? '',
    ownWords: (item) => (ids.read(item).split('\n')[1] ?? '').split(' ').filter((word) => word !== ''),
    related: (item) => (ids.read(item).split('\n')[2] ?? '').split(' ').filter((id) => id !== ''),
    typeOf: (item) => itemTypeOf(packed(item)),
    packOf: (item) => meta.packs[itemPackOf(packed(item))] ?? '',
    has: (item, flag) => itemHas(packed(item), flag),
    holders(group) {
      const found: Holder[] = [];
      for (let at = groups[group] ?? 0; at < (groups[group + 1] ?? 0); at += 3) {
        const from = (holders[at + 1] ?? 0) | 0;
        const to = (holders[at + 2] ?? 0) | 0;
        found.push({ item: holders[at] ?? 0, from: from === OPEN_FROM ? -Infinity : from, to: to === OPEN_TO ? Infinity : to });
      }
      return found;
    },
    requirement(at) {
      const flags = requirements[at] ?? 0;
      const count = requirements[at + 3] ?? 0;
      const days = { from: (requirements[at + 1] ?? 0) | 0, to: (requirements[at + 2] ?? 0) | 0 };
      return {
        items: [...requirements.subarray(at + 4, at + 4 + count)],
        within: (flags & 1) !== 0 ? 'passage' : 'page',
        days: (flags & 2) !== 0 ? days : null,
      };
    },
  };
}
