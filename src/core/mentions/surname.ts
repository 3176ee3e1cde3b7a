import { calendarWords, commonFamilyNames, openers, titles } from './lang/lexicon';
import type { Site } from './name-rules';
import { isCapitalised } from './words';

/** Fewest letters of a surname that may name its bearer without the full name. */
const DISTINCTIVE = 5;

/** Says whether few people share a surname, given folded. */
export function isDistinctive(surname: string): boolean {
  return surname.length >= DISTINCTIVE && !commonFamilyNames.has(surname);
}

/** Says whether a surname is presented to the reader, which nobody does with those whom all know: "Lavrov, barbier à Nice", "Lavrov (Russie)". */
export function isIntroduced({ after }: Site): boolean {
  if (after === null) return false;
  if (/^ ?\($/u.test(after.gap)) return true;
  if (!/^, ?$/u.test(after.gap) || isCapitalised(after.text)) return false;
  if (/^(?:\d+|an?|une?|einer?)$/u.test(after.text)) return true;
  return !openers.has(after.folded) && !titles.has(after.folded) && !calendarWords.has(after.folded);
}
