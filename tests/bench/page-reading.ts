import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/driver/session';
import type { Site } from '../../scripts/site';
import { articlePage } from '../e2e/made-pages';
import { untilRead } from '../../scripts/driver/reader';
import { plainHost, startBenchBrowser } from './page-session';
import { articleBody } from './page-texts';
import { evaluateMarked, traceMainThread, type MainThread } from '../../scripts/driver/main-thread';
import { benchRescan } from './page-rescan';
import { quantile, summarise, type Row, type Table } from './table';

/** Text nodes of the pages; the smallest stands for what any page costs. */
const pageSizes = [50, 5_000, 50_000];
const loads = 3;
const coldLoads = 2;
const coldSize = 5_000;
const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

/** Is the least that anything which reads a page must do: step through its text nodes and look at their lengths. */
const bareWalk = `
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += node.data.length;`;

/** Loads of one page, ours and the references in turn. */
interface Loads {
  readonly ours: MainThread[];
  readonly plain: MainThread[];
  readonly pageWalks: number[];
  readonly extensionWalks: number[];
  readonly wraps: MainThread[];
}

/** Measure what reading pages costs their main thread, beside a bare walk and beside mark.js, and what reading them again does. */
export async function benchReading(): Promise<readonly Table[]> {
  const cold: MainThread[] = [];
  for (let i = 0; i < coldLoads; i++) cold.push(await measureCold());
  const { session, site, close } = await startBenchBrowser();
  try {
    const tables: Table[] = [];
    let any = 0;
    for (const size of pageSizes) {
      const { table, scriptMs } = await measureReading(session, site, size, any);
      if (size === pageSizes[0]) any = scriptMs;
      tables.push(table);
    }
    const rows = [
      summarise(
        `our script, first page of ${coldSize} text nodes in a fresh browser`,
        cold.map(({ scriptMs }) => scriptMs),
      ),
      summarise(
        '… its longest stretch',
        cold.map(({ longestScriptMs }) => longestScriptMs),
      ),
    ];
    return [...tables, { title: 'Reading, cold', rows }, await benchRescan(session, site)];
  } finally {
    await close();
  }
}

async function measureCold(): Promise<MainThread> {
  const { session, site, close } = await startBenchBrowser({ warm: false });
  try {
    publish(site, coldSize);
    return await load(session, `http://journal.localhost${pathOf(coldSize)}`);
  } finally {
    await close();
  }
}

async function measureReading(
  session: Session,
  site: Site,
  size: number,
  anyMs: number,
): Promise<{ readonly table: Table; readonly scriptMs: number }> {
  publish(site, size);
  const found: Loads = { ours: [], plain: [], pageWalks: [], extensionWalks: [], wraps: [] };
  let words: readonly string[] = [];
  for (let i = 0; i < loads; i++) {
    found.ours.push(
      await load(session, `http://journal.localhost${pathOf(size)}`, async (page) => void (words = await distinctWords(page))),
    );
    found.plain.push(await load(session, `http://${plainHost}${pathOf(size)}`));
    found.pageWalks.push((await act(session, size, (page) => walk(page, 'page'))).markedMs);
    found.extensionWalks.push((await act(session, size, (page) => walk(page, 'isolated'))).markedMs);
    found.wraps.push(await act(session, size, (page) => wrapWords(page, words)));
  }
  const scripts = found.ours.map(({ scriptMs }) => scriptMs);
  return { table: { title: `Reading a page of ${size} text nodes`, rows: rowsOf(found, anyMs) }, scriptMs: quantile(scripts, 0.5) };
}

function rowsOf({ ours, plain, pageWalks, extensionWalks, wraps }: Loads, anyMs: number): readonly Row[] {
  const median = (runs: readonly MainThread[], of: keyof MainThread) => quantile(runs.map((run) => run[of]), 0.5); // prettier-ignore
  const script = median(ours, 'scriptMs');
  const tasks = median(ours, 'tasksMs') - median(plain, 'tasksMs');
  const ratio = (what: string, value: number, most?: number): Row => ({ what, value, unit: '×', ...(most === undefined ? {} : { most }) });
  return [
    summarise('bare TreeWalker walk, as a page does it', pageWalks),
    summarise('bare TreeWalker walk, as an extension does it', extensionWalks),
    summarise('our script, from start to last mark, messages included', ours.map(({ scriptMs }) => scriptMs)), // prettier-ignore
    ratio('… as ratio to a page’s bare walk', script / quantile(pageWalks, 0.5)),
    ratio('… less what any page costs, as ratio to a page’s bare walk', (script - anyMs) / quantile(pageWalks, 0.5)),
    ratio(
      '… less what any page costs, as ratio to an extension’s bare walk',
      (script - anyMs) / quantile(extensionWalks, 0.5),
      anyMs === 0 ? undefined : 3,
    ),
    summarise('our longest stretch', ours.map(({ longestScriptMs }) => longestScriptMs)), // prettier-ignore
    { what: 'main thread’s tasks: page with Incise less page without', value: tasks, unit: 'ms', note: `medians of ${ours.length}` },
    summarise('mark.js, same words: main thread’s tasks', wraps.map(({ tasksMs }) => tasksMs)), // prettier-ignore
    ratio('our tasks as ratio to mark.js', tasks / median(wraps, 'tasksMs'), anyMs === 0 ? undefined : 0.25),
    ratio('our script as ratio to mark.js', script / median(wraps, 'scriptMs'), anyMs === 0 ? undefined : 0.05),
  ];
}

function pathOf(size: number): string {
  return `/bench-${size}.html`;
}

function publish(site: Site, size: number): void {
  site.publish(pathOf(size), { html: articlePage({ title: `${size} nodes`, body: articleBody(size) }) });
}

/** Traces a page from its request until it is read and at rest. */
async function load(session: Session, url: string, look?: (page: Page) => Promise<void>): Promise<MainThread> {
  const page = await session.browser.newPage();
  const run = await traceMainThread(page, async () => {
    await page.goto(url);
    await untilRead(session, page);
  });
  await look?.(page);
  await page.close();
  return run;
}

/** Traces what is done on a page without Incise, once that has loaded. */
async function act(session: Session, size: number, what: (page: Page) => Promise<void>): Promise<MainThread> {
  const page = await session.browser.newPage();
  await page.goto(`http://${plainHost}${pathOf(size)}`);
  await untilRead(session, page);
  const run = await traceMainThread(page, async () => {
    await what(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  });
  await page.close();
  return run;
}

async function walk(page: Page, world: 'page' | 'isolated'): Promise<void> {
  await evaluateMarked(await page.createCDPSession(), bareWalk, world);
}

function distinctWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set([...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String)))]);
}

/** Wraps words with mark.js as its documentation says. */
async function wrapWords(page: Page, words: readonly string[]): Promise<void> {
  await page.evaluate(markJs);
  // As text: a function that the compiler has renamed would not run in the page.
  await page.evaluate(`new Promise((done) => {
    new Mark(document.body).mark(${JSON.stringify(words)}, { accuracy: 'exactly', separateWordSearch: false, caseSensitive: true, done });
  }).then(() => null)`);
}
