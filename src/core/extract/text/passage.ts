import type { EntityType, ItemId, Span, SurfaceKind } from '../../model';
import type { Language, VerbForm } from './language';
import { isQuotedName } from './quoted-names';
import { findQuotes, type Quote } from './quotes';
import { findParagraphs, findSentences } from './sentences';
import { at, tokenize, type Token } from './tokens';

/** Says which entity or topic a span of the text names; sorted by start, never overlapping. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly id: ItemId;
  readonly kind: SurfaceKind | 'topic';
  readonly type: EntityType | 'topic';
}

/** Holds a text taken apart: every step of extraction reads it, none changes it. */
export interface Passage {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Token ranges. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  /** Index of the quotation around a token, marks included; -1 outside. */
  readonly quoteAt: readonly number[];
  /** Index of the sentence of a token. */
  readonly sentenceAt: readonly number[];
  /** Index of the paragraph of a token. */
  readonly paragraphAt: readonly number[];
  readonly mentions: readonly NamedSpan[];
  /** Index of the mention that covers a token; -1 where none does. */
  readonly mentionAt: readonly number[];
}

/** Take a text apart into tokens, paragraphs, sentences and quotations. */
export function openPassage(text: string, language: Language, mentions: readonly NamedSpan[]): Passage {
  const tokens = tokenize(text, language.lang);
  const paragraphs = findParagraphs(text, tokens);
  const quotes = findQuotes(text, tokens, paragraphs).filter((quote) => !isQuotedName(tokens, language, quote));
  const sentences = findSentences(tokens, paragraphs, quotes, (token) => finiteForms(language, token).length > 0);
  const quoteAt = fill(
    tokens.length,
    quotes.map((quote) => [quote.open, Math.min(quote.close + 1, tokens.length)]),
  );
  const entities = mentions.filter((mention) => mention.type !== 'topic');
  return {
    text,
    language,
    tokens,
    paragraphs,
    sentences,
    quotes,
    quoteAt,
    sentenceAt: fill(tokens.length, sentences),
    paragraphAt: fill(tokens.length, paragraphs),
    mentions: entities,
    mentionAt: coverTokens(tokens, entities),
  };
}

/** Forms of reporting verbs that a token may be, except participles, gerunds and infinitives. */
function finiteForms(language: Language, token: Token): VerbForm[] {
  if (token.kind !== 'word') return [];
  return (language.verbForms.get(token.norm) ?? []).filter((form) => form.tense === 'present' || form.tense === 'past');
}

function fill(length: number, ranges: readonly Span[]): number[] {
  const index = new Array<number>(length).fill(-1);
  ranges.forEach(([start, end], i) => {
    index.fill(i, start, end);
  });
  return index;
}

function coverTokens(tokens: readonly Token[], mentions: readonly NamedSpan[]): number[] {
  const index = new Array<number>(tokens.length).fill(-1);
  let m = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i);
    while (m < mentions.length && (mentions[m]?.end ?? 0) <= token.start) m++;
    const mention = mentions[m];
    if (mention !== undefined && mention.start < token.end) index[i] = m;
  }
  return index;
}

/** Read the text of a token range; empty for an empty range. */
export function textOf(passage: Passage, [start, end]: Span): string {
  if (end <= start) return '';
  return passage.text.slice(at(passage.tokens, start).start, at(passage.tokens, end - 1).end);
}

/** Tell whether a token stands inside the marks of a quotation. */
export function isQuoted(passage: Passage, index: number): boolean {
  return (passage.quoteAt[index] ?? -1) >= 0;
}

/** Tell whether a hyphen stands between blanks, so that it is a dash: "Anna Durand - maire de Lima - a dit". */
export function isSpacedHyphen({ tokens }: Passage, index: number): boolean {
  const token = at(tokens, index);
  return token.text === '-' && at(tokens, index - 1).end < token.start && token.end < at(tokens, index + 1).start;
}

/** Read the mention that covers a token; null where none does. */
export function mentionOf(passage: Passage, index: number): NamedSpan | null {
  return passage.mentions[passage.mentionAt[index] ?? -1] ?? null;
}
