import type { Gazetteer } from '../gazetteer/gazetteer';
import type { ItemId, Mention, PackId, PageContext, SurfaceKind, TextBlock } from '../model';
import { kindOf, type BlockReading } from './candidate';
import { decidePage } from './decide';
import { noEvidence, type Evidence } from './evidence';
import { readPage, type SpotFilter } from './page-reading';
import { rules, type Rule } from './rule';

/** Says why one candidate is a mention, or why not. */
export interface Explanation {
  /** Place of its block in `blocks`. */
  readonly block: number;
  /** `[start, end)` in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly pack: PackId;
  /** Of a role whose holder is not known: who held it at some time. */
  readonly id: ItemId;
  readonly kind: SurfaceKind | 'topic';
  readonly accepted: boolean;
  readonly rule: Rule;
  /** What the rule says, for people. */
  readonly because: string;
  /** The words or names that it rests on; may be empty. */
  readonly detail: string;
  /** What the same words may name instead, as a mention has it; absent where it is settled. */
  readonly alternatives?: Mention['alternatives'];
}

/** Explains a whole page. */
export interface PageExplained {
  readonly candidates: readonly Explanation[];
  /** What the page has established. */
  readonly evidence: Evidence;
}

/**
 * Explain every candidate of a portion of a page, refused ones too, by block and start; decides as `spot` does.
 *
 * @param evidence - what the page's text so far has established; null for a fresh page
 */
export function explain(
  gazetteer: Gazetteer,
  blocks: readonly TextBlock[],
  context: Pick<PageContext, 'published' | 'lang' | 'url'>,
  evidence: Evidence | null,
  off: SpotFilter,
): PageExplained {
  const page = readPage(gazetteer, blocks, context, off);
  const established = decidePage(page, evidence ?? noEvidence);
  return { candidates: page.blocks.flatMap((block, at) => explainBlock(gazetteer, block, at)), evidence: established };
}

function explainBlock(gazetteer: Gazetteer, { candidates }: BlockReading, block: number): readonly Explanation[] {
  return candidates.flatMap((candidate) => {
    const { start, end, item, holders, verdict, rivals } = candidate;
    if (verdict === null) return [];
    const shown = item >= 0 ? item : (holders[0]?.item ?? 0);
    return {
      block,
      start,
      end,
      pack: gazetteer.packOf(shown),
      id: gazetteer.idOf(shown),
      kind: kindOf(candidate),
      accepted: verdict.accepted,
      rule: verdict.rule,
      because: rules[verdict.rule],
      detail: verdict.detail,
      ...(rivals.length === 0
        ? {}
        : { alternatives: rivals.map((rival) => ({ pack: gazetteer.packOf(rival), id: gazetteer.idOf(rival) })) }),
    };
  });
}
