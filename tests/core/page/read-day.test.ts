import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../../src/core/dates';
import { readPrinted } from '../../../src/core/page/printed-dates';
import { readDay } from '../../../src/core/page/read-day';

describe('readDay', () => {
  it.each([
    ['2024-11-01', '2024-11-01'],
    ['2024-11-01T18:04:00.123+01:00', '2024-11-01'],
    ['2024-11-01 18:04:00', '2024-11-01'],
    ['2024-11-01T18:04Z', '2024-11-01'],
    ['2024/11/1', '2024-11-01'],
    ['20241101T180400Z', '2024-11-01'],
    ['2024-11', '2024-11'],
    ['Fri, 01 Nov 2024 18:04:00 +0100', '2024-11-01'],
    ['Fri Nov 01 2024 18:04:00 GMT+0100 (CET)', '2024-11-01'],
    ['1 November 2024', '2024-11-01'],
    ['November 1, 2024', '2024-11-01'],
    ['1730455440', '2024-11-01'],
    ['1730455440000', '2024-11-01'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['1969-12-31', null],
    ['0001-01-01T00:00:00Z', null],
    ['0', null],
    ['2024', null],
    ['hier', null],
    ['', null],
  ])('reads %j as %j', (text, expected) => {
    expect(readDay(text)?.day ?? null).toBe(expected);
  });

  it('keeps the instant only where it is given in universal time', () => {
    expect(readDay('2024-11-01T18:04:00Z')?.utcMs).toBe(Date.UTC(2024, 10, 1, 18, 4));
    expect(readDay('2024-11-01T18:04:00+01:00')?.utcMs).toBeNull();
    expect(readDay('2024-11-01')?.utcMs).toBeNull();
  });

  it('gives a valid day or nothing for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d\-/: TZ+.]{0,30}$/)), (text) => {
        const day = readDay(text)?.day;
        return day === undefined || isEdtf(day);
      }),
    );
  });
});

describe('readPrinted', () => {
  it.each([
    ['Publié le 1er novembre 2024 à 18h04', 'fr', ['2024-11-01 published']],
    ['Mis à jour le 4 novembre 2024 – publié le 1 novembre 2024', 'fr', ['2024-11-04 modified', '2024-11-01 published']],
    ['Publié le 01/11/2024, modifié le 04/11/2024', 'fr', ['2024-11-01 published', '2024-11-04 modified']],
    ['vendredi 1 nov. 2024', 'fr', ['2024-11-01 null']],
    ['Nov. 1, 2024 | Updated Nov. 4, 2024', 'en', ['2024-11-01 null', '2024-11-04 modified']],
    ['05/11/2024', 'fr', ['2024-11-05 null']],
    ['05/11/2024', 'en-US', ['2024-05-11 null']],
    ['05/11/2024', 'en', []],
    ['25/11/2024', 'en', ['2024-11-25 null']],
    ['05/05/2024', 'en', ['2024-05-05 null']],
    ['05.11.2024', 'en', ['2024-11-05 null']],
    ['1 de noviembre de 2024', 'es', ['2024-11-01 null']],
    ['1. März 2024', 'de', ['2024-03-01 null']],
    ['31 avril 2024', 'fr', []],
    ['© 2024', 'fr', []],
    ['12 mars', 'fr', []],
  ])('reads %j on a page in %s as %j', (text, lang, expected) => {
    expect(readPrinted(text, lang).map(({ day, label }) => `${day} ${String(label)}`)).toEqual(expected);
  });
});
