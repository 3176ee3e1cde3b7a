import { candidatesIn, type BlockReading, type Candidate, type PageReading } from './candidate';
import type { Site } from './name-rules';
import type { PageFacts } from './page-facts';
import { sentenceAt } from './sentences';

/** Furthest, in units, that a passage reaches on either side, however long its sentences are. */
const PASSAGE = 1_500;

/**
 * Says whether a page, or the passage of a candidate, has what its pack demands beside it, and is of the days that it names.
 *
 * @param at - number of the requirement in the gazetteer
 */
export function meetsRequirement(
  { block, candidate }: Site,
  at: number,
  { gazetteer, published, blocks }: PageReading,
  facts: PageFacts,
): boolean {
  const { days, items, within } = gazetteer.requirement(at);
  if (days !== null && (published === null || published.from < days.from || published.to > days.to)) return false;
  if (within === 'page') return items.every((item) => facts.isPresent(item));
  const here = itemsOfPassage(blocks, block, candidate);
  return items.every((item) => here.has(item));
}

/** Collects the items that are mentioned in the sentence of a candidate and in the one before. */
function itemsOfPassage(blocks: readonly BlockReading[], block: BlockReading, candidate: Candidate): ReadonlySet<number> {
  const own = sentenceAt(block.sentences, candidate.start);
  const start = Math.max(block.sentences[Math.max(0, own - 1)]?.start ?? 0, candidate.start - PASSAGE);
  const end = Math.min(block.sentences[own]?.end ?? block.text.length, candidate.end + PASSAGE);
  const items = new Set<number>();
  const add = (from: BlockReading, low: number, high: number) => {
    for (const other of candidatesIn(from, low, high)) if (other.verdict?.accepted === true) items.add(other.item);
  };
  add(block, start, end);
  const previous = own === 0 ? blocks[block.place - 1] : undefined;
  if (previous !== undefined) add(previous, previous.sentences.at(-1)?.start ?? 0, previous.text.length);
  return items;
}
