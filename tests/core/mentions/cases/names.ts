import type { Case } from '../marked';

const page = { lang: 'fr', date: '2024-11-02' };
const english = { lang: 'en', date: '2024-11-02' };
const german = { lang: 'de', date: '2024-11-02' };

/** Shows when part of a name counts, and when a name is somebody else's. */
export const nameCases: readonly Case[] = [
  { name: 'surname after the full name', ...page, text: '{Sergueï Lavrov|sergei-lavrov} a parlé. {Lavrov|sergei-lavrov} est parti.' },
  { name: 'surname before the full name', ...page, text: '{Kim|kim-jong-un} a parlé.\n{Kim Jong-un|kim-jong-un} est parti.' },
  { name: 'surname after the role', ...page, text: 'Le {dirigeant nord-coréen|kim-jong-un} a parlé. {Kim|kim-jong-un} est parti.' },
  { name: 'title and surname', ...page, text: 'M. {Lavrov|sergei-lavrov} est à {Moscou|russia}, en {Russie|russia}.' },
  { name: 'title in short', ...english, text: 'PM {Zelensky|volodymyr-zelensky} spoke in {Ukraine|ukraine}.' },
  { name: 'initial that fits', ...english, text: 'S. {Lavrov|sergei-lavrov} met {Sergei Lavrov|sergei-lavrov}.' },
  { name: 'initial that does not', ...english, text: 'K. Lavrov came to {Russia|russia}.' },
  {
    name: 'middle initial',
    ...english,
    text: 'President {Vladimir V. Putin|vladimir-putin} spoke in {Russia|russia} of {Ukraine|ukraine}.',
  },
  { name: 'common surname alone', ...page, text: 'Kim a parlé en {Corée du Nord|north-korea}.' },
  {
    name: 'rare surname in company',
    ...page,
    text: '{Zelensky|volodymyr-zelensky} remercie la {Chine|china} et les {États-Unis|united-states} de leur aide à l’{Ukraine|ukraine}.',
  },
  { name: 'rare surname alone', ...page, text: 'Poutine est arrivé.' },
  { name: 'other first name', ...page, text: 'Kirill Lavrov a joué en {Russie|russia}. Lavrov est né en {Ukraine|ukraine}.' },
  { name: 'other first name, both on the page', ...page, text: '{Sergueï Lavrov|sergei-lavrov} cite Kirill Lavrov. Lavrov a souri.' },
  { name: 'same family name first', ...page, text: '{Kim Jong-un|kim-jong-un} et Kim Yo-jong sont venus. Kim a parlé.' },
  { name: 'family name as first name', ...english, text: 'Kim Basinger came to {South Korea|south-korea}.' },
  { name: 'other trade', ...page, text: "L'acteur Lavrov vit en {Russie|russia}, près de l'{Ukraine|ukraine}." },
  { name: 'street', ...page, text: '{Sergueï Lavrov|sergei-lavrov} habite rue Lavrov.' },
  { name: 'slip in the given name', ...english, text: '{Volodynyr Zelensky|volodymyr-zelensky} spoke.' },
  { name: 'slip in the surname', ...english, text: '{Volodymyr Zelenksy|volodymyr-zelensky} spoke.' },
  { name: 'one vowel for another', ...english, text: '{Antony Blinkin|antony-blinken} spoke.' },
  {
    name: 'kin with the family name, however written',
    ...german,
    text: '{Kim Jong Un|kim-jong-un} kam. Kim Yo Jong, Kim Il Sungs Enkelin, kam auch.\nAuf Kim Jong Il folgte {Kim Jong Un|kim-jong-un}.',
  },
  {
    name: 'family name before its other bearer',
    ...english,
    text: '{Kim Jong Un|kim-jong-un} left. {Kim|kim-jong-un} and Kim Yo-jong met.',
  },
  {
    name: 'woman of the same name',
    ...english,
    text: '{Vladimir Putin|vladimir-putin} came. Mrs Putin stayed. {Putin|vladimir-putin} left.',
  },
  { name: 'nationality before a surname', ...page, text: '{Mark Rutte|mark-rutte} parle. Le Néerlandais {Rutte|mark-rutte} rit.' },
  { name: 'pair with a stranger', ...page, text: '{Vladimir Poutine|vladimir-putin} et Xi : la rencontre {Poutine|vladimir-putin}–Xi.' },
  { name: 'street and school', ...page, text: 'Le lycée Mark Rutte est rue Antony-Blinken.' },
  { name: 'school in English, and a son', ...english, text: 'The Mark Rutte School welcomed Antony Blinken Jr. today.' },
  {
    name: 'word in an address',
    ...english,
    text: 'See kremlin.ru/putin: {Vladimir Putin|vladimir-putin} spoke. {Putin|vladimir-putin} left.',
  },
  { name: 'possessive', ...english, text: "{Vladimir Putin|vladimir-putin}'s army and {Putin|vladimir-putin}’s aides." },
  {
    name: 'Russian names in German',
    ...german,
    text: '{Sergej Lawrow|sergei-lavrov} traf {Wladimir Putin|vladimir-putin} und {Sergej Schoigu|sergei-shoigu}.',
  },
  {
    name: 'Ukrainian names',
    ...german,
    text: '{Wolodymyr Selenskyj|volodymyr-zelensky} sprach. {Selenskyjs|volodymyr-zelensky} Rede war kurz.',
  },
  { name: 'Korean romanisations', ...english, text: '{Choi Sun-hui|choe-son-hui} and {Kim Jong Eun|kim-jong-un} met.' },
  {
    name: 'Spanish romanisations',
    lang: 'es',
    date: '2024-11-02',
    text: 'El ministro {Serguéi Lavrov|sergei-lavrov} y {Volodímir Zelenski|volodymyr-zelensky}.',
  },
  { name: 'capitals', ...page, text: '{VLADIMIR POUTINE|vladimir-putin} ET {KIM JONG-UN|kim-jong-un} SE SONT VUS' },
  { name: 'no capital', ...page, text: 'vladimir poutine, kim jong-un' },
  { name: 'no-break spaces and hyphens', ...page, text: '{Kim\u00a0Jong\u2011un|kim-jong-un} et {Sergueï\u202fLavrov|sergei-lavrov}' },
  { name: 'soft hyphen', ...page, text: '{Ser\u00adgueï Lav\u00adrov|sergei-lavrov} est là.' },
  { name: 'decomposed accents', ...page, text: '{Sergueï Lavrov|sergei-lavrov} est là.'.normalize('NFD') },
  { name: 'two sentences are no name', ...page, text: 'Il cite Kim. Jong-un est un prénom.' },
  { name: 'title-case headline', ...english, text: '{Vladimir Putin|vladimir-putin} Says {Ukraine|ukraine} Must Yield' },
  {
    name: 'dish and president',
    ...page,
    text: 'Une poutine au fromage. Poutine du {Canada|canada}, de {Russie|russia} et d’{Ukraine|ukraine}.'.replace(
      '{Canada|canada}',
      'Canada',
    ),
  },
  { name: 'middle initial in a whole name', ...english, text: '{Sergey V. Lavrov|sergei-lavrov} spoke. Then {Lavrov|sergei-lavrov} left.' },
  { name: 'two initials', ...page, text: '{Sergueï Lavrov|sergei-lavrov} signe S. V. {Lavrov|sergei-lavrov}, pas K. V. Lavrov.' },
];
