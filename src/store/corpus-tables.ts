import type Dexie from 'dexie';
import type { Table, Transaction } from 'dexie';
import { compareText } from '../core/compare-text';
import type { ItemType } from '../core/gazetteer/items';
import type { Localized, Pack, PackHeader, PackId, Statement } from '../core/model';
import { recordTypes, type RecordType } from '../core/pack/parse-records';
import type { Steps } from '../core/steps';
import { CHUNK_RECORDS, packChunks, type Chunk, type Identified } from './chunks';

/** Is what a chunk can hold: the records of a pack, the names of its entities and topics, and which statements belong to each. */
export type ChunkKind = RecordType | 'names' | 'links';

/** Names an entity or topic; small, because every page that is read asks for names. */
export interface NameRecord extends Identified {
  readonly type: ItemType;
  readonly name: Localized;
}

/** Lists the statements of an entity or topic, as positions among the statements of the pack in the order of their ids. */
export interface LinkRecord extends Identified {
  readonly statements: readonly number[];
}

/** Is the row of an installed pack. */
export interface PackRow {
  readonly id: PackId;
  readonly header: PackHeader;
  readonly counts: Readonly<Record<RecordType, number>>;
  /** SHA-256 of the pack file. */
  readonly sha256: string;
  /** True where the pack came with the extension, and goes when the extension no longer has it. */
  readonly bundled: boolean;
  /** ISO instant. */
  readonly installedAt: string;
  /** First id of every chunk, by kind. */
  readonly directory: Readonly<Record<ChunkKind, readonly string[]>>;
}

/** Is the row of a chunk. */
export interface ChunkRow extends Chunk {
  readonly pack: PackId;
  readonly kind: ChunkKind;
  readonly number: number;
}

/** Is the row that says what is wrong with the newest file of a pack. */
export interface FaultRow {
  readonly pack: PackId;
  readonly message: Localized;
}

/** Is the row of the compiled gazetteer; there is one at most. */
export interface GazetteerRow {
  readonly key: 'gazetteer';
  readonly blob: Blob;
}

/** Are the tables of the corpus database within one transaction. */
export interface CorpusTables {
  readonly packs: Table<PackRow, PackId>;
  readonly chunks: Table<ChunkRow, [PackId, ChunkKind, number]>;
  readonly faults: Table<FaultRow, PackId>;
  readonly gazetteers: Table<GazetteerRow, 'gazetteer'>;
}

/**
 * Get the tables as bound to a transaction.
 *
 * @see Connection.transact
 */
export function tablesOf(transaction: Transaction): CorpusTables {
  return {
    packs: transaction.table<PackRow, PackId>('packs'),
    chunks: transaction.table<ChunkRow, [PackId, ChunkKind, number]>('chunks'),
    faults: transaction.table<FaultRow, PackId>('faults'),
    gazetteers: transaction.table<GazetteerRow, 'gazetteer'>('gazetteers'),
  };
}

/** Is the newest version of the corpus database. */
export const CORPUS_VERSION = 1;

/** Declare every version of the corpus database. */
export function declareCorpus(db: Dexie): void {
  db.version(1).stores({ packs: 'id', chunks: '[pack+kind+number]', faults: 'pack', gazetteers: 'key' });
}

/** Holds what is written for one pack. */
export interface PackRows {
  readonly row: PackRow;
  readonly chunks: readonly ChunkRow[];
}

/** Every page that is read asks for a few names from all over the pack, so names lie in smaller chunks. */
const CHUNK_NAMES = 200;

function sizeOf(kind: ChunkKind): number {
  return kind === 'names' ? CHUNK_NAMES : CHUNK_RECORDS;
}

/** Turn a pack into its rows, in steps of a few milliseconds each. */
export function* rowsOf(pack: Pack, meta: Pick<PackRow, 'sha256' | 'bundled' | 'installedAt'>): Steps<PackRows> {
  const records = sortRecords(pack);
  const kinds: [ChunkKind, readonly Identified[]][] = [
    ...recordTypes.map((type): [ChunkKind, readonly Identified[]] => [type, records[type]]),
    ['names', namesOf(records)],
    ['links', linksOf(records)],
  ];
  const total = kinds.reduce((sum, [, list]) => sum + list.length, 1);
  const chunks: ChunkRow[] = [];
  let done = 0;
  for (const [kind, list] of kinds) {
    let number = 0;
    for (const chunk of packChunks(list, sizeOf(kind))) {
      chunks.push({ pack: pack.header.id, kind, number: number++, ...chunk });
      done += chunk.ids.length;
      yield done / total;
    }
  }
  const directory = Object.fromEntries(
    kinds.map(([kind, list]) => [kind, list.filter((_, i) => i % sizeOf(kind) === 0).map(({ id }) => id)]),
  ) as Record<ChunkKind, string[]>;
  const counts = Object.fromEntries(recordTypes.map((type) => [type, pack[type].length])) as Record<RecordType, number>;
  return { row: { id: pack.header.id, header: pack.header, counts, ...meta, directory }, chunks };
}

function sortById<T extends Identified>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compareText(a.id, b.id));
}

function sortRecords(pack: Pack): Omit<Pack, 'header'> {
  return {
    entities: sortById(pack.entities),
    topics: sortById(pack.topics),
    claims: sortById(pack.claims),
    sources: sortById(pack.sources),
    statements: sortById(pack.statements),
  };
}

function namesOf({ entities, topics }: Pick<Pack, 'entities' | 'topics'>): NameRecord[] {
  return sortById([
    ...entities.map(({ id, type, name }) => ({ id, type, name })),
    ...topics.map(({ id, label }) => ({ id, type: 'topic' as const, name: label })),
  ]);
}

function linksOf({ statements }: Pick<Pack, 'statements'>): LinkRecord[] {
  const links = new Map<string, number[]>();
  statements.forEach((statement, position) => {
    for (const id of itemsOf(statement)) {
      const positions = links.get(id);
      if (positions === undefined) links.set(id, [position]);
      else positions.push(position);
    }
  });
  return sortById([...links].map(([id, positions]) => ({ id, statements: positions })));
}

/** Lists whose card a statement belongs on: who speaks, for whom, to whom, where, about whom and on which topics. */
function itemsOf(statement: Statement): ReadonlySet<string> {
  const actors = [...statement.speakers, ...(statement.addressees ?? [])].filter((actor) => typeof actor === 'string');
  const venue = statement.venue === undefined ? [] : [statement.venue];
  return new Set([...actors, ...(statement.onBehalfOf ?? []), ...venue, ...statement.about, ...statement.topics]);
}
