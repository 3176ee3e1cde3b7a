import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { markedWords, openCard, untilMarked } from '../../scripts/driver/reader';
import { pageStrings } from '../../src/ui/strings/page-strings';
import { extensionFolder, useBrowser } from './browser';
import { clickControl, untilShown } from './own-pages';

const text = pageStrings('fr').options;
const fileName = readdirSync(join(extensionFolder, 'packs')).find((name) => name.endsWith('.incise')) ?? '';
const whole = readFileSync(join(extensionFolder, 'packs', fileName));

/** What can happen to a pack file on its way. */
const accidents: Readonly<Record<string, (file: string) => void>> = {
  missing: (file) => rmSync(file),
  truncated: (file) => writeFileSync(file, whole.subarray(0, whole.length >> 1)),
  altered: (file) => {
    const bytes = Uint8Array.from(whole);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
  },
};

describe('a bundled pack that goes wrong later', () => {
  const browsing = useBrowser({ copyExtension: true });
  const file = () => join(browsing.extension, 'packs', fileName);
  afterEach(() => writeFileSync(file(), whole));

  test.each(Object.keys(accidents))('%s: the options say so, and the pack before it stays in use', async (accident) => {
    const options = await browsing.openOwn('options');
    await untilShown(options, text.sections.packs);
    accidents[accident]?.(file());
    await clickControl(options, text.reinstall);
    const shown = await untilShown(options, text.packFault);
    expect(shown).toContain(text.packFaultKept);
    expect(shown).toContain(fileName);

    const page = await browsing.open('/moscou.html');
    await untilMarked(page, 'Sergueï Lavrov');
    expect(await openCard(browsing.session, page, 'Sergueï Lavrov')).toMatch(/1er\s+nov\. 2024/);

    writeFileSync(file(), whole);
    await options.bringToFront();
    await clickControl(options, text.reinstall);
    await untilShown(options, text.reinstalled);
  });
});

describe.each(Object.keys(accidents))('a bundled pack that is %s from the start', (accident) => {
  const browsing = useBrowser({ alter: (folder) => accidents[accident]?.(join(folder, 'packs', fileName)) });

  test('the options say so, the extension lives, and the pack is there once the file is', async () => {
    const options = await browsing.openOwn('options');
    await untilShown(options, text.packFault);
    const page = await browsing.open('/moscou.html');
    const toolbar = await browsing.openOwn('toolbar');
    await untilShown(toolbar, /\S/);
    expect(await markedWords(page)).toEqual([]);

    writeFileSync(join(browsing.extension, 'packs', fileName), whole);
    await options.bringToFront();
    await clickControl(options, text.reinstall);
    await untilShown(options, text.reinstalled);
    const next = await browsing.open('/moscou.html');
    await untilMarked(next, 'Sergueï Lavrov');
  });
});
