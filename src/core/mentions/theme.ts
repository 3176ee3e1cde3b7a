import { foldWord } from '../gazetteer/fold';
import { politics, THEME_WORDS, themes } from './lang/themes';

/** Fewest units of a text that says what its page is about: shorter ones are mostly menus, which name every section of a newspaper. */
const SENTENCE = 50;

/**
 * Tell whether texts are about sport, stage, kitchen, travel or the past, by the words they use.
 *
 * @returns the theme's name; null where there are too few of its words, or more of politics
 */
export function themeOf(texts: readonly string[]): string | null {
  const sentences = texts.filter(({ length }) => length >= SENTENCE);
  const told = sentences.length === 0 ? texts : sentences;
  const words = new Set(told.flatMap((text) => (text.match(/\p{L}{3,}/gu) ?? []).map(foldWord)));
  let best: string | null = null;
  let most = Math.max(THEME_WORDS - 1, countOf(politics, words));
  for (const [theme, known] of Object.entries(themes)) {
    const count = countOf(known, words) + (theme === 'past' ? yearsLongPast(told) : 0);
    if (count > most) {
      most = count;
      best = theme;
    }
  }
  return best;
}

/** Tells whether texts have a word of politics. */
export function tellsPolitics(texts: readonly string[]): boolean {
  return texts.some((text) => (text.match(/\p{L}{3,}/gu) ?? []).some((word) => politics.has(foldWord(word))));
}

/** Counts the different years of which no politician of today is told. */
function yearsLongPast(texts: readonly string[]): number {
  return new Set(
    texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}.,-])1(?:\d\d\d)(?![\p{L}\p{N}])/gu) ?? []).filter((year) => year < '1950'),
  ).size;
}

function countOf(known: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let count = 0;
  for (const word of known) if (words.has(word)) count++;
  return count;
}
