import { foldWord } from '../gazetteer/fold';
import { refused, type Verdict } from './candidate';
import { followers, tails, titles } from './lang/lexicon';
import { isCandidateAt, type Site } from './name-rules';
import { isSentenceStart, type Sentence } from './sentences';
import { isAllCapitals, isBlank, isCapitalised, wordAfter, type Word } from './words';

/** Fewest letters with which an acronym is no ordinary word by its capitals alone. */
const LONG_ACRONYM = 4;

/** Refuses acronyms that are not written as one, or are part of something else: "Us", "FOLLOW US", "US Open", "U.S. 41". */
export function acronymRule(site: Site): Verdict | null {
  const { block, candidate } = site;
  if (candidate.posting.kind !== 'acronym') return null;
  const written = block.text.slice(candidate.start, candidate.end);
  const letters = foldWord(written).length;
  if (written.includes('.') && /^[B-Z]\./u.test(block.text.slice(candidate.end, candidate.end + 2)))
    return isInCapitals(written, letters, block.lang) ? refused('longer-name', written) : refused('acronym-case', written);
  if (letters >= LONG_ACRONYM) return null;
  if (!isInCapitals(written, letters, block.lang)) return refused('acronym-case', written);
  return ordinaryWord(site, written) ?? partOfName(site, letters);
}

/** Says whether an acronym is written as newspapers of its language do: Italian ones write those that are read as words "Usa". */
function isInCapitals(written: string, letters: number, lang: string | null): boolean {
  if (letters >= LONG_ACRONYM || isAllCapitals(written.replace(/[^\p{L}]/gu, ''))) return true;
  return letters > 2 && lang === 'it' && isCapitalised(written);
}

/** Refuses what may be the ordinary word of the same letters: in a line of capitals, or as the object of a call to the reader. */
function ordinaryWord({ block, candidate, sentence, before, after }: Site, written: string): Verdict | null {
  if (written.includes('.')) return null;
  const shouts = (word: Word | null) => word !== null && isBlank(word.gap) && word.text.length > 3 && isAllCapitals(word.text);
  if (sentence.allCapitals || shouts(before) || shouts(after)) {
    return isNameInCapitals(block.text, sentence, candidate.start, before, after) ? null : refused('word-in-capitals', written);
  }
  if (before === null || !isBlank(before.gap) || !calls.has(before.folded)) return null;
  const isLast = !/\p{L}/u.test(block.text.slice(candidate.end, sentence.end));
  const goesOn = isSentenceStart(block.text, sentence, before.start) && after !== null && ways.has(after.folded);
  return isLast || goesOn ? refused('word-in-capitals', `${before.text} ${written}`) : null;
}

/** Says whether an acronym in a line of capitals can be no pronoun: behind an article, or first, before what goes on. */
function isNameInCapitals(text: string, sentence: Sentence, start: number, before: Word | null, after: Word | null): boolean {
  if (before !== null && isBlank(before.gap) && before.folded === 'the') return true;
  if (!isSentenceStart(text, sentence, start) || after === null || !isBlank(after.gap)) return false;
  // "US AND THEM": beside a pronoun it is one too.
  const partner = besidePronouns.has(after.folded) ? wordAfter(text, after.end) : null;
  return partner === null || !pronouns.has(partner.folded);
}

const besidePronouns = new Set('and or vs versus against too'.split(' '));
const pronouns = new Set('you them they me she he it all everyone'.split(' '));

/** Verbs that call a reader to turn to those who write ("Contact US"). */
const calls = new Set('contact about follow join call email mail tell write support help visit find like with let'.split(' '));
/** Go on after them ("Follow US on …"). */
const ways = new Set('on at via by for today now here know'.split(' '));

/** Refuses the acronym in the name of a currency, a tournament, a firm or a road. */
function partOfName({ block, candidate, before, after }: Site, letters: number): Verdict | null {
  // French says "les US" of the country: "l'US" is the club of a town.
  if (block.lang === 'fr' && letters === 2 && before?.folded === 'l') return refused('longer-name', before.text);
  if (block.text.charAt(candidate.end) === '$') return refused('longer-name', '$');
  if (after === null || !isBlank(after.gap)) return null;
  if (
    /^\d{1,3}$/u.test(after.text) &&
    !/^(?:[.,]\d|\s(?:%|percent|per|\p{Ll}*illi|troops|soldiers|states))/u.test(block.text.slice(after.end, after.end + 12))
  )
    return block.lang === 'en' ? refused('longer-name', after.text) : null;
  if (block.lang === 'en' || !isCapitalised(after.text) || isCandidateAt(block, after.start, after.end)) return null;
  if (titles.has(after.folded) || followers.has(after.folded)) return null;
  // Every German noun has a capital; only "US" stands before one without a hyphen as part of its name.
  if (block.lang === 'de' && letters > 2 && !tails.has(after.folded)) return null;
  return refused('longer-name', after.text);
}
