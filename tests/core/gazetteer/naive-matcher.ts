/** Holds one surface found in a text: where, and which of the list it is. */
export interface NaiveMatch {
  readonly start: number;
  readonly end: number;
  readonly surface: number;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
}

/** Cuts a text into words by regular expression and folds them by Unicode decomposition: nothing here is shared with the index. */
export function naiveTokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{Nd}_][\p{L}\p{Nd}\p{M}\u00ad\u200d_]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: match[0]
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}\u00ad\u200d]/gu, '')
      .replaceAll('ß', 'ss')
      .replaceAll('œ', 'oe'),
    capital: match[0].charAt(0) !== match[0].charAt(0).toLowerCase(),
  }));
}

const plainGap = /^[\s'’\-‐‑–\u00ad]{0,3}$/u;

/** Finds every surface at every token of a text, by trying them all. */
export function naiveMatches(surfaces: readonly string[], text: string): NaiveMatch[] {
  const tokens = naiveTokens(text);
  const wanted = surfaces.map(naiveTokens);
  const found: NaiveMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const [surface, words] of wanted.entries()) {
      const fits = words.every((word, i) => {
        const token = tokens[at + i];
        if (token === undefined || token.folded !== word.folded || (word.capital && !token.capital)) return false;
        return i === 0 || plainGap.test(text.slice(tokens[at + i - 1]?.end, token.start));
      });
      const last = tokens[at + words.length - 1];
      if (words.length > 0 && fits && last !== undefined) found.push({ start: tokens[at]?.start ?? 0, end: last.end, surface });
    }
  }
  return found;
}
