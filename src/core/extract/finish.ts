import type { Position, Span, StatementKind } from '../model';
import { contentStart, type Finding } from './finding';
import { findAddressee } from './field/addressee';
import { anchorDates } from './time/anchor-dates';
import type { ExtractContext, FoundStatement } from './found-statement';
import { findFigures } from './field/figures';
import { isHearsay } from './field/hearsay';
import type { Layered } from './layers';
import type { Spoken } from './turns';
import { countBefore, type People } from './speaker/people';
import { textOf, type Passage } from './text/passage';
import { takePosition } from './field/position';
import { relayStatements } from './field/relays';
import { at } from './text/tokens';
import { placeStatements } from './field/venues';
import { isReportingGerund } from './text/language';

const edge = /[\s«»"“”„‘’'.,;:!?…–—\u00a0\u202f]/u;

function charSpan(passage: Passage, [start, end]: Span): Span {
  return [at(passage.tokens, start).start, at(passage.tokens, end - 1).end];
}

/** Trims quotation marks, blanks and closing punctuation off both ends. */
function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && edge.test(text.charAt(from))) from++;
  while (to > from && edge.test(text.charAt(to - 1)) && !keepsStop(text, from, to)) to--;
  return [from, to];
}

function keepsStop(text: string, from: number, to: number): boolean {
  return text.charAt(to - 1) === '.' && /(?:^|[\s(])(?:\p{Lu}\.)+$/u.test(text.slice(from, to));
}

/** Finds the quoted fragments of a content, one per quotation and paragraph. */
function wordsOf(passage: Passage, content: readonly Span[]): Span[] {
  const words: Span[] = [];
  for (const [start, end] of content) {
    for (let i = start; i < end; i++) {
      const quote = passage.quotes[passage.quoteAt[i] ?? -1];
      if (quote === undefined) continue;
      const from = Math.max(i, quote.open + 1);
      const to = Math.min(end, quote.close);
      if (to > from) {
        const span = trimSpan(passage.text, charSpan(passage, [from, to]));
        if (span[1] > span[0]) words.push(span);
      }
      i = Math.max(i, Math.min(quote.close, end) - (quote.close < end ? 0 : 1));
    }
  }
  return words;
}

function kindOf(passage: Passage, content: readonly Span[]): StatementKind {
  let quoted = false;
  let plain = false;
  for (const [start, end] of content) {
    for (let i = start; i < end; i++) {
      if ((passage.quoteAt[i] ?? -1) >= 0) quoted = true;
      else if (at(passage.tokens, i).kind !== 'mark') plain = true;
    }
  }
  return quoted ? (plain ? 'mixed' : 'direct') : 'indirect';
}

const surelyKnown = 0.45;

/**
 * Turn findings into statements: offsets, kind, words, dates, position, hearsay and figures.
 *
 * A speaker who is too unsure is left out, and the field is listed in `unsure`.
 */
export function finish(
  passage: Passage,
  people: People,
  layered: readonly Layered[],
  spoken: readonly Spoken[],
  context: ExtractContext,
): FoundStatement[] {
  const dates = anchorDates(passage, people, layered, spoken, context.published);
  const venues = placeStatements(passage, layered, spoken);
  const relays = relayStatements(passage, layered, spoken);
  const starts = context.mentions.map(({ start }) => start);
  return layered.flatMap((one, i) => {
    const { finding, speaker } = one;
    const content = finding.content.filter(([start, end]) => end > start);
    const spans = content.map((span) => trimSpan(passage.text, charSpan(passage, span))).filter(([start, end]) => end > start);
    if (spans.length === 0) return [];
    const known = speaker.confidence >= surelyKnown;
    const date = dates[i];
    const venue = venues[i];
    const position = elaborated(passage, layered, i) ?? takePosition(passage, finding);
    const addressee = findAddressee(passage, people, one);
    return [
      {
        spans,
        kind: kindOf(passage, content),
        speaker: known ? speaker.id : null,
        speakers: known ? speaker.actors.flatMap((actor) => (actor.id === null ? [] : [actor.id])) : [],
        speakerName: known ? speaker.name : null,
        speakerSpan: speaker.at === null ? null : charSpan(passage, speaker.at),
        cue: finding.cue === null ? null : textOf(passage, finding.cue),
        cueSpan: finding.cue === null ? null : charSpan(passage, finding.cue),
        words: wordsOf(passage, content),
        date: date?.date ?? null,
        dateAsGiven: date?.asGiven ?? null,
        dateSpan: date?.span ?? null,
        position,
        relay: relays[i] ?? [],
        hearsay: isHearsay(passage, finding),
        addressee: addressee?.id ?? null,
        addresseeName: addressee?.name ?? null,
        venue: venue?.id ?? null,
        venueAsGiven: venue?.asGiven ?? null,
        venueSpan: venue?.span ?? null,
        figures: findFigures(passage, content),
        about: namedWithin(context, starts, spans, false),
        topics: namedWithin(context, starts, spans, true),
        rule: finding.rule,
        speakerRule: speaker.rule,
        dateRule: date?.rule ?? null,
        venueRule: venue?.rule ?? null,
        confidence: finding.confidence,
        speakerConfidence: speaker.confidence,
        unsure: [...(known ? [] : (['speaker'] as const)), ...(date?.unsure === true ? (['date'] as const) : [])],
      },
    ];
  });
}

function namedWithin(context: ExtractContext, starts: readonly number[], spans: readonly Span[], topics: boolean): string[] {
  const ids = new Set<string>();
  for (const [start, end] of spans) {
    for (let i = countBefore(starts, start); i < starts.length; i++) {
      const mention = context.mentions[i];
      if (mention === undefined || mention.start >= end) break;
      if (mention.end <= end && (mention.type === 'topic') === topics) ids.add(mention.id);
    }
  }
  return [...ids].sort();
}

/** "rejected the claim, *saying* …": gives the reason for what stands before. */
function isReason({ tokens, language }: Passage, { cue, cueClass }: Finding): boolean {
  if (cue === null || cueClass !== 'say') return false;
  return isReportingGerund(language, at(tokens, cue[1] - 1).norm);
}

/** « C’est de la pure invention » right after a denial by the same speaker goes on with it. */
function elaborated(passage: Passage, layered: readonly Layered[], i: number): Position | null {
  const one = layered[i];
  const before = layered[i - 1];
  if (one === undefined || before === undefined || one.speaker.name === null || one.speaker.name !== before.speaker.name) return null;
  if (one.finding.sentence === before.finding.sentence)
    return isReason(passage, one.finding) && takePosition(passage, before.finding) === 'denies' ? 'denies' : null;
  if (one.finding.sentence - before.finding.sentence !== 1 || passage.quoteAt[contentStart(one.finding)] === -1) return null;
  const earlier = takePosition(passage, before.finding);
  return takePosition(passage, one.finding) === 'asserts' && (earlier === 'denies' || earlier === 'declines') ? earlier : null;
}
