import { describe, expect, test } from 'vitest';
import { read } from './said';

type Case = readonly [string, 'fr' | 'en', string, readonly (string | null)[]];

const pronouns: readonly Case[] = [
  [
    'whoever is told something does not go on',
    'en',
    'Rania Khoury, 41, told Channel 9 reporter Omar Haddad in Tyre that the strike had hit a bakery.\n\nShe lamented that nobody had been warned.',
    ['Rania Khoury', 'Rania Khoury'],
  ],
  [
    'an office stands between the verb and whom it governs',
    'en',
    '"It was chaos," Kit Webb told the inquiry’s counsel, Alan Reid. He said the doors had been locked.',
    ['Kit Webb', 'Kit Webb'],
  ],
  [
    'somebody who nods speaks next',
    'en',
    '"The road is gone," said farmer Tom Pike.\n\nJoe Marsh, who lives next door, nodded. "We are cut off," he said.',
    ['Tom Pike', 'Joe Marsh'],
  ],
  [
    'somebody who disagrees speaks next',
    'en',
    'Economist Mei Tan said growth was slow. Ravi Sethi, an analyst at Orbe Capital, disagreed. "Exports are up," he said.',
    ['Mei Tan', 'Ravi Sethi'],
  ],
  [
    'the one who was met does not go on',
    'en',
    'Mayor Ada Finch met Gov. Ada Cole on Monday. She said the levees would hold.',
    ['Ada Finch'],
  ],
];

const bodies: readonly Case[] = [
  [
    'the newspaper that the text calls one',
    'en',
    'The town talks of a story in newspaper Fjordposten. In a series on Sunday, the paper claimed that files had been sold.',
    ['Fjordposten'],
  ],
  [
    'another noun for the same medium',
    'fr',
    'Selon le magazine Portraits, la vente a été annulée. L’hebdomadaire assure que le vendeur a fui.',
    ['Portraits', 'Portraits'],
  ],
  [
    'the company is what the sentence before is about',
    'en',
    'ORBE, 3 May (AFP) – Orbe Rail cut 100 jobs on Monday. The Swiss company said traffic had fallen.',
    ['Orbe Rail'],
  ],
  ['a group with an adjective', 'fr', 'Orbe Rail a supprimé cent postes. Le groupe suisse explique que le trafic a baissé.', ['Orbe Rail']],
  [
    'a body with its sort beside it',
    'en',
    'Lake Watch, a small charity, met Orbe Rail. The charity said the lake was dirty.',
    ['Lake Watch'],
  ],
  ['a working group is another group', 'fr', 'Orbe Rail a fermé. Le groupe de travail explique que rien ne change.', ['groupe de travail']],
  ['a sort that nothing was called', 'fr', 'Orbe Rail a fermé. Le syndicat explique que rien ne change.', ['syndicat']],
  ['a country is no company', 'en', 'Peru closed its ports. The company said that all was calm.', ['company']],
];

describe.each([
  ['a pronoun', pronouns],
  ['a body by its sort', bodies],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, lang, text, expected) => {
    expect(read(text, lang).map(({ speakerName }) => speakerName)).toEqual(expected);
  });
});
