import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { findIsolatedWorld, type IsolatedWorld } from '../../scripts/driver/isolated-world';
import { markedWords, untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { family, useBrowser } from './browser';
import { articlePage, namelessText, paragraphs } from './made-pages';

/** What a round of a long day does to a page: a ticker, a list that grows above and loses below, and views of an application. */
const day = `<script>
  const pause = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const line = (text) => Object.assign(document.createElement('p'), { textContent: text });
  const live = async (changes) => {
    const [ticker, list, view] = ['ticker', 'list', 'view'].map((id) => document.getElementById(id));
    for (let i = 0; i < changes; i += 10) {
      for (let k = 0; k < 6; k++) ticker.firstChild.data = 'Mark Rutte ' + i + k;
      list.prepend(line('Lin Jian, dépêche ' + i));
      if (list.childElementCount > 40) list.lastElementChild.remove();
      ticker.firstChild.splitText(4);
      ticker.normalize();
      if (i % 500 === 0) view.replaceChildren(line('Antony Blinken, vue ' + i), ...Array.from({ length: 60 }, () => line('Une ligne de la vue, sans nom.')));
      if (i % 100 === 0) await pause();
    }
  };
</script>`;

describe('a page that mutates all day', () => {
  const browsing = useBrowser();

  async function openDay(): Promise<Page> {
    const body = `${paragraphs(...namelessText, 'Sergueï Lavrov est reparti.')}<p id="ticker">Mark Rutte</p><div id="view"></div><div id="list"></div>${day}`;
    browsing.site.publish('/day.html', { html: articlePage({ body }) });
    const page = await browsing.open('/day.html');
    await untilMarked(page, 'Sergueï Lavrov', 'Mark Rutte');
    return page;
  }

  /** Has the page change so many times, and waits until what it has come to is marked, and nothing else. */
  async function live(page: Page, changes: number): Promise<void> {
    await page.evaluate(`live(${changes})`);
    const lines = Math.min(41, changes / 10);
    await until('the marks of what is left', async () => {
      const marked = await markedWords(page);
      const count = (word: string) => marked.filter((other) => other === word).length;
      return count('Lin Jian') >= lines - 1 && marked.length === count('Lin Jian') + 3 && count('Mark Rutte') === 1;
    });
  }

  test('has the marks of what it shows, and no others', async () => {
    const page = await openDay();
    await live(page, 10_000);
    expect(new Set(await markedWords(page))).toEqual(new Set(['Sergueï Lavrov', 'Mark Rutte', 'Antony Blinken', 'Lin Jian']));
  });

  // Only Chromium lets itself be asked what lives.
  describe.skipIf(family === 'firefox')('costs no growing memory', () => {
    const classes = ['Range', 'Node', 'Array', 'Map', 'Set'] as const;

    /** Counts what the content script keeps after each of some rounds. */
    async function plateaus(page: Page, world: IsolatedWorld, rounds: number): Promise<readonly (readonly number[])[]> {
      const found: number[][] = [];
      for (let round = 0; round < rounds; round++) {
        await live(page, 12_500);
        const counts: number[] = [];
        for (const name of classes) counts.push(await world.countLiving(name));
        found.push(counts);
      }
      return found;
    }

    /** Tells by how much each class has grown from the first plateau to the last, as ratio. */
    const growth = (found: readonly (readonly number[])[]) =>
      classes.map((_, at) => ((found.at(-1)?.[at] ?? Number.NaN) + 50) / ((found[0]?.[at] ?? Number.NaN) + 50));

    test('in 50,000 changes', async () => {
      const page = await openDay();
      const world = await findIsolatedWorld(page, browsing.session.extensionOrigin);
      const found = await plateaus(page, world, 4);
      for (const ratio of growth(found)) expect(ratio, JSON.stringify(found)).toBeLessThan(1.25);
    });

    test('which would be seen', async () => {
      const page = await openDay();
      const world = await findIsolatedWorld(page, browsing.session.extensionOrigin);
      await world.evaluate(`globalThis.kept = []; new MutationObserver((records) => {
        for (const record of records) kept.push(...record.addedNodes);
      }).observe(document, { childList: true, subtree: true }); 0`);
      expect(Math.max(...growth(await plateaus(page, world, 2)))).toBeGreaterThan(1.25);
    });
  });
});
