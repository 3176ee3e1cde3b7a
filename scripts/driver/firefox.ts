import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { killBrowser, until, type InCard, type LaunchOptions, type Session } from './session';

/** Identifies the extension inside Firefox; fixed, so that its address is known and its data outlives a restart. */
const extensionUuid = '7d1f0c52-9a64-4f0b-8f0e-1c15e0000001';

/** The part of puppeteer's BiDi connection that its public types leave out. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** WebDriver BiDi's serialised value, as far as it is read here. @see https://w3c.github.io/webdriver-bidi/#type-script-RemoteValue */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** Start Firefox with the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const id = readExtensionId(options.extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    // Whoever opens a window for a reader closes it on Ctrl-C, and cleans up after it.
    handleSIGINT: options.headless,
    handleSIGTERM: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPrefs(id, options),
    // A release of Firefox heeds the pref of its settings server only with this.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  await browser.installExtension(options.extension);
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const extensionOrigin = `moz-extension://${extensionUuid}`;
  const backgroundState = () => evaluateInChrome(bidi, `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension?.backgroundState`);

  return {
    family: 'firefox',
    browser,
    extensionOrigin,
    openExtensionPage: (path) => openExtensionPage(browser, bidi, `${extensionOrigin}/${path}`),
    findExtensionPage: (path) => findExtensionPage(browser, `${extensionOrigin}/${path}`),
    inCard: (page, look, ...args) => callInCard(bidi, page, look, args),
    runCommand: async (name) => {
      const found = await evaluateInChrome(
        bidi,
        `(async () => {
          const keys = document.querySelectorAll('keyset[id^="ext-keyset-id"] > key');
          const shortcuts = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.shortcuts;
          const index = [...(await shortcuts.commands).keys()].indexOf(${JSON.stringify(name)});
          keys[index]?.dispatchEvent(new Event('command'));
          return index >= 0 && index < keys.length;
        })()`,
      );
      if (found !== true) throw new Error(`Firefox knows no shortcut for ${name}.`);
    },
    stopBackground: async () => {
      await evaluateInChrome(
        bidi,
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
      await until('the background to stop', async () => (await backgroundState()) === 'stopped');
    },
    isBackgroundRunning: async () => (await backgroundState()) === 'running',
    close: () => browser.close(),
    kill: async () => {
      await killBrowser(browser);
      // Puppeteer puts the profile's preferences back once the browser is gone, and nothing else tells when it has.
      const isBackup = (name: string) => name.endsWith('.puppeteer');
      await until('the preferences to be put back', () => Promise.resolve(!readdirSync(options.profile).some(isBackup)));
    },
  };
}

function firefoxPrefs(id: string, { proxyPort, lang, colorScheme }: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: extensionUuid }),
    // A temporary add-on is uninstalled when the browser closes; its data would go with it.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Firefox's own requests; without them whatever reaches the proxy comes from a page or the extension.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    ...(proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
        }),
    ...(lang === undefined ? {} : { 'intl.accept_languages': lang }),
    ...(colorScheme === undefined ? {} : { 'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0 }),
  };
}

function readExtensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${folder}/manifest.json names no gecko id: build it with npm run build:firefox`);
  return id;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** `page.goto` never answers for addresses of an extension, so the page is sent there directly. */
async function openExtensionPage(browser: Browser, bidi: Bidi, url: string): Promise<Page> {
  const page = await browser.newPage();
  await bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  await until(`${url} to load`, () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url));
  return page;
}

/** Pages of an extension all claim to be `about:blank`, so each is asked where it is; one that has just been replaced does not answer. */
async function findExtensionPage(browser: Browser, url: string): Promise<Page | null> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.startsWith(url)) return page;
  }
  return null;
}

async function callInCard<A extends readonly unknown[], T>(bidi: Bidi, page: Page, look: InCard<A, T>, args: A): Promise<T | null> {
  const target = { context: contextOf(page) };
  const tree = await bidi.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 2 },
  });
  const root = findClosedRoot((tree.result as { result: RemoteNode }).result);
  if (root?.sharedId === undefined) return null;
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: `async function (...args) {
      const __name = (f) => f;
      return JSON.stringify((await (${String(look)})(this, ...args.map((arg) => JSON.parse(arg)))) ?? null);
    }`,
    this: { sharedId: root.sharedId },
    arguments: args.map((arg) => ({ type: 'string', value: JSON.stringify(arg) })),
    target,
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer.result as { result?: { value: string }; exceptionDetails?: { text: string } };
  if (result === undefined) throw new Error(exceptionDetails?.text ?? 'script.callFunction failed');
  return JSON.parse(result.value) as T | null;
}

function findClosedRoot(node: RemoteNode): RemoteNode | undefined {
  const shadow = node.value?.shadowRoot;
  if (shadow?.value?.mode === 'closed') return shadow;
  for (const child of node.value?.children ?? []) {
    const found = findClosedRoot(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Evaluates in the browser's own window, where add-ons are managed. */
async function evaluateInChrome(bidi: Bidi, expression: string): Promise<unknown> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: readonly { context: string }[] }).contexts[0]?.context;
  const answer = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  return (answer.result as { result?: { value?: unknown } }).result?.value;
}
