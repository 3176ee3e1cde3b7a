import { readFileSync } from 'node:fs';
import type { Claim, Entity, ItemId, Source, Statement, Topic } from '../../../src/core/model';
import type { CardMaterial } from '../../../src/core/related/card';

const pack = 'north-korea-russia';

function readRecords(name: string): readonly unknown[] {
  const lines = readFileSync(new URL(`../../../src/packs/${pack}/${name}.jsonl`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown);
}

const entities = readRecords('entities') as readonly Entity[];
const topics = readRecords('topics') as readonly Topic[];
const claims = readRecords('claims') as readonly Claim[];
const sources = readRecords('sources') as readonly Source[];
const statements = readRecords('statements') as readonly Statement[];

const byId = <T extends { readonly id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]));

function concerns(statement: Statement, id: ItemId): boolean {
  const { speakers, onBehalfOf = [], addressees = [], venue, about, topics: on } = statement;
  return [...speakers, ...onBehalfOf, ...addressees, venue, ...about, ...on].includes(id);
}

/** Gathers what the bundled corpus holds on an entity or topic, as the store would. */
export function materialOn(id: ItemId): CardMaterial {
  const entity = entities.find((one) => one.id === id);
  const topic = topics.find((one) => one.id === id);
  const subject = entity ? ({ kind: 'entity', entity } as const) : topic ? ({ kind: 'topic', topic } as const) : null;
  if (subject === null) throw new Error(`The bundled corpus has no "${id}".`);
  return {
    pack,
    subject,
    statements: statements.filter((statement) => concerns(statement, id)),
    via: byId(statements),
    entities: byId(entities),
    sources: byId(sources),
    claims: byId(claims),
  };
}
