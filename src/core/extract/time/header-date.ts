import { boundsOf } from '../../dates';
import type { Edtf } from '../../model';
import type { TimeValue } from './calendar-dates';
import { parseDay } from './days';
import { languageOf } from '../extract';
import { openPassage, type Passage } from '../text/passage';
import { resolveTime } from './resolve-date';
import { findTimes, type TimeExpression } from './time-expressions';
import { at } from '../text/tokens';

const headLines = 12;
const longestLine = 90;
/** Words beside the date of a line that prints it: "Publié par Anna Durand le …"; a title has more. */
const mostWords = 6;
const longestDateline = 80;

const published = /^(?:publiée?|paru|parue|published|posted|issued)/u;
const updated = /^(?:mis|mise|jour|actualisée?|modifiée?|updated|modified|edited)$/u;

type DateValue = TimeValue & { type: 'date' };

function isUpdate({ tokens }: Passage, { start }: TimeExpression): boolean {
  for (let i = start - 1; i >= Math.max(0, start - 5); i--) {
    if (updated.test(at(tokens, i).norm) && at(tokens, i + 1).norm !== 'en') return true;
    if (published.test(at(tokens, i).norm) || /^[,|·•(]$/u.test(at(tokens, i).text)) return false;
  }
  return false;
}

/** Reads the dates of a line that does little but print them, those of updates left out. */
function printedDates(line: string, lang: 'fr' | 'en'): DateValue[] {
  if (line.length > longestLine) return [];
  const passage = openPassage(line, languageOf(lang), []);
  const times = findTimes(passage);
  const others = passage.tokens.filter(({ kind }, i) => kind === 'word' && !times.some(({ start, end }) => i >= start && i < end));
  if (others.length > mostWords && !others.some(({ norm }) => published.test(norm))) return [];
  return times.flatMap((time) => (time.value.type === 'date' && !isUpdate(passage, time) ? [time.value] : []));
}

/** Reads the date of a dateline: "LIMA, 3 novembre (AFP) –", "KATHMANDU, April 25 (Reuters) -". */
function dateline(line: string, lang: 'fr' | 'en'): DateValue | null {
  const opening = /^\s*\p{Lu}[^.!?«"]{1,40}?,[^!?«"]{3,40}?(?:\([^)]{2,30}\)|\/[^/]{2,20}\/|\s[-–—]\s)/u.exec(
    line.slice(0, longestDateline),
  );
  if (opening === null) return null;
  const time = findTimes(openPassage(opening[0], languageOf(lang), [])).find(({ value }) => value.type === 'date');
  return time?.value.type === 'date' ? time.value : null;
}

/** Resolves a printed date; one without a year only where a coarse publication date leaves one day for it. */
function resolve(value: DateValue, given: Edtf | null): Edtf | null {
  const bounds = given === null ? null : boundsOf(given);
  const [from, to] = [parseDay(bounds?.start ?? null), parseDay(bounds?.end ?? null)];
  if (from === null || to === null) return value.year === null ? null : resolveTime(value, null);
  const years = value.year === null ? [bounds?.start, bounds?.end].map((day) => Number(day?.slice(0, 4))) : [value.year];
  const fitting = [...new Set(years)].flatMap((year) => {
    const day = resolveTime({ ...value, year }, null);
    const number = parseDay(day);
    return day !== null && number !== null && number >= from && number <= to ? [day] : [];
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * Read on which day a text says it was published: "01.11.2024", "Publié le 1er novembre 2024", "LIMA, 3 nov (AFP) –", "date 2024-11".
 *
 * Only the first lines count; dates in titles and of updates do not.
 *
 * @param given - what is known otherwise; a month or year is made a day where the text prints one within it
 * @returns the day, else what was given, else a month where a machine header gives no more, else null
 */
export function readPublished(text: string, lang: 'fr' | 'en', given: Edtf | null = null): Edtf | null {
  if (given !== null && parseDay(given) !== null) return given;
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, headLines);
  const machine = lines.map((line) => /^\s*date:?\s+(\d{4}-\d\d(?:-\d\d)?)(?!\d)/u.exec(line)?.[1]).find((date) => date !== undefined);
  const known = given ?? machine ?? null;
  if (known !== null && parseDay(known) !== null) return known;
  for (const value of [...lines.flatMap((line) => printedDates(line, lang)), ...lines.flatMap((line) => dateline(line, lang) ?? [])]) {
    const day = resolve(value, known);
    if (day !== null) return day;
  }
  return known;
}
