import type { AccordingTo } from './find-according-to';
import type { Finding } from '../finding';
import { numberWords } from '../lang/number-words';
import type { Span } from '../../model';
import { isFinite, opensPhrase } from '../speaker/noun-phrase';
import { isQuoted, type Passage } from '../text/passage';
import { isPlainVerb } from '../text/plain-verbs';
import { at, range } from '../text/tokens';

type Narrow = Pick<Finding, 'rule' | 'content'>;

/**
 * Read a French source in the midst of a clause that tells of no more than a part of it: "qui fit, selon la Régie, dix morts",
 * ", âgé de 84 ans selon la police,".
 *
 * @returns null where the source is that of the whole clause
 */
export function narrowSource(passage: Passage, place: AccordingTo, [from, to]: Span): Narrow | null {
  return passage.language.lang === 'fr' ? (relativeVerb(passage, place, to) ?? describing(passage, place, from, to)) : null;
}

/** Tell whether a token is a verb that can be no noun: an auxiliary, a past or a future. */
export function isClauseVerb(passage: Passage, index: number): boolean {
  return isFinite(passage, index) || /^(?:ser(?:a|ont)|.{2,}(?:er|ir)(?:a|ont))$/u.test(at(passage.tokens, index).norm);
}

/** Tell whether a pronoun stands for whose words they are: "selon lui". */
export function isOwn({ tokens }: Passage, { nounAt, end }: AccordingTo): boolean {
  return end === nounAt + 1 && /^(?:lui|elle|eux|elles)$/u.test(at(tokens, nounAt).norm);
}

/** "la crue qui fit, selon la Régie, *dix morts*, …": between the verb of a relative clause and its object, the source is that of the object. */
function relativeVerb(passage: Passage, { start, end }: AccordingTo, limit: number): Narrow | null {
  const { tokens } = passage;
  if (at(tokens, start - 1).text !== ',' || at(tokens, end).text !== ',') return null;
  let i = start - 2;
  while (i > start - longestVerb && at(tokens, i).kind === 'word' && !isQuoted(passage, i) && at(tokens, i).norm !== 'qui') i--;
  if (at(tokens, i).norm !== 'qui' || i === start - 2 || !opensObject(passage, end + 1)) return null;
  // "qui fit …, selon la Régie, dix morts*,* reste gravée": the verb of the main clause follows a comma.
  let stop = end + 2;
  while (
    stop < limit &&
    !/^[.;:!?…]$/u.test(at(tokens, stop).text) &&
    !(at(tokens, stop).text === ',' && (isClauseVerb(passage, stop + 1) || isPlainVerb(passage, stop + 1)))
  )
    stop++;
  return { rule: 'according/relative', content: [[end + 1, stop]] };
}

function opensObject(passage: Passage, index: number): boolean {
  return opensPhrase(passage, index) || Object.hasOwn(numberWords, at(passage.tokens, index).norm);
}

/** Words of a relative clause with its verb alone: "qui en avait fait". */
const longestVerb = 7;

/** "l’homme*, âgé de 84 ans selon la police,* est assis": a description between commas, without a verb, is all that its source tells of. */
function describing(passage: Passage, { start, end }: AccordingTo, from: number, limit: number): Narrow | null {
  const { tokens, language } = passage;
  if (at(tokens, end).text !== ',' || end + 1 >= limit) return null;
  let comma = start - 1;
  while (comma > from && at(tokens, comma).text !== ',') {
    if (isQuoted(passage, comma) || isClauseVerb(passage, comma) || language.relatives.has(at(tokens, comma).norm)) return null;
    comma--;
  }
  const first = at(tokens, comma + 1);
  if (comma <= from || comma === start - 1 || first.capital || range([from, comma]).some((i) => isQuoted(passage, i))) return null;
  const isAge = /^(?:de|d')$/u.test(first.norm) && at(tokens, comma + 2).kind === 'number';
  const isAdjective = /.{2}(?:ée?s?|ie?s?|ue?s?)$/u.test(first.norm) && !language.determiners.has(first.norm);
  const isGraded = /^(?:beaucoup|bien|encore|moins|plus|très)$/u.test(first.norm);
  if (!isAge && !isAdjective && !isGraded) return null;
  return { rule: 'according/trailing', content: [[comma + 1, start]] };
}
