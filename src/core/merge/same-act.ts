import { boundsOf, daysApart, overlaps } from '../dates';
import type { Attestation, Statement } from '../model';
import { actConcepts, commonWords, conceptOf } from './concepts';

/** Holds what an attestation says of its act by itself; nothing here changes when attestations are merged. */
export interface Act {
  readonly speakers: string;
  readonly source: string;
  readonly resolved: string | null;
  readonly denies: boolean;
  /** Stems and concepts of the whole content. */
  readonly words: ReadonlySet<string>;
  /** Those of them that belong to no concept, and so say more. */
  readonly stems: ReadonlySet<string>;
  /** Those of the concepts that name what the speaker does. */
  readonly acts: ReadonlySet<string>;
  /** Those of the quoted words. */
  readonly quoted: ReadonlySet<string>;
  /** Numbers of three digits or more, years left out. */
  readonly numbers: ReadonlySet<string>;
  readonly direct: boolean;
}

const denial = /(?:^|[\s-])(?:ni(?:e|é|er|ent|ant)|démen|dénié|réfut|rejet|récus|contest|den(?:y|ied|ies)|dismiss|reject|refut|rebut)/iu;
const evasion = /(?:^|\s)(?:ni|neither|declin|refus)/iu;
const stemLength = 5;

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Collects stems of words in small letters: names are the same all over a corpus and tell two acts apart by little. */
function stemsOf(text: string): { words: Set<string>; concepts: Set<string> } {
  const words = new Set<string>();
  const concepts = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/^\p{Lu}/u.test(word)) continue;
    const folded = fold(word.toLowerCase());
    if (folded.length < 3 || commonWords.has(folded)) continue;
    const concept = conceptOf(folded);
    if (concept !== null) concepts.add(concept);
    if (concept !== null || folded.length > 3) words.add(concept ?? folded.slice(0, stemLength));
  }
  return { words, concepts };
}

function numbersOf(text: string): Set<string> {
  const numbers = [...text.matchAll(/\d[\d \u00a0\u202f.,]*\d/gu)].map(([number]) => number.replace(/\D/gu, ''));
  return new Set(numbers.filter((number) => number.length > 2 && !/^(?:19|20)\d\d$/u.test(number)));
}

/** Read from an attestation what tells its act. */
export function readAct(statement: Statement, attestation: Attestation): Act {
  const quotedText = attestation.words?.join(' ') ?? '';
  const content = attestation.content ?? quotedText;
  const cue = attestation.cue ?? '';
  const { words, concepts } = stemsOf(content);
  const acts = new Set([...concepts].filter((concept) => actConcepts.has(concept)));
  return {
    speakers: statement.speakers
      .map((actor) => (typeof actor === 'string' ? actor : JSON.stringify(actor)))
      .sort()
      .join('|'),
    source: attestation.source,
    resolved: attestation.resolved ?? null,
    denies: denial.test(cue) || evasion.test(cue),
    words,
    stems: new Set([...words].filter((word) => !concepts.has(word))),
    acts,
    quoted: stemsOf(quotedText).words,
    numbers: numbersOf(content),
    direct: attestation.kind === 'direct',
  };
}

interface Overlap {
  readonly count: number;
  /** Share of the smaller set. */
  readonly share: number;
  /** Share of both together. */
  readonly jaccard: number;
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Overlap {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  const smaller = Math.min(a.size, b.size);
  return { count, share: smaller === 0 ? 0 : count / smaller, jaccard: count === 0 ? 0 : count / (a.size + b.size - count) };
}

/** Days may differ by one: sources in other time zones, and "jeudi" read for Friday. */
function datesAgree(a: string, b: string): boolean {
  if (overlaps(a, b)) return true;
  const apart = daysApart(a, b);
  return apart !== null && apart <= 1 && isSingleDay(a) && isSingleDay(b);
}

function isSingleDay(date: string): boolean {
  const { start, end } = boundsOf(date);
  return start === end;
}

const shortAct = 5;

/**
 * Tell whether one of two passages of an article sums the other up: most of its few words come from there, and at least one of them is
 * more than a concept, of which a speaker's statements of one day share many.
 */
function sumsUp(a: Act, b: Act, words: Overlap): boolean {
  if (a.source !== b.source || a.resolved !== b.resolved || Math.min(a.words.size, b.words.size) > shortAct) return false;
  return words.count >= 2 && words.share >= 0.6 && overlapOf(a.stems, b.stems).count > 0;
}

/**
 * Tell whether two attestations report the same act of speech.
 *
 * Depends on the two alone, so that merging gives the same result in any order; precision first. The same speakers, days that
 * agree, and the same side are required; then shared numbers, the same quotation, enough shared words, a passage that sums up
 * another one of its article, or two short reports of the same kind of act on the same day in two sources.
 */
export function isSameAct(a: Act, b: Act): boolean {
  if (a.speakers !== b.speakers || a.denies !== b.denies) return false;
  const dated = a.resolved !== null && b.resolved !== null;
  if (a.resolved !== null && b.resolved !== null && !datesAgree(a.resolved, b.resolved)) return false;
  const words = overlapOf(a.words, b.words);
  if (words.count >= 1 && overlapOf(a.numbers, b.numbers).count > 0) return true;
  const quoted = overlapOf(a.quoted, b.quoted);
  if (quoted.count >= 2 && quoted.share === 1 && (quoted.jaccard >= 0.4 || (a.source === b.source && (a.direct || b.direct)))) return true;
  if (!dated) return words.count >= 3 && words.jaccard >= 0.4;
  if (words.count >= 2 && words.share >= 0.5 && words.jaccard >= 0.25) return true;
  if (sumsUp(a, b, words)) return true;
  const short = a.words.size <= shortAct && b.words.size <= shortAct;
  return short && a.source !== b.source && overlapOf(a.acts, b.acts).count > 0;
}
