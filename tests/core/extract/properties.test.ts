import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysePassage, languageOf } from '../../../src/core/extract/extract';
import type { FoundStatement } from '../../../src/core/extract/found-statement';
import { openPassage } from '../../../src/core/extract/text/passage';
import { extractFrom, readFixtures } from './annotated';
import { mutate } from './mutate';
import { read } from './said';

const pieces = [
  'Anna Durand',
  'le ministre',
  ' a déclaré ',
  ' a nié ',
  ' que ',
  '« ',
  ' »',
  '"',
  '“',
  '”',
  '‘',
  '’',
  ', ',
  '. ',
  ' : ',
  '\n',
  'selon ',
  ' said ',
  'elle ',
  ', a-t-elle dit',
  ', dit-il',
  'ajoutant que ',
  'jeudi ',
  'le 1er novembre ',
  '12 000 soldats ',
  '(',
  ')',
  '…',
  ' — ',
  'X',
  'ne ',
  'ni ',
  'confirmé ',
  'TASS',
  '\u00a0',
  '😀',
  'É',
  ' et ',
  ' by ',
  ' told ',
  "'s ",
];
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 }).map((list) => list.join(''));
const lang = fc.constantFrom('fr' as const, 'en' as const);

/** Fails where a span lies outside the text, is empty, or where the spans of one statement overlap. */
function check(body: string, found: FoundStatement): void {
  let last = 0;
  for (const [start, end] of found.spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(body.length);
    last = end;
  }
  for (const [start, end] of [...found.words, ...[found.cueSpan, found.speakerSpan, found.dateSpan].filter((span) => span !== null)]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(body.length);
  }
  for (const [start, end] of found.words) expect(found.spans.some(([from, to]) => start >= from && end <= to)).toBe(true);
}

describe('extract', () => {
  test('keeps every span within the text and in order, on any text', () => {
    fc.assert(
      fc.property(text, lang, (body, language) => {
        for (const found of read(body, language)) check(body, found);
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same result twice', () => {
    fc.assert(
      fc.property(text, lang, (body, language) => {
        expect(read(body, language)).toEqual(read(body, language));
      }),
      { numRuns: 50 },
    );
  });

  test('survives damaged articles', () => {
    const { articles } = readFixtures('dev');
    let seed = 1;
    for (const article of articles) {
      for (let i = 0; i < 40; i++) {
        const body = mutate(article.text, seed++);
        for (const found of extractFrom({ ...article, text: body })) check(body, found);
      }
    }
    expect(seed).toBe(articles.length * 40 + 1);
  });

  // Work is counted in reads of tokens, which no other process on the machine can slow.
  test.each([
    ['opening marks', '« '],
    ['unclosed quotations', '« Il a dit que "'],
    ['verbs', 'a dit que '],
    ['commas', 'Anna, '],
    ['names', 'Anna Durand '],
    ['sentences', 'Anna Durand a dit que tout allait bien. '],
    ['pronouns', 'Elle a dit que non. '],
    ['quotations', '« Oui. » '],
  ])('does at most 2.5 times the work for twice as many %s', (_, unit) => {
    const few = workOf(unit.repeat(300));
    const many = workOf(unit.repeat(600));
    expect(many / few).toBeLessThan(2.5);
  });
});

/** Counts how often extraction looks at a token. */
function workOf(body: string): number {
  let reads = 0;
  const passage = openPassage(body, languageOf('fr'), []);
  const counting = new Proxy([...passage.tokens], {
    get(target, key, receiver) {
      reads++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  analysePassage({ ...passage, tokens: counting }, { mentions: [], published: '2024-11-01', lang: 'fr', nameOf: () => null });
  return reads;
}
