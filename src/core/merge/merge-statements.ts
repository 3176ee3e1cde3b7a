import { compareText } from '../compare-text';
import { boundsOf } from '../dates';
import type { Attestation, Edtf, Figure, Localized, Statement } from '../model';
import { ActIndex } from './act-index';
import { describeDivergence, isOwnDivergence } from './divergence';
import { readAct } from './same-act';
import { UnionFind } from './union-find';

/** Begins the ids of statements that extraction made; their gist yields to one that a person wrote. */
export const EXTRACTED_PREFIX = 'x-';

/** Compares by id; what a person wrote comes before what was extracted. */
export function compareIds(a: string, b: string): number {
  const rank = (id: string) => (id.startsWith(EXTRACTED_PREFIX) ? 1 : 0);
  return rank(a) - rank(b) || compareText(a, b);
}

/** Writes the speakers of a statement so that equal sets are equal. */
function speakersKey({ speakers }: Statement): string {
  return speakers
    .map((actor) => JSON.stringify(actor))
    .sort()
    .join();
}

function attestationKey(one: Attestation): string {
  const start = one.span?.[0] ?? 0;
  return `${one.source}\u0000${String(start).padStart(9, '0')}\u0000${JSON.stringify(one)}`;
}

function uniqueBy<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const one of list) byKey.set(keyOf(one), one);
  return [...byKey.entries()].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}

/** Joins statements that report the same act; only atoms with the same speakers and side are compared. */
function groupStatements(statements: readonly Statement[]): Statement[][] {
  const groups = new UnionFind(statements.length);
  const indexes = new Map<string, ActIndex>();
  const byId = new Map<string, number>();
  statements.forEach((statement, i) => {
    const key = `${statement.id}\u0000${speakersKey(statement)}`;
    const known = byId.get(key);
    if (known === undefined) byId.set(key, i);
    else groups.join(known, i);
    for (const attestation of statement.attestations) {
      const act = readAct(statement, attestation);
      const key = `${act.speakers}\u0000${String(act.denies)}`;
      const index = indexes.get(key) ?? new ActIndex();
      indexes.set(key, index);
      const isJoined = (other: number): boolean => groups.find(other) === groups.find(i);
      for (const other of index.add({ statement: i, act }, isJoined)) groups.join(other.statement, i);
    }
  });
  const members = new Map<number, Statement[]>();
  statements.forEach((statement, i) => {
    const root = groups.find(i);
    const known = members.get(root);
    if (known === undefined) members.set(root, [statement]);
    else known.push(statement);
  });
  return [...members.values()];
}

/** The date that most sources give; then the more precise, then the earlier. */
function dateOf(group: readonly Statement[], attestations: readonly Attestation[]): Edtf | null {
  const sources = new Map<Edtf, Set<string>>();
  for (const { resolved, source } of attestations) {
    if (resolved !== undefined) sources.set(resolved, (sources.get(resolved) ?? new Set()).add(source));
  }
  const [best] = [...sources].sort(
    ([a, aSources], [b, bSources]) => bSources.size - aSources.size || b.length - a.length || compareText(a, b),
  );
  if (best !== undefined) return best[0];
  return group.flatMap(({ date }) => (date === null ? [] : [date])).sort(compareText)[0] ?? null;
}

function unionOf(lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort(compareText);
}

function mergeFigures(group: readonly Statement[], sources: ReadonlySet<string>): Figure[] {
  const figures = new Map<string, Map<string, Figure['asGiven'][number]>>();
  for (const { asGiven, ...rest } of group.flatMap((statement) => statement.figures ?? [])) {
    const key = JSON.stringify(rest);
    const given = figures.get(key) ?? new Map<string, Figure['asGiven'][number]>();
    figures.set(key, given);
    for (const one of asGiven) if (sources.has(one.source)) given.set(JSON.stringify(one), one);
  }
  return [...figures]
    .filter(([, given]) => given.size > 0)
    .sort(([a], [b]) => compareText(a, b))
    .slice(0, longest.figures)
    .map(([key, given]) => ({
      ...(JSON.parse(key) as Omit<Figure, 'asGiven'>),
      asGiven: uniqueBy([...given.values()], (one) => JSON.stringify(one)).slice(0, longest.attestations),
    }));
}

/** The smallest value by its JSON: whichever statements were merged first, the same one is left. */
function smallest<T>(group: readonly Statement[], read: (statement: Statement) => T | undefined): T | undefined {
  const values = group.map(read).filter((value) => value !== undefined);
  return values.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))[0];
}

function divergenceOf(group: readonly Statement[], attestations: readonly Attestation[]): Localized | undefined {
  return (
    smallest(group, ({ divergence }) => (divergence === undefined || isOwnDivergence(divergence) ? undefined : divergence)) ??
    describeDivergence(attestations)
  );
}

/** Items kept of a list, and UTF-16 units of the attestations: a statement that half the press repeats must still be a record that can be read. */
const longest = { attestations: 1_000, attestationUnits: 500_000, figures: 100, addressees: 100, ids: 500 } as const;

/** Keeps attestations from the first one on while they are few and short enough; a longer list begins with what a shorter one keeps. */
function withinBounds(attestations: readonly Attestation[]): readonly Attestation[] {
  let units = 0;
  const end = attestations.findIndex((one, i) => (units += JSON.stringify(one).length) > longest.attestationUnits && i > 0);
  return attestations.slice(0, Math.min(end < 0 ? attestations.length : end, longest.attestations));
}

const order = ['direct', 'mixed', 'indirect'] as const;

function mergeGroup(unsorted: readonly Statement[]): Statement {
  const group = [...unsorted].sort((a, b) => compareIds(a.id, b.id) || compareText(JSON.stringify(a), JSON.stringify(b)));
  const [first] = group;
  if (first === undefined) throw new Error('a group of statements is never empty');
  if (group.every((one) => JSON.stringify(one) === JSON.stringify(first))) return first;
  const attestations = withinBounds(
    uniqueBy(
      group.flatMap((one) => one.attestations),
      attestationKey,
    ),
  );
  const kind = order.find((one) => attestations.some((attestation) => attestation.kind === one)) ?? first.kind;
  const cue = attestations.find((one) => one.kind === kind && one.cue !== undefined)?.cue;
  const date = dateOf(group, attestations);
  const bounds = smallest(group, (one) => one.bounds);
  const claimed = smallest(group, ({ claim, position }) =>
    claim === undefined || position === undefined ? undefined : { claim, position },
  );
  const figures = mergeFigures(group, new Set(attestations.map(({ source }) => source)));
  const divergence = divergenceOf(group, attestations);
  const addressees = uniqueBy(
    group.flatMap((one) => one.addressees ?? []),
    (one) => JSON.stringify(one),
  ).slice(0, longest.addressees);
  const onBehalfOf = unionOf(group.map((one) => one.onBehalfOf));
  const venue = smallest(group, (one) => one.venue);
  const via = smallest(group, (one) => one.via);
  const dateNote = smallest(group, (one) => one.dateNote);
  return {
    id: first.id,
    speakers: uniqueBy(
      group.flatMap((one) => one.speakers),
      (one) => JSON.stringify(one),
    ),
    ...(onBehalfOf.length > 0 ? { onBehalfOf } : {}),
    kind,
    ...(cue === undefined ? {} : { cue }),
    gist: first.gist,
    date,
    ...(bounds === undefined || (date !== null && boundsOf(date).start !== null) ? {} : { bounds }),
    ...(dateNote === undefined ? {} : { dateNote }),
    ...(addressees.length > 0 ? { addressees } : {}),
    ...(venue === undefined ? {} : { venue }),
    about: unionOf(group.map((one) => one.about)).slice(0, longest.ids),
    topics: unionOf(group.map((one) => one.topics)).slice(0, longest.ids),
    ...claimed,
    ...(figures.length > 0 ? { figures } : {}),
    ...(divergence === undefined ? {} : { divergence }),
    ...(via === undefined ? {} : { via }),
    attestations,
  };
}

/** Holds merged statements, and under which id each statement now stands. */
export interface MergedStatements {
  /** Sorted by id. */
  readonly statements: readonly Statement[];
  /** Only ids that changed. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Merge statements: reports of the same act become one statement with all their attestations.
 *
 * Associative and independent of order: what is joined depends on pairs of attestations alone, and every field of the result on
 * the set of statements alone. That takes for granted that an id names one statement, however many packs carry it.
 */
export function mergeStatements(statements: readonly Statement[]): MergedStatements {
  const renamed = new Map<string, string>();
  const groups = groupStatements(statements);
  const merged = keepIdsApart(groups.map(mergeGroup));
  groups.forEach((group, i) => {
    const id = merged[i]?.id;
    for (const one of group) if (id !== undefined && one.id !== id && !renamed.has(one.id)) renamed.set(one.id, id);
  });
  const ids = new Set(merged.map(({ id }) => id));
  const linked = merged.map((one) => {
    const via = one.via === undefined || ids.has(one.via) ? one.via : renamed.get(one.via);
    return via === undefined || via === one.via ? one : { ...one, via };
  });
  return { statements: linked.sort((a, b) => compareIds(a.id, b.id)), renamed };
}

/** Two packs may give one id to statements by different speakers: the smallest keeps it, the others get the speakers' mark added. */
function keepIdsApart(merged: readonly Statement[]): Statement[] {
  const owners = new Map<string, string>();
  for (const one of merged) {
    const key = speakersKey(one);
    const owner = owners.get(one.id);
    if (owner === undefined || compareText(key, owner) < 0) owners.set(one.id, key);
  }
  return merged.map((one) => (owners.get(one.id) === speakersKey(one) ? one : { ...one, id: `${one.id}-${markOf(speakersKey(one))}` }));
}

/** Hashes a text to a few letters and digits (FNV-1a). */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
