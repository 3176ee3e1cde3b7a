import type { EntityId, EntityType } from '../../model';
import type { Layered } from '../layers';
import { foldName } from './people';
import { textOf, type Passage } from '../text/passage';

/** Describes a speaker whom no inventory knows, for a person to look at. */
export interface ProposedEntity {
  readonly id: EntityId;
  readonly type: Extract<EntityType, 'person' | 'organization'>;
  readonly name: string;
  /** Every form under which the text names it; the name among them, no text twice. */
  readonly surfaces: readonly string[];
  /** Words of office that stand beside the name; empty where there are none. */
  readonly described: string;
}

/** Make an id of a name: "Anna Durand-Lévy" is `anna-durand-levy`; null where no letter is left. */
export function idOfName(name: string): EntityId | null {
  const id = foldName(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
  return /^[a-z]/u.test(id) ? id : null;
}

/**
 * Propose entities for speakers who are named and in no inventory.
 *
 * Descriptions ("des responsables") are left out: they name nobody.
 *
 * @returns in order of first appearance, one per id
 */
export function proposeEntities(passage: Passage, layered: readonly Layered[]): ProposedEntity[] {
  const proposals = new Map<EntityId, ProposedEntity>();
  for (const { speaker } of layered) {
    for (const actor of speaker.actors) {
      const id = actor.id === null ? idOfName(actor.name) : null;
      if (id === null) continue;
      const surface = speaker.at === null ? actor.name : textOf(passage, speaker.at).replace(/\s+/gu, ' ');
      const known = proposals.get(id);
      const named = foldName(actor.name).split(' ').includes(foldName(surface)) ? [surface] : [];
      const surfaces = [...new Set([...(known?.surfaces ?? [actor.name]), ...named])];
      const type = actor.type === 'person' ? 'person' : 'organization';
      proposals.set(id, { id, type, name: known?.name ?? actor.name, surfaces, described: [...actor.roles].join(' ') });
    }
  }
  return [...proposals.values()];
}
