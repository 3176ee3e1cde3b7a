import type { Edtf, Lang } from '../model';
import { dayOf } from './read-day';
import { monthPattern, monthsByName, modifiedWords, publishedWords } from './lang/months';

/** Holds a date that a page shows its readers. */
export interface PrintedDate {
  readonly day: Edtf;
  /** What the words before it say it is, `other` being the date of a thing that is named; null where they say nothing. */
  readonly label: 'published' | 'modified' | 'other' | null;
  /** True where its text holds little else, so that it is no sentence that mentions a day. */
  readonly isAlone: boolean;
}

/** 1er novembre 2024 · vendredi 1 nov. 2024 · 1 November, 2024 · 1. November 2024 */
const dayFirst = new RegExp(
  String.raw`(?<![\d/.-])(\d{1,2})(?:er|st|nd|rd|th|º|\.)?\s+(?:de\s+|of\s+)?(${monthPattern})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)`,
  'giu',
);
/** November 1, 2024 · Nov. 1st 2024 */
const monthFirst = new RegExp(String.raw`(?<![\p{L}\d])(${monthPattern})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, 'giu');
/** 2024-11-01 · 2024/11/01 */
const yearFirst = /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/g;
/** 01.11.2024 · 01/11/2024 · 1. 11. 2024 · 01 | 11 | 2024 */
const numbers = /(?<![\d/.-])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/-])/g;
/** 01.11.24 · 01/11/24 */
const shortNumbers = /(?<![\d/.:-])(\d{2})([./])(\d{2})\2(\d{2})(?![\d/.:-]|\s?(?:€|%|\p{L}+\s?€))/gu;
/** Characters besides each date in a line that is about dates: a weekday, an hour, a name. */
const fewBesides = 60;
/** Languages in which 01.11.24 can be nothing but 1 November. */
const dayComesFirst = /^(?:fr|de|it|es|pt|nl|ro|ru|uk|pl|cs|da|nb|no|tr)(?:-|$)/i;
/** 2024年11月1日 */
const eastAsian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;

/**
 * Read the dates that a short text prints, in order.
 *
 * @param lang - language tag of the page with its region (`en-US`), which settles whether 05/11 is a day in May or in November; where
 *   it does not, and both are possible, the date is left out
 */
export function readPrinted(text: string, lang: Lang | null): readonly PrintedDate[] {
  const found: { at: number; length: number; day: Edtf | null }[] = [];
  const collect = (pattern: RegExp, read: (groups: readonly string[]) => Edtf | null): void => {
    for (const match of text.matchAll(pattern)) found.push({ at: match.index, length: match[0].length, day: read(match) });
  };
  collect(dayFirst, ([, day = '', month = '', year]) => dayOf(Number(year), monthOf(month), Number(day)));
  collect(monthFirst, ([, month = '', day, year]) => dayOf(Number(year), monthOf(month), Number(day)));
  collect(yearFirst, ([, year, month, day]) => dayOf(Number(year), Number(month), Number(day)));
  collect(eastAsian, ([, year, month, day]) => dayOf(Number(year), Number(month), Number(day)));
  collect(numbers, ([, first, mark, second, year]) => dayOfNumbers(Number(first), Number(second), Number(year), mark === '.', lang));
  if (dayComesFirst.test(lang ?? ''))
    collect(shortNumbers, ([, day, , month, year]) => dayOf(2000 + Number(year), Number(month), Number(day)));
  found.sort((a, b) => a.at - b.at);
  const dateLength = found.reduce((sum, { length }) => sum + length, 0);
  const isAlone = text.length - dateLength <= fewBesides * Math.max(1, found.length);
  let from = 0;
  return found.flatMap(({ at, day }) => {
    const label = labelOf(text.slice(from, at));
    from = at;
    return day === null ? [] : [{ day, label, isAlone }];
  });
}

function dayOfNumbers(first: number, second: number, year: number, isDotted: boolean, lang: Lang | null): Edtf | null {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst === null || monthFirst === null || first === second) return dayFirst ?? monthFirst;
  if (isDotted) return dayFirst;
  const tag = lang?.toLowerCase() ?? '';
  if (/^en-(?:us|ph)$/.test(tag)) return monthFirst;
  return tag === '' || tag === 'en' ? null : dayFirst;
}

/** A thing and the word that gives it its date: "Schreiben vom", "Loi du". */
const datedThing = /(?:\p{L}{3,}|\d)\s+(?:vom|du|of|dated|del)\s*$/iu;
/** The text itself as that thing. */
const datedText = /(?:artikel|meldung|ausgabe|beitrag|nachricht|article|édition|numéro|publié|publication)\s+\S+\s*$/iu;

/** Read what the words before a date say of it; the nearest to it counts. */
function labelOf(before: string): PrintedDate['label'] {
  if (datedThing.test(before) && !datedText.test(before)) return 'other';
  const published = lastEnd(before, publishedWords);
  const modified = lastEnd(before, modifiedWords);
  if (published < 0 && modified < 0) return null;
  return published > modified ? 'published' : 'modified';
}

function lastEnd(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

function monthOf(name: string): number {
  return monthsByName.get(name.toLowerCase()) ?? 0;
}
