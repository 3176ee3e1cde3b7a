import { candidatesIn } from './candidate';
import { givenNames } from './lang/given-names';
import { openers } from './lang/lexicon';
import { capitalsTell, type Site } from './name-rules';
import { isBlank, isCapitalised, isSlip, wordBefore, type Word } from './words';

/** Fewest letters of a given name in which one wrong letter is told from another name. */
const SLIP = 5;

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

/** Says whether the word before a surname is the given name of its bearer with one letter wrong, or as another language spells its sounds: "Marc Rutte". */
export function isMisspelled({ text, folded, gap }: Word, ownWords: readonly string[]): boolean {
  if (!isBlank(gap) || !isCapitalised(text) || ownWords.includes(folded)) return false;
  const isLong = folded.length >= SLIP;
  return ownWords.some(
    (word) => (isLong && word.length >= SLIP && isSlip(word, folded)) || (word.length > 2 && soundOf(word) === soundOf(folded)),
  );
}

/** Spells a name by its sounds, as far as languages of the West differ in writing them. */
function soundOf(word: string): string {
  return word
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/c(?![eihy])|ck|q/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/y/gu, 'i')
    .replace(/(.)\1/gu, '$1');
}
