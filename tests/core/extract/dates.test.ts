import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/core/extract/extract';
import { readPublished } from '../../../src/core/extract/time/header-date';
import { openPassage } from '../../../src/core/extract/text/passage';
import { resolveTime } from '../../../src/core/extract/time/resolve-date';
import { findTimes } from '../../../src/core/extract/time/time-expressions';
import { read } from './said';

function resolve(text: string, lang: 'fr' | 'en', published: string | null): (string | null)[] {
  return findTimes(openPassage(text, languageOf(lang), [])).map(({ value }) => resolveTime(value, published));
}

// 1 November 2024 is a Friday.
const cases: readonly (readonly ['fr' | 'en', string, string | null])[] = [
  ['fr', 'a dit vendredi', '2024-11-01'],
  ['fr', 'a dit ce vendredi', '2024-11-01'],
  ['fr', 'a dit vendredi dernier', '2024-10-25'],
  ['fr', 'a dit jeudi', '2024-10-31'],
  ['fr', 'a dit samedi', '2024-10-26'],
  ['fr', 'jeudi 31 octobre', '2024-10-31'],
  ['fr', 'ce jeudi 31 octobre', '2024-10-31'],
  ['fr', 'le lundi 28 octobre 2024', '2024-10-28'],
  ['fr', 'le 1er novembre', '2024-11-01'],
  ['fr', 'le 24 février', '2024-02-24'],
  ['fr', 'le 3 décembre', '2023-12-03'],
  ['fr', 'le 24 février 2022', '2022-02-24'],
  ['fr', '01.11.2024', '2024-11-01'],
  ['fr', 'hier', '2024-10-31'],
  ['fr', 'avant-hier', '2024-10-30'],
  ['fr', 'aujourd’hui', '2024-11-01'],
  ['fr', 'en octobre', '2024-10'],
  ['fr', 'en novembre', '2024-11'],
  ['fr', 'en décembre', '2023-12'],
  ['fr', 'en juin 2023', '2023-06'],
  ['fr', 'fin septembre', '2024-09'],
  ['fr', 'en 2022', '2022'],
  ['fr', 'l’année dernière', '2023'],
  ['fr', 'le mois dernier', '2024-10'],
  ['fr', 'la semaine dernière', '2024-10-21/2024-10-27'],
  ['fr', 'il y a deux jours', '2024-10-30'],
  ['fr', 'il y a six semaines', null],
  ['fr', 'dans la nuit de mardi à mercredi', '2024-10-29/2024-10-30'],
  ['fr', 'samedi 26', '2024-10-26'],
  ['fr', 'samedi 26 octobre', '2024-10-26'],
  ['fr', 'du 26 au 28 octobre', '2024-10-26/2024-10-28'],
  ['fr', 'lundi 4 novembre', null],
  ['fr', 'le 29 octobre dernier', '2024-10-29'],
  ['fr', 'le mois de juin dernier', '2024-06'],
  ['fr', 'cette semaine', null],
  ['fr', 'ce week-end', null],
  ['fr', 'ce mois-ci', '2024-11'],
  ['fr', 'cette année', '2024'],
  ['fr', 'au printemps 2023', '2023'],
  ['fr', 'cet après-midi', '2024-11-01'],
  ['en', 'last night', '2024-10-31'],
  ['en', 'earlier this month', '2024-11'],
  ['en', 'over the weekend', null],
  ['en', 'in mid-October', '2024-10'],
  ['en', 'in early October', '2024-10'],
  ['en', 'on the 3rd of October', '2024-10-03'],
  ['en', 'on June 27 last year', '2023-06-27'],
  ['en', 'in October last year', '2023-10'],
  ['en', 'Oct. 26-28', '2024-10-26/2024-10-28'],
  ['en', 'on Thursday', '2024-10-31'],
  ['en', 'last Friday', '2024-10-25'],
  ['en', 'yesterday', '2024-10-31'],
  ['en', 'on November 1, 2024', '2024-11-01'],
  ['en', 'on 1 November', '2024-11-01'],
  ['en', 'on Monday 28 October', '2024-10-28'],
  ['en', 'on Monday, October 28', '2024-10-28'],
  ['en', 'on Sept. 12', '2024-09-12'],
  ['en', 'in October', '2024-10'],
  ['en', 'last month', '2024-10'],
  ['en', 'last year', '2023'],
  ['en', 'two days ago', '2024-10-30'],
];

describe('time expressions', () => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(resolve(text, lang, '2024-11-01')).toEqual([expected]);
  });

  test.each([
    ['fr', 'la mer Noire'],
    ['fr', 'vendredi prochain'],
    ['fr', 'chaque lundi'],
    ['fr', 'Mars est une planète'],
    ['en', 'it may rain'],
    ['en', 'next Monday'],
    ['en', 'that Friday'],
    ['en', 'Sam Altman'],
  ] as const)('%s: nothing in "%s"', (lang, text) => {
    expect(resolve(text, lang, '2024-11-01')).toEqual([]);
  });

  test('are never more precise than a coarse publication date allows', () => {
    expect(resolve('vendredi', 'fr', '2024-11')).toEqual([null]);
    expect(resolve('vendredi', 'fr', '2024-11-01/2024-11-03')).toEqual(['2024-11-01']);
    expect(resolve('en juin', 'fr', '2024-11')).toEqual(['2024-06']);
    expect(resolve('vendredi', 'fr', null)).toEqual([null]);
    expect(resolve('le 24 février 2022', 'fr', null)).toEqual(['2022-02-24']);
    expect(resolve('le 31 février 2022', 'fr', null)).toEqual([null]);
    expect(resolve('jeudi 31 octobre', 'fr', '2024')).toEqual(['2024-10-31']);
    expect(resolve('le 31 octobre', 'fr', '2024')).toEqual([null]);
  });
});

describe('the date of a statement', () => {
  const dates = (text: string) => read(text, 'fr').map(({ date }) => date);
  test.each([
    ['its own', 'Anna Durand a dit jeudi que tout allait bien.', ['2024-10-31']],
    ['the head of the sentence', 'Jeudi, Anna Durand a dit que tout allait bien.', ['2024-10-31']],
    ['not one in the content', 'Anna Durand a dit que tout irait bien jeudi.', [null]],
    [
      'the same speaker before',
      'Anna Durand a dit jeudi que tout allait bien. « Vraiment », a-t-elle insisté.',
      ['2024-10-31', '2024-10-31'],
    ],
    ['not another speaker', 'Anna Durand a dit jeudi que tout allait bien. Paul Martin a dit que non.', ['2024-10-31', null]],
    ['an agency’s date is its own', 'Anna Durand a affirmé que tout allait bien, a rapporté Reuters dimanche.', [null]],
    [
      'of the scene, also for what follows',
      'Lima a fermé jeudi deux écoles. « Il le fallait », a dit la maire Anna Durand. Mme Durand a précisé que tout irait bien.',
      ['2024-10-31', '2024-10-31'],
    ],
    ['“back then”', 'Anna Durand a dit avoir repris le port en avril et a remercié les marins à l’époque.', ['2024-04', '2024-04']],
    [
      'the day named before, later that day',
      'L’annonce a été faite jeudi. Dans un communiqué publié dans la soirée, Anna Durand a assuré que rien ne changerait.',
      ['2024-10-31'],
    ],
    ['between the marks of a quotation', '« Le feu, a expliqué jeudi le procureur Paul Martin, est éteint. »', ['2024-10-31']],
    ['not that of what is talked about', 'Après l’attaque de jeudi, Anna Durand a dit que tout allait bien.', [null]],
    ['not a term', 'Anna Durand a appelé d’ici vendredi les partis à signer.', [null]],
    [
      'of a meeting that names the speakers',
      'La rencontre entre Anna Durand et Paul Martin, jeudi, à Lima, a duré une heure.\n\nIls ont parlé tour à tour. « Nous y sommes », a dit Mme Durand. « Enfin », a dit M. Martin.',
      ['2024-10-31', '2024-10-31'],
    ],
    ['not of what lies ahead', 'Anna Durand publie vendredi son premier roman. « Je n’y croyais plus », dit-elle.', [null]],
    [
      'not once others have spoken and the report is in the present',
      'Jeudi, la maire, Anna Durand, a annoncé un report.\n\n« On rit », lance Paul Martin. « Enfin », dit Luc Morel. Mme Durand nie avoir menti.',
      ['2024-10-31', null, null, null],
    ],
    [
      'not of an event that names nobody who speaks',
      'Le feu est parti jeudi d’un hangar.\n\n« Il s’étend », a dit le capitaine Paul Martin.',
      [null],
    ],
    ['not the day of an arrest', 'Arrêtée jeudi, Anna Durand dort en prison.\n\n« Je suis calme », a dit Mme Durand.', [null]],
    ['not of another clause', '« Tout va bien », a dit Anna Durand, alors que le maire est parti jeudi.', [null]],
    [
      'not of a flashback',
      'Anna Durand avait dit en mars que tout allait bien. Elle parle ensuite du port. Elle a promis de revenir.',
      ['2024-03', null],
    ],
    [
      'not of another year',
      'Anna Durand a dit le 3 mars 2019 que tout allait bien. Le port a fermé depuis. Elle a promis de revenir.',
      ['2019-03-03', null],
    ],
    [
      'before a relative clause',
      '« Tout va bien », a dit Anna Durand jeudi au conseil, où elle a promis une fête.',
      ['2024-10-31', '2024-10-31'],
    ],
    [
      'not the next day for what was said before',
      'Anna Durand avait dit que tout irait bien. Jeudi, elle a dit que non.',
      [null, '2024-10-31'],
    ],
    ['not since when', 'Maire depuis 1994, Anna Durand a dit que tout allait bien.', [null]],
    ['a month between verb and words', 'Anna Durand a salué en septembre « un effort ».', ['2024-09']],
    ['none', 'Anna Durand a dit que tout allait bien.', [null]],
  ] as const)('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['not the dateline', 'LIMA, Oct 30 (Orbe) - Anna Durand said on Thursday that all was well.', ['2024-10-31']],
    ['not between article and noun', 'The report on the Oct. 13 attack, Anna Durand said, was late.', [null]],
    ['not of the clause before', 'The port closed on Friday and Anna Durand says that all is well.', [null]],
    ['not of a subordinate clause', 'While Lima has paid on Friday, Anna Durand said that all was well.', [null]],
    ['of a fronted phrase', 'After the meeting on Thursday, Anna Durand said that all was well.', ['2024-10-31']],
    ['not of the first verb', 'Anna Durand has closed a school in June and said that all was well.', [null]],
    ['in an object', 'Anna Durand expressed concern Thursday over the deal.', ['2024-10-31']],
    ['after its object', 'Anna Durand accused Lima on Thursday of delaying the deal.', ['2024-10-31']],
    ['not in an object with a verb of its own', 'Anna Durand praised the crew that sailed Thursday from Lima.', [null]],
    ['of a briefing', 'At Thursday’s briefing, Anna Durand said that all was well.', ['2024-10-31']],
    ['not of an attack', 'After Thursday’s attack, Anna Durand said that all was well.', [null]],
    ['not of a day to come', 'Anna Durand will meet the crew on Tuesday.\n\n"It shows how weak we are," said Anna Durand.', [null]],
    [
      'not of what had been said before',
      'Anna Durand said that the bill was a floor. She had insisted on Sunday that it was dead.',
      [null, '2024-10-27'],
    ],
    ['not a term', 'Anna Durand asked Lima to answer by Thursday.', [null]],
  ] as const)('en: %s', (_, text, expected) => {
    expect(read(text, 'en').map(({ date }) => date)).toEqual(expected);
  });

  test('given but unresolved is unsure', () => {
    const [found] = read('Anna Durand a dit jeudi que tout allait bien.', 'fr', null);
    expect(found).toMatchObject({ date: null, dateAsGiven: 'jeudi', unsure: ['date'] });
  });
});

describe('the publication date that a text prints', () => {
  test.each([
    ['Titre\n01.11.2024\nTexte.', null, '2024-11-01'],
    [' date 2024-11 Les pays ont signé un traité.', null, '2024-11'],
    ['date 2024-11\nPublié le 4 novembre 2024\nTexte.', null, '2024-11-04'],
    ['Titre\nPublié le 1er novembre 2024 à 10h\nTexte.', null, '2024-11-01'],
    ['Titre\nMis à jour le 3 novembre 2024\nTexte.', null, null],
    ['Titre\nPublié le 1er novembre 2024, mis à jour le 3 novembre 2024\nTexte.', null, '2024-11-01'],
    ['Titre\nMis à jour le 3 novembre 2024, publié le 1er novembre 2024\nTexte.', null, '2024-11-01'],
    ['Ce que dit le traité signé par les deux pays le 24 février 2022\nTexte.', null, null],
    ['Titre\nTexte sans date.', null, null],
    ['Le 24 février 2022, dans une très longue phrase qui raconte ce qui arriva ce jour-là, il se passa quelque chose.', null, null],
    ['LIMA, 3 nov (AFP) – Le port est fermé.', null, null],
    ['LIMA, 3 nov (AFP) – Le port est fermé.', '2024-11', '2024-11-03'],
    ['LIMA, 3 nov (AFP) – Le port est fermé.', '2024', '2024-11-03'],
    ['LIMA, 3 nov (AFP) – Le port est fermé.', '2024-10', '2024-10'],
    ['LIMA, 3 nov 2024 (AFP) – Le port est fermé.', null, '2024-11-03'],
    ['Publié le 4 novembre 2024\nTexte.', '2024-11-01', '2024-11-01'],
    ['Publié le 4 novembre 2023\nTexte.', '2024-11', '2024-11'],
  ])('%s (%s)', (text, given, expected) => {
    expect(readPublished(text, 'fr', given)).toBe(expected);
  });

  test('is read in English', () => {
    expect(readPublished('LIMA, Nov 3 (Reuters) - The port is closed.', 'en', '2024-11')).toBe('2024-11-03');
    expect(readPublished('Title\nUpdated November 3, 2024\nText.', 'en')).toBe(null);
    expect(readPublished('Title\nNovember 3, 2024\nText.', 'en')).toBe('2024-11-03');
  });
});
