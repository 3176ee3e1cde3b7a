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
