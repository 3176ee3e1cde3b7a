import { describe, expect, test } from 'vitest';
import { read, type Inventory } from './said';

const inventory: Inventory = {
  TASS: { id: 'tass', type: 'organization' },
  'Anna Durand': { id: 'anna-durand', type: 'person' },
  Lima: { id: 'peru', type: 'place' },
};

describe('position', () => {
  test.each([
    ['fr', 'Anna Durand a affirmé que non.', 'asserts'],
    ['fr', 'Anna Durand a nié ces accusations.', 'denies'],
    ['fr', 'Anna Durand a démenti avoir menti.', 'denies'],
    ['fr', 'Anna Durand n’a ni confirmé ni démenti ces affirmations.', 'declines'],
    ['fr', 'Anna Durand n’a pas confirmé cette information.', 'declines'],
    ['fr', 'Anna Durand a refusé de répondre.', 'declines'],
    ['fr', 'Anna Durand a reconnu que c’était vrai.', 'acknowledges'],
    ['fr', 'Anna Durand a qualifié ces propos de mensonges.', 'denies'],
    ['fr', '« C’est faux », a dit Anna Durand.', 'denies'],
    ['en', 'Anna Durand neither confirmed nor denied the reports.', 'declines'],
    ['en', 'Anna Durand denied that it was true.', 'denies'],
    ['en', 'Anna Durand acknowledged that it was true.', 'acknowledges'],
    ['en', 'Anna Durand dismissed the reports as baseless.', 'denies'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang).map(({ position }) => position)).toEqual([expected]);
  });
});

describe('relay', () => {
  test.each([
    ['fr', 'Selon TASS, Anna Durand a déclaré que tout allait bien.'],
    ['fr', 'Anna Durand a déclaré que tout allait bien, a rapporté l’agence TASS.'],
    ['fr', 'Anna Durand, dont le pays votait, a répété que tout allait « bien », a rapporté l’agence TASS.'],
    ['fr', '« Tout va bien », a déclaré Anna Durand, selon TASS.'],
    ['en', 'Anna Durand said that all was well, TASS reported.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(read(text, lang, null, inventory).map(({ speaker, relay }) => ({ speaker, relay }))).toEqual([
      { speaker: 'anna-durand', relay: ['tass'] },
    ]);
  });

  test('an agency speaks where nobody else does', () => {
    expect(read('Dix soldats sont arrivés, a rapporté l’agence TASS.', 'fr', null, inventory).map(({ speaker }) => speaker)).toEqual([
      'tass',
    ]);
  });
});

describe('hearsay', () => {
  test.each([
    ['Anna Durand a dit que dix soldats seraient entrés.', true],
    ['Selon Anna Durand, dix soldats auraient été tués.', true],
    ['Anna Durand a dit que l’accord serait signé.', false],
    ['Anna Durand a dit que l’accord tenait.', false],
  ])('%s', (text, expected) => {
    expect(read(text, 'fr').map(({ hearsay }) => hearsay)).toEqual([expected]);
  });
});

describe('figures', () => {
  test.each([
    ['fr', 'Anna Durand a dit que quelque 12 000 soldats viendraient.', [{ value: 12000, hedge: 'about' }]],
    ['fr', 'Anna Durand a dit que des milliers de soldats viendraient.', [{ value: null, magnitude: 'thousands' }]],
    ['fr', 'Anna Durand a dit que 3,5 millions de doses suffiraient.', [{ value: 3_500_000 }]],
    ['en', 'Anna Durand said that up to 1,200 soldiers would come.', [{ value: 1200, hedge: 'up to' }]],
    ['fr', 'Anna Durand a dit que tout changerait en 2025.', []],
  ] as const)('%s: %s', (lang, text, expected) => {
    const [found] = read(text, lang);
    expect(found?.figures).toEqual(expected.map((one) => expect.objectContaining(one) as object));
  });
});

describe('kind and words', () => {
  test.each([
    ['« Tout va bien », a dit Anna Durand.', 'direct', ['Tout va bien']],
    ['Anna Durand a dit que tout allait « bien ».', 'mixed', ['bien']],
    ['Anna Durand a dit que tout allait bien.', 'indirect', []],
  ])('%s', (text, kind, words) => {
    const [found] = read(text, 'fr');
    expect(found?.kind).toBe(kind);
    expect(found?.words.map(([start, end]) => text.slice(start, end))).toEqual(words);
  });
});

test('an office before a known name is that person’s', () => {
  const found = read('Chilean President Anna Durand said that all was well, adding that it was late.', 'en', null, inventory);
  expect(found.map(({ speaker }) => speaker)).toEqual(['anna-durand', 'anna-durand']);
});

test('every statement says by which rule it was found and how sure', () => {
  const [found] = read('« Tout va bien », a dit Anna Durand.', 'fr');
  expect(found).toMatchObject({ rule: 'incise/inversion', speakerRule: 'speaker/named', confidence: 0.95, unsure: [] });
});

test('an unsure speaker is left out rather than guessed', () => {
  const [found] = read('« Il faut partir avant la nuit, tous ensemble. »', 'fr');
  expect(found).toMatchObject({ speaker: null, speakerName: null, unsure: ['speaker'] });
});
