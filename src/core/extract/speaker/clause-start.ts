import type { Span } from '../../model';
import { isAdverb, saysHowLong } from '../text/adverbs';
import { isFinite, opensPhrase } from './noun-phrase';
import { isQuoted, isSpacedHyphen, mentionOf, type Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Tell whether a comma, a dash or a bracket stands at a token. */
export function isComma(passage: Passage, index: number): boolean {
  return /^[,—–()]$/u.test(at(passage.tokens, index).text) || isSpacedHyphen(passage, index);
}

/** Says where a clause begins, and whether a verb of another stands before it. */
export interface ClauseStart {
  readonly start: number;
  readonly afterVerb: boolean;
}

/** Find where the clause that ends at `end` begins: after a mark, a relative pronoun, a conjunction or another verb. */
export function clauseStart(passage: Passage, from: number, end: number): ClauseStart {
  const { tokens, language } = passage;
  for (let i = end - 1; i >= from; i--) {
    const token = at(tokens, i);
    const quote = passage.quotes[passage.quoteAt[i] ?? -1];
    // "ont promis une « riposte » *à* « toute attaque » *du* port": what quoted words govern goes on with their clause.
    if (language.lang === 'fr' && quote?.close === i && isLink(passage, i + 1) && isNominal(passage, quote.open)) {
      i = quote.open;
      continue;
    }
    if (isQuoted(passage, i) || (token.kind === 'mark' && !/^[-&/.%$€£'’]$/u.test(token.text)) || isSpacedHyphen(passage, i))
      return { start: i + 1, afterVerb: false };
    if ((language.relatives.has(token.norm) || token.norm === 'what') && !token.capital) return { start: i + 1, afterVerb: false };
    if (isFinite(passage, i)) return { start: i + 1, afterVerb: true };
    if (/^(?:as|comme)$/u.test(token.norm) && at(tokens, i - 1).text === ',') return { start: i + 1, afterVerb: false };
    if (language.conjunctions.has(token.norm) && !/^(?:et|and|ou|or|comme|as|bien)$/u.test(token.norm))
      return { start: i + 1, afterVerb: false };
    if (opensLaterClause(passage, from, i)) return { start: i + 1, afterVerb: false };
  }
  return { start: from, afterVerb: false };
}

function isLink({ tokens, language }: Passage, index: number): boolean {
  const { norm, capital } = at(tokens, index);
  return !capital && (language.ofWords.has(norm) || /^(?:à|au|aux|contre|envers|sur)$/u.test(norm));
}

/** "une « riposte »", "à « toute attaque »", but not "elles « n’aident pas »": an article or a preposition makes quoted words a noun phrase. */
function isNominal({ tokens, language }: Passage, open: number): boolean {
  const { norm } = at(tokens, open - 1);
  return language.determiners.has(norm) || language.ofWords.has(norm) || language.prepositions.has(norm);
}

/** Words that link a clause to the one before it and never a noun to its complement: "shares fell *after* the chairman said". */
const linksClauses = /^(?:after|before|since|until|till|as|once|despite|amid)$/u;
const namedAs = /^(?:known|such|described|named|elected|serving|regarded|seen|appointed|same|well|far|long|soon|acting|work(?:s|ed|ing))$/u;

/** How many tokens back from a verb its clause is looked for at most. */
export const longestClause = 40;

/** Tells whether a clause with a verb of its own ends before a word that links the next one to it. */
function opensLaterClause(passage: Passage, from: number, index: number): boolean {
  const { tokens, language } = passage;
  if (language.lang !== 'en' || !linksClauses.test(at(tokens, index).norm) || namedAs.test(at(tokens, index - 1).norm)) return false;
  // "*Days after* Anna Hale said …"
  if (saysHowLong(at(tokens, index - 1).norm)) return true;
  for (let i = index - 1; i >= Math.max(from, index - longestClause); i--) {
    const { norm, kind } = at(tokens, i);
    if (kind === 'mark' && !/^[-,&/.%$€£'’]$/u.test(norm)) return false;
    if (isFinite(passage, i) || /[a-z]{3}ed$/u.test(norm)) return true;
  }
  return false;
}

/** Step over a parenthetical that ends at a comma before `end`; returns the comma that opens it, or -1. */
export function openingComma(passage: Passage, from: number, close: number): number {
  const closer = at(passage.tokens, close).text;
  const opener = closer === ')' ? '(' : closer;
  let depth = 0;
  for (let i = close - 1; i > from; i--) {
    const { text } = at(passage.tokens, i);
    if (depth === 0 && text === opener && !isQuoted(passage, i) && (opener !== '-' || isSpacedHyphen(passage, i))) return i;
    if (text === ')') depth++;
    else if (text === '(' && depth > 0) depth--;
  }
  return -1;
}

/** Drop conjunctions, adverbs and a fronted preposition phrase without comma from the start of a noun phrase. */
export function trimHead(passage: Passage, start: number, end: number): Span {
  const { tokens, language } = passage;
  let i = start;
  while (i < end && /^(?:et|and|mais|but|or|ou|car|puis|then|ainsi|so|-|–|—|•)$/u.test(at(tokens, i).norm)) i++;
  while (i < end && isAdverb(language, at(tokens, i)) && !opensPhrase(passage, i)) i++;
  if (language.timeWords.has(at(tokens, i).norm) && i + 1 < end) i++;
  if (/^(?:last|this|earlier)$/u.test(at(tokens, i).norm) && /^(?:week|month|year|this)$/u.test(at(tokens, i + 1).norm) && i + 2 < end)
    i += at(tokens, i + 1).norm === 'this' ? 3 : 2;
  const first = at(tokens, i);
  if (!language.prepositions.has(first.norm) || mentionOf(passage, i) !== null) return [i, end];
  for (let k = end - 1; k > i + 1; k--) {
    const before = at(tokens, k - 1);
    if (
      opensPhrase(passage, k) &&
      !language.prepositions.has(before.norm) &&
      !language.ofWords.has(before.norm) &&
      !opensPhrase(passage, k - 1)
    )
      return [k, end];
  }
  return [end, end];
}
