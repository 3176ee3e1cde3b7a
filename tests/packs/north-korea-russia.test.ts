import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDoubtful } from '../../src/core/dates';
import type { Actor, Attestation, Edtf, Statement } from '../../src/core/model';
import { bundledPack } from './bundled';

const pack = bundledPack();

describe('the bundled corpus', () => {
  test('holds what the seed articles hold', () => {
    const { entities, topics, claims, sources, statements } = pack;
    expect([entities, topics, claims, sources, statements].map((list) => list.length)).toEqual([39, 12, 6, 5, 44]);
    expect(statements.flatMap(({ attestations }) => attestations)).toHaveLength(68);
  });

  test('says everything of its own in French and English', () => {
    const texts = [
      ...pack.entities.flatMap(({ name, description, offices = [] }) => [name, description, ...offices.map(({ title }) => title)]),
      ...pack.topics.map(({ label }) => label),
      ...pack.claims.map(({ question }) => question),
      ...pack.statements.flatMap(({ gist, dateNote, divergence }) => [gist, dateNote, divergence].filter((text) => text !== undefined)),
    ];
    expect(texts.filter((text) => text['fr'] === undefined || text['en'] === undefined)).toEqual([]);
  });

  test('explains every doubtful date', () => {
    const doubtful = pack.statements.filter(({ date }) => date !== null && isDoubtful(date));
    expect(doubtful.map(({ id }) => id)).toEqual(['zelensky-officers-and-thousands', 'kim-orders-support-for-russia']);
    expect(doubtful.filter(({ dateNote }) => dateNote === undefined)).toEqual([]);
  });

  test('bounds every statement whose day is unknown', () => {
    const open = pack.statements.filter(({ date, bounds }) => date === null && bounds === undefined);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test('gives every role a first day, and every person with a role an office on those days', () => {
    for (const { id, surfaces, offices = [] } of pack.entities) {
      for (const { text, kind, validFrom, validTo } of surfaces) {
        if (kind !== 'role') continue;
        const office = offices.find((one) => one.from === validFrom && one.to === validTo);
        expect([id, text, office !== undefined]).toEqual([id, text, true]);
      }
    }
  });

  test('dates every event and agreement', () => {
    const undated = pack.entities.filter(({ type, date }) => (type === 'event' || type === 'agreement') && date === undefined);
    expect(undated).toEqual([]);
  });
});

interface GoldDate {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: 'day' | 'month' | 'unknown';
}

type GoldActor = string | { readonly unnamed: string };

interface GoldAttestation {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly words: string | null;
  readonly kind: string;
  readonly speakerAsWritten: string | null;
  readonly cue: string | null;
  readonly dateAsGiven: string | null;
  readonly resolved: string | null;
  readonly relay: string | null;
}

interface GoldStatement {
  readonly id: string;
  readonly speaker: readonly GoldActor[];
  readonly onBehalfOf?: readonly string[];
  readonly kind: string;
  readonly cue: string;
  readonly gist: unknown;
  readonly date: GoldDate;
  readonly dateDoubtful?: boolean;
  readonly bounds?: { readonly notBefore: string | null; readonly notAfter: string | null };
  readonly addressee: GoldActor | null;
  readonly venue: string | null;
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly claim: string | null;
  readonly position: string | null;
  readonly figures?: readonly { readonly value: number | null; readonly magnitude?: string; readonly qualifier?: string }[];
  readonly divergence: unknown;
  readonly via?: string;
  readonly attestations: readonly GoldAttestation[];
}

interface GoldSurface {
  readonly text: string;
  readonly kind: string;
  readonly lang?: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

interface Gold {
  readonly sources: readonly { readonly id: string; readonly outlet: string | null; readonly title: string; readonly published: string }[];
  readonly statements: readonly GoldStatement[];
}

interface Inventory {
  readonly entities: readonly {
    id: string;
    type: string;
    name: unknown;
    description: unknown;
    surfaces: readonly GoldSurface[];
    date?: GoldDate;
  }[];
  readonly topics: readonly { readonly id: string }[];
  readonly claims: readonly { readonly id: string }[];
}

const goldFolder = join(import.meta.dirname, '../../../shared/gold');
const hasGold = existsSync(goldFolder);
const readGold = (name: string): unknown => JSON.parse(readFileSync(join(goldFolder, name), 'utf8'));

function edtfOf({ start, end, precision }: GoldDate): Edtf | null {
  if (start === null || precision === 'unknown') return null;
  if (precision === 'month') return start.slice(0, 7);
  return start === end ? start : `${start}/${String(end)}`;
}

const actorOf = (actor: Actor | GoldActor): string =>
  typeof actor === 'string' ? actor : typeof actor.unnamed === 'string' ? actor.unnamed : (actor.unnamed['fr'] ?? '');

function attestationFacts(one: Attestation) {
  const { source, span, words, kind, cue, dateAsGiven, resolved, relay } = one;
  return [
    source,
    ...(span ?? []),
    words?.join(' ') ?? null,
    kind,
    cue ?? null,
    dateAsGiven ?? null,
    resolved ?? null,
    relay?.join(' ') ?? null,
  ];
}

function statementFacts(one: Statement) {
  return {
    ...{ id: one.id, speakers: one.speakers.map(actorOf), onBehalfOf: one.onBehalfOf, kind: one.kind, cue: one.cue, gist: one.gist },
    ...{ date: one.date, bounds: one.bounds, addressees: one.addressees?.map(actorOf), venue: one.venue, about: one.about },
    ...{ topics: one.topics, claim: one.claim, position: one.position, via: one.via, diverges: one.divergence !== undefined },
    figures: one.figures?.map(({ value, magnitude, hedge }) => [value, magnitude, hedge]),
    attestations: one.attestations.map(attestationFacts),
  };
}

function goldFacts(one: GoldStatement): ReturnType<typeof statementFacts> {
  const date = edtfOf(one.date);
  return {
    ...{ id: one.id, speakers: one.speaker.map(actorOf), onBehalfOf: one.onBehalfOf, kind: one.kind as Statement['kind'], cue: one.cue },
    ...{ gist: one.gist as Statement['gist'], date: date !== null && one.dateDoubtful === true ? `${date}?` : date },
    bounds: one.bounds === undefined ? undefined : `${one.bounds.notBefore ?? '..'}/${one.bounds.notAfter ?? '..'}`,
    addressees: one.addressee === null ? undefined : [actorOf(one.addressee)],
    ...{ venue: one.venue ?? undefined, about: one.about, topics: one.topics, claim: one.claim ?? undefined },
    position: (one.position ?? undefined) as Statement['position'],
    ...{ via: one.via, diverges: one.divergence !== null },
    figures: one.figures?.map(({ value, magnitude, qualifier }) => [value, magnitude, qualifier]),
    attestations: one.attestations.map((a) => [a.source, a.start, a.end, a.words, a.kind, a.cue, a.dateAsGiven, a.resolved, a.relay]),
  };
}

// Where the annotation is not at hand, these are skipped, and vitest says so.
describe.skipIf(!hasGold)('the bundled corpus against its annotation in ../shared/gold', () => {
  const gold = (hasGold ? readGold('seeds.json') : { sources: [], statements: [] }) as Gold;
  const inventory = (hasGold ? readGold('inventory.json') : { entities: [], topics: [], claims: [] }) as Inventory;

  test.each(gold.statements.map((one) => [one.id, one] as const))('statement %s', (id, one) => {
    const ours = pack.statements.find((statement) => statement.id === id);
    expect(ours === undefined ? null : statementFacts(ours)).toEqual(goldFacts(one));
  });

  test.each(gold.statements.map((one) => [one.id, one] as const))('speakers as written in %s are words of the source', (id, one) => {
    const ours = pack.statements.find((statement) => statement.id === id)?.attestations ?? [];
    one.attestations.forEach(({ speakerAsWritten }, i) => {
      if (speakerAsWritten === null) expect(ours[i]?.speakerAsWritten).toBeUndefined();
      else expect(speakerAsWritten.startsWith(ours[i]?.speakerAsWritten ?? 'missing')).toBe(true);
    });
  });

  test.each(inventory.entities.map((one) => [one.id, one] as const))('entity %s', (id, one) => {
    const ours = pack.entities.find((entity) => entity.id === id);
    expect([ours?.type, ours?.name, ours?.description]).toEqual([one.type, one.name, one.description]);
    const surface = (s: GoldSurface) => [s.text, s.kind, s.lang, s.validFrom ?? undefined, s.validTo ?? undefined];
    expect(ours?.surfaces.map(surface)).toEqual(expect.arrayContaining(one.surfaces.map(surface)));
    if (one.date !== undefined) expect(ours?.date?.split('/')[0]).toBe(edtfOf(one.date)?.split('/')[0]);
  });

  test('topics, claims and sources', () => {
    expect(pack.topics).toEqual(inventory.topics);
    expect(pack.claims).toEqual(inventory.claims);
    const described = / \(titre décrit\)$/;
    expect(
      pack.sources.map(({ id, outlet, title, titleDescribed, published }) => [id, outlet, title, titleDescribed ?? false, published]),
    ).toEqual(
      gold.sources.map(({ id, outlet, title, published }) => [id, outlet, title.replace(described, ''), described.test(title), published]),
    );
  });
});
