import { isCircumstance } from './circumstance';
import type { Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Tell whether the reporter’s own words follow what was said: ", sans donner de chiffre", ", without naming him", ", comme l’affirme X", ", dans un communiqué". */
export function isTail(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const [first, second, third] = [0, 1, 2].map((step) => at(tokens, index + step).norm);
  if (first === 'sans') return /(?:er|ir|re)$/u.test(second ?? '') && !language.determiners.has(second ?? '');
  if (first === 'without') return /.{3}ing$/u.test(second ?? '');
  if (first === 'citing') return true;
  // ", days after he had promised …"
  if (/^(?:minutes|hours|days|weeks|months|years|shortly|soon)$/u.test(first ?? '') && /^(?:after|before)$/u.test(second ?? ''))
    return true;
  // ", after she called it “a circus”", ", despite a row over …": when and against what it was said.
  if (/^(?:despite|amid|after)$/u.test(first ?? '') && language.lang === 'en') {
    if (language.conjunctions.has(at(tokens, index - 2).norm) || commaAfter(passage, index)) return false;
    return first !== 'after' || /^(?:he|she|they|it)$/u.test(second ?? '') || /ing$/u.test(second ?? '');
  }
  if (/^(?:au|à)$/u.test(first ?? '')) return /^(?:lendemain|veille)$/u.test((first === 'au' ? second : third) ?? '');
  if (first === 'comme') return /^(?:l'|le)$/u.test(second ?? '') && language.verbForms.has(third ?? '');
  return /^(?:dans|in)$/u.test(first ?? '') && isCircumstance(passage, index);
}

/** Tell whether a comma stands between a token and the end of its sentence. */
export function commaAfter({ tokens, sentenceAt }: Passage, from: number): boolean {
  for (let i = from; sentenceAt[i] === sentenceAt[from]; i++) if (at(tokens, i).text === ',') return true;
  return false;
}
