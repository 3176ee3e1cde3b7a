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
