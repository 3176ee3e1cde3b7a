import { candidatesIn } from './candidate';
import { givenNames } from './lang/given-names';
import { openers } from './lang/lexicon';
import { capitalsTell, type Site } from './name-rules';
import { isBlank, isCapitalised, wordBefore, type Word } from './words';

/**
 * Finds the given name of a person whose surname a candidate is, with another name between: "Sergey V. Lavrov", "Sergueï Viktorovitch Lavrov",
 * "Antony John Blinken"; null where there is none.
 */
export function givenNameBefore(site: Site, own: (word: string) => boolean): Word | null {
  const { block, before, sentence } = site;
  if (before === null || !isCapitalised(before.text) || !isMiddleName(site, before)) return null;
  const given = wordBefore(block.text, before.start);
  if (given === null || given.start < sentence.start || !isBlank(given.gap)) return null;
  return given.text.length > 1 && own(given.folded) ? given : null;
}

/** Says whether a word may stand between a given name and a surname. */
function isMiddleName(site: Site, { text, folded, gap }: Word): boolean {
  if (text.length === 1) return /^\.\s{0,2}$/u.test(gap);
  if (!isBlank(gap)) return false;
  if (patronymic.test(folded)) return true;
  return capitalsTell(site) && givenNames.has(folded) && !openers.has(folded);
}

const patronymic = /(?:(?:i|o|e|y)?(?:vitch|vich|vic|witsch|wicz|vitx)|(?:ovna|evna|ivna|owna|ewna|ichna))$/u;

/** Says whether a candidate is one word of a longer name of the same person, which is a candidate of its own. */
export function isInWholeName({ block, candidate }: Pick<Site, 'block' | 'candidate'>): boolean {
  const { start, end, item } = candidate;
  return candidatesIn(block, start, end).some(
    (other) => other.item === item && other.start <= start && other.end >= end && other.end - other.start > end - start,
  );
}
