import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/driver/session';
import { pageStrings } from '../../src/ui/strings/page-strings';
import { family, useBrowser } from './browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['options', 'panel', 'toolbar', 'welcome'] as const;

/** Lists what axe finds wrong with a page, as `rule: element`. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Violation = { id: string; nodes: { html: string }[] };
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

const untilDrawn = (page: Page) => until('the page to be drawn', () => page.evaluate(() => document.body.innerText.trim().length > 20));

describe.each([
  { lang: 'fr', colorScheme: 'light' },
  { lang: 'en', colorScheme: 'dark' },
] as const)('the extension’s own pages in $lang, $colorScheme', ({ lang, colorScheme }) => {
  const browsing = useBrowser({ lang, colorScheme });

  test.each(pages)('%s has no barrier that axe knows, and speaks the reader’s language', async (name) => {
    const page = await browsing.openOwn(name);
    await untilDrawn(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await page.evaluate(() => document.title)).not.toBe('');
  });

  test('the colours follow the browser', async () => {
    const page = await browsing.openOwn('options');
    await untilDrawn(page);
    const brightness = await page.evaluate(() => {
      const colour = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
      const painted = colour.find((one) => !/, 0\)$|transparent/.test(one)) ?? 'rgb(255, 255, 255)';
      const [red = 0, green = 0, blue = 0] = painted.match(/[\d.]+/g)?.map(Number) ?? [];
      return painted.startsWith('rgb') ? (red + green + blue) / 3 : red;
    });
    if (colorScheme === 'dark') expect(brightness).toBeLessThan(80);
    else expect(brightness).toBeGreaterThan(200);
  });

  test.runIf(family === 'chromium')('the tab that is chosen is told by its line where colours are forced', async () => {
    const page = await browsing.openOwn('panel');
    await untilDrawn(page);
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('[role=tab]')].map((tab) => getComputedStyle(tab).borderBlockEndColor),
    );
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(lines.map((line) => line === ground)).toEqual([false, true]);
  });

  test('the options say what they are in that language', async () => {
    const page = await browsing.openOwn('options');
    await untilDrawn(page);
    expect(await page.evaluate(() => document.body.innerText)).toContain(pageStrings(lang).options.sections.packs);
  });
});

describe('the check for barriers', () => {
  const browsing = useBrowser();

  test('finds one that is planted', async () => {
    const page = await browsing.openOwn('options');
    await untilDrawn(page);
    await page.evaluate(() => document.body.append(document.createElement('input')));
    expect((await findBarriers(page)).join()).toContain('label: <input>');
  });
});
