import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePacks } from '../../../src/core/merge/merge-packs';
import { PackMerger } from '../../../src/core/merge/pack-merger';
import type { Pack } from '../../../src/core/model';
import { writeStream } from '../../../src/core/pack/stream';
import { packOf, statement } from './statements';

const contents = ['le budget sera voté avant Noël', 'le budget sera bien voté avant Noël', 'la route restera fermée longtemps'];
const arbitraryPacks = fc.array(
  fc.array(
    fc.record({ place: fc.nat({ max: 2 }), source: fc.constantFrom('a', 'b', 'c', 'd'), speaker: fc.constantFrom('anna', 'paul') }),
    { maxLength: 4 },
  ),
  { minLength: 1, maxLength: 12 },
);

/** Makes packs in which an id always stands for the same statement, as extraction does. */
function packsOf(lists: readonly (readonly { place: number; source: string; speaker: string }[])[]): Pack[] {
  return lists.map((list, i) => {
    const made = list.map(({ place, source, speaker }) =>
      statement({
        id: `x-${source}-${place}-${speaker}`,
        speakers: [speaker],
        source,
        content: contents[place] ?? '',
        resolved: '2024-11-01',
      }),
    );
    return packOf([...new Map(made.map((one) => [one.id, one])).values()], `pack-${i}`);
  });
}

const bytes = (pack: Pack) => [...writeStream(pack)].join('\n');

/** Merges in groups: the sizes say how many packs go into each, and each group's result is a pack like any other. */
function mergeInGroups(packs: readonly Pack[], sizes: readonly number[]): Pack {
  const left = [...packs];
  const outer = new PackMerger();
  for (let i = 0; left.length > 0; i++) {
    const inner = new PackMerger();
    for (const pack of left.splice(0, sizes[i % Math.max(1, sizes.length)] ?? 1)) inner.add(pack);
    outer.add(inner.finish());
  }
  return outer.finish();
}

describe('PackMerger', () => {
  test('gives what merging all at once gives, in any order and grouping', () => {
    fc.assert(
      fc.property(arbitraryPacks, fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 5 }), fc.nat(), (lists, sizes, turn) => {
        const packs = packsOf(lists);
        const turned = packs.map((_, i) => packs[(i + turn) % packs.length]).filter((pack) => pack !== undefined);
        expect(bytes(mergeInGroups(turned, sizes))).toBe(bytes(mergePacks(packs)));
      }),
    );
  });

  test('names the result as it is told', () => {
    const merger = new PackMerger();
    for (const pack of packsOf([[], [], []])) merger.add(pack);
    expect(merger.finish('mine').header.id).toBe('mine');
  });

  test('needs a pack', () => {
    expect(() => new PackMerger().finish()).toThrow('at least one pack');
  });
});
