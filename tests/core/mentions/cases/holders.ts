import type { Case } from '../marked';

const page = { lang: 'fr', date: '2024-11-02' };
const english = { lang: 'en', date: '2024-11-02' };

/** Shows which words around a role say that its holder is meant, and which that it is not. */
export const holderCases: readonly Case[] = [
  { name: 'deputy of the holder', ...page, text: 'L’adjoint du {ministre russe des Affaires étrangères|sergei-lavrov} a souri.' },
  { name: 'deputy himself', ...page, text: 'L’adjoint au ministre, le vice-ministre russe des Affaires étrangères, a souri.' },
  { name: 'deputy of the holder in English', ...english, text: 'A deputy to the {Russian foreign minister|sergei-lavrov} smiled.' },
  { name: 'under his rule', ...page, text: 'Sous le {président ukrainien|volodymyr-zelensky}, rien n’a changé.' },
  { name: 'before him', ...page, text: 'Devant le {président russe|vladimir-putin}, les élèves ont chanté.' },
  { name: 'dead, with the article between', ...page, text: 'Feu le dirigeant nord-coréen aimait les trains.' },
  { name: 'of those days', ...page, text: 'Le président ukrainien d’alors avait fui.' },
  { name: 'removed', ...page, text: 'Le président ukrainien déchu vit à Rostov.' },
  { name: 'one-time', ...english, text: 'A one-time Russian foreign minister and the ousted Ukrainian president dined.' },
  { name: 'leaving, but still there', ...page, text: 'Le {secrétaire d’État américain|antony-blinken} sortant voyage.' },
  {
    name: 'Spanish preposition, which is an article in English',
    lang: 'es',
    date: '2024-11-02',
    text: 'Recibió a la {ministra de Exteriores de Corea del Norte|choe-son-hui} y al {presidente ruso|vladimir-putin}.',
  },
  { name: 'what a state is called in speech', ...english, text: '{America’s top diplomat|antony-blinken} was silent.' },
  { name: 'that name alone', ...english, text: 'America is large, and so is Britain.' },
  { name: 'new', ...page, text: '{Mark Rutte|mark-rutte}, le tout nouveau secrétaire général de l’{OTAN|nato}, a souri.' },
  { name: 'kin of the holder', ...page, text: 'Igor Poutine, neveu du {président russe|vladimir-putin}, vend sa banque.' },
  { name: 'without an article', ...page, text: 'On ne naît pas président russe, on ne meurt pas ministre russe des Affaires étrangères.' },
  {
    name: 'with an article far off',
    ...page,
    text: 'Ce très rusé et fort aimable {président russe|vladimir-putin}.',
  },
  { name: 'headline without an article', ...page, text: 'Sommet : {président russe|vladimir-putin} absent' },
  { name: 'stranger before', ...page, text: 'Leonid Dovhan, président ukrainien, avait signé.' },
  { name: 'stranger before, in brackets', ...english, text: 'Boris Dovhan (Russian president) had signed.' },
  { name: 'stranger before, in a list', ...page, text: 'Avec Leonid Dovhan, le {président ukrainien|volodymyr-zelensky} a signé.' },
  {
    name: 'ambassador',
    ...english,
    text: 'The top {US|united-states} diplomat in {Kyiv|ukraine} met the {top US diplomat|antony-blinken}.',
  },
  { name: 'Dutch article', lang: 'nl', date: '2024-11-02', text: 'De {Russische president|vladimir-putin} zwijgt.' },
  { name: 'stranger of the same family before', ...page, text: 'Kim Il-sung, dirigeant nord-coréen, aimait les trains.' },
  {
    name: 'the holder before, under another spelling',
    ...page,
    text: '{Kim Jong-eun|kim-jong-un}, dirigeant nord-coréen, aime les trains.',
  },
  { name: 'president of a body', ...page, text: 'Le président russe de la Fédération de judo et le président russe de l’ABC partent.' },
  { name: 'president of a body in English', ...english, text: 'The Russian president of the International Judo Federation left.' },
  { name: 'what is asked of him', ...page, text: 'On prie le {président russe|vladimir-putin} de la recevoir, de l’aider et d’écouter.' },
  { name: 'department', ...page, text: 'Le secrétaire d’État américain aux Anciens combattants est venu.' },
];
