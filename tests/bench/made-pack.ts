import { compareText } from '../../src/core/compare-text';
import { foldWord } from '../../src/core/gazetteer/fold';
import type { Entity, Pack } from '../../src/core/model';

/** Make a pack in which each person has three of the names; in the order of their ids, as the corpus keeps them. */
export function makePack(names: readonly string[]): Pack {
  const entities: Entity[] = [];
  for (let i = 0; i < names.length; i += 3) {
    const name = names[i] ?? '';
    entities.push({
      id: `${name
        .split(/\P{L}+/u)
        .map(foldWord)
        .join('-')}-${i.toString(36)}`,
      type: 'person',
      name: { en: name },
      description: { en: name },
      surfaces: names.slice(i, i + 3).map((text, at) => ({ text, kind: at === 0 ? ('full' as const) : ('variant' as const) })),
    });
  }
  entities.sort((a, b) => compareText(a.id, b.id));
  const header = { format: 1 as const, id: 'bench', title: { en: 'bench' }, revision: 1, languages: ['en'], licence: 'CC0-1.0' };
  return { header, entities, topics: [], claims: [], sources: [], statements: [] };
}
