import browser from 'webextension-polyfill';
import cardScript from '../content/card.iife.tsx?script';
import { compileInSteps } from '../core/gazetteer/compile';
import { chooseUiLang } from '../core/settings';
import { ownPageGuards, pageGuards } from '../messages/guards';
import type { ContentToBackground, PagesToBackground, ToContent } from '../messages/protocol';
import { captureErrors, createReport } from '../messages/report';
import { client, isContentScript, isOwnPage, serve, type Client } from '../messages/rpc';
import { readSettings, updateSettings, watchSettings } from '../messages/settings-sync';
import { openCorpus } from '../store/corpus';
import { openNotebook } from '../store/notebook';
import { attachToOpenTabs } from './attach';
import { paintBadge } from './badge';
import { runCommand } from './commands';
import { createOwnPageHandlers, createPageHandlers } from './handlers';
import { installPacks, type InstallPorts } from './install-packs';
import { createLoaded } from './loaded';
import { createOpenPanel, type PanelPorts } from './open-panel';
import { readPackagedFile } from './packaged-file';
import { createPackKeeper } from './pack-keeper';
import { createSpotSource } from './spot-source';
import { workInSteps } from './work-in-steps';

/*
 * Wires the background. The browser stops it after half a minute without work and starts it again for the next event, so every
 * listener is added before this file's first `await`, and nothing that matters is held in memory.
 */

const { runtime, storage, tabs } = browser;
const baseUrl = runtime.getURL('');
const { version, content_scripts: contentScripts } = runtime.getManifest();
const report = createReport();

const now = (): string => new Date().toISOString();

/**
 * Lets everybody else have a turn. Calling the browser also tells it that the background is not idle, or it would be stopped after half a
 * minute of work.
 *
 * @see https://developer.chrome.com/docs/extensions/develop/migrate/to-service-workers#keep_a_service_worker_alive_until_a_long-running_operation_is_finished
 */
const pause = () => runtime.getPlatformInfo();
const work: InstallPorts['work'] = (steps, onShare) => workInSteps(steps, { clock: () => performance.now(), pause }, onShare);

const corpus = openCorpus();
const notebook = openNotebook();
const settings = createLoaded(() => readSettings(storage.local));
const spotSource = createSpotSource(corpus, () => packs.install());
const packs = createPackKeeper({
  install: (options) => {
    const readFile = (path: string) => readPackagedFile(path, (file) => runtime.getURL(file));
    return installPacks({ corpus, compile: compileInSteps, work, readFile, now, ...options });
  },
  version,
  area: storage.local,
  onInstalled: () => spotSource.drop(),
});
const page = (tabId: number): Client<ToContent> => client<ToContent>((message) => tabs.sendMessage(tabId, message, { frameId: 0 }));
const openPanel = createOpenPanel({
  // The polyfill's types know only what Firefox has.
  sidePanel: (browser as { sidePanel?: PanelPorts['sidePanel'] }).sidePanel,
  sidebarAction: (browser as { sidebarAction?: PanelPorts['sidebarAction'] }).sidebarAction,
  tabs,
  session: storage.session,
  panelUrl: runtime.getURL('src/panel/index.html'),
  newId: () => crypto.randomUUID(),
});

const ports = {
  corpus,
  notebook,
  spot: () => spotSource.get(),
  explain: () => spotSource.getExplain(),
  settings: () => settings.get(),
  updateSettings: (change: Parameters<typeof updateSettings>[1]) => updateSettings(storage.local, change),
  uiLang: async () => chooseUiLang(await settings.get(), browser.i18n.getUILanguage()),
  action: browser.action,
  scripting: browser.scripting,
  cardScript,
  openPanel,
  reinstallPacks: () => packs.reinstall(),
  packProgress: () => packs.progress(),
  now,
};
const pageListener = serve<ContentToBackground>({
  handlers: createPageHandlers(ports),
  guards: pageGuards,
  accept: (sender) => isContentScript(sender, runtime.id, baseUrl),
  report,
});
const ownPageListener = serve<PagesToBackground>({
  handlers: createOwnPageHandlers(ports),
  guards: ownPageGuards,
  accept: (sender) => isOwnPage(sender, runtime.id, baseUrl),
  report,
});

runtime.onMessage.addListener((message: unknown, sender, sendResponse) =>
  (isOwnPage(sender, runtime.id, baseUrl) ? ownPageListener : pageListener)(message, sender, sendResponse),
);
runtime.onInstalled.addListener(
  captureErrors(report, 'installation', async ({ reason }) => {
    if (reason === 'install') await tabs.create({ url: runtime.getURL('src/welcome/index.html') });
    await packs.install();
  }),
);
// An empty listener: it has the background started with the browser, which then ensures the packs below.
runtime.onStartup.addListener(() => undefined);
browser.commands.onCommand.addListener(captureErrors(report, 'command', (command, tab) => runCommand(command, tab, { openPanel, page })));
watchSettings(storage.onChanged, (changed) => settings.set(changed));

captureErrors(report, 'wake', async () => {
  await Promise.all([packs.ensure(), greetSession()]);
})();

/** Once after an installation, update or switching on, all of which empty session storage: reach the pages that are open already. */
async function greetSession(): Promise<void> {
  const greeted = (await storage.session.get('greeted'))['greeted'];
  if (greeted === true) return;
  await storage.session.set({ greeted: true });
  await paintBadge(browser.action);
  await attachToOpenTabs({
    tabs,
    scripting: browser.scripting,
    answers: async (tabId) => (await page(tabId).call('page.report', null)).ok,
    contentScript: contentScripts?.[0],
  });
}
