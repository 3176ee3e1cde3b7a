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
const edgePx = 8;

/**
 * Place a card at a mention: below it, above it where that has the room and below has not, else where it covers least;
 * shifted sideways so that it stays inside the window.
 *
 * @param anchor - box of the line of the mention that is pointed at
 * @returns top left corner; never negative, so that the start of a card larger than the window can be read
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): { readonly left: number; readonly top: number } {
  const below = viewport.height - edgePx - (anchor.bottom + gapPx);
  const above = anchor.top - gapPx - edgePx;
  const goesBelow = card.height <= below || below >= above;
  const wishedTop = goesBelow ? anchor.bottom + gapPx : anchor.top - gapPx - card.height;
  return {
    left: clamp(anchor.left, viewport.width - edgePx - card.width),
    top: clamp(wishedTop, viewport.height - edgePx - card.height),
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
