import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createProfile, findProgram, launchSession } from '../../scripts/driver/launch';
import { untilMarked } from '../../scripts/driver/reader';
import { until, type Session } from '../../scripts/driver/session';
import { startSite, type Site } from '../../scripts/site';

const root = join(import.meta.dirname, '../..');
/** Folder of the built extension that is measured. */
export const extension = join(process.env['INCISE_DIST'] ?? join(root, 'dist'), 'chrome');

/** Host on which Incise is switched off, so that its pages are as they would be without it. */
export const plainHost = 'plain.localhost';

/** Wait until a page has drawn itself, where Incise has nothing to do. */
export async function rest(page: Page, restMs = 500): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, ms))), restMs);
}

/** A browser with the extension, and what it reads. */
export interface BenchBrowser {
  readonly session: Session;
  readonly site: Site;
  readonly close: () => Promise<void>;
}

/**
 * Start a browser for measuring.
 *
 * @param options.warm - lets it read a page first, so that the background has loaded what it needs
 */
export async function startBenchBrowser({ warm = true } = {}): Promise<BenchBrowser> {
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
  await switchOff(session, plainHost);
  if (warm) {
    const page = await session.browser.newPage();
    await page.goto(`http://journal.localhost/moscou.html`);
    await untilMarked(page, 'Sergueï Lavrov');
    await page.close();
  }
  return {
    session,
    site,
    close: async () => {
      await session.close();
      await site.close();
      profile.remove();
    },
  };
}

/** Waits until the bundled pack is installed, and switches Incise off on a host. */
async function switchOff(session: Session, host: string): Promise<void> {
  const options = await session.openExtensionPage('src/options/index.html');
  await until('the bundled pack', () => options.evaluate(async () => (await indexedDB.databases()).length > 0));
  await options.evaluate(async (hostname) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
    await chrome.storage.local.set({ settings: { version: 1, uiLang: 'fr', sitesOff: [hostname] } });
  }, host);
  await options.close();
}
