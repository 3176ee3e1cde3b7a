import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { markedWords, openCard, untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { useBrowser } from './browser';
import { articlePage, namelessText, paragraphs } from './made-pages';
import { dumpStorage } from './storage';

describe('pages of every kind', () => {
  const browsing = useBrowser();

  /** Waits until Incise has read the page: a second page, opened later, has its marks. */
  async function untilReadOthers(): Promise<void> {
    browsing.site.publish('/control.html', { html: articlePage({ body: paragraphs(...namelessText, 'Sergueï Lavrov est reparti.') }) });
    const control = await browsing.open('/control.html');
    await untilMarked(control, 'Sergueï Lavrov');
    await control.close();
  }

  const sourceOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

  test('a page with no name: nothing painted, nothing stored', async () => {
    browsing.site.publish('/boulangerie.html', {
      html: articlePage({ title: 'La boulangerie rouvre', body: paragraphs(...namelessText) }),
    });
    const before = await until('the packs to be installed', async () => {
      const stored = await dumpStorage(browsing);
      return stored.includes('packs-installed-by') ? stored : null;
    });
    const page = await browsing.open('/boulangerie.html');
    const source = await sourceOf(page);
    await untilReadOthers();
    expect(await markedWords(page)).toEqual([]);
    expect(await page.evaluate(() => [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0))).toBe(0);
    expect(await sourceOf(page)).toBe(source);
    const after = await dumpStorage(browsing);
    expect(after).toBe(before);
    expect(after).not.toContain('boulangerie');
    expect(before.length).toBeGreaterThan(50);
  });

  test('a page under the strictest content security policy', async () => {
    browsing.site.publish('/strict.html', {
      html: articlePage({ body: paragraphs(...namelessText, 'À Moscou, Sergueï Lavrov a reçu Choe Son-hui.') }),
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox" },
    });
    const page = await browsing.open('/strict.html');
    await untilMarked(page, 'Sergueï Lavrov', 'Choe Son-hui');
    const card = await openCard(browsing.session, page, 'Choe Son-hui');
    expect(card).toMatch(/1er\s+nov\. 2024/);
    const font = await browsing.session.inCard(page, (root) => {
      const dialog = root.querySelector('[role=dialog]');
      return dialog === null ? null : getComputedStyle(dialog).fontFamily;
    });
    expect(font).not.toBeNull();
    expect(font).not.toMatch(/^Times/);
  });

  test('a page that is no article is left alone', async () => {
    const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Sergueï Lavrov, ${i}</a></li>`).join('');
    browsing.site.publish('/', { html: `<!doctype html><html lang="fr"><title>Accueil</title><nav><ul>${links}</ul></nav></html>` });
    const page = await browsing.open('/');
    await untilReadOthers();
    expect(await markedWords(page)).toEqual([]);
  });

  test('a change of page without loading', async () => {
    browsing.site.publish('/app/one.html', { html: articlePage({ body: paragraphs(...namelessText, 'Sergueï Lavrov a parlé.') }) });
    const page = await browsing.open('/app/one.html');
    await untilMarked(page, 'Sergueï Lavrov');
    await page.evaluate((text) => {
      history.pushState(null, '', '/app/two.html');
      document.querySelector('meta[property="article:published_time"]')?.setAttribute('content', '2025-07-13T08:00:00Z');
      document.title = 'Un autre article';
      const article = document.createElement('article');
      for (const line of [...text, 'Mark Rutte a répondu.'])
        article.append(Object.assign(document.createElement('p'), { textContent: line }));
      document.querySelector('main')?.replaceChildren(article);
    }, namelessText);
    const marked = await untilMarked(page, 'Mark Rutte');
    expect(marked).not.toContain('Sergueï Lavrov');
    expect(await openCard(browsing.session, page, 'Mark Rutte')).toMatch(/13\s+juil\. 2025/);
  });
});
