import type { Span } from '../../model';
import type { Gender } from '../text/language';
import { phraseEnd } from './noun-phrase';
import { isQuoted, type Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Tell whether a pronoun points back at the noun before it: "celle-ci", "ces derniers". */
export function pointsBack(pronoun: string): boolean {
  return /^(?:ce dernier|cette dernière|ces derniers|ces dernières|celui-ci|celle-ci|ceux-ci|celles-ci)$/u.test(pronoun);
}

interface Form {
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** Reads gender and number off an article; null where it is none. */
function formOf(article: string): Form | null {
  if (/^(?:la|une|cette|sa)$/u.test(article)) return { gender: 'f', plural: false };
  if (/^(?:le|un|ce|cet|son|du|au)$/u.test(article)) return { gender: 'm', plural: false };
  if (/^(?:les|des|aux|ces|ses|plusieurs)$/u.test(article)) return { gender: null, plural: true };
  return article === "l'" ? { gender: null, plural: false } : null;
}

/**
 * Find the last noun phrase of the sentence before that names a body or people by what they are and agrees with "celle-ci" or "ces derniers".
 *
 * @param token - token of the pronoun
 * @returns null where none agrees
 */
export function lastAgreeing(passage: Passage, token: number, { gender, plural }: Form): Span | null {
  const { tokens, language, sentences, sentenceAt } = passage;
  const [start, end] = sentences[(sentenceAt[token] ?? 0) - 1] ?? [0, 0];
  for (let i = end - 1; i > start; i--) {
    const { norm } = at(tokens, i);
    const noun = language.roleNouns.get(norm);
    const form = formOf(at(tokens, i - 1).norm);
    if (isQuoted(passage, i) || form === null || (noun === undefined && !language.groupNouns.has(norm))) continue;
    const own = form.gender ?? noun?.gender ?? null;
    const agrees = form.plural === plural && (plural || gender === null || own === null || own === gender);
    if (agrees) return [i, phraseEnd(passage, i, end)];
  }
  return null;
}
