import type { EntityId, PackId } from '../model';

/**
 * Remembers what the text of a page has established so far, so that text that is read later can be understood.
 *
 * Plain JSON: the page keeps it, the background may be stopped between two messages.
 */
export interface Evidence {
  /** Entities named by a full name, an unambiguous surface or a role. */
  readonly entities: readonly { readonly pack: PackId; readonly id: EntityId }[];
  /** Full names on the page of people who are in no pack and share a surname with one who is ("Kirill Lavrov"), folded. */
  readonly others: readonly string[];
}

/** Is what a page has established before any of its text was read. */
export const noEvidence: Evidence = { entities: [], others: [] };
