import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clickInCard, openCard, readCard, untilCardIsGone } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { hashBytes, writePack } from '../../src/core/pack/pack-file';
import type { PackIndex } from '../../src/core/pack/pack-index';
import type { Pack } from '../../src/core/model';
import { pageStrings } from '../../src/ui/strings/page-strings';
import { useBrowser } from './browser';
import { articlePage, namelessText, paragraphs } from './made-pages';
import { untilShown } from './own-pages';

/** A pack that claims a name of the bundled one, for somebody else. */
const rival: Pack = {
  header: {
    format: 1,
    id: 'stage',
    title: { fr: 'Gens de scène', en: 'Stage people' },
    revision: 1,
    languages: ['fr', 'en'],
    licence: 'CC0-1.0',
  },
  entities: [
    {
      id: 'mark-rutte-juggler',
      type: 'person',
      name: { fr: 'Mark Rutte le jongleur', en: 'Mark Rutte the juggler' },
      description: { fr: 'Jongleur de Delft.', en: 'Juggler from Delft.' },
      surfaces: [{ text: 'Mark Rutte', kind: 'full' }],
    },
  ],
  topics: [],
  claims: [],
  sources: [],
  statements: [],
};

/** Adds the pack to those that the extension installs. */
function addRival(folder: string): void {
  const path = join(folder, 'packs/index.json');
  const index = JSON.parse(readFileSync(path, 'utf8')) as PackIndex;
  const bytes = writePack(rival);
  writeFileSync(join(folder, 'packs/stage.incise'), bytes);
  const entry = { id: 'stage', file: 'stage.incise', bytes: bytes.length, sha256: hashBytes(bytes) };
  writeFileSync(path, JSON.stringify({ ...index, packs: [...index.packs, entry] }));
}

const html = articlePage({
  title: 'Un invité',
  body: paragraphs(
    'Hier soir, Mark Rutte a pris la parole devant une salle comble, et l’on attendait la suite.',
    'Ce matin, Mark Rutte est reparti sans répondre aux questions du public, qui ne lui en a pas tenu rigueur.',
    ...namelessText,
  ),
});

describe('a name that two packs claim', () => {
  const browsing = useBrowser({ alter: addRival });
  const question = /Ce nom peut désigner/;

  test('is a choice, remembered on the page, with a way back', async () => {
    browsing.site.publish('/invite.html', { html });
    const tab = await browsing.open('/invite.html');
    const { session } = browsing;
    const first = await openCard(session, tab, 'Mark Rutte');
    expect(first).toMatch(question);
    expect(first).toContain('Gens de scène');
    expect(first).toContain('Jongleur de Delft.');
    expect(first).not.toContain('OTAN (depuis');

    const shown = (text: RegExp) =>
      until(`${text.source} in the card`, async () => text.test((await readCard(session, tab)) ?? '') && (await readCard(session, tab)));
    const headingOf = () => session.inCard(tab, (root) => root.querySelector('h2')?.textContent ?? '');
    await clickInCard(session, tab, /le jongleur/);
    await until('the juggler', async () => /jongleur/.test((await headingOf()) ?? ''));
    expect(await shown(/Jongleur de Delft/)).toMatch(question);

    await tab.keyboard.press('Escape');
    await untilCardIsGone(session, tab);
    await openCard(session, tab, 'Mark Rutte', 1);
    expect(await headingOf()).toContain('jongleur');

    await clickInCard(session, tab, /^Mark Rutte$/);
    expect(await shown(/secrétaire général de l.OTAN/)).toMatch(question);
    expect(await headingOf()).not.toContain('jongleur');
  });

  test('is chosen by keyboard alone', async () => {
    browsing.site.publish('/invite.html', { html });
    const tab = await browsing.open('/invite.html');
    const { session } = browsing;
    await openCard(session, tab, 'Mark Rutte');
    await tab.mouse.move(2, 2);
    await session.runCommand('next-mention');
    const focused = () => session.inCard(tab, (root) => (root.getRootNode() as ShadowRoot).activeElement?.textContent ?? '');
    await until('the card to have the focus', async () => /Ce nom peut/.test((await focused()) ?? ''));
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    expect(await focused()).toBe('Mark Rutte le jongleur');
    await tab.keyboard.press('Enter');
    await until('the juggler to have the focus', async () => /Jongleur de Delft/.test((await focused()) ?? ''));
  });

  test('is listed in the panel with what else it may be', async () => {
    browsing.site.publish('/invite.html', { html });
    const tab = await browsing.open('/invite.html');
    await openCard(browsing.session, tab, 'Mark Rutte');
    const panel = await browsing.openOwn('panel');
    await tab.bringToFront();
    await untilShown(panel, `${pageStrings('fr').panel.orElse} Mark Rutte le jongleur (personne, Gens de scène)`);
  });
});
