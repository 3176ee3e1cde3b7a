import { describe, expect, test } from 'vitest';
import { showDates } from '../../../src/core/related/shown-dates';

describe('showDates', () => {
  test.each([
    ['nothing', { name: '2024-11-01', words: ['2024'] }, {}],
    [
      'dates however deep they stand',
      { a: [{ date: '2024-11-01' }], b: { c: { bounds: '../2024-11-03' } } },
      ['2024-11-01', '../2024-11-03'],
    ],
    ['each once', { date: '2024', pageDate: '2024', sources: [{ published: '2024-10', resolved: null }] }, ['2024', '2024-10']],
    ['terms of office', { office: { title: 'x', term: '2004-03/..' } }, ['2004-03/..']],
  ])('finds %s', (_, view, expected) => {
    expect(Object.keys(showDates(view, 'fr')).sort()).toEqual([...Object.values(expected)].sort());
  });

  test('puts them in the words of a language, with their marks', () => {
    const view = { date: '2024-11-01', bounds: '2024-06?' };
    expect(showDates(view, 'en')).toEqual({
      '2024-11-01': { text: '1 Nov 2024', machine: '2024-11-01', isDoubtful: false },
      '2024-06?': { text: 'June 2024\u00a0?', machine: null, isDoubtful: true },
    });
    expect(showDates(view, 'fr')['2024-11-01']?.text).toBe('1er nov. 2024');
  });
});
