import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention, PageContext, TextBlock } from '../model';
import { kindOf, type BlockReading, type PageReading } from './candidate';
import { decidePage } from './decide';
import { noEvidence, type Evidence } from './evidence';
import { readPage, type SpotFilter } from './page-reading';
import { canBeAdmitted } from './rule';

/** Answers `spot`. */
export interface Spotting {
  /** Mentions per block, sorted by start, never overlapping. */
  readonly mentions: readonly (readonly Mention[])[];
  /** What the page has established, this text included. */
  readonly evidence: Evidence;
  /** Blocks that hold candidates which more evidence could still admit or settle, by their place in `blocks`. */
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
  const established = decidePage(page, evidence ?? noEvidence);
  return {
    mentions: page.blocks.map((block) => mentionsOf(page, block)),
    evidence: established,
    pending: page.blocks.flatMap((block, i) => (isPending(block) ? [i] : [])),
  };
}

function mentionsOf({ gazetteer }: PageReading, { candidates }: BlockReading): Mention[] {
  const key = (item: number) => ({ pack: gazetteer.packOf(item), id: gazetteer.idOf(item) });
  return candidates
    .filter(({ verdict }) => verdict?.accepted === true)
    .sort((a, b) => a.start - b.start)
    .map((candidate) => ({
      start: candidate.start,
      end: candidate.end,
      ...key(candidate.item),
      kind: kindOf(candidate),
      ...(candidate.rivals.length === 0 ? {} : { alternatives: candidate.rivals.map(key) }),
    }));
}

function isPending({ candidates }: BlockReading): boolean {
  return candidates.some(({ verdict, rivals }) => (verdict?.accepted === false && canBeAdmitted(verdict.rule)) || rivals.length > 0);
}
