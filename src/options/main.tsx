import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { PagesToBackground } from '../messages/protocol';
import { client } from '../messages/rpc';
import { readSettings, updateSettings, watchSettings } from '../messages/settings-sync';
import { Options } from './Options';
import type { OptionsPorts } from './ports';

const { local, onChanged } = browser.storage;
const background = client<PagesToBackground>((message) => browser.runtime.sendMessage(message));

const ports: OptionsPorts = {
  browserLang: browser.i18n.getUILanguage(),
  settings: { read: () => readSettings(local), watch: (callback) => watchSettings(onChanged, callback) },
  updateSettings: (change) => updateSettings(local, change),
  listTopics: () => background.call('topics.list', null),
  listPacks: () => background.call('packs.list', null),
  packProgress: () => background.call('packs.progress', null),
  reinstallPacks: () => background.call('packs.reinstall', null),
  nameItems: (keys) => background.call('items.name', { keys }),
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') }),
};

render(<Options ports={ports} />, document.body);
