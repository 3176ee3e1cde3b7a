import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer, compileInSteps } from '../../../src/core/gazetteer/compile';
import { openGazetteer, type Gazetteer } from '../../../src/core/gazetteer/gazetteer';
import { CHUNK } from '../../../src/core/gazetteer/token-stream';
import { naiveMatches } from './naive-matcher';
import { entity, packOf } from './tiny-pack';

const open = (surfaces: readonly string[]) =>
  openGazetteer(
    compileGazetteer([
      packOf(
        'p',
        surfaces.map((text, i) => entity(`e${i}`, 'organization', [text])),
      ),
    ]),
  );

function found(gazetteer: Gazetteer, text: string): string[] {
  const rows: string[] = [];
  gazetteer.scan(text, (start, end, record) => {
    for (const { item } of gazetteer.postings(record)) rows.push(`${start}-${end} ${gazetteer.idOf(item)}`);
  });
  return rows.sort();
}

describe('finds', () => {
  test.each<[name: string, surfaces: string[], text: string, spans: string[]]>([
    ['a word', ['Zonk'], 'un Zonk ici', ['3-7 e0']],
    ['nothing in a longer word', ['Zonk'], 'Zonkette, aZonk', []],
    ['nothing without its capital', ['Zonk'], 'un zonk', []],
    ['a small word in capitals', ['zonk'], 'UN ZONK', ['3-7 e0']],
    ['accents or none', ['Zoé Blèu'], 'ZOE BLEU Zoé Blèu', ['0-8 e0', '9-17 e0']],
    ['decomposed accents', ['Zoé'], 'Zoe\u0301 vit', ['0-4 e0']],
    ['ligatures', ['Zœuf', 'Straße'], 'Zoeuf, STRASSE', ['0-5 e0', '7-14 e1']],
    ['hyphens, blanks and no-break spaces alike', ['Kim Zong-un'], 'Kim-Zong un, Kim\u00a0Zong\u2011un', ['0-11 e0', '13-24 e0']],
    ['soft hyphens within', ['Zonkette'], 'la Zonk\u00adette', ['3-12 e0']],
    ['behind an elision', ['Zonk'], "l’Zonk d'Zonk", ['2-6 e0', '9-13 e0']],
    ['before a possessive', ['Zonk'], "Zonk's", ['0-4 e0']],
    ['not over a full stop', ['Kim Zong'], 'Kim. Zong', []],
    ['not over a comma', ['Kim Zong'], 'Kim, Zong', []],
    ['full stops that belong to it', ['Z.Q.', 'ZQ'], 'The Z.Q. and ZQ', ['13-15 e1', '4-8 e0']],
    ['nested names, all of them', ['Zonk', 'Zonk Bar', 'Bar'], 'Zonk Bar', ['0-4 e0', '0-8 e1', '5-8 e2']],
    ['Cyrillic and Greek', ['Зонк', 'Ζονκ'], 'Зонк ζονκ Ζονκ', ['0-4 e0', '10-14 e1']],
    ['Chinese without blanks', ['普京'], '总统普京说', ['2-4 e0']],
    ['half-width kana', ['カナ'], 'このｶﾅとカナ', ['2-4 e0', '5-7 e0']],
    ['a capital right behind one of them, and no small word there', ['Zonk'], '总Zonk 统zonk', ['1-5 e0']],
    ['the same text twice', ['Zonk'], 'Zonk Zonk', ['0-4 e0', '5-9 e0']],
    ['at both ends', ['Zonk'], 'Zonk', ['0-4 e0']],
    ['nothing in nothing', ['Zonk'], '', []],
  ])('%s', (_, surfaces, text, spans) => {
    expect(found(open(surfaces), text)).toEqual([...spans].sort());
  });

  test('names across the seams of its chunks', () => {
    const gazetteer = open(['Zonk Bar Baz']);
    for (let shift = 0; shift < 14; shift++) {
      const before = 'x '.repeat((CHUNK - 14) / 2) + 'y'.repeat(shift) + ' ';
      expect(found(gazetteer, `${before}Zonk Bar Baz`)).toEqual([`${before.length}-${before.length + 12} e0`]);
    }
  });

  test('a hundred thousand units of one word', () => {
    const gazetteer = open(['Zonk']);
    expect(found(gazetteer, 'z'.repeat(100_000))).toEqual([]);
    expect(found(gazetteer, `${'z'.repeat(100_000)} Zonk`)).toEqual(['100001-100005 e0']);
  });
});

const word = fc.constantFrom('za', 'Za', 'zo', 'Zé', 'zab', 'Q', 'q1', 'Œz', 'zoß');
const gap = fc.constantFrom(' ', '-', '’', ' ', '\u00a0', ' ');
const surface = fc
  .tuple(word, fc.array(fc.tuple(gap, word), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map(([parting, next]) => parting + next).join(''));
const loose = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '’', '\n', '\u00a0', ' «', '» ', '\u00ad ');
const text = fc.array(fc.tuple(word, loose), { maxLength: 40 }).map((pairs) => pairs.map(([next, parting]) => next + parting).join(''));

describe('agrees', () => {
  test('with a matcher that tries everything', () => {
    fc.assert(
      fc.property(fc.uniqueArray(surface, { minLength: 1, maxLength: 12 }), text, (surfaces, page) => {
        const wanted = naiveMatches(surfaces, page).map(({ start, end, surface: which }) => `${start}-${end} e${which}`);
        expect([...new Set(found(open(surfaces), page))]).toEqual([...new Set(wanted)].sort());
      }),
      { numRuns: 400 },
    );
  });

  test('with itself, whatever the order of packs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(surface, { minLength: 2, maxLength: 8 }), (surfaces) => {
        const packs = surfaces.map((one, i) => packOf(`p${i}`, [entity('e', 'organization', [one])]));
        expect(compileGazetteer([...packs].reverse())).toEqual(compileGazetteer(packs));
      }),
      { numRuns: 50 },
    );
  });
});

describe('opening', () => {
  const bytes = compileGazetteer([packOf('p', [entity('e', 'organization', ['Zonk'])])]);

  test('reads bytes at any offset of their buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(found(openGazetteer(shifted.subarray(3)), 'Zonk')).toEqual(['0-4 e']);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new Uint8Array(4_096)],
    ['a cut file', bytes.slice(0, bytes.length - 4)],
    ['another version', Uint8Array.from(bytes, (byte, i) => (i === 4 ? byte + 1 : byte))],
  ])('refuses %s and says what to do', (_, wrong) => {
    expect(() => openGazetteer(wrong)).toThrow(/compile the packs again/u);
  });

  test('of no pack at all finds nothing', () => {
    expect(found(openGazetteer(compileGazetteer([])), 'Zonk')).toEqual([]);
  });
});

test('a surface with too many or too long words is left out, the others stay', () => {
  const gazetteer = open([Array.from({ length: 40 }, (_, i) => `Z${i}`).join(' '), 'Z'.repeat(200), '…', 'Zonk']);
  expect(gazetteer.surfaces).toBe(1);
  expect(found(gazetteer, 'Zonk')).toEqual(['0-4 e3']);
});

test('compiles in steps, which tell ever larger shares', () => {
  const packs = ['p', 'q'].map((id) =>
    packOf(
      id,
      Array.from({ length: 5_000 }, (_, i) => entity(`e${i}`, 'organization', [`Zonk${i}`])),
    ),
  );
  const steps = compileInSteps(packs);
  const shares: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(8);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  expect(step.value).toEqual(compileGazetteer(packs));
});
