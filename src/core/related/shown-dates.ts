import { showDate, type ShownDate } from '../dates';
import type { Edtf, UiLang } from '../model';

/** Fields of what is shown that hold dates. */
const dated: ReadonlySet<string> = new Set(['date', 'bounds', 'published', 'resolved', 'pageDate', 'term']);

/** Put every date in what is shown in words, however deep it stands. */
export function showDates(view: object, lang: UiLang): Readonly<Record<Edtf, ShownDate>> {
  const shown: Record<Edtf, ShownDate> = {};
  for (const [key, value] of Object.entries(view) as [string, unknown][]) {
    if (typeof value === 'string' && dated.has(key)) shown[value] = showDate(value, lang);
    else if (typeof value === 'object' && value !== null) Object.assign(shown, showDates(value, lang));
  }
  return shown;
}
