import { describe, expect, test } from 'vitest';
import { inflectEnglish } from '../../../src/core/extract/lang/inflect-en';
import { inflectFrench } from '../../../src/core/extract/lang/inflect-fr';
import { english, englishVerbs } from '../../../src/core/extract/lang/en';
import { french, frenchVerbs } from '../../../src/core/extract/lang/fr';
import { openPassage, textOf } from '../../../src/core/extract/text/passage';
import { tokenize } from '../../../src/core/extract/text/tokens';

describe('tokenize', () => {
  test.each([
    ['fr', 'L’accord, a-t-il dit', ['l’', 'accord', ',', 'a', '-t-il', 'dit']],
    ['fr', 'aujourd’hui, 12 000 soldats', ['aujourd’hui', ',', '12 000', 'soldats']],
    ['fr', 'M. Durand, dit-elle', ['m', 'durand', ',', 'dit', '-elle']],
    ['en', "Peru's U.S. envoy", ['peru', "'s", 'u.s.', 'envoy']],
    ['en', '', []],
  ] as const)('%s %s', (lang, text, expected) => {
    expect(tokenize(text, lang).map((token) => token.text.toLowerCase())).toEqual(expected);
  });
});

describe('inflection', () => {
  test.each([
    ['annoncer', ['annonce', 'annoncent', 'annonçait', 'annonça', 'annoncèrent', 'annoncera', 'annoncé', 'annoncées', 'annonçant']],
    ['juger', ['juge', 'jugeait', 'jugea', 'jugeant', 'jugée']],
    ['espérer', ['espère', 'espérait', 'espérera']],
    ['appeler', ['appelle', 'appelait', 'appellera', 'appelé']],
    ['avertir', ['avertit', 'avertissent', 'avertissait', 'averti', 'avertissant']],
    ['dire', ['dit', 'disent', 'disait', 'dirent', 'dira', 'dite', 'disant']],
    ['reconnaître', ['reconnaît', 'reconnaissait', 'reconnut', 'reconnu', 'reconnaissant']],
    ['promettre', ['promet', 'promettait', 'promit', 'promis', 'promettant']],
    ['démentir', ['dément', 'démentent', 'démenti', 'démentie', 'démentant']],
    ['répondre', ['répond', 'répondait', 'répondit', 'répondu', 'répondant']],
  ])('%s', (lemma, forms) => {
    expect(inflectFrench(lemma).map(([form]) => form)).toEqual(expect.arrayContaining(forms));
  });

  test.each([
    ['say', ['says', 'said', 'saying']],
    ['deny', ['denies', 'denied', 'denying']],
    ['admit', ['admitted', 'admitting']],
    ['urge', ['urges', 'urged', 'urging']],
    ['dismiss', ['dismisses', 'dismissed']],
  ])('%s', (lemma, forms) => {
    expect(inflectEnglish(lemma).map(([form]) => form)).toEqual(expect.arrayContaining(forms));
  });

  test('lists about 150 verbs per language', () => {
    expect(new Set(frenchVerbs.map(({ lemma }) => lemma)).size).toBeGreaterThan(150);
    expect(new Set(englishVerbs.map(({ lemma }) => lemma)).size).toBeGreaterThan(130);
  });
});

describe('quotations', () => {
  const quotes = (text: string, lang: 'fr' | 'en') => {
    const passage = openPassage(text, lang === 'fr' ? french : english, []);
    return passage.quotes.map(({ open, close }) => textOf(passage, [open + 1, close]));
  };
  test.each([
    ['guillemets', 'fr', 'Il dit « oui ».', ['oui']],
    ['curly', 'en', 'He said “yes”.', ['yes']],
    ['straight', 'en', 'He said "yes" and "no".', ['yes', 'no']],
    ['single', 'en', "He said 'yes we can' and left.", ['yes we can']],
    ['apostrophes are none', 'en', "The workers' union isn't here.", []],
    ['nested', 'fr', '« Il a dit "non" », dit-elle.', ['Il a dit "non"']],
    ['nested guillemets', 'fr', '« Il a dit « non » hier », dit-elle.', ['Il a dit « non » hier']],
    ['never closed ends with its paragraph', 'fr', '« Il part.\nElle reste.', ['Il part.']],
    ['reopened in the next paragraph', 'fr', '« Il part.\n« Elle reste », dit-il.', ['Il part.', 'Elle reste']],
    ['stray closing mark', 'fr', 'Il part », dit-elle.', []],
  ] as const)('%s', (_, lang, text, expected) => {
    expect(quotes(text, lang)).toEqual(expected);
  });
});

describe('sentences', () => {
  const sentences = (text: string, lang: 'fr' | 'en') => {
    const passage = openPassage(text, lang === 'fr' ? french : english, []);
    return passage.sentences.map((span) => textOf(passage, span));
  };
  test.each([
    ['full stops', 'fr', 'Il part. Elle reste.', ['Il part.', 'Elle reste.']],
    ['not in a quotation', 'fr', '« Il part. Elle reste. », dit-elle.', ['« Il part. Elle reste. », dit-elle.']],
    ['titles', 'en', 'Dr. Hale met Mr. Pike. They left.', ['Dr. Hale met Mr. Pike.', 'They left.']],
    ['question before its verb', 'en', '"Why?" Smith asked. He left.', ['"Why?" Smith asked.', 'He left.']],
    ['quotation after quotation', 'fr', '« Oui. » « Non. »', ['« Oui. »', '« Non. »']],
    ['lines', 'fr', 'Titre\nTexte', ['Titre', 'Texte']],
  ] as const)('%s', (_, lang, text, expected) => {
    expect(sentences(text, lang)).toEqual(expected);
  });
});
