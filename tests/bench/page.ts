import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { findMarked, untilCardIsGone, untilMarked } from '../../scripts/driver/reader';
import { until, type Session } from '../../scripts/driver/session';
import { findIsolatedWorld, type IsolatedWorld } from '../../scripts/driver/isolated-world';
import { extension, startBenchBrowser } from './page-session';
import { quantile, summarise, type Row, type Table } from './table';

const hovers = 12;
const showDelayMs = 300;

/** Measure the extension in real pages: how much is injected, how fast a card comes. */
export async function benchPage(): Promise<readonly Table[]> {
  const { session, close } = await startBenchBrowser();
  try {
    return [measureScripts(), await measureCard(session, 'warm'), await measureCard(session, 'stopped')];
  } finally {
    await close();
  }
}

/** Weighs what is injected into pages. */
function measureScripts(): Table {
  const folder = join(extension, 'src/content');
  const rows = readdirSync(folder)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name): Row => {
      const bytes = readFileSync(join(folder, name));
      return { what: name, value: gzipSync(bytes, { level: 9 }).length, unit: 'bytes', note: `gzip; ${bytes.length} as they are` };
    });
  return { title: 'Injected into a page', rows };
}

/** Notes in the content script's world when the pointer last moved and when a card's statements were painted. */
const watchCard = `(() => {
  globalThis.bench = { movedAt: 0, paintedAt: 0 };
  addEventListener('pointermove', () => { bench.movedAt = performance.now(); bench.paintedAt = 0; }, { capture: true, passive: true });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    const look = () => {
      if (bench.paintedAt === 0 && root.querySelector('time, .date, .undated') !== null) {
        requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => { bench.paintedAt ||= performance.now(); }; channel.port2.postMessage(0); });
      }
    };
    new MutationObserver(look).observe(root, { childList: true, subtree: true, characterData: true });
    return root;
  };
})()`;

async function measureCard(session: Session, background: 'warm' | 'stopped'): Promise<Table> {
  const page = await session.browser.newPage();
  await page.goto('http://journal.localhost/moscou.html');
  await untilMarked(page, 'Sergueï Lavrov', 'Mark Rutte');
  const world = await findIsolatedWorld(page, session.extensionOrigin);
  await world.evaluate(watchCard);
  const [cards, bare]: [number[], number[]] = [[], []];
  for (let i = 0; i < hovers; i++) {
    if (background === 'stopped') await session.stopBackground();
    bare.push(await timeBareMessage(world));
    if (background === 'stopped') await session.stopBackground();
    cards.push(await timeCard(session, page, world, i % 2 === 0 ? 'Sergueï Lavrov' : 'Mark Rutte'));
  }
  await page.close();
  const [card, message] = [quantile(cards, 0.5), quantile(bare, 0.5)];
  return {
    title: background === 'warm' ? 'A card, background running' : 'A card, background stopped before',
    rows: [
      summarise('bare sendMessage round trip', bare),
      summarise(`from the end of the dwell (${showDelayMs} ms) to paint`, cards),
      { what: '… as ratio to the bare round trip', value: card / message, unit: '×' },
    ],
  };
}

/** Times a message that the background refuses at once. */
function timeBareMessage(world: IsolatedWorld): Promise<number> {
  return world.evaluate<number>(`(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ bare: true }).catch(() => {});
    return performance.now() - start;
  })()`);
}

async function timeCard(session: Session, page: Page, world: IsolatedWorld, word: string): Promise<number> {
  const { x, y } = await findMarked(page, word);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  const { movedAt, paintedAt } = await until('the card to be painted', () =>
    world.evaluate<{ movedAt: number; paintedAt: number } | null>('bench.paintedAt > 0 ? bench : null'),
  );
  await page.keyboard.press('Escape');
  await untilCardIsGone(session, page);
  await page.mouse.move(3, 3);
  return paintedAt - movedAt - showDelayMs;
}
