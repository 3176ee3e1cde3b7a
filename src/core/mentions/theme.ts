import { foldWord } from '../gazetteer/fold';
import { THEME_WORDS, themes } from './lang/themes';

/**
 * Tell whether texts are about sport, stage, kitchen or the past, by the words they use.
 *
 * @returns the theme's name; null where there are too few of its words
 */
export function themeOf(texts: readonly string[]): string | null {
  const words = new Set(texts.flatMap((text) => (text.match(/\p{L}{3,}/gu) ?? []).map(foldWord)));
  let best: string | null = null;
  let most = THEME_WORDS - 1;
  for (const [theme, known] of Object.entries(themes)) {
    let count = 0;
    for (const word of known) if (words.has(word)) count++;
    if (count > most) {
      most = count;
      best = theme;
    }
  }
  return best;
}
