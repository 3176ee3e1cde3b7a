// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectSignals } from '../../../src/signals/collect-signals';
import { understandPage } from '../../../src/core/page/understand-page';
import type { PageShape } from './page-shape';
import { seenShapes } from './shapes';
import { unseenShapes } from './shapes-unseen';

const plainUrl = 'https://www.example.org/monde/un-article';

function publishedOf({
  url = plainUrl,
  lang = 'fr',
  title = 'Titre',
  head = '',
  body = '<h1>Titre</h1><p>Texte.</p>',
}: PageShape): string | null {
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  return understandPage(collectSignals(document, url)).published;
}

describe('the day of publication', () => {
  it.each(seenShapes.map((shape) => [shape.name, shape] as const))('is read from %s', (_, shape) => {
    expect(publishedOf(shape)).toBe(shape.published);
  });

  it('is right on 95 % of the shapes that the rules were not written for', () => {
    const wrong = unseenShapes.filter((shape) => publishedOf(shape) !== shape.published).map(({ name }) => name);
    console.info(`unseen shapes: ${unseenShapes.length - wrong.length} of ${unseenShapes.length} right`);
    expect(wrong.length / unseenShapes.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('is unknown rather than guessed on every unseen shape that does not tell', () => {
    const guessed = unseenShapes.filter((shape) => shape.published === null && publishedOf(shape) !== null).map(({ name }) => name);
    expect(guessed).toEqual([]);
  });
});
