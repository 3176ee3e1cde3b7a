import { describe, expect, test } from 'vitest';
import { detectLang } from '../../../src/core/mentions/language';
import { stretchesWithoutProse } from '../../../src/core/mentions/prose';
import { sentenceAt, sentencesOf } from '../../../src/core/mentions/sentences';
import { latestDate } from '../../../src/core/mentions/text-dates';
import { themeOf } from '../../../src/core/mentions/theme';
import { isSlip } from '../../../src/core/mentions/words';

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Un. Deux ! Trois ?', ['Un. ', 'Deux ! ', 'Trois ?']],
    ['M. Lavrov est là. Il part.', ['M. Lavrov est là. ', 'Il part.']],
    ['The U.S. Army came. It left.', ['The U.S. Army came. ', 'It left.']],
    ['« Oui. » Il part.', ['« Oui. » Il part.']],
    ['12.000 Soldaten. Mehr nicht.', ['12.000 Soldaten. ', 'Mehr nicht.']],
    ['', ['']],
  ])('%j', (text, parts) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });

  test('are found by place', () => {
    const sentences = sentencesOf('Un. Deux. Trois.');
    expect([0, 3, 4, 9, 10, 15].map((at) => sentenceAt(sentences, at))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test.each([
    ['Putin Says War Will Go On', true],
    ['Putin says the war will go on', false],
    ['Vladimir Poutine est là', false],
    ['Otto Kretz, Ada Bratz, Acme Steel and Bank Otto fell', false],
    ['Otto Kretz and Ada Bratz Meet With Acme Steel.', false],
    ['Otto Kretz Meets Ada Bratz in the U.S.', true],
  ])('title case of %j is %j', (text, titleCase) => {
    expect(sentencesOf(text)[0]?.titleCase).toBe(titleCase);
  });
});

test.each([
  ['La ministre est arrivée à Moscou avec les soldats.', 'fr'],
  ['The minister has arrived in Moscow with the soldiers.', 'en'],
  ['Der Minister ist mit den Soldaten in Moskau und dankt.', 'de'],
  ['El ministro ha llegado a Moscú con los soldados de la región.', 'es'],
  ['Il ministro è arrivato a Mosca con gli altri della delegazione.', 'it'],
  ['Kim Jong-un', null],
  ['', null],
])('language of %j is %j', (text, lang) => {
  expect(detectLang(text)).toBe(lang);
});

test.each<[string, string[]]>([
  ['Voir https://example.org/Kim et www.kim.test.', ['https://example.org/Kim', 'www.kim.test.']],
  ['kim@example.org #Kim @Kim', ['kim@example.org', '#Kim', '@Kim']],
  ['kim.jpg, kim_jong.txt, get_kim() et `Kim`', ['kim.jpg', 'kim_jong.txt', 'get_kim()', '`Kim`']],
  ['Kim Jong-un, M. Kim. Le Kim (le vrai).', []],
])('no prose in %j', (text, stretches) => {
  expect(stretchesWithoutProse(text).map(([start, end]) => text.slice(start, end))).toEqual(stretches);
});

test.each<[string, string | null]>([
  ['signé en juin 2024, ratifié le 6 novembre 2024', '2024-11-06'],
  ['on June 19, 2024', '2024-06-19'],
  ['am 1. November 2024', '2024-11-01'],
  ['01.11.2024 et 2023-05-06', '2024-11-01'],
  ['date 2024-11', '2024-11-01'],
  ['d’ici janvier 2031', null],
  ['en 2024, vendredi', null],
])('latest date of %j is %j', (text, date) => {
  expect(latestDate(text, '2025-07-13')).toBe(date);
});

test.each([
  [['La recette : du beurre, de la farine et du sucre.'], 'kitchen'],
  [['Le buteur a marqué en finale du championnat.'], 'sport'],
  [['The band plays songs from its album.'], 'stage'],
  [['Le ministre a reçu des soldats à la frontière.'], null],
  [['The coach of the league of voters said the election was a final match for the governor, not for the president.'], null],
  [['Football', 'Tennis', 'Rugby', 'Voici un texte assez long qui ne parle de rien de tout cela, du début à la fin.'], null],
])('theme of %j is %j', (texts, theme) => {
  expect(themeOf(texts)).toBe(theme);
});

test.each([
  ['zelensky', 'zelenksy', true],
  ['zelensky', 'zelenky', true],
  ['zelensky', 'zelennsky', true],
  ['zelensky', 'selensky', true],
  ['zelensky', 'selenskyj', false],
  ['kim', 'kim', true],
])('%s and %s: %j', (a, b, slip) => {
  expect(isSlip(a, b)).toBe(slip);
});
