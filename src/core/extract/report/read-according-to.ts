import type { Span } from '../../model';
import type { AccordingTo } from './find-according-to';
import { clauseEnd, type Breaks } from './clause';
import { afterDateline } from '../text/dateline';
import type { Finding } from '../finding';
import { isClauseVerb, isOwn, narrowSource } from './narrow-sources';
import { isFinite } from '../speaker/noun-phrase';
import { isQuoted, isSpacedHyphen, type Passage } from '../text/passage';
import { at, range } from '../text/tokens';

/**
 * Read "selon X" and "according to X": at the head of a sentence, after the content, or in the midst of it.
 *
 * @param floor - first token that belongs to no earlier finding
 * @returns null where no content is left
 */
export function readAccordingTo(passage: Passage, breaks: Breaks, place: AccordingTo, floor: number): Finding | null {
  const { tokens, language } = passage;
  const [from, to] = breaks.sentence;
  const head = place.end;
  const base = {
    confidence: 0.85,
    subject: { from: 'phrase', phrase: place.phrase } as const,
    cue: [place.start, place.nounAt] as const,
    cueClass: 'say' as const,
    lemma: at(tokens, place.start).norm,
    negated: false,
    sentence: passage.sentenceAt[place.start] ?? 0,
  };
  const before = at(tokens, place.start - 1);
  if (/^(?:pour qui|selon lequel|selon laquelle)$/u.test(`${at(tokens, place.start).norm} ${at(tokens, place.start + 1).norm}`)) {
    return { ...base, rule: 'according/relative', content: [[head, clauseEnd(passage, breaks, head)]], clause: [place.start, head] };
  }
  const fronted =
    place.start <= from + 1 || opensClause(passage, place, from) || (place.start - from < 3 && !isQuoted(passage, place.start - 1));
  if (fronted) {
    const start = contentAfter(passage, head, to);
    if (start < 0) return null;
    return { ...base, rule: 'according/front', content: [[start, clauseEnd(passage, breaks, start)]], clause: [from, start] };
  }
  if (
    before.text === ',' &&
    (language.relatives.has(at(tokens, place.start - 2).norm) || /^(?:que|qu'|that|où)$/u.test(at(tokens, place.start - 2).norm))
  ) {
    const start = contentAfter(passage, head, to);
    return start < 0
      ? null
      : { ...base, rule: 'according/relative', content: [[start, clauseEnd(passage, breaks, start)]], clause: [place.start, head] };
  }
  // "they asked how long, in his view, it would last", "a bad (in his words, …) plan": no more than an aside.
  if (
    language.lang === 'en' &&
    at(tokens, place.start).norm === 'in' &&
    (floor > from || before.text === '(' || at(tokens, head).text === ',')
  )
    return null;
  const narrow = narrowSource(passage, place, [from, to]);
  if (narrow !== null) return { ...base, ...narrow, clause: [place.start, head] };
  // ", *toujours* selon Anna Durand"
  const opens = before.norm === 'toujours' || before.norm === 'encore' ? place.start - 1 : place.start;
  const end = at(tokens, opens - 1).text === ',' ? opens - 1 : opens;
  const whole = contentBegin(passage, breaks, end - floor > 12 ? floor : breaks.sentence[0], end);
  const start = language.lang === 'fr' ? quotedAside(passage, whole, end) : whole;
  if (end - start < 2) return null;
  const rest = goesOn(passage, head, end - whole) ? clauseEnd(passage, breaks, head) : head;
  // "Le pont est *selon lui* dangereux": without commas around it, a pronoun leaves the clause whole.
  const stays = isOwn(passage, place) && at(tokens, head).kind === 'word' && end === opens;
  const second: Span = stays ? [head, clauseEnd(passage, breaks, head)] : [head + 1, rest];
  return {
    ...base,
    rule: 'according/trailing',
    content: second[1] > second[0] ? [[start, end], second] : [[start, end]],
    clause: [place.start, clauseEnd(passage, breaks, head)],
  };
}

/** "L’accord, selon Lima, *tiendra*": what follows the second comma belongs to the clause before the first, unless it opens one of its own. */
function goesOn(passage: Passage, head: number, length: number): boolean {
  const { tokens, language } = passage;
  if (at(tokens, head).text !== ',') return false;
  if (language.lang === 'en') return length <= 5;
  const { norm } = at(tokens, head + 1);
  // "La crue est telle, selon elle, *que* la digue cède."
  if (/^(?:que|qu')$/u.test(norm)) return true;
  if (language.conjunctions.has(norm) || language.relatives.has(norm)) return false;
  const prepositional = language.prepositions.has(norm) && !/^(?:lors|après|avant|selon|contre|outre|malgré|pour)$/u.test(norm);
  return length <= 5 || prepositional || isFinite(passage, head + 1) || /^(?:ne|n')$/u.test(norm);
}

/** "Il est parti, *« un aveu »*, selon Anna Durand": quoted words that end a clause as an apposition are all that was said. */
function quotedAside(passage: Passage, start: number, end: number): number {
  const { tokens, language } = passage;
  const quote = passage.quotes[passage.quoteAt[end - 1] ?? -1];
  if (quote === undefined || quote.close !== end - 1) return start;
  let comma = quote.open - 1;
  while (comma > start + 3 && at(tokens, comma).text !== ',' && !isSpacedHyphen(passage, comma)) {
    if (isQuoted(passage, comma) || isFinite(passage, comma) || language.relatives.has(at(tokens, comma).norm)) return start;
    comma--;
  }
  if (comma <= start + 3 || language.conjunctions.has(at(tokens, comma + 1).norm)) return start;
  const before = range([start, comma]);
  // "Les comptes se sont « dégradés », « un record », selon X": whose words stand earlier too, those are the whole sentence.
  if (before.some((i) => isQuoted(passage, i))) return start;
  // "Pour Anna Durand, « c’est fini »" has no clause before the comma.
  if (language.prepositions.has(at(tokens, start).norm) && !before.some((i) => isFinite(passage, i))) return start;
  return comma + 1;
}

/** "…, mais selon le texte, la région …", "À ce jour, selon la préfecture, dix …": a conjunction or an adverbial before it is no content. */
function opensClause(passage: Passage, { start, end }: AccordingTo, from: number): boolean {
  const { tokens, language } = passage;
  if (/^(?:mais|but|car)$/u.test(at(tokens, start - 1).norm)) return at(tokens, end).text === ',';
  if (at(tokens, start - 1).text !== ',' || start - from > 6 || isQuoted(passage, from)) return false;
  return language.prepositions.has(at(tokens, from).norm) && contentAfter(passage, end, end + 12) > 0;
}

function contentAfter(passage: Passage, head: number, end: number): number {
  for (let i = head; i < end; i++) {
    if (isQuoted(passage, i)) return i;
    if (at(passage.tokens, i).text === ',' && !closesApposition(passage, i, end)) return i + 1;
  }
  return -1;
}

/** "Selon Anna Durand, maire de Lima, l’accord tient": the first comma opens an apposition. */
function closesApposition(passage: Passage, comma: number, end: number): boolean {
  const { tokens, language } = passage;
  const first = at(tokens, comma + 1);
  // "Selon l’agence Orbe, *qui cite un élu*, l’accord tient."
  if (language.lang === 'fr' && first.norm === 'qui') return hasComma(passage, comma, end);
  // "Pour un pêcheur, *breton*, le port ferme."
  if (language.lang === 'fr' && /^\p{Ll}{3,}$/u.test(first.text) && at(tokens, comma + 2).text === ',' && !isFinite(passage, comma + 1))
    return true;
  const participle =
    language.lang === 'fr' ? /^\p{Ll}.{2,}(?:é|ée|és|ées|is|ise|ue|ues|ite|ites)$/u : /^(?:who|which|led|run|\p{Ll}{3,}ed)$/u;
  if (participle.test(first.text) && !language.prepositions.has(first.norm) && !language.determiners.has(first.norm))
    return hasComma(passage, comma, end);
  if (!language.roleNouns.has(first.norm) && !(first.norm === 'a' || first.norm === 'an')) return false;
  return hasComma(passage, comma, end);
}

function hasComma({ tokens }: Passage, comma: number, end: number): boolean {
  for (let i = comma + 2; i < Math.min(end, comma + 16); i++) if (at(tokens, i).text === ',') return true;
  return false;
}

/** "Le port ferme : *les navires partiront lundi* selon la mairie": without a comma the source is that of the last clause; 0 where there is but one. */
function clauseBehindColon(passage: Passage, from: number, end: number): number {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || !/^(?:selon|d')$/u.test(at(tokens, end).norm)) return 0;
  for (let i = end - 1; i > from; i--) {
    if (isQuoted(passage, i)) return 0;
    if (at(tokens, i).text === ':') return range([i + 1, end]).some((k) => isClauseVerb(passage, k)) ? i + 1 : 0;
  }
  return 0;
}

function contentBegin(passage: Passage, breaks: Breaks, floor: number, end: number): number {
  const { tokens } = passage;
  const earlier = breaks.at.filter((index) => index < end - 1 && index >= floor && at(tokens, index).text === ';').at(-1);
  let start = Math.max(breaks.sentence[0], floor, earlier ?? 0, clauseBehindColon(passage, breaks.sentence[0], end));
  start = afterDateline(passage, start, end);
  while (start < end && (/^[,;.:—–•-]$/u.test(at(tokens, start).text) || /^(?:et|mais|and|but|car)$/u.test(at(tokens, start).norm)))
    start++;
  return start;
}
