import type { Span } from '../../model';
import { isAdverb, skipSetPhraseBack } from '../text/adverbs';
import { clauseStart, isComma, longestClause, openingComma, trimHead, type ClauseStart } from './clause-start';
import { isNameWord, postNominals } from './names';
import { firstPhrase, isFinite, opensPhrase, type Phrase, phraseOf } from './noun-phrase';
import { isQuoted, mentionOf, type Passage } from '../text/passage';
import { isPlainVerb } from '../text/plain-verbs';
import { at, range } from '../text/tokens';

const maxParentheticals = 3;

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
    else if (isAdverb(language, at(tokens, i - 1)) && !at(tokens, i - 1).capital && !language.determiners.has(at(tokens, i - 2).norm)) i--;
    else if (language.lang === 'en' && /^(?:first|now|soon|instead)$/u.test(at(tokens, i - 1).norm) && namesSomebody(passage, i - 2)) i--;
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
    // "Luc Verne, celui qui savait que le pont fermait, *et qui* en parle ici, a dit": the second relative clause goes back to the subject too.
    if (language.lang === 'fr' && at(tokens, open + 1).norm === 'et' && /^(?:qui|que|qu'|dont)$/u.test(at(tokens, open + 2).norm))
      return mainSubject(passage, from, open);
    if (isSerialVerb(passage, open + 1)) return subjectBefore(passage, from, open + 1);
    if (end - 1 - open > 1) apposition = [open + 1, end - 1];
    end = open;
  }
  if (end <= from) return null;
  const last = at(tokens, end - 1);
  if (/^(?:et|and|mais|but|puis|then|ou|or)$/u.test(last.norm)) return coordinated(passage, from, end - 1);
  if (language.relatives.has(last.norm)) return antecedent(passage, from, end - 1);
  const clause = clauseStart(passage, from, end);
  const relative = openingRelative(passage, from, clause, end);
  if (relative >= 0) return antecedent(passage, from, relative);
  if (isAside(passage, from, [clause.start, end])) {
    const named = subjectBefore(passage, from, clause.start - 1);
    return named === null ? null : { ...named, apposition: named.apposition ?? apposition };
  }
  const head = fromPronoun(passage, trimHead(passage, clause.afterVerb ? afterConjunction(passage, clause.start, end) : clause.start, end));
  return head[0] >= head[1] ? null : { head: withList(passage, from, head), apposition, coordinated: false };
}

/** Reads the first noun phrase of a sentence as subject, with what a comma sets beside it. */
function mainSubject(passage: Passage, from: number, end: number): Phrase | null {
  const head = firstPhrase(passage, from, end);
  if (head === null) return null;
  const [open, close] = range([head[1], end]).filter((i) => at(passage.tokens, i).text === ',');
  const beside = open !== undefined && close !== undefined && isNameWord(passage, open + 1);
  return { head, apposition: beside ? [open + 1, close] : null, coordinated: false };
}

/** "Anna Hale, the mayor, *praised the crew*, named the dam …": between commas a past with an object tells what the same subject did before. */
function isSerialVerb(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  if (language.lang !== 'en' || !isEnglishPast(passage, index)) return false;
  return opensPhrase(passage, index + 1) && !language.prepositions.has(at(tokens, index + 1).norm);
}

const longestItem = 6;

/** "Ron Vale, Mei Tan and Rui Lima", "la France, l’Italie et le Mali": takes the names before the last two of a list. */
function withList(passage: Passage, from: number, [first, end]: Span): Span {
  const { tokens, language } = passage;
  let start = first;
  if (!isNameWord(passage, end - 1) || !range([first, end]).some((i) => /^(?:et|and)$/u.test(at(tokens, i).norm))) return [first, end];
  while (at(tokens, start - 1).text === ',' && !isQuoted(passage, start - 1)) {
    let item = start - 1;
    while (item > from && item > start - longestItem && isNameWord(passage, item - 1)) item--;
    if (item === start - 1) break;
    if (language.lang === 'fr' && language.determiners.has(at(tokens, item - 1).norm)) item--;
    const before = at(tokens, item - 1);
    if (item > from && before.text !== ',' && !(language.lang === 'en' && before.norm === 'the')) break;
    start = item;
  }
  return [start, end];
}

function namesSomebody(passage: Passage, index: number): boolean {
  return isNameWord(passage, index) || passage.language.pronouns.has(at(passage.tokens, index).norm);
}

/** "A man who had seen it says": finds the relative pronoun whose clause stands between subject and verb; -1 where there is none. */
function openingRelative(passage: Passage, from: number, clause: ClauseStart, end: number): number {
  const { tokens } = passage;
  // "the fund, which lends to farms": as a subject; in "the plan, which the mayor backs" it is none.
  const isWhich = (index: number) =>
    at(tokens, index).norm === 'which' && at(tokens, index - 1).text === ',' && !opensPhrase(passage, index + 1);
  const isWho = (index: number) => index > from && (/^(?:who|qui)$/u.test(at(tokens, index).norm) || isWhich(index));
  if (isWho(clause.start - 1)) return clause.start - 1;
  if (!clause.afterVerb || afterConjunction(passage, clause.start, end) > clause.start) return -1;
  for (let i = clause.start - 2; i > clause.start - 6; i--) {
    if (isWho(i)) return i;
    if (at(tokens, i).kind === 'mark' || at(tokens, i).capital) return -1;
  }
  return -1;
}

/** "The court heard he …": a pronoun that can only be a subject begins the noun phrase. */
function fromPronoun({ tokens }: Passage, head: Span): Span {
  return /^(?:he|she|they|we|ils?|elles?)$/u.test(at(tokens, head[1] - 1).norm) ? [head[1] - 1, head[1]] : head;
}

/** "Anna Hale, 33, says", "Anna Hale KC, prosecuting, said", "Anna Durand, maire de Lima a dit": what stands between comma and verb describes the name before. */
function isAside(passage: Passage, from: number, [start, end]: Span): boolean {
  const { tokens, language } = passage;
  if (start - 2 < from || at(tokens, start - 1).text !== ',' || isQuoted(passage, start - 1)) return false;
  const first = at(tokens, start);
  if (end - start === 2 && first.kind === 'number' && /^(?:ans|years)$/u.test(at(tokens, start + 1).norm)) return true;
  if (
    end - start === 1 &&
    (first.kind === 'number' || postNominals.test(first.text) || (!first.capital && /.{3}(?:ing|ant)$/u.test(first.norm)))
  )
    return true;
  if (!isNameWord(passage, start - 2) && at(tokens, start - 2).kind !== 'number') return false;
  if (postmodifies(passage, start)) return !isFrontedName(passage, from, start - 1);
  const noun = language.determiners.has(first.norm) ? at(tokens, start + 1) : first;
  // "Anna Hale, Director of the roads agency, Orbe, said": an office with what it is of.
  const isOffice = !first.capital || (language.lang === 'en' && /^(?:of|at|for)$/u.test(at(tokens, start + 1).norm));
  return isOffice && language.roleNouns.get(noun.norm)?.plural === false && (noun === first || /^(?:a|an|une?)$/u.test(first.norm));
}

/** ", of the Greens", ", du Parti vert", ", from Leeds", ", based in Lima": a phrase that describes the noun before it. */
function postmodifies({ tokens, language }: Passage, index: number): boolean {
  const { norm, capital } = at(tokens, index);
  if (capital) return false;
  if (language.ofWords.has(norm) || language.prepositions.has(norm))
    return !/^(?:des|as|comme|après|after|before|avant|depuis|since|until)$/u.test(norm);
  return language.lang === 'en' && /^[a-z]{2,}(?:ed|wn|ght)$/u.test(norm) && language.prepositions.has(at(tokens, index + 1).norm);
}

/** "In Lima, at the court the mayor said": a preposition at the head of the clause governs what stands before the comma. */
function isFrontedName(passage: Passage, from: number, comma: number): boolean {
  let start = comma;
  while (start > from && at(passage.tokens, start - 1).kind !== 'mark' && !isFinite(passage, start - 1)) start--;
  const { norm } = at(passage.tokens, start);
  return passage.language.prepositions.has(norm) || passage.language.ofWords.has(norm);
}

/** Finds the subject that two verbs share: that of the nearest verb before, else the first noun phrase of the sentence. */
function coordinated(passage: Passage, from: number, end: number): Phrase | null {
  const { language } = passage;
  const reporting = verbOfThat(passage, from, end);
  let verb = reporting >= 0 ? reporting : end - 1;
  const isClosed = (i: number) => language.lang === 'en' && isInClosedRelative(passage, from, i, end);
  while (reporting < 0 && verb > from && (isQuoted(passage, verb) || !isFinite(passage, verb) || isClosed(verb))) verb--;
  while (verb > from && /^(?:s'|se|n'|ne|l'|y|en|lui|leur)$/u.test(at(passage.tokens, verb - 1).norm)) verb--;
  const shared = verb > from ? subjectBefore(passage, from, verb) : null;
  const head = shared !== null && opensPhrase(passage, shared.head[0]) ? shared.head : firstPhrase(passage, from, end);
  return head === null ? null : { head, apposition: shared?.head === head ? shared.apposition : null, coordinated: true };
}

/** "Anna Hale, a nurse *who once was* ill, spoke and said": a verb of a relative clause that a comma ends before the conjunction. */
function isInClosedRelative({ tokens, language }: Passage, from: number, verb: number, conjunction: number): boolean {
  let i = verb - 1;
  while (i > from && isAdverb(language, at(tokens, i))) i--;
  return /^(?:who|which)$/u.test(at(tokens, i).norm) && range([verb, conjunction]).some((k) => at(tokens, k).text === ',');
}

/** "The judge *ruled* that the ban was illegal and said …", "Durand *a* jugé que tout allait mal et a promis …": the verb whose that-clause a second verb in its own tense follows; -1 where there is none. */
function verbOfThat(passage: Passage, from: number, conjunction: number): number {
  const { tokens, language } = passage;
  const next = at(tokens, conjunction + 1).norm;
  if (language.lang === 'fr' ? !/^(?:a|ont|avait|avaient)$/u.test(next) : !isEnglishPast(passage, conjunction + 1)) return -1;
  for (let i = conjunction - 1; i > from + 1; i--) {
    if (!/^(?:that|que|qu')$/u.test(at(tokens, i).norm) || isQuoted(passage, i)) continue;
    if (language.lang === 'en' && isEnglishPast(passage, i - 1)) return i - 1;
    const auxiliary = [2, 3, 4].map((step) => i - step).find((k) => k > from && at(tokens, k).norm === next);
    if (language.lang === 'fr' && auxiliary !== undefined) return auxiliary;
  }
  return -1;
}

function isEnglishPast({ tokens, language }: Passage, index: number): boolean {
  const { norm, capital } = at(tokens, index);
  if (capital) return false;
  return /[a-z]{3}ed$/u.test(norm) || language.verbForms.get(norm)?.some(({ tense }) => tense === 'past') === true;
}

/** Finds what "qui" or "who" stands for: the noun phrase right before it. */
function antecedent(passage: Passage, from: number, relative: number): Phrase | null {
  let end = relative;
  while (end > from && (isComma(passage, end - 1) || passage.language.prepositions.has(at(passage.tokens, end - 1).norm))) end--;
  const named = beforeApposition(passage, from, end);
  if (named !== null) return named;
  const clause = clauseStart(passage, from, end);
  const person = behindBarePlace(passage, Math.max(from, end - longestClause), end);
  if (person !== null) return phraseOf(person);
  let start = clause.start;
  for (let i = end - 1; i > clause.start; i--) {
    const before = at(passage.tokens, i - 1);
    if (mentionOf(passage, i) !== null && mentionOf(passage, i) === mentionOf(passage, i - 1)) continue;
    if (passage.language.prepositions.has(before.norm) || passage.language.ofWords.has(before.norm)) {
      start = i;
      break;
    }
  }
  const head = trimHead(passage, headOfComplement(passage, from, relative, start), end);
  return head[0] >= head[1] ? null : phraseOf(head);
}

/** "*le parquet* de Brume, qui précise": behind a comma a relative clause belongs to whoever can speak, not to what completes it; a plural verb has a plural subject. */
function headOfComplement({ tokens, language }: Passage, from: number, relative: number, start: number): number {
  const isApart = language.lang === 'fr' && at(tokens, relative - 1).text === ',';
  if (!isApart || !language.ofWords.has(at(tokens, start - 1).norm)) return start;
  const verb = range([relative + 1, relative + 4]).find((i) => !/^(?:s'|se|n'|ne|y|en|l'|le|la|les|lui|leur)$/u.test(at(tokens, i).norm));
  if (verb === undefined || /(?:ont|ent|aient)$/u.test(at(tokens, verb).norm)) return start;
  for (let i = start - 2; i > Math.max(from, start - 5); i--) {
    const { norm, kind } = at(tokens, i);
    if (kind !== 'word' || language.prepositions.has(norm)) return start;
    const speaks = language.groupNouns.has(norm) || language.roleNouns.get(norm)?.plural === false;
    if (speaks && language.determiners.has(at(tokens, i - 1).norm)) return i - 1;
  }
  return start;
}

/** "*ce pêcheur* parti en Syrie et en Norlande qui disait": a place behind "en" has no article, and no relative clause can describe it; null where none stands there. */
function behindBarePlace({ tokens, language }: Passage, from: number, end: number): Span | null {
  let stop = end;
  while (language.lang === 'fr' && at(tokens, stop - 1).capital && at(tokens, stop - 2).norm === 'en') {
    stop -= 2;
    while (isAdverb(language, at(tokens, stop - 1)) || /^(?:et|ou|,)$/u.test(at(tokens, stop - 1).norm)) stop--;
  }
  for (let i = stop - 2; i >= from && stop < end; i--)
    if (language.determiners.has(at(tokens, i).norm) && language.roleNouns.has(at(tokens, i + 1).norm)) return [i, stop];
  return null;
}

/** "Anna Durand, l’envoyée péruvienne pour les forêts, qui a dit": the relative clause belongs to the name before the apposition. */
function beforeApposition(passage: Passage, from: number, end: number): Phrase | null {
  const { tokens, language } = passage;
  if (at(tokens, end).text !== ',') return null;
  const open = openingComma(passage, from, end);
  if (open <= from || !isNameWord(passage, open - 1)) return null;
  const isRole = [1, 2, 3].some((step) => open + step < end && language.roleNouns.get(at(tokens, open + step).norm)?.plural === false);
  const isPlaced = language.lang === 'en' && at(tokens, open + 1).norm === 'from';
  if (!isPlaced && (!isRole || language.prepositions.has(at(tokens, open + 1).norm))) return null;
  for (let i = open + 1; i < end; i++) if (isFinite(passage, i) || isPlainVerb(passage, i)) return null;
  let start = open - 1;
  while (start > from && isNameWord(passage, start - 1)) start--;
  return { head: [start, open], apposition: [open + 1, end], coordinated: false };
}

function afterConjunction(passage: Passage, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (/^(?:et|and|mais|but)$/u.test(at(passage.tokens, i).norm)) return i + 1;
  return start;
}
