import type { Lang } from '../model';
import { functionWords } from './lang/function-words';

/** Most units of a text that are looked at. */
const LONGEST = 4_000;
/** Fewest function words that tell a language. */
const FEWEST = 3;

const langs: readonly Lang[] = Object.keys(functionWords);

/** Tells of each function word which languages have it, a bit each. */
const langsOfWord: ReadonlyMap<string, number> = Object.values(functionWords).reduce((known, words, bit) => {
  for (const word of words.split(' ')) known.set(word, (known.get(word) ?? 0) | (1 << bit));
  return known;
}, new Map<string, number>());

/**
 * Tell the language of a text by its function words; null where they are too few or do not agree.
 *
 * @param lead - how many times the words of the next best language its own must outnumber
 */
export function detectLang(text: string, lead = 1.3): Lang | null {
  const words =
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = langs.map(() => 0);
  for (const word of words) {
    let bits = langsOfWord.get(word) ?? 0;
    for (let lang = 0; bits !== 0; lang++, bits >>>= 1) if ((bits & 1) !== 0) counts[lang] = (counts[lang] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const best = counts.indexOf(most);
  const second = Math.max(...counts.filter((_, lang) => lang !== best));
  return most >= FEWEST && most > second * lead ? (langs[best] ?? null) : null;
}
