import { describe, expect, test } from 'vitest';
import { said } from './said';

describe('what reports nothing', () => {
  test.each([
    ['a thing that threatens', 'en', 'The strike threatened to turn violent.'],
    ['a thing that threatens', 'fr', 'Le mur menace de céder.'],
    ['whom an infinitive is about', 'en', 'The men, whom they have vowed to hunt, fled.'],
    ['whom an infinitive is about', 'fr', 'Le bateau que Lima refuse de laisser entrer attend.'],
    ['those who', 'en', 'There were those who condemned the goalkeeper.'],
    ['a man who', 'en', 'A man who vowed to walk to Lima has arrived.'],
    ['a vote', 'en', 'Some 54 percent of members rejected the offer.'],
    ['a ruling', 'en', 'Judges sided with the farmers, rejecting the governor’s order.'],
    ['similar concern', 'en', 'Many bakers voiced similar concern over the plan.'],
    ['an adjective between article and noun', 'en', 'The welcoming party was held in Turin, and his opening remarks were brief.'],
    ['a participle before "by"', 'en', 'It was a claim denied by nobody.'],
    ['where something was posted', 'en', 'The notice, posted on Telegram, came late.'],
    ['what was thought', 'en', 'Anna Hale paid after initially believing that it was free.'],
  ] as const)('%s (%s)', (_, lang, text) => {
    expect(said(text, lang)).toEqual([]);
  });

  test.each([
    ['somebody who threatens', 'Anna Hale threatened to resign.', ['Anna Hale: to resign']],
    ['a union that threatens', 'The union threatened to strike.', ['union: to strike']],
    ['what somebody calls a ruling', 'Anna Hale rejected claims that she had signed.', ['Anna Hale: claims that she had signed']],
    ['gerund of many', 'They left, both saying that it was late.', ['?: it was late']],
  ])('but %s does', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
