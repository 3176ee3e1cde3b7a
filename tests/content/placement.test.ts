import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, placeCard } from '../../src/content/placement';

const viewport = { width: 1_000, height: 700 };
const box = (left: number, top: number, width = 80, height = 20) => ({ left, top, right: left + width, bottom: top + height });

describe('placeCard', () => {
  it.each([
    ['below its mention', box(100, 100), { width: 360, height: 300 }, { left: 100, top: 126 }],
    ['above, where there is more room', box(100, 600), { width: 360, height: 300 }, { left: 100, top: 294 }],
    ['shifted to the left at the right edge', box(900, 100), { width: 360, height: 300 }, { left: 632, top: 126 }],
    ['at the edge for a mention that is scrolled half away', box(-40, 100), { width: 360, height: 300 }, { left: 8, top: 126 }],
  ])('puts a card %s', (_, anchor, card, expected) => {
    expect(placeCard(anchor, card, viewport)).toMatchObject(expected);
  });

  it('limits a card that is higher than its room, and leaves its mention to be seen', () => {
    const { top, maxHeight } = placeCard(box(100, 300), { width: 360, height: 420 }, viewport);
    expect(top).toBe(326);
    expect(top + maxHeight).toBe(692);
  });

  it('keeps every card that fits inside the window', () => {
    const size = fc.record({ width: fc.integer({ min: 10, max: 2_000 }), height: fc.integer({ min: 10, max: 2_000 }) });
    fc.assert(
      fc.property(size, size, fc.integer({ min: -500, max: 2_500 }), fc.integer({ min: -500, max: 2_500 }), (card, window, x, y) => {
        const { left, top, maxHeight } = placeCard(box(x, y), card, window);
        const height = Math.min(card.height, maxHeight);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        if (card.width <= window.width) expect(left + card.width).toBeLessThanOrEqual(window.width);
        if (height <= window.height) expect(top + height).toBeLessThanOrEqual(window.height);
      }),
    );
  });
});

describe('lineAt', () => {
  const lines = [box(900, 100), box(0, 130)];

  it('finds the line that is pointed at', () => {
    expect(lineAt(lines, { x: 20, y: 140 })).toBe(lines[1]);
  });

  it('takes the first line where none is', () => {
    expect(lineAt(lines, null)).toBe(lines[0]);
    expect(lineAt(lines, { x: 500, y: 500 })).toBe(lines[0]);
  });

  it('passes over boxes without size, and answers null where there is nothing else', () => {
    expect(lineAt([box(0, 0, 0, 20)], null)).toBeNull();
    expect(lineAt([], null)).toBeNull();
  });
});
