import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asWords } from '../../../src/core/gazetteer/layout';
import { PackedStrings, PackedStringsWriter } from '../../../src/core/gazetteer/packed-strings';

function roundTrip(strings: readonly string[]): { readonly read: string[]; readonly bytes: number } {
  const writer = new PackedStringsWriter();
  for (const text of strings) writer.push(text);
  const packed = new PackedStrings(asWords(writer.starts()), writer.bytes());
  return { read: strings.map((_, i) => packed.read(i)), bytes: writer.bytes().length };
}

test.each<[string, string[]]>([
  ['nothing', []],
  ['empty strings', ['', '', 'a', '']],
  ['wide and narrow units in turns', ['зонк', 'zonk', 'зонк-2', 'zœnk']],
  ['long strings', ['a'.repeat(500), 'a'.repeat(501), `${'a'.repeat(300)}b`]],
  ['more than a stride', Array.from({ length: 40 }, (_, i) => `person-${i}`)],
])('gives back %s', (_, strings) => {
  expect(roundTrip(strings).read).toEqual(strings);
});

test('gives back any strings', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 60 }), (strings) => {
      expect(roundTrip(strings).read).toEqual(strings);
    }),
    { numRuns: 200 },
  );
});

test('cuts off what no length can tell', () => {
  expect(roundTrip(['b'.repeat(20_000), 'b']).read).toEqual(['b'.repeat(16_383), 'b']);
});

test('takes less where neighbours are alike', () => {
  const alike = Array.from({ length: 64 }, (_, i) => `somebody-of-some-length-${i}`);
  const others = alike.map((_, i) => `${i}-somebody-of-some-length`);
  expect(roundTrip(alike).bytes).toBeLessThan(roundTrip(others).bytes / 2);
});
