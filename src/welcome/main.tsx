import { render } from 'preact';
import browser from 'webextension-polyfill';
import { readSettings, watchSettings } from '../messages/settings-sync';
import { Welcome, type WelcomePorts } from './Welcome';

const { local, onChanged } = browser.storage;

const ports: WelcomePorts = {
  browserLang: browser.i18n.getUILanguage(),
  settings: { read: () => readSettings(local), watch: (callback) => watchSettings(onChanged, callback) },
  listShortcuts: async () => {
    const commands = await browser.commands.getAll();
    return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
  },
  openSettings: () => void browser.runtime.openOptionsPage(),
};

render(<Welcome ports={ports} />, document.body);
