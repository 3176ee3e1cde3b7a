import type { Case } from '../marked';

const page = { lang: 'fr', date: '2024-11-02' };
const english = { lang: 'en', date: '2024-11-02' };

/** Shows what small letters, capitals and full stops tell. */
export const letterCases: readonly Case[] = [
  { name: 'word that opens its sentence', ...page, text: 'Elle aime la chine. Chine, brocante, tout lui va.' },
  { name: 'the same in English', ...english, text: 'She broke the china. China cups are dear.' },
  { name: 'country within a sentence', ...english, text: 'She broke the china that came from {China|china}.' },
  {
    name: 'adjective of the country',
    lang: 'es',
    date: '2024-11-02',
    text: 'La prensa china lo celebra. {China|china} no dice nada de la visita.',
  },
  { name: 'acronym beside its small letters', ...english, text: '{NATO|nato} wrote it as nato. {NATO|nato} regrets.' },
  { name: 'acronym with full stops', ...page, text: 'L’{O.T.A.N.|nato} et la {R.P.D.C.|north-korea} se parlent.' },
  { name: 'country first in a line of capitals', ...english, text: '{US|united-states} TROOPS LEAVE\n{Ukraine|ukraine} waits.' },
  { name: 'country behind an article', ...english, text: 'WHY THE {US|united-states} WAITS\n{Ukraine|ukraine} waits.' },
  { name: 'pronoun in a line of capitals', ...english, text: 'TELL US MORE\nUS AND THEM\nLET US HELP\n{Ukraine|ukraine} waits.' },
  { name: 'newspaper with an ampersand', ...english, text: 'Telegram & Gazette, not {Telegram|telegram} & co, wrote it.' },
  { name: 'governor and senator', ...english, text: 'The governor of Washington and a senator from Washington visit {Ukraine|ukraine}.' },
  {
    name: 'the past by its years',
    ...page,
    text: 'Le tsar quitte Moscou en 1812 et revient dans la ville en 1814, où le Kremlin a brûlé.',
  },
  {
    name: 'a year of the past in politics',
    ...page,
    text: 'Depuis 1917 et 1945, {Moscou|russia} sait ce qu’un traité vaut, disent les diplomates et l’armée, et {Kiev|ukraine} aussi.',
  },
  { name: 'two countries in capitals', ...english, text: '{US|united-states} AND {UKRAINE|ukraine} SIGN\n{Russia|russia} waits.' },
  { name: 'council of a city', ...english, text: 'The Kyiv city council votes in {Ukraine|ukraine}.' },
  { name: 'orchestra of a city', ...page, text: 'L’Orchestre philharmonique de Séoul évite la {Russie|russia} et l’{Ukraine|ukraine}.' },
  { name: 'path', ...english, text: 'Open //Russia/config now.' },
];
