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

const genders: readonly Case[] = [
  [
    'a fronted phrase names somebody else',
    'en',
    'Sam Ochoa, a witness, spoke first. Pressed on the dates by Judge Adu Bekoe, he said the ledger was gone.',
    ['Sam Ochoa'],
  ],
  [
    'pronouns elsewhere tell the gender of a name',
    'en',
    'Adu Bekoe won because she knew the valley. Kit Asante lost because he did not. She said the race was hard.',
    ['Adu Bekoe'],
  ],
  [
    '"her husband" is a man',
    'en',
    'Kate Moran and her husband, Kit Moran, run the inn. "It is hard," she said. He said they would sell.',
    ['Kate Moran', 'Kit Moran'],
  ],
  [
    'whoever the sentence is about, though it names nobody',
    'fr',
    'Le maire Luc Tessier a reçu le préfet Jean Roy. Le maire a visité l’école. Il a promis que tout serait prêt.',
    ['Luc Tessier'],
  ],
];

const descriptions: readonly Case[] = [
  ['a governor by the title', 'en', 'Gov. Dale Hurst met Sen. Rob Cole. The governor said the levees would hold.', ['Dale Hurst']],
  ['a senator by the title', 'en', 'Gov. Dale Hurst met Sen. Rob Cole. The senator said the levees would hold.', ['Rob Cole']],
  [
    'a lawyer by the title',
    'fr',
    'Me Paul Garnier a plaidé. Le juge Luc Roy écoutait. L’avocat a assuré que tout était faux.',
    ['Paul Garnier'],
  ],
  ['a party', 'en', 'Sen. Carla Munoz, D-Ohio, voted no. "I could not back it," the Ohio Democrat said.', ['Carla Munoz']],
  ['a people that no list knows', 'en', 'Striker Leo Banda scored twice. The Zambian said that he wanted to stay.', ['Leo Banda']],
  ['a town', 'fr', 'Né à Pau, Hugo Lartigue a gagné. « Je suis vidé », a soufflé le Palois.', ['Hugo Lartigue']],
  [
    'a people whose adjective ends like no people',
    'fr',
    'Le coureur belge Tom Claes bat Jan Berg. « C’est fou », a réagi le Belge.',
    ['Tom Claes'],
  ],
  ['a newspaper is no people', 'fr', 'Luc Tessier a démissionné. Le Parisien affirme que le maire était malade.', ['Le Parisien']],
  ['an age', 'fr', 'Julien Perez, 45 ans, a comparu. « J’ai eu peur », a expliqué le quadragénaire.', ['Julien Perez']],
  [
    'the head of state without an accent',
    'fr',
    'Le président péruvien Luis Mora a parlé. « C’est fini », a assuré le chef de l’Etat.',
    ['Luis Mora'],
  ],
  ['a word for another office', 'fr', 'Marc Dumas, député du Gers, est parti. Le parlementaire a demandé un débat.', ['Marc Dumas']],
];

const kin: readonly Case[] = [
  ['the other bearer of the family name', 'en', 'Ellen Pike left the port. "He is home," Tom Pike’s mom said.', ['Ellen Pike']],
  [
    'whom the text introduces as such',
    'en',
    'Tom Pike drove with his wife, Ellen Marsh. His wife said that the road was wet.',
    ['Ellen Marsh'],
  ],
  [
    'of two bearers of the name, nobody',
    'en',
    'Ellen Pike and Mary Pike came. Tom Pike’s mother said that he was home.',
    ['Tom Pike’s mother'],
  ],
  ['a widow in French', 'fr', 'Marie Dunois a quitté la ville. La veuve de Jean Dunois a dit que tout était fini.', ['Marie Dunois']],
  ['whoever was named last', 'fr', 'Le maire Luc Tessier a reçu le préfet Jean Roy. Ce dernier a promis une réponse.', ['Jean Roy']],
  [
    'a fronted clause is about somebody else',
    'en',
    'When Ellen Pike arrived, Tom Marsh left early, saying that the road was wet.',
    ['Tom Marsh'],
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
  ['a pronoun of either gender', genders],
  ['a description', descriptions],
  ['kin and the latter', kin],
  ['a body by its sort', bodies],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, lang, text, expected) => {
    expect(read(text, lang).map(({ speakerName }) => speakerName)).toEqual(expected);
  });
});
