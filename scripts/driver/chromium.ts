import { launch, TargetType, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { killBrowser, until, type InCard, type LaunchOptions, type Session } from './session';

/** Node of CDP's DOM domain, as far as the search for the card needs it. */
interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/**
 * Start Chromium, Chrome or Edge with the extension.
 *
 * The extension is loaded through the debugging pipe: branded Chrome and Edge ignore `--load-extension` since version 137.
 */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const browser = await launch({
    executablePath: options.program,
    headless: options.headless,
    // Whoever opens a window for a reader closes it on Ctrl-C, and cleans up after it.
    handleSIGINT: options.headless,
    handleSIGTERM: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: chromiumArgs(options),
    env: { ...process.env, ...(options.lang === undefined ? {} : { LANGUAGE: options.lang }) },
    acceptInsecureCerts: false,
  });
  const worker = await until('the extension’s background', () => Promise.resolve(browser.targets().find(isBackground)));
  const { origin } = new URL(worker.url());
  const extensionOrigin = origin === 'null' ? worker.url().split('/').slice(0, 3).join('/') : origin;
  const isOurs = (target: Target) => isBackground(target) && target.url().startsWith(extensionOrigin);

  return {
    family: 'chromium',
    browser,
    extensionOrigin,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${path}`);
      return page;
    },
    findExtensionPage: async (path) => {
      const url = `${extensionOrigin}/${path}`;
      return (
        (await browser
          .targets()
          .find((target) => target.url().startsWith(url))
          ?.asPage()) ?? null
      );
    },
    inCard: (page, look, ...args) => withCdp(page, (cdp) => callInCard(cdp, look, args)),
    runCommand: async (name) => {
      const worker = await browser.targets().find(isOurs)?.worker();
      if (worker == null) throw new Error('The background is stopped, so no command can be given through it.');
      await worker.evaluate(dispatchCommand, name);
    },
    stopBackground: async () => {
      const running = browser.targets().find(isOurs);
      await (await running?.worker())?.close();
      await until('the background to stop', () => Promise.resolve(!browser.targets().some(isOurs)));
    },
    isBackgroundRunning: () => Promise.resolve(browser.targets().some(isOurs)),
    close: () => browser.close(),
    kill: () => killBrowser(browser),
  };
}

function chromiumArgs({ proxyPort, lang, colorScheme }: LaunchOptions): string[] {
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-gpu',
    '--disable-features=NetworkTimeServiceQuerying',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ...(lang === undefined ? [] : [`--lang=${lang}`, `--accept-lang=${lang}`]),
  ];
}

function isBackground(target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://');
}

/** Runs in the background: raises the event as the browser does. */
async function dispatchCommand(name: string): Promise<void> {
  interface CommandApi {
    readonly tabs: { query(filter: object): Promise<readonly unknown[]> };
    readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
  }
  const { chrome } = globalThis as unknown as { chrome: CommandApi };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

async function withCdp<T>(page: Page, use: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.createCDPSession();
  try {
    return await use(cdp);
  } finally {
    await cdp.detach();
  }
}

async function callInCard<A extends readonly unknown[], T>(cdp: CDPSession, look: InCard<A, T>, args: A): Promise<T | null> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const card = findClosedRoot(root);
  if (card === undefined) return null;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (...args) { const __name = (f) => f; return (${String(look)})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return (result.value as T | undefined) ?? null;
}

function findClosedRoot(node: DomNode): DomNode | undefined {
  for (const shadow of node.shadowRoots ?? []) if (shadow.shadowRootType === 'closed') return shadow;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findClosedRoot(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
