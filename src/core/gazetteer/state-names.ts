import type { Entity, Lang } from '../model';
import type { Fillers } from './compose';
import { foldWord } from './fold';
import { complements, possessives } from './lang/complements';
import { countryCodes, countryNames } from './lang/country-names';
import { demonyms, namesInSpeech } from './lang/demonyms';
import { exonyms, type ExonymRow } from './lang/exonyms';

/** Lists the languages in which names and roles are composed. */
export const composedLanguages: readonly Lang[] = Object.keys(complements);

const key = (text: string) => foldWord(text);

const namesOf = (lang: Lang, row: number): readonly string[] => (tableOf(lang)[row] ?? '').split('/').filter((name) => name !== '');
const splitTables = new Map<Lang, readonly string[]>();

function tableOf(lang: Lang): readonly string[] {
  let table = splitTables.get(lang);
  if (table === undefined) {
    table = (countryNames[lang] ?? '').split(';');
    splitTables.set(lang, table);
  }
  return table;
}

let rowByName: ReadonlyMap<string, number> | null = null;
let exonymsByName: ReadonlyMap<string, readonly ExonymRow[]> | null = null;

/** Finds the row of a state in the tables by any of its names in French or English; -1 where the entity is no state. */
export function stateRow(entity: Pick<Entity, 'type' | 'surfaces' | 'name'>): number {
  if (entity.type !== 'place') return -1;
  rowByName ??= new Map(
    ['fr', 'en'].flatMap((lang) => countryCodes.flatMap((_, row) => namesOf(lang, row).map((name) => [key(name), row] as const))),
  );
  for (const name of Object.values(entity.name)) {
    const row = rowByName.get(key(name));
    if (row !== undefined) return row;
  }
  return -1;
}

/** Lists the rows of other names that hold one of the entity's surfaces. */
export function exonymRows(entity: Entity): readonly ExonymRow[] {
  exonymsByName ??= indexExonyms();
  const rows = new Set<ExonymRow>();
  for (const surface of entity.surfaces) {
    for (const row of exonymsByName.get(key(surface.text)) ?? []) {
      if (row.type === entity.type && (row.kind === 'metonym') === (surface.kind === 'metonym')) rows.add(row);
    }
  }
  return [...rows];
}

function indexExonyms(): Map<string, ExonymRow[]> {
  const index = new Map<string, ExonymRow[]>();
  for (const row of exonyms) {
    for (const names of [row.names['fr'], row.names['en']]) {
      for (const name of names?.split('/') ?? []) index.set(key(name), [...(index.get(key(name)) ?? []), row]);
    }
  }
  return index;
}

/** Lists a state's names in a language of the tables; empty where the entity is no state. */
export function stateNames(entity: Entity, lang: Lang): readonly string[] {
  const row = stateRow(entity);
  return row < 0 ? [] : namesOf(lang, row);
}

/** Gathers the forms of a country or body that offices and institutions are composed with. */
export function fillersOf(entity: Entity, lang: Lang): Fillers {
  const ofKind = (kinds: readonly string[]) =>
    entity.surfaces
      .filter((surface) => kinds.includes(surface.kind) && (surface.lang === undefined || surface.lang === lang))
      .map(({ text }) => text);
  const rows = exonymRows(entity);
  const ofRows = (wanted: (row: ExonymRow) => boolean) => rows.filter(wanted).flatMap((row) => row.names[lang]?.split('/') ?? []);
  const name = unique([
    ...ofKind(['full', 'variant', 'acronym']),
    ...stateNames(entity, lang),
    ...ofRows(({ kind }) => kind !== 'metonym'),
  ]);
  const government = new Set(
    exonyms.filter((row) => row.government).flatMap((row) => Object.values(row.names).flatMap((names) => names.split('/').map(key))),
  );
  const metonyms = unique([...ofKind(['metonym']), ...ofRows(({ kind }) => kind === 'metonym')]);
  const seat = metonyms.filter((text) => government.has(key(text)));
  const capital = metonyms.filter((text) => !government.has(key(text)));
  const row = stateRow(entity);
  const common = row < 0 ? [] : namesInSpeech(countryCodes[row] ?? '', lang);
  const poss = (names: readonly string[]) => names.flatMap((text) => (possessives[lang] ?? []).map((form) => form.replace('{}', text)));
  return {
    name,
    acronym: unique(entity.surfaces.filter(({ kind }) => kind === 'acronym').map(({ text }) => text)),
    adj: adjectives(entity, lang),
    of: complementsOf(name, lang),
    poss: poss([...name, ...common, ...capital]),
    own: poss([...name, ...common]),
    seat,
    ofseat: complementsOf(seat, lang),
    capital,
    ofcapital: complementsOf(capital, lang),
  };
}

function adjectives(entity: Entity, lang: Lang): readonly string[] {
  const row = stateRow(entity);
  const known = row < 0 ? '' : (demonyms[countryCodes[row] ?? '']?.[lang] ?? '');
  return unique([...(entity.demonyms?.[lang] ?? []), ...known.split(' ').map((word) => word.replaceAll('_', ' '))]);
}

function complementsOf(names: readonly string[], lang: Lang): readonly string[] {
  const forms = complements[lang];
  if (forms === undefined) return [];
  return names.flatMap((name) => (/^[aeiouyh]/u.test(key(name)) ? forms.vowel : forms.consonant).map((form) => form.replace('{}', name)));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
