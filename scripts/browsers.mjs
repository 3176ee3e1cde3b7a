/**
 * Finds the browsers of this machine.
 *
 * Part of the set-up's first stage: it runs before the npm packages are there, so it uses Node alone.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'chrome' | 'edge' | 'firefox'} BrowserName */
/** @typedef {{ readonly name: BrowserName, readonly path: string }} FoundBrowser */

/** @type {readonly { name: BrowserName, commands: readonly string[], mac: string, windows: string }[]} */
const known = [
  {
    name: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: '/Applications/Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: '/Applications/Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

/**
 * Find every installed browser that Incise runs in.
 *
 * @returns {readonly FoundBrowser[]} Chromium first, then Chrome, Edge, Firefox; at most one of each; empty where there is none
 */
export function findBrowsers() {
  return known.flatMap(({ name, ...places }) => {
    const path = candidatePaths(places).find(isExecutable);
    return path === undefined ? [] : [{ name, path }];
  });
}

/** @param {Omit<typeof known[number], 'name'>} places */
function candidatePaths({ commands, mac, windows }) {
  if (process.platform === 'darwin') return [mac];
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((root) => join(process.env[root] ?? 'C:\\', windows));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
