import { expect, test } from 'vitest';
import type { Attestation } from '../../../src/core/model';
import { chooseQuote } from '../../../src/core/related/quote';
import { makeSource } from './small-corpus';

const sources = new Map([makeSource('fr'), makeSource('en', { lang: 'en' })].map((source) => [source.id, source]));
const report = (source: string, kind: Attestation['kind'], ...words: string[]): Attestation => ({ source, kind, words });
const endless = 'very '.repeat(80);

test.each<[string, readonly Attestation[], string | null, string | null]>([
  ['no attestation', [], null, null],
  ['no words', [{ source: 'fr', kind: 'indirect' }], null, null],
  ['the longest of one report', [report('fr', 'mixed', 'guerre', 'guerre sainte', 'la')], 'guerre sainte', 'fr'],
  ['the most direct report, though shorter', [report('fr', 'mixed', 'plusieurs mots choisis'), report('en', 'direct', 'one')], 'one', 'en'],
  [
    'the reader’s language among equally direct',
    [report('en', 'mixed', 'several chosen words'), report('fr', 'mixed', 'un mot')],
    'un mot',
    'fr',
  ],
  ['the first among equals', [report('fr', 'mixed', 'abc'), report('fr', 'mixed', 'xyz')], 'abc', 'fr'],
  ['a comfortable one before an endless one', [report('fr', 'direct', endless, 'brève')], 'brève', 'fr'],
  ['an endless one where there is no other', [report('fr', 'direct', endless)], endless, 'fr'],
  ['a source that the material lacks', [report('gone', 'direct', 'mots')], 'mots', 'und'],
])('chooses %s', (_, attestations, text, lang) => {
  expect(chooseQuote(attestations, sources, 'fr')).toEqual(text === null ? null : { text, lang });
});
