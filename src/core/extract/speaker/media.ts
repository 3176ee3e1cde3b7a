import type { Span } from '../../model';
import { venueWords } from '../lang/venue-words';
import { isNameWord } from './names';
import { isOutlet } from './outlets';
import type { Placed } from '../report/own-words';
import { isQuoted, mentionOf, textOf, type Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Is a medium that the text names as the one to which, or through which, somebody spoke. */
export interface Medium extends Placed {
  /** Id in the inventory, else the name as written. */
  readonly name: string;
}

/** Words between a medium's noun and its name: "l’agence *de presse officielle* Orbe". */
const longestDescription = 5;
const longestName = 5;

function norm(passage: Passage, index: number): string {
  return at(passage.tokens, index).norm;
}

function isNamePart(passage: Passage, index: number): boolean {
  return !isQuoted(passage, index) && (isNameWord(passage, index) || mentionOf(passage, index) !== null);
}

function nameEnd(passage: Passage, start: number): number {
  let end = start;
  while (end < start + longestName && isNamePart(passage, end)) end++;
  return end;
}

/** Finds the end of the longest run of words from a token that is a known outlet; -1 where there is none. */
function outletEnd(passage: Passage, start: number, contracted: boolean): number {
  const first = at(passage.tokens, start);
  if (!first.capital && first.kind !== 'number' && !/^(?:dpa|franceinfo)$/u.test(first.norm)) return -1;
  let end = start;
  while (end < start + longestName && at(passage.tokens, end).kind !== 'mark' && !isQuoted(passage, end)) end++;
  for (; end > start; end--) {
    const name = textOf(passage, [start, end]);
    // "au Monde" and "du Figaro" hold the article of the name.
    if (isOutlet(name) || (contracted && isOutlet(`le ${name}`)))
      return first.text === 'BBC' ? Math.max(end, nameEnd(passage, start)) : end;
  }
  return -1;
}

function isContracted(passage: Passage, index: number): boolean {
  return /^(?:au|du)$/u.test(norm(passage, index));
}

/** Finds the name of a medium in a noun phrase: a known outlet, or whatever name stands beside "chaîne", "newspaper" and the like. */
function nameIn(passage: Passage, start: number): Span | null {
  const { language } = passage;
  let i = start;
  // The article of "Le Monde" is part of the name, that of "l’AFP" is not.
  while (language.determiners.has(norm(passage, i)) && !at(passage.tokens, i).capital) i++;
  const end = outletEnd(passage, i, isContracted(passage, start - 1));
  if (end >= 0) return [i, end];
  if (isNamePart(passage, i)) return beforeNoun(passage, i);
  const noun = [i, i + 1, i + 2].find((k) => language.mediaNouns.has(norm(passage, k)));
  if (noun === undefined) return null;
  for (let k = noun + 1; k <= noun + longestDescription; k++) {
    const outlet = outletEnd(passage, k, false);
    if (outlet >= 0) return [k, outlet];
    if (isNamePart(passage, k)) return [k, nameEnd(passage, k)];
    if (at(passage.tokens, k).text === ',' && k > noun && isNamePart(passage, k + 1)) continue;
    if (at(passage.tokens, k).kind !== 'word' || /^(?:que|qu'|qui|that|who|which|et|and)$/u.test(norm(passage, k))) return null;
  }
  return null;
}

/** "the Lima Star *newspaper*", "the Orbe *news agency*", "à Orbe, *un magazine*". */
function beforeNoun(passage: Passage, start: number): Span | null {
  const end = nameEnd(passage, start);
  if (at(passage.tokens, end).text === ',' && passage.language.determiners.has(norm(passage, end + 1)))
    return passage.language.mediaNouns.has(norm(passage, end + 2)) ? [start, end] : null;
  const noun = norm(passage, end) === 'news' ? end + 1 : end;
  const named = /^(?:newspaper|magazine|agency|television|radio|broadcaster|channel|website)$/u.test(norm(passage, noun));
  return passage.language.lang === 'en' && named ? [start, end] : null;
}

const frenchLinks = /^(?:à|au|aux|par|sur|dans|avec|via|chez)$/u;
const englishLinks = /^(?:told|to|with|by|on|in|via)$/u;
/** Nouns after which "de" leads to a medium: "au micro de", "dans les colonnes de", "à un journaliste de". */
const throughNouns =
  /^(?:micro|antenne|colonnes|invitée?s?|auprès|plateau|plateaux|ondes|journalistes?|correspondante?s?|reporters?|émission|matinale)$/u;

function linksTo(passage: Passage, index: number): boolean {
  const { language } = passage;
  const here = norm(passage, index);
  if (language.lang === 'en') return englishLinks.test(here);
  return frenchLinks.test(here) || (language.ofWords.has(here) && throughNouns.test(norm(passage, index - 1)));
}

/**
 * Find every medium that somebody spoke to or through: "à l’AFP", "cité par l’agence Orbe", "au micro de RTL", "told Reuters".
 *
 * Networks are among them: "sur Telegram".
 */
export function findMedia(passage: Passage): Medium[] {
  const found: Medium[] = [];
  for (let i = 0; i < passage.tokens.length; i++) {
    if (isQuoted(passage, i)) continue;
    const span = quoting(passage, i) ?? (linksTo(passage, i) ? (nameIn(passage, i + 1) ?? networkAt(passage, i)) : null);
    if (span === null) continue;
    const mention = mentionOf(passage, span[0]);
    const whole = mention !== null && mention === mentionOf(passage, span[1] - 1);
    found.push({ start: span[0], end: span[1], name: whole ? mention.id : nameOf(passage, span) });
    i = Math.max(i, span[1] - 1);
  }
  return found;
}

/** "Orbe quoted Anna Durand as saying", "selon Anna Durand, que cite l’AFP": the medium is the subject of "quote". */
function quoting(passage: Passage, index: number): Span | null {
  const { lang } = passage.language;
  if (lang === 'fr' && norm(passage, index) === 'citant') return mediumBefore(passage, index);
  if (lang === 'fr')
    return norm(passage, index - 1) === 'que' && /^cite(?:nt)?$/u.test(norm(passage, index)) ? nameIn(passage, index + 1) : null;
  if (!/^(?:quoted|quotes|cited|cites)$/u.test(norm(passage, index))) return null;
  for (let start = index - longestName; start < index; start++) if (outletEnd(passage, start, false) === index) return [start, index];
  return null;
}

/** "a rapporté *l’agence Orbe*, citant Paul Martin", "*L’agence Orbe* affirme, citant …": the nearest noun phrase for a medium before. */
function mediumBefore(passage: Passage, index: number): Span | null {
  const { language, sentenceAt } = passage;
  for (let i = index - 1; i > index - farthestMedium && sentenceAt[i] === sentenceAt[index]; i--) {
    const isMedium = language.determiners.has(norm(passage, i)) && language.mediaNouns.has(norm(passage, i + 1));
    const span = isMedium || outletEnd(passage, i, false) >= 0 ? nameIn(passage, i) : null;
    if (span !== null) return span;
  }
  return null;
}

const farthestMedium = 12;

/** Writes a name with the article that its preposition swallowed: "au Figaro" is Le Figaro. */
function nameOf(passage: Passage, span: Span): string {
  const name = textOf(passage, span).replace(/\s+/gu, ' ');
  return isContracted(passage, span[0] - 1) && isOutlet(`le ${name}`) && !isOutlet(name) ? `Le ${name}` : name;
}

function networkAt(passage: Passage, index: number): Span | null {
  if (!/^(?:sur|on|via)$/u.test(norm(passage, index))) return null;
  for (let i = index + 1; i < index + 5; i++) {
    if (venueWords[passage.language.lang].platforms.has(norm(passage, i)) && at(passage.tokens, i).capital) return [i, i + 1];
    if (at(passage.tokens, i).kind !== 'word') return null;
  }
  return null;
}
