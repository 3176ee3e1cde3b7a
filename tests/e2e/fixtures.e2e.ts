import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { markedWords, openCard, pointAt, readCard, untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { useBrowser } from './browser';

const folder = join(import.meta.dirname, '../fixtures/pages');
const president = 'Vladimir Poutine';

/** Lists where names are marked: the id of the nearest element that has one, for each mark, in the order of marking. */
function markedIds(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([name, highlight]) => (name === 'incise-2' ? [] : [...highlight]))
      .map(({ startContainer }) => startContainer.parentElement?.closest('[id]')?.id ?? ''),
  );
}

describe('pages as they are found', () => {
  const browsing = useBrowser();
  beforeAll(() => {
    for (const name of readdirSync(folder)) browsing.site.publish(`/${name}`, { html: readFileSync(join(folder, name), 'utf8') });
  });

  const untilIds = (page: Page | Frame, ...ids: readonly string[]) =>
    until(`marks in ${ids.join(', ')}`, async () => {
      const marked = await markedIds(page);
      return ids.every((id) => marked.includes(id)) ? marked : null;
    });
  const sourceOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

  test('names that the markup cuts', async () => {
    const page = await browsing.open('/inline.html');
    const source = await sourceOf(page);
    const whole = ['plain', 'emphasis', 'link', 'wbr', 'soft-hyphen', 'no-break', 'comment', 'drop-cap', 'lines', 'caption'];
    await until('each name to be marked whole', async () => {
      const marked = (await markedWords(page)).map((word) => word.replace(/\u00ad/g, '').replace(/\s/g, ' '));
      return marked.filter((word) => word === president).length === whole.length;
    });
    expect(await sourceOf(page)).toBe(source);
  });

  test.each([
    ['what is no prose, and what is not the article', '/not-prose.html'],
    ['editors', '/editors.html'],
  ])('%s', async (_, path) => {
    const page = await browsing.open(path);
    const source = await sourceOf(page);
    await untilIds(page, 'prose');
    const control = await browsing.open('/inline.html');
    await untilMarked(control, president);
    expect(new Set(await markedIds(page))).toEqual(new Set(['prose']));
    expect(await sourceOf(page)).toBe(source);
  });

  test('shadow roots, in one another, with slots, and attached late', async () => {
    const page = await browsing.open('/shadow-roots.html');
    await untilIds(page, 'inner', 'deep', 'slotted', 'attached');
  });

  test('frames of the same origin, and none in a sandbox', async () => {
    const page = await browsing.open('/frames.html');
    await untilIds(page, 'prose');
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const read = await until('two frames to be marked', async () => {
      const marked = await Promise.all(frames.map((frame) => markedIds(frame).catch((): string[] => [])));
      return marked.filter((ids) => ids.includes('inner')).length === 2 ? marked : null;
    });
    expect(read.flat().filter((id) => id !== 'inner')).toEqual([]);
  });

  test('text that changes, is unfolded, or appears', async () => {
    const page = await browsing.open('/changing.html');
    const call = (name: string, ...args: readonly unknown[]) =>
      page.evaluate((fn, values) => (window as unknown as Record<string, (...all: unknown[]) => void>)[fn]?.(...values), name, args);
    await call('rewrite', `${president} est nommé ici.`);
    await untilIds(page, 'text');
    await call('replace', 'Personne, en fin de compte.');
    await until('the mark to go', async () => !(await markedIds(page)).includes('text'));
    await call('reveal');
    await untilIds(page, 'hidden');
    await call('tick', 5_000);
    await call('replace', `${president} est revenu.`);
    await untilIds(page, 'text');
  });

  test('an application that changes its page, there and back', async () => {
    const page = await browsing.open('/single-page.html');
    await untilMarked(page, president);
    await page.evaluate(() => (window as unknown as { visit(id: number): void }).visit(2));
    expect(await untilMarked(page, 'Kim Jong-un')).not.toContain(president);
    expect(await openCard(browsing.session, page, 'Kim Jong-un')).toMatch(/13\s+juil\. 2025/);
    await page.keyboard.press('Escape');
    await page.goBack();
    expect(await untilMarked(page, president)).not.toContain('Kim Jong-un');
  });

  test('a page that removes what is added: we yield, and it lives', async () => {
    const page = await browsing.open('/hostile-removal.html');
    await untilMarked(page, president);
    await pointAt(page, president);
    const removals = () => page.evaluate(() => (window as unknown as { removals: number }).removals);
    await until('the page to remove the card', async () => (await removals()) > 0);
    let before = -1;
    await until(
      'the removals to end',
      async () => {
        const now = await removals();
        const ended = now === before;
        before = now;
        return ended;
      },
      30_000,
      1_500,
    );
    expect(before).toBeLessThanOrEqual(5);
    expect(await readCard(browsing.session, page)).toBeNull();
    expect(await markedWords(page)).toContain(president);
  });

  test('a page whose styles hide everything', async () => {
    const page = await browsing.open('/hostile-styles.html');
    expect(await openCard(browsing.session, page, president)).toContain('Poutine');
    const box = await browsing.session.inCard(page, (root) => {
      const { left, top, width, height } = root.querySelector('[role=dialog]')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2, width, height };
    });
    expect(box?.width).toBeGreaterThan(250);
    expect(box?.height).toBeGreaterThan(80);
    const onTop = await page.evaluate((x, y) => document.elementFromPoint(x, y)?.hasAttribute('popover'), box?.x ?? 0, box?.y ?? 0);
    expect(onTop).toBe(true);
  });

  test.each(['no-names', 'not-article'])('%s: nothing is painted', async (name) => {
    const page = await browsing.open(`/${name}.html`);
    const source = await sourceOf(page);
    const control = await browsing.open('/inline.html');
    await untilMarked(control, president);
    expect(await markedWords(page)).toEqual([]);
    expect(await sourceOf(page)).toBe(source);
  });
});
