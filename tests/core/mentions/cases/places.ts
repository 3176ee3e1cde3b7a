import type { Case } from '../marked';

const page = { lang: 'fr', date: '2024-11-02' };
const english = { lang: 'en', date: '2024-11-02' };
const german = { lang: 'de', date: '2024-11-02' };

/** Shows capitals as governments and their namesakes, bodies, acronyms, and what is no prose. */
export const placeCases: readonly Case[] = [
  {
    name: 'capitals as governments',
    ...page,
    text: '{Moscou|russia} et {Pyongyang|north-korea} se rapprochent, {Séoul|south-korea} proteste.',
  },
  { name: 'newspapers', ...english, text: 'The Moscow Times, The Kyiv Independent and the Washington Post covered {Ukraine|ukraine}.' },
  { name: 'people', ...english, text: 'Denzel Washington and George Washington never saw {Ukraine|ukraine}.' },
  { name: 'mountain and university', ...english, text: 'Mount Washington is not in {Ukraine|ukraine}, nor is Moscow State University.' },
  { name: 'clubs', ...page, text: 'Le Dynamo Kiev et le FC Séoul joueront en {Ukraine|ukraine}.' },
  { name: 'a commune near Paris', ...page, text: 'Le Kremlin-Bicêtre accueille des réfugiés d’{Ukraine|ukraine}.' },
  { name: 'street', ...page, text: 'La rue de Moscou est loin de l’{Ukraine|ukraine}.' },
  { name: 'sea', ...page, text: 'La mer de Chine est loin de l’{Ukraine|ukraine}.' },
  { name: 'dish', ...page, text: 'Le poulet à la Kiev ne vient pas d’{Ukraine|ukraine}.' },
  { name: 'dateline of an agency', ...english, text: 'SEOUL, March 3 (Reuters) - {North Korea|north-korea} fired a missile.' },
  { name: 'dateline of two places', ...english, text: 'SEOUL/GENEVA (AP) — {North Korea|north-korea} fired a missile.' },
  { name: 'dateline, second place', ...english, text: 'GENEVA and SEOUL, March 3 — {North Korea|north-korea} fired a missile.' },
  { name: 'dateline not in capitals', ...page, text: 'Séoul (AFP) – La {Corée du Nord|north-korea} a tiré un missile.' },
  { name: 'dateline with a day', ...page, text: 'Moscou, le 3 mars. – La {Corée du Nord|north-korea} a tiré un missile.' },
  {
    name: 'dateline with its country',
    ...page,
    text: 'MOSCOU, {Russie|russia}, 3 mars -- La {Corée du Nord|north-korea} a tiré un missile.',
  },
  {
    name: 'no dateline, a headline',
    ...page,
    text: '{Moscou|russia} – {Pékin|china} : une alliance de façade\nLa {Russie|russia} se tait.',
  },
  { name: 'no dateline, an aside', ...page, text: '{Moscou|russia} (qui dément) et {Séoul|south-korea} – qui accuse – s’opposent.' },
  { name: 'no dateline, within the text', ...english, text: 'In 2024, {SEOUL|south-korea} (again) - and {Russia|russia} - said no.' },
  {
    name: 'an office there, not a newspaper',
    ...english,
    text: '{White House|united-states} Press Secretary Jane Doe spoke of {Ukraine|ukraine}. The White House Press did not.',
  },
  { name: 'alone', ...page, text: 'Washington a perdu son match.' },
  { name: 'the ship', ...page, text: 'Le Koursk a coulé au large de la {Russie|russia}.' },
  { name: 'the battle', ...page, text: 'La bataille de Koursk, en 1943, se déroula en {Russie|russia}.' },
  {
    name: 'the region',
    ...page,
    text: 'Des combats à {Koursk|kursk-region}, dans la {région de Koursk|kursk-region}, en {Russie|russia}.',
  },
  {
    name: 'region in German',
    ...german,
    text: 'Kämpfe in der {Region Kursk|kursk-region} und im {Gebiet Kursk|kursk-region}, {Russland|russia}.',
  },
  {
    name: 'elision and contraction',
    ...page,
    text: "L'{OTAN|nato} parle d'{Ukraine|ukraine}, du {Kremlin|russia} et des {États-Unis|united-states}.",
  },
  { name: 'capital of the direction left out', ...page, text: 'La {Corée du nord|north-korea} et les {Etats-unis|united-states}.' },
  { name: 'acronym as some newspapers write it', ...page, text: "L'{Otan|nato} et l'agence {Tass|tass}." },
  { name: 'cup, not agency', ...page, text: 'Tasse de thé en {Russie|russia}.' },
  { name: 'short acronym', ...english, text: 'The {US|united-states} told us. Us, you say. {U.S.|united-states} troops.' },
  { name: 'in a line of capitals', ...english, text: 'CONTACT US FOR MORE\nThe {White House|united-states} and {Ukraine|ukraine}.' },
  { name: 'ministry in small letters', ...english, text: 'The {Chinese foreign ministry|chinese-foreign-ministry} spoke.' },
  {
    name: 'spy agency',
    ...english,
    text: "{South Korea's spy agency|south-korean-intelligence} and the {NIS|south-korean-intelligence} of {South Korea|south-korea}.",
  },
  { name: 'spy agency elsewhere', ...english, text: "Kenya's National Intelligence Service spoke." },
  {
    name: 'names in German',
    ...german,
    text: '{Nordkorea|north-korea}, die {Vereinigten Staaten|united-states} und die {USA|united-states}; das {Weiße Haus|united-states}.',
  },
  {
    name: 'capitals in German',
    ...german,
    text: '{Moskau|russia}, {Pjöngjang|north-korea}, {Peking|china} und {Kiew|ukraine}, der {Kreml|russia}.',
  },
  {
    name: 'names in Spanish',
    lang: 'es',
    ...{ date: '2024-11-02' },
    text: '{Corea del Norte|north-korea}, {Estados Unidos|united-states} y {Rusia|russia}; {Moscú|russia}.',
  },
  { name: 'web addresses', ...page, text: 'Voir www.kremlin.ru/Poutine et https://example.org/Sergei-Lavrov pour la {Russie|russia}.' },
  { name: 'hashtags and handles', ...page, text: '#Russie @Kremlin #Poutine' },
  { name: 'file names and code', ...page, text: 'Ouvrez Kim_Jong-un.pdf, Russie.jpg ou `Russie` puis get_Russie().' },
  {
    name: 'partnership with both countries',
    ...page,
    text: 'La {Russie|russia} et la {Corée du Nord|north-korea} ont un {partenariat stratégique|russia-north-korea-treaty-2024}.',
  },
  { name: 'partnership of others', ...page, text: 'La {Chine|china} et la {Russie|russia} ont un partenariat stratégique.' },
  { name: 'visit in its time', lang: 'fr', date: '2025-07-13', text: 'La {visite de Lavrov à Wonsan|lavrov-wonsan-visit-2025} est finie.' },
  { name: 'visit in another time', lang: 'fr', date: '2019-07-13', text: 'La visite de Lavrov à {Wonsan|wonsan} est finie.' },
  { name: 'topic', ...page, text: 'Des {soldats nord-coréens|troop-deployment} sont en {Russie|russia}.' },
  { name: 'weak topic beside an entity', ...page, text: 'La {coopération militaire|military-cooperation} avec la {Russie|russia}.' },
  { name: 'weak topic alone', ...page, text: 'La coopération militaire avec le Chili.' },
  { name: 'what is built in a town', ...page, text: 'Un pont de Séoul et un tunnel de Moscou, loin de l’{Ukraine|ukraine}.' },
  { name: 'capitals to be at', ...page, text: 'On dîne à Moscou, on danse à Séoul, on rêve à Washington.' },
  {
    name: 'capitals to talk at',
    ...page,
    text: 'La diplomatie s’active à {Moscou|russia}, à {Séoul|south-korea} et à {Washington|united-states}.',
  },
];
