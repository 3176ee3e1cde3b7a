import { countryCodes, countryNames } from '../../gazetteer/lang/country-names';
import { demonyms } from '../../gazetteer/lang/demonyms';
import { stateAdjectives } from '../lang/state-adjectives';
import type { Language } from '../text/language';

/** Words of one language that name states or belong to them, folded by `foldState`. */
interface Nations {
  readonly names: ReadonlySet<string>;
  /** ISO code by adjective or by name of one word. */
  readonly codes: ReadonlyMap<string, string>;
}

const tables = new Map<Language['lang'], Nations>();

function foldState(text: string): string {
  return text.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').toLowerCase();
}

function nationsOf(lang: Language['lang']): Nations {
  const known = tables.get(lang);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const codes = new Map<string, string>();
  (countryNames[lang] ?? '').split(';').forEach((row, i) => {
    for (const name of row.split('/').map(foldState)) {
      names.add(name);
      codes.set(name, countryCodes[i] ?? '');
    }
  });
  for (const [code, words] of [demonyms, stateAdjectives].flatMap((table: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    Object.entries(table),
  ))
    for (const word of (words[lang] ?? '').split(' ')) if (word !== '') codes.set(foldState(word.replace(/_/gu, ' ')), code);
  const nations = { names, codes };
  tables.set(lang, nations);
  return nations;
}

/** Tell whether a name is that of a state: "Côte d’Ivoire". */
export function isState(name: string, lang: Language['lang']): boolean {
  return nationsOf(lang).names.has(foldState(name));
}

/** List the states that words name or belong to, as ISO codes: "russe" and "Russie" are `RU`; empty where there are none. */
export function statesIn(words: Iterable<string>, lang: Language['lang']): Set<string> {
  const { codes } = nationsOf(lang);
  const found = new Set<string>();
  for (const word of words) {
    const code = codes.get(word);
    if (code !== undefined) found.add(code);
  }
  return found;
}
