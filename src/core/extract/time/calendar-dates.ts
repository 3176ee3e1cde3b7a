import { months, weekdays, type TimeUnit } from '../lang/time-words';
import type { Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Says what a time expression means before it is resolved against a publication date. */
export type TimeValue =
  | {
      readonly type: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly date: number;
      /** Weekday named beside it, which tells the year. */
      readonly weekday?: number;
      /** Last date of several: "du 26 au 28 octobre". */
      readonly until?: number;
      /** Years before that of the publication: "June 27 last year". */
      readonly yearsAgo?: number;
    }
  /** `date` is the day of the month beside it ("samedi 2"); `night` the one that ends on it ("la nuit de lundi à mardi"). */
  | { readonly type: 'weekday'; readonly weekday: number; readonly last: boolean; readonly date?: number; readonly night?: true }
  | { readonly type: 'ago'; readonly unit: TimeUnit; readonly count: number }
  | { readonly type: 'month'; readonly year: number | null; readonly month: number; readonly last: boolean; readonly yearsAgo?: number }
  | { readonly type: 'year'; readonly year: number };

/** Reads a time expression that begins at a token; null where none does. */
export type TimeReader = (passage: Passage, i: number) => { length: number; value: TimeValue } | null;

/** Read the norm of a token. */
export function norm(passage: Passage, index: number): string {
  return at(passage.tokens, index).norm;
}

/** Read a number in digits, "1er" among them; null where there is none. */
export function numberAt(passage: Passage, index: number): number | null {
  const token = at(passage.tokens, index);
  if (token.norm === '1er' || (token.text === '1' && norm(passage, index + 1) === 'er')) return 1;
  if (token.kind === 'number' && /^\d+$/u.test(token.text)) return Number(token.text);
  return null;
}

/** Read a year in digits; null where there is none. */
export function yearAt(passage: Passage, index: number): number | null {
  const value = numberAt(passage, index);
  return value !== null && value >= 1900 && value < 2100 ? value : null;
}

/** Read the name of a month; in English only with its capital; null where there is none. */
export function monthAt(passage: Passage, index: number): number | null {
  const token = at(passage.tokens, index);
  const month = months[token.norm];
  if (month === undefined) return null;
  if (passage.language.lang === 'en' && !token.capital) return null;
  return month;
}

/** Step over a month and the stop of an abbreviated one ("Nov."). */
export function afterMonth(passage: Passage, index: number): number {
  return at(passage.tokens, index + 1).text === '.' && norm(passage, index).length <= 4 ? index + 2 : index + 1;
}

/** Step over "dernier" and "last year" after a date or month without a year. */
export function afterLast(passage: Passage, index: number): { end: number; yearsAgo: number } {
  if (norm(passage, index) === 'dernier') return { end: index + 1, yearsAgo: 0 };
  const year = /^(?:last|this)$/u.test(norm(passage, index)) && norm(passage, index + 1) === 'year';
  return year ? { end: index + 2, yearsAgo: norm(passage, index) === 'last' ? 1 : 0 } : { end: index, yearsAgo: 0 };
}

/** Read a day of the month: "2", "1er", "3rd"; null where there is none. */
export function dateAt(passage: Passage, index: number): number | null {
  const date = numberAt(passage, index) ?? Number(/^(\d{1,2})(?:st|nd|rd|th)$/u.exec(norm(passage, index))?.[1] ?? 0);
  return date >= 1 && date <= 31 ? date : null;
}

/** Step over a day of the month: "1er" and "3rd" may be two tokens. */
export function afterDate(passage: Passage, index: number): number {
  return /^(?:er|st|nd|rd|th)$/u.test(norm(passage, index + 1)) ? index + 2 : index + 1;
}

/** Reads the weekday that a date repeats, with what introduces it: "ce vendredi", "on Friday". */
function weekdayBefore(passage: Passage, index: number): { next: number; weekday?: number } {
  const k = /^(?:ce|le|this|on)$/u.test(norm(passage, index)) ? index + 1 : index;
  const weekday = weekdays[norm(passage, k)];
  return weekday === undefined ? { next: index } : { next: k + 1, weekday };
}

/** Reads the last of several dates: "26 *au 28* octobre", "Nov. 4*-7*". */
function lastDate(passage: Passage, index: number): { next: number; until?: number } {
  if (!/^(?:au|et|to|and|-|–)$/u.test(norm(passage, index))) return { next: index };
  const until = dateAt(passage, index + 1);
  return until === null ? { next: index } : { next: afterDate(passage, index + 1), until };
}

type DateValue = TimeValue & { type: 'date' };

function makeDate(
  month: number,
  date: number,
  year: number | null,
  more: Readonly<Record<'weekday' | 'until' | 'yearsAgo', number | undefined>>,
): DateValue {
  const { weekday, until, yearsAgo } = more;
  return {
    type: 'date',
    year,
    month,
    date,
    ...(weekday === undefined ? {} : { weekday }),
    ...(until === undefined || until <= date ? {} : { until }),
    ...(yearsAgo === undefined || yearsAgo === 0 ? {} : { yearsAgo }),
  };
}

/** "ce jeudi 31 octobre 2024", "le 1er novembre", "1 November 2024", "du 26 au 28 octobre". */
const dayFirst: TimeReader = (passage, i) => {
  const { next, weekday } = weekdayBefore(passage, i);
  let k = next;
  if (/^(?:le|the|on|,)$/u.test(norm(passage, k)) && k > i) k++;
  const date = dateAt(passage, k);
  if (date === null) return null;
  const last = lastDate(passage, afterDate(passage, k));
  k = last.next;
  if (norm(passage, k) === 'of') k++;
  const month = monthAt(passage, k);
  if (month === null) return null;
  k = afterMonth(passage, k);
  const year = yearAt(passage, k);
  if (year !== null) k++;
  const { end, yearsAgo } = afterLast(passage, k);
  return { length: end - i, value: makeDate(month, date, year, { weekday, until: last.until, yearsAgo }) };
};

/** "November 1, 2024", "Friday, Nov. 1", "Nov. 4-7". */
const monthFirst: TimeReader = (passage, i) => {
  const { next, weekday } = weekdayBefore(passage, i);
  let k = next;
  if (k > i && at(passage.tokens, k).text === ',') k++;
  const month = monthAt(passage, k);
  if (month === null) return null;
  k = afterMonth(passage, k);
  const date = dateAt(passage, k);
  if (date === null) return null;
  const last = lastDate(passage, afterDate(passage, k));
  k = last.next;
  const comma = at(passage.tokens, k).text === ',';
  const year = yearAt(passage, comma ? k + 1 : k);
  if (year !== null) k += comma ? 2 : 1;
  const { end, yearsAgo } = afterLast(passage, k);
  return { length: end - i, value: makeDate(month, date, year, { weekday, until: last.until, yearsAgo }) };
};

/** "01.11.2024", "1/11/2024", "2024-11-01": day first unless the language is English and slashes are used. */
const numeric: TimeReader = (passage, i) => {
  const first = at(passage.tokens, i);
  if (first.kind !== 'number') return null;
  const text = passage.text.slice(first.start, first.start + 10);
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/u.exec(text);
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/u.exec(text);
  const match = iso ?? local;
  if (match === null) return null;
  const [a, b, c] = [Number(match[1]), Number(match[2]), Number(match[3])];
  let length = 1;
  while (at(passage.tokens, i + length).end <= first.start + match[0].length && at(passage.tokens, i + length).start >= 0) length++;
  if (iso !== null) return { length, value: { type: 'date', year: a, month: b, date: c } };
  const american = passage.language.lang === 'en' && match[0].includes('/') && b > 12;
  return { length, value: american ? { type: 'date', year: c, month: a, date: b } : { type: 'date', year: c, month: b, date: a } };
};

/** Lists the readers of dates that name a month or are all digits. */
export const calendarReaders: readonly TimeReader[] = [numeric, dayFirst, monthFirst];
