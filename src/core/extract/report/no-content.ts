import { isAdverb } from '../text/adverbs';
import { isFinite } from '../speaker/noun-phrase';
import { isQuoted, type Passage } from '../text/passage';
import { at } from '../text/tokens';
import { isReportingGerund } from '../text/language';

/** Tell whether what stands before an incise is no content of it: "However, Smith said …", "Asked whether …, Smith said". */
export function isNoContent(passage: Passage, start: number, end: number): boolean {
  const { tokens, language } = passage;
  if (isQuoted(passage, start)) return false;
  if (language.lang === 'en' && isFronted(passage, start, end)) return true;
  if (/^(?:asked|pressed|questioned|interrogée?s?|questionnée?s?)$/u.test(at(tokens, start).norm)) return true;
  // "Estimant que tout est perdu, elle affirme …": the gerund reports for itself.
  if (isReportingGerund(language, at(tokens, start).norm)) return true;
  for (let i = start; i < end; i++) {
    const { norm, kind } = at(tokens, i);
    if (
      kind !== 'mark' &&
      !isAdverb(language, at(tokens, i)) &&
      !language.conjunctions.has(norm) &&
      !/^(?:cependant|toutefois|pourtant|néanmoins|ensuite|enfin)$/u.test(norm)
    )
      return false;
  }
  return true;
}

/** "In his evidence, he said …", "Flipping the pages, she said …": a phrase without a verb says how or where, not what. */
function isFronted(passage: Passage, start: number, end: number): boolean {
  const { tokens, language } = passage;
  const first = isAdverb(language, at(tokens, start)) ? start + 1 : start;
  const opens = language.prepositions.has(at(tokens, first).norm) || /.{3}ing$/u.test(at(tokens, first).norm);
  if (!opens || language.conjunctions.has(at(tokens, first).norm)) return false;
  for (let i = first; i < end; i++)
    if (isQuoted(passage, i) || isFinite(passage, i) || /^(?:do|does|don't|doesn't)$/u.test(at(tokens, i).norm)) return false;
  return true;
}
