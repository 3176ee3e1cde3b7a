import type { Page } from 'puppeteer-core';
import { openWatch } from '../../scripts/driver/reader';
import type { Session } from '../../scripts/driver/session';
import type { Site } from '../../scripts/site';
import { articlePage } from '../e2e/made-pages';
import type { MainThread } from '../../scripts/driver/main-thread';
import { plainHost, startBenchBrowser } from './page-session';
import { articleBody } from './page-texts';
import { paintedAnywhere } from '../../src/content/marks';
import { benchRescan } from './page-rescan';
import { prepareSteps } from './page-steps';
import { benchStretches } from './page-stretches';
import { act, load } from './page-tracing';
import { walk } from './page-walk';
import { findPlaces, paint, readSurfaces, wrapWords, type Painting } from './page-wrapping';
import { quantile, summarise, type Row, type Table } from './table';

/** Text nodes of the smallest page, which stands for what any page costs. */
const smallest = 50;
const pageSizes = [smallest, 5_000, 50_000];
const loads = 3;
const wraps = 2;
const coldLoads = 2;
const coldSize = 5_000;
/**
 * Surfaces of the bundled packs that mark.js is told of: all, but for the largest page, where it would take minutes, as it goes over the
 * page once for each. Told of fewer it is quicker, and our ratio to it the worse.
 */
const surfacesTold = (size: number): number => (size > 5_000 ? 40 : Infinity);

/** Loads of one page, ours and the references in turn. */
interface Loads {
  readonly ours: MainThread[];
  readonly plain: MainThread[];
  readonly pageWalks: number[];
  readonly extensionWalks: number[];
  /** Walking, joining, making ranges and painting by themselves. */
  readonly steps: number[];
  /** mark.js, told only the words that are there. */
  readonly wraps: MainThread[];
  readonly paintings: Readonly<Record<Painting, MainThread[]>>;
}

/** What any page costs, be it ever so small. */
interface Fixed {
  readonly scriptMs: number;
  readonly stepsMs: number;
}

/** Is mark.js told what we are told: words of a pack, most of which are not there. */
interface Told {
  readonly words: readonly string[];
  readonly all: number;
  readonly run: MainThread;
}

/** Measure what reading pages costs their main thread, beside a bare walk and beside mark.js, and what reading them again does. */
export async function benchReading(): Promise<readonly Table[]> {
  const cold: MainThread[] = [];
  for (let i = 0; i < coldLoads; i++) cold.push(await measureCold());
  const { session, site, close } = await startBenchBrowser();
  try {
    const tables: Table[] = [];
    let any: Fixed = { scriptMs: 0, stepsMs: 0 };
    for (const size of pageSizes) {
      const { table, fixed } = await measureReading(session, site, size, any);
      if (size === smallest) any = fixed;
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
    return [...tables, { title: 'Reading, cold', rows }, await benchStretches(session, site), await benchRescan(session, site)];
  } finally {
    await close();
  }
}

async function measureCold(): Promise<MainThread> {
  const { session, site, close } = await startBenchBrowser({ warm: false });
  try {
    publish(site, coldSize);
    return await load(session, await openWatch(session), `http://journal.localhost${pathOf(coldSize)}`);
  } finally {
    await close();
  }
}

async function measureReading(
  session: Session,
  site: Site,
  size: number,
  any: Fixed,
): Promise<{ readonly table: Table; readonly fixed: Fixed }> {
  publish(site, size);
  const found: Loads = {
    ours: [],
    plain: [],
    pageWalks: [],
    extensionWalks: [],
    steps: [],
    wraps: [],
    paintings: { highlights: [], first: [], marks: [] },
  };
  let words: readonly string[] = [];
  let places = 0;
  const watch = await openWatch(session);
  const plain = (what: (page: Page) => Promise<void>, before?: (page: Page) => Promise<void>) => act(session, pathOf(size), what, before);
  for (let i = 0; i < loads; i++) {
    found.ours.push(
      await load(session, watch, `http://journal.localhost${pathOf(size)}`, async (page) => void (words = await distinctWords(page))),
    );
    found.plain.push(await load(session, watch, `http://${plainHost}${pathOf(size)}`));
    found.pageWalks.push((await plain((page) => walk(page, 'page'))).markedMs);
    found.extensionWalks.push((await plain((page) => walk(page, 'isolated'))).markedMs);
    let run = (): Promise<void> => Promise.resolve();
    const steps = await plain(
      () => run(),
      async (page) => void (run = await prepareSteps(page, size, words)),
    );
    found.steps.push(steps.scriptMs);
  }
  for (let i = 0; i < wraps; i++) {
    found.wraps.push(await plain((page) => wrapWords(page, words)));
    for (const [painting, runs] of Object.entries(found.paintings) as [Painting, MainThread[]][]) {
      runs.push(
        await plain(
          (page) => paint(page, painting),
          async (page) => void (places = await findPlaces(page, words)),
        ),
      );
    }
  }
  const surfaces = readSurfaces();
  const told = [...new Set([...words, ...surfaces])].slice(0, Math.min(surfacesTold(size), surfaces.length));
  const toldOf: Told = { words: told, all: surfaces.length, run: await plain((page) => wrapWords(page, told)) };
  await watch.close();
  const rows = [...rowsOf(found, any), ...taskRows(found, toldOf, size), ...paintingRows(found, places)];
  const fixed = { scriptMs: median(found.ours, 'scriptMs'), stepsMs: quantile(found.steps, 0.5) };
  return { table: { title: `Reading a page of ${size} text nodes`, rows }, fixed };
}

function rowsOf({ ours, pageWalks, extensionWalks, steps }: Loads, any: Fixed): readonly Row[] {
  const script = median(ours, 'scriptMs');
  const limit = any.scriptMs === 0 ? undefined : 3;
  return [
    summarise('bare TreeWalker walk, as a page does it', pageWalks),
    summarise('bare TreeWalker walk, as an extension does it', extensionWalks),
    summarise('walking, joining, ranges and painting, without messages', steps),
    ratio(
      'walking, joining, ranges and painting, less what any page costs ÷ an extension’s bare walk',
      (quantile(steps, 0.5) - any.stepsMs) / quantile(extensionWalks, 0.5),
      limit,
    ),
    summarise('our script, from start to last mark, messages included', ours.map(({ scriptMs }) => scriptMs)), // prettier-ignore
    ratio('… as ratio to a page’s bare walk', script / quantile(pageWalks, 0.5)),
    ratio('our script, less what any page costs ÷ a page’s bare walk', (script - any.scriptMs) / quantile(pageWalks, 0.5)),
    ratio(
      'our script, less what any page costs ÷ an extension’s bare walk',
      (script - any.scriptMs) / quantile(extensionWalks, 0.5),
      limit,
    ),
    summarise('our longest stretch', ours.map(({ longestScriptMs }) => longestScriptMs)), // prettier-ignore
  ];
}

/** Compares with mark.js, which finds and wraps: told of a pack's surfaces, as we are, and told only the words that are there. */
function taskRows({ ours, plain, wraps }: Loads, { words, all, run }: Told, size: number): readonly Row[] {
  const [script, tasks] = [median(ours, 'scriptMs'), median(ours, 'tasksMs') - median(plain, 'tasksMs')];
  const isLimited = size > smallest;
  const told = `mark.js, told ${words.length === all ? `the ${all}` : `${words.length} of the ${all}`} surfaces of the bundled pack`;
  const helped = 'mark.js, told only the words that are there';
  return [
    { what: 'main thread’s tasks: page with Incise less page without', value: tasks, unit: 'ms', note: `medians of ${ours.length}` },
    { what: `${told}: main thread’s tasks`, value: run.tasksMs, unit: 'ms', note: 'one run' },
    ratio(`our tasks ÷ ${told}`, tasks / run.tasksMs, isLimited ? 0.25 : undefined),
    ratio(`our script ÷ ${told}`, script / run.scriptMs, isLimited ? 0.05 : undefined),
    summarise(`${helped}: main thread’s tasks`, wraps.map(({ tasksMs }) => tasksMs)), // prettier-ignore
    ratio(`our tasks ÷ ${helped}`, tasks / median(wraps, 'tasksMs')),
    ratio(`our script ÷ ${helped}`, script / median(wraps, 'scriptMs')),
  ];
}

/** Compares painting with painting, places known: all of them, and as many as our script paints before anybody scrolls. */
function paintingRows({ paintings: { highlights, first, marks } }: Loads, places: number): readonly Row[] {
  const against = (what: string, runs: readonly MainThread[]): readonly Row[] => [
    ratio(`${what}: tasks as ratio to it`, median(runs, 'tasksMs') / median(marks, 'tasksMs')),
    ratio(`${what}: script as ratio to it`, median(runs, 'markedMs') / median(marks, 'markedMs')),
  ];
  return [
    summarise(`wrapping ${places} known places in <mark>: main thread’s tasks`, marks.map(({ tasksMs }) => tasksMs)), // prettier-ignore
    ...against('highlighting all of them', highlights),
    ...against(`highlighting the first ${paintedAnywhere}, as our script does`, first),
  ];
}

function median(runs: readonly MainThread[], of: keyof MainThread): number {
  return quantile(runs.map((run) => run[of]), 0.5); // prettier-ignore
}

function ratio(what: string, value: number, most?: number): Row {
  return { what, value, unit: '×', ...(most === undefined ? {} : { most }) };
}

function pathOf(size: number): string {
  return `/bench-${size}.html`;
}

function publish(site: Site, size: number): void {
  site.publish(pathOf(size), { html: articlePage({ title: `${size} nodes`, body: articleBody(size) }) });
}

function distinctWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set([...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String)))]);
}
