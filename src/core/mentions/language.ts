import type { Lang } from '../model';
import { functionWords } from './lang/function-words';

/** Fewest function words that tell a language. */
const FEWEST = 3;

const wordsByLang: readonly (readonly [Lang, ReadonlySet<string>])[] = Object.entries(functionWords).map(([lang, words]) => [
  lang,
  new Set(words.split(' ')),
]);

/**
 * Tell the language of a text by its function words; null where they are too few or do not agree.
 *
 * @param lead - how many times the words of the next best language its own must outnumber
 */
export function detectLang(text: string, lead = 1.3): Lang | null {
  const words =
    text
      .toLowerCase()
      .slice(0, 4_000)
      .match(/\p{L}+/gu) ?? [];
  let best: Lang | null = null;
  let bestCount = 0;
  let second = 0;
  for (const [lang, known] of wordsByLang) {
    let count = 0;
    for (const word of words) if (known.has(word)) count++;
    if (count > bestCount) {
      second = bestCount;
      bestCount = count;
      best = lang;
    } else if (count > second) second = count;
  }
  return bestCount >= FEWEST && bestCount > second * lead ? best : null;
}
