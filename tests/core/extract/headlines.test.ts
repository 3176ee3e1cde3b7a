import { describe, expect, test } from 'vitest';
import { said } from './said';

const after = '\n\nLe maire Paul Morel est venu. The mayor Ada Hale was there.';

describe('a headline', () => {
  test.each([
    ['a name, a colon and words in the first person', 'en', 'Hale: We stand with the miners', ['Ada Hale: We stand with the miners']],
    ['a section behind a dash', 'en', 'Hale: We stand with the miners – Europe', ['Ada Hale: We stand with the miners']],
    ['a name behind a dash', 'en', 'The bridge was never safe - Hale', ['Ada Hale: The bridge was never safe']],
    ['a role behind a dash', 'en', 'Three more are feared dead – police', ['police: Three more are feared dead']],
    ['what there shall not be', 'fr', 'Morel : pas de nouveau pont', ['Paul Morel: pas de nouveau pont']],
    ['a name behind a dash', 'fr', 'La région mène une guerre des ponts - Morel', ['Paul Morel: La région mène une guerre des ponts']],
    ['no more than a theme', 'en', 'Hale: a life in pictures', []],
    ['somebody whom the text does not name', 'en', 'Brook: We stand with the miners', []],
    ['a place', 'fr', 'Lima : il pleut encore', []],
    ['a medium', 'en', 'The bridge was never safe – Lima Post', []],
  ] as const)('%s (%s: %s)', (_, lang, headline, expected) => {
    expect(said(headline + after, lang)).toEqual(expected);
  });

  test('is no sentence of the body', () => {
    expect(said('Title\n\nHale: We stand with the miners.\n\nThe mayor Ada Hale was there.', 'en')).toEqual([]);
  });
});
