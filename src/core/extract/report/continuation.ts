import type { Span } from '../../model';
import { clauseEnd, type Breaks } from './clause';
import type { Subject } from '../finding';
import { isFinite } from '../speaker/noun-phrase';
import { isQuoted, type Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Holds where an incise begins and ends, and who speaks. */
export interface Incise {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
  readonly rule: string;
  readonly confidence: number;
}

/** Tells whether a noun phrase that is no pronoun begins at a token, and a verb follows in the same clause. */
function opensClauseOfItsOwn(passage: Passage, index: number, end: number): boolean {
  const { tokens, language } = passage;
  if (language.lang !== 'en' || !language.determiners.has(at(tokens, index).norm)) return false;
  for (let i = index; i < end && at(tokens, i).kind !== 'mark'; i++)
    if (isFinite(passage, i) || /.{3}ed$/u.test(at(tokens, i).text)) return true;
  return false;
}

/** "Ce texte, a jugé Anna Durand, est mort." · "When she came, she says, nobody knew." */
function resumes(passage: Passage, incise: { readonly end: number; readonly rule: string }, first: Span, end: number): boolean {
  const { tokens, language } = passage;
  if (isQuoted(passage, first[1] - 1) || at(tokens, incise.end).text !== ',' || end - incise.end <= 3) return false;
  const next = at(tokens, incise.end + 1);
  if (isFinite(passage, incise.end + 1) || /^(?:ne|n')$/u.test(next.norm)) return true;
  if (/(?:ant|ing)$/u.test(next.norm) || language.relatives.has(next.norm)) return false;
  // "The plan is costly, Hale argued, and the council should drop it": a subject of its own goes on with what was said.
  if (next.norm === 'and' && opensClauseOfItsOwn(passage, incise.end + 2, end)) return true;
  if (language.lang === 'en') return incise.rule === 'incise/subject-first' && !/^(?:but|and|while|as|after|before|with)$/u.test(next.norm);
  return first[1] - first[0] <= 6 && !language.prepositions.has(next.norm) && !language.conjunctions.has(next.norm);
}

const longestCircumstance = 10;

/** "The plan, Hale told the council *on Monday*, is costly": finds the comma behind whom and when. */
function inciseEnd(passage: Passage, { end, rule }: Incise, limit: number): number {
  const { tokens, language } = passage;
  if (language.lang !== 'en' || rule !== 'incise/subject-first') return end;
  for (let i = end; i < Math.min(limit, end + longestCircumstance); i++) {
    if (at(tokens, i).text === ',') return isFinite(passage, i + 1) ? i : end;
    if (at(tokens, i).kind === 'mark' || isQuoted(passage, i) || isFinite(passage, i)) return end;
  }
  return end;
}

/** "“The plan,” argued Hale, who chairs the union, “*is* costly”": a quotation that goes on begins with a small letter. */
function resumedQuote(passage: Passage, from: number, end: number): Span | null {
  for (let i = from; i < end; i++) {
    const quote = passage.quotes[passage.quoteAt[i] ?? -1];
    if (quote === undefined) continue;
    const goesOn = quote.open === i && at(passage.tokens, i - 1).text === ',' && !at(passage.tokens, i + 1).capital;
    return goesOn ? [i, Math.min(quote.close + 1, end)] : null;
  }
  return null;
}

/** « Le pont tient », a dit la maire, *mais « il faut le repeindre » avec soin*: behind a conjunction quoted words go on, unless somebody else's verb follows them. */
function joinedQuote(passage: Passage, sentence: Span, incise: Incise, breaks: Breaks): Span | null {
  const { tokens, language } = passage;
  const link = at(tokens, incise.end).text === ',' ? incise.end + 1 : incise.end;
  const quote = passage.quotes[passage.quoteAt[link + 1] ?? -1];
  if (language.lang !== 'fr' || !/^(?:mais|et|car)$/u.test(at(tokens, link).norm) || quote?.open !== link + 1) return null;
  const end = Math.max(clauseEnd(passage, breaks, quote.open), Math.min(quote.close + 1, sentence[1]));
  return end === quote.close + 1 && at(tokens, end).text === ',' ? null : [quote.open, end];
}

/** Find content that goes on after the incise: « … », a dit X, « … ». */
export function continuation(passage: Passage, sentence: Span, incise: Incise, first: Span, breaks: Breaks): Span[] {
  const { tokens } = passage;
  let i = incise.end;
  while (i < sentence[1] && !isQuoted(passage, i) && at(tokens, i).text !== ',') i++;
  if (at(tokens, i).text === ',' && isQuoted(passage, i + 1)) i++;
  const quote = passage.quotes[passage.quoteAt[i] ?? -1];
  if (
    quote !== undefined &&
    i === quote.open &&
    (i <= incise.end + 2 || at(tokens, i - 1).text === ',') &&
    at(tokens, i - 1).text !== ':'
  ) {
    const end = clauseEnd(passage, breaks, i);
    return [[i, Math.max(end, Math.min(quote.close + 1, sentence[1]))]];
  }
  const joined = joinedQuote(passage, sentence, incise, breaks);
  if (joined !== null) return [joined];
  const later = resumedQuote(passage, incise.end, sentence[1]);
  if (later !== null && !breaks.at.some((place) => place > incise.end && place < later[0])) return [later];
  const close = inciseEnd(passage, incise, sentence[1]);
  return resumes(passage, { end: close, rule: incise.rule }, first, sentence[1]) ? [[close + 1, clauseEnd(passage, breaks, close)]] : [];
}
