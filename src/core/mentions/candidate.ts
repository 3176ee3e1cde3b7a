import type { Gazetteer, Holder } from '../gazetteer/gazetteer';
import type { ItemType } from '../gazetteer/items';
import type { Posting } from '../gazetteer/record-format';
import type { Lang, SurfaceKind } from '../model';
import type { Sentence } from './sentences';
import type { Rule } from './rule';

/** Says whether a candidate is a mention, and by which rule. */
export interface Verdict {
  readonly accepted: boolean;
  readonly rule: Rule;
  /** The words or names that the rule rests on; may be empty. */
  readonly detail: string;
}

/** Holds a place in a text where an item may be named. */
export interface Candidate {
  /** `[start, end)` in the block's text; the start moves where a name turns out to begin earlier. */
  start: number;
  readonly end: number;
  readonly posting: Posting;
  /** The item; for a role, its holder once that is known, and -1 until then. */
  item: number;
  readonly type: ItemType;
  /** Who held the role, in order; empty for anything but a role. */
  readonly holders: readonly Holder[];
  /** Null until decided. */
  verdict: Verdict | null;
  /** Other items that the same words name as likely. */
  rivals: readonly number[];
}

/** Holds a block with its candidates. */
export interface BlockReading {
  /** Place among the page's blocks. */
  readonly place: number;
  readonly text: string;
  /** Null where it cannot be told. */
  readonly lang: Lang | null;
  readonly sentences: readonly Sentence[];
  /** By start, then by length. */
  readonly candidates: readonly Candidate[];
}

/** Holds a portion of a page with all that its rules ask for. */
export interface PageReading {
  readonly gazetteer: Gazetteer;
  readonly blocks: readonly BlockReading[];
  /** First and last day on which it can have been published, counted from 1970-01-01; null where unknown. */
  readonly published: { readonly from: number; readonly to: number } | null;
}

/** Give the kind that a candidate has for those who are told of it: a weak topic is a topic like any other. */
export function kindOf({ posting: { kind } }: Candidate): SurfaceKind | 'topic' {
  return kind === 'weak-topic' ? 'topic' : kind;
}

/** Longest candidate, in units, that a look at the neighbourhood takes into account. */
const LONGEST_CANDIDATE = 240;

/** Lists the candidates of a block that overlap `[start, end)`, by start. */
export function candidatesIn(block: BlockReading, start: number, end: number): readonly Candidate[] {
  const { candidates } = block;
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.start ?? 0) < start - LONGEST_CANDIDATE) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let i = low; i < candidates.length; i++) {
    const candidate = candidates[i];
    if (candidate === undefined || candidate.start >= end) break;
    if (candidate.end > start) found.push(candidate);
  }
  return found;
}

/** Accept a candidate. */
export function accepted(rule: Rule, detail = ''): Verdict {
  return { accepted: true, rule, detail };
}

/** Refuse a candidate. */
export function refused(rule: Rule, detail = ''): Verdict {
  return { accepted: false, rule, detail };
}
