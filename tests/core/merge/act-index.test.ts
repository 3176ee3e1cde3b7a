import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActIndex } from '../../../src/core/merge/act-index';
import { isSameAct, readAct, type Act } from '../../../src/core/merge/same-act';
import { UnionFind } from '../../../src/core/merge/union-find';
import { statement } from './statements';

const contents = [
  'oui',
  'son soutien',
  'son soutien total',
  'le budget sera voté avant Noël',
  'le budget sera bien voté avant Noël par les députés de la majorité, qui le disent depuis des mois à leurs électeurs',
  'quelque 12 000 soldats viendront',
  'jusqu’à 12 000 soldats partiront',
  'la fermeture du marché couvert est repoussée',
];
const arbitraryAct = fc
  .record({
    content: fc.constantFrom(...contents),
    source: fc.constantFrom('a', 'b', 'c', 'd'),
    words: fc.constantFrom(undefined, ['sans précédent'], ['un niveau sans précédent']),
    resolved: fc.constantFrom(undefined, '2024-11', '2024-11-01', '2024-10-31', '2024-11-09'),
  })
  .map(({ words, resolved, ...rest }): Act => {
    const made = statement({
      id: 'x',
      ...rest,
      ...(words === undefined ? {} : { words }),
      ...(resolved === undefined ? {} : { resolved }),
    });
    const [attestation] = made.attestations;
    if (attestation === undefined) throw new Error('a statement has an attestation');
    return readAct(made, attestation);
  });

/** Names for each act the first one of its group. */
function groupsOf(acts: readonly Act[], pairs: (join: (a: number, b: number) => void) => void): number[] {
  const groups = new UnionFind(acts.length);
  pairs((a, b) => groups.join(a, b));
  return acts.map((_, i) => groups.find(i));
}

describe('ActIndex', () => {
  test('finds the groups that comparing all with all finds', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAct, { maxLength: 25 }), (acts) => {
        const found = groupsOf(acts, (join) => {
          const index = new ActIndex();
          acts.forEach((act, i) => {
            for (const other of index.add({ statement: i, act }, () => false)) join(other.statement, i);
          });
        });
        const all = groupsOf(acts, (join) => {
          acts.forEach((act, i) => acts.slice(0, i).forEach((other, k) => isSameAct(other, act) && join(k, i)));
        });
        expect(found).toEqual(all);
      }),
      { numRuns: 1_000 },
    );
  });
});
