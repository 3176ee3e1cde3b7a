import type { Entity, Pack, Surface } from '../../../src/core/model';

/** Makes an entity of its surfaces; the first is its name. */
export function entity(id: string, type: Entity['type'], surfaces: readonly (string | Surface)[], more: Partial<Entity> = {}): Entity {
  const full = surfaces.map((surface): Surface => (typeof surface === 'string' ? { text: surface, kind: 'full' } : surface));
  return { id, type, name: { en: full[0]?.text ?? id }, description: { en: '' }, surfaces: full, ...more };
}

/** Makes a pack of entities alone. */
export function packOf(id: string, entities: readonly Entity[], more: Partial<Pack> = {}): Pack {
  return {
    header: { format: 1, id, title: { en: id }, revision: 1, languages: ['en'], licence: 'CC0-1.0' },
    entities,
    topics: [],
    claims: [],
    sources: [],
    statements: [],
    ...more,
  };
}
