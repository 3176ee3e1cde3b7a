import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from '../browsers.mjs';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Family, LaunchOptions, Session } from './session';

/** Start a browser of a family with the extension. */
export function launchSession(family: Family, options: LaunchOptions): Promise<Session> {
  return family === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/**
 * Find the program of a family: Chromium before Chrome before Edge.
 *
 * @throws {Error} naming what to install where there is none
 */
export function findProgram(family: Family): string {
  const found = findBrowsers().find(({ name }) => (name === 'firefox') === (family === 'firefox'));
  if (found === undefined)
    throw new Error(`No ${family} on this machine: apt-get install ${family === 'firefox' ? 'firefox-esr' : 'chromium'}`);
  return found.path;
}

/** Make a fresh profile folder, and the way to remove it; it goes with this process at the latest. */
export function createProfile(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'incise-profile-'));
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  };
  process.once('exit', remove);
  return { folder, remove };
}
