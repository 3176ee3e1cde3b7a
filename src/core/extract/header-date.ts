import type { Edtf } from '../model';
import { languageOf } from './extract';
import { openPassage } from './passage';
import { resolveTime } from './resolve-date';
import { findTimes } from './time-expressions';

const headLines = 12;
const longestLine = 90;

/**
 * Read the publication date that a text prints at its head: "01.11.2024", "Publié le 1er novembre 2024", "date 2024-11".
 *
 * Only short lines count, and only dates with a year.
 *
 * @returns a day, or a month where a machine header gives no more; null where no such line is found
 */
export function readHeaderDate(text: string, lang: 'fr' | 'en'): Edtf | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, headLines)) {
    const machine = /^\s*date:?\s+(\d{4}-\d\d(?:-\d\d)?)(?!\d)/u.exec(line);
    if (machine !== null) return machine[1] ?? null;
    if (line.length > longestLine) continue;
    for (const { value } of findTimes(openPassage(line, languageOf(lang), []))) {
      if (value.type === 'date' && value.year !== null) return resolveTime(value, null);
    }
  }
  return null;
}
