import type { EntityId, PackId } from '../model';

/** Names an entity of a pack. */
export interface EntityKey {
  readonly pack: PackId;
  readonly id: EntityId;
}

/**
 * Remembers what the text of a page has established so far, so that text that is read later can be understood.
 *
 * Plain JSON: the page keeps it, the background may be stopped between two messages.
 */
export interface Evidence {
  /** Entities named by a full name, an unambiguous surface or a role. */
  readonly entities: readonly EntityKey[];
  /** Full names on the page of people who are in no pack and share a surname with one who is ("Kirill Lavrov"), folded. */
  readonly others: readonly string[];
  /** People whom the page names beside a role of theirs ("le président russe Vladimir Poutine"): the role alone means them too. */
  readonly inOffice: readonly EntityKey[];
  /** People beside whose role the page names somebody else ("le président russe Boris Eltsine"). */
  readonly displaced: readonly EntityKey[];
  /** Latest month or day that the text names, as ISO day: the page cannot be older. Null where it names none. */
  readonly notBefore: string | null;
}

/** Is what a page has established before any of its text was read. */
export const noEvidence: Evidence = { entities: [], others: [], inOffice: [], displaced: [], notBefore: null };
