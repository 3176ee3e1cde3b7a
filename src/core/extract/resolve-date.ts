import { boundsOf } from '../dates';
import type { Edtf } from '../model';
import { dayOf, formatDay, formatMonth, formatYear, isRealDate, parseDay, partsOf, type Day } from './days';
import type { TimeValue } from './time-expressions';

const longestWindow = 45;

function resolveDate(value: TimeValue & { type: 'date' }, day: Day): Edtf | null {
  if (value.year !== null)
    return isRealDate(value.year, value.month, value.date) ? formatDay(dayOf(value.year, value.month, value.date)) : null;
  const { year } = partsOf(day);
  const candidate = [year, year - 1].find((y) => isRealDate(y, value.month, value.date) && dayOf(y, value.month, value.date) <= day + 1);
  return candidate === undefined ? null : formatDay(dayOf(candidate, value.month, value.date));
}

function resolveAgo(value: TimeValue & { type: 'ago' }, day: Day): Edtf | null {
  const { year, month, weekday } = partsOf(day);
  if (value.unit === 'day') return formatDay(day - value.count);
  if (value.unit === 'year') return formatYear(year - value.count);
  if (value.unit === 'month') {
    const index = year * 12 + month - 1 - value.count;
    return value.count === 1 ? formatMonth(Math.floor(index / 12), (index % 12) + 1) : null;
  }
  if (value.count !== 1) return null;
  const monday = day - ((weekday + 6) % 7) - 7;
  return `${formatDay(monday)}/${formatDay(monday + 6)}`;
}

function resolveOn(value: TimeValue, day: Day): Edtf | null {
  const { year, month, weekday } = partsOf(day);
  if (value.type === 'date') return resolveDate(value, day);
  if (value.type === 'ago') return resolveAgo(value, day);
  if (value.type === 'year') return formatYear(value.year);
  if (value.type === 'weekday') {
    const back = (weekday - value.weekday + 7) % 7;
    return formatDay(day - (back === 0 && value.last ? 7 : back));
  }
  if (value.year !== null) return formatMonth(value.year, value.month);
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
  if (to - from > longestWindow) return null;
  const first = resolveOn(value, from);
  for (let day = from + 1; day <= to; day++) if (resolveOn(value, day) !== first) return coarse(value, from, to);
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
