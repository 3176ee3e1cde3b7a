import type { Box } from './placement';

/** Measure the boxes of a range's lines in the viewport of the page itself, frames' places added. */
export function boxesIn(range: Range): readonly Box[] {
  const [dx, dy] = offsetOf(range.startContainer.ownerDocument);
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
    left: left + dx,
    top: top + dy,
    right: right + dx,
    bottom: bottom + dy,
  }));
}

/** Measure where a document's viewport lies in the viewport of the page itself. */
export function offsetOf(document: Document | null): readonly [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let frame = frameOf(document); frame !== null; frame = frameOf(frame.ownerDocument)) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return [x, y];
}

/** Bring a range into view where it is not, without animation: the card is placed beside it at once. */
export function scrollTo(range: Range): void {
  const line = boxesIn(range)[0];
  if (line !== undefined && line.top >= 0 && line.bottom <= innerHeight * 0.7 && line.left >= 0 && line.right <= innerWidth) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

function frameOf(document: Document | null): Element | null {
  return document?.defaultView?.frameElement ?? null;
}
