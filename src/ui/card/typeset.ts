import type { UiLang } from '../../core/model';

/**
 * Set a text of ours as a book would: curly apostrophes, and in French no-break spaces beside high punctuation, in guillemets and in
 * numbers. Not for quoted words and titles, which stay as their source has them.
 */
export function typeset(text: string, lang: UiLang): string {
  const curled = text.replace(/'/g, '’');
  return lang === 'en' ? curled : curled.replace(/ (?=[;?!]|(?<=\d )\d{3}(?!\d))/g, '\u202f').replace(/ (?=[:»])|(?<=«) /g, '\u00a0');
}
