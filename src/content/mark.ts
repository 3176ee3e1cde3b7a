import type { Mention } from '../core/model';
import { type PageBlock, placeOf, rangeOf } from './page-text';

/** A mention that is marked on the page; where it stands is looked up when asked for, because ranges that live make every change of a page dearer. */
export interface Mark {
  /** Identifies this mark for as long as the script runs; never used twice. */
  readonly key: string;
  readonly item: string;
  readonly mention: Mention;
  readonly block: PageBlock;
}

/**
 * Make the range of a mark.
 *
 * @returns null where the page has changed since the mark's block was read, so that the mention no longer stands there
 */
export function rangeOfMark({ block, mention }: Mark): Range | null {
  return rangeOf(block, mention.start, mention.end);
}

/** Tell whether a mark, or any other span of a block, begins in an element that is shown. */
export function isSpanShown(block: PageBlock, { start }: Pick<Mention, 'start'>): boolean {
  const element = placeOf(block, start)?.[0].parentElement;
  return element == null || isShown(element);
}

/** Tell whether an element is shown, as far as styles say. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Compare two marks by place in the page; across documents and shadow trees by where these hang. */
export function compareMarks(a: Mark, b: Mark): number {
  if (a.block === b.block) return a.mention.start - b.mention.start;
  let [one, other] = [nodeOf(a), nodeOf(b)];
  if (one.getRootNode() !== other.getRootNode()) [one, other] = [outermostOf(one), outermostOf(other)];
  const order = one.compareDocumentPosition(other);
  return order & 4 ? -1 : order & 2;
}

/** Find a node that tells where a mark stands among those of other blocks. */
function nodeOf({ block, mention }: Mark): Node {
  return (block.places === null ? null : placeOf(block, mention.start)?.[0]) ?? block.container;
}

/** Climb to the element of the page's own document in which a node stands, through shadow roots and frames. */
function outermostOf(node: Node): Node {
  let at = node;
  for (;;) {
    const root = at.getRootNode();
    const next = root.nodeType === 11 ? (root as ShadowRoot).host : (root as Document).defaultView?.frameElement;
    if (next == null) return at;
    at = next;
  }
}
