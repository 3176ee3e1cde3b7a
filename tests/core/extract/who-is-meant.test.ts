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

const offices: readonly Case[] = [
  [
    'the head of the government is the prime minister',
    'fr',
    'Le Premier ministre Paul Lenoir a reçu le chef de la diplomatie Yann Roux. Le chef du gouvernement a promis une loi.',
    ['Paul Lenoir'],
  ],
  [
    'the head of something else',
    'fr',
    'Le chef de la diplomatie Yann Roux est parti. Le chef de cuisine a promis une fête.',
    ['chef de cuisine'],
  ],
  [
    'a president and a prime minister',
    'en',
    'President Rosa Diaz met Prime Minister Erik Lund. The president said the deal was close. The prime minister said more was needed.',
    ['Rosa Diaz', 'Erik Lund'],
  ],
  ['a verb that no list knows', 'en', 'Prosecutor Lena Brock was angry. Brock bristled: "This is a sad day."', ['Lena Brock']],
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

const leads: readonly Case[] = [
  [
    'whom the next sentence is about',
    'en',
    'A primary school teacher says she can no longer cope.\n\nEllie Marsh, from Kent, has taught for nine years.',
    ['Ellie Marsh'],
  ],
  [
    'a word of another office at the top',
    'en',
    'The chairman of the central bank of Orbe said rates would rise.\n\nMiro Kasan, its governor, warned that prices were high.',
    ['Miro Kasan', 'Miro Kasan'],
  ],
  [
    'the next to speak is called by the same words',
    'en',
    'Tom Pike left.\n\nA leader of the biggest nurses union said the talks had failed.\n\n"We waited," said Paula Dent, president of the Orbe Nurses Association.',
    ['Paula Dent', 'Paula Dent'],
  ],
  [
    'the next to speak is somebody else',
    'en',
    'Tom Pike left.\n\nA leader of the biggest nurses union said the talks had failed.\n\n"We waited," said Paula Dent, a shopkeeper.',
    ['leader of the biggest nurses union', 'Paula Dent'],
  ],
  ['a witness stays without a name', 'en', 'A witness said the car was on fire.\n\nTom Pike, 40, was killed.', ['witness']],
  ['a French lead', 'fr', 'Un éleveur affirme avoir tout perdu.\n\nÉric Vasseur exploite quarante hectares.', ['Éric Vasseur']],
];

const documents: readonly Case[] = [
  [
    'the study after its author',
    'en',
    'A study by the Orbe Institute looked at lakes. The study found that fish were dying.',
    ['Orbe Institute'],
  ],
  [
    'the report in which somebody spoke',
    'en',
    'In a report on Sunday, Lake Watch said that fish were dying. The report added that the water was warm.',
    ['Lake Watch', 'Lake Watch'],
  ],
  ['a report of nobody', 'en', 'Tom Pike read it twice. The report said that fish were dying.', ['report']],
  [
    'whoever published it',
    'fr',
    'Selon un bilan publié dimanche par les autorités péruviennes, six personnes sont mortes.',
    ['autorités péruviennes'],
  ],
  [
    'the medium that found it',
    'en',
    'An investigation has found that files were sold.\n\nTom Pike was shocked by the story in newspaper Fjordposten.\n\nIn a series on Sunday, the paper claimed that six people had paid.',
    ['Fjordposten', 'Fjordposten'],
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
  ['an office', offices],
  ['kin and the latter', kin],
  ['a lead', leads],
  ['a document', documents],
  ['a body by its sort', bodies],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, lang, text, expected) => {
    expect(read(text, lang).map(({ speakerName }) => speakerName)).toEqual(expected);
  });
});
