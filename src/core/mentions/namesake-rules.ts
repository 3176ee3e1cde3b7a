import { foldWord } from '../gazetteer/fold';
import { givenNames } from './lang/given-names';
import { usStates } from './lang/lexicon';
import { refused, type Verdict } from './candidate';
import { capitalsTell, foreignNameBefore, type Site } from './name-rules';
import { isSentenceStart } from './sentences';
import { isBlank, isCapitalised, wordAfter, wordBefore, wordsBefore } from './words';

/** Furthest, in units, that another state of a list is looked for. */
const LIST_REACH = 60;

/**
 * Finds what else bears the name of a capital: a town or state of the union.
 *
 * @returns the word that tells it from the capital; null where none shows
 */
export function namesakeOfCapital(site: Site): string | null {
  const { block, candidate, after } = site;
  if (candidate.posting.kind !== 'metonym') return null;
  if (after !== null && /^, ?$/u.test(after.gap) && usStates.has(after.folded)) return after.text;
  const name = foldWord(block.text.slice(candidate.start, candidate.end));
  return usStates.has(name) ? stateOfTheUnion(site, name) : null;
}

/** Refuses the town that bears the name of a country: "China, Maine". */
export function townOfCountry({ block, candidate, after }: Site): Verdict | null {
  if (block.lang !== 'en' || candidate.posting.kind !== 'full' || after === null || !/^, ?$/u.test(after.gap)) return null;
  // Beside a country, Washington is the capital more often than the state.
  return isPlainState(after.text, 'washington') ? refused('longer-name', after.text) : null;
}

/** Tells the state of Washington from the capital by what only a state has: "the state of …", a town before it, other states beside it. */
function stateOfTheUnion({ block, candidate, sentence, after }: Site, name: string): string | null {
  const { text } = block;
  const next = after === null ? null : wordAfter(text, after.end);
  const isUniversity = next !== null && isBlank(next.gap) && isCapitalised(next.text);
  if (after?.folded === 'state' && isBlank(after.gap) && !isUniversity) return after.text;
  const [of, state] = wordsBefore(text, candidate.start, 2);
  if (of !== undefined && state !== undefined && /^(?:of|de|from)$/u.test(of.folded) && stateOffices.has(state.folded)) return state.text;
  const town = wordBefore(text, candidate.start);
  if (town !== null && /^, $/u.test(town.gap) && isCapitalised(town.text) && isTownAlone(text, candidate.end)) {
    const preposition = wordsBefore(text, town.start, 3).find(({ text: word }) => !isCapitalised(word));
    if (preposition !== undefined && /^(?:in|from|near|of|at|to)$/u.test(preposition.text)) return town.text;
  }
  const behind = text.slice(candidate.end, Math.min(sentence.end, candidate.end + LIST_REACH));
  const ahead = text.slice(Math.max(sentence.start, candidate.start - LIST_REACH), candidate.start);
  const link = /^(?:, | and | or |, and )(?:(?:\p{Lu}[\p{L}.]* ){1,3}of )?(\p{Lu}\p{L}+)/u.exec(behind)?.[1];
  const before = /(\p{Lu}\p{L}+)(?:, | and | or |, and )(?:(?:\p{Lu}[\p{L}.]* ){1,3}of )?$/u.exec(ahead)?.[1];
  return [link, before].find((word) => word !== undefined && isPlainState(word, name)) ?? null;
}

/** Is governed, or sent to the union's parliament, by these: the state, not the capital. */
const stateOffices = new Set('state etat governor gouverneur gouverneure senator senateur senatrice legislature'.split(' '));

/** Says whether a place ends its phrase, so that the town before it is in it and not beside it in a list. */
function isTownAlone(text: string, end: number): boolean {
  return /^(?:[.;:)\]]|,? ?$|, (?!\p{Lu}|and |or )|['’]s )/u.test(text.slice(end, end + 5));
}

/** Says whether a word is the whole name of another state; second halves ("New York") and namesakes of countries and cities tell nothing. */
function isPlainState(word: string, name: string): boolean {
  const folded = foldWord(word);
  return (
    folded !== name && usStates.has(folded) && !['york', 'mexico', 'hampshire', 'jersey', 'georgia', 'carolina', 'dakota'].includes(folded)
  );
}

/** Finds the first name of a person whose surname a capital's name is: "Denzel Washington"; null where none shows. */
export function namesakePerson(site: Site): string | null {
  const { block, candidate, sentence, before } = site;
  // Nobody is called "White House": a capital before it is another word of the sentence.
  if (/\s/u.test(block.text.slice(candidate.start, candidate.end))) return null;
  const first = foreignNameBefore(site, () => false);
  if (first === null || before === null) return first;
  // Any word has a capital at the start of a sentence or title.
  const isOrdinary = before.text.length > 1 && isSentenceStart(block.text, sentence, before.start) && !givenNames.has(before.folded);
  return isOrdinary ? null : first;
}

/** Places and bodies that are named after people, without a word between: "rue Victor-Hugo". */
const namedAfterPeople = new Set(
  'rue avenue boulevard bd allee impasse square quai lycee college ecole universite stade gymnase hopital aeroport gare pont fondation institut bibliotheque'.split(
    ' ',
  ),
);
/** The same behind the name, in English. */
const namedBehind = new Set(
  'street avenue road boulevard school college university airport stadium library foundation institute center centre prize jr'.split(' '),
);

/** Refuses the full name of a person in the name of a street, a school or the like, or of a namesake's son. */
export function namedAfterPerson(site: Site): Verdict | null {
  const { before, after } = site;
  if (before !== null && isBlank(before.gap) && namedAfterPeople.has(before.folded)) return refused('longer-name', before.text);
  if (after === null || !isBlank(after.gap) || !isCapitalised(after.text) || !namedBehind.has(after.folded)) return null;
  return capitalsTell(site) ? refused('longer-name', after.text) : null;
}
