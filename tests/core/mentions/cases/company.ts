import type { Case } from '../marked';

const page = { lang: 'fr', date: '2024-11-02' };
const english = { lang: 'en', date: '2024-11-02' };

/** Shows when surnames alone name people: beside each other, and beside what else of their pack is there. */
export const companyCases: readonly Case[] = [
  {
    name: 'two surnames and two capitals',
    ...page,
    text: '{Blinken|antony-blinken} à {Kiev|ukraine}, {Lavrov|sergei-lavrov} à {Pyongyang|north-korea}.',
  },
  { name: 'two surnames and a country', ...page, text: '{Ukraine|ukraine} : {Zelensky|volodymyr-zelensky} appelle {Rutte|mark-rutte}.' },
  {
    name: 'a surname beside somebody named in full',
    ...page,
    text: 'Que veut {Kim Jong-un|kim-jong-un} ? Et {Poutine|vladimir-putin} ?',
  },
  { name: 'two surnames alone', ...english, text: 'Lavrov and Rutte opened a bakery.' },
  { name: 'one surname and one country', ...page, text: 'Lavrov, barbier à Nice, est né en {Russie|russia}.' },
  {
    name: 'two surnames of a match',
    ...english,
    text: 'Lavrov scored twice before Rutte, the goalkeeper from {Ukraine|ukraine}, left the stadium with his coach.',
  },
  {
    name: 'surnames that many share',
    ...english,
    text: 'Kim and Choe sell flowers in {South Korea|south-korea}, says the florists’ paper of the town.',
  },
  {
    name: 'a surname and its own country',
    ...page,
    text: '{Kiev|ukraine} recule, et l’on moque {Zelensky|volodymyr-zelensky}. L’{Ukraine|ukraine} est lasse.',
  },
  { name: 'the same of another country', ...page, text: 'Zelensky remercie le peuple de {Russie|russia}.' },
  { name: 'presented to the reader', ...english, text: 'Lavrov, 46, and Shoygin (Kazan) breed dogs in {Russia|russia}.' },
  {
    name: 'ruler with a common surname',
    lang: 'de',
    date: '2024-11-02',
    text: 'Machthaber {Kim|kim-jong-un} schweigt, {Nordkorea|north-korea} rüstet.',
  },
  {
    name: 'ruler without his country',
    lang: 'de',
    date: '2024-11-02',
    text: 'Machthaber Kim schweigt in {China|china} und {Russland|russia}.',
  },
  { name: 'list of who comes from where', ...page, text: 'Lavrov ({Russie|russia}) devance Kim ({Corée du Sud|south-korea}).' },
  {
    name: 'the same of people in the news',
    ...page,
    text: '{Poutine|vladimir-putin} ({Russie|russia}) et {Zelensky|volodymyr-zelensky} ({Ukraine|ukraine}) ont parlé.',
  },
  { name: 'shop', ...page, text: 'La librairie Zelensky vend des cartes d’{Ukraine|ukraine} et de {Russie|russia}.' },
  { name: 'shop in German', lang: 'de', date: '2024-11-02', text: 'Die Bäckerei Lawrow liefert nach {Russland|russia} und {China|china}.' },
  { name: 'those around him', ...page, text: 'Le clan {Poutine|vladimir-putin} tient la {Russie|russia} et guette l’{Ukraine|ukraine}.' },
  { name: 'initial, which is a title in French', ...english, text: 'M. Rutte of {Russia|russia} and {Ukraine|ukraine}.' },
  { name: 'trade told once', ...page, text: 'Lavrov, violoniste, vient de {Russie|russia} et d’{Ukraine|ukraine}. Lavrov répète.' },
  {
    name: 'trade of old, told of the person',
    ...page,
    text: '{Volodymyr Zelensky|volodymyr-zelensky}, comédien, fut élu. {Zelensky|volodymyr-zelensky}, acteur encore, tient.',
  },
];
