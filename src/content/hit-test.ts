import { type Mark, rangeOfMark } from './mark';
import type { Marks } from './marks';

/** How far outside of a mention's boxes, in CSS pixels, the pointer still counts as on it. */
const slackPx = 2;

type CaretDocument = DocumentOrShadowRoot & {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
  /** Chromium before 128. */
  caretRangeFromPoint?(x: number, y: number): Range | null;
};

/**
 * Find the mark under a point: the caret position there names the text node, its few marks are compared with the point.
 *
 * @param document - the document that the point belongs to; for a frame its own, with coordinates of the frame
 */
export function markAt(marks: Marks, document: Document, x: number, y: number): Mark | null {
  const node = textNodeAt(document as DocumentOrShadowRoot, x, y);
  if (node === null) return null;
  return marks.at(node).find((mark) => isWithin(mark, x, y)) ?? null;
}

function textNodeAt(document: CaretDocument, x: number, y: number): Node | null {
  const shadowRoots = shadowRootsAt(document, x, y);
  // Chromium looks only into the shadow roots that it is given; Firefox asks the innermost one.
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position != null) return position.offsetNode;
  return document.caretRangeFromPoint?.(x, y)?.startContainer ?? null;
}

function shadowRootsAt(document: DocumentOrShadowRoot, x: number, y: number): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = document.elementFromPoint(x, y)?.shadowRoot ?? null; root !== null && !roots.includes(root);) {
    roots.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot ?? null;
  }
  return roots;
}

function isWithin(mark: Mark, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of rangeOfMark(mark)?.getClientRects() ?? []) {
    if (x >= left - slackPx && x <= right + slackPx && y >= top - slackPx && y <= bottom + slackPx) return true;
  }
  return false;
}
