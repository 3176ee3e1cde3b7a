import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCard, untilCardIsGone } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { useBrowser } from './browser';
import { articlePage, namelessText, paragraphs } from './made-pages';
import { markedPlaces, paintOf, readSource, type MarkedPlace } from './page-source';

const folder = join(import.meta.dirname, '../fixtures/pages');
const [loudHost, quietHost] = ['journal.localhost', 'calme.localhost'];

/** What a page or its reader does, and where names are marked after it. */
interface Step {
  readonly does?: (page: Page) => Promise<unknown>;
  readonly marks: readonly string[];
}

/** A line of what every page may hold: the page, and what happens on it. */
type Line = readonly [line: string, path: string, steps: readonly Step[]];

const president = (...ids: readonly string[]) => ids.map((id) => `${id}: Vladimir Poutine`);
/** Calls a function that a page offers to its tests. */
const call =
  (name: string, ...args: readonly unknown[]) =>
  (page: Page) =>
    page.evaluate((fn, values) => (window as unknown as Record<string, (...all: unknown[]) => void>)[fn]?.(...values), name, args);

const longParagraph = 'Une phrase comme une autre, sans nom ni thème. '.repeat(1_395).slice(0, 65_527);
const manyLines = Array.from({ length: 33_000 }, (_, i) => `<p>Ligne ${i} <b>du</b> rapport, sans rien.</p>`).join('');

const made: Readonly<Record<string, string>> = {
  '/long-node.html': `<p id="long">${longParagraph} Vladimir Poutine est reparti. ${longParagraph}</p>
    <script>
      // Browsers cut text here by themselves, or do not.
      const long = document.querySelector('#long');
      long.normalize();
      long.firstChild.splitText(65536);
    </script>`,
  '/huge.html': `<p id="first">Vladimir Poutine est reparti.</p>${manyLines}<p id="last">Vladimir Poutine ferme la marche.</p>`,
  '/typed.html': `${paragraphs(...namelessText)}<p id="prose">Vladimir Poutine est reparti.</p>
    <div id="editor" contenteditable="true"><p><br></p></div><p id="later">Personne.</p>`,
};

const lines: readonly Line[] = [
  [
    'names over inline elements, <wbr>, soft hyphens, comments and drop caps',
    '/inline.html',
    [
      {
        marks: [
          ...president('plain', 'emphasis', 'link', 'wbr', 'soft-hyphen', 'no-break', 'comment', 'drop-cap', 'lines', 'caption'),
          'apart: Russie',
          'apart: Poutine',
          'break: Poutine',
        ],
      },
    ],
  ],
  ['text nodes that are split at 65,536 units', '/long-node.html', [{ marks: president('long') }]],
  [
    'open shadow roots, in one another, with slots, attached late',
    '/shadow-roots.html',
    [{ marks: president('inner', 'deep', 'slotted', 'attached') }],
  ],
  ['frames of the same origin, and none in a sandbox', '/frames.html', [{ marks: president('prose', 'inner', 'inner') }]],
  [
    'infinite scroll',
    '/growing.html',
    [
      { marks: president('part-0') },
      { does: scrollDown, marks: president('part-0', 'part-1') },
      { does: scrollDown, marks: president('part-0', 'part-1', 'part-2') },
    ],
  ],
  [
    'navigation within the page, back and forward too',
    '/single-page.html',
    [
      { marks: president('text') },
      { does: call('visit', 2), marks: ['text: Kim Jong-un'] },
      { does: (page) => page.goBack(), marks: president('text') },
      { does: (page) => page.goForward(), marks: ['text: Kim Jong-un'] },
    ],
  ],
  [
    'text that changes in place',
    '/changing.html',
    [
      { does: call('rewrite', 'Vladimir Poutine est nommé ici.'), marks: president('text') },
      { does: call('replace', 'Personne, en fin de compte.'), marks: [] },
      { does: call('tick', 5_000), marks: [] },
      { does: call('replace', 'Vladimir Poutine est revenu.'), marks: president('text') },
      { does: call('remove'), marks: [] },
      { does: call('append', 'Vladimir Poutine est arrivé.'), marks: president('appended') },
    ],
  ],
  [
    'hidden text that appears',
    '/changing.html',
    [
      { marks: [] },
      { does: call('reveal'), marks: president('hidden') },
      { does: (page) => page.click('summary'), marks: president('hidden', 'folded') },
    ],
  ],
  ['a page of 100,000 nodes', '/huge.html', [{ marks: president('first', 'last') }]],
  ['editors', '/editors.html', [{ marks: president('prose') }]],
  ['what is no prose, and what is not the article', '/not-prose.html', [{ marks: president('prose') }]],
  ['menus, share bars and tags', '/menus.html', [{ marks: president('entry', 'list', 'prose') }]],
  [
    'an editor that is typed into',
    '/typed.html',
    [
      { marks: president('prose') },
      {
        does: async (page) => {
          await page.click('#editor');
          await page.keyboard.type('Vladimir Poutine et Kim Jong-un');
          await page.$eval('#later', (later) => (later.textContent = 'Vladimir Poutine, plus tard.'));
        },
        marks: president('prose', 'later'),
      },
    ],
  ],
];

/** Scrolls to the end of the page as a reader does. */
async function scrollDown(page: Page): Promise<void> {
  const parts = () => page.$$eval('[id^=part]', (all) => all.length);
  const before = await parts();
  await page.keyboard.press('End');
  await until('the page to grow', async () => (await parts()) > before);
}

describe('every page', () => {
  const browsing = useBrowser();
  beforeAll(async () => {
    for (const name of readdirSync(folder)) browsing.site.publish(`/${name}`, { html: readFileSync(join(folder, name), 'utf8') });
    for (const [path, body] of Object.entries(made)) browsing.site.publish(path, { html: articlePage({ body }) });
    await leaveAlone(quietHost);
  });

  /** Switches Incise off for a host, so that its pages are what they are without it. */
  async function leaveAlone(host: string): Promise<void> {
    const options = await browsing.openOwn('options');
    await options.evaluate(async (off) => {
      interface ExtensionApi {
        readonly storage: { readonly local: { set(items: object): Promise<void> } };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      await (browser ?? chrome).storage.local.set({ settings: { version: 1, uiLang: 'fr', sitesOff: [off] } });
    }, host);
    await options.close();
  }

  async function untilPlaces(page: Page, wanted: readonly string[]): Promise<readonly MarkedPlace[]> {
    let places: readonly MarkedPlace[] = [];
    const look = async () => {
      places = await markedPlaces(page);
      return JSON.stringify(places.map(({ place }) => place).sort()) === JSON.stringify([...wanted].sort());
    };
    await until(`marks in ${wanted.join()}`, look).catch((error: unknown) => {
      throw new Error(`${String(error)}; marked: ${places.map(({ place }) => place).join()}`);
    });
    return places;
  }

  /** Waits until a page is what it is without Incise, which may take its scripts a moment. */
  async function untilSame(page: Page, twin: Page): Promise<void> {
    await until('the sources to be the same', async () => (await readSource(page)) === (await readSource(twin)), 10_000).catch(async () => {
      expect(await readSource(page)).toBe(await readSource(twin));
    });
  }

  /** Scrolls a mark into the window and tells where it is there. */
  async function bringUp(page: Page, at: number): Promise<MarkedPlace> {
    return until('the mark to be in the window', async () => {
      const place = (await markedPlaces(page))[at];
      if (place === undefined) return null;
      const { y, height } = place.box;
      const isIn = await page.evaluate((top, bottom) => top >= 0 && bottom < innerHeight, y, y + height);
      if (!isIn) await page.evaluate((top) => scrollBy({ top: top - 300, behavior: 'instant' }), y);
      return isIn && place;
    });
  }

  /** Rests the mouse on a mark until its card has come, and closes it again. */
  async function hover(page: Page, { place, box }: MarkedPlace): Promise<void> {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y, { steps: 4 });
    const surname = place.split(' ').at(-1) ?? '';
    await until(`the card of ${place}`, async () => (await readCard(browsing.session, page))?.includes(surname));
    await page.keyboard.press('Escape');
    await untilCardIsGone(browsing.session, page);
  }

  /** Looks at each mark, on the page and on its twin, which is scrolled alike. */
  async function seeMarks(page: Page, twin: Page, count: number, look: (mark: MarkedPlace) => Promise<void>): Promise<void> {
    for (let at = 0; at < count; at++) {
      await page.bringToFront();
      const mark = await bringUp(page, at);
      const top = await page.evaluate(() => scrollY);
      await twin.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
      expect(await paintOf(page, mark.box), `the paint of ${mark.place}`).not.toBe(await paintOf(twin, mark.box));
      await page.bringToFront();
      await look(mark);
    }
  }

  test.each(lines)('%s', async (_, path, steps) => {
    const [page, twin] = [await browsing.open(path, loudHost), await browsing.open(path, quietHost)];
    for (const { does, marks } of steps) {
      await page.bringToFront();
      await does?.(page);
      await untilPlaces(page, marks);
      await twin.bringToFront();
      await does?.(twin);
      await untilSame(page, twin);
    }
    const marks = steps.at(-1)?.marks ?? [];
    const { length } = await readSource(page);
    expect(length).toBeGreaterThan(500);
    // The driver looks for the card among all nodes: on a huge page that takes it seconds.
    await seeMarks(page, twin, marks.length, async (mark) => (length < 1_000_000 ? hover(page, mark) : undefined));
    await untilPlaces(page, marks);
    expect(await markedPlaces(twin)).toEqual([]);
    await untilSame(page, twin);
  });

  test('once a page is gone nothing of it is left, nor on the page that comes back', async () => {
    const [page, twin] = [await browsing.open('/inline.html', loudHost), await browsing.open('/inline.html', quietHost)];
    await page.bringToFront();
    const mark = (await until('a mark', async () => (await markedPlaces(page)).length > 9 && markedPlaces(page)))[0];
    await page.mouse.move(2, 2);
    await page.mouse.move((mark?.box.x ?? 0) + 20, (mark?.box.y ?? 0) + 8, { steps: 4 });
    await until('the card', async () => (await readCard(browsing.session, page))?.includes('Poutine'));
    await page.goto(`http://${quietHost}/no-names.html`);
    expect(await readCard(browsing.session, page)).toBeNull();
    expect(await markedPlaces(page)).toEqual([]);
    await page.mouse.move(2, 2);
    await page.goBack();
    await until('the marks to be back', async () => (await markedPlaces(page)).length > 9);
    expect(await readCard(browsing.session, page)).toBeNull();
    await untilSame(page, twin);
  });
});

describe('what these cases go by', () => {
  const browsing = useBrowser();

  test.each<readonly [change: string, path: string, act: (page: Page) => Promise<unknown>]>([
    [
      'a mark around a name',
      '/inline.html',
      (page) => page.$eval('#plain', ({ firstChild }) => (firstChild as Text).splitText(13).replaceWith(document.createElement('mark'))),
    ],
    ['a cut in a text', '/inline.html', (page) => page.$eval('#plain', ({ firstChild }) => (firstChild as Text).splitText(5))],
    ['an attribute', '/inline.html', (page) => page.$eval('#plain', (plain) => plain.setAttribute('data-x', ''))],
    ['a style sheet', '/inline.html', (page) => page.evaluate(() => document.head.append(document.createElement('style')))],
    [
      'a comment within a shadow root',
      '/shadow-roots.html',
      (page) => page.$eval('#story', ({ shadowRoot }) => shadowRoot?.append(document.createComment(''))),
    ],
    [
      'a node within a frame',
      '/frames.html',
      (page) =>
        page.$eval('#same-origin', (frame) => (frame as HTMLIFrameElement).contentDocument?.body.append(document.createElement('i'))),
    ],
  ])('the source tells of %s', async (_, path, act) => {
    browsing.site.publish(path, { html: readFileSync(join(folder, path), 'utf8') });
    browsing.site.publish('/frame-inner.html', { html: readFileSync(join(folder, 'frame-inner.html'), 'utf8') });
    const page = await browsing.open(path, quietHost);
    const settled = async () => {
      const one = await readSource(page);
      return one === (await readSource(page)) && one.includes('attached') === path.includes('shadow') && one;
    };
    const before = await until('the page to be whole', settled);
    await act(page);
    expect(await readSource(page)).not.toBe(before);
  });

  test('where nothing is marked, a page and its twin look the same', async () => {
    browsing.site.publish('/dark.html', { html: readFileSync(join(folder, 'dark.html'), 'utf8') });
    const box = { x: 40, y: 20, width: 400, height: 60 };
    const pictures: string[] = [];
    for (const host of [loudHost, quietHost]) pictures.push(await paintOf(await browsing.open('/dark.html', host), box));
    expect(pictures[0]).toBe(pictures[1]);
  });
});
