import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePacks } from '../../../src/core/merge/merge-packs';
import type { Pack } from '../../../src/core/model';
import { writePack } from '../../../src/core/pack/pack-file';
import { parseStream, writeStream } from '../../../src/core/pack/stream';
import { packOf, statement } from './statements';

const contents = [
  'le budget sera voté avant Noël',
  'le budget sera bien voté avant Noël',
  'la route restera fermée longtemps',
  'quelque 12 000 soldats viendront',
  'jusqu’à 12 000 soldats partiront',
  'son soutien total',
];
const arbitraryStatement = fc
  .record({
    n: fc.integer({ min: 0, max: 99 }),
    speakers: fc.constantFrom(['anna'], ['paul']),
    content: fc.constantFrom(...contents),
    source: fc.constantFrom('a', 'b', 'c'),
    cue: fc.constantFrom('a dit', 'a nié'),
    resolved: fc.constantFrom('2024-11-01', '2024-10-31', '2024-11-09', undefined),
  })
  // An id names one statement: extracted ids are made of source and place.
  .map(({ n, resolved, ...rest }) =>
    statement({
      id: `x-${n}-${contents.indexOf(rest.content)}-${rest.source}-${rest.cue === 'a dit' ? 'says' : 'denies'}-${rest.speakers.join('')}-${resolved ?? 'undated'}`,
      ...rest,
      ...(resolved === undefined ? {} : { resolved }),
    }),
  );
const arbitraryPack = fc.uniqueArray(arbitraryStatement, { maxLength: 6, selector: ({ id }) => id }).map((list) => packOf(list));

const day = '2024-11-01';
const bytes = (pack: Pack) => [...writeStream(pack)].join('\n');

describe('mergePacks', () => {
  test('gives the same bytes in any order', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, (a, b) => {
        expect(bytes(mergePacks([a, b]))).toBe(bytes(mergePacks([b, a])));
      }),
    );
  });

  test('gives the same bytes in any partition', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, arbitraryPack, (a, b, c) => {
        const all = bytes(mergePacks([a, b, c]));
        expect(bytes(mergePacks([mergePacks([a, b]), c]))).toBe(all);
        expect(bytes(mergePacks([a, mergePacks([b, c])]))).toBe(all);
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryPack, (a) => {
        const once = mergePacks([a]);
        expect(bytes(mergePacks([once, once]))).toBe(bytes(once));
      }),
    );
  });

  test('gives a pack that is valid', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, (a, b) => {
        expect(parseStream(new TextEncoder().encode(bytes(mergePacks([a, b]))), 'merged')).toMatchObject({ ok: true });
      }),
      { numRuns: 30 },
    );
  });

  const first = statement({ id: 'x-1', source: 'a', content: 'le budget sera voté avant Noël', resolved: '2024-11-01' });
  const second = statement({
    id: 'x-2',
    source: 'b',
    content: 'le budget sera bien voté avant Noël',
    resolved: '2024-10-31',
    words: ['sera bien voté'],
  });

  test('keeps every wording, and says on which dates the sources differ', () => {
    const [merged, ...others] = mergePacks([packOf([first]), packOf([second])]).statements;
    expect(others).toEqual([]);
    expect(merged).toMatchObject({ id: 'x-1', kind: 'mixed', date: '2024-10-31' });
    expect(merged?.attestations.map(({ content }) => content)).toEqual([
      'le budget sera voté avant Noël',
      'le budget sera bien voté avant Noël',
    ]);
    expect(merged?.divergence?.['en']).toBe('The sources differ: 2024-10-31 (b) ; 2024-11-01 (a)');
  });

  test('keeps the gist that a person wrote', () => {
    const written = { ...first, id: 'budget', gist: { fr: 'Anna promet un budget.' } };
    expect(mergePacks([packOf([second]), packOf([written])]).statements).toMatchObject([
      { id: 'budget', gist: { fr: 'Anna promet un budget.' } },
    ]);
  });

  test('joins the surfaces of one entity', () => {
    const [a, b] = [packOf([first]), packOf([second])];
    const named = { ...b, entities: b.entities.map((one) => ({ ...one, surfaces: [{ text: 'Anna D.', kind: 'variant' as const }] })) };
    expect(mergePacks([a, named]).entities.map(({ surfaces }) => surfaces.map(({ text }) => text))).toEqual([['Anna D.', 'anna']]);
  });

  test('keeps one pack file per id', () => {
    expect(writePack(mergePacks([packOf([first]), packOf([second])]))).toEqual(writePack(mergePacks([packOf([second]), packOf([first])])));
  });

  test('keeps a statement that half the press repeats a record that can be read, the same one in any partition', () => {
    const parts = [0, 1, 2].map((part) =>
      packOf(
        Array.from({ length: 500 }, (_, i) => {
          const source = `s${String(part * 500 + i).padStart(4, '0')}`;
          const figures = [{ value: 12_000, unit: 'soldats', what: { fr: 'des soldats' }, asGiven: [{ source, text: '12 000 soldats' }] }];
          return {
            ...statement({ id: `x-${source}`, source, content: 'quelque 12 000 soldats viendront bientôt', resolved: day }),
            figures,
          };
        }),
        `pack-${part}`,
      ),
    );
    const whole = mergePacks(parts);
    expect(whole.statements.map(({ attestations }) => attestations.length)).toEqual([1_000]);
    expect(parseStream(new TextEncoder().encode(bytes(whole)), 'merged')).toMatchObject({ ok: true });
    const [a, b, c] = parts.map((part) => mergePacks([part]));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three parts were made');
    expect(bytes(mergePacks([mergePacks([c, a]), b]))).toBe(bytes(whole));
    expect(bytes(mergePacks([mergePacks([b, c]), a]))).toBe(bytes(whole));
  });

  test('needs a pack', () => {
    expect(() => mergePacks([])).toThrow('at least one pack');
  });
});
