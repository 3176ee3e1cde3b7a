import type { Case } from '../marked';

const page = { lang: 'fr', date: '2024-11-02' };
const english = { lang: 'en', date: '2024-11-02' };

/** Shows where a name begins that has more between its first and its last word, or a slip in the first. */
export const wholeNameCases: readonly Case[] = [
  { name: 'patronymic', ...page, text: 'Né en 1950, {Sergueï Viktorovitch Lavrov|sergei-lavrov} est diplomate.' },
  { name: 'middle initial', ...english, text: '{Antony J. Blinken|antony-blinken} spoke. Mr. {Blinken|antony-blinken} left.' },
  { name: 'second given name', ...english, text: '{Antony John Blinken|antony-blinken} is a diplomat. {Blinken|antony-blinken} left.' },
  { name: 'two other people', ...english, text: '{Antony Blinken|antony-blinken} met John Blinken. Antony and John Blinken left.' },
  { name: 'another given name with an initial', ...english, text: 'Robert J. Blinken came to {Russia|russia} and {Ukraine|ukraine}.' },
  { name: 'slip in the given name', ...page, text: '{Serguëy Lavrov|sergei-lavrov} a parlé. {Lavrov|sergei-lavrov} est parti.' },
  { name: 'romanised for Italians', lang: 'it', date: '2024-11-02', text: '{Serghei Lavrov|sergei-lavrov} ha parlato.' },
  {
    name: 'mark of an answer before a whole name',
    ...english,
    text: 'Q. And {Kim|kim-jong-un}? A. {Kim Jong Un|kim-jong-un} waits. {Kim|kim-jong-un} is patient.',
  },
  { name: 'given name as the French spell it', ...page, text: '{Marc Rutte|mark-rutte} et {Vladimir Poutine|vladimir-putin} en parlent.' },
  { name: 'another given name', ...page, text: 'Max Rutte a parlé à {Mark Rutte|mark-rutte}.' },
];
