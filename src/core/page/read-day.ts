import type { Edtf } from '../model';

/** Holds a day that was read, and the instant where that was given in universal time, so that the local day may be another one. */
export interface DayReading {
  /** A day, or a month where no day is given. */
  readonly day: Edtf;
  /** Milliseconds since 1970 where the zone is UTC and the hour is known; null otherwise. */
  readonly utcMs: number | null;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** First and last year that a page on the web can have been published in. */
const firstYear = 1990;
const lastYear = 2100;

const iso =
  /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
/** RFC 2822 and JavaScript's `Date.toString`. */
const mail =
  /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+([a-z]{3})[a-z]*|([a-z]{3})[a-z]*\s+(\d{1,2}),?)\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|UT)?([+-]\d{2}:?\d{2})?.*)?$/i;

/**
 * Read a date that was written for machines: ISO 8601 in all its spellings, RFC 2822, Unix time in seconds or milliseconds.
 *
 * @returns the day as written where a zone is given or none, for that is the day where it was published; null where it is no date, or
 *   one that no page can have
 */
export function readDay(text: string): DayReading | null {
  const trimmed = text.trim().slice(0, 60);
  return readIso(trimmed) ?? readUnix(trimmed) ?? readMail(trimmed);
}

/** Make an EDTF day, or a month without a day; null where there is no such day or no page can be that old. */
export function dayOf(year: number, month: number, day: number | null): Edtf | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return start;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${start}-${String(day).padStart(2, '0')}`;
}

/** Tell the UTC day of an instant. */
export function utcDay(ms: number): Edtf {
  return new Date(ms).toISOString().slice(0, 10);
}

function readIso(text: string): DayReading | null {
  const found = iso.exec(text) ?? compact.exec(text);
  if (found === null) return null;
  const [, year, month, date, hour, minute, second, zone] = found;
  const day = dayOf(Number(year), Number(month), date === undefined ? null : Number(date));
  if (day === null || date === undefined || hour === undefined || !isUtc(zone)) return day === null ? null : { day, utcMs: null };
  return { day, utcMs: Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second ?? 0)) };
}

function isUtc(zone: string | undefined): boolean {
  return zone !== undefined && /^(?:z|utc|ut|gmt|[+-]00:?00)$/i.test(zone);
}

function readUnix(text: string): DayReading | null {
  if (!/^\d{9,13}$/.test(text)) return null;
  const ms = Number(text) * (text.length <= 10 ? 1_000 : 1);
  const day = utcDay(ms);
  return Number(day.slice(0, 4)) < firstYear ? null : { day, utcMs: ms };
}

function readMail(text: string): DayReading | null {
  const found = mail.exec(text);
  if (found === null) return null;
  const [, date, name, otherName, otherDate, year, hour, minute, second, zone, offset] = found;
  const month = monthNames.indexOf((name ?? otherName ?? '').toLowerCase());
  const day = dayOf(Number(year), month + 1, Number(date ?? otherDate));
  if (day === null || hour === undefined || !isUtc(offset ?? zone)) return day === null ? null : { day, utcMs: null };
  return { day, utcMs: Date.UTC(Number(year), month, Number(date ?? otherDate), Number(hour), Number(minute), Number(second ?? 0)) };
}
