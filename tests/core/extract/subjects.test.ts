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

const people: readonly (readonly [string, 'fr' | 'en', string, readonly string[]])[] = [
  [
    'office of a state',
    'fr',
    'Le président chilien Luis Mora et Anna Durand se sont vus. Anna Durand est partie. « C’est fini », a dit la présidente péruvienne.',
    ['Anna Durand: C’est fini'],
  ],
  ['title before a single name', 'fr', 'Le pape Anselme a parlé. Il a dit que tout irait bien.', ['Anselme: tout irait bien']],
  ['first name', 'fr', 'Murielle Penon est agricultrice. « Je pars », dit Murielle.', ['Murielle Penon: Je pars']],
  ['family name first', 'en', 'Minister Yoon Suk Dae arrived. Yoon said the deal was dead.', ['Yoon Suk Dae: the deal was dead']],
  [
    'state that looks like a person',
    'fr',
    'Paul Martin a quitté la Côte d’Ivoire. « Je reviendrai », a-t-il dit.',
    ['Paul Martin: Je reviendrai'],
  ],
  [
    'road',
    'fr',
    'La mairie a parlé hier de l’Autoroute A9. La mairie a dit que tout irait bien. « Rien ne presse », a-t-elle ajouté.',
    ['mairie: tout irait bien', 'mairie: Rien ne presse'],
  ],
  ['bare role', 'fr', 'Paul Martin entraîne le club. « On a perdu », a dit le coach.', ['Paul Martin: On a perdu']],
  ['people of a country', 'en', 'Anna Hale lost. “It hurts,” the Spaniard said.', ['Anna Hale: It hurts']],
  ['head of state', 'fr', 'Le président Luis Mora est arrivé. « C’est grave », a dit le chef de l’État.', ['Luis Mora: C’est grave']],
  ['named in passing', 'en', 'Anna Hale won over Mary Stone. “It is over,” she said.', ['Anna Hale: It is over']],
];

const contents: readonly (readonly [string, 'fr' | 'en', string, readonly string[]])[] = [
  ['wish that was spoken', 'fr', 'Paul Martin a souhaité que tout aille bien.', ['Paul Martin: tout aille bien']],
  ['wish', 'fr', 'Paul Martin souhaite que tout aille bien.', []],
  [
    'called by a name',
    'fr',
    'Paul Martin a parlé de sabotage et a demandé une enquête.',
    ['Paul Martin: sabotage', 'Paul Martin: une enquête'],
  ],
  ['topic of talk', 'fr', 'Paul Martin a parlé de la guerre.', []],
  ['day between commas', 'fr', 'Paul Martin a proposé, samedi 2 mars, une rencontre.', ['Paul Martin: une rencontre']],
  ['adverb within a cue', 'fr', 'La police fait également état de six blessés.', ['police: six blessés']],
  ['the reporter’s tail', 'fr', 'La police a dit que des gens étaient morts, sans donner de chiffre.', ['police: des gens étaient morts']],
  ['medium after a comma', 'en', 'Anna Hale said the deal was dead, in remarks to reporters.', ['Anna Hale: the deal was dead']],
  [
    'clause before a quotation',
    'fr',
    'Depuis hier, Anna Durand est maire, « nous essayons de faire mieux », dit-elle.',
    ['Anna Durand: nous essayons de faire mieux'],
  ],
  [
    'condition before a quotation',
    'fr',
    'Anna Durand est là. Si tout brûle, « nous partirons d’ici demain », dit-elle.',
    ['Anna Durand: Si tout brûle, « nous partirons d’ici demain'],
  ],
  ['deed in the passive', 'fr', 'La campagne a été soutenue par un syndicat.', []],
  ['on', 'fr', 'On dit que tout va bien.', []],
];

describe('subjects', () => {
  test.each(french)('%s', (_, text, expected) => {
    expect(said(text, 'fr')).toEqual(expected);
  });
  test.each(english)('%s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});

describe('who is meant', () => {
  test.each(people)('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});

describe('contents', () => {
  test.each(contents)('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});

describe('quotations', () => {
  test.each(quotations)('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});
