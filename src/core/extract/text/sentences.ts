import type { Span } from '../../model';
import type { Quote } from './quotes';
import { at, type Token } from './tokens';

/** In tokens: what goes on for longer is no sentence, and rules look at all of one. */
const longestSentence = 300;
const terminal = /^[.?!…]$/u;

/**
 * Find the paragraphs of a text: lines with at least one token.
 *
 * @returns token ranges `[start, end)`, in order, covering every token
 */
export function findParagraphs(text: string, tokens: readonly Token[]): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const ended = i === tokens.length || text.slice(at(tokens, i - 1).end, at(tokens, i).start).includes('\n');
    if (!ended) continue;
    paragraphs.push([start, i]);
    start = i;
  }
  return paragraphs;
}

/**
 * Find the sentences of a text, never splitting inside a quotation.
 *
 * @param speaks - tells whether a token is a verb of saying, so that `"Why?" Smith asked.` stays one sentence
 * @returns token ranges `[start, end)`, in order, covering every token, each within one paragraph
 */
export function findSentences(
  tokens: readonly Token[],
  paragraphs: readonly Span[],
  quotes: readonly Quote[],
  speaks: (token: Token) => boolean,
): Span[] {
  const closeOf = new Map(quotes.map((quote) => [quote.open, quote]));
  const sentences: Span[] = [];
  for (const [start, end] of paragraphs) {
    let from = start;
    for (let i = start; i < end; i++) {
      const quote = closeOf.get(i);
      if (quote !== undefined) i = Math.min(quote.close, end - 1);
      const next = i + 1;
      if (next >= end) break;
      const boundary =
        i - from >= longestSentence || (quote === undefined ? endsSentence(tokens, i) : quoteEndsSentence(tokens, i, end, speaks));
      if (!boundary) continue;
      sentences.push([from, next]);
      from = next;
    }
    if (from < end) sentences.push([from, end]);
  }
  return sentences;
}

function startsSentence(token: Token): boolean {
  return token.capital || token.kind === 'number' || /^[«“„"‘'—–•-]$/u.test(token.text);
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  if (!terminal.test(at(tokens, i).text)) return false;
  const next = at(tokens, i + 1);
  return startsSentence(next) && next.start > at(tokens, i).end;
}

function quoteEndsSentence(tokens: readonly Token[], close: number, end: number, speaks: (token: Token) => boolean): boolean {
  // "… ‘We lost.’” Hale left.": the marks of a quotation within end at the same place.
  const last = /^['’]$/u.test(at(tokens, close - 1).text) ? close - 2 : close - 1;
  if (!terminal.test(at(tokens, last).text)) return false;
  const next = at(tokens, close + 1);
  if (/^[«“„"]$/u.test(next.text)) return true;
  if (!next.capital) return false;
  for (let i = close + 1; i < Math.min(end, close + 8); i++) {
    const token = at(tokens, i);
    if (speaks(token)) {
      const after = at(tokens, i + 1);
      // “We won.” Hale said. is one sentence, “We won.” Hale said the team … are two: a full stop within the marks ends a sentence.
      if (at(tokens, last).text === '.') return i + 1 < end && !/^[.,;]$/u.test(after.text);
      return /^(?:that|:|,|que|qu')$/u.test(after.norm) || /^[«“"]$/u.test(after.text);
    }
    if (/^[,;:.?!]$/u.test(token.text)) return true;
  }
  return true;
}
