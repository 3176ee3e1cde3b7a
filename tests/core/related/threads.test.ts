import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/core/model';
import { buildThreads } from '../../../src/core/related/threads';
import { materialOn } from './bundled-corpus';
import { anyStatements, makeEntity, makeMaterial, makeSource, makeStatement } from './small-corpus';

const troops = 'Has North Korea sent soldiers to Russia for the war against Ukraine, or is it about to?';
const land = { kind: 'entity', entity: makeEntity('land', { type: 'place' }) } as const;
const topic = { kind: 'topic', topic: { id: 't1', label: { en: 'T1' }, terms: {}, weak: {} } } as const;

const says = (id: string, position: Statement['position'] & string, date: string | null, rest: Partial<Statement> = {}) =>
  makeStatement(id, { claim: 'c1', position, date, ...rest });

/** Writes threads as `claim: position date speakers`. */
function outline(...[material]: [Parameters<typeof buildThreads>[0]]): readonly string[] {
  return buildThreads(material, 'en').map(
    ({ question, steps }) =>
      `${question} ${steps.map(({ position, date, bounds, speakers }) => `${position} ${date ?? bounds ?? '?'} ${speakers.map(({ id, name }) => id ?? name).join('+')}`).join(', ')}`,
  );
}

describe('buildThreads', () => {
  it('orders steps by time, and joins neighbours of one position', () => {
    const statements = [
      says('4', 'acknowledges', '2025-04'),
      says('1', 'denies', '2024-10-20'),
      says('3', 'declines', null, { bounds: '../2024-11-03' }),
      says('2', 'denies', '2024-10', { speakers: ['ann', 'bob'] }),
    ];
    expect(outline(makeMaterial(statements))).toEqual([
      'c1 en? denies 2024-10 ann+bob, declines ../2024-11-03 ann, acknowledges 2025-04 ann',
    ]);
  });

  it('places what no date tells apart by when it was first reported, then by position', () => {
    const reported = (...ids: readonly string[]) => ({ attestations: ids.map((source) => ({ source, kind: 'indirect' as const })) });
    const statements = [
      says('a', 'acknowledges', null, reported('late')),
      says('b', 'denies', null, reported('late')),
      says('c', 'declines', null, reported('late', 'early')),
      says('d', 'asserts', null, reported('unknown')),
    ];
    const sources = [
      makeSource('early', { published: '2024-11' }),
      makeSource('late', { published: '2024-11', publishedBounds: '2024-11-02/2024-11-03' }),
    ];
    const material = { ...makeMaterial(statements), sources: new Map(sources.map((source) => [source.id, source])) };
    expect(outline(material)).toEqual(['c1 en? declines ? ann, denies ? ann, acknowledges ? ann, asserts ? ann']);
  });

  it('follows an entity by its own words and those in its name, not by words about it', () => {
    const statements = [
      says('1', 'asserts', '2024-01', { speakers: ['bob'], about: ['land'] }),
      says('2', 'denies', '2024-02', { onBehalfOf: ['land'] }),
      says('3', 'acknowledges', '2024-03', { speakers: ['land'] }),
    ];
    expect(outline(makeMaterial(statements, land))).toEqual(['c1 en? denies 2024-02 ann, acknowledges 2024-03 land']);
  });

  it('follows a topic by whoever speaks on it', () => {
    const statements = [says('1', 'asserts', '2024-01', { topics: ['t1'] }), says('2', 'denies', '2024-02', { topics: ['t2'] })];
    expect(outline(makeMaterial(statements, topic))).toEqual(['c1 en? asserts 2024-01 ann']);
  });

  it('puts the claim with most reports first among equally many steps', () => {
    const reports = [
      { source: 's1', kind: 'indirect' },
      { source: 's2', kind: 'indirect' },
    ] as const;
    const statements = [says('1', 'denies', '2024-01'), says('2', 'denies', '2024-01', { claim: 'c2', attestations: reports })];
    expect(outline(makeMaterial(statements))).toEqual(['c2 en? denies 2024-01 ann', 'c1 en? denies 2024-01 ann']);
  });

  it('puts the claim with most steps first, and a claim that is missing under its id', () => {
    const statements = [
      says('1', 'asserts', '2024-01', { claim: 'a0' }),
      says('2', 'denies', '2024-01'),
      says('3', 'acknowledges', '2024-02'),
    ];
    expect(outline(makeMaterial(statements))).toEqual(['c1 en? denies 2024-01 ann, acknowledges 2024-02 ann', 'a0 asserts 2024-01 ann']);
  });

  it('is the same whatever the order of import', () => {
    fc.assert(
      fc.property(anyStatements, fc.infiniteStream(fc.nat()), (statements, order) => {
        const shuffled = statements.map((statement) => ({ statement, at: order.next().value as number })).sort((a, b) => a.at - b.at);
        const other = shuffled.map(({ statement }) => statement);
        expect(buildThreads(makeMaterial(other, land), 'fr')).toEqual(buildThreads(makeMaterial(statements, land), 'fr'));
      }),
    );
  });

  it('never repeats a position in two steps running, and keeps every speaker', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const mine = statements.map((statement) => ({ ...statement, topics: ['t1'] }));
        for (const { question, steps } of buildThreads(makeMaterial(mine, topic), 'en')) {
          steps.slice(1).forEach((step, index) => expect(step.position).not.toBe(steps[index]?.position));
          const speakers = mine.filter(({ claim }) => question === `${claim ?? ''} en?`).flatMap((statement) => statement.speakers);
          expect(new Set(steps.flatMap((step) => step.speakers.map(({ id }) => id)))).toEqual(new Set(speakers));
        }
      }),
    );
  });
});

describe('the bundled corpus', () => {
  it('has Russia deny, then decline, then acknowledge North Korean troops', () => {
    const thread = buildThreads(materialOn('russia'), 'en').find(({ question }) => question === troops);
    expect(thread?.steps.map(({ position, date, speakers }) => [position, date, speakers.map(({ id }) => id)])).toEqual([
      ['denies', null, ['russia', 'sergei-lavrov']],
      ['declines', null, ['vladimir-putin']],
      ['acknowledges', '2025-04', ['russia']],
    ]);
  });

  it('has Lavrov himself deny, then acknowledge', () => {
    const thread = buildThreads(materialOn('sergei-lavrov'), 'en').find(({ question }) => question === troops);
    expect(thread?.steps.map(({ position, date }) => [position, date])).toEqual([
      ['denies', null],
      ['acknowledges', '2025-07-12'],
    ]);
  });
});
