import type { Case } from '../marked';

const page = { lang: 'fr', date: '2024-11-02' };
const english = { lang: 'en', date: '2024-11-02' };
const german = { lang: 'de', date: '2024-11-02' };

/** Shows what else bears the name of a capital, a country or a body. */
export const namesakeCases: readonly Case[] = [
  {
    name: 'state of the union by its name',
    ...english,
    text: 'The state of Washington has a new judge.\nWashington chose her, not {Russia|russia}.',
  },
  { name: 'state of the union behind a town', ...english, text: 'She was born in Olympia, Washington. {Russia|russia} is far.' },
  { name: 'capital in a list of capitals', ...english, text: 'He spoke in Paris, {Washington|united-states} and {Kyiv|ukraine}.' },
  { name: 'state beside another', ...english, text: 'Ann Lee of Washington and Bo Day of Oregon asked about {Russia|russia}.' },
  { name: 'town elsewhere', ...english, text: 'Moscow, Idaho, is quiet. Moscow grows. {Ukraine|ukraine} is far.' },
  { name: 'university of a town', ...english, text: 'Moscow State University is old. {Moscow|russia} denies it, says {Ukraine|ukraine}.' },
  { name: 'games of a year', ...page, text: 'Pékin 2008 et Moscou 1980 : la {Chine|china} et la {Russie|russia} ont eu leurs Jeux.' },
  { name: 'another of the kind', ...page, text: 'Le Kremlin de Kazan est blanc, dit-on au {Kremlin|russia}, en {Russie|russia}.' },
  {
    name: 'council of a town',
    ...page,
    text: 'Le conseil municipal de Séoul vote. {Séoul|south-korea} proteste contre la {Corée du Nord|north-korea}.',
  },
  { name: 'quarter of a town', ...english, text: 'A fire in Northwest Washington. {Washington|united-states} warned {Russia|russia}.' },
  { name: 'bishop of a town', ...german, text: 'Der Patriarch von Moskau predigt. {Moskau|russia} schweigt, sagt die {Ukraine|ukraine}.' },
  { name: 'team of a town', ...german, text: 'Team Moskau backt einen Kuchen in {Russland|russia}.' },
  { name: 'club in Cyrillic letters', lang: 'ru', date: '2024-11-02', text: 'Динамо Киев сыграет. {Украина|ukraine} ждет.' },
  { name: 'the word before is no name', ...english, text: 'Democratic {White House|united-states} hopefuls spoke of {Ukraine|ukraine}.' },
  { name: 'word at the start of a title', lang: 'ru', date: '2024-11-02', text: 'Новости {Москвы|russia} и мира: {Россия|russia} ждет.' },
  {
    name: 'two seats of one government',
    ...english,
    text: 'The {White House|united-states} is calm, and all of {Washington|united-states} with it.',
  },
  { name: 'party and other country', ...page, text: 'Le parti Russie unie gagne en {Russie|russia}, pas en Russie blanche.' },
  { name: 'the other republic', ...page, text: 'La République de Chine (Taïwan) répond à la {Chine|china} populaire.' },
  { name: 'call to the reader', ...english, text: 'Contact US\nFollow US on the web. The {US|united-states} and {Russia|russia} talk.' },
  { name: 'road', ...english, text: 'Turn off U.S. 41 for {Russia|russia}, as 30 {US|united-states} diplomats did.' },
  { name: 'currency', ...english, text: '{Russia|russia} paid US$5 million to the {US|united-states}.' },
  {
    name: 'acronym as Italian newspapers write it',
    lang: 'it',
    date: '2024-11-02',
    text: 'Gli {Usa|united-states} e la {Nato|nato} parlano.',
  },
  {
    name: 'acronym before a German noun',
    ...german,
    text: 'In den {USA|united-states} Minister zu werden ist schwer. Die US Open beginnen.',
  },
  { name: 'sentence behind an acronym', ...english, text: 'He left the {U.S.|united-states} The trip to {Russia|russia} was short.' },
  { name: 'newspaper', ...english, text: 'The Daily Telegram wrote about {Telegram|telegram} and {Russia|russia}.' },
  { name: 'dish', ...english, text: 'Peking duck is eaten in {China|china}.' },
  {
    name: 'address of a dignitary',
    ...page,
    text: 'Le président de la {Russie|russia} Son Excellence {Vladimir Poutine|vladimir-putin} est venu.',
  },
  { name: 'pair of countries', ...english, text: 'The {US|united-states}–{China|china} talks and the {U.S.A.|united-states} today.' },
  { name: 'team behind its town', ...page, text: 'Les Capitals de Washington jouent. La {Chine|china} regarde.' },
  { name: 'dignity in quotation marks', ...english, text: 'He was the “Emperor of {Russia|russia}” to his cats.' },
  { name: 'firm', ...english, text: 'Owned by Future US, Inc. and China Ltd, it sells in the {US|united-states}.' },
  { name: 'whole name behind a seat', ...page, text: 'Le porte-parole du {Kremlin|russia} Dmitri Dovhan parle de la {Chine|china}.' },
  { name: 'German compounds', ...german, text: 'Peking-Ente und Peking-Oper aus {China|china}.' },
  { name: 'German family name', ...german, text: 'Kim Müller aus Berlin. {Kim Jong Un|kim-jong-un} kam.' },
  {
    name: 'paths, tags and values',
    ...english,
    text: '/news/Russia-visits/ bit.ly/Russia russia.com.au Russia.com.au <Russia> $Russia Russia=1',
  },
  { name: 'union of other states', ...page, text: 'Hugo rêvait des États-Unis d’Europe, pas des {États-Unis|united-states} de Monroe.' },
  { name: 'bank and party', ...german, text: 'Die Bank of China hilft Geeintes Russland, nicht der {Ukraine|ukraine}.' },
  { name: 'firm among firms', ...english, text: 'China Mobile, Air China, Acme Steel and Bank Otto fell. {China|china} shrugged.' },
  { name: 'headline in title case', ...english, text: '{China|china} Warns {Russia|russia} of War With {Ukraine|ukraine}' },
  { name: 'highway', ...english, text: 'Along U.S. Route 66 nobody speaks of the {U.S.|united-states} war.' },
  { name: 'club of a French town', ...page, text: 'L’entraîneur de l’US est là. Les forces {US|united-states} aussi, en {Russie|russia}.' },
  {
    name: 'town with the name of a country',
    ...english,
    text: 'Born in China, Maine, she lives in {Russia|russia}, {Washington|united-states} said.',
  },
  { name: 'pleasure trip', ...page, text: 'Une escapade à Moscou, puis à Kiev : vols, hôtels et dîners compris.' },
];
