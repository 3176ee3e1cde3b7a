import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { markedWords, openCard, pointAt, readCard, untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { useBrowser } from './browser';

const folder = join(import.meta.dirname, '../fixtures/pages');
const president = 'Vladimir Poutine';

describe('pages as they are found', () => {
  const browsing = useBrowser();
  beforeAll(() => {
    for (const name of readdirSync(folder)) browsing.site.publish(`/${name}`, { html: readFileSync(join(folder, name), 'utf8') });
  });

  const sourceOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

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
