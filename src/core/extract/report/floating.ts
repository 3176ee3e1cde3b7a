import type { Span } from '../../model';
import { contentEnd, contentStart, type Finding, type Subject } from '../finding';
import { isNameWord } from '../speaker/names';
import { phraseEnd, phraseOf } from '../speaker/noun-phrase';
import { isQuoted, type Passage } from '../text/passage';
import type { Quote } from '../text/quotes';
import { at } from '../text/tokens';

const fewestWords = 5;

function wordsIn(passage: Passage, quote: Quote): number {
  let words = 0;
  for (let i = quote.open + 1; i < quote.close; i++) if (at(passage.tokens, i).kind !== 'mark') words++;
  return words;
}

/** "Son voisin *acquiesce* : « … »": a noun of a person has no more than a verb between it and the colon. */
function withoutGesture({ tokens, language }: Passage, from: number, colon: number): number {
  const verb = colon - 1;
  const { text, norm } = at(tokens, verb);
  if (language.lang !== 'fr' || verb - from !== 2 || language.roleNouns.get(at(tokens, verb - 1).norm)?.plural !== false) return colon;
  return /^\p{Ll}{3,}(?:e|it|nd|ient)$/u.test(text) && !/(?:aire|aise|enne|able|ique|iste|oise|aine)$/u.test(norm) ? verb : colon;
}

/** Tells whether a sentence holds nothing but quotations and marks. */
function isBare(passage: Passage, [start, end]: Span): boolean {
  for (let i = start; i < end; i++) if (!isQuoted(passage, i) && at(passage.tokens, i).kind !== 'mark') return false;
  return true;
}

/** "Anna Durand : « … »": a name and a colon without a verb. */
function namedByColon(passage: Passage, sentence: Span, quote: Quote): Subject | null {
  const { tokens } = passage;
  if (at(tokens, quote.open - 1).text !== ':') return null;
  const head: Span = [sentence[0], withoutGesture(passage, sentence[0], quote.open - 1)];
  if (head[1] - head[0] < 1 || head[1] - head[0] > 8) return null;
  return { from: 'phrase', phrase: phraseOf(head) };
}

/** “…” — Jane Doe, an analyst at Cobalt: a dash and a name after the marks, at the end of the paragraph. */
function namedByDash(passage: Passage, quote: Quote): Subject | null {
  const dash = quote.close + 1;
  if (
    !/^[—–-]$/u.test(at(passage.tokens, dash).text) ||
    !(isNameWord(passage, dash + 1) || passage.language.roleNouns.has(at(passage.tokens, dash + 1).norm)) ||
    isQuoted(passage, dash)
  )
    return null;
  const limit = passage.paragraphs[passage.paragraphAt[dash] ?? -1]?.[1] ?? dash;
  const end = phraseEnd(passage, dash + 1, limit);
  const isWhole = end >= limit || /^[,.(]$/u.test(at(passage.tokens, end).text);
  return isWhole ? { from: 'phrase', phrase: phraseOf([dash + 1, end]) } : null;
}

const charged =
  /^(?:accusée?s?|arrêtée?s?|condamnée?s?|condamnation|écrouée?s?|enquête|examen|inculpée?s?|interpellée?s?|jugée?s?|peine|plainte|poursuites?|poursuivie?s?|procès|soupçonnée?s?|visée?s?)$/u;

/** "était poursuivi pour « apologie de … »": the name of a crime is the law's, not somebody's words. */
function isCharge(passage: Passage, { open }: Quote): boolean {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || !/^(?:pour|de|d')$/u.test(at(tokens, open - 1).norm)) return false;
  // "pour « … », *et pour* « … »"
  const joint = at(tokens, open - 3).text === ',' ? open - 4 : open - 3;
  const earlier = at(tokens, open - 2).norm === 'et' ? passage.quotes[passage.quoteAt[joint] ?? -1] : undefined;
  if (earlier !== undefined) return isCharge(passage, earlier);
  for (let i = open - 2; i > open - farthestCharge && at(tokens, i).kind !== 'mark'; i--) if (charged.test(at(tokens, i).norm)) return true;
  return false;
}

const farthestCharge = 8;

/** "Karim Saïd, cadre des ports, a tout vu : « La digue tient. »": a whole sentence behind a colon, however short, was said. */
function isIntroduced({ tokens, language }: Passage, { open, close }: Quote): boolean {
  const isColon = language.lang === 'fr' && at(tokens, open - 1).text === ':';
  return isColon && at(tokens, open + 1).capital && /^[.!?…]$/u.test(at(tokens, close - 1).text);
}

/**
 * Find quotations that no reporting verb introduces: whole sentences between marks, "Name: …", and long quoted parts.
 *
 * @param findings - what is found already; quotations inside their content are left out
 */
export function findFloating(passage: Passage, findings: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  const bySentence = new Map<number, Finding[]>();
  for (const finding of findings) {
    const list = bySentence.get(finding.sentence) ?? [];
    list.push(finding);
    bySentence.set(finding.sentence, list);
  }
  const taken = (quote: Quote) =>
    (bySentence.get(passage.sentenceAt[quote.open] ?? -1) ?? []).some(
      (finding) => contentStart(finding) <= quote.open + 1 && contentEnd(finding) >= quote.close - 1,
    );
  for (const quote of passage.quotes) {
    if (taken(quote) || quote.close - quote.open < 2) continue;
    const sentence = passage.sentences[passage.sentenceAt[quote.open] ?? 0] ?? [0, 0];
    const named = namedByColon(passage, sentence, quote) ?? namedByDash(passage, quote);
    const bare = isBare(passage, sentence);
    const words = wordsIn(passage, quote);
    const headline = at(passage.tokens, quote.close + 1).text === ':' && quote.open === sentence[0] && words >= 3;
    if (isCharge(passage, quote)) continue;
    if (
      named === null &&
      !bare &&
      !headline &&
      !(isIntroduced(passage, quote) && words >= 3) &&
      (words < fewestWords + 1 || !at(passage.tokens, quote.close + 1).text)
    )
      continue;
    if (words < 2) continue;
    found.push({
      rule: named !== null ? 'floating/colon' : bare ? 'floating/sentence' : 'floating/part',
      confidence: named !== null ? 0.85 : bare ? 0.7 : 0.45,
      content: [[quote.open, quote.closed ? quote.close + 1 : quote.close]],
      subject: named ?? { from: 'context' },
      cue: null,
      cueClass: 'say',
      lemma: '',
      negated: false,
      sentence: passage.sentenceAt[quote.open] ?? 0,
      clause: sentence,
    });
  }
  return found;
}

/**
 * Join the paragraphs of one quotation: where each opens its marks anew, they are one statement.
 *
 * @param findings - sorted by content
 * @returns sorted by content
 */
export function joinParagraphs(passage: Passage, findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  const holder = new Map<number, number>();
  for (const finding of findings) {
    const first = passage.quoteAt[contentStart(finding)] ?? -1;
    const before = passage.quotes[first]?.continues === true ? holder.get(first - 1) : undefined;
    const earlier = before === undefined ? undefined : joined[before];
    let place = joined.length;
    if (before !== undefined && earlier !== undefined && (finding.cue === null || earlier.cue === null)) {
      place = before;
      joined[place] = { ...(finding.cue === null ? earlier : finding), content: [...earlier.content, ...finding.content] };
    } else joined.push(finding);
    for (const [start, end] of finding.content) {
      for (let i = start; i < end; i++) {
        const quote = passage.quoteAt[i] ?? -1;
        if (quote >= 0) holder.set(quote, place);
      }
    }
  }
  return joined;
}
