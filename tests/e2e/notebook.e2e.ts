import { describe, expect, test } from 'vitest';
import { clickInCard, openCard, pinFirstStatement, readCard, untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { pageStrings } from '../../src/ui/strings/page-strings';
import { strings } from '../../src/ui/strings/strings';
import { useBrowser } from './browser';
import { articlePage, paragraphs } from './made-pages';
import { clickControl, findControl, untilShown } from './own-pages';
import { markedPlaces } from './page-source';

const text = pageStrings('fr');
/** Is in what the first statement on Lin Jian says. */
const gist = /souverains?/;

describe('the notebook', () => {
  const browsing = useBrowser();

  test('a pin stands in the panel at once, survives a restart of the browser, and goes where it is taken back', async () => {
    const panelBefore = await browsing.openOwn('panel');
    await clickControl(panelBefore, new RegExp(`^${text.panel.pinned}`));
    await untilShown(panelBefore, text.panel.noPins);

    const page = await browsing.open('/moscou.html');
    const card = await openCard(browsing.session, page, 'Lin Jian');
    await pinFirstStatement(browsing.session, page);
    expect(card).toMatch(gist);
    await panelBefore.bringToFront();
    expect(await untilShown(panelBefore, gist)).toContain('Une ministre à Moscou');

    await browsing.restart();
    const panel = await browsing.openOwn('panel');
    await clickControl(panel, new RegExp(`^${text.panel.pinned}`));
    expect(await untilShown(panel, gist)).toContain('Une ministre à Moscou');

    await clickControl(panel, strings('fr').pin);
    await until('the pin to go', async () => !gist.test(await panel.evaluate(() => document.body.innerText)));
  });

  test('a pin that was confirmed outlives a crash of the browser', async () => {
    const page = await browsing.open('/moscou.html');
    const card = await openCard(browsing.session, page, 'Lin Jian');
    await pinFirstStatement(browsing.session, page);
    await browsing.crash();
    const panel = await browsing.openOwn('panel');
    await clickControl(panel, new RegExp(`^${text.panel.pinned}`));
    expect(card).toMatch(gist);
    expect(await untilShown(panel, gist)).toContain('Une ministre à Moscou');
    await clickControl(panel, strings('fr').pin);
    await untilShown(panel, text.panel.noPins);
  });

  test('the panel lists the mentions of the page that is read, and jumps to them', async () => {
    const page = await browsing.open('/moscou.html');
    await openCard(browsing.session, page, 'Corée du Nord');
    await clickInCard(browsing.session, page, new RegExp(strings('fr').seeAll));
    const panel = await until('the panel', () => browsing.session.findExtensionPage('src/panel/index.html'));
    expect(await untilShown(panel, /avant cet article/i)).toContain('Corée du Nord');
    await clickControl(panel, new RegExp(text.panel.back));
    const list = await untilShown(panel, 'Sergueï Lavrov');
    expect(list).toContain('Une ministre à Moscou');
    await clickControl(panel, /^Lin Jian/);
    await until('the card of the mention', () => browsing.session.inCard(page, (root) => root.textContent.includes('Lin Jian')));
  });

  test('the panel goes back to the line that it left', async () => {
    const page = await browsing.open('/moscou.html');
    await untilMarked(page, 'Lin Jian');
    const panel = await browsing.openOwn('panel');
    await panel.setViewport({ width: 360, height: 300 });
    await untilShown(panel, 'Lin Jian');
    await clickControl(panel, /^Voir les déclarations : Lin Jian/);
    await untilShown(panel, /avant cet article/i);
    await clickControl(panel, new RegExp(text.panel.back));
    await until('the line of Lin Jian to have the focus, in view', () =>
      panel.evaluate(() => {
        const { activeElement: line } = document;
        const { top, bottom } = line?.getBoundingClientRect() ?? new DOMRect();
        return line?.getAttribute('aria-label')?.endsWith('Lin Jian') === true && top > 0 && bottom < innerHeight && scrollY > 0;
      }),
    );
  });

  test('the panel keeps to the page that is read when it opens the settings', async () => {
    const page = await browsing.open('/moscou.html');
    await openCard(browsing.session, page, 'Corée du Nord');
    await clickInCard(browsing.session, page, new RegExp(strings('fr').seeAll));
    const panel = await until('the panel', () => browsing.session.findExtensionPage('src/panel/index.html'));
    await untilShown(panel, /avant cet article/i);
    await clickControl(panel, text.settings);
    const options = await until('the settings', () => browsing.session.findExtensionPage('src/options/index.html'));
    await (await findControl(options, text.options.language)).select('en');
    await untilShown(panel, /^North Korea[^]*before this article/im);
    await (await findControl(options, pageStrings('en').options.language)).select('fr');
    await untilShown(panel, /^Corée du Nord[^]*avant cet article/im);
  });

  test('the panel jumps to a mention far below, which is painted only then', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `Sergueï Lavrov et Choe Son-hui ont parlé pour la ${i}e fois.`);
    browsing.site.publish('/long.html', { html: articlePage({ body: paragraphs(...rows, 'Mark Rutte ferme la marche.') }) });
    const page = await browsing.open('/long.html');
    expect(await untilMarked(page, 'Sergueï Lavrov')).not.toContain('Mark Rutte');
    await openCard(browsing.session, page, 'Sergueï Lavrov');
    await clickInCard(browsing.session, page, new RegExp(strings('fr').seeAll));
    const panel = await until('the panel', () => browsing.session.findExtensionPage('src/panel/index.html'));
    await clickControl(panel, new RegExp(text.panel.back));
    const isPainted = async () => (await markedPlaces(page)).find(({ place }) => place === ': Mark Rutte');
    expect(await isPainted()).toBeUndefined();
    await clickControl(panel, /^Mark Rutte/);
    await until('the card of the mention', async () => (await readCard(browsing.session, page))?.includes('OTAN'));
    const { box } = await until('the mark to be painted', isPainted);
    const [height, current] = await page.evaluate(() => [innerHeight, [...(CSS.highlights.get('incise-2') ?? [])].map(String)] as const);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(current).toEqual(['Mark Rutte']);
  });
});
