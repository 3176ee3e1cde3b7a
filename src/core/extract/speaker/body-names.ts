import { genderOfFirstName } from './first-names';
import type { Language } from '../text/language';
import { mentionOf, type Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Bodies whose names go on with "for" or "of": "Department for Roads". */
export const bodiesFor =
  /^(?:agency|association|authority|bureau|campaign|cent(?:er|re)s?|coalition|commission|commissioner|committee|council|department|division|federation|foundation|fund|institute|ministry|network|office|organi[sz]ation|party|society|transport|union)$/u;

/** Last words of the names of bodies: "Food and Drug *Administration*", "Teachers’ *Union*". */
const bodyNouns =
  /^(?:administration|agency|alliance|association|authority|board|bureau|centre|center|college|commission|committee|company|corporation|council|department|directorate|executive|federation|foundation|fund|group|guild|institute|institution|league|ministry|office|organi[sz]ation|party|service|services|society|system|trust|tribunal|union|university)$/u;

/** Tell whether a word is one by which bodies are called: "Royal *Society* of Birds". */
export function isBodyNoun(language: Language, norm: string): boolean {
  return (
    bodyNouns.test(norm) ||
    bodiesFor.test(norm) ||
    language.groupNouns.has(norm) ||
    /^(?:chiefs|church|isles?|chamber|friends|doctors|houses)$/u.test(norm)
  );
}

const longestPart = 4;

function isPart(passage: Passage, index: number): boolean {
  const token = at(passage.tokens, index);
  return token.kind === 'word' && token.capital && mentionOf(passage, index) === null && !passage.language.notNames.has(token.norm);
}

function partEnd(passage: Passage, from: number): number {
  let end = from;
  while (end < from + longestPart && isPart(passage, end)) end++;
  return end;
}

/**
 * Find where the name of a body goes on over a word that parts other names: "Hart *&* Lowe", "the Teachers*’* Union",
 * "the Food *and* Drug Administration", "the Department for Culture*, Media and* Sport".
 *
 * @param start - first token of the name so far
 * @param end - token after its last
 * @returns the new end; `end` where the name does not go on
 */
export function bodyNameEnd(passage: Passage, start: number, end: number): number {
  const { tokens, language } = passage;
  if (language.lang !== 'en' && at(tokens, end).text !== '&') return end;
  const { norm, text } = at(tokens, end);
  if (text === '&') return isPart(passage, end + 1) ? partEnd(passage, end + 1) : end;
  const next = partEnd(passage, end + 1);
  if (next === end + 1) return end;
  const last = at(tokens, next - 1).norm;
  if (/^['’]$/u.test(text)) return /s$/u.test(at(tokens, end - 1).norm) && bodyNouns.test(last) ? next : end;
  if (norm !== 'and' && text !== ',') return end;
  if (genderOfFirstName(at(tokens, end + 1).text) !== null) return end;
  // "NHS Dorset *and* Isles of Selby": a board of health is called by the parts of its land.
  if (at(tokens, start).text === 'NHS' && norm === 'and') return next;
  if (isOfBody(passage, start, end)) return text === ',' && !goesOnWithAnd(passage, next) ? end : next;
  return norm === 'and' && isAdjunct(passage, start, end) && next - end > 2 && bodyNouns.test(last) ? next : end;
}

/** "the *Food* and Drug Administration": words after an article that are no body, person or abbreviation of their own. */
function isAdjunct({ tokens }: Passage, start: number, end: number): boolean {
  if (at(tokens, start - 1).norm !== 'the' || end - start >= longestPart || bodyNouns.test(at(tokens, end - 1).norm)) return false;
  return genderOfFirstName(at(tokens, start).text) === null && !/\.|^\p{Lu}{2,}$/u.test(at(tokens, end - 1).text);
}

/** "Ministry of Trade": a noun for a body and "of" or "for" stand in the name so far. */
function isOfBody({ tokens }: Passage, start: number, end: number): boolean {
  for (let i = start; i < end - 2; i++)
    if (bodiesFor.test(at(tokens, i).norm) && /^(?:of|for|on)$/u.test(at(tokens, i + 1).norm)) return true;
  return false;
}

/** "Culture, Media *and* Sport": a comma belongs to the name only in such a list. */
function goesOnWithAnd(passage: Passage, index: number): boolean {
  return at(passage.tokens, index).norm === 'and' && isPart(passage, index + 1);
}
