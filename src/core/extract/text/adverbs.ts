import type { Language } from './language';
import { at, type Token } from './tokens';

const setPhrases =
  /^(?:pour (?:sa|leur) part|de (?:son|leur) côté|au contraire|en revanche|à (?:son|leur) tour|de nouveau|à nouveau|une fois (?:encore|de plus)|encore une fois|une nouvelle fois|pour la première fois|à (?:plusieurs|maintes) reprises|dans la foulée|en retour|à l' inverse|en outre|par ailleurs|d' ailleurs|quant à (?:lui|elle|eux)|quand à (?:lui|elle|eux)|tout de même|quand même|plus tôt|en effet|en particulier|sur place|tout de suite|d' abord|for (?:his|her|its|their) part|in turn|in response|at the time|once again|of course)$/u;

const openers = /^(?:pour|de|une|encore|d'|au|en|à|dans|par|quant|quand|tout|plus|sur|for|in|at|once|of)$/u;

/** Tell whether a word may stand between auxiliary and participle, or between subject and verb. */
export function isAdverb(language: Language, token: Token): boolean {
  if (token.kind !== 'word') return false;
  return language.adverbs.has(token.norm) || (language.lang === 'fr' ? /.{3}ment$/u : /.{3}ly$/u).test(token.norm);
}

/** Step over an adverbial of several words ("pour sa part"); the same index where there is none. */
export function skipSetPhrase(tokens: readonly Token[], index: number): number {
  if (!openers.test(tokens[index]?.norm ?? '')) return index;
  for (let length = 4; length >= 2; length--) {
    const words = tokens.slice(index, index + length).map((token) => token.norm);
    if (setPhrases.test(words.join(' '))) return index + length;
  }
  return index;
}

/** Step back over an adverbial of several words that ends before an index; the same index where there is none. */
export function skipSetPhraseBack(tokens: readonly Token[], index: number): number {
  for (let length = 4; length >= 2; length--) {
    if (index - length >= 0 && skipSetPhrase(tokens, index - length) === index) return index - length;
  }
  return index;
}

/** Step over adverbs and a day: "a expliqué *lundi* le procureur", "a jugé *pour sa part* Anna Durand". */
export function skipAdverbials(language: Language, tokens: readonly Token[], from: number): number {
  let i = from;
  for (;;) {
    const token = at(tokens, i);
    const phrase = skipSetPhrase(tokens, i);
    const day = /^(?:ce|le)$/u.test(token.norm) && language.timeWords.has(at(tokens, i + 1).norm) ? i + 1 : i;
    if (phrase > i) i = phrase;
    else if (language.timeWords.has(at(tokens, day).norm)) i = day + 1;
    else if (/^(?:matin|soir|dernier|prochain)$/u.test(token.norm) && i > from) i++;
    else if (isAdverb(language, token) && !language.determiners.has(token.norm)) i++;
    else return i;
  }
}

/** Tell whether a word says how long after or before in English: "*days* after", "*shortly* before". */
export function saysHowLong(norm: string): boolean {
  return /^(?:minutes|hours|days|weeks|months|years|shortly|soon)$/u.test(norm);
}
