import fc from 'fast-check';
import { isEdtf } from '../../src/core/dates';

const plainDate = fc
  .tuple(fc.integer({ min: 2003, max: 2006 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 28 }))
  .map(([year, month, day]) =>
    [year, ...(month === 0 ? [] : [month, ...(day === 0 ? [] : [day])])].map((part) => String(part).padStart(2, '0')).join('-'),
  );

/** Generates years, months and days, also marked `?`, `~` or `%`, close enough together to collide often. */
export const singleDate = fc.tuple(plainDate, fc.constantFrom('', '', '', '?', '~', '%')).map(([date, mark]) => date + mark);

/** Generates what a page's date can be: a day, a month or a year. */
export const pageDate = plainDate;

/** Generates every form that Incise understands. */
export const anyDate = fc.oneof(
  singleDate,
  fc.tuple(singleDate, singleDate).map(([a, b]) => (isEdtf(`${a}/${b}`) ? `${a}/${b}` : `${b}/${a}`)),
  singleDate.map((date) => `../${date}`),
  singleDate.map((date) => `${date}/..`),
);
