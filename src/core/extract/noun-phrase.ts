import type { Span } from '../model';
import { isAdverb, skipSetPhrase, skipSetPhraseBack } from './adverbs';
import { isNameWord } from './names';
import { isQuoted, mentionOf, type Passage } from './passage';
import { isPlainVerb } from './plain-verbs';
import { at } from './tokens';

/** Describes a subject by tokens. */
export interface Phrase {
  /** The noun phrase itself. */
  readonly head: Span;
  /** What stands beside it between commas ("X, porte-parole de …"); null where nothing does. */
  readonly apposition: Span | null;
  /** Stands before a conjunction, so that it is the subject of an earlier verb too. */
  readonly coordinated: boolean;
}

const maxParentheticals = 3;

function isComma(passage: Passage, index: number): boolean {
  return /^[,—–()]$/u.test(at(passage.tokens, index).text);
}

/** Tell whether a token is a finite verb: an auxiliary, or a French ending of the past. */
export function isFinite(passage: Passage, index: number): boolean {
  const { language, tokens } = passage;
  const token = at(tokens, index);
  if (token.capital && isNameWord(passage, index)) return false;
  if (language.auxiliaries.has(token.norm) || language.passives.has(token.norm)) return true;
  return (
    /(?:ait|aient|èrent|irent|urent)$/u.test(token.norm) &&
    language.lang === 'fr' &&
    token.norm.length > 4 &&
    !/^(?:fait|trait|lait|portrait|retrait|extrait|souhait|parfait|attrait|abstrait|distrait|méfait|bienfait)$/u.test(token.norm)
  );
}

/** Finds where the clause that ends at `end` begins: after a mark, a relative pronoun, a conjunction or another verb. */
function clauseStart(passage: Passage, from: number, end: number): { start: number; afterVerb: boolean } {
  const { tokens, language } = passage;
  for (let i = end - 1; i >= from; i--) {
    const token = at(tokens, i);
    if (isQuoted(passage, i) || (token.kind === 'mark' && !/^[-&/.%$€£'’]$/u.test(token.text))) return { start: i + 1, afterVerb: false };
    if (language.relatives.has(token.norm) && !token.capital) return { start: i + 1, afterVerb: false };
    if (isFinite(passage, i)) return { start: i + 1, afterVerb: true };
    if (/^(?:as|comme)$/u.test(token.norm) && at(tokens, i - 1).text === ',') return { start: i + 1, afterVerb: false };
    if (language.conjunctions.has(token.norm) && !/^(?:et|and|ou|or|comme|as|bien)$/u.test(token.norm))
      return { start: i + 1, afterVerb: false };
  }
  return { start: from, afterVerb: false };
}

/** Steps over a parenthetical that ends at a comma before `end`; returns the comma that opens it, or -1. */
function openingComma(passage: Passage, from: number, close: number): number {
  const closer = at(passage.tokens, close).text;
  const opener = closer === ')' ? '(' : closer;
  for (let i = close - 1; i > from; i--) {
    if (at(passage.tokens, i).text === opener && !isQuoted(passage, i)) return i;
  }
  return -1;
}

/** Steps back over "on Thursday", "vendredi"; the same index where no weekday ends there. */
function skipTimeBack(passage: Passage, end: number): number {
  const { tokens, language } = passage;
  if (!language.timeWords.has(at(tokens, end - 1).norm)) return end;
  const before = at(tokens, end - 2);
  return /^(?:on|last|this|ce|late|early)$/u.test(before.norm) ? end - 2 : end - 1;
}

function stepBackOverAdverbs(passage: Passage, from: number, end: number): number {
  const { tokens, language } = passage;
  let i = end;
  while (i > from) {
    const phrase = skipSetPhraseBack(tokens, i);
    const time = skipTimeBack(passage, i);
    if (phrase < i) i = Math.max(phrase, from);
    else if (time < i) i = Math.max(time, from);
    else if (isAdverb(language, at(tokens, i - 1)) && !at(tokens, i - 1).capital) i--;
    else break;
  }
  return i;
}

/**
 * Find the subject that ends before a verb group.
 *
 * Steps over adverbs and over what stands between commas. A fronted phrase ("Lors d’une visite à Lima, …") is left out.
 *
 * @param from - first token to look at
 * @param verb - first token of the verb group
 * @returns null where the verb has no subject of its own before it
 */
export function subjectBefore(passage: Passage, from: number, verb: number): Phrase | null {
  const { tokens, language } = passage;
  let end = verb;
  let apposition: Span | null = null;
  for (let step = 0; step < maxParentheticals; step++) {
    end = stepBackOverAdverbs(passage, from, end);
    if (!isComma(passage, end - 1)) break;
    const open = openingComma(passage, from, end - 1);
    if (open < 0) return null;
    if (end - 1 - open > 1) apposition = [open + 1, end - 1];
    end = open;
  }
  if (end <= from) return null;
  const last = at(tokens, end - 1);
  if (/^(?:et|and|mais|but|puis|then|ou|or)$/u.test(last.norm)) return coordinated(passage, from, end - 1);
  if (language.relatives.has(last.norm)) return antecedent(passage, from, end - 1);
  const clause = clauseStart(passage, from, end);
  const head = trimHead(passage, clause.afterVerb ? afterConjunction(passage, clause.start, end) : clause.start, end);
  return head[0] >= head[1] ? null : { head, apposition, coordinated: false };
}

function coordinated(passage: Passage, from: number, end: number): Phrase | null {
  const head = firstPhrase(passage, from, end);
  return head === null ? null : { head, apposition: null, coordinated: true };
}

/** Finds what "qui" or "who" stands for: the noun phrase right before it. */
function antecedent(passage: Passage, from: number, relative: number): Phrase | null {
  let end = relative;
  while (end > from && (isComma(passage, end - 1) || passage.language.prepositions.has(at(passage.tokens, end - 1).norm))) end--;
  const clause = clauseStart(passage, from, end);
  let start = clause.start;
  for (let i = end - 1; i > clause.start; i--) {
    const before = at(passage.tokens, i - 1);
    if (mentionOf(passage, i) !== null && mentionOf(passage, i) === mentionOf(passage, i - 1)) continue;
    if (passage.language.prepositions.has(before.norm) || passage.language.ofWords.has(before.norm)) {
      start = i;
      break;
    }
  }
  const head = trimHead(passage, start, end);
  return head[0] >= head[1] ? null : { head, apposition: null, coordinated: false };
}

function afterConjunction(passage: Passage, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (/^(?:et|and|mais|but)$/u.test(at(passage.tokens, i).norm)) return i + 1;
  return start;
}

function opensPhrase(passage: Passage, index: number): boolean {
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

/** Drops conjunctions, adverbs and a fronted preposition phrase without comma from the start of a noun phrase. */
function trimHead(passage: Passage, start: number, end: number): Span {
  const { tokens, language } = passage;
  let i = start;
  while (i < end && /^(?:et|and|mais|but|or|ou|car|puis|then|ainsi|so|-|–|—|•)$/u.test(at(tokens, i).norm)) i++;
  while (i < end && isAdverb(language, at(tokens, i)) && !opensPhrase(passage, i)) i++;
  if (language.timeWords.has(at(tokens, i).norm) && i + 1 < end) i++;
  if (/^(?:last|this|earlier)$/u.test(at(tokens, i).norm) && /^(?:week|month|year|this)$/u.test(at(tokens, i + 1).norm) && i + 2 < end)
    i += at(tokens, i + 1).norm === 'this' ? 3 : 2;
  const first = at(tokens, i);
  if (!language.prepositions.has(first.norm) || mentionOf(passage, i) !== null) return [i, end];
  for (let k = end - 1; k > i + 1; k--) {
    const before = at(tokens, k - 1);
    if (
      opensPhrase(passage, k) &&
      !language.prepositions.has(before.norm) &&
      !language.ofWords.has(before.norm) &&
      !opensPhrase(passage, k - 1)
    )
      return [k, end];
  }
  return [end, end];
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
    if (isTime(passage, i)) {
      i += language.timeWords.has(token.norm) ? 1 : 2;
      continue;
    }
    if (opensPhrase(passage, i)) break;
    i++;
  }
  if (i >= end) return null;
  let stop = i + 1;
  while (stop < end) {
    const token = at(tokens, stop);
    if (token.kind === 'mark' && !/^[-&/.]$/u.test(token.text)) break;
    if (language.lang === 'en' && /[a-z]{3}ed$/u.test(token.text) && !language.determiners.has(at(tokens, stop - 1).norm)) break;
    if (
      isFinite(passage, stop) ||
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

function nextComma(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end; i++) if (at(passage.tokens, i).text === ',' && !isQuoted(passage, i)) return i;
  return -1;
}

const governing =
  /^(?:ministre|ministres|délégué|déléguée|conseiller|conseillère|chargé|chargée|ambassadeur|ambassadrice|candidat|candidate|secrétaire|commissaire|envoyé|envoyée|adjoint|adjointe|vice-ministre|directeur|directrice|représentant|représentante|responsable|adviser|advisor|minister|secretary|envoy|ambassador|director|professor|head|chief|commissioner)$/u;

/**
 * Find the subject that follows its verb: « … », a déclaré vendredi à la presse *le ministre Paul Martin, son voisin*.
 *
 * @param from - token after the verb group
 * @param end - where to stop at the latest
 * @returns null where no noun phrase follows
 */
export function subjectAfter(passage: Passage, from: number, end: number): Phrase | null {
  const { tokens, language } = passage;
  let i = from;
  while (i < end) {
    const token = at(tokens, i);
    if (token.kind === 'mark' && token.text !== '-') return null;
    const skipped = skipAdverbial(passage, i, end);
    if (skipped > i) {
      i = skipped;
      continue;
    }
    if (opensPhrase(passage, i)) break;
    if (language.conjunctions.has(token.norm)) return null;
    if (language.roleNouns.has(token.norm) || language.groupNouns.has(token.norm)) break;
    i++;
  }
  if (i >= end) return null;
  const stop = phraseEnd(passage, i, end);
  return { head: [i, stop], apposition: appositionAfter(passage, stop, end), coordinated: false };
}

/** Steps over an adverb, a time or a phrase such as "à l’AFP"; returns the same index where there is none. */
function skipAdverbial(passage: Passage, i: number, end: number): number {
  const { tokens, language } = passage;
  const token = at(tokens, i);
  const phrase = skipSetPhrase(tokens, i);
  if (phrase > i) return phrase;
  if (language.pronouns.has(token.norm)) return i;
  if (isAdverb(language, token) && !language.determiners.has(token.norm)) return i + 1;
  if (language.timeWords.has(token.norm)) return i + 1;
  if (
    /^(?:ce|cette|this|last|le)$/u.test(token.norm) &&
    (language.timeWords.has(at(tokens, i + 1).norm) ||
      at(tokens, i + 1).kind === 'number' ||
      /^(?:matin|soir|semaine|1er)$/u.test(at(tokens, i + 1).norm))
  )
    return i + 2;
  if (token.kind === 'number' && language.timeWords.has(at(tokens, i + 1).norm)) return i + 2;
  if (!language.prepositions.has(token.norm)) return i;
  let k = i + 1;
  if (language.determiners.has(at(tokens, k).norm)) k++;
  if (mentionOf(passage, k) !== null) {
    const mention = mentionOf(passage, k);
    while (k < end && mentionOf(passage, k) === mention) k++;
    return k;
  }
  const media = language.mediaNouns.has(at(tokens, k).norm);
  k++;
  while (media && k < end && isNameWord(passage, k)) k++;
  while (k < end && !opensPhrase(passage, k) && at(tokens, k).kind === 'word') k++;
  while (k < end && language.ofWords.has(at(tokens, k).norm)) k += 2;
  return k;
}

/** Finds where a noun phrase that begins at `start` ends. */
export function phraseEnd(passage: Passage, start: number, end: number): number {
  const { tokens, language } = passage;
  let lastNoun = '';
  let i = start;
  for (; i < end; i++) {
    const token = at(tokens, i);
    if (isQuoted(passage, i) && !isQuoted(passage, start)) break;
    if (token.kind === 'mark' && !/^[-&/]$/u.test(token.text)) break;
    if (mentionOf(passage, i) !== null) continue;
    if (governing.test(token.norm)) lastNoun = token.norm;
    if (i === start) continue;
    if (language.prepositions.has(token.norm) && !(lastNoun !== '' && isPortfolio(passage, i))) break;
    if (language.relatives.has(token.norm) || isFinite(passage, i) || isTime(passage, i) || isPlainVerb(passage, i)) break;
    if (language.conjunctions.has(token.norm) && !joinsNouns(passage, i)) break;
    if (isAdverb(language, token) && !isNameWord(passage, i)) break;
    if (i > start && language.determiners.has(token.norm) && !continuesPhrase(passage, i)) break;
    if (isNameWord(passage, i)) lastNoun = '';
  }
  return i;
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
    /^(?:et|and|[-&/])$/u.test(before.norm)
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
  const noun = language.determiners.has(at(tokens, index + 1).norm) ? index + 2 : index + 1;
  return at(tokens, noun).kind === 'word' && !language.mediaNouns.has(at(tokens, noun).norm) && at(tokens, noun).capital;
}

function joinsNouns(passage: Passage, index: number): boolean {
  return (
    /^(?:et|and)$/u.test(at(passage.tokens, index).norm) &&
    opensPhrase(passage, index + 1) &&
    !passage.language.pronouns.has(at(passage.tokens, index + 1).norm)
  );
}

function appositionAfter(passage: Passage, comma: number, end: number): Span | null {
  const { tokens, language } = passage;
  if (at(tokens, comma).text !== ',') return null;
  const start = comma + 1;
  const first = at(tokens, start);
  if (language.conjunctions.has(first.norm) || language.prepositions.has(first.norm) || language.relatives.has(first.norm)) return null;
  let stop = start;
  while (stop < end && at(tokens, stop).kind !== 'mark' && !isFinite(passage, stop) && stop < start + 16) stop++;
  const named = [0, 1, 2].some((step) => start + step < stop && language.roleNouns.has(at(tokens, start + step).norm));
  return stop > start && (named || isNameWord(passage, start) || language.courtesy.has(first.norm)) ? [start, stop] : null;
}
