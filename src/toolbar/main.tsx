import { render } from 'preact';
import browser from 'webextension-polyfill';
import { withKey } from '../core/settings';
import { followPage } from '../messages/followed-page';
import { readSettings, updateSettings, watchSettings } from '../messages/settings-sync';
import { Toolbar, type ToolbarPorts } from './Toolbar';

const { local, onChanged } = browser.storage;

/** Is Chrome's way to open the panel, which the polyfill does not know; absent in Firefox. */
const { sidePanel } = browser as unknown as { sidePanel?: { open(target: { windowId: number }): Promise<void> } };

async function start(): Promise<void> {
  // Known before the first click: an `await` after it would cost the click its power to open the panel.
  const { id: window = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
  const ports: ToolbarPorts = {
    browserLang: browser.i18n.getUILanguage(),
    settings: { read: () => readSettings(local), watch: (callback) => watchSettings(onChanged, callback) },
    switchSite: (host, on) => updateSettings(local, (settings) => ({ ...settings, sitesOff: withKey(settings.sitesOff, host, !on) })),
    followPage: (onPage) => followPage({ tabs: browser.tabs, onMessage: browser.runtime.onMessage, window, ownUrl: null }, onPage),
    openPanel: () => sidePanel?.open({ windowId: window }) ?? browser.sidebarAction.open(),
    openSettings: () => {
      void browser.runtime.openOptionsPage().then(() => close());
    },
    close: () => close(),
  };
  render(<Toolbar ports={ports} />, document.body);
}

void start();
