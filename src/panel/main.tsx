import { render } from 'preact';
import browser from 'webextension-polyfill';
import { withKey } from '../core/settings';
import { followPage } from '../messages/followed-page';
import { followPanelRequests } from '../messages/panel-request';
import type { PagesToBackground } from '../messages/protocol';
import { client } from '../messages/rpc';
import { readSettings, updateSettings, watchSettings } from '../messages/settings-sync';
import { openNotebook } from '../store/notebook';
import { Panel } from './Panel';
import type { PanelPorts } from './ports';

/** Is more statements than an item of any corpus has, and no more than the background answers. */
const ALL_STATEMENTS = 10_000;

const { local, session, onChanged } = browser.storage;
const background = client<PagesToBackground>((message) => browser.runtime.sendMessage(message));

async function start(): Promise<void> {
  const { id: window = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
  const ports: PanelPorts = {
    browserLang: browser.i18n.getUILanguage(),
    settings: { read: () => readSettings(local), watch: (callback) => watchSettings(onChanged, callback) },
    followPage: (onPage) =>
      followPage({ tabs: browser.tabs, onMessage: browser.runtime.onMessage, window, ownUrl: browser.runtime.getURL('') }, onPage),
    followRequests: (onRequest) => followPanelRequests(session, onChanged, window, onRequest),
    readCard: ({ pack, id }, context) => background.call('card.read', { pack, id, context, limit: ALL_STATEMENTS }),
    explainPage: (context, blocks) => background.call('page.explain', { context, blocks }),
    listPacks: () => background.call('packs.list', null),
    notebook: openNotebook(),
    openSettings: () => void browser.runtime.openOptionsPage(),
    turnSiteOn: (host) => updateSettings(local, (settings) => ({ ...settings, sitesOff: withKey(settings.sitesOff, host, false) })),
    now: () => new Date().toISOString(),
  };
  render(<Panel ports={ports} />, document.body);
}

void start();
