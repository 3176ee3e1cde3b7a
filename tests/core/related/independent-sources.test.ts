import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { countIndependentSources } from '../../../src/core/related/independent-sources';

const report = (source: string, ...relay: string[]) => ({ source, relay });

test.each([
  ['none', [], 0],
  ['one', [report('a')], 1],
  ['two that name no relay', [report('a'), report('b')], 2],
  ['several reports in one source', [report('a'), report('a', 'kcna'), report('a')], 1],
  ['three copies of one dispatch', [report('a', 'kcna'), report('b', 'kcna'), report('c', 'kcna')], 1],
  ['a copy and an own report', [report('a', 'kcna'), report('b', 'kcna'), report('c')], 2],
  ['two dispatches', [report('a', 'kcna'), report('b', 'tass')], 2],
  ['a shared link further up the chain', [report('a', 'kcna', 'yonhap'), report('b', 'yonhap')], 1],
  ['joined only by a third', [report('a', 'kcna'), report('b', 'tass'), report('c', 'kcna', 'tass')], 1],
  ['a source named like a relay', [report('kcna'), report('b', 'kcna')], 2],
])('%s', (_, attestations, expected) => expect(countIndependentSources(attestations)).toBe(expected));

it('needs no order, and never exceeds the number of sources', () => {
  const reports = fc.array(
    fc.record({ source: fc.constantFrom('a', 'b', 'c', 'd'), relay: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }) }),
  );
  fc.assert(
    fc.property(reports, (attestations) => {
      const count = countIndependentSources(attestations);
      expect(countIndependentSources([...attestations].reverse())).toBe(count);
      expect(countIndependentSources([...attestations, ...attestations])).toBe(count);
      expect(count).toBeLessThanOrEqual(new Set(attestations.map(({ source }) => source)).size);
    }),
  );
});
