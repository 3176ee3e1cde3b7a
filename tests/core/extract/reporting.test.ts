import { describe, expect, test } from 'vitest';
import { said } from './said';

const cases: readonly (readonly [string, 'fr' | 'en', string, readonly string[]])[] = [
  ['fronted phrase', 'en', 'Anna Hale rose. In her evidence, she said the man had lied.', ['Anna Hale: the man had lied']],
  ['fronted gerund', 'en', 'Anna Hale rose. Flipping the pages, she told reporters: "It is over."', ['Anna Hale: It is over']],
  ['third hand', 'en', 'Anna Hale says residents claim the plan was rushed.', ['Anna Hale: residents claim the plan was rushed']],
  ['said to believe', 'en', 'Anna Hale said she believed the plan was dead.', ['Anna Hale: she believed the plan was dead']],
  ['quoted as saying', 'en', '“It is over,” Anna Hale was quoted as saying by a radio.', ['Anna Hale: It is over']],
  ['refused deed', 'en', 'Anna Hale refused to leave the hall.', []],
  ['refused words', 'en', 'Anna Hale refused to discuss the plan.', ['Anna Hale: to discuss the plan']],
  ['concern over', 'en', 'Anna Hale voiced concerns over the plan to close.', ['Anna Hale: the plan to close']],
  [
    'quotation after a gerund',
    'en',
    'Anna Hale criticised the plan, saying, “It is a mess.”',
    ['Anna Hale: the plan', 'Anna Hale: It is a mess'],
  ],
  ['added to', 'en', 'The fire, adding to problems that have grown, went on.', []],
  [
    'dash before the reporter’s own words',
    'en',
    'Anna Hale said the plan was dead - and her team has left.',
    ['Anna Hale: the plan was dead'],
  ],
  ['what a study found', 'en', 'The team found homes levelled and had to stop.', []],
  ['portfolio of an office', 'en', 'Secretary of State Anna Hale said the plan was dead.', ['Anna Hale: the plan was dead']],
  ['présenter', 'fr', 'Le parti a présenté 43 % de femmes aux élections.', []],
  ['comparer', 'fr', 'En comparant la photo avec la carte, la maire a souri.', []],
  ['what would happen', 'fr', 'Le relèvement des seuils exclurait de nombreuses listes.', []],
  ['faire état de', 'fr', 'Paul Martin fait état de dix blessés.', ['Paul Martin: dix blessés']],
  ['pointer du doigt', 'fr', 'Paul Martin a pointé du doigt « la lenteur » du port.', ['Paul Martin: la lenteur » du port']],
  ['tout de même', 'fr', 'Paul Martin s’est tout de même félicité de ce vote clair.', ['Paul Martin: ce vote clair']],
  ['mais selon', 'fr', 'L’objectif est modeste, mais selon Paul Martin, il pourrait monter.', ['Paul Martin: il pourrait monter']],
  ['adverbial before selon', 'fr', 'À ce jour, selon Paul Martin, dix ponts ont été fermés.', ['Paul Martin: dix ponts ont été fermés']],
  ['pronoun before the verb and a colon', 'fr', 'Paul Martin l’assure : le pont tiendra.', ['Paul Martin: le pont tiendra']],
  [
    'second verb without an auxiliary',
    'fr',
    'Paul Martin a dénoncé une « farce » et appelé à manifester.',
    ['Paul Martin: une « farce', 'Paul Martin: à manifester'],
  ],
  [
    'gerund before the main clause',
    'fr',
    'Estimant que tout est « perdu », Paul Martin affirme vouloir partir.',
    ['Paul Martin: tout est « perdu', 'Paul Martin: vouloir partir'],
  ],
  [
    'clause of time before a quotation',
    'fr',
    'Tant que rien ne s’est passé, « le pont est sûr », a dit Paul Martin.',
    ['Paul Martin: Tant que rien ne s’est passé, « le pont est sûr'],
  ],
  ['verb before its subject', 'fr', 'C’est ce qu’a annoncé Paul Martin, responsable des routes.', []],
  ['subject of a gerund', 'fr', 'La crise a choqué, Paul Martin affirmant que tout était fini.', ['Paul Martin: tout était fini']],
  ['apposition after selon', 'fr', 'Selon le ministère, contrôlé par le parti, le bilan est lourd.', ['ministère: le bilan est lourd']],
  ['norm', 'fr', 'Le café, selon les mesures en vigueur, doit fermer.', []],
  ['court', 'fr', 'Le tribunal condamne cet homme à huit mois de prison.', []],
  [
    'main clause after a subordinate one',
    'fr',
    'Alors que Paul Martin avait affirmé qu’il était prêt, il est parti.',
    ['Paul Martin: il était prêt'],
  ],
  [
    'another word for an office',
    'fr',
    'Paul Martin, sélectionneur de Lima, a parlé. Luc Morel, buteur, a marqué. « C’est bien », a dit le coach.',
    ['Paul Martin: C’est bien'],
  ],
  [
    'participle at the head of a sentence',
    'fr',
    'Reçue mardi 29 août à Lima, la maire a affirmé que tout allait bien.',
    ['maire: tout allait bien'],
  ],
  [
    'initial at the end of a sentence',
    'fr',
    'Il vend le sirop Alva N. Les autres sont sûrs, a dit Anna Durand.',
    ['Anna Durand: Les autres sont sûrs'],
  ],
  [
    'open quotation before a line',
    'fr',
    'Anna Durand a tout vu. « On ne dort plus du tout la nuit.\nLire aussi notre enquête',
    ['Anna Durand: On ne dort plus du tout la nuit'],
  ],
];

describe('what reports', () => {
  test.each(cases)('%s', (_, lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });
});
