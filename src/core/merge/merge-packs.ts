import { compareText } from '../compare-text';
import type { Entity, Pack, PackHeader, Surface, Topic } from '../model';
import { compareIds, mergeStatements } from './merge-statements';

/** Takes one record per id: of several, the one whose JSON is smallest, so that order does not matter. */
function byId<T extends { readonly id: string }>(records: readonly T[], join: (same: readonly T[]) => T): T[] {
  const groups = new Map<string, T[]>();
  for (const record of records) groups.set(record.id, [...(groups.get(record.id) ?? []), record]);
  return [...groups.values()]
    .map((same) => join([...same].sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))))
    .sort((a, b) => compareIds(a.id, b.id));
}

function first<T>(records: readonly T[]): T {
  const [record] = records;
  if (record === undefined) throw new Error('a group of records is never empty');
  return record;
}

/** Rest of a record beside its lists, by which the smallest is chosen. */
function smallestRest(same: readonly Entity[]): Entity {
  const rest = ({ surfaces: _, ...others }: Entity) => JSON.stringify(others);
  return first([...same].sort((a, b) => compareText(rest(a), rest(b))));
}

function joinEntities(same: readonly Entity[]): Entity {
  if (new Set(same.map((one) => JSON.stringify(one))).size === 1) return first(same);
  const surfaces = new Map<string, Surface>();
  for (const surface of same.flatMap((one) => one.surfaces)) {
    const known = surfaces.get(surface.text);
    if (known === undefined || compareText(JSON.stringify(surface), JSON.stringify(known)) < 0) surfaces.set(surface.text, surface);
  }
  return { ...smallestRest(same), surfaces: [...surfaces.values()].sort((a, b) => compareText(a.text, b.text)) };
}

function joinTerms(lists: readonly Topic['terms'][]): Record<string, string[]> {
  const langs = [...new Set(lists.flatMap((terms) => Object.keys(terms)))].sort(compareText);
  return Object.fromEntries(langs.map((lang) => [lang, [...new Set(lists.flatMap((terms) => terms[lang] ?? []))].sort(compareText)]));
}

function joinTopics(same: readonly Topic[]): Topic {
  if (new Set(same.map((one) => JSON.stringify(one))).size === 1) return first(same);
  const label = first(same.map((one) => one.label).sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b))));
  return { id: first(same).id, label, terms: joinTerms(same.map(({ terms }) => terms)), weak: joinTerms(same.map(({ weak }) => weak)) };
}

function joinHeaders(headers: readonly PackHeader[], id: string | undefined): PackHeader {
  const sorted = [...headers].sort((a, b) => compareText(a.id, b.id) || compareText(JSON.stringify(a.title), JSON.stringify(b.title)));
  const [smallest] = sorted;
  if (smallest === undefined) throw new Error('merging needs at least one pack');
  const [described] = headers
    .flatMap(({ description }) => (description === undefined ? [] : [description]))
    .sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  return {
    format: 1,
    id: id ?? smallest.id,
    title: smallest.title,
    ...(described === undefined ? {} : { description: described }),
    revision: Math.max(...headers.map(({ revision }) => revision)),
    languages: [...new Set(headers.flatMap(({ languages }) => languages))].sort(compareText),
    licence: [...new Set(headers.flatMap(({ licence }) => licence.split(' AND ')))].sort(compareText).join(' AND '),
  };
}

/**
 * Merge packs into one: records of the same id are one record, reports of the same act one statement.
 *
 * Associative and independent of order: the same packs, in whatever order and parts, give the same bytes.
 *
 * @param packs - at least one
 * @param id - id of the result; the smallest of the packs' ids where absent
 * @throws where there is no pack
 */
export function mergePacks(packs: readonly Pack[], id?: string): Pack {
  return {
    header: joinHeaders(
      packs.map(({ header }) => header),
      id,
    ),
    entities: byId(
      packs.flatMap(({ entities }) => entities),
      joinEntities,
    ),
    topics: byId(
      packs.flatMap(({ topics }) => topics),
      joinTopics,
    ),
    claims: byId(
      packs.flatMap(({ claims }) => claims),
      first,
    ),
    sources: byId(
      packs.flatMap(({ sources }) => sources),
      first,
    ),
    statements: mergeStatements(packs.flatMap(({ statements }) => statements)).statements,
  };
}
