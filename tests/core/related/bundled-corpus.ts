import { readdirSync, readFileSync } from 'node:fs';
import type { ItemId, Statement } from '../../../src/core/model';
import { summarizeFaults } from '../../../src/core/pack/fault';
import { parseRecords } from '../../../src/core/pack/parse-records';
import type { CardMaterial } from '../../../src/core/related/card';

const pack = 'north-korea-russia';

const folder = new URL(`../../../src/packs/${pack}/`, import.meta.url);
const reading = parseRecords(new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))])));
if (!reading.ok) throw new Error(summarizeFaults(reading.faults));
const { entities, topics, claims, sources, statements } = reading.pack;

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
