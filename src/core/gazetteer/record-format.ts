import type { SurfaceKind } from '../model';

/**
 * Says how one surface is stored among the records of its bucket:
 *
 * tag (8 bits of its hash) · head (tokens 1-15, and the flags below) · flags `More`, capitals u16, gaps u16 and number of postings, each
 * if flagged · three bytes per token (its place among the words) · three bytes per posting, or four, and four more if it has a requirement.
 */
export const Head = {
  tokens: 0x0f,
  /** Every token needs its capital; with `More.masked` instead, those of a mask. */
  capitals: 0x10,
  /** The flags of `More` follow. */
  extended: 0x20,
  /** Postings take four bytes. */
  wide: 0x40,
} as const;

/** Says what few surfaces have. */
export const More = {
  masked: 1,
  /** Some tokens are parted by a full stop or the like, as in "U.S.". */
  gapped: 2,
  /** More than one posting. */
  several: 4,
} as const;

/** Most tokens that a surface may have; longer ones are left out. */
export const LONGEST = 15;

/** Lists the kinds in the order of their numbers in a posting. */
const postingKinds = ['full', 'partial', 'variant', 'acronym', 'metonym', 'role', 'topic', 'weak-topic'] as const;

/** Says what a surface is to its item; `weak-topic` fires only beside an entity. */
export type PostingKind = SurfaceKind | 'topic' | 'weak-topic';

/** Says to whom a surface belongs. */
export interface Posting {
  /** Number of the item; of the group of holders, for a role. */
  readonly item: number;
  readonly kind: PostingKind;
  /** Number of the language, in the order of `languages`; 0 for any. */
  readonly lang: number;
  /** True where Incise made the form by rule, so that it counts only on pages in its language. */
  readonly generated: boolean;
  /** Number of the requirement; -1 where there is none. */
  readonly requirement: number;
}

const ITEM_BITS = 21;
/** Item and kind: all that a posting of three bytes has. */
const SHORT_BITS = ITEM_BITS + 3;
/** Most items that one gazetteer can tell apart. */
export const MOST_ITEMS = 1 << ITEM_BITS;

/** Pack a posting into 32 bits, apart from its requirement. */
export function packPosting(posting: Posting): number {
  const kind = postingKinds.indexOf(posting.kind);
  const flags = (posting.generated ? 0x100 : 0) | (posting.requirement >= 0 ? 0x200 : 0);
  return (posting.item | ((kind | (posting.lang << 3) | flags) << ITEM_BITS)) >>> 0;
}

/** Say whether a packed posting is followed by the number of a requirement. */
export function hasRequirement(packed: number): boolean {
  return ((packed >>> ITEM_BITS) & 0x200) !== 0;
}

/** Say whether a packed posting needs its fourth byte. */
export function isWide(packed: number): boolean {
  return packed >>> SHORT_BITS !== 0;
}

/** Unpack a posting. */
export function unpackPosting(packed: number, requirement: number): Posting {
  const high = packed >>> ITEM_BITS;
  return {
    item: packed & (MOST_ITEMS - 1),
    kind: postingKinds[high & 7] ?? 'full',
    lang: (high >>> 3) & 31,
    generated: (high & 0x100) !== 0,
    requirement,
  };
}
