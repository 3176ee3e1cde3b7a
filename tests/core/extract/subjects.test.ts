import { describe, expect, test } from 'vitest';
import { said } from './said';

const french: readonly (readonly [string, string, readonly string[]])[] = [
  ['relative clause before its verb', 'Un voisin qui a vu la scène affirme que tout a brûlé.', ['voisin: tout a brûlé']],
  ['apposition that no comma closes', 'M. Kofi Ansah, président du club a affirmé que tout allait bien.', ['Kofi Ansah: tout allait bien']],
  [
    'subject of the nearest verb',
    'Ces mots ont choqué et Paul Martin s’est excusé mais avait annoncé qu’il resterait.',
    ['Paul Martin: il resterait'],
  ],
  [
    'gerund after the subject',
    '« C’est prêt », ajoute la mairie assurant que tout ira bien.',
    ['mairie: C’est prêt', 'mairie: tout ira bien'],
  ],
  ['time before the content', 'Paul Martin a affirmé cette semaine que tout allait bien.', ['Paul Martin: tout allait bien']],
  ['month before the content', 'Les autorités ont déclaré le mois dernier que tout allait bien.', ['autorités: tout allait bien']],
  [
    'addressee before an infinitive with a colon',
    'Paul Martin indique au journal avoir visité deux villes : Lyon et Nice.',
    ['Paul Martin: avoir visité deux villes : Lyon et Nice'],
  ],
  ['label before what it names', 'Paul Martin a qualifié de farce le vote de mardi.', ['Paul Martin: de farce le vote de mardi']],
  ['thought', 'Les habitants pensaient que tout irait bien.', []],
  ['adjective that looks like a verb', 'La situation critique poussait le maire à agir.', []],
  [
    'narrative infinitive',
    '« Tout va bien », a dit Anna Durand. Et d’ajouter : « Rien ne presse. »',
    ['Anna Durand: Tout va bien', 'Anna Durand: Rien ne presse'],
  ],
];

const english: readonly (readonly [string, string, readonly string[]])[] = [
  ['relative clause before its verb', 'A man who saw the fire says the roof was gone.', ['man: the roof was gone']],
  ['age', 'Anna Hale, 33, of Long Road, denies robbery and arson.', ['Anna Hale: robbery and arson']],
  ['two asides', 'Anna Hale KC, prosecuting, in her speech, said the man had lied.', ['Anna Hale: the man had lied']],
  ['pronoun after another clause', 'Anna Hale spoke. The court heard she said the man had lied.', ['Anna Hale: the man had lied']],
  ['verb before the coordinated one', 'Anna Hale arrived. She gave no details but said: "It is over."', ['Anna Hale: It is over']],
  [
    'sentence without a subject',
    '"It is cold," said Anna Hale. But added that it would pass.',
    ['Anna Hale: It is cold', 'Anna Hale: it would pass'],
  ],
  ['gerund after a preposition', 'City won despite conceding a late goal.', []],
  ['would', 'Anna Hale arrived. Rivals would say it was luck.', []],
  ['noun in the plural', 'EU states aim to sign. The guarantees for Peru that it asked were missing.', []],
];

const quotations: readonly (readonly [string, 'fr' | 'en', string, readonly string[]])[] = [
  [
    'one quotation over paragraphs',
    'en',
    'Anna Hale said: “We lost a lot.\n“We will build again.”\nThe town waits.',
    ['Anna Hale: We lost a lot / We will build again'],
  ],
  [
    'incise in its last paragraph',
    'fr',
    '« Nous avons tout perdu.\n« Nous rebâtirons », a dit Anna Durand.',
    ['Anna Durand: Nous avons tout perdu / Nous rebâtirons'],
  ],
  [
    'sentence that ends with its quotation',
    'en',
    'Anna Hale said the plan was “a mess.” She said the team had left.',
    ['Anna Hale: the plan was “a mess', 'Anna Hale: the team had left'],
  ],
];

describe('subjects', () => {
  test.each(french)('%s', (_, text, expected) => {
    expect(said(text, 'fr')).toEqual(expected);
  });
  test.each(english)('%s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});

describe('quotations', () => {
  test.each(quotations)('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});
