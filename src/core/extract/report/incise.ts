import type { Span } from '../../model';
import { isCircumstance } from './circumstance';
import { citedAfter } from './cited-after';
import { citedAt } from './find-according-to';
import { clauseEnd, mediumFollows, skipAdverbs, speakerFollows, type Breaks } from './clause';
import { afterDateline } from '../text/dateline';
import { continuation, type Incise } from './continuation';
import type { Cue } from './cue';
import type { Finding, Subject } from '../finding';
import { governorOf, verbGroupStart } from './governors';
import { isNoContent } from './no-content';
import { isNameWord } from '../speaker/names';
import { isFinite, type Phrase, phraseEnd, phraseOf } from '../speaker/noun-phrase';
import { subjectAfter } from '../speaker/subject-after';
import { isQuoted, type Passage } from '../text/passage';
import { skipTimePhrase } from '../time/time-phrases';
import { at, range } from '../text/tokens';
import { subjectBefore } from '../speaker/subject-before';

function phraseSubject(phrase: Phrase): Subject {
  return { from: 'phrase', phrase };
}

/** Token before the cue's clause, stepping over a comma. */
function contentBefore(passage: Passage, start: number): number {
  return /^[,—–-]$/u.test(at(passage.tokens, start - 1).text) ? start - 2 : start - 1;
}

function endOfPhrase(phrase: Phrase): number {
  return phrase.apposition === null ? phrase.head[1] : phrase.apposition[1];
}

function takesContentBefore(cue: Cue): boolean {
  return cue.verbs.length === 0 || cue.verbs.some((verb) => /[qt]/u.test(verb.frames)) || cue.reflexive;
}

/** « … », a accusé Anna Durand: behind a whole quotation any verb of words may report, and whoever it accuses goes without saying. */
function closesQuotation(passage: Passage, [from]: Span, cue: Cue): boolean {
  const quote = passage.quotes[passage.quoteAt[cue.start - 2] ?? -1];
  if (passage.language.lang !== 'fr' || at(passage.tokens, cue.start - 1).text !== ',') return false;
  return quote?.open === from && quote.close === cue.start - 2 && cue.verbs.length > 0;
}

/** « … », a-t-elle ajouté. */
function pronounIncise(passage: Passage, sentence: Span, cue: Cue): Incise | null {
  if (cue.pronoun < 0 || cue.start <= sentence[0] || !takesContentBefore(cue)) return null;
  const before = contentBefore(passage, cue.start);
  const touches = isQuoted(passage, before) || before < cue.start - 1 || /^[?!…]$/u.test(at(passage.tokens, before).text);
  if (!touches && !isDetached(passage, sentence, cue)) return null;
  const among = at(passage.tokens, cue.pronoun).norm === 'on' ? saidAmong(passage, cue.end, sentence[1]) : null;
  return {
    start: before + 1,
    end: among?.head[1] ?? cue.end,
    subject: among === null ? { from: 'pronoun', token: cue.pronoun } : phraseSubject(among),
    rule: 'incise/pronoun',
    confidence: 0.95,
  };
}

/** "Il « aime » la digue s’est-il défendu": behind a whole clause and without a question an inverted pronoun makes an incise, even where the comma is missing. */
function isDetached(passage: Passage, [from, end]: Span, cue: Cue): boolean {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || cue.verbs.length === 0 || at(tokens, end - 1).text === '?') return false;
  if (/^(?:que|qu'|:|,)$/u.test(at(tokens, cue.end).norm) || !(at(tokens, cue.start - 1).kind === 'word')) return false;
  const clause = range([from, cue.start]);
  return clause.length > 3 && clause.some((i) => isQuoted(passage, i)) && !clause.some((i) => /^[,;:]$/u.test(at(tokens, i).text));
}

/** "dit-on *au ministère*", "indique-t-on *de source judiciaire*", "a-t-on appris *auprès de la police*": the place or source stands for who speaks. */
function saidAmong(passage: Passage, from: number, end: number): Phrase | null {
  const { tokens, language } = passage;
  const link = skipAdverbs(passage, from, end);
  let start = link + 1;
  if (at(tokens, link).norm === 'de' && !/^(?:sources?|mêmes?)$/u.test(at(tokens, start).norm)) return null;
  if (!/^(?:à|au|aux|auprès|chez|dans|de)$/u.test(at(tokens, link).norm)) return null;
  if (at(tokens, link).norm === 'auprès' && language.ofWords.has(at(tokens, start).norm)) start++;
  const stop = phraseEnd(passage, start, end);
  const speaks = range([start, stop]).some(
    (i) =>
      language.groupNouns.has(at(tokens, i).norm) || isNameWord(passage, i) || /^(?:sources?|entourage|proches)$/u.test(at(tokens, i).norm),
  );
  return speaks ? phraseOf([start, stop]) : null;
}

/** « … », a assuré Anna Durand. Known verbs anywhere, unknown ones right after a quotation. */
function invertedIncise(passage: Passage, sentence: Span, cue: Cue): Incise | null {
  if (cue.pronoun >= 0 || cue.start <= sentence[0] || cue.passive) return null;
  if (!takesContentBefore(cue) && !closesQuotation(passage, sentence, cue)) return null;
  // « … », *finit par* lâcher Luc Verne
  const governor = governorOf(passage, cue);
  if (cue.tense === 'gerund' || (cue.tense === 'infinitive' && governor === null) || cue.tense === 'participle') return null;
  const before = contentBefore(passage, governor === null ? cue.start : verbGroupStart(passage, sentence[0], governor));
  const afterQuote = isQuoted(passage, before) || (/^[?!…]$/u.test(at(passage.tokens, before).text) && isQuoted(passage, before - 1));
  if (!afterQuote && (before === cue.start - 1 || governor !== null)) return null;
  const next = at(passage.tokens, skipAdverbs(passage, cue.end, sentence[1]));
  // "The notice, posted on a wall": in English the subject stands right after its verb.
  if (!afterQuote && passage.language.lang === 'en' && passage.language.prepositions.has(next.norm)) return null;
  if (/^(?:que|qu'|that|to|de|d'|:)$/u.test(next.norm) || (isQuoted(passage, cue.end) && !cue.quoted)) return null;
  const end = clauseStop(passage, cue.end, sentence[1]);
  const phrase = subjectAfter(passage, cue.end, sentence[1]);
  if (phrase === null || phrase.head[0] >= end) return null;
  if (afterQuote && passage.language.lang === 'fr' && standsAfterRelative(passage, sentence, cue)) return null;
  if (
    !afterQuote &&
    !mediumFollows(passage, cue) &&
    (!mayFollow(passage, sentence, cue, end) || standsAfterApposition(passage, sentence, cue))
  )
    return null;
  if (!afterQuote && passage.language.lang === 'en' && !endsClause(passage, phrase, sentence[1])) return null;
  const cited = passage.language.lang === 'fr' && mediumFollows(passage, cue) ? citedAt(passage, phrase.head[1], sentence[1]) : null;
  return {
    start: before + 1,
    end: endOfPhrase(cited ?? phrase),
    subject: phraseSubject(cited ?? phrase),
    rule: 'incise/inversion',
    confidence: afterQuote ? 0.95 : 0.85,
  };
}

/** "Anna Durand, maire de Lima, a annoncé le départ": the verb's subject is before it. */
function standsAfterApposition(passage: Passage, sentence: Span, cue: Cue): boolean {
  const phrase = subjectBefore(passage, sentence[0], cue.start);
  if (phrase === null || phrase.apposition === null) return false;
  const [from, to] = phrase.apposition;
  for (let i = from; i < to; i++) if (isFinite(passage, i) && !passage.language.relatives.has(at(passage.tokens, from).norm)) return false;
  if (phrase.head[1] - phrase.head[0] > 14 || to - from > 20) return false;
  return phrase.head[0] <= sentence[0] + 3;
}

/** "Les élus, qui ont promis un « sursaut », ont annoncé le départ": the quotation is that of the relative clause. */
function standsAfterRelative(passage: Passage, sentence: Span, cue: Cue): boolean {
  const apposition = subjectBefore(passage, sentence[0], cue.start)?.apposition;
  return apposition != null && passage.language.relatives.has(at(passage.tokens, apposition[0]).norm);
}

/** English "…, said Smith": nothing but a place or time may follow the name. */
function endsClause(passage: Passage, phrase: Phrase, end: number): boolean {
  const next = at(passage.tokens, endOfPhrase(phrase));
  const pronoun = passage.language.pronouns.has(at(passage.tokens, phrase.head[0]).norm);
  return !pronoun && (endOfPhrase(phrase) >= end || next.kind === 'mark' || passage.language.prepositions.has(next.norm));
}

/** Whoever may speak follows; or anybody, where the verb can have no subject before it. */
function mayFollow(passage: Passage, sentence: Span, cue: Cue, end: number): boolean {
  if (speakerFollows(passage, cue.end, end)) return true;
  return (
    passage.language.lang === 'fr' &&
    !cue.quoted &&
    cue.verbs.some((verb) => verb.frames.includes('t')) &&
    subjectBefore(passage, sentence[0], cue.start) === null
  );
}

function clauseStop(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end; i++) if (/^[;:.!?«“"]$/u.test(at(passage.tokens, i).text)) return i;
  return end;
}

/** English "…," Smith said · …, Smith told reporters on Friday. */
function subjectFirstIncise(passage: Passage, sentence: Span, cue: Cue): Incise | null {
  if (cue.pronoun >= 0 || cue.passive || !takesContentBefore(cue) || cue.tense === 'gerund' || cue.tense === 'infinitive') return null;
  if (cue.negated && passage.language.lang === 'fr') return null;
  const phrase = subjectBefore(passage, sentence[0], cue.start);
  if (phrase === null || phrase.coordinated || phrase.head[0] <= sentence[0]) return null;
  const before = contentBefore(passage, phrase.head[0]);
  const afterQuote = isQuoted(passage, before) || (isQuoted(passage, phrase.head[0] - 1) && before < phrase.head[0]);
  // "The “History” section says": the quoted word is part of the subject.
  const quote = passage.quotes[passage.quoteAt[phrase.head[0] - 1] ?? -1];
  if (quote !== undefined && passage.language.determiners.has(at(passage.tokens, quote.open - 1).norm)) return null;
  if (!afterQuote && at(passage.tokens, phrase.head[0] - 1).text !== ',') return null;
  // "…, the council did not respond": nobody says anything by that.
  if (contentFollows(passage, sentence, cue, afterQuote) || (cue.negated && passage.language.lang === 'en')) return null;
  return {
    start: before + 1,
    end: cue.end,
    subject: phraseSubject(citedAfter(passage, cue, phrase, sentence[1]) ?? cue.subject ?? phrase),
    rule: 'incise/subject-first',
    confidence: afterQuote ? 0.95 : 0.8,
  };
}

/** Tells whether a verb has its content after it, so that what stands before is not its own. */
function contentFollows(passage: Passage, sentence: Span, cue: Cue, afterQuote: boolean): boolean {
  const { tokens, language } = passage;
  const i = skipAdverbs(passage, cue.end, sentence[1]);
  if (i >= sentence[1]) return false;
  const token = at(tokens, i);
  if (isQuoted(passage, i) || token.text === ':') return !afterQuote;
  if (token.norm === 'that' || token.norm === 'que' || token.norm === "qu'") return true;
  if (token.text === ',' && isQuoted(passage, i + 1)) return !afterQuote;
  if (token.kind === 'mark') return false;
  if (
    isCircumstance(passage, i) ||
    skipTimePhrase(passage, i) > i ||
    language.timeWords.has(token.norm) ||
    language.prepositions.has(token.norm)
  )
    return hasThat(passage, i, sentence[1]);
  if (cue.verbs.some((verb) => /[up]/u.test(verb.frames)))
    return hasThat(passage, i, Math.min(sentence[1], i + 8)) || (isQuoted(passage, i + 1) && !afterQuote);
  return !afterQuote;
}

function hasThat(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (isQuoted(passage, i) || /^[,.;:]$/u.test(at(passage.tokens, i).text)) return false;
    if (/^(?:that|que|qu')$/u.test(at(passage.tokens, i).norm)) return true;
  }
  return false;
}

/** Tells whether a whole clause of the reporter’s stands before a comma and a quotation; "Si tout brûle, « nous partirons »" is no such. */
function introduces(passage: Passage, start: number, open: number): boolean {
  const { tokens, language } = passage;
  if (at(tokens, open - 1).text !== ',' || language.conjunctions.has(at(tokens, start).norm)) return false;
  for (let i = start; i < open; i++)
    // "“Le pont a tenu” à Brume, “et il tiendra”, a dit X": the verb of an earlier fragment is the speaker’s.
    if (isFinite(passage, i) && !(language.lang === 'fr' && isQuoted(passage, i)))
      return !/^(?:si|s'|tant|dès|lorsque|lorsqu'|quand|puisque|puisqu'|as|if|when|unless|until|once)$/u.test(at(tokens, start).norm);
  return false;
}

/** Finds where the content before an incise begins: after an earlier break, a colon before its quotation, or a conjunction. */
function beginContent(passage: Passage, breaks: Breaks, end: number, floor: number): number {
  const { tokens } = passage;
  let start = Math.max(breaks.sentence[0], floor);
  const quote = passage.quotes[passage.quoteAt[end - 1] ?? -1];
  // "Elle est partie, « nous y croyons », dit-elle": what stands before a comma or colon and the mark is the reporter’s.
  if (quote !== undefined && quote.open > start && (at(tokens, quote.open - 1).text === ':' || introduces(passage, start, quote.open)))
    start = quote.open;
  start = afterDateline(passage, start, end);
  while (start < end && (/^[,;.:—–•-]$/u.test(at(tokens, start).text) || /^(?:et|mais|and|but|or|car)$/u.test(at(tokens, start).norm)))
    start++;
  return start;
}

/** « Ce texte, a-t-il jugé, est mort. »: the marks are the speaker's, the words between the commas the reporter's. */
function withinQuote(passage: Passage, cue: Cue, incise: Incise): Span[] {
  const quote = passage.quotes[passage.quoteAt[cue.start] ?? -1];
  if (quote === undefined) return [];
  let resume = incise.end;
  while (resume < quote.close && !/^[,.;:!?…]$/u.test(at(passage.tokens, resume).text)) resume++;
  const second: Span = [resume + 1, Math.min(quote.close, passage.tokens.length)];
  return [[quote.open + 1, incise.start], ...(second[1] - second[0] > 1 ? [second] : [])];
}

/**
 * Read a cue as incise: a reporting clause after what it reports, or in the midst of it.
 *
 * @param floor - first token that belongs to no earlier finding
 * @returns null where the cue is none
 */
export function readIncise(passage: Passage, breaks: Breaks, cue: Cue, floor: number): Finding | null {
  const { sentence } = breaks;
  const incise = pronounIncise(passage, sentence, cue) ?? nounIncise(passage, sentence, cue);
  if (incise === null) return null;
  const verb = cue.verbs.find((candidate) => /[qt]/u.test(candidate.frames)) ?? cue.verbs[0];
  const base = {
    rule: cue.verbs.length === 0 ? 'incise/unknown-verb' : incise.rule,
    confidence: cue.verbs.length === 0 ? 0.7 : incise.confidence,
    subject: incise.subject,
    cue: [cue.start, cue.end] as const,
    cueClass: verb?.cueClass ?? 'say',
    lemma: verb?.lemma ?? '',
    negated: false,
    sentence: passage.sentenceAt[cue.start] ?? 0,
    clause: [incise.start, clauseEnd(passage, breaks, incise.end)] as const,
  };
  if (cue.quoted) {
    const content = withinQuote(passage, cue, incise);
    return content.length === 0 ? null : { ...base, content };
  }
  const end = incise.start;
  const start = beginContent(passage, breaks, end, floor);
  if (end - start < 1 || isNoContent(passage, start, end)) return null;
  const first: Span = [start, end];
  return { ...base, content: [first, ...continuation(passage, sentence, incise, first, breaks)] };
}

function nounIncise(passage: Passage, sentence: Span, cue: Cue): Incise | null {
  if (cue.quoted) return invertedIncise(passage, sentence, cue);
  if (passage.language.lang === 'en') return subjectFirstIncise(passage, sentence, cue) ?? invertedIncise(passage, sentence, cue);
  return invertedIncise(passage, sentence, cue) ?? (afterQuotation(passage, cue) ? subjectFirstIncise(passage, sentence, cue) : null);
}

function afterQuotation(passage: Passage, cue: Cue): boolean {
  for (let i = cue.start - 1; i > cue.start - 12; i--) {
    if (isQuoted(passage, i)) return true;
    if (/^[.;:!?]$/u.test(at(passage.tokens, i).text)) return false;
  }
  return false;
}
