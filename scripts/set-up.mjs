/**
 * Sets up what `npm start` and `npm test` need: the npm packages and the browsers.
 *
 * It is the first stage of both, so it uses Node alone; it does nothing where everything is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './browsers.mjs';

/** Names the folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Debian packages by browser; the fonts are for pages that ask for none in particular. */
const debianPackages = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };

/**
 * Set up packages and browsers, saying what is done.
 *
 * @param {{ browsers: 'any' | readonly ('chromium' | 'firefox')[] }} needs - which browsers must be there; `any` is content with one
 * @throws {Error} naming the command to run by hand where something cannot be set up from here
 */
export function setUp({ browsers }) {
  if (!nodeIsNewEnough(process.versions.node)) throw new Error(`Incise needs Node 20.19 or newer; this is ${process.versions.node}.`);
  if (!packagesAreInstalled()) {
    say('Installing the npm packages: npm ci');
    run(...npm('ci', '--no-audit', '--no-fund'));
  }
  const missing = missingBrowsers(browsers);
  if (missing.length === 0) return;
  installBrowsers(missing);
  const still = missingBrowsers(browsers);
  if (still.length > 0) throw new Error(`apt-get is done, but there still is no ${still.join(' and no ')} on the path.`);
}

/**
 * Tell whether a version of Node is 20.19 or newer.
 *
 * @param {string} version - `20.19.0`
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/**
 * Build the command line of npm that started this process, else of the one on the path.
 *
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function npm(...args) {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

/** Compares what npm says it installed with the lock file, so that a changed lock file is noticed. */
function packagesAreInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  const wanted = lockedPackages('package-lock.json');
  if (installed === null || wanted === null) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) => path === '' || optional === true || peer === true || installed[path]?.version === version,
  );
}

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, peer?: boolean }> }} LockFile */

/** @param {string} file */
function lockedPackages(file) {
  const path = `${root}${file}`;
  return existsSync(path) ? /** @type {LockFile} */ (JSON.parse(readFileSync(path, 'utf8'))).packages : null;
}

/**
 * @param {'any' | readonly ('chromium' | 'firefox')[]} wanted
 * @returns {readonly ('chromium' | 'firefox')[]}
 */
function missingBrowsers(wanted) {
  const found = findBrowsers().map(({ name }) => name);
  if (wanted === 'any') return found.length > 0 ? [] : ['chromium'];
  return wanted.filter((name) => !found.includes(name));
}

/** @param {readonly ('chromium' | 'firefox')[]} names */
function installBrowsers(names) {
  const packages = [...new Set(names.flatMap((name) => debianPackages[name]))];
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(`No ${names.join(' and no ')} on this machine. Install it from its maker's site, then run this again.`);
  }
  if (process.getuid?.() !== 0) {
    throw new Error(`No ${names.join(' and no ')} on this machine. Run this, then try again:\n\n  sudo ${install}\n`);
  }
  say(`Installing ${names.join(' and ')}: ${install}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', install.split(' ').slice(1), env);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) return;
  throw new Error(
    `This failed (${error?.message ?? `exit code ${status}`}), run it by hand to see why:\n\n  ${[command, ...args].join(' ')}\n`,
  );
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
