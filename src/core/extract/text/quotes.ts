import type { Span } from '../../model';
import { at, type Token } from './tokens';

/** Describes one quotation at the outermost level, by tokens. */
export interface Quote {
  /** Index of the opening mark. */
  readonly open: number;
  /** Index of the closing mark; for a quotation that is never closed, of the token after its paragraph's last. */
  readonly close: number;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** True where the paragraph before left this quotation open, so that it is the same speech going on. */
  readonly continues: boolean;
}

const openers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”', '‹': '›' };
const straight = '"';
/** In tokens: single marks are apostrophes too often to be looked for further on. */
const longestSingle = 150;

type Role = 'open' | 'close' | 'either' | 'none';

function touches(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(index));
}

function singleRole(text: string, token: Token): Role {
  const before = touches(text, token.start - 1) || /[.,;:!?…»”"]/u.test(text.charAt(token.start - 1));
  const after = touches(text, token.end);
  if (token.text === '‘') return 'open';
  if (!before && after) return token.text === "'" ? 'open' : 'none';
  if (before && !after) return 'close';
  return 'none';
}

function straightRole(text: string, token: Token): Role {
  const blankBefore = token.start === 0 || /[\s([{—–\-‘'’]/u.test(text.charAt(token.start - 1));
  const blankAfter = token.end >= text.length || /[\s)\]},;:.!?…—–‘'’]/u.test(text.charAt(token.end));
  if (blankBefore && !blankAfter) return 'open';
  if (!blankBefore && blankAfter) return 'close';
  return 'either';
}

interface Open {
  readonly index: number;
  readonly closer: string;
}

/** Finds the mark that closes a single quotation of the same paragraph; -1 where there is none. */
function singleClose(text: string, tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 2; i < Math.min(end, from + longestSingle); i++) {
    const token = at(tokens, i);
    if ((token.text === '’' || token.text === "'") && singleRole(text, token) === 'close' && !isPluralPossessive(tokens, i)) return i;
    if (/^[«“„"]$/u.test(token.text)) return -1;
  }
  return -1;
}

function isPluralPossessive(tokens: readonly Token[], i: number): boolean {
  const before = at(tokens, i - 1);
  return before.norm.endsWith('s') && before.end === at(tokens, i).start && at(tokens, i + 1).kind === 'word' && before.kind === 'word';
}

/**
 * Find the outermost quotations of a paragraph: guillemets, curly, straight and single quotation marks.
 *
 * A quotation inside another is part of it. One that is never closed ends with its paragraph; where the next paragraph opens
 * with a quotation mark again, the two are one speech.
 *
 * @param paragraphs - token ranges, in order
 * @returns sorted by place, never overlapping, each within one paragraph
 */
export function findQuotes(text: string, tokens: readonly Token[], paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  let pending = false;
  for (const [start, end] of paragraphs) {
    const found = quotesOfParagraph(text, tokens, start, end);
    const first = found[0];
    if (pending && first?.open === start) found[0] = { ...first, continues: true };
    quotes.push(...found);
    const last = found.at(-1);
    pending = last?.closed === false;
  }
  return quotes;
}

function quotesOfParagraph(text: string, tokens: readonly Token[], start: number, end: number): Quote[] {
  const quotes: Quote[] = [];
  let depth = 0;
  let open: Open | null = null;
  for (let i = start; i < end; i++) {
    const token = at(tokens, i);
    if (token.kind !== 'mark') continue;
    if (open === null) {
      open = opening(text, tokens, i, end);
      depth = 0;
      continue;
    }
    if (openers[token.text] === open.closer) depth++;
    else if (closes(text, token, open, i, tokens)) {
      if (depth > 0) depth--;
      else {
        quotes.push({ open: open.index, close: i, closed: true, continues: false });
        open = null;
      }
    }
  }
  if (open !== null) quotes.push(...unclosed(tokens, open, end));
  return quotes;
}

/** A nested opener that is never closed swallows the outer closer: then the last closer of the paragraph counts. */
function unclosed(tokens: readonly Token[], open: Open, end: number): Quote[] {
  for (let i = end - 1; i > open.index; i--) {
    if (at(tokens, i).text === open.closer && open.closer !== straight) {
      return [{ open: open.index, close: i, closed: true, continues: false }];
    }
  }
  return at(tokens, open.index).text === "'" ? [] : [{ open: open.index, close: end, closed: false, continues: false }];
}

function opening(text: string, tokens: readonly Token[], i: number, end: number): Open | null {
  const token = at(tokens, i);
  const closer = openers[token.text];
  if (closer !== undefined) return { index: i, closer };
  if (token.text === straight && straightRole(text, token) !== 'close') return { index: i, closer: straight };
  if ((token.text === '‘' || token.text === "'") && singleRole(text, token) === 'open') {
    const close = singleClose(text, tokens, i, end);
    if (close > 0) return { index: i, closer: `#${close}` };
  }
  return null;
}

function closes(text: string, token: Token, open: Open, index: number, tokens: readonly Token[]): boolean {
  if (open.closer === straight)
    return token.text === straight && (straightRole(text, token) !== 'open' || at(tokens, index + 1).kind === 'mark');
  if (open.closer.startsWith('#')) return `#${index}` === open.closer;
  return token.text === open.closer || (open.closer === '”' && token.text === '“' && !touches(text, token.end));
}
