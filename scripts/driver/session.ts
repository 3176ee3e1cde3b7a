import type { Browser, Page } from 'puppeteer-core';

/** The two families of browsers: Chrome and Edge are driven as Chromium. */
export type Family = 'chromium' | 'firefox';

/** Says how to start a browser with the extension in it. */
export interface LaunchOptions {
  /** Path of the browser's program. */
  readonly program: string;
  /** Folder of the unpacked extension, built for this family. */
  readonly extension: string;
  /** Profile folder, which must exist; whoever made it removes it. */
  readonly profile: string;
  readonly headless: boolean;
  /** Port of the proxy on this machine through which all traffic goes; absent means a direct connection. */
  readonly proxyPort?: number;
  /** Language of the browser's interface, as BCP 47 tag. */
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** Runs in the page's own world with the card's closed shadow root; sent as text, so it may use its parameters only. */
export type InCard<A extends readonly unknown[], T> = (root: ShadowRoot, ...args: A) => T;

/** A browser with the extension in it; everything is done as a reader would, from outside. */
export interface Session {
  readonly family: Family;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without the final slash. */
  readonly extensionOrigin: string;
  /** Opens a page of the extension in a tab, by its path (`src/options/index.html`). */
  openExtensionPage(path: string): Promise<Page>;
  /** Finds a page of the extension that the extension itself has opened, in a tab or a side panel; null where there is none. */
  findExtensionPage(path: string): Promise<Page | null>;
  /** Looks into the closed shadow root of the card; null where the page has none. The result is JSON. */
  inCard<A extends readonly unknown[], T>(page: Page, look: InCard<A, T>, ...args: A): Promise<T | null>;
  /**
   * Gives one of the manifest's commands in the tab in front, as its keys would: keys sent by a driver reach the page, never the
   * browser's own shortcuts.
   */
  runCommand(name: string): Promise<void>;
  /** Stops the background as the browser does when it is idle, and waits until it is gone. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  close(): Promise<void>;
  /** Ends the browser as a crash does, with no time to write anything, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Kill a browser's own process, and wait until it is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const program = browser.process();
  if (program === null) throw new Error('This browser was not started here, so it cannot be killed.');
  const isGone = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGKILL');
  await isGone;
}

/**
 * Poll until something is there.
 *
 * @param what - named in the error
 * @param look - may throw while the page is still changing
 * @returns the first answer that is neither null, undefined nor false
 * @throws {Error} after `limitMs`, with the last answer or error
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  limitMs = 30_000,
  everyMs = 50,
): Promise<T> {
  const deadline = performance.now() + limitMs;
  let last: unknown;
  do {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
      last = found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  } while (performance.now() < deadline);
  throw new Error(`Waited ${limitMs} ms in vain for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
}
