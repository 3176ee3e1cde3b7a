import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { resetSettings } from '../../scripts/driver/reader';
import { createProfile, findProgram, launchSession } from '../../scripts/driver/launch';
import { until, type Family, type LaunchOptions, type Session } from '../../scripts/driver/session';
import { startSite, type Site } from '../../scripts/site';
import type { UiLang } from '../../src/core/model';
import { foreignRequests } from './traffic';

const root = join(import.meta.dirname, '../..');

/** Is the browser that this run is about. */
export const family: Family = process.env['INCISE_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Is the folder of the built extension; another build may be named for experiments. */
export const extensionFolder = join(process.env['INCISE_DIST'] ?? join(root, 'dist'), family === 'firefox' ? 'firefox' : 'chrome');

/** Choices in which a run of cases differs from the usual one. */
export interface BrowserOptions extends Partial<Pick<LaunchOptions, 'colorScheme'>> {
  /** Language of the interface; French where nothing is said. */
  readonly lang?: UiLang;
  /** Works on a copy of the extension, so that a case can alter its files. */
  readonly copyExtension?: boolean;
  /** Changes that copy before the browser starts. */
  readonly alter?: (folder: string) => void;
  /** Lets requests to other hosts pass this run's check, for the control that makes one. */
  readonly expectsForeignRequests?: boolean;
}

/** A browser with Incise for the cases of one file; everything is there once `beforeAll` has run. */
export interface Browsing {
  readonly session: Session;
  readonly site: Site;
  /** Folder of the extension that runs. */
  readonly extension: string;
  /** Opens a page of the demo or a published one on `journal.localhost` or another host. */
  open(path: string, host?: string): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  openOwn(page: 'options' | 'panel' | 'toolbar' | 'welcome'): Promise<Page>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Kills the browser, as a crash does, and starts it again on the same profile. */
  crash(): Promise<void>;
}

/** Start a browser for the cases of a file, and close it after them; checks that none of them made the extension use the network. */
export function useBrowser(options: BrowserOptions = {}): Browsing {
  const state: { session?: Session; site?: Site; extension?: string; profile?: ReturnType<typeof createProfile> } = {};

  const start = async () => {
    if (!existsSync(join(extensionFolder, 'manifest.json'))) throw new Error(`No extension in ${extensionFolder}: npm run build`);
    state.profile ??= createProfile();
    state.extension ??= prepareExtension(options);
    state.site ??= await startSite(join(root, 'demo'));
    state.session = await launchSession(family, {
      program: findProgram(family),
      extension: state.extension,
      profile: state.profile.folder,
      headless: true,
      proxyPort: state.site.port,
      lang: options.lang ?? 'fr',
      ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
    });
    await untilReady(state.session);
    await resetSettings(state.session, options.lang ?? 'fr');
  };

  beforeAll(start);
  afterEach(async () => {
    const [first, ...others] = (await state.session?.browser.pages()) ?? [];
    await Promise.all(others.map((page) => page.close()));
    await first?.goto('about:blank');
  });
  afterAll(async () => {
    await state.session?.close();
    await state.site?.close();
    state.profile?.remove();
    if (state.extension !== undefined && state.extension !== extensionFolder) rmSync(state.extension, { recursive: true, force: true });
    if (options.expectsForeignRequests !== true) expect(foreignRequests(state.site?.seen ?? [])).toEqual([]);
  });

  const session = () => state.session ?? fail('the browser');
  const site = () => state.site ?? fail('the site');
  return {
    get session() {
      return session();
    },
    get site() {
      return site();
    },
    get extension() {
      return state.extension ?? fail('the extension');
    },
    open: async (path, host = 'journal.localhost') => {
      const page = await session().browser.newPage();
      await page.goto(`http://${host}${path}`);
      return page;
    },
    openOwn: (page) => session().openExtensionPage(`src/${page}/index.html`),
    restart: async () => {
      await session().close();
      await start();
    },
    crash: async () => {
      await session().kill();
      await start();
    },
  };
}

function fail(what: string): never {
  throw new Error(`Asked for ${what} before it was started.`);
}

function prepareExtension({ copyExtension = false, alter }: BrowserOptions): string {
  if (!copyExtension && alter === undefined) return extensionFolder;
  const folder = mkdtempSync(join(tmpdir(), 'incise-extension-'));
  cpSync(extensionFolder, folder, { recursive: true });
  alter?.(folder);
  return folder;
}

/** Waits until the bundled pack is in the database, or until its fault is. */
async function untilReady(session: Session): Promise<void> {
  const page = await session.openExtensionPage('src/options/index.html');
  await until('the bundled pack to be installed or refused', () => page.evaluate(async () => (await indexedDB.databases()).length > 0));
  await page.close();
}
