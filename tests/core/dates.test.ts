import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  boundsOf,
  compareDates,
  daysApart,
  formatDate,
  isApproximate,
  isDoubtful,
  isEdtf,
  isWithin,
  narrowDate,
  overlaps,
  relateToPage,
  timeAttribute,
} from '../../src/core/dates';
import { anyDate, pageDate, singleDate } from './dates-arbitrary';

describe('isEdtf', () => {
  test.each([
    '2024',
    '2024-10',
    '2024-11-01',
    '2024-02-29',
    '2024-06~',
    '2024-10-31?',
    '2024%',
    '2024-10-31/2024-11-01',
    '../2024-11-03',
    '2024-03/..',
    '2024-10?/2024-11~',
    '2024-11/2024-11-15',
  ])('accepts %s', (text) => expect(isEdtf(text)).toBe(true));
  test.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-1-1',
    '2024-11-01T10:00',
    '01.11.2024',
    '..',
    '../..',
    '2024/2023',
    '2024-10/2024-11/2024-12',
    '/2024',
    '2024-11-01??',
    ' 2024',
    '2024-XX',
    'vendredi',
  ])('refuses %j', (text) => expect(isEdtf(text)).toBe(false));
});

describe('boundsOf', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-06~', '2024-06-01', '2024-06-30'],
    ['2024-10-31?', '2024-10-31', '2024-10-31'],
    ['2024-10/2024-11-03', '2024-10-01', '2024-11-03'],
    ['../2024-11', null, '2024-11-30'],
    ['2024-11/..', '2024-11-01', null],
    ['soon', null, null],
  ])('%s', (date, start, end) => expect(boundsOf(date)).toEqual({ start, end }));

  it('agrees with the edtf library, which also reads every date of ours', () => {
    fc.assert(
      fc.property(singleDate, singleDate, (a, b) => {
        const ordered = (boundsOf(a).end ?? '') < (boundsOf(b).start ?? '');
        for (const date of [a, `${a}/..`, ...(ordered ? [`${a}/${b}`] : [])]) {
          const { min, max } = edtf(date);
          const { start, end } = boundsOf(date);
          expect(new Date(min).toISOString().slice(0, 10)).toBe(start);
          expect(max === Infinity ? null : new Date(max).toISOString().slice(0, 10)).toBe(end);
        }
      }),
    );
  });
});

test.each([
  ['2024-10-31?', true, false],
  ['2024-06~', false, true],
  ['2024-06%', true, true],
  ['2024-06/2024-08~', false, true],
  ['../2024-08?', true, false],
  ['2024-06', false, false],
  ['soon?', false, false],
])('marks of %s', (date, doubtful, approximate) => {
  expect([isDoubtful(date), isApproximate(date)]).toEqual([doubtful, approximate]);
});

describe('compareDates', () => {
  it('sorts oldest first, narrow before wide, an open start at its end, nonsense last', () => {
    const sorted = ['2023', '../2024-10-15', '2024-11-01', '2024-11', '2024-11/..', '2024-11-02', '../2024-11-03', 'soon'];
    expect([...sorted].reverse().sort(compareDates)).toEqual(sorted);
  });

  it('is a total order that never contradicts the bounds', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a === b);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        const [x, y] = [boundsOf(a), boundsOf(b)];
        if (x.end !== null && y.start !== null && x.end < y.start) expect(compareDates(a, b)).toBeLessThan(0);
      }),
    );
  });
});

describe('overlaps', () => {
  test.each([
    ['2024-11-01', '2024-11', true],
    ['2024-10-31/2024-11-01', '2024-11-01', true],
    ['2024-10', '2024-11', false],
    ['../2024-10', '2024-11/..', false],
    ['../2024-10', '2023/..', true],
    ['../2024-10', '../1999', true],
    ['2024', 'soon', false],
  ])('%s and %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});

describe('isWithin', () => {
  test.each([
    ['2024-11-01', '2004-03-09', undefined, true],
    ['2004-03-09', '2004-03-09', null, true],
    ['2004-03-08', '2004-03-09', null, false],
    ['2025-01-20', '2021-01-26', '2025-01-20', true],
    ['2025-01', '2021-01-26', '2025-01-20', false],
    ['2024-12', '2021-01-26', '2025-01-20', true],
    ['2004-03-20', '2004-03', null, false],
    ['2004-04', '2004-03', null, true],
    ['2024-11-01', undefined, undefined, true],
    ['../2024-11-01', null, '2025', true],
    ['../2024-11-01', '2020', null, false],
    ['2024-11-01', 'soon', null, false],
    ['soon', null, null, false],
  ])('%s from %s to %s', (date, from, to, expected) => expect(isWithin(date, from, to)).toBe(expected));
});

test.each([
  ['2024-11', '2024-11-01/2024-11-03', '2024-11-01/2024-11-03'],
  ['2025-07', '../2025-07-13', '2025-07-01/2025-07-13'],
  ['2024-11', '2025', '2024-11-01/2024-11-30'],
  ['2024-11-01', null, '2024-11-01'],
  ['2024-11-01', undefined, '2024-11-01'],
  [null, '../2024-11-03', '../2024-11-03'],
  [null, null, null],
])('narrowDate of %s by %s', (date, bounds, expected) => expect(narrowDate(date, bounds)).toBe(expected));

test.each([
  ['2024-11-01', '2024-11-01', 0],
  ['2024-11-01', '2024-11-04', 3],
  ['2024-11', '2024-11-13', 0],
  ['2024-02', '2024-04-01', 32],
  ['../2024-11-03', '2024-11-01', 2],
  ['../2024-11-03', '2024-11-04', 1],
  ['2024-11-03/..', '2025-11-03', 365],
  ['2024', 'soon', null],
])('daysApart of %s and %s', (a, b, expected) => {
  expect(daysApart(a, b)).toBe(expected);
  expect(daysApart(b, a)).toBe(expected);
});

describe('relateToPage', () => {
  test.each([
    ['the day before', '2024-10-31', null, '2024-11-01', 'before'],
    ['the page’s own day', '2024-11-01', null, '2024-11-01', 'before'],
    ['the day after', '2024-11-02', null, '2024-11-01', 'since'],
    ['the month of the page’s day', '2024-11', null, '2024-11-13', 'around'],
    ['a month that ends on the page’s day', '2024-11', null, '2024-11-30', 'before'],
    ['a month narrowed by bounds', '2024-11', '2024-11-01/2024-11-03', '2024-11-13', 'before'],
    ['bounds that contradict the date', '2024-11', '../2024-09', '2024-11-13', 'around'],
    ['a day within a page’s month', '2024-11-13', null, '2024-11', 'around'],
    ['the first day of a page’s month', '2024-11-01', null, '2024-11', 'before'],
    ['a day after a page’s month', '2024-12-01', null, '2024-11', 'since'],
    ['a doubtful day', '2024-10-31?', null, '2024-11-01', 'before'],
    ['unknown, bounded before', null, '../2024-11-01', '2024-11-01', 'before'],
    ['unknown, bounded after', null, '2025-01-01/..', '2024-11-01', 'since'],
    ['unknown, bounds do not decide', null, '../2025-07-13', '2024-11-01', 'undated'],
    ['unknown, closed bounds do not decide', null, '2024/2025', '2024-11-01', 'undated'],
    ['a date of which only a bound is known', '../2025-07-13', null, '2024-11-01', 'undated'],
    ['unknown without bounds', null, undefined, '2024-11-01', 'undated'],
    ['a date that is none', 'soon', null, '2024-11-01', 'undated'],
  ] as const)('%s', (_, date, bounds, page, expected) => expect(relateToPage(date, bounds, page)).toBe(expected));

  it('says before and since only where every day agrees', () => {
    fc.assert(
      fc.property(anyDate, pageDate, (date, page) => {
        const [{ start, end }, shown] = [boundsOf(date), boundsOf(page)];
        const relation = relateToPage(date, null, page);
        if (relation === 'before') expect(end !== null && shown.start !== null && end <= shown.start).toBe(true);
        if (relation === 'since') expect(start !== null && shown.end !== null && start > shown.end).toBe(true);
        expect(relateToPage(null, date, page)).toBe(relation === 'around' ? 'undated' : relation);
      }),
    );
  });

  it('never moves a later page’s "before" back to "since"', () => {
    fc.assert(
      fc.property(anyDate, pageDate, pageDate, (date, a, b) => {
        const [earlier, later] = compareDates(a, b) <= 0 ? [a, b] : [b, a];
        if (earlier.length !== 10 || later.length !== 10) return;
        if (relateToPage(date, null, earlier) === 'before') expect(relateToPage(date, null, later)).toBe('before');
        if (relateToPage(date, null, later) === 'since') expect(relateToPage(date, null, earlier)).toBe('since');
      }),
    );
  });
});

describe('formatDate', () => {
  test.each([
    ['2024-11-01', '1er nov. 2024', '1 Nov 2024'],
    ['2024-07-13', '13 juil. 2024', '13 Jul 2024'],
    ['2024-10', 'octobre 2024', 'October 2024'],
    ['2024', '2024', '2024'],
    ['2024-06~', 'vers juin 2024', 'around June 2024'],
    ['2024-06-19~', 'vers le 19 juin 2024', 'around 19 Jun 2024'],
    ['2024-10-31?', '31 oct. 2024\u00a0?', '31 Oct 2024\u00a0?'],
    ['2024%', 'vers 2024\u00a0?', 'around 2024\u00a0?'],
    ['2024-10-31/2024-11-01', '31 oct. – 1er nov. 2024', '31 Oct – 1 Nov 2024'],
    ['2024-11-01/2024-11-03', '1er – 3 nov. 2024', '1 – 3 Nov 2024'],
    ['2024-12-30/2025-01-02', '30 déc. 2024 – 2 janv. 2025', '30 Dec 2024 – 2 Jan 2025'],
    ['2024-10/2024-11', 'octobre – novembre 2024', 'October – November 2024'],
    ['2024-10/2024-11-03', 'octobre 2024 – 3 nov. 2024', 'October 2024 – 3 Nov 2024'],
    ['2023/2024', '2023 – 2024', '2023 – 2024'],
    ['2024-11-01/2024-11-01', '1er nov. 2024', '1 Nov 2024'],
    ['2024-06~/2024-08~', 'vers juin – août 2024', 'around June – August 2024'],
    ['2024-06/2024-08?', 'juin 2024 – août 2024\u00a0?', 'June 2024 – August 2024\u00a0?'],
    ['../2024-11-03', 'avant le 3 nov. 2024', 'before 3 Nov 2024'],
    ['../2024-10', 'avant fin octobre 2024', 'before the end of October 2024'],
    ['../2024', 'avant fin 2024', 'before the end of 2024'],
    ['2004-03-09/..', 'depuis le 9 mars 2004', 'since 9 Mar 2004'],
    ['2004-03/..', 'depuis mars 2004', 'since March 2004'],
    ['vendredi', 'vendredi', 'vendredi'],
  ])('%s', (date, fr, en) => {
    expect([formatDate(date, 'fr'), formatDate(date, 'en')]).toEqual([fr, en]);
  });

  it('prints no number but those of the date: never a day for a month', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('fr', 'en'), (date, lang) => {
        const days = [...date.matchAll(/\d{4}-\d{2}-(\d{2})/g)].map((match) => Number(match[1]));
        const years = [...date.matchAll(/\d{4}/g)].map((match) => Number(match[0]));
        const printed = (formatDate(date, lang).match(/\d+/g) ?? []).map(Number);
        expect(printed.length).toBeGreaterThan(0);
        for (const number of printed) expect([...days, ...years]).toContain(number);
      }),
    );
  });
});

describe('timeAttribute', () => {
  test.each([
    ['2024-11-01', '2024-11-01'],
    ['2024-11', '2024-11'],
    ['2024', '2024'],
    ['2024-11-01?', null],
    ['2024-06~', null],
    ['2024-10-31/2024-11-01', null],
    ['../2024-11-03', null],
    ['soon', null],
  ])('%s', (date, expected) => expect(timeAttribute(date)).toBe(expected));
});
