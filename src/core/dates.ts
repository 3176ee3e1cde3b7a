/**
 * Knows EDTF, alone: everything else asks here for bounds, comparison and display.
 *
 * The subset: year, month or day, each with `?` (doubtful), `~` (approximate) or `%` (both), and intervals `a/b` of those, of which
 * one end may be open (`..`). Every function is total: text that is no EDTF has no bounds, is undated, and is displayed as it stands.
 *
 * @see https://www.loc.gov/standards/datetime/ EDTF (ISO 8601-2), levels 0 and 1
 */
import { compareText } from './compare-text';
import type { Edtf, UiLang } from './model';

/** Holds inclusive ISO days; null where that end is open. */
export interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
}

/** Says on which side of a page's date something lies. */
export type PageRelation = 'before' | 'around' | 'since' | 'undated';

interface Point {
  readonly year: number;
  /** 1 to 12; null where only the year is known. */
  readonly month: number | null;
  readonly day: number | null;
  readonly doubtful: boolean;
  readonly approximate: boolean;
  /** First and last ISO day that it can mean. */
  readonly first: string;
  readonly last: string;
}

/** Null stands for an open end; a single date starts and ends with the same point. */
interface Range {
  readonly start: Point | null;
  readonly end: Point | null;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function parsePoint(text: string): Point | null {
  const match = POINT.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && month !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  const lastMonth = month ?? 12;
  return {
    year,
    month,
    day,
    doubtful: match[4] === '?' || match[4] === '%',
    approximate: match[4] === '~' || match[4] === '%',
    first: isoDay(year, month ?? 1, day ?? 1),
    last: isoDay(year, lastMonth, day ?? daysInMonth(year, lastMonth)),
  };
}

/** Remembers what was parsed, for a corpus names few dates many times; emptied when full. */
const parsed = new Map<string, Range | null>();
const MAX_PARSED = 2_000;

function parse(text: string): Range | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const range = parseAnew(text);
  if (parsed.size >= MAX_PARSED) parsed.clear();
  parsed.set(text, range);
  return range;
}

function parseAnew(text: string): Range | null {
  const [left = '', right, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  if (right === undefined) {
    const point = parsePoint(left);
    return point === null ? null : { start: point, end: point };
  }
  const start = left === '..' ? null : parsePoint(left);
  const end = right === '..' ? null : parsePoint(right);
  if ((start === null && left !== '..') || (end === null && right !== '..')) return null;
  if (start === null && end === null) return null;
  return start !== null && end !== null && start.first > end.last ? null : { start, end };
}

function points(date: Edtf): readonly Point[] {
  const range = parse(date);
  return [range?.start, range?.end].filter((point) => point !== null && point !== undefined);
}

/** Tell whether text is a date that Incise understands; false for an interval that ends before it starts, or is open at both ends. */
export function isEdtf(text: string): boolean {
  return parse(text) !== null;
}

/** Find the first and the last day that a date allows; marks like `~` do not widen it. Both null for text that is no EDTF. */
export function boundsOf(date: Edtf): Bounds {
  const range = parse(date);
  return { start: range?.start?.first ?? null, end: range?.end?.last ?? null };
}

/** Tell whether a date, or an end of an interval, carries `?` or `%`. */
export function isDoubtful(date: Edtf): boolean {
  return points(date).some((point) => point.doubtful);
}

/** Tell whether a date, or an end of an interval, carries `~` or `%`. */
export function isApproximate(date: Edtf): boolean {
  return points(date).some((point) => point.approximate);
}

/**
 * Compare two dates for sorting, oldest first: by first day, then by last day, then as text.
 *
 * A total order, in which a date that ends before another starts comes before it. What has no first day (`../2024-11-03`) stands at
 * its last, because a bound is mostly the date of the article that reports it; what has no bounds at all comes last.
 */
export function compareDates(a: Edtf, b: Edtf): number {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  const never = '~';
  return (
    compareText(x.start ?? x.end ?? never, y.start ?? y.end ?? never) || compareText(x.end ?? never, y.end ?? never) || compareText(a, b)
  );
}

function rangesOverlap(a: Bounds, b: Bounds): boolean {
  return !(a.end !== null && b.start !== null && a.end < b.start) && !(b.end !== null && a.start !== null && b.end < a.start);
}

/** Tell whether two dates can mean a common day; true where an open end leaves it possible, false for text that is no EDTF. */
export function overlaps(a: Edtf, b: Edtf): boolean {
  return isEdtf(a) && isEdtf(b) && rangesOverlap(boundsOf(a), boundsOf(b));
}

/**
 * Tell whether every day that a date allows lies certainly between two others, both included.
 *
 * A coarse limit admits only what lies beyond all of it: with `from` = `2004-03`, the 20th of March 2004 is not yet certain, the 31st is.
 *
 * @param from - absent or null means no limit on that side; so does `to`
 */
export function isWithin(date: Edtf, from?: Edtf | null, to?: Edtf | null): boolean {
  if (!isEdtf(date)) return false;
  const { start, end } = boundsOf(date);
  const floor = from == null ? null : boundsOf(from).end;
  const ceiling = to == null ? null : boundsOf(to).start;
  const startsWithin = from == null || (start !== null && floor !== null && start >= floor);
  const endsWithin = to == null || (end !== null && ceiling !== null && end <= ceiling);
  return startsWithin && endsWithin;
}

/** Narrows a coarse date by what the sources still allow; the date alone where the two contradict each other. */
function narrow(date: Bounds, bounds: Bounds): Bounds {
  if (!rangesOverlap(date, bounds)) return date;
  const start = date.start === null || (bounds.start !== null && bounds.start > date.start) ? bounds.start : date.start;
  const end = date.end === null || (bounds.end !== null && bounds.end < date.end) ? bounds.end : date.end;
  return { start, end };
}

/**
 * Combine a date with its bounds into the one date to compare by; not for display, for it loses the marks.
 *
 * @returns days from first to last; whichever of the two is given alone; null where neither is
 */
export function narrowDate(date: Edtf | null, bounds: Edtf | null | undefined): Edtf | null {
  if (date === null || bounds == null) return date ?? bounds ?? null;
  const { start, end } = narrow(boundsOf(date), boundsOf(bounds));
  return start === null && end === null ? date : `${start ?? '..'}/${end ?? '..'}`;
}

const DAY_MS = 86_400_000;

/**
 * Count the days between two dates, at their nearest; an interval of which one end is open counts as its other end.
 *
 * @returns a whole number, 0 where they share a day; null where one of them is no EDTF
 */
export function daysApart(a: Edtf, b: Edtf): number | null {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  const [startX, startY] = [x.start ?? x.end, y.start ?? y.end];
  if (startX === null || startY === null) return null;
  const between = (earlier: string, later: string) => Math.round((Date.parse(later) - Date.parse(earlier)) / DAY_MS);
  return Math.max(0, between(x.end ?? startX, startY), between(y.end ?? startY, startX));
}

/**
 * Tell on which side of a page's date something lies.
 *
 * - `before`: certainly not later than the page. The page's own day counts as before: the article reports it.
 * - `since`: certainly later.
 * - `around`: its days lie on both sides, or within a page date that is itself a month or a year.
 * - `undated`: no date, or only a bound, and that does not decide.
 *
 * @param date - null where unknown
 * @param bounds - what is still possible where `date` is unknown or coarse
 */
export function relateToPage(date: Edtf | null, bounds: Edtf | null | undefined, pageDate: Edtf): PageRelation {
  const known = date !== null && isEdtf(date) ? boundsOf(date) : null;
  const allowed = bounds == null ? { start: null, end: null } : boundsOf(bounds);
  const { start, end } = known === null ? allowed : narrow(known, allowed);
  const page = boundsOf(pageDate);
  if (end !== null && page.start !== null && end <= page.start) return 'before';
  if (start !== null && page.end !== null && start > page.end) return 'since';
  return known === null || start === null || end === null ? 'undated' : 'around';
}

interface Phrases {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly day: (day: number) => string;
  /** Each takes a formatted date and how precise it is. */
  readonly about: (date: string, precision: Precision) => string;
  readonly since: (date: string, precision: Precision) => string;
  /** Says "that day, month or year, or earlier", and leaves the day itself to the reader's good sense. */
  readonly until: (date: string, precision: Precision) => string;
}

type Precision = 'year' | 'month' | 'day';

function monthsOf(lang: UiLang, month: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2000, at)));
}

const phrases: Readonly<Record<UiLang, Phrases>> = {
  fr: {
    months: monthsOf('fr', 'long'),
    shortMonths: monthsOf('fr', 'short'),
    day: (day) => (day === 1 ? '1er' : String(day)),
    about: (date, precision) => `vers ${precision === 'day' ? 'le ' : ''}${date}`,
    since: (date, precision) => `depuis ${precision === 'day' ? 'le ' : ''}${date}`,
    until: (date, precision) => `avant ${precision === 'day' ? 'le' : 'fin'} ${date}`,
  },
  en: {
    months: monthsOf('en', 'long'),
    shortMonths: monthsOf('en', 'short'),
    day: String,
    about: (date) => `around ${date}`,
    since: (date) => `since ${date}`,
    until: (date, precision) => `before ${precision === 'day' ? '' : 'the end of '}${date}`,
  },
};

function precisionOf(point: Point): Precision {
  return point.day !== null ? 'day' : point.month !== null ? 'month' : 'year';
}

/** Formats the parts of a point from day to `upTo`; a month by itself is never abbreviated. */
function formatParts(point: Point, upTo: Precision, lang: UiLang): string {
  const { months, shortMonths, day } = phrases[lang];
  const parts: string[] = [];
  if (point.day !== null) parts.push(day(point.day));
  if (point.month !== null && upTo !== 'day') {
    parts.push((point.day === null ? months : shortMonths)[point.month - 1] ?? '');
  }
  if (upTo === 'year') parts.push(String(point.year));
  return parts.join(' ');
}

type Marks = Pick<Point, 'doubtful' | 'approximate'>;

function mark(text: string, precision: Precision, marks: Marks, lang: UiLang): string {
  const about = marks.approximate ? phrases[lang].about(text, precision) : text;
  return marks.doubtful ? doubt(about) : about;
}

function doubt(text: string): string {
  return `${text}\u00a0?`;
}

function formatPoint(point: Point, lang: UiLang): string {
  return mark(formatParts(point, 'year', lang), precisionOf(point), point, lang);
}

/** Formats two ends, naming once what they share: "31 oct. – 1er nov. 2024". */
function formatSpan(start: Point, end: Point, lang: UiLang): string {
  const alike = start.doubtful === end.doubtful && start.approximate === end.approximate && precisionOf(start) === precisionOf(end);
  if (!alike || start.year !== end.year || start.month === null) {
    return `${formatPoint(start, lang)} – ${formatPoint(end, lang)}`;
  }
  const upTo = start.day !== null && start.month === end.month ? 'day' : 'month';
  const text = `${formatParts(start, upTo, lang)} – ${formatParts(end, 'year', lang)}`;
  return mark(text, precisionOf(start), start, lang);
}

/**
 * Format a date for a reader, never more precisely than it is known.
 *
 * `fr`: "1er nov. 2024", "octobre 2024", "31 oct. – 1er nov. 2024", "vers juin 2024", "31 oct. 2024 ?", "avant le 3 nov. 2024",
 * "depuis mars 2004".
 *
 * @returns without capital or full stop; plain spaces except before a question mark; `date` itself where it is no EDTF
 */
export function formatDate(date: Edtf, lang: UiLang): string {
  const range = parse(date);
  if (range === null) return date;
  const { start, end } = range;
  if (start !== null && end !== null) {
    const sameDays = start.first === end.first && start.last === end.last;
    return sameDays ? formatPoint(start, lang) : formatSpan(start, end, lang);
  }
  const known = start ?? end;
  if (known === null) return date;
  const text = formatParts(known, 'year', lang);
  const bounded = start === null ? phrases[lang].until(text, precisionOf(known)) : phrases[lang].since(text, precisionOf(known));
  return known.doubtful || known.approximate ? doubt(bounded) : bounded;
}

/**
 * Give the value of a `<time>` element's `datetime` attribute.
 *
 * @returns null for intervals and for doubtful or approximate dates, which the attribute cannot say without claiming more
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function timeAttribute(date: Edtf): string | null {
  const point = parsePoint(date);
  return point === null || point.doubtful || point.approximate ? null : date;
}

/** Holds a date as a reader is shown it. */
export interface ShownDate {
  readonly text: string;
  /** For the `datetime` attribute; null where that cannot say it. */
  readonly machine: string | null;
  readonly isDoubtful: boolean;
}

/** Put a date in words, with what is needed to mark it up. */
export function showDate(date: Edtf, lang: UiLang): ShownDate {
  return { text: formatDate(date, lang), machine: timeAttribute(date), isDoubtful: isDoubtful(date) };
}
