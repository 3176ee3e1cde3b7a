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
];
