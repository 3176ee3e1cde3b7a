import { candidatesIn, type Candidate } from './candidate';
import { calendarWords, commonFamilyNames, openers, otherTrades, titles } from './lang/lexicon';
import type { Site } from './name-rules';
import { isBlank, isCapitalised, wordAfter, wordBefore, type Word } from './words';

/** Fewest letters of a surname that may name its bearer without the full name. */
const DISTINCTIVE = 5;

/** Says whether few people share a surname, given folded. */
export function isDistinctive(surname: string): boolean {
  return surname.length >= DISTINCTIVE && !commonFamilyNames.has(surname);
}

/** Says whether a bracket follows a surname, as in lists of who comes from where: "Lavrov (Russie)". */
export function isInResults({ after }: Pick<Site, 'after'>): boolean {
  return after !== null && /^ ?\($/u.test(after.gap);
}

/** Finds a title right before a surname: "M. Lavrov", "President Putin"; null where none stands there. */
export function titleBefore({ block, candidate }: Pick<Site, 'block' | 'candidate'>): Word | null {
  const before = wordBefore(block.text, candidate.start);
  if (before === null || !/^\.?\s$/u.test(before.gap) || !titles.has(before.folded)) return null;
  // In English a single letter is an initial.
  return before.folded === 'm' && block.lang === 'en' ? null : before;
}

/** Lists other people whom the same words may name. */
export function sameWords({ block, candidate }: Pick<Site, 'block' | 'candidate'>): readonly Candidate[] {
  const { start, end, item, type } = candidate;
  return candidatesIn(block, start, end).filter(
    (other) => other.start === start && other.end === end && other.item !== item && other.type === type,
  );
}

/** Finds what tells that somebody else of this surname is presented: "la biscuiterie Lavrov", "Lavrov, pianiste"; null where nothing does. */
export function otherBearer({ block, before, after }: Site): string | null {
  if (before !== null && isBlank(before.gap) && (ventures.has(before.folded) || /(?:.erie|airie|erei)$/u.test(before.folded)))
    return before.text;
  if (after === null || !/^, ?$/u.test(after.gap)) return null;
  const trade = /^(?:an?|une?|the|le|la|einer?|der|die)$/u.test(after.text) ? wordAfter(block.text, after.end) : after;
  return trade !== null && otherTrades.has(trade.folded) ? trade.text : null;
}

const ventures = new Set(
  (
    'maison societe entreprise groupe cabinet garage boutique magasin ferme domaine chateau clinique etude fabrique usine marque studio laboratoire fondation editions ' +
    'firma haus hof praxis kanzlei verlag gruppe werkstatt galerie'
  ).split(' '),
);

/** Says whether a surname is presented to the reader, which nobody does with those whom all know: "Lavrov, barbier à Nice", "Lavrov (Russie)". */
export function isIntroduced(site: Site): boolean {
  const { after } = site;
  if (after === null) return false;
  if (isInResults(site)) return true;
  if (!/^, ?$/u.test(after.gap) || isCapitalised(after.text)) return false;
  if (/^(?:\d+|an?|une?|einer?)$/u.test(after.text)) return true;
  return !openers.has(after.folded) && !titles.has(after.folded) && !calendarWords.has(after.folded);
}
