import { boundsOf } from '../../dates';
import type { Edtf } from '../../model';
import { dayOf, formatDay, formatMonth, formatYear, isRealDate, parseDay, partsOf, type Day } from './days';
import type { TimeValue } from './calendar-dates';

/** In days: the longest span of possible publication days within which times are resolved, without and with the help of a weekday. */
const longestWindow = 45;
const longestByWeekday = 366;

/** Reads a day of a month in a year as EDTF, several days as an interval; null for one that does not exist or has another weekday. */
function dayIn(year: number, { month, date, weekday, until }: TimeValue & { type: 'date' }): Edtf | null {
  if (!isRealDate(year, month, date) || (until !== undefined && !isRealDate(year, month, until))) return null;
  const day = dayOf(year, month, date);
  if (weekday !== undefined && partsOf(day).weekday !== weekday) return null;
  return until === undefined ? formatDay(day) : `${formatDay(day)}/${formatDay(dayOf(year, month, until))}`;
}

function resolveDate(value: TimeValue & { type: 'date' }, day: Day): Edtf | null {
  if (value.year !== null) return dayIn(value.year, value);
  const { year } = partsOf(day);
  if (value.yearsAgo !== undefined) return dayIn(year - value.yearsAgo, value);
  const past = [year, year - 1].filter((y) => isRealDate(y, value.month, value.date) && dayOf(y, value.month, value.date) <= day + 1);
  const fitting = past.flatMap((y) => dayIn(y, value) ?? []);
  return (value.weekday === undefined && past[0] !== undefined ? dayIn(past[0], value) : fitting[0]) ?? null;
}

/** "vendredi", "samedi 2", "la nuit de lundi à mardi": the latest such day that is not after the publication. */
function resolveWeekday(value: TimeValue & { type: 'weekday' }, day: Day): Edtf | null {
  const back = (partsOf(day).weekday - value.weekday + 7) % 7;
  if (value.date === undefined) {
    const found = day - (back === 0 && value.last ? 7 : back);
    return value.night === true ? `${formatDay(found - 1)}/${formatDay(found)}` : formatDay(found);
  }
  for (let found = day - back; found > day - longestWindow; found -= 7) if (partsOf(found).date === value.date) return formatDay(found);
  return null;
}

function resolveAgo(value: TimeValue & { type: 'ago' }, day: Day): Edtf | null {
  const { year, month, weekday } = partsOf(day);
  if (value.unit === 'day') return formatDay(day - value.count);
  if (value.unit === 'year') return formatYear(year - value.count);
  if (value.unit === 'month') {
    const index = year * 12 + month - 1 - value.count;
    return value.count <= 1 ? formatMonth(Math.floor(index / 12), (index % 12) + 1) : null;
  }
  if (value.count !== 1) return null;
  const monday = day - ((weekday + 6) % 7) - 7;
  return `${formatDay(monday)}/${formatDay(monday + 6)}`;
}

function resolveOn(value: TimeValue, day: Day): Edtf | null {
  const { year, month } = partsOf(day);
  if (value.type === 'date') return resolveDate(value, day);
  if (value.type === 'ago') return resolveAgo(value, day);
  if (value.type === 'year') return formatYear(value.year);
  if (value.type === 'weekday') return resolveWeekday(value, day);
  if (value.year !== null) return formatMonth(value.year, value.month);
  if (value.yearsAgo !== undefined) return formatMonth(year - value.yearsAgo, value.month);
  const passed = value.month < month || (value.month === month && !value.last);
  return formatMonth(passed ? year : year - 1, value.month);
}

/**
 * Resolve a time expression against the publication date, looking back: the latest such day that is not after it.
 *
 * Where the publication date is coarse, only what holds on each of its days is resolved. Nothing is ever more precise than the
 * text: "la semaine dernière" is an interval, "en octobre" a month; "il y a six semaines" stays unresolved.
 *
 * @param published - EDTF; null where unknown
 * @returns null where the date cannot be known
 */
export function resolveTime(value: TimeValue, published: Edtf | null): Edtf | null {
  const explicit = value.type === 'year' || ((value.type === 'date' || value.type === 'month') && value.year !== null);
  if (explicit) return resolveOn(value, 0);
  const bounds = published === null ? null : boundsOf(published);
  const from = parseDay(bounds?.start ?? null);
  const to = parseDay(bounds?.end ?? null);
  if (from === null || to === null || to < from) return null;
  if (to - from > longestWindow) return byWeekday(value, from, to);
  const first = resolveOn(value, from);
  for (let day = from + 1; day <= to; day++)
    if (resolveOn(value, day) !== first) return coarse(value, from, to) ?? byWeekday(value, from, to);
  return first;
}

/** A date of a month that begins or ends within the window is still the same date, if only one of its years fits. */
function coarse(value: TimeValue, from: Day, to: Day): Edtf | null {
  if (value.type !== 'date') return null;
  const { year } = partsOf(to);
  if (!isRealDate(year, value.month, value.date)) return null;
  const day = dayOf(year, value.month, value.date);
  return day >= from && day <= to ? formatDay(day) : null;
}

/** "jeudi 31 octobre" in a text of some day of 2024: the weekday tells which year, as long as only one fits. */
function byWeekday(value: TimeValue, from: Day, to: Day): Edtf | null {
  if (value.type !== 'date' || value.weekday === undefined || value.until !== undefined || to - from > longestByWeekday) return null;
  const fitting: Edtf[] = [];
  for (let { year } = partsOf(from - longestByWeekday); year <= partsOf(to).year; year++) {
    const date = dayIn(year, value);
    if (date !== null && dayOf(year, value.month, value.date) <= to + 1) fitting.push(date);
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
