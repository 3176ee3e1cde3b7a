// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/content/reader';
import { chooseScope } from '../../src/content/scope';

/** Milliseconds after which the page is given its turn. */
const stretchMs = 10;

/** Reads a page by a clock that goes on by a millisecond for each text that is told; gives how many texts came at a stretch. */
function readByTexts(html: string): Promise<readonly number[]> {
  document.body.innerHTML = html;
  let texts = 0;
  let told = 0;
  const stretches: number[] = [];
  return new Promise((resolve) => {
    const expectedTexts = document.querySelectorAll('p, br').length;
    const scope = chooseScope(document);
    const events = {
      onContainer: () => undefined,
      onText: (blocks: readonly unknown[]) => void (texts += blocks.length),
      onFrameLoad: () => undefined,
      onRoot: () => undefined,
      onPause: () => {
        stretches.push(texts - told);
        told = texts;
        if (told === expectedTexts) resolve(stretches);
      },
    };
    createReader(scope, events, new AbortController().signal, () => texts).readAll(scope.roots());
  });
}

const repeat = (count: number, html: string) => Array.from({ length: count }, () => html).join('');

describe('the reader', () => {
  // A step of the reader takes 400 nodes at most, so what one element holds may come as one more step than the clock would allow.
  test.each([
    ['paragraphs, each an element with more of them', repeat(300, '<section><p>un</p><p>deux</p></section>'), stretchMs + 2],
    ['one element with 3,000 lines', `<div>${repeat(3_000, 'une ligne<br>')}</div>`, 400],
    ['paragraphs of one element', repeat(3_000, '<p>un</p>'), 400],
  ])('gives the page its turn: %s', async (_, html, most) => {
    const stretches = await readByTexts(html);
    expect(stretches.length).toBeGreaterThan(5);
    expect(Math.max(...stretches)).toBeLessThanOrEqual(most);
  });
});
