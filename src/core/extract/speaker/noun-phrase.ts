import type { Span } from '../../model';
import { isAdverb } from '../text/adverbs';
import { isNameWord } from './names';
import { isQuoted, isSpacedHyphen, mentionOf, type Passage } from '../text/passage';
import { isPlainVerb } from '../text/plain-verbs';
import { skipTimePhrase } from '../time/time-phrases';
import { at } from '../text/tokens';
import { isReportingGerund } from '../text/language';

/** Describes a subject by tokens. */
export interface Phrase {
  /** The noun phrase itself. */
  readonly head: Span;
  /** What stands beside it between commas ("X, porte-parole de …"); null where nothing does. */
  readonly apposition: Span | null;
  /** Stands before a conjunction, so that it is the subject of an earlier verb too. */
  readonly coordinated: boolean;
}

/** Describe a subject that has nothing beside it. */
export function phraseOf(head: Span): Phrase {
  return { head, apposition: null, coordinated: false };
}

/** Pasts that are no participles and no nouns, so that they must be finite. */
const englishPast =
  /^(?:arose|ate|became|began|blew|broke|came|chose|did|drank|drew|drove|fell|flew|forgot|froze|gave|grew|heard|hid|knew|lay|overtook|ran|rode|rose|sang|sank|saw|shook|shrank|sought|spoke|sprang|stole|stood|swam|swore|threw|told|took|tore|undertook|went|withdrew|woke|wore|would|could|will|wrote)$/u;

/** Pasts that may be participles too: they end a subject, but tell nothing of where a clause begins. */
const irregularPast =
  /^(?:brought|built|bought|caught|dealt|felt|fought|found|held|kept|led|left|lost|made|meant|met|paid|quit|said|sat|sent|set|shot|spent|struck|swept|thought|understood|upheld|won)$/u;

/** Tell whether a token is a finite verb: an auxiliary, or a French ending of the past. */
export function isFinite(passage: Passage, index: number): boolean {
  const { language, tokens } = passage;
  const token = at(tokens, index);
  if (token.capital && isNameWord(passage, index)) return false;
  if (language.auxiliaries.has(token.norm) || language.passives.has(token.norm)) return true;
  if (language.lang === 'en') return englishPast.test(token.norm);
  return (
    /(?:ait|aient|èrent|irent|urent)$/u.test(token.norm) &&
    token.norm.length > 4 &&
    !/^(?:fait|trait|lait|portrait|retrait|extrait|souhait|parfait|attrait|abstrait|distrait|méfait|bienfait)$/u.test(token.norm)
  );
}

/** Tell whether a noun phrase may begin at a token: an article, a number, a pronoun, a title or a name. */
export function opensPhrase(passage: Passage, index: number): boolean {
  const token = at(passage.tokens, index);
  const { language } = passage;
  return (
    language.determiners.has(token.norm) ||
    token.kind === 'number' ||
    language.pronouns.has(token.norm) ||
    language.courtesy.has(token.norm) ||
    isNameWord(passage, index) ||
    mentionOf(passage, index) !== null
  );
}

/** Find the first noun phrase of a clause that no preposition governs: the usual subject. */
export function firstPhrase(passage: Passage, from: number, end: number): Span | null {
  const { tokens, language } = passage;
  let i = from;
  while (i < end) {
    const token = at(tokens, i);
    if (language.prepositions.has(token.norm) || language.ofWords.has(token.norm)) {
      const comma = nextComma(passage, i, end);
      if (comma < 0) break;
      i = comma + 1;
      continue;
    }
    const time = skipTimePhrase(passage, i);
    if (time > i || isTime(passage, i)) {
      i = Math.max(time, i + (language.timeWords.has(token.norm) ? 1 : 2));
      continue;
    }
    if (opensPhrase(passage, i)) break;
    i++;
  }
  if (i >= end) return null;
  if (/^(?:he|she|they|we|ils?|elles?)$/u.test(at(tokens, i).norm)) return [i, i + 1];
  let stop = i + 1;
  while (stop < end) {
    const token = at(tokens, stop);
    if (token.kind === 'mark' && !/^[-&/.]$/u.test(token.text)) break;
    if (
      language.lang === 'en' &&
      (/[a-z]{3}ed$/u.test(token.text) || irregularPast.test(token.text)) &&
      !language.determiners.has(at(tokens, stop - 1).norm)
    )
      break;
    if (
      isFinite(passage, stop) ||
      isAdverbAfterNoun(passage, stop) ||
      language.relatives.has(token.norm) ||
      isPlainVerb(passage, stop) ||
      (language.prepositions.has(token.norm) && stop > i + 1)
    )
      break;
    if (language.verbForms.has(token.norm) && !language.roleNouns.has(token.norm) && !isNameWord(passage, stop)) break;
    stop++;
  }
  return [i, stop];
}

/** "Greta *previously* spoke": an adverb after a name or noun goes with the verb; "the *widely* read paper" has an article before it. */
function isAdverbAfterNoun(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  if (language.lang !== 'en' || !isAdverb(language, at(tokens, index)) || at(tokens, index).capital) return false;
  return isNameWord(passage, index - 1) && !language.determiners.has(at(tokens, index).norm);
}

function nextComma(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end; i++) if (at(passage.tokens, i).text === ',' && !isQuoted(passage, i)) return i;
  return -1;
}

const governing =
  /^(?:ministre|ministres|délégué|déléguée|conseiller|conseillère|chargé|chargée|ambassadeur|ambassadrice|candidat|candidate|secrétaire|commissaire|envoyé|envoyée|adjoint|adjointe|vice-ministre|directeur|directrice|représentant|représentante|responsable|adviser|advisor|minister|secretary|envoy|ambassador|director|professor|head|chief|commissioner)$/u;

/** Finds where a noun phrase that begins at `start` ends. */
export function phraseEnd(passage: Passage, start: number, end: number): number {
  const { tokens, language } = passage;
  let lastNoun = '';
  let i = start;
  for (; i < end; i++) {
    const token = at(tokens, i);
    if (isQuoted(passage, i) && !isQuoted(passage, start)) break;
    if ((token.kind === 'mark' && !/^[-&/]$/u.test(token.text) && !ownsOffice(passage, i)) || isSpacedHyphen(passage, i)) break;
    if (mentionOf(passage, i) !== null) continue;
    if (governing.test(token.norm)) lastNoun = token.norm;
    if (i === start) continue;
    if (language.prepositions.has(token.norm) && !(lastNoun !== '' && isPortfolio(passage, i))) break;
    if (language.relatives.has(token.norm) || isFinite(passage, i) || isTime(passage, i) || isPlainVerb(passage, i)) break;
    if (language.conjunctions.has(token.norm) && !joinsNouns(passage, i)) break;
    if (token.norm === 'mais') i++;
    // "le gouvernement", "la même source": after an article it is no adverb.
    const adverb = isAdverb(language, token) && !language.determiners.has(at(tokens, i - 1).norm);
    if ((adverb || isReportingGerund(language, token.norm)) && !isNameWord(passage, i)) break;
    if (opensReduced(passage, i)) break;
    if (i > start && language.determiners.has(token.norm) && !continuesPhrase(passage, i)) break;
    if (isNameWord(passage, i)) lastNoun = '';
  }
  return i;
}

/** "des élus *interrogés par* l’AFP", "un témoin *avoir vu*": a participle with its agent, or a perfect infinitive, is no part of the name of who speaks. */
function opensReduced({ tokens, language }: Passage, index: number): boolean {
  const { norm, capital } = at(tokens, index);
  if (language.lang !== 'fr' || capital) return false;
  if (/^(?:avoir|être)$/u.test(norm)) return true;
  return /.{2}(?:é|i|u|is|it|ert)e?s?$/u.test(norm) && at(tokens, index + 1).norm === 'par' && !language.groupNouns.has(norm);
}

/** An article within a phrase stands after "de", a preposition, "et" or another article; elsewhere it opens the next phrase. */
function continuesPhrase(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const before = at(tokens, index - 1);
  if (/^(?:du|des|au|aux)$/u.test(at(tokens, index).norm)) return true;
  return (
    language.ofWords.has(before.norm) ||
    language.prepositions.has(before.norm) ||
    language.determiners.has(before.norm) ||
    /^(?:et|and|aussi|également|[-&/])$/u.test(before.norm)
  );
}

function isTime(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  return (
    language.timeWords.has(at(tokens, index).norm) ||
    (/^(?:ce|cette|le|on|this|last)$/u.test(at(tokens, index).norm) && language.timeWords.has(at(tokens, index + 1).norm))
  );
}

/** "ministre délégué *à l’Industrie*", "minister *for Health*": the preposition is part of the office. */
function isPortfolio(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  if (!(language.lang === 'fr' ? /^(?:à|au|aux|pour|auprès)$/u : /^(?:for|at)$/u).test(at(tokens, index).norm)) return false;
  const article = language.determiners.has(at(tokens, index + 1).norm);
  const noun = article ? index + 2 : index + 1;
  // "l’envoyé pour le climat" has a charge; "le ministre pour la première fois" has none.
  const charge = at(tokens, index).norm === 'pour' && article && !/^(?:première?|moment|fois|seconde?)$/u.test(at(tokens, noun).norm);
  return at(tokens, noun).kind === 'word' && !language.mediaNouns.has(at(tokens, noun).norm) && (at(tokens, noun).capital || charge);
}

/** "Orbe Farms*’* analyst Anna Hale": a plural that owns the office behind it. */
function ownsOffice({ tokens, language }: Passage, index: number): boolean {
  const isMark = language.lang === 'en' && /^['’]$/u.test(at(tokens, index).text) && /s$/u.test(at(tokens, index - 1).norm);
  return isMark && [1, 2, 3].some((step) => language.roleNouns.get(at(tokens, index + step).norm)?.plural === false);
}

/** "lawyer *and political scientist* Anna Hale": two offices of the person whose name follows. */
function joinsOffices(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const isOffice = (i: number) => language.roleNouns.get(at(tokens, i).norm)?.plural === false && !at(tokens, i).capital;
  if (language.lang !== 'en' || at(tokens, index).norm !== 'and' || !isOffice(index - 1)) return false;
  return [1, 2, 3].some((step) => isOffice(index + step) && isNameWord(passage, index + step + 1));
}

function joinsNouns(passage: Passage, index: number): boolean {
  // "certains élus *mais aussi* plusieurs experts"
  if (at(passage.tokens, index).norm === 'mais' && /^(?:aussi|également)$/u.test(at(passage.tokens, index + 1).norm)) return true;
  if (joinsOffices(passage, index)) return true;
  return (
    /^(?:et|and)$/u.test(at(passage.tokens, index).norm) &&
    opensPhrase(passage, index + 1) &&
    !passage.language.pronouns.has(at(passage.tokens, index + 1).norm)
  );
}
