import { months, numbers, units, weekdays, type TimeUnit } from './lang/time-words';
import type { Passage } from './passage';
import { at, type Token } from './tokens';

/** Says what a time expression means before it is resolved against a publication date. */
export type TimeValue =
  | { readonly type: 'date'; readonly year: number | null; readonly month: number; readonly date: number }
  | { readonly type: 'weekday'; readonly weekday: number; readonly last: boolean }
  | { readonly type: 'ago'; readonly unit: TimeUnit; readonly count: number }
  | { readonly type: 'month'; readonly year: number | null; readonly month: number; readonly last: boolean }
  | { readonly type: 'year'; readonly year: number };

/** Describes a time expression by tokens, articles and prepositions included. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly value: TimeValue;
}

type Reader = (passage: Passage, i: number) => { length: number; value: TimeValue } | null;

function norm(passage: Passage, index: number): string {
  return at(passage.tokens, index).norm;
}

function numberAt(passage: Passage, index: number): number | null {
  const token = at(passage.tokens, index);
  if (token.norm === '1er' || (token.text === '1' && norm(passage, index + 1) === 'er')) return 1;
  if (token.kind === 'number' && /^\d+$/u.test(token.text)) return Number(token.text);
  return null;
}

function yearAt(passage: Passage, index: number): number | null {
  const value = numberAt(passage, index);
  return value !== null && value >= 1900 && value < 2100 ? value : null;
}

function monthAt(passage: Passage, index: number): number | null {
  const token = at(passage.tokens, index);
  const month = months[token.norm];
  if (month === undefined) return null;
  if (passage.language.lang === 'en' && !token.capital) return null;
  return month;
}

/** Steps over the stop of an abbreviated month ("Nov."). */
function afterMonth(passage: Passage, index: number): number {
  return at(passage.tokens, index + 1).text === '.' && norm(passage, index).length <= 4 ? index + 2 : index + 1;
}

/** Steps over the weekday that a date repeats, with what introduces it: "ce vendredi", "on Friday". */
function afterWeekday(passage: Passage, index: number): number {
  const k = /^(?:ce|le|this|on)$/u.test(norm(passage, index)) ? index + 1 : index;
  return norm(passage, k) in weekdays ? k + 1 : index;
}

/** "ce jeudi 31 octobre 2024", "le 1er novembre", "1 November 2024". */
const dayFirst: Reader = (passage, i) => {
  let k = afterWeekday(passage, i);
  if (/^(?:le|the|on|,)$/u.test(norm(passage, k)) && k > i) k++;
  const date = numberAt(passage, k);
  if (date === null || date < 1 || date > 31) return null;
  k += at(passage.tokens, k + 1).norm === 'er' ? 2 : 1;
  if (/^(?:of|st|nd|rd|th)$/u.test(norm(passage, k))) k++;
  const month = monthAt(passage, k);
  if (month === null) return null;
  k = afterMonth(passage, k);
  const year = yearAt(passage, k);
  if (year !== null) k++;
  return { length: k - i, value: { type: 'date', year, month, date } };
};

/** "November 1, 2024", "Friday, Nov. 1". */
const monthFirst: Reader = (passage, i) => {
  let k = afterWeekday(passage, i);
  if (k > i && at(passage.tokens, k).text === ',') k++;
  const month = monthAt(passage, k);
  if (month === null) return null;
  k = afterMonth(passage, k);
  const written = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(at(passage.tokens, k).norm);
  const date = written === null ? null : Number(written[1]);
  if (date === null || date < 1 || date > 31) return null;
  k++;
  if (/^(?:st|nd|rd|th)$/u.test(norm(passage, k))) k++;
  const year = at(passage.tokens, k).text === ',' ? yearAt(passage, k + 1) : yearAt(passage, k);
  if (year !== null) k += at(passage.tokens, k).text === ',' ? 2 : 1;
  return { length: k - i, value: { type: 'date', year, month, date } };
};

/** "01.11.2024", "1/11/2024", "2024-11-01": day first unless the language is English and slashes are used. */
const numeric: Reader = (passage, i) => {
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

/** "vendredi", "ce vendredi", "vendredi dernier", "last Friday"; not "vendredi prochain". */
const weekday: Reader = (passage, i) => {
  if (/^(?:chaque|tous|every|next)$/u.test(norm(passage, i - 1))) return null;
  let k = i;
  const opener = norm(passage, k);
  if (/^(?:ce|last|this|next|every|chaque|le|tous|on)$/u.test(opener)) k++;
  const day = weekdays[norm(passage, k)];
  if (day === undefined || /^(?:next|every|chaque|tous|le)$/u.test(opener)) return null;
  k++;
  if (/^(?:prochain|prochaine|suivant)$/u.test(norm(passage, k))) return null;
  const last = opener === 'last' || norm(passage, k) === 'dernier';
  if (norm(passage, k) === 'dernier' || /^(?:matin|soir|midi|après-midi|morning|evening|afternoon|night)$/u.test(norm(passage, k))) k++;
  return { length: k - i, value: { type: 'weekday', weekday: day, last } };
};

/** "hier", "aujourd’hui", "avant-hier", "yesterday". */
const nearDay: Reader = (passage, i) => {
  const count = ({ hier: 1, 'avant-hier': 2, "aujourd'hui": 0, yesterday: 1, today: 0 } as Readonly<Record<string, number>>)[
    norm(passage, i)
  ];
  if (count !== undefined) return { length: 1, value: { type: 'ago', unit: 'day', count } };
  if (/^(?:ce|this)$/u.test(norm(passage, i)) && /^(?:matin|soir|midi|morning|afternoon|evening)$/u.test(norm(passage, i + 1))) {
    return { length: 2, value: { type: 'ago', unit: 'day', count: 0 } };
  }
  return null;
};

/** "la semaine dernière", "le mois dernier", "l’année dernière", "last year". */
const lastUnit: Reader = (passage, i) => {
  const [a, b, c] = [norm(passage, i), norm(passage, i + 1), norm(passage, i + 2)];
  if (/^(?:la|le|l')$/u.test(a) && /^(?:dernier|dernière|passée?|précédente?)$/u.test(c)) {
    const unit = units[b];
    if (unit !== undefined && unit !== 'day') return { length: 3, value: { type: 'ago', unit, count: 1 } };
  }
  if (a === 'last') {
    const unit = units[b];
    if (unit !== undefined && unit !== 'day') return { length: 2, value: { type: 'ago', unit, count: 1 } };
  }
  return null;
};

/** "il y a deux jours", "two days ago". */
const ago: Reader = (passage, i) => {
  const french = norm(passage, i) === 'il' && norm(passage, i + 1) === 'y' && norm(passage, i + 2) === 'a';
  const k = french ? i + 3 : i;
  const count = numberAt(passage, k) ?? numbers[norm(passage, k)];
  const unit = units[norm(passage, k + 1)];
  if (count === undefined || unit === undefined) return null;
  if (!french && norm(passage, k + 2) !== 'ago') return null;
  return { length: french ? 5 : 3, value: { type: 'ago', unit, count } };
};

/** "en octobre", "en juin 2024", "fin octobre", "last October", "in October 2024"; never a month after a day. */
const month: Reader = (passage, i) => {
  let k = i;
  const opener = norm(passage, k);
  const french = passage.language.lang === 'fr';
  const opens = french ? /^(?:en|fin|début|mi|courant|depuis|dès)$/u : /^(?:in|last|late|early|since|mid)$/u;
  if (opens.test(opener)) k++;
  else if (/^au$/u.test(opener) && norm(passage, k + 1) === 'mois') k += 3;
  else if (/^mi-/u.test(opener)) {
    const value = months[opener.slice(3)];
    return value === undefined ? null : { length: 1, value: { type: 'month', year: yearAt(passage, i + 1), month: value, last: false } };
  } else return null;
  const value = monthAt(passage, k);
  if (value === null) return null;
  k = afterMonth(passage, k);
  const year = yearAt(passage, k);
  if (year !== null) k++;
  const last = opener === 'last' || norm(passage, k) === 'dernier';
  return { length: k - i, value: { type: 'month', year, month: value, last } };
};

/** "en 2022", "in 2022", "début 2024". */
const year: Reader = (passage, i) => {
  if (!/^(?:en|in|fin|début|since|depuis|late|early)$/u.test(norm(passage, i))) return null;
  const value = yearAt(passage, i + 1);
  return value === null ? null : { length: 2, value: { type: 'year', year: value } };
};

const readers: readonly Reader[] = [numeric, dayFirst, monthFirst, ago, weekday, nearDay, lastUnit, month, year];

const starters = new Set([
  ...Object.keys(weekdays),
  ...Object.keys(months),
  ...Object.keys(numbers),
  'ce',
  'last',
  'this',
  'next',
  'every',
  'chaque',
  'le',
  'la',
  "l'",
  'tous',
  'on',
  'hier',
  'avant-hier',
  "aujourd'hui",
  'yesterday',
  'today',
  'il',
  'en',
  'fin',
  'début',
  'mi',
  'courant',
  'depuis',
  'dès',
  'in',
  'late',
  'early',
  'since',
  'mid',
  'au',
  'the',
]);

/** Most words begin no time expression, and readers are slow. */
function mayStart(token: Token): boolean {
  return token.kind === 'number' || token.norm === '1er' || starters.has(token.norm) || token.norm.startsWith('mi-');
}

/**
 * Find every time expression that says when: days, weekdays, months, years, "hier", "last week".
 *
 * @returns in order, never overlapping
 */
export function findTimes(passage: Passage): TimeExpression[] {
  const found: TimeExpression[] = [];
  let i = 0;
  while (i < passage.tokens.length) {
    let length = 0;
    if (!mayStart(at(passage.tokens, i))) {
      i++;
      continue;
    }
    for (const reader of readers) {
      const read = reader(passage, i);
      if (read === null) continue;
      found.push({ start: i, end: i + read.length, value: read.value });
      length = read.length;
      break;
    }
    i += Math.max(1, length);
  }
  return found;
}
