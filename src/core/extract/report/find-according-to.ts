import type { Span } from '../../model';
import { opensPhrase, type Phrase, phraseEnd, phraseOf } from '../speaker/noun-phrase';
import { isQuoted, mentionOf, type Passage } from '../text/passage';
import { isNameWord } from '../speaker/names';
import { at, range } from '../text/tokens';
import { subjectBefore } from '../speaker/subject-before';

/** Describes an "according to X" by tokens. */
export interface AccordingTo {
  readonly start: number;
  /** First token of the noun phrase; for "pour qui", "à ses yeux" the token after the phrase. */
  readonly nounAt: number;
  /** Whose words they are: the noun phrase that follows, or one that a pronoun stands for. */
  readonly phrase: Phrase;
  /** Token after the noun phrase. */
  readonly end: number;
}

const possessives: readonly (readonly string[])[] = [
  ['à', 'ses', 'yeux'],
  ['à', 'son', 'avis'],
  ['de', 'son', 'point', 'de', 'vue'],
  ['selon', 'ses', 'mots'],
  ['selon', 'ses', 'termes'],
  ['de', 'son', 'propre', 'aveu'],
  ['in', 'his', 'opinion'],
  ['in', 'her', 'opinion'],
  ['in', 'his', 'view'],
  ['in', 'her', 'view'],
  ['in', 'his', 'words'],
  ['in', 'her', 'words'],
  ['in', 'their', 'view'],
];

const openers = /^(?:à|au|aux|de|d'|selon|dixit|pour|for|in|according|per)$/u;

function matches(passage: Passage, index: number, words: readonly string[]): boolean {
  return words.every((word, k) => at(passage.tokens, index + k).norm === word);
}

/** "selon les saisons", "selon l’âge": what something changes with, where nothing says which. */
const varying =
  /^(?:âges?|années?|besoins|circonstances|époques?|endroits?|goûts|humeurs?|lieux|marques?|modèles?|moyens|pays|périodes?|quartiers?|régions?|revenus?|saisons?|secteurs?|sexes?|tailles?|types?|usages?)$/u;

/** "selon que", "selon les cas", "per cent", "according to plan" report nobody. */
function isMeasure(passage: Passage, opener: string, nounAt: number): boolean {
  const noun = at(passage.tokens, nounAt).norm;
  const second = at(passage.tokens, nounAt + 1).norm;
  if (opener === 'per') return true;
  const measures =
    /^(?:que|qu'|(?:les|la|le)quel(?:le)?s?|which|whom|moi|nous|cas|mesures|règles|normes|conditions|besoins?|modalités|plan|schedule|critères|termes|mots|clauses?|dispositions)$/u;
  const variable = passage.language.determiners.has(noun) ? nounAt + 1 : nounAt;
  const ends = at(passage.tokens, variable + 1);
  if (varying.test(at(passage.tokens, variable).norm) && (ends.kind === 'mark' || passage.language.conjunctions.has(ends.norm)))
    return true;
  return measures.test(noun) || (passage.language.determiners.has(noun) && measures.test(second));
}

function nounPhrase(passage: Passage, start: number, nounAt: number, limit: number): AccordingTo | null {
  // "selon elle inutiles": a pronoun takes no adjective.
  const isPronoun = passage.language.lang === 'fr' && /^(?:lui|elle|eux|elles)$/u.test(at(passage.tokens, nounAt).norm);
  const end = isPronoun && at(passage.tokens, nounAt + 1).norm !== 'et' ? nounAt + 1 : phraseEnd(passage, nounAt, limit);
  if (end <= nounAt) return null;
  const teller = tellerOf(passage, end, limit);
  if (teller !== null) return { start, nounAt, end: teller.end, phrase: phraseOf(teller.head) };
  const quoted = quotedName(passage, end, limit);
  if (quoted !== null) return { start, nounAt, end: quoted[1] + 1, phrase: phraseOf([end, quoted[1]]) };
  const apposition = nameBeside(passage, [nounAt, end], limit);
  return { start, nounAt, end: apposition?.[1] ?? end, phrase: { head: [nounAt, end], apposition, coordinated: false } };
}

/** "selon le site local « *Quai libre* »": marks that quote nobody hold the name of the source. */
function quotedName(passage: Passage, open: number, limit: number): Span | null {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || !/^[«“"]$/u.test(at(tokens, open).text) || isQuoted(passage, open)) return null;
  const close = range([open + 1, Math.min(limit, open + longestTitle)]).find((i) => /^[»”"]$/u.test(at(tokens, i).text));
  return close === undefined || close === open + 1 ? null : [open + 1, close];
}

const longestTitle = 8;

/** "d’après le récit *qu’elle* livre au Phare", "selon les chiffres *que la mairie* a publiés": whoever gives an account is whose words it holds. */
function tellerOf(passage: Passage, relative: number, limit: number): { readonly head: Span; readonly end: number } | null {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || !/^(?:que|qu')$/u.test(at(tokens, relative).norm) || !opensPhrase(passage, relative + 1)) return null;
  const isPronoun = language.pronouns.has(at(tokens, relative + 1).norm);
  const stop = isPronoun ? relative + 2 : phraseEnd(passage, relative + 1, limit);
  let end = stop;
  while (end < limit && !/^[,;.:]$/u.test(at(tokens, end).text) && !isQuoted(passage, end)) end++;
  return { head: [relative + 1, stop], end };
}

/** "selon la maire de Quimper, *Isabelle Le Goff*, …": between commas a name stands beside an office, at the end of a sentence beside any noun. */
function nameBeside(passage: Passage, [start, end]: Span, limit: number): Span | null {
  const { tokens, language } = passage;
  if (at(tokens, end).text !== ',' || !language.determiners.has(at(tokens, start).norm)) return null;
  const titled = language.courtesy.has(at(tokens, end + 1).norm);
  let stop = titled ? end + 2 : end + 1;
  while (stop < limit && isNameWord(passage, stop)) stop++;
  if (stop - end < 3) return null;
  if (titled && language.lang === 'fr') return [end + 1, stop];
  const office = range([start, end]).some((i) => language.roleNouns.has(at(tokens, i).norm));
  return (language.lang === 'fr' && /^[.;]?$/u.test(at(tokens, stop).text)) ||
    (office && (stop >= limit || /^[,.;]$/u.test(at(tokens, stop).text)))
    ? [end + 1, stop]
    : null;
}

/** "Mathilde Roy, stratégiste chez Cap Gestion, pour qui …": the nearest name of two words that no preposition governs. */
function personBefore(passage: Passage, from: number, index: number): Span | null {
  const { tokens, language } = passage;
  for (let i = index - 1; i > Math.max(from, index - 16); i--) {
    if (isQuoted(passage, i)) return null;
    if (!isNameWord(passage, i) || !isNameWord(passage, i - 1)) continue;
    let start = i - 1;
    while (start > from && isNameWord(passage, start - 1)) start--;
    const before = at(tokens, start - 1).norm;
    if (!language.prepositions.has(before) && !language.ofWords.has(before)) return [start, i + 1];
    i = start;
  }
  return null;
}

function opinionOf(passage: Passage, sentence: Span, i: number): AccordingTo | null {
  const { tokens, language } = passage;
  const possessive = possessives.find((words) => matches(passage, i, words));
  if (possessive !== undefined) {
    const after = i + possessive.length;
    return { start: i, nounAt: after, end: after, phrase: phraseOf([i + 1, i + 2]) };
  }
  if (language.lang === 'fr' && matches(passage, i, ['pour', 'qui'])) {
    const person = personBefore(passage, sentence[0], i);
    if (person !== null) return { start: i, nounAt: i + 2, end: i + 2, phrase: phraseOf(person) };
    const phrase = subjectBefore(passage, sentence[0], i + 2);
    return phrase === null ? null : { start: i, nounAt: i + 2, end: i + 2, phrase };
  }
  // "…, a dit le ministère, selon lequel …": who spoke is one; "les rumeurs selon lesquelles" are many, and nobody's.
  if (matches(passage, i, ['selon']) && /^(?:lequel|laquelle)$/u.test(at(tokens, i + 1).norm) && at(tokens, i - 1).text === ',') {
    const phrase = subjectBefore(passage, sentence[0], i + 2);
    const first = phrase === null ? undefined : range(phrase.head).find((k) => opensPhrase(passage, k));
    if (phrase === null || first === undefined) return null;
    return { start: i, nounAt: i + 2, end: i + 2, phrase: { ...phrase, head: [first, phrase.head[1]] } };
  }
  const opener = at(tokens, i);
  const isLinked = i === sentence[0] + 1 && /^(?:mais|et|or|but|and)$/u.test(at(tokens, sentence[0]).norm);
  const first = (i === sentence[0] || isLinked) && /^(?:pour|for)$/u.test(opener.norm);
  return first ? opinionFor(passage, sentence, i) : null;
}

/** "Pour Anna Durand, l’accord tient": a person or a role at the head of a sentence, then a comma, then words in quotation marks or a pronoun's opinion. */
function opinionFor(passage: Passage, sentence: Span, i: number): AccordingTo | null {
  const { tokens, language } = passage;
  const place = nounPhrase(passage, i, i + 1, sentence[1]);
  if (place === null || at(tokens, place.end).text !== ',') return null;
  let personal = language.pronouns.has(at(tokens, i + 1).norm);
  for (let k = i + 1; k < place.end; k++) {
    const mention = mentionOf(passage, k);
    personal ||=
      mention?.type === 'person' ||
      language.roleNouns.has(at(tokens, k).norm) ||
      // "Pour la Fédération des chasseurs": a body whose name begins with what it is.
      (language.lang === 'fr' && at(tokens, k).capital && unions.test(at(tokens, k).norm)) ||
      (isNameWord(passage, k) && isNameWord(passage, k + 1) && mention === null);
  }
  let quoted = false;
  for (let k = place.end; k < sentence[1]; k++) quoted ||= isQuoted(passage, k);
  return personal && (quoted || language.lang === 'fr') ? place : null;
}

const unions =
  /^(?:association|centre|collectif|comité|confédération|conseil|fédération|fondation|fonds|institut|ligue|ong|observatoire|ordre|secours|syndicat|union)$/u;

/** "According to Orbe, citing Anna Hale, …": whose words they are stands after the medium that passes them on. */
function citedIn(passage: Passage, place: AccordingTo, limit: number): AccordingTo | null {
  const phrase = citedAt(passage, place.end, limit);
  return phrase === null ? null : nounPhrase(passage, place.start, phrase.head[0], limit);
}

/**
 * Read ", citant Anna Durand" or ", citing Anna Hale": whom a medium quotes.
 *
 * @param comma - token of the comma
 * @returns null where nothing of the kind stands there
 */
export function citedAt(passage: Passage, comma: number, limit: number): Phrase | null {
  const { tokens } = passage;
  if (at(tokens, comma).text !== ',' || !/^(?:citing|quoting|citant)$/u.test(at(tokens, comma + 1).norm)) return null;
  return nounPhrase(passage, comma, comma + 2, limit)?.phrase ?? null;
}

/** Find every "selon X", "d’après X", "pour X", "à ses yeux", "according to X" of a sentence, outside quotations. */
export function findAccordingTo(passage: Passage, sentence: Span): AccordingTo[] {
  const found: AccordingTo[] = [];
  const { language } = passage;
  for (let i = sentence[0]; i < sentence[1]; i++) {
    if (!openers.test(at(passage.tokens, i).norm) || isQuoted(passage, i)) continue;
    const opener = language.accordingTo.find((words) => matches(passage, i, words));
    const nounAt = i + (opener?.length ?? 0);
    const place =
      opinionOf(passage, sentence, i) ??
      (opener === undefined || isMeasure(passage, opener[0] ?? '', nounAt) ? null : nounPhrase(passage, i, nounAt, sentence[1]));
    if (place === null) continue;
    found.push(citedIn(passage, place, sentence[1]) ?? place);
    i = Math.max(i, place.end - 1);
  }
  return found;
}
