import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { TargetType, type Page } from 'puppeteer-core';
import { findIsolatedWorld, type IsolatedWorld } from '../../scripts/driver/isolated-world';
import { createProfile, findProgram, launchSession } from '../../scripts/driver/launch';
import { until, type Session } from '../../scripts/driver/session';
import { startSite } from '../../scripts/site';
import { hashBytes, writePack } from '../../src/core/pack/pack-file';
import { makeNames, makeText } from './gazetteer-texts';
import type { InExtension } from './in-extension';
import { makePack } from './made-pack';
import { quantile, summarise, type Row, type Table } from './table';

const root = join(import.meta.dirname, '../..');
const extension = join(process.env['INCISE_DIST'] ?? join(root, 'dist'), 'chrome');
const sizes = [1_000, 1_000_000] as const;
const pageUnits = 5_000;
const blockUnits = 500;
const scanUnits = 100_000;
const scans = 40;
const rounds = 15;
const loads = 9;

/** Is one browser with so many surfaces installed. */
interface Sized {
  readonly size: number;
  readonly session: Session;
  readonly world: IsolatedWorld;
  readonly options: Page;
  readonly installation: Installation;
}

/** Tells how an installation went; in milliseconds. */
interface Installation {
  readonly tookMs: number;
  /** Round trips of messages that the background answered meanwhile. */
  readonly answersMs: readonly number[];
  /** Shares that the options page could show. */
  readonly shares: readonly number[];
}

/**
 * Measure the extension with a thousand and with a million surfaces, installed as it installs its own packs: from a pack file in its package.
 *
 * Both browsers are open at once and take turns, so that a neighbour on the machine disturbs both.
 */
export async function benchAtSize(): Promise<readonly Table[]> {
  const site = await startSite(join(root, 'demo'));
  const folder = mkdtempSync(join(tmpdir(), 'incise-bench-'));
  const closing: (() => unknown)[] = [];
  try {
    const script = await bundle(folder);
    const sized: Sized[] = [];
    for (const size of sizes) sized.push(await openSized(size, folder, site.port, closing));
    const [small, large] = sized;
    if (small === undefined || large === undefined) throw new Error('No size was opened.');
    return [
      installationTable(large),
      await loadTable(large, script),
      await answerTable(small, large),
      await scanTable(small, large, script),
    ];
  } finally {
    for (const close of closing.reverse()) await close();
    await site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  }
}

async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, 'in-extension.js');
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-extension.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    outfile,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Makes the extension anew with one pack of so many surfaces in its package, and waits in a browser until it is installed. */
async function openSized(size: number, folder: string, proxyPort: number, closing: (() => unknown)[]): Promise<Sized> {
  const sizedExtension = join(folder, String(size));
  cpSync(extension, sizedExtension, { recursive: true });
  rmSync(join(sizedExtension, 'packs'), { recursive: true });
  mkdirSync(join(sizedExtension, 'packs'));
  const bytes = writePack(makePack(makeNames(size)));
  writeFileSync(join(sizedExtension, 'packs/bench.incise'), bytes);
  const index = { format: 1, packs: [{ id: 'bench', file: 'bench.incise', bytes: bytes.length, sha256: hashBytes(bytes) }] };
  writeFileSync(join(sizedExtension, 'packs/index.json'), JSON.stringify(index));
  const profile = createProfile();
  closing.push(() => profile.remove());
  const session = await launchSession('chromium', {
    program: findProgram('chromium'),
    extension: sizedExtension,
    profile: profile.folder,
    headless: true,
    proxyPort,
    lang: 'fr',
  });
  closing.push(() => session.close());
  const options = await session.openExtensionPage('src/options/index.html');
  const installation = await options.evaluate(watchInstallation, 300_000);
  const page = await session.browser.newPage();
  await page.goto('http://journal.localhost/moscou.html');
  return { size, session, options, installation, world: await findIsolatedWorld(page, session.extensionOrigin) };
}

/** Runs in the options page: asks again and again how far the installation is, until the pack is there. */
async function watchInstallation(limitMs: number): Promise<Installation> {
  interface Api {
    readonly runtime: { sendMessage(message: unknown): Promise<{ readonly value?: unknown } | undefined> };
  }
  const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
  const answersMs: number[] = [];
  const shares: number[] = [];
  const start = performance.now();
  while (performance.now() - start < limitMs) {
    const asked = performance.now();
    const share = (await runtime.sendMessage({ name: 'packs.progress', params: null }))?.value;
    answersMs.push(performance.now() - asked);
    if (typeof share === 'number') shares.push(share);
    else {
      const packs = (await runtime.sendMessage({ name: 'packs.list', params: null }))?.value;
      if (Array.isArray(packs) && packs.some(({ counts }) => counts !== null))
        return { tookMs: performance.now() - start, answersMs, shares };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The pack was not installed in time.');
}

function installationTable({ size, installation }: Sized): Table {
  const { tookMs, answersMs, shares } = installation;
  return {
    title: `Installing ${size.toLocaleString('en')} surfaces in Chromium`,
    rows: [
      {
        what: 'from start to installed',
        value: tookMs / 1_000,
        unit: 's',
        note: `${new Set(shares).size} different shares could be shown`,
      },
      summarise('a message to the background meanwhile', answersMs),
      { what: 'slowest of them', value: Math.max(...answersMs), unit: 'ms' },
    ],
  };
}

async function loadTable({ size, options }: Sized, script: string): Promise<Table> {
  await options.evaluate(script);
  const { own, plain, opening, bytes } = await options.evaluate(
    (rounds) => (globalThis as unknown as { inExtension: InExtension }).inExtension.load(rounds),
    loads,
  );
  return {
    title: `Loading the gazetteer of ${size.toLocaleString('en')} surfaces from IndexedDB, ${(bytes / 1e6).toFixed(1)} MB`,
    rows: [
      summarise('reading a plain Blob of that size', plain),
      summarise('loading and opening the gazetteer', own),
      { what: 'loading the gazetteer ÷ a plain Blob', value: quantile(own, 0.5) / quantile(plain, 0.5), unit: '×', most: 1.3 },
      summarise('opening alone', opening),
    ],
  };
}

/** Times a page of 5 KB from its question to the answer, as its content script would see it. */
async function answerTable(small: Sized, large: Sized): Promise<Table> {
  const question = { name: 'page.spot', params: { context, blocks: blocksOf(makeText(makeNames(1_000), pageUnits, 1)), evidence: null } };
  const ask = ({ world }: Sized) =>
    world.evaluate<number>(`(async () => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(${JSON.stringify(question)});
      if (answer?.ok !== true || answer.value.blocks.length === 0) throw new Error(JSON.stringify(answer));
      return performance.now() - start;
    })()`);
  const stopped = new Map<Sized, number[]>([small, large].map((one) => [one, []]));
  const second = new Map<Sized, number[]>([small, large].map((one) => [one, []]));
  const live = new Map<Sized, number[]>([small, large].map((one) => [one, []]));
  for (let round = 0; round < rounds; round++) {
    for (const one of [small, large]) {
      await one.session.stopBackground();
      stopped.get(one)?.push(await ask(one));
      second.get(one)?.push(await ask(one));
    }
  }
  for (let round = 0; round < 4 * rounds; round++) for (const one of [small, large]) live.get(one)?.push(await ask(one));
  const bare = await timeBare(large, rounds);
  const rows = ([what, times]: readonly [string, Map<Sized, number[]>], most?: number): Row[] => [
    ...[...times].map(([{ size }, all]) => summarise(`${what}, ${size.toLocaleString('en')} surfaces`, all)),
    {
      what: `${what}: ${large.size.toLocaleString('en')} ÷ ${small.size.toLocaleString('en')} surfaces`,
      value: quantile(times.get(large) ?? [], 0.5) / quantile(times.get(small) ?? [], 0.5),
      unit: '×',
      ...(most === undefined ? {} : { most }),
    },
  ];
  return {
    title: 'A page of 5 KB, from its question to the answer, in Chromium',
    rows: [
      ...rows(['background stopped before', stopped], 1.5),
      ...rows(['the next question', second]),
      ...rows(['live background, warm', live]),
      summarise('a message that is refused at once', bare),
    ],
  };
}

const context = {
  url: 'http://journal.localhost/bench.html',
  title: 'bench',
  lang: 'fr',
  published: null,
  publishedFrom: null,
  isArticle: true,
};

function blocksOf(text: string): { block: number; text: string }[] {
  return Array.from({ length: Math.ceil(text.length / blockUnits) }, (_, block) => ({
    block,
    text: text.slice(block * blockUnits, (block + 1) * blockUnits),
  }));
}

async function timeBare({ world }: Sized, times: number): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < times; i++) {
    all.push(
      await world.evaluate<number>(`(async () => {
        const start = performance.now();
        await chrome.runtime.sendMessage({ bare: true }).catch(() => {});
        return performance.now() - start;
      })()`),
    );
  }
  return all;
}

/** Times the first scan in a background and in a page that have just started, and the scans after it. */
async function scanTable(small: Sized, large: Sized, script: string): Promise<Table> {
  const names = makeNames(1_000);
  const texts = Array.from({ length: scans }, (_, i) => makeText(names, scanUnits, i + 1));
  const rows: Row[] = [];
  for (const one of [small, large]) {
    for (const where of ['background', 'page'] as const) {
      const { own, bare } = where === 'page' ? await scanInPage(one, script, texts) : await scanInBackground(one, script, texts);
      const warm = own.slice(scans / 2);
      const what = `fresh ${where}, ${one.size.toLocaleString('en')} surfaces`;
      rows.push({
        what: `${what}: first scan`,
        value: own[0] ?? Number.NaN,
        unit: 'ms',
        note: `second ${(own[1] ?? Number.NaN).toFixed(1)}`,
      });
      rows.push(summarise('… warm', warm));
      rows.push({ what: '… first ÷ first bare loop', value: (own[0] ?? Number.NaN) / (bare[0] ?? Number.NaN), unit: '×' });
      rows.push({ what: '… warm ÷ warm bare loop', value: quantile(warm, 0.5) / quantile(bare.slice(scans / 2), 0.5), unit: '×' });
    }
  }
  return { title: `Scanning texts of ${scanUnits / 1_000} KB in Chromium, each once`, rows };
}

type Scan = ReturnType<InExtension['scan']>;

async function scanInPage({ session }: Sized, script: string, texts: readonly string[]): Scan {
  const page = await session.openExtensionPage('src/options/index.html');
  await page.evaluate(script);
  const times = await page.evaluate((all) => (globalThis as unknown as { inExtension: InExtension }).inExtension.scan(all), texts);
  await page.close();
  return times;
}

async function scanInBackground(one: Sized, script: string, texts: readonly string[]): Scan {
  await one.session.stopBackground();
  await timeBare(one, 1);
  const worker = await until(
    'the background',
    async () =>
      (await one.session.browser
        .targets()
        .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(one.session.extensionOrigin))
        ?.worker()) ?? null,
  );
  await worker.evaluate(script);
  return worker.evaluate((all) => (globalThis as unknown as { inExtension: InExtension }).inExtension.scan(all), texts);
}
