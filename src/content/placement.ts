/** Holds a box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Holds a size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance between a mention and its card: near enough to cross before the card hides. */
const gapPx = 6;
/** Distance that the card keeps from the window's edges. */
export const edgePx = 8;

/** Least height in which a card can be read: where a side has less, the card covers its mention rather than shrink further. */
const leastHeightPx = 180;

/** Says where a card goes, and how high it may be there. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/**
 * Place a card at a mention: below it where it fits or where there is more room than above, else above it, scrolling inside where it is
 * higher than the room; shifted sideways so that it stays inside the window.
 *
 * @param anchor - box of the line of the mention that is pointed at
 * @param card - its size if nothing limits it
 * @returns top left corner; never negative, so that the start of a card larger than the window can be read
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): Placement {
  const below = viewport.height - edgePx - (anchor.bottom + gapPx);
  const above = anchor.top - gapPx - edgePx;
  const goesBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(goesBelow ? below : above, leastHeightPx);
  const height = Math.min(card.height, maxHeight);
  const wishedTop = goesBelow ? anchor.bottom + gapPx : anchor.top - gapPx - height;
  return {
    left: clamp(anchor.left, viewport.width - edgePx - card.width),
    top: clamp(wishedTop, viewport.height - edgePx - height),
    maxHeight,
  };
}

/** Keep a coordinate between the near edge and the last one at which the card still fits; the near edge wins. */
function clamp(wished: number, last: number): number {
  return Math.max(Math.min(wished, last), Math.min(edgePx, Math.max(last, 0)));
}

/** Find the box of a mention that is pointed at, or its first one; null where it is not laid out. */
export function lineAt(boxes: readonly Box[], pointer: { readonly x: number; readonly y: number } | null): Box | null {
  const laidOut = boxes.filter(({ left, top, right, bottom }) => right > left && bottom > top);
  const pointed = pointer === null ? undefined : laidOut.find((box) => isNear(box, pointer));
  return pointed ?? laidOut[0] ?? null;
}

function isNear({ left, top, right, bottom }: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;
}
