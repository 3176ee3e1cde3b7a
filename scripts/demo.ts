import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './browsers.mjs';
import { createProfile, launchSession } from './driver/launch';
import type { Family } from './driver/session';
import { takeScreenshots } from './screenshots';
import { startSite, type Site } from './site';

const root = fileURLToPath(new URL('..', import.meta.url));
const articles = ['moscou.html', 'wonsan.html', 'direct.html'];
const screenshotFolder = 'screenshots';

/** Tells whether a window could be seen on this machine. */
function hasDisplay(): boolean {
  if (process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Keeps the browser open until the reader closes it or presses Ctrl-C. */
async function openDemo(family: Family, program: string, extension: string, site: Site) {
  const profile = createProfile();
  const session = await launchSession(family, {
    program,
    extension,
    profile: profile.folder,
    headless: false,
  });
  // The browser writes to its profile until its process is gone.
  const closed = new Promise((resolve) => session.browser.process()?.once('exit', resolve));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void session.close());
  const [first, ...others] = articles.map((article) => `${site.origin}/${article}`);
  const [blank] = await session.browser.pages();
  for (const url of others) await (await session.browser.newPage()).goto(url);
  const page = blank ?? (await session.browser.newPage());
  if (first !== undefined) await page.goto(first);
  await page.bringToFront();
  process.stdout.write('Incise is on. Rest the pointer on an underlined name. Close the browser or press Ctrl-C to end.\n');
  await closed;
  profile.remove();
}

const wanted = process.argv[2];
const found = findBrowsers().find(({ name }) => wanted === undefined || name === wanted);
if (found === undefined) {
  process.stderr.write(`There is no ${wanted ?? 'browser'} on this machine.\n`);
  process.exitCode = 1;
} else {
  const family: Family = found.name === 'firefox' ? 'firefox' : 'chromium';
  const extension = join(root, 'dist', family === 'firefox' ? 'firefox' : 'chrome');
  const site = await startSite(join(root, 'demo'), 4173).catch(() => startSite(join(root, 'demo')));
  process.stdout.write(`The demo articles are served at ${site.origin}/\n`);
  try {
    if (hasDisplay()) await openDemo(family, found.path, extension, site);
    else {
      process.stdout.write(`There is no display: taking screenshots with ${found.name} into ${screenshotFolder}/ instead.\n`);
      const files = await takeScreenshots({ family, program: found.path, extension }, site, join(root, screenshotFolder));
      process.stdout.write(`${files.join('\n')}\n`);
    }
  } finally {
    await site.close();
  }
}
