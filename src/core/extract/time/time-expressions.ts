import {
  afterDate,
  afterLast,
  afterMonth,
  calendarReaders,
  dateAt,
  monthAt,
  norm,
  numberAt,
  yearAt,
  type TimeReader,
  type TimeValue,
} from './calendar-dates';
import { months, numbers, units, weekdays } from '../lang/time-words';
import type { Passage } from '../text/passage';
import { at, type Token } from '../text/tokens';

/** Describes a time expression by tokens, articles and prepositions included. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly value: TimeValue;
}

/** "la nuit de lundi à mardi": the night that ends on the second day. */
const night: TimeReader = (passage, i) => {
  const opens = /^(?:la|une)$/u.test(norm(passage, i)) && norm(passage, i + 1) === 'nuit' && /^(?:de|du)$/u.test(norm(passage, i + 2));
  if (!opens || weekdays[norm(passage, i + 3)] === undefined || !/^(?:à|au)$/u.test(norm(passage, i + 4))) return null;
  const day = weekdays[norm(passage, i + 5)];
  return day === undefined ? null : { length: 6, value: { type: 'weekday', weekday: day, last: false, night: true } };
};

/** Reads the day of the month in "samedi 2"; null where the number counts something: "samedi 2 personnes". */
function bareDate(passage: Passage, index: number): number | null {
  const date = dateAt(passage, index);
  const after = at(passage.tokens, afterDate(passage, index));
  const { prepositions, ofWords, auxiliaries, conjunctions, pronouns } = passage.language;
  const ends = after.kind === 'mark' && !/^[%€$£°]$/u.test(after.text);
  const word = [prepositions, ofWords, auxiliaries, conjunctions].some((set) => set.has(after.norm)) || pronouns.has(after.norm);
  return passage.language.lang === 'fr' && (ends || word) ? date : null;
}

/** "vendredi", "ce vendredi", "vendredi dernier", "last Friday", "samedi 2"; not "vendredi prochain". */
const weekday: TimeReader = (passage, i) => {
  if (/^(?:chaque|tous|every|next|that)$/u.test(norm(passage, i - 1))) return null;
  let k = i;
  const opener = norm(passage, k);
  if (/^(?:ce|last|this|next|every|chaque|le|tous|on)$/u.test(opener)) k++;
  const day = weekdays[norm(passage, k)];
  if (day === undefined || /^(?:next|every|chaque|tous|le)$/u.test(opener)) return null;
  k++;
  if (/^(?:prochain|prochaine|suivant)$/u.test(norm(passage, k))) return null;
  const date = bareDate(passage, k);
  if (date !== null) return { length: afterDate(passage, k) - i, value: { type: 'weekday', weekday: day, last: false, date } };
  const last = opener === 'last' || norm(passage, k) === 'dernier';
  if (norm(passage, k) === 'dernier' || /^(?:matin|soir|midi|après-midi|morning|evening|afternoon|night)$/u.test(norm(passage, k))) k++;
  return { length: k - i, value: { type: 'weekday', weekday: day, last } };
};

/** "hier", "aujourd’hui", "avant-hier", "yesterday". */
const nearDay: TimeReader = (passage, i) => {
  const count = ({ hier: 1, 'avant-hier': 2, "aujourd'hui": 0, yesterday: 1, today: 0, tonight: 0 } as Readonly<Record<string, number>>)[
    norm(passage, i)
  ];
  if (count !== undefined) return { length: 1, value: { type: 'ago', unit: 'day', count } };
  if (
    /^(?:ce|cet|this)$/u.test(norm(passage, i)) &&
    /^(?:matin|soir|midi|après-midi|morning|afternoon|evening)$/u.test(norm(passage, i + 1))
  ) {
    return { length: 2, value: { type: 'ago', unit: 'day', count: 0 } };
  }
  if (norm(passage, i) === 'last' && norm(passage, i + 1) === 'night') return { length: 2, value: { type: 'ago', unit: 'day', count: 1 } };
  return null;
};

/** "la semaine dernière", "le mois dernier", "l’année dernière", "last year", "this month", "cette semaine". */
const lastUnit: TimeReader = (passage, i) => {
  const [a, b, c] = [norm(passage, i), norm(passage, i + 1), norm(passage, i + 2)];
  if (/^(?:la|le|l')$/u.test(a) && /^(?:dernier|dernière|passée?|précédente?)$/u.test(c)) {
    const unit = units[b];
    if (unit !== undefined && unit !== 'day') return { length: 3, value: { type: 'ago', unit, count: 1 } };
  }
  // Which days a weekend was is left open: it is named, and nothing else may date the words.
  if (/^(?:ce|le|this|last|the)$/u.test(a) && /^week-?end$/u.test(b)) return { length: 2, value: { type: 'ago', unit: 'week', count: 0 } };
  if (!/^(?:last|this|ce|cette)$/u.test(a)) return null;
  const unit = units[b.replace(/-ci$/u, '')];
  return unit === undefined || unit === 'day' ? null : { length: 2, value: { type: 'ago', unit, count: a === 'last' ? 1 : 0 } };
};

/** "il y a deux jours", "two days ago". */
const ago: TimeReader = (passage, i) => {
  const french = norm(passage, i) === 'il' && norm(passage, i + 1) === 'y' && norm(passage, i + 2) === 'a';
  const k = french ? i + 3 : i;
  const count = numberAt(passage, k) ?? numbers[norm(passage, k)];
  const unit = units[norm(passage, k + 1)];
  if (count === undefined || unit === undefined) return null;
  if (!french && norm(passage, k + 2) !== 'ago') return null;
  return { length: french ? 5 : 3, value: { type: 'ago', unit, count } };
};

/** "en octobre", "en juin 2024", "fin octobre", "last October", "in October 2024"; never a month after a day. */
const month: TimeReader = (passage, i) => {
  let k = i;
  const opener = norm(passage, k);
  const french = passage.language.lang === 'fr';
  const opens = french ? /^(?:en|fin|début|mi|courant|depuis|dès)$/u : /^(?:in|last|late|early|since|mid)$/u;
  if (opens.test(opener)) k++;
  else if (french && /^(?:au|le|du)$/u.test(opener) && norm(passage, k + 1) === 'mois' && /^(?:de|d')$/u.test(norm(passage, k + 2))) k += 3;
  else if (/^mid?-/u.test(opener)) {
    const value = months[opener.replace(/^mid?-/u, '')];
    return value === undefined ? null : { length: 1, value: { type: 'month', year: yearAt(passage, i + 1), month: value, last: false } };
  } else return null;
  if (!french && /^(?:early|late)$/u.test(norm(passage, k))) k++;
  const value = monthAt(passage, k);
  if (value === null) return null;
  k = afterMonth(passage, k);
  const year = yearAt(passage, k);
  if (year !== null) k++;
  const last = opener === 'last' || norm(passage, k) === 'dernier';
  const { end, yearsAgo } = afterLast(passage, k);
  return { length: end - i, value: { type: 'month', year, month: value, last, ...(yearsAgo === 0 ? {} : { yearsAgo }) } };
};

/** "en 2022", "in 2022", "début 2024", "printemps 2023". */
const year: TimeReader = (passage, i) => {
  if (!/^(?:en|in|fin|début|since|depuis|late|early|printemps|été|automne)$/u.test(norm(passage, i))) return null;
  const value = yearAt(passage, i + 1);
  return value === null ? null : { length: 2, value: { type: 'year', year: value } };
};

const readers: readonly TimeReader[] = [night, ...calendarReaders, ago, weekday, nearDay, lastUnit, month, year];

const starters = new Set([
  ...Object.keys(weekdays),
  ...Object.keys(months),
  ...Object.keys(numbers),
  'ce',
  'cet',
  'cette',
  'une',
  'du',
  'printemps',
  'été',
  'automne',
  'tonight',
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
  return token.kind === 'number' || token.norm === '1er' || starters.has(token.norm) || /^mid?-/u.test(token.norm);
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
