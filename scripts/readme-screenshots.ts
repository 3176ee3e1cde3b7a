import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from './driver/launch';
import { takeScreenshots } from './screenshots';
import { startSite } from './site';

/** Takes anew the screenshots that the README shows. */
const root = fileURLToPath(new URL('..', import.meta.url));
const browser = { family: 'chromium', program: findProgram('chromium'), extension: join(root, 'dist/chrome') } as const;
const site = await startSite(join(root, 'demo'));
try {
  const looks = [
    { lang: 'en', colorScheme: 'light' },
    { lang: 'en', colorScheme: 'dark' },
  ] as const;
  const files = await takeScreenshots(browser, site, join(root, 'docs/screenshots'), looks);
  process.stdout.write(`${files.join('\n')}\n`);
} finally {
  await site.close();
}
