import { localize } from '../localized';
import type { Actor, Entity, EntityId, Lang } from '../model';
import type { Named } from './card';

/**
 * Name an entity, or somebody the sources do not name, for a reader of `lang`.
 *
 * @param entities - an entity that is missing here is named by its id, so that a gap in the material loses no statement
 */
export function nameActor(actor: Actor, entities: ReadonlyMap<EntityId, Entity>, lang: Lang): Named {
  if (typeof actor !== 'string') return { id: null, name: localize(actor.unnamed, lang) };
  const entity = entities.get(actor);
  return { id: actor, name: entity === undefined ? actor : localize(entity.name, lang) };
}

/** Name several, each once, in the order of their first appearance. */
export function nameActors(actors: readonly Actor[], entities: ReadonlyMap<EntityId, Entity>, lang: Lang): readonly Named[] {
  const named = new Map<string, Named>();
  for (const actor of actors) {
    const one = nameActor(actor, entities, lang);
    const key = one.id ?? ` ${one.name}`;
    if (!named.has(key)) named.set(key, one);
  }
  return [...named.values()];
}
