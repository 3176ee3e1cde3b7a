import * as v from 'valibot';
import type { CardMaterial } from '../core/related/card';
import type { Claim, Entity, EntityId, ItemId, Pack, PackId, Source, Statement, StatementId, Topic } from '../core/model';
import { itemTypes } from '../core/gazetteer/items';
import { recordSchemas } from '../core/pack/schema';
import { CHUNK_RECORDS, findFloor, readChunk } from './chunks';
import { DamageError } from './connection';
import type { ChunkKind, ChunkRow, CorpusTables, LinkRecord, NameRecord, PackRow } from './corpus-tables';

/** Is what is needed to show one statement. */
export interface StatementMaterial extends Pick<CardMaterial, 'pack' | 'entities' | 'sources' | 'via'> {
  readonly statement: Statement;
}

/** Maps each kind of chunk to what its records are once parsed. */
interface Kinds {
  readonly entities: Entity;
  readonly topics: Topic;
  readonly claims: Claim;
  readonly sources: Source;
  readonly statements: Statement;
  readonly names: NameRecord;
  readonly links: LinkRecord;
}

const localized = v.record(v.string(), v.string());

const parsers: { readonly [Kind in ChunkKind]: (stored: unknown) => Kinds[Kind] | null } = {
  entities: parserOf(recordSchemas.entities),
  topics: parserOf(recordSchemas.topics),
  claims: parserOf(recordSchemas.claims),
  sources: parserOf(recordSchemas.sources),
  statements: parserOf(recordSchemas.statements),
  names: parserOf(v.strictObject({ id: v.string(), type: v.picklist(itemTypes), name: localized })),
  links: parserOf(v.strictObject({ id: v.string(), statements: v.array(v.number()) })),
};

function parserOf<Schema extends v.GenericSchema>(schema: Schema): (stored: unknown) => v.InferOutput<Schema> | null {
  return (stored) => {
    const parsed = v.safeParse(schema, stored);
    return parsed.success ? parsed.output : null;
  };
}

/**
 * Reads records of one installed pack, touching only the chunks that hold them. Works within one transaction on `chunks`.
 *
 * Records come from foreign packs, so they are parsed on the way out as they were on the way in.
 */
export class PackReader {
  /** Chunks that were read already; a card asks for statements twice, for its own and for those behind `via`. */
  private readonly read = new Map<ChunkKind, Map<number, ChunkRow>>();

  constructor(
    private readonly db: Pick<CorpusTables, 'chunks'>,
    private readonly row: PackRow,
  ) {}

  /** Get records by id; ids that the pack does not have are left out. */
  async byIds<Kind extends ChunkKind>(kind: Kind, ids: Iterable<string>): Promise<Map<string, Kinds[Kind]>> {
    const wanted = [...new Set(ids)].map((id) => ({ id, number: findFloor(this.row.directory[kind], id) }));
    const chunks = await this.chunks(
      kind,
      wanted.map(({ number }) => number),
    );
    const found = new Map<string, Kinds[Kind]>();
    for (const { id, number } of wanted) {
      const chunk = chunks.get(number);
      const index = chunk === undefined ? -1 : findFloor(chunk.ids, id);
      if (chunk !== undefined && chunk.ids[index] === id) found.set(id, this.parse(kind, chunk, index));
    }
    return found;
  }

  /** Get one record by id; undefined where the pack does not have it. */
  async byId<Kind extends ChunkKind>(kind: Kind, id: string): Promise<Kinds[Kind] | undefined> {
    return (await this.byIds(kind, [id])).get(id);
  }

  /** Get records by position in the order of ids. */
  async byPositions<Kind extends ChunkKind>(kind: Kind, positions: readonly number[]): Promise<Kinds[Kind][]> {
    const chunks = await this.chunks(
      kind,
      positions.map((position) => Math.floor(position / CHUNK_RECORDS)),
    );
    return positions.map((position) => {
      const chunk = chunks.get(Math.floor(position / CHUNK_RECORDS));
      if (chunk === undefined) throw this.damage(kind);
      return this.parse(kind, chunk, position % CHUNK_RECORDS);
    });
  }

  /** Get all records of a kind in the order of their ids. */
  async all<Kind extends ChunkKind>(kind: Kind): Promise<Kinds[Kind][]> {
    const numbers = this.row.directory[kind].map((_, number) => number);
    const chunks = await this.chunks(kind, numbers);
    return numbers.flatMap((number) => {
      const chunk = chunks.get(number);
      if (chunk === undefined) throw this.damage(kind);
      return chunk.ids.map((_, index) => this.parse(kind, chunk, index));
    });
  }

  /** Get the whole pack; records stand in the order of their ids. */
  async pack(): Promise<Pack> {
    const [entities, topics, claims, sources, statements] = await Promise.all([
      this.all('entities'),
      this.all('topics'),
      this.all('claims'),
      this.all('sources'),
      this.all('statements'),
    ]);
    return { header: this.row.header, entities, topics, claims, sources, statements };
  }

  /** Gather what a card on an entity or topic needs; null where the pack does not have it. */
  async cardMaterial(id: ItemId): Promise<CardMaterial | null> {
    const [subject, link] = await Promise.all([this.subject(id), this.byId('links', id)]);
    if (subject === null) return null;
    const statements = await this.byPositions('statements', link?.statements ?? []);
    return { pack: this.row.id, subject, statements, ...(await this.surroundings(statements, id)) };
  }

  /** Gather what showing a statement needs; null where the pack does not have it. */
  async statementMaterial(id: StatementId): Promise<StatementMaterial | null> {
    const statement = await this.byId('statements', id);
    if (statement === undefined) return null;
    const { via, entities, sources } = await this.surroundings([statement]);
    return { pack: this.row.id, statement, via, entities, sources };
  }

  private async subject(id: ItemId): Promise<CardMaterial['subject'] | null> {
    const [entity, topic] = await Promise.all([this.byId('entities', id), this.byId('topics', id)]);
    if (entity !== undefined) return { kind: 'entity', entity };
    return topic === undefined ? null : { kind: 'topic', topic };
  }

  private async surroundings(
    statements: readonly Statement[],
    subject?: ItemId,
  ): Promise<Pick<CardMaterial, 'via' | 'entities' | 'sources' | 'claims'>> {
    const via: ReadonlyMap<StatementId, Statement> = await this.byIds(
      'statements',
      statements.flatMap((one) => one.via ?? []),
    );
    const all = [...statements, ...via.values()];
    const named = new Set<EntityId>(all.flatMap(entitiesOf));
    if (subject !== undefined) named.add(subject);
    const [entities, sources, claims] = await Promise.all([
      this.byIds('entities', named),
      this.byIds(
        'sources',
        all.flatMap((one) => one.attestations.map(({ source }) => source)),
      ),
      this.byIds(
        'claims',
        all.flatMap((one) => one.claim ?? []),
      ),
    ]);
    return { via, entities, sources, claims };
  }

  private async chunks(kind: ChunkKind, numbers: Iterable<number>): Promise<ReadonlyMap<number, ChunkRow>> {
    const read = this.read.get(kind) ?? new Map<number, ChunkRow>();
    this.read.set(kind, read);
    const missing = [...new Set(numbers)].filter((number) => number >= 0 && !read.has(number));
    if (missing.length > 0) {
      const rows = await this.db.chunks.bulkGet(missing.map((number): [PackId, ChunkKind, number] => [this.row.id, kind, number]));
      for (const row of rows) if (row !== undefined) read.set(row.number, row);
    }
    return read;
  }

  private parse<Kind extends ChunkKind>(kind: Kind, chunk: ChunkRow, index: number): Kinds[Kind] {
    let record: Kinds[Kind] | null = null;
    try {
      record = parsers[kind](readChunk(chunk, index));
    } catch {
      // Bytes that are no JSON are damage like any other.
    }
    if (record === null) throw this.damage(kind);
    return record;
  }

  private damage(kind: ChunkKind): DamageError {
    return new DamageError(`The ${kind} of the pack ${this.row.id} are damaged: install the packs again in the options.`);
  }
}

function entitiesOf(statement: Statement): readonly EntityId[] {
  const actors = [...statement.speakers, ...(statement.addressees ?? [])].filter((actor) => typeof actor === 'string');
  const venue = statement.venue === undefined ? [] : [statement.venue];
  const relays = statement.attestations.flatMap(({ relay = [] }) => relay);
  return [...actors, ...(statement.onBehalfOf ?? []), ...venue, ...statement.about, ...relays];
}
