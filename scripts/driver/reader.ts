import type { Page } from 'puppeteer-core';
import { until, type Session } from './session';

/** Does what a reader does, with real input, and reads what a reader sees. */

/**
 * Read which words are marked on the page, in the order of the page.
 *
 * `CSS.highlights` is visible from the page's own world, so this needs nothing of the extension.
 */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('incise') ? [...highlight] : []));
    const live = ranges.map((marked) => {
      const range = new Range();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      return range;
    });
    live.sort((a, b) => {
      // What stands in a shadow root cannot be compared with what stands outside.
      const [one, other] = [a.startContainer, b.startContainer].map((node) => node.getRootNode());
      return one === other ? a.compareBoundaryPoints(Range.START_TO_START, b) : Number(one !== document) - Number(other !== document);
    });
    // A line that is wrapped in the source is one blank on the screen.
    return live.map((range) => String(range).replace(/[ \n\r\t]+/g, ' '));
  });
}

/** Wait until these words are marked, and return all that are. */
export async function untilMarked(page: Page, ...words: readonly string[]): Promise<string[]> {
  let marked: string[] = [];
  const look = async () => {
    marked = await markedWords(page);
    return words.every((word) => marked.includes(word));
  };
  await until(`${words.join(', ')} to be marked`, look).catch((error: unknown) => {
    throw new Error(`${String(error)}; marked: ${marked.join(', ')}`);
  });
  return marked;
}

/**
 * Find where a marked word stands in the window, scrolling it into view.
 *
 * @param nth - which of the marked occurrences, from 0
 */
export async function findMarked(page: Page, word: string, nth = 0): Promise<{ readonly x: number; readonly y: number }> {
  await untilMarked(page, word);
  return until(`a place for ${word}`, () =>
    page.evaluate(
      (wanted, index) => {
        const ranges = [...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('incise') ? [...highlight] : []));
        const live = ranges.map((marked) => {
          const range = new Range();
          range.setStart(marked.startContainer, marked.startOffset);
          range.setEnd(marked.endContainer, marked.endOffset);
          return range;
        });
        live.sort((a, b) => {
          // What stands in a shadow root cannot be compared with what stands outside.
          const [one, other] = [a.startContainer, b.startContainer].map((node) => node.getRootNode());
          return one === other ? a.compareBoundaryPoints(Range.START_TO_START, b) : Number(one !== document) - Number(other !== document);
        });
        const range = live.filter((one) => String(one).replace(/[ \n\r\t]+/g, ' ') === wanted)[index];
        const box = range?.getClientRects()[0];
        if (range === undefined || box === undefined) return null;
        if (box.top < 0 || box.bottom > innerHeight) {
          (range.startContainer.parentElement ?? document.documentElement).scrollIntoView({ block: 'center', behavior: 'instant' });
          return null;
        }
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      },
      word,
      nth,
    ),
  );
}

/** Move the mouse onto a marked word, in steps as a hand does, and rest there. */
export async function pointAt(page: Page, word: string, nth = 0): Promise<void> {
  const { x, y } = await findMarked(page, word, nth);
  await page.mouse.move(Math.max(1, x - 40), Math.max(1, y - 30));
  await page.mouse.move(x, y, { steps: 4 });
}

/** Read the text of the card that is open; null where none is. */
export function readCard(session: Session, page: Page): Promise<string | null> {
  return session.inCard(page, (root) => {
    const card = root.firstElementChild;
    const shown = [...root.querySelectorAll('*')].some((element) => element.getClientRects().length > 0);
    if (card === null || !shown) return null;
    return [...root.children].map((child) => (child instanceof HTMLElement ? child.innerText : '')).join('\n');
  });
}

/** Rest the pointer on a marked word and wait for its card to have come, beyond "one moment". */
export async function openCard(session: Session, page: Page, word: string, nth = 0): Promise<string> {
  await pointAt(page, word, nth);
  return until(`the card of ${word}`, async () => {
    const isThere = await session.inCard(page, (root) => root.querySelector('h2, .may-be, [role=alert]') !== null);
    return isThere === true && (await readCard(session, page));
  });
}

/** Wait until no card is open. */
export async function untilCardIsGone(session: Session, page: Page): Promise<void> {
  await until('the card to close', async () => (await readCard(session, page)) === null);
}

/** Click a button of the open card, found by its name (text or label); with the real mouse. */
export async function clickInCard(session: Session, page: Page, name: RegExp): Promise<void> {
  const { x, y } = await until(`the card's button ${name.source}`, () =>
    session.inCard(
      page,
      (root, pattern, flags) => {
        const wanted = new RegExp(pattern, flags);
        const button = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find((one) =>
          wanted.test(one.getAttribute('aria-label') ?? one.innerText),
        );
        button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = button?.getBoundingClientRect();
        return box === undefined || box.width === 0 ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      },
      name.source,
      name.flags,
    ),
  );
  await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.click(x, y);
}

/** Pin the first statement of the open card and wait until it says so. */
export async function pinFirstStatement(session: Session, page: Page): Promise<void> {
  await clickInCard(session, page, /^(Épingler|Pin) /);
  await until('the pin to hold', () => session.inCard(page, (root) => root.querySelector('[aria-pressed=true]') !== null));
}

/**
 * Set the interface's language and every other setting to its default: a browser follows its `--lang` only where its language packs are
 * installed.
 */
export async function resetSettings(session: Session, uiLang: 'fr' | 'en'): Promise<void> {
  const options = await session.openExtensionPage('src/options/index.html');
  await options.evaluate(async (lang) => {
    interface ExtensionApi {
      readonly storage: { readonly local: { set(items: object): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    await (browser ?? chrome).storage.local.set({ settings: { version: 1, uiLang: lang } });
  }, uiLang);
  await options.close();
}

/** What the toolbar button of a tab says, in both browsers' APIs. */
interface TabsApi {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id: number }[]> };
  readonly action: { getTitle(details: object): Promise<string> };
}

/** Open a page of the extension from which the browser can be asked about tabs, and which asks nothing of them by itself. */
export function openWatch(session: Session): Promise<Page> {
  return session.openExtensionPage('src/welcome/index.html');
}

/**
 * Wait until a page is read to its end: until what the toolbar says of it has stayed the same for two seconds.
 *
 * A page of many marks has but those painted that are near the screen, and asking the page itself would cost it time.
 *
 * @param watch - page of `openWatch` to look from, where the page must stay in front; else one is opened for it
 */
export async function untilRead(session: Session, page: Page, watch?: Page): Promise<void> {
  const own = watch ?? (await openWatch(session));
  if (watch === undefined) await page.bringToFront();
  let before: string | null = null;
  let still = 0;
  const isStill = async () => {
    const now = await own.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
      const { tabs, action } = browser ?? chrome;
      const [tab] = await tabs.query({ url });
      return tab === undefined ? null : action.getTitle({ tabId: tab.id });
    }, page.url());
    still = now === before && now !== null && now !== 'Incise' ? still + 1 : 0;
    before = now;
    return still >= 8;
  };
  await until('the page to be read', isStill, 120_000, 250);
  if (watch === undefined) await own.close();
}
