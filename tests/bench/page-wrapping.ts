import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { evaluateMarked } from '../../scripts/driver/main-thread';
import { paintedAnywhere } from '../../src/content/marks';

const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
const packs = join(import.meta.dirname, '../../src/packs');

/** List the written forms that the bundled packs give, each once; what is composed from them (roles, romanisations) is left out. */
export function readSurfaces(): readonly string[] {
  const found = readdirSync(packs).flatMap((pack) => [
    ...records(join(packs, pack, 'entities.jsonl')).flatMap(({ surfaces = [] }) => surfaces.map(({ text }) => text)),
    ...records(join(packs, pack, 'topics.jsonl')).flatMap(({ terms = {} }) => Object.values(terms).flat()),
  ]);
  return [...new Set(found)];
}

interface Named {
  readonly surfaces?: readonly { readonly text: string }[];
  readonly terms?: Readonly<Record<string, readonly string[]>>;
}

function records(path: string): readonly Named[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Named);
}

/** Find and wrap words with mark.js, as its documentation says. */
export async function wrapWords(page: Page, words: readonly string[]): Promise<void> {
  await page.evaluate(markJs);
  // As text: a function that the compiler has renamed would not run in the page.
  await page.evaluate(`new Promise((done) => {
    new Mark(document.body).mark(${JSON.stringify(words)}, { accuracy: 'exactly', separateWordSearch: false, caseSensitive: true, done });
  }).then(() => null)`);
}

/** Says how places that are known are made visible; `first` means highlights for as many as are painted wherever they are. */
export type Painting = 'highlights' | 'first' | 'marks';

const highlightsFor = (places: string): string => `
    const highlight = new Highlight();
    for (const { node, start, end } of ${places}) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      highlight.add(range);
    }
    CSS.highlights.set('bench', highlight);`;

const paintings: Readonly<Record<Painting, string>> = {
  highlights: highlightsFor('places'),
  first: highlightsFor(`places.slice(0, ${paintedAnywhere})`),
  // From the last to the first, so that the places before stay where they are.
  marks: `
    for (const { node, start, end } of places.reverse()) {
      node.splitText(end);
      const word = node.splitText(start);
      const mark = document.createElement('mark');
      word.replaceWith(mark);
      mark.append(word);
    }`,
};

/** Look up where words stand, and give highlights the style of ours, so that `paint` has nothing to search for. @returns how many places there are */
export async function findPlaces(page: Page, words: readonly string[]): Promise<number> {
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const found = await page.evaluate(`(() => {
    globalThis.places = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      for (const { 0: word, index } of node.data.matchAll(new RegExp(${JSON.stringify(pattern)}, 'g')))
        places.push({ node, start: index, end: index + word.length });
    const style = document.createElement('style');
    style.textContent = '::highlight(bench) { text-decoration: underline }';
    document.head.append(style);
    return places.length;
  })()`);
  return Number(found);
}

/** Make the places that were looked up visible, between two marks of the timeline. */
export async function paint(page: Page, painting: Painting): Promise<void> {
  await evaluateMarked(await page.createCDPSession(), paintings[painting], 'page');
}
