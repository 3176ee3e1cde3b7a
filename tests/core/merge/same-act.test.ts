import { describe, expect, test } from 'vitest';
import { isSameAct, readAct } from '../../../src/core/merge/same-act';
import type { Attestation, Statement } from '../../../src/core/model';
import { readSeedGold } from '../extract/annotated';
import { statement } from './statements';

function same(a: Partial<Attestation>, b: Partial<Attestation>, speakers: readonly [string, string] = ['anna', 'anna']): boolean {
  const [first, second] = [a, b].map((one, i) => statement({ id: `x-${i}`, speakers: [speakers[i] ?? ''], ...one }));
  if (first === undefined || second === undefined) throw new Error('two statements were made');
  const act = (made: Statement) => made.attestations.map((one) => readAct(made, one))[0];
  const [x, y] = [act(first), act(second)];
  if (x === undefined || y === undefined) throw new Error('a statement has an attestation');
  const isSame = isSameAct(x, y);
  expect(isSameAct(y, x), 'whichever comes first').toBe(isSame);
  return isSame;
}

const day = '2024-11-01';

describe('the same act', () => {
  test.each([
    [
      'the same words on the same day',
      { content: 'le budget sera voté avant Noël', resolved: day },
      { content: 'le budget sera bien voté avant Noël', resolved: day },
      true,
    ],
    [
      'days that differ by one',
      { content: 'le budget sera voté avant Noël', resolved: day },
      { content: 'le budget sera voté avant Noël', resolved: '2024-10-31' },
      true,
    ],
    [
      'a day and its month',
      { content: 'le budget sera voté avant Noël', resolved: day },
      { content: 'le budget sera voté avant Noël', resolved: '2024-11' },
      true,
    ],
    [
      'a month and the day before it',
      { content: 'le budget sera voté avant Noël', resolved: '2024-11' },
      { content: 'le budget sera voté avant Noël', resolved: '2024-10-31' },
      false,
    ],
    ['the same number', { content: 'quelque 12 000 soldats viendront' }, { content: 'jusqu’à 12 000 soldats prêts à partir' }, true],
    [
      'two translations of one quotation',
      { content: 'x', words: ['un niveau sans précédent'] },
      { content: 'y', words: ['un niveau de camaraderie sans précédent'] },
      true,
    ],
    [
      'two languages',
      { content: 'son soutien aux grévistes', resolved: day, source: 'a' },
      { content: 'her support for the strikers', resolved: day, source: 'b' },
      true,
    ],
    [
      'weeks apart',
      { content: 'le budget sera voté avant Noël', resolved: day },
      { content: 'le budget sera voté avant Noël', resolved: '2024-11-20' },
      false,
    ],
    [
      'other words',
      { content: 'le budget sera voté avant Noël', resolved: day },
      { content: 'la route restera fermée longtemps', resolved: day },
      false,
    ],
    [
      'a denial and a claim',
      { content: 'avoir détruit les registres secrets', cue: 'a nié', resolved: day },
      { content: 'avoir détruit les registres secrets', cue: 'a affirmé', resolved: day },
      false,
    ],
    [
      'one undated, little shared',
      { content: 'le budget sera voté avant Noël', resolved: day },
      { content: 'le budget augmente encore cette année fiscale' },
      false,
    ],
    [
      'a headline and the sentence that it sums up',
      { content: 'la fermeture du marché couvert est repoussée', resolved: day },
      {
        content:
          'la fermeture, prévue depuis longtemps par ses services, du marché couvert de la vieille ville, que les habitants redoutaient tant et contre laquelle les commerçants avaient longuement manifesté devant la préfecture, serait repoussée jusqu’aux beaux jours',
        resolved: day,
      },
      true,
    ],
    [
      'a headline and the sentence of another article, which may be of another act',
      { content: 'toujours plus de contacts entre nos services', resolved: day, source: 'a' },
      {
        content:
          'nos contacts restent discrets, et les services compétents des deux rives du fleuve travaillent chacun de leur côté à la réouverture du pont',
        resolved: day,
        source: 'b',
      },
      false,
    ],
    [
      'a short passage that shares but what a speaker always speaks of',
      { content: 'son soutien aux soldats blessés', resolved: day },
      {
        content:
          'le soutien de son gouvernement ira aux veuves, et la caserne que les soldats quittent cette année deviendra une école pour leurs enfants',
        resolved: day,
      },
      false,
    ],
    [
      'a short passage of another day',
      { content: 'la fermeture du marché couvert est repoussée', resolved: '2024-10-31' },
      {
        content:
          'la fermeture, prévue depuis longtemps par ses services, du marché couvert de la vieille ville, que les habitants redoutaient tant, est décidée',
        resolved: '2024-11-14',
      },
      false,
    ],
    ['years are no shared numbers', { content: 'tout changera dès 2025 partout' }, { content: 'tout finira vers 2025 ailleurs' }, false],
  ] as const)('%s', (_, a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });

  test('needs the same speaker', () => {
    const words = { content: 'le budget sera voté avant Noël', resolved: day };
    expect(same(words, words, ['anna', 'paul'])).toBe(false);
  });
});

const gold = readSeedGold();

test.skipIf(gold === null)('brings the 44 statements of the seed articles out of their 68 attestations (skipped without ../shared)', () => {
  const atoms = (gold?.statements ?? []).flatMap(({ id, speaker, attestations }) =>
    attestations.map(({ source, kind, cue, words, resolved, span }) => {
      const made = statement({
        id,
        speakers: speaker as string[],
        source,
        kind: kind as 'direct',
        content: span,
        ...(cue === null ? {} : { cue }),
        ...(words === null ? {} : { words: [words].flat() }),
        ...(resolved === null ? {} : { resolved }),
      });
      return { id, act: made.attestations.map((one) => readAct(made, one))[0] };
    }),
  );
  const group = atoms.map((_, i) => i);
  atoms.forEach((a, i) => {
    atoms.slice(0, i).forEach((b, k) => {
      if (a.act === undefined || b.act === undefined || !isSameAct(a.act, b.act)) return;
      const [from, to] = [group[i], group[k]];
      group.forEach((one, n) => {
        if (one === from && to !== undefined) group[n] = to;
      });
    });
  });
  let [right, wrong, missed] = [0, 0, 0];
  atoms.forEach((a, i) => {
    atoms.slice(0, i).forEach((b, k) => {
      const together = group[i] === group[k];
      if (together && a.id === b.id) right++;
      else if (together) wrong++;
      else if (a.id === b.id) missed++;
    });
  });
  expect(wrong).toBe(0);
  expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThanOrEqual(0.94);
});
