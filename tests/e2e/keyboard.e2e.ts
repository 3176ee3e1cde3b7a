import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readCard, untilCardIsGone, untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { pageStrings } from '../../src/ui/strings/page-strings';
import { strings } from '../../src/ui/strings/strings';
import { useBrowser } from './browser';
import { clickControl, untilShown } from './own-pages';

const text = strings('fr');

describe('without a mouse', () => {
  const browsing = useBrowser();

  /** Reads the name of what has the focus in the card; null where the focus is elsewhere. */
  const focused = (page: Page) =>
    browsing.session.inCard(page, (root) => {
      const { activeElement: element } = root;
      return element === null ? null : (element.getAttribute('aria-label') ?? element.textContent);
    });

  /** Reads which word is marked as the one whose card is open. */
  const current = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('incise-2') ?? [])].map(String).join());

  /** Steps once, and waits until the card of `word` has come and has the focus. */
  async function step(page: Page, command: 'next-mention' | 'previous-mention', word: string): Promise<void> {
    await browsing.session.runCommand(command);
    await until(`the card of ${word} to have the focus`, async () => {
      const isThere = await browsing.session.inCard(page, (root) => root.querySelector('h2') !== null);
      return isThere === true && (await current(page)) === word && (await focused(page)) !== null;
    });
  }

  test('steps to a mention, reads its card, pins from it, and is back where it was', async () => {
    const page = await browsing.open('/moscou.html');
    await untilMarked(page, 'Sergueï Lavrov');
    await page.bringToFront();
    await page.focus('a.title');
    for (const word of ['Russie', 'Moscou', 'Sergueï Lavrov']) await step(page, 'next-mention', word);
    await until('its statements', async () => /1er\s+nov\. 2024/.test((await readCard(browsing.session, page)) ?? ''));

    for (let presses = 0; (await focused(page)) !== text.pin; presses++) {
      expect(presses).toBeLessThan(10);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await until('the pin to hold', () => browsing.session.inCard(page, (root) => root.querySelector('[aria-pressed=true]') !== null));

    await page.keyboard.press('Escape');
    await untilCardIsGone(browsing.session, page);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('title');

    const panel = await browsing.openOwn('panel');
    await clickControl(panel, new RegExp(`^${pageStrings('fr').panel.pinned}`));
    await untilShown(panel, 'Une ministre à Moscou');
  });

  test('Escape closes the menu of a card before the card', async () => {
    const page = await browsing.open('/moscou.html');
    await untilMarked(page, 'Sergueï Lavrov');
    await page.bringToFront();
    await step(page, 'next-mention', 'Russie');
    for (let presses = 0; (await focused(page)) !== text.menu; presses++) {
      expect(presses).toBeLessThan(5);
      await page.keyboard.press('Tab');
    }
    const isOpen = () => browsing.session.inCard(page, (root) => root.querySelector('.menu[open]') !== null);
    await page.keyboard.press('Enter');
    await until('the menu to open', async () => (await isOpen()) === true);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await focused(page)).toBe(text.menu);
    await page.keyboard.press('Escape');
    await untilCardIsGone(browsing.session, page);
  });

  test('steps back', async () => {
    const page = await browsing.open('/moscou.html');
    await untilMarked(page, 'Sergueï Lavrov');
    await page.bringToFront();
    for (const word of ['Russie', 'Moscou']) await step(page, 'next-mention', word);
    await step(page, 'previous-mention', 'Russie');
  });
});
