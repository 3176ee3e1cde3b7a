import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention, PageContext, TextBlock } from '../model';
import { Decider, isPending, mentionsOf } from './decide';
import { noEvidence, type Evidence } from './evidence';
import { readPage, type SpotFilter } from './page-reading';
export type { SpotFilter } from './page-reading';

/** Answers `spot`. */
export interface Spotting {
  /** Mentions per block, sorted by start, never overlapping. */
  readonly mentions: readonly (readonly Mention[])[];
  /** What the page has established, this text included. */
  readonly evidence: Evidence;
  /** Blocks that hold candidates which more evidence could still admit, by their place in `blocks`. */
  readonly pending: readonly number[];
}

/**
 * Find the mentions in a portion of a page.
 *
 * @param evidence - what the page's text so far has established; null for a fresh page
 */
export function spot(
  gazetteer: Gazetteer,
  blocks: readonly TextBlock[],
  context: Pick<PageContext, 'published' | 'lang' | 'url'>,
  evidence: Evidence | null,
  off: SpotFilter,
): Spotting {
  const page = readPage(gazetteer, blocks, context, off);
  const decider = new Decider(page, evidence ?? noEvidence);
  decider.decide();
  return {
    mentions: page.blocks.map((block) => mentionsOf(page, block)),
    evidence: decider.evidence(),
    pending: page.blocks.flatMap((block, i) => (isPending(block) ? [i] : [])),
  };
}
