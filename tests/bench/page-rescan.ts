import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/driver/session';
import type { Site } from '../../scripts/site';
import { articlePage } from '../e2e/made-pages';
import { openWatch, untilRead } from '../../scripts/driver/reader';
import { plainHost, rest } from './page-session';
import { articleBody } from './page-texts';
import { traceMainThread, type MainThread } from '../../scripts/driver/main-thread';
import { quantile, summarise, type Row, type Table } from './table';

const size = 5_000;
const runs = 3;
/** Frames over which a page spreads its changes. */
const frames = 100;

/** What pages do all day; each is an expression that runs once a frame, with its number as `frame`. */
const habits = {
  'a ticker: 10 texts, 1,000 changes each':
    'for (let i = 0; i < 100; i++) texts[i % 10].data = `Un autre texte, sans nom, no ${frame} ${i}`;',
  'a list that grows: 1,000 paragraphs with names':
    'for (let i = 0; i < 10; i++) { const p = document.createElement("p"); p.textContent = `Sergueï Lavrov a reçu la délégation no ${frame} ${i}.`; list.append(p); }',
} as const;

/** Measure what following a page's changes costs, beside an observer that only looks at each record. */
export async function benchRescan(session: Session, site: Site): Promise<Table> {
  const rows: Row[] = [];
  for (const [name, change] of Object.entries(habits)) rows.push(...(await measureHabit(session, site, name, change)));
  return { title: `Following changes of a page of ${size} text nodes`, rows };
}

async function measureHabit(session: Session, site: Site, name: string, change: string): Promise<readonly Row[]> {
  site.publish('/changes.html', { html: pageThat(change, '') });
  site.publish('/observed.html', { html: pageThat(change, observerThat('')) });
  site.publish('/followed.html', { html: pageThat(change, observerThat('seen += node.textContent.length;')) });
  const found: Record<'ours' | 'plain' | 'bare' | 'reading', number[]> = { ours: [], plain: [], bare: [], reading: [] };
  const watch = await openWatch(session);
  // As long as `untilRead` takes, so that timers fire as often.
  const atRest = (page: Page) => rest(page, 2_250);
  for (let i = 0; i < runs; i++) {
    found.ours.push((await run(session, 'http://journal.localhost/changes.html', (page) => untilRead(session, page, watch))).scriptMs);
    found.plain.push((await run(session, `http://${plainHost}/changes.html`, atRest)).scriptMs);
    found.bare.push((await run(session, `http://${plainHost}/observed.html`, atRest)).scriptMs);
    found.reading.push((await run(session, `http://${plainHost}/followed.html`, atRest)).scriptMs);
  }
  await watch.close();
  const medians = { ours: quantile(found.ours, 0.5), bare: quantile(found.bare, 0.5), reading: quantile(found.reading, 0.5) };
  const plain = quantile(found.plain, 0.5);
  const [ours, bare, reading] = [medians.ours - plain, medians.bare - plain, medians.reading - plain];
  return [
    summarise(`${name}: scripts of the page alone`, found.plain),
    { what: '… what a bare MutationObserver adds', value: bare, unit: 'ms', note: `medians of ${runs}` },
    { what: '… what we add, finding and marking included', value: ours, unit: 'ms', note: `medians of ${runs}` },
    { what: `${name}: what we add ÷ a bare MutationObserver`, value: ours / bare, unit: '×', most: 2 },
    { what: '… as ratio to an observer that also reads the texts that are new', value: ours / reading, unit: '×' },
  ];
}

async function run(session: Session, url: string, atRest: (page: Page) => Promise<void>): Promise<MainThread> {
  const page = await session.browser.newPage();
  await page.goto(url);
  await atRest(page);
  const trace = await traceMainThread(page, async () => {
    await page.evaluate('change()');
    await atRest(page);
  });
  await page.close();
  return trace;
}

/** Looks at each record and at each node that was added or removed: less could not say what changed. @param and - what is done with what is new */
function observerThat(and: string): string {
  return `
  let seen = 0;
  new MutationObserver((records) => {
    for (const record of records) {
      seen += record.target.nodeType;
      if (record.type === 'characterData') { const node = record.target; ${and} }
      for (const node of record.addedNodes) { seen += node.nodeType; ${and} }
      for (const node of record.removedNodes) seen += node.nodeType;
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });`;
}

function pageThat(change: string, atStart: string): string {
  const script = `<script>
    ${atStart}
    const list = document.querySelector('#list');
    const texts = [...document.querySelectorAll('p')].slice(0, 10).map((p) => p.firstChild);
    const change = async () => {
      for (let frame = 0; frame < ${frames}; frame++) {
        ${change}
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
  </script>`;
  return articlePage({ title: 'Changes', body: `${articleBody(size)}<section id="list"></section>${script}` });
}
