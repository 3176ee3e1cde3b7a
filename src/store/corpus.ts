import Dexie from 'dexie';
import type { CardMaterial } from '../core/related/card';
import type { EntityType, ItemId, Localized, Pack, PackHeader, PackId, StatementId, TopicId } from '../core/model';
import type { RecordType } from '../core/pack/parse-records';
import { success, type Result } from '../core/result';
import { finish, part, type Work } from '../core/steps';
import { Connection, type Engine } from './connection';
import { CORPUS_VERSION, declareCorpus, rowsOf, tablesOf, type CorpusTables, type PackRow, type PackRows } from './corpus-tables';
import { PackReader, type StatementMaterial } from './pack-reader';

/** Names an entity or topic in every language that its pack has. */
export interface NamedItem {
  readonly pack: PackId;
  readonly id: ItemId;
  readonly type: EntityType | 'topic';
  readonly name: Localized;
}

/** Tells a topic and how many statements stand on it. */
export interface TopicCount {
  readonly pack: PackId;
  readonly id: TopicId;
  readonly label: Localized;
  readonly statements: number;
}

/** Tells the state of one pack. */
export interface StoredPack {
  readonly id: PackId;
  /** Null where it was never installed. */
  readonly header: PackHeader | null;
  readonly counts: Readonly<Record<RecordType, number>> | null;
  /** ISO instant. */
  readonly installedAt: string | null;
  /** What is wrong with the newest file, in words; null where all is well. */
  readonly fault: Localized | null;
}

/** Tells which file an installed pack came from. */
export interface InstalledFile {
  readonly id: PackId;
  readonly sha256: string;
  readonly bundled: boolean;
}

/** Is everything that changes at once in an installation. */
export interface Installation {
  /** Packs that are new or changed; each replaces the pack of its id. */
  readonly packs: readonly { readonly pack: Pack; readonly sha256: string; readonly bundled: boolean }[];
  /** Packs that go. */
  readonly drop: readonly PackId[];
  /** Compiled over all packs that are installed afterwards. */
  readonly gazetteer: Uint8Array;
  /** ISO instant. */
  readonly installedAt: string;
}

/** Holds the installed packs: disposable, can be dropped and filled again at any time. Every error has a code of the area `store`. */
export interface Corpus {
  /**
   * Install and drop packs, whole or not at all, and forget the faults of those packs.
   *
   * @param work - does what precedes the transaction; all at once by default
   */
  install(installation: Installation, work?: Work): Promise<Result<null>>;
  /** Remember what is wrong with the newest file of a pack, or forget it (null). */
  recordFault(pack: PackId, message: Localized | null): Promise<Result<null>>;
  /** Every pack that is installed or at fault, by id. */
  states(): Promise<Result<readonly StoredPack[]>>;
  /** Which file each installed pack came from, by id. */
  installedFiles(): Promise<Result<readonly InstalledFile[]>>;
  /** Null where no pack was installed yet. */
  gazetteer(): Promise<Result<Uint8Array | null>>;
  /** Null where the pack is not installed. */
  pack(id: PackId): Promise<Result<Pack | null>>;
  /** Null where there is no such pack, entity or topic. */
  cardMaterial(pack: PackId, id: ItemId): Promise<Result<CardMaterial | null>>;
  /** Null where there is no such pack or statement. */
  statementMaterial(pack: PackId, id: StatementId): Promise<Result<StatementMaterial | null>>;
  /** Names behind item keys (`pack/id`), in no order; unknown ones are left out. */
  itemNames(keys: readonly string[]): Promise<Result<readonly NamedItem[]>>;
  /** Every topic of every pack, by pack and id. */
  topics(): Promise<Result<readonly TopicCount[]>>;
  close(): void;
}

/**
 * Open the corpus database; it is not touched before the first question.
 *
 * @param options.name - of the database
 * @param options.engine - the browser's IndexedDB by default
 */
export function openCorpus(options: { readonly name?: string; readonly engine?: Engine } = {}): Corpus {
  const connection = new Connection({
    name: options.name ?? 'incise-corpus',
    declare: declareCorpus,
    version: CORPUS_VERSION,
    durability: 'relaxed',
    engine: options.engine,
  });
  const transact: Transact = (mode, body) => connection.transact(mode, (transaction) => body(tablesOf(transaction)));
  const read = <T>(body: (db: CorpusTables) => PromiseLike<T>) => transact('r', body);
  const readFrom = <T>(pack: PackId, body: (reader: PackReader) => Promise<T | null>): Promise<Result<T | null>> =>
    read(async (db) => {
      const row = await db.packs.get(pack);
      return row === undefined ? null : body(new PackReader(db, row));
    });
  return {
    install: (installation, work = (steps) => Promise.resolve(finish(steps))) => install(transact, installation, work),
    recordFault: (pack, message) => transact('rw', (db) => recordFault(db, pack, message)),
    states: () => read(readStates),
    installedFiles: () => read(async (db) => (await db.packs.toArray()).map(({ id, sha256, bundled }) => ({ id, sha256, bundled }))),
    gazetteer: async () => {
      const row = await read((db) => db.gazetteers.get('gazetteer'));
      if (!row.ok) return row;
      const blob = row.value?.blob;
      // A transaction would end while the Blob is read.
      return blob === undefined ? success(null) : connection.read(async () => new Uint8Array(await blob.arrayBuffer()));
    },
    pack: (id) => readFrom(id, (reader) => reader.pack()),
    cardMaterial: (pack, id) => readFrom(pack, (reader) => reader.cardMaterial(id)),
    statementMaterial: (pack, id) => readFrom(pack, (reader) => reader.statementMaterial(id)),
    itemNames: (keys) => read((db) => readNames(db, keys)),
    topics: () => read(readTopics),
    close: () => connection.close(),
  };
}

type Transact = <T>(mode: 'r' | 'rw', body: (db: CorpusTables) => PromiseLike<T>) => Promise<Result<T>>;

/** One transaction: a background that is killed in the middle leaves what was there before. */
async function install(transact: Transact, { packs, drop, gazetteer, installedAt }: Installation, work: Work): Promise<Result<null>> {
  const rows: PackRows[] = [];
  for (const [number, { pack, sha256, bundled }] of packs.entries()) {
    const steps = rowsOf(pack, { sha256, bundled, installedAt });
    rows.push(await work(part(steps, number / packs.length, (number + 1) / packs.length)));
  }
  const replaced = [...drop, ...rows.map(({ row }) => row.id)];
  const blob = new Blob([gazetteer as Uint8Array<ArrayBuffer>]);
  return transact('rw', async (db) => {
    for (const id of replaced) {
      await db.chunks.where('[pack+kind+number]').between([id, Dexie.minKey, Dexie.minKey], [id, Dexie.maxKey, Dexie.maxKey]).delete();
    }
    await db.packs.bulkDelete([...drop]);
    await db.faults.bulkDelete(replaced);
    for (const { row, chunks } of rows) {
      await db.chunks.bulkPut([...chunks]);
      await db.packs.put(row);
    }
    await db.gazetteers.put({ key: 'gazetteer', blob });
    return null;
  });
}

async function recordFault(db: CorpusTables, pack: PackId, message: Localized | null): Promise<null> {
  await (message === null ? db.faults.delete(pack) : db.faults.put({ pack, message }));
  return null;
}

async function readStates(db: CorpusTables): Promise<readonly StoredPack[]> {
  const [packs, faults] = await Promise.all([db.packs.toArray(), db.faults.toArray()]);
  const messages = new Map(faults.map(({ pack, message }) => [pack, message]));
  const missing = faults.filter(({ pack }) => packs.every(({ id }) => id !== pack));
  return [
    ...packs.map(({ id, header, counts, installedAt }) => ({ id, header, counts, installedAt, fault: messages.get(id) ?? null })),
    ...missing.map(({ pack, message }) => ({ id: pack, header: null, counts: null, installedAt: null, fault: message })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function readNames(db: CorpusTables, keys: readonly string[]): Promise<readonly NamedItem[]> {
  const byPack = new Map<PackId, ItemId[]>();
  for (const key of keys) {
    const slash = key.indexOf('/');
    const pack = key.slice(0, slash);
    byPack.set(pack, [...(byPack.get(pack) ?? []), key.slice(slash + 1)]);
  }
  const rows = await db.packs.bulkGet([...byPack.keys()]);
  const named = await Promise.all(
    rows.map(async (row): Promise<NamedItem[]> => {
      if (row === undefined) return [];
      const names = await new PackReader(db, row).byIds('names', byPack.get(row.id) ?? []);
      return [...names.values()].map(({ id, type, name }) => ({ pack: row.id, id, type, name }));
    }),
  );
  return named.flat();
}

async function readTopics(db: CorpusTables): Promise<readonly TopicCount[]> {
  const rows: PackRow[] = await db.packs.toArray();
  const counted = await Promise.all(
    rows.map(async (row) => {
      const reader = new PackReader(db, row);
      const topics = await reader.all('topics');
      const links = await reader.byIds(
        'links',
        topics.map(({ id }) => id),
      );
      return topics.map(({ id, label }) => ({ pack: row.id, id, label, statements: links.get(id)?.statements.length ?? 0 }));
    }),
  );
  return counted.flat();
}
