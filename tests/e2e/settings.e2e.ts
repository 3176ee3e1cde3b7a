import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { clickInCard, markedWords, openCard, readCard, resetSettings, untilCardIsGone, untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { pageStrings } from '../../src/ui/strings/page-strings';
import { strings } from '../../src/ui/strings/strings';
import { useBrowser } from './browser';
import { clickControl, findControl, untilShown } from './own-pages';

const text = pageStrings('fr');
const card = strings('fr');

describe('what the reader decides', () => {
  const browsing = useBrowser();
  afterEach(() => resetSettings(browsing.session, 'fr'));

  /** Waits until the page has been read anew without a word: the other marks are there again, its own are not. */
  const untilOnlyGone = (page: Page, word: string) =>
    until(`only the marks of ${word} to go`, async () => {
      const marked = await markedWords(page);
      return marked.includes('Sergueï Lavrov') && !marked.includes(word);
    });

  test('a topic that is switched off loses its marks in open pages at once, and gets them back', async () => {
    const page = await browsing.open('/moscou.html');
    await untilMarked(page, 'arsenal nucléaire', 'Sergueï Lavrov');
    const options = await browsing.openOwn('options');
    await clickControl(options, /^Arsenal nucléaire nord-coréen/);
    await untilOnlyGone(page, 'arsenal nucléaire');
    await clickControl(options, /^Arsenal nucléaire nord-coréen/);
    await page.bringToFront();
    await untilMarked(page, 'arsenal nucléaire');
  });

  test('a kind that is switched off loses its marks', async () => {
    const page = await browsing.open('/moscou.html');
    await untilMarked(page, 'Corée du Nord', 'Sergueï Lavrov');
    const options = await browsing.openOwn('options');
    await clickControl(options, text.kindsPlural.place);
    await untilOnlyGone(page, 'Corée du Nord');
    await clickControl(options, text.kindsPlural.place);
    await page.bringToFront();
    await untilMarked(page, 'Corée du Nord');
  });

  test('a site that is switched off is left alone, others are not', async () => {
    const [page, other] = [await browsing.open('/moscou.html'), await browsing.open('/moscou.html', 'gazette.localhost')];
    await untilMarked(page, 'Sergueï Lavrov');
    await untilMarked(other, 'Sergueï Lavrov');
    const options = await browsing.openOwn('options');
    const field = await findControl(options, text.options.siteLabel);
    await field.type('journal.localhost');
    await clickControl(options, text.options.addSite);
    await until('the site’s marks to go', async () => (await markedWords(page)).length === 0);
    await untilMarked(other, 'Sergueï Lavrov');
    await clickControl(options, text.options.removeSite('journal.localhost'));
    await page.bringToFront();
    await untilMarked(page, 'Sergueï Lavrov');
  });

  test('a name muted from its card loses its marks, and undo gives them back', async () => {
    const page = await browsing.open('/moscou.html');
    await openCard(browsing.session, page, 'Lin Jian');
    await clickInCard(browsing.session, page, new RegExp(card.menu));
    await clickInCard(browsing.session, page, new RegExp(card.muteName));
    await until('the name’s marks to go', async () => !(await markedWords(page)).includes('Lin Jian'));
    await clickInCard(browsing.session, page, new RegExp(card.undo));
    await untilMarked(page, 'Lin Jian');
  });

  test('the interface changes its language in open pages', async () => {
    const options = await browsing.openOwn('options');
    const language = await findControl(options, text.options.language);
    await language.select('en');
    await untilShown(options, pageStrings('en').options.sections.topics);
    const page = await browsing.open('/moscou.html');
    expect(await openCard(browsing.session, page, 'Sergueï Lavrov')).toMatch(/before this article/i);
    await (await findControl(options, pageStrings('en').options.language)).select('fr');
    await untilShown(options, text.options.sections.topics);
    await page.bringToFront();
    await untilCardIsGone(browsing.session, page);
    expect(await openCard(browsing.session, page, 'Lin Jian')).toMatch(/avant cet article|déclarations/i);
  });

  test('with a key to hold, the card waits for it', async () => {
    const options = await browsing.openOwn('options');
    await (await findControl(options, text.options.modifier)).select('alt');
    await untilShown(options, text.options.saved);
    const page = await browsing.open('/moscou.html');
    await page.keyboard.down('Alt');
    await openCard(browsing.session, page, 'Sergueï Lavrov');
    await page.keyboard.up('Alt');
    await page.keyboard.press('Escape');
    await untilCardIsGone(browsing.session, page);
    await options.bringToFront();
    await (await findControl(options, text.options.modifier)).select('none');
    await page.bringToFront();
    await openCard(browsing.session, page, 'Mark Rutte');
    expect(await readCard(browsing.session, page)).toContain('Mark Rutte');
  });
});
