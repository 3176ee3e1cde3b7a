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
