import type { UiLang } from '../../core/model';

/**
 * Set a text of ours as a book would: curly apostrophes, and in French no-break spaces beside high punctuation, in guillemets and in
 * numbers. Not for quoted words and titles, which stay as their source has them.
 */
export function typeset(text: string, lang: UiLang): string {
  const curled = text.replace(/'/g, '’');
  return lang === 'en' ? curled : curled.replace(/ (?=[;?!]|(?<=\d )\d{3}(?!\d))/g, '\u202f').replace(/ (?=[:»])|(?<=«) /g, '\u00a0');
}

/** Fields of what is shown whose texts are ours; an office's title is too, a source's is not. */
const ours: ReadonlySet<string> = new Set(['name', 'description', 'gist', 'dateNote', 'divergence', 'what', 'question', 'packTitle']);

/**
 * Set every text of ours in what a card or a statement shows. Done before it is drawn, so that the script injected into pages need not do it.
 *
 * @returns a copy; ids, quoted words and titles of sources are as they were
 */
export function typesetView<View>(view: View, lang: UiLang, field = ''): View {
  if (Array.isArray(view)) return view.map((one: unknown) => typesetView(one, lang, field)) as View;
  if (typeof view !== 'object' || view === null) return view;
  const set = Object.entries(view).map(([key, value]: [string, unknown]) => {
    const isOurs = typeof value === 'string' && (ours.has(key) || (key === 'title' && field === 'office'));
    return [key, isOurs ? typeset(value, lang) : typesetView(value, lang, key)];
  });
  return Object.fromEntries(set) as View;
}
