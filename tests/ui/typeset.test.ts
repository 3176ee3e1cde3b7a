import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset, typesetView } from '../../src/ui/card/typeset';
import { attestation, content, statement } from './fixtures';

test.each([
  ['fr', "n'ont jamais", 'n’ont jamais'],
  ['fr', 'Des soldats ? Oui ! Non ; si', 'Des soldats\u202f? Oui\u202f! Non\u202f; si'],
  ['fr', 'deux points : « sans condition »', 'deux points\u00a0: «\u00a0sans condition\u00a0»'],
  ['fr', '12 000 soldats en 2024', '12\u202f000 soldats en 2024'],
  ['fr', '1 200 000 obus', '1\u202f200\u202f000 obus'],
  ['fr', 'le 3 2024', 'le 3 2024'],
  ['en', "Russia's side: wins ?", 'Russia’s side: wins ?'],
] as const)('%s: %s', (lang, text, set) => {
  expect(typeset(text, lang)).toBe(set);
});

test('changes nothing but apostrophes and spaces, and nothing twice', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const set = typeset(text, 'fr');
      expect(set.replace(/[\u202f\u00a0]/g, ' ').replace(/’/g, "'")).toBe(text.replace(/[\u202f\u00a0]/g, ' ').replace(/’/g, "'"));
      expect(typeset(set, 'fr')).toBe(set);
    }),
  );
});

test('sets every text of ours in a card, and nothing that is quoted', () => {
  const loose = "L'un : quoi ?";
  const set = 'L’un\u00a0: quoi\u202f?';
  const named = (name: string) => ({ id: loose, name });
  const card = (text: string) =>
    content({
      name: text,
      description: text,
      office: { title: text, term: null },
      sections: [
        {
          when: 'before',
          statements: [
            statement({
              speakers: [named(text)],
              addressees: [named(text)],
              venue: named(text),
              gist: text,
              dateNote: text,
              divergence: text,
              quote: { text: loose, lang: 'fr' },
              figures: [{ value: 1, magnitude: null, unit: loose, what: text, hedge: null }],
              attestations: [attestation({ outlet: loose, title: loose, words: [loose], dateAsGiven: loose, relays: [named(text)] })],
            }),
          ],
        },
      ],
      threads: [{ question: text, steps: [{ position: 'denies', date: null, bounds: null, speakers: [named(text)], gist: text }] }],
    });
  expect(typesetView(card(loose), 'fr')).toEqual(card(set));
});
