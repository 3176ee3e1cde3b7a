import { describe, expect, test } from 'vitest';
import { said } from './said';

const groups: readonly (readonly [string, 'fr' | 'en', string, readonly string[]])[] = [
  [
    'it: the body that the sentence before is about',
    'en',
    'The Lakeside Bank has been robbed. It said the vault was empty.',
    ['Lakeside Bank: the vault was empty'],
  ],
  [
    'they: those whom the sentence before joins',
    'en',
    'The bank said chairman Anna Bell and treasurer Paul Hale had sent a note. "We thank you," they said.',
    ['bank: chairman Anna Bell and treasurer Paul Hale had sent a note', 'Anna Bell: We thank you'],
  ],
  [
    'ils: those whom the sentence before joins',
    'fr',
    'Anna Durand et Paul Martin sont partis. Ils ont assuré que tout irait bien.',
    ['Anna Durand: tout irait bien'],
  ],
];

const embedded: readonly (readonly [string, 'fr' | 'en', string, readonly string[]])[] = [
  [
    'the pronoun goes on with who reports, not with whom it reports on',
    'en',
    'Anna Hale said that the town council denied it. She added that it would pay.',
    ['Anna Hale: the town council denied it', 'town council: it', 'Anna Hale: it would pay'],
  ],
  [
    'verbs that share a subject share a tense',
    'en',
    'Anna Hale said that the island claims the reef and urged Peru to wait.',
    ['Anna Hale: the island claims the reef', 'Anna Hale: Peru to wait'],
  ],
];

const subjects: readonly (readonly [string, 'fr' | 'en', string, readonly string[]])[] = [
  [
    'aside between spaced hyphens',
    'fr',
    'M. Durand - qui accompagne le président Luc Belin - a souligné que tout allait bien.',
    ['Durand: tout allait bien'],
  ],
  [
    'report by a body, aside between spaced hyphens',
    'en',
    'The report by the Office for Roads (OFR) - which Luis Mora had wanted - found that the bridge was safe.',
    ['Office for Roads: the bridge was safe'],
  ],
  [
    'adverbial between commas after the verb',
    'fr',
    '« C’est fini », a déclaré, à cette occasion, M. Durand, cité par le journal.',
    ['Durand: C’est fini'],
  ],
  [
    'adverbial and comma after the verb',
    'fr',
    '« C’est fini », a estimé dans une déclaration à Orbe, le militant Paul Martin.',
    ['Paul Martin: C’est fini'],
  ],
  [
    'medium of two words after the verb',
    'fr',
    '« C’est fini », explique à BBC Mundo l’historien Paul Martin.',
    ['Paul Martin: C’est fini'],
  ],
  [
    'noun that ends like an adverb',
    'fr',
    'Le Fonds européen pour le développement a annoncé une aide.',
    ['Fonds européen pour le développement: une aide'],
  ],
  [
    'relative clause after an apposition',
    'fr',
    'M. Mora a vu Anna Durand, l’envoyée péruvienne pour les forêts, qui a déclaré que tout allait bien.',
    ['Anna Durand: tout allait bien'],
  ],
  [
    'phrase between verb and infinitive',
    'fr',
    'Paul Martin avait promis durant la campagne de construire un pont.',
    ['Paul Martin: de construire un pont'],
  ],
  [
    'office of a body, then its holder',
    'en',
    'Orbe Rail executive director of safety, Anna Hale, added: "We will look into it."',
    ['Anna Hale: We will look into it'],
  ],
  [
    'kin of somebody named',
    'en',
    'The son of Peruvian painter Luis Mora declared that the picture was lost.',
    ['son of Peruvian painter Luis Mora: the picture was lost'],
  ],
  [
    'office with a capital',
    'en',
    'Finance Minister Rui Almeida met Anna Hale, the Prime Minister. The Prime Minister suggested he would resign.',
    ['Anna Hale: he would resign'],
  ],
  [
    'the same source',
    'fr',
    'Anna Durand, porte-parole du port, a dit que tout va. Tout ira bien, ajoute la même source. Le port attend.',
    ['Anna Durand: tout va', 'Anna Durand: Tout ira bien'],
  ],
  [
    'agency that speaks for itself',
    'en',
    '"The enemy fired", said Reuters. "It was night", it added.',
    ['Reuters: The enemy fired', 'Reuters: It was night'],
  ],
];

describe('subjects', () => {
  test.each(subjects)('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});

const descriptions: readonly (readonly [string, 'fr' | 'en', string, readonly string[]])[] = [
  [
    'the noun in a body’s name',
    'en',
    'Peru’s Ministry of Roads said that the bridge was safe. The road is open, the ministry said.',
    ['Ministry of Roads: the bridge was safe', 'Ministry of Roads: The road is open'],
  ],
  [
    'the company',
    'en',
    'Orbe Rail said that trains would stop. "We are sorry," the company added.',
    ['Orbe Rail: trains would stop', 'Orbe Rail: We are sorry'],
  ],
  [
    'a report whose author is named next',
    'en',
    'The bridge was safe, according to a report published on Thursday. The report by the Office for Roads found that it was new.',
    ['Office for Roads: The bridge was safe', 'Office for Roads: it was new'],
  ],
  ['author before the report', 'en', '"It is likely," Orbe’s report said.', ['Orbe: It is likely']],
  [
    'kin named in the next sentence',
    'en',
    'The son of painter Luis Mora declared that all was lost. Pablo Mora, head of the museum, said it had burnt.',
    ['Pablo Mora: all was lost', 'Pablo Mora: it had burnt'],
  ],
  [
    'the last two names of three',
    'en',
    'Luis Castro Mora, adviser of the museum, arrived. Castro Mora said it had burnt.',
    ['Luis Castro Mora: it had burnt'],
  ],
  ['medium with its noun', 'en', 'Lakeside newspaper has been attacked. It said all was well.', ['Lakeside: all was well']],
  [
    'day part after the verb',
    'en',
    'The toll had risen to 21, Peruvian authorities said late Saturday. They said others were hurt.',
    ['Peruvian authorities: The toll had risen to 21', 'Peruvian authorities: others were hurt'],
  ],
  ['question of the speaker’s', 'fr', '"Comment allons-nous payer", a demandé Paul Martin.', ['Paul Martin: Comment allons-nous payer']],
  [
    'complement that was said of somebody',
    'fr',
    'Selon Paul Martin, directeur du Centre des droits civiques, « tout va ». « C’est fini », a estimé le militant des droits civiques.',
    ['Paul Martin: tout va', 'Paul Martin: C’est fini'],
  ],
  [
    'another word for the same trade, latest first',
    'fr',
    'Luc Mora, correspondant de l’agence, est là. Le journaliste russe Igor Benine a dit que tout allait bien. Luc Mora estime que « non ». Le journaliste souligne que tout va mal.',
    ['Igor Benine: tout allait bien', 'Luc Mora: non', 'Luc Mora: tout va mal'],
  ],
  ['kinship', 'fr', 'Natalie Durand est partie. « Je reviendrai », dit la maman.', ['Natalie Durand: Je reviendrai']],
  ['figures of a body', 'fr', 'Le nombre a doublé selon les statistiques de l’Orbe.', ['Orbe: Le nombre a doublé']],
  [
    'charge of an envoy',
    'fr',
    'Selon l’envoyé chinois pour le climat, la porte est ouverte.',
    ['envoyé chinois pour le climat: la porte est ouverte'],
  ],
];

describe('descriptions', () => {
  test.each(descriptions)('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});

const clauses: readonly (readonly [string, 'fr' | 'en', string, readonly string[]])[] = [
  [
    'clause before the main one',
    'fr',
    'Alors que des militants ont salué les décrets, des élus ont critiqué les mesures.',
    ['militants: les décrets', 'élus: les mesures'],
  ],
  [
    'that-clause before the main one',
    'fr',
    'Dès que le gouvernement a annoncé que le port ouvrirait, la mairie a déclaré que les quais attendraient.',
    ['gouvernement: le port ouvrirait', 'mairie: les quais attendraient'],
  ],
  ['while', 'en', 'While Anna Hale has praised the deal, Paul Bell said it was dead.', ['Anna Hale: the deal', 'Paul Bell: it was dead']],
  ['to and a gerund', 'en', 'Anna Hale admitted to selling the boat.', ['Anna Hale: to selling the boat']],
  ['apology', 'en', 'Anna Hale apologised that the boat was late.', ['Anna Hale: the boat was late']],
  ['citing', 'en', 'According to Reuters, citing Anna Hale, the port was closed.', ['Anna Hale: the port was closed']],
  ['citant', 'fr', 'Selon Reuters, citant Anna Durand, le port est fermé.', ['Anna Durand: le port est fermé']],
];

describe('clauses', () => {
  test.each(clauses)('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});

describe('bodies and pairs', () => {
  test.each(groups)('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});

describe('speech within speech', () => {
  test.each(embedded)('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});
