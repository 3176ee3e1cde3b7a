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
    ['fr', '« Je n’ai jamais vu ce contrat, et je ne comprends pas pourquoi on me le montre aujourd’hui », a dit Anna Durand.', 'denies'],
    ['fr', 'Anna Durand a affirmé n’avoir jamais vu ce contrat.', 'denies'],
    ['fr', 'Anna Durand a assuré ne rien savoir.', 'denies'],
    ['fr', 'Anna Durand a assuré que le port n’était pas dans une « impasse ».', 'denies'],
    ['fr', 'Anna Durand a assuré qu’il n’était pas prêt et que tout irait « mieux ».', 'asserts'],
    ['fr', 'Anna Durand a assuré qu’elle n’avait pas signé.', 'denies'],
    ['fr', 'Anna Durand a assuré que le maire n’avait pas signé.', 'asserts'],
    ['fr', '« Nous rejetons cette méthode », a dit Anna Durand.', 'denies'],
    ['fr', '« Je reconnais une erreur », a dit Anna Durand.', 'acknowledges'],
    ['fr', '« Nous ne commentons pas les rumeurs », a dit Anna Durand.', 'declines'],
    ['fr', '« Il n’y a aucune preuve de cela », a dit Anna Durand.', 'denies'],
    ['fr', '« Il n’y a pas de pain », a dit Anna Durand.', 'asserts'],
    ['fr', 'Anna Durand a confirmé que le port fermerait.', 'acknowledges'],
    ['fr', 'Anna Durand a accusé Lima de propagande.', 'asserts'],
    ['fr', 'Anna Durand a assuré que la ville n’y était pour rien.', 'denies'],
    ['fr', 'Anna Durand a affirmé qu’il n’y avait « pas de projet de ce genre ».', 'denies'],
    ['fr', '« Nous ne sommes pas en mesure de nous prononcer », a dit Anna Durand.', 'declines'],
    ['fr', '« Nous sommes en mesure de finir », a dit Anna Durand.', 'asserts'],
    ['en', 'Anna Durand said the town was not responsible for the fire.', 'denies'],
    ['en', 'Anna Durand said there were no such plans.', 'denies'],
    ['en', 'Anna Durand said she was not able to comment on the case.', 'declines'],
    ['en', 'Anna Durand confirmed that the port would close.', 'acknowledges'],
    ['fr', 'Anna Durand a refusé de commenter ces accusations.', 'declines'],
    ['en', 'Anna Durand told the court that she had not signed the contract.', 'denies'],
    ['en', '"There is no evidence of that," Anna Durand said.', 'denies'],
    ['en', '"We reject this method," Anna Durand said.', 'denies'],
    ['en', '"We do not comment on rumours," Anna Durand said.', 'declines'],
    ['en', 'Anna Durand rejected claims that she had signed.', 'denies'],
    ['en', 'Anna Durand declined to comment on the reports.', 'declines'],
    ['en', 'Anna Durand neither confirmed nor denied the reports.', 'declines'],
    ['en', 'Anna Durand denied that it was true.', 'denies'],
    ['en', 'Anna Durand acknowledged that it was true.', 'acknowledges'],
    ['en', 'Anna Durand dismissed the reports as baseless.', 'denies'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang).map(({ position }) => position)).toEqual([expected]);
  });
});

describe('position of a reason', () => {
  test.each([
    ['Anna Durand rejected the claim, saying all was paid.', ['denies', 'denies']],
    ['Anna Durand praised the crew, saying all was well.', ['asserts', 'asserts']],
  ])('%s', (text, expected) => {
    expect(read(text, 'en').map(({ position }) => position)).toEqual(expected);
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

  test.each([
    ['fr', '« Tout va bien », a déclaré Anna Durand à l’AFP.', ['AFP']],
    ['fr', '« Tout va bien », a assuré vendredi Anna Durand au Figaro.', ['Le Figaro']],
    ['fr', '« Tout va bien », a dit Anna Durand, citée par l’agence TASS.', ['tass']],
    ['fr', '« Tout va bien », a confié Anna Durand à la chaîne péruvienne Canal Nueve.', ['Canal Nueve']],
    ['fr', 'Dans un entretien accordé à Radio France, Anna Durand a dit que tout allait bien.', ['Radio France']],
    ['fr', '« Tout va bien », a dit Anna Durand au micro de RTL.', ['RTL']],
    ['fr', '« Tout va bien », a dit Anna Durand à l’AFP, a rapporté Le Monde.', ['AFP', 'Le Monde']],
    ['fr', '« Tout va bien », a confié Anna Durand au Monde.', ['Le Monde']],
    ['fr', '« Tout va bien », a dit Anna Durand à l’AFP. « Vraiment », a-t-elle ajouté.', ['AFP', 'AFP']],
    ['en', '"All is well," Anna Durand told Reuters.', ['Reuters']],
    ['en', '"All is well," Anna Durand told BBC Radio Lima.', ['BBC Radio Lima']],
    ['en', 'Anna Durand told the BBC that all was well.', ['BBC']],
    ['en', '"All is well," Anna Durand said in an interview with Sky News.', ['Sky News']],
    ['en', '"All is well," Anna Durand said, as quoted by TASS.', ['tass']],
    ['fr', '« Tout va bien », a dit Anna Durand à Orbe, un magazine de Lima.', ['Orbe']],
    ['fr', 'Anna Durand a dit que tout allait bien, a rapporté Le Monde.', ['Le Monde']],
    ['fr', '« Tout va bien », a écrit Anna Durand sur Telegram.', ['Telegram']],
    ['en', '"All is well," Anna Durand said, as quoted by the state news agency, Orbe.', ['Orbe']],
    ['en', 'Anna Durand told the Lima Star newspaper that all was well.', ['Lima Star']],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang, null, inventory).flatMap(({ relay }) => relay)).toEqual(expected);
  });

  test.each([
    ['fr', '« Tout va bien », a dit Anna Durand, directrice de Radio France.'],
    ['fr', '« Tout va bien », a dit Anna Durand, alors que le maire se plaignait à l’AFP.'],
    ['fr', '« Lisez Le Monde », a dit Anna Durand.'],
    ['fr', '« Tout va bien », a dit Anna Durand à un journal.'],
    ['fr', 'Anna Durand a dit que tout allait bien, selon des propos rapportés.'],
    ['en', 'Anna Durand said that she had spoken to Reuters.'],
    ['en', '"All is well," Anna Durand told her friends.'],
  ] as const)('%s: none in %s', (lang, text) => {
    expect(read(text, lang, null, inventory).flatMap(({ relay }) => relay)).toEqual([]);
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

  test.each([
    ['Anna Durand said that ten soldiers are believed to have died.', true],
    ['Anna Durand said that ten soldiers had reportedly died.', true],
    ['Anna Durand said that ten soldiers had died.', false],
  ])('%s', (text, expected) => {
    expect(read(text, 'en').map(({ hearsay }) => hearsay)).toEqual([expected]);
  });
});

describe('figures', () => {
  test.each([
    ['fr', 'Anna Durand a dit que quelque 12 000 soldats viendraient.', [{ value: 12000, hedge: 'about' }]],
    ['fr', 'Anna Durand a dit que des milliers de soldats viendraient.', [{ value: null, magnitude: 'thousands' }]],
    ['fr', 'Anna Durand a dit que 3,5 millions de doses suffiraient.', [{ value: 3_500_000 }]],
    ['en', 'Anna Durand said that up to 1,200 soldiers would come.', [{ value: 1200, hedge: 'up to' }]],
    [
      'fr',
      'Selon Anna Durand, entre 200 et 300 personnes sont venues.',
      [
        { value: 200, hedge: 'at least', text: '200' },
        { value: 300, hedge: 'up to', text: '300 personnes' },
      ],
    ],
    [
      'fr',
      'Anna Durand a dit qu’au moins vingt-cinq personnes étaient mortes.',
      [{ value: 25, hedge: 'at least', text: 'vingt-cinq personnes' }],
    ],
    ['fr', 'Anna Durand a évoqué « une dizaine de blessés ».', [{ value: 10, hedge: 'about', text: 'dizaine de blessés' }]],
    ['fr', 'Anna Durand a dit que la dette atteindrait 5,4 %.', [{ value: 5.4, text: '5,4 %' }]],
    ['fr', 'Anna Durand a promis 400 millions d’euros.', [{ value: 4e8, text: '400 millions d’euros' }]],
    ['en', 'Anna Durand said that the cost could reach $3.5bn.', [{ value: 3.5e9 }]],
    ['en', 'Anna Durand said that dozens of people were hurt.', [{ value: null, magnitude: 'tens', text: 'dozens of people' }]],
    ['en', 'Anna Durand said that more than forty people were hurt.', [{ value: 40, hedge: 'at least' }]],
    [
      'en',
      'Anna Durand said at least 20 people had died and more than 1,500 were missing.',
      [
        { value: 20, hedge: 'at least', text: '20 people' },
        { value: 1500, hedge: 'at least', text: '1,500' },
      ],
    ],
    ['fr', 'Anna Durand a dit qu’un homme et deux femmes étaient là.', []],
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
