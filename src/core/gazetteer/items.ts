import { entityTypes } from '../model';

/** Lists the types of items in the order of their numbers. */
export const itemTypes = [...entityTypes, 'topic'] as const;

/** Names the type of an item: an entity's, or `topic`. */
export type ItemType = (typeof itemTypes)[number];

const flagNames = [
  /** A state. */
  'country',
  /** A person whose family name comes first. */
  'familyFirst',
  /** A person whose surname is rare enough to name them by itself in their usual company. */
  'distinctive',
  /** A person known by names of two words or more, so that one word alone is only a part. */
  'fullName',
] as const;

/** Names a property of an item that rules ask for. */
export type ItemFlagName = (typeof flagNames)[number];

/** Holds the small part of a gazetteer that is JSON. */
export interface GazetteerMeta {
  readonly packs: readonly string[];
  /** Languages by number; the first, `''`, is any. */
  readonly languages: readonly string[];
  /** Newest day that the packs know of, counted from 1970: no page can be told to be younger. */
  readonly newestDay: number;
}

const FLAG_BITS = 3;
const PACK_BITS = FLAG_BITS + flagNames.length;

/** Most packs that one gazetteer can tell apart. */
export const MOST_PACKS = 1 << (16 - PACK_BITS);

/** Pack what is known of an item into 16 bits. */
export function packItem(pack: number, type: ItemType, flags: readonly ItemFlagName[]): number {
  const packed = itemTypes.indexOf(type) | (pack << PACK_BITS);
  return flags.reduce((bits, name) => bits | (1 << (FLAG_BITS + flagNames.indexOf(name))), packed);
}

/** Read the type of an item. */
export function itemTypeOf(packed: number): ItemType {
  return itemTypes[packed & ((1 << FLAG_BITS) - 1)] ?? 'topic';
}

/** Read a flag of an item. */
export function itemHas(packed: number, flag: ItemFlagName): boolean {
  return ((packed >>> (FLAG_BITS + flagNames.indexOf(flag))) & 1) === 1;
}

/** Read the number of the pack of an item. */
export function itemPackOf(packed: number): number {
  return packed >>> PACK_BITS;
}
