import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { createProfile, findProgram, launchSession } from '../../scripts/driver/launch';
import { findMarked, untilCardIsGone, untilMarked } from '../../scripts/driver/reader';
import { until, type Session } from '../../scripts/driver/session';
import { startSite, type Site } from '../../scripts/site';
import { articlePage } from '../e2e/made-pages';
import { findIsolatedWorld, scriptTimeMs, type IsolatedWorld } from './page-session';
import { compareWithMarkJs } from './page-rival';
import { articleBody } from './page-texts';
import { quantile, summarise, type Row, type Table } from './table';

const root = join(import.meta.dirname, '../..');
const extension = join(process.env['INCISE_DIST'] ?? join(root, 'dist'), 'chrome');
const pageSizes = [500, 5_000, 50_000];
const loads = 5;
/** mark.js takes minutes on larger pages. */
const largestWrapped = 50_000;
const rivalLoads = 3;
const hovers = 12;
const showDelayMs = 300;

/** Measure the extension in real pages: what reading one costs, how fast a card comes, how much is injected. */
export async function benchPage(): Promise<readonly Table[]> {
  const site = await startSite(join(root, 'demo'));
  const profile = createProfile();
  const session = await launchSession('chromium', {
    program: findProgram('chromium'),
    extension,
    profile: profile.folder,
    headless: true,
    proxyPort: site.port,
    lang: 'fr',
  });
  try {
    const warmUp = await session.browser.newPage();
    await warmUp.goto(`http://journal.localhost/moscou.html`);
    await untilMarked(warmUp, 'Sergueï Lavrov');
    await warmUp.close();
    const tables: Table[] = [measureScripts()];
    for (const size of pageSizes) tables.push(await measureReading(session, site, size));
    tables.push(await measureCard(session, 'warm'), await measureCard(session, 'stopped'));
    return tables;
  } finally {
    await session.close();
    await site.close();
    profile.remove();
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

/** Keeps the time of the first and the last change of the marks, frame by frame. */
const watchMarks = `<script>
  addEventListener('DOMContentLoaded', () => { window.readyAt = performance.now(); });
  let size = 0;
  const look = () => {
    let now = 0;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith('incise')) now += highlight.size;
    if (now !== size) { size = now; window.firstMarkAt ??= performance.now(); window.lastMarkAt = performance.now(); window.marks = now; }
    requestAnimationFrame(look);
  };
  look();
</script>`;

async function measureReading(session: Session, site: Site, size: number): Promise<Table> {
  const path = `/bench-${size}.html`;
  site.publish(path, { html: articlePage({ title: `${size} nodes`, body: articleBody(size), head: watchMarks }) });
  const walks: number[] = [];
  const [first, last, scripts]: [number[], number[], number[]] = [[], [], []];
  let marks = 0;
  for (let i = 0; i < loads; i++) {
    const page = await session.browser.newPage();
    const cdp = await page.createCDPSession();
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await cdp.send('Profiler.start');
    await page.goto(`http://journal.localhost${path}`);
    const times = await untilMarksSettle(page);
    const { profile } = await cdp.send('Profiler.stop');
    scripts.push(scriptTimeMs(profile, session.extensionOrigin));
    first.push(times.first);
    last.push(times.last);
    marks = times.marks;
    walks.push(await walkBare(page));
    await page.close();
  }
  const walk = quantile(walks, 0.5);
  return {
    title: `Reading a page of ${size} text nodes, ${marks} marks`,
    rows: [
      summarise('bare TreeWalker walk of the same page', walks),
      summarise('our script time in the page', scripts),
      { what: '… as ratio to the bare walk', value: quantile(scripts, 0.5) / walk, unit: '×' },
      summarise('from DOM ready to the first mark', first),
      summarise('from DOM ready to the last mark', last),
      { what: '… as ratio to the bare walk', value: quantile(last, 0.5) / walk, unit: '×' },
      ...(size <= largestWrapped ? await compareWithMarkJs(session, path, scripts, rivalLoads) : []),
    ],
  };
}

interface MarkTimes {
  readonly first: number;
  readonly last: number;
  readonly marks: number;
}

/** Waits until no mark has been added for a while, and answers when the first and the last came. */
function untilMarksSettle(page: Page): Promise<MarkTimes> {
  return until(
    'the marks to settle',
    () =>
      page.evaluate(() => {
        const { readyAt, firstMarkAt, lastMarkAt, marks } = window as unknown as Record<string, number | undefined>;
        if (readyAt === undefined || firstMarkAt === undefined || lastMarkAt === undefined || marks === undefined) return null;
        return performance.now() - lastMarkAt > 1_500 ? { first: firstMarkAt - readyAt, last: lastMarkAt - readyAt, marks } : null;
      }),
    120_000,
  );
}

/** Times the least that anything which reads a page must do: step through its text nodes and look at their lengths. */
function walkBare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += (node as Text).data.length;
    const spent = performance.now() - start;
    return length > 0 ? spent : Number.NaN;
  });
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
