import type { Language } from './language';
import type { Quote } from './quotes';
import { at, range, type Token } from './tokens';

const longestName = 6;
const farthestNoun = 4;

/** Nouns for works that bear a title, beside the media and bodies that the language lists. */
const works =
  /^(?:album|bande|chanson|documentaire|émission|essai|exposition|feuilleton|film|livre|opéra|opération|ouvrage|podcast|revue|roman|série|spectacle|supplément|tableau)$/u;

function isBearer({ mediaNouns, groupNouns }: Language, norm: string): boolean {
  return mediaNouns.has(norm) || groupNouns.has(norm) || works.test(norm);
}

/** "le quotidien régional « … »": a noun for what bears a name stands right before, with nothing but what describes it between. */
function followsBearer(tokens: readonly Token[], language: Language, open: number): boolean {
  for (let i = open - 1; i >= open - farthestNoun; i--) {
    const { kind, norm, capital } = at(tokens, i);
    if (kind !== 'word' || capital || language.verbForms.has(norm)) return false;
    if (isBearer(language, norm)) return true;
    if (language.prepositions.has(norm) || language.determiners.has(norm) || language.conjunctions.has(norm)) return false;
  }
  return false;
}

/** "dans « Le Phare »": a preposition before an article and words that all have a capital. */
function isTitle(tokens: readonly Token[], { open, close }: Quote): boolean {
  if (!/^(?:dans|à|au|par|pour|sur)$/u.test(at(tokens, open - 1).norm) || !/^(?:le|la|l'|les)$/u.test(at(tokens, open + 1).norm))
    return false;
  return close - open > 2 && range([open + 1, close]).every((i) => at(tokens, i).capital || at(tokens, i).kind === 'mark');
}

/** Tell whether the marks only set off the name of a paper, a body or a work: "le quotidien « Le Phare »". Such marks quote nobody. */
export function isQuotedName(tokens: readonly Token[], language: Language, quote: Quote): boolean {
  const { open, close, closed } = quote;
  if (language.lang !== 'fr' || !closed || close - open - 1 > longestName || close - open < 2) return false;
  if (!at(tokens, open + 1).capital || /^[.!?…,]$/u.test(at(tokens, close - 1).text)) return false;
  return followsBearer(tokens, language, open) || isTitle(tokens, quote);
}
