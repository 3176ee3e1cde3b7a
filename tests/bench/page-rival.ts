import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { resetSettings } from '../../scripts/driver/reader';
import type { Session } from '../../scripts/driver/session';
import { quantile, summarise, type Row } from './table';

/** Host on which Incise is switched off, so that its pages are as they would be without it. */
const plainHost = 'plain.localhost';
const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
const pollMs = 250;
const stillPolls = 6;

/**
 * Compare the main thread's work for our marks with that for wrapping the same words in `<mark>`, by mark.js, on the same page.
 *
 * @param path - of the page, published on every host
 * @param scripts - our script time per load, in milliseconds
 * @param loads - how often each is measured
 */
export async function compareWithMarkJs(
  session: Session,
  path: string,
  scripts: readonly number[],
  loads: number,
): Promise<readonly Row[]> {
  await switchOff(session, plainHost);
  const [ours, plain, theirs, theirScripts]: [number[], number[], number[], number[]] = [[], [], [], []];
  let words: readonly string[] = [];
  for (let i = 0; i < loads; i++) {
    await onPage(session, `http://journal.localhost${path}`, async (page) => {
      await untilStill(page, true);
      ours.push(await taskMs(page));
      words = await distinctWords(page);
    });
    await onPage(session, `http://${plainHost}${path}`, async (page) => {
      await untilStill(page, false);
      const before = await taskMs(page);
      plain.push(before);
      theirScripts.push(await wrapWords(page, words));
      await untilStill(page, false);
      theirs.push((await taskMs(page)) - before);
    });
  }
  await resetSettings(session, 'fr');
  const work = quantile(ours, 0.5) - quantile(plain, 0.5);
  return [
    summarise('mark.js, same words: its script time', theirScripts),
    { what: 'our script time as ratio to that', value: quantile(scripts, 0.5) / quantile(theirScripts, 0.5), unit: '×' },
    summarise('mark.js: main thread’s tasks, layout and paint included', theirs),
    { what: 'our main thread’s tasks: page with Incise less page without', value: work, unit: 'ms', note: `medians of ${loads}` },
    { what: '… as ratio to mark.js', value: work / quantile(theirs, 0.5), unit: '×' },
  ];
}

async function switchOff(session: Session, host: string): Promise<void> {
  const options = await session.openExtensionPage('src/options/index.html');
  await options.evaluate(async (hostname) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
    await chrome.storage.local.set({ settings: { version: 1, uiLang: 'fr', sitesOff: [hostname] } });
  }, host);
  await options.close();
}

async function onPage(session: Session, url: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto(url);
  await use(page);
  await page.close();
}

/** Sums what the page's main thread has worked since it was loaded, in milliseconds. */
async function taskMs(page: Page): Promise<number> {
  const { TaskDuration = Number.NaN } = await page.metrics();
  return TaskDuration * 1_000;
}

/** Waits until the number of marks has stayed the same for a while; every page is asked equally often per second. */
async function untilStill(page: Page, expectsMarks: boolean): Promise<void> {
  let [before, still] = [-1, 0];
  while (still < stillPolls) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    const now = await page.evaluate(() => [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0));
    still = now === before && (now > 0 || !expectsMarks) ? still + 1 : 0;
    before = now;
  }
}

function distinctWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set([...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String)))]);
}

/** Wraps words with mark.js as its documentation says, and answers how long its script ran, in milliseconds. */
async function wrapWords(page: Page, words: readonly string[]): Promise<number> {
  await page.evaluate(markJs);
  // As text: a function that the compiler has renamed would not run in the page.
  const code = `new Promise((resolve) => {
    const start = performance.now();
    new Mark(document.body).mark(${JSON.stringify(words)}, {
      accuracy: 'exactly', separateWordSearch: false, caseSensitive: true, done: () => resolve(performance.now() - start),
    });
  })`;
  return page.evaluate(code) as Promise<number>;
}
