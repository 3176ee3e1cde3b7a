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
    const before = await dumpStorage(browsing);
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

  test('text that changes in place is read anew, text that goes takes its marks along', async () => {
    browsing.site.publish('/edit.html', {
      html: articlePage({ body: `${paragraphs(...namelessText)}<p id="spot">Antony Blinken a parlé.</p>` }),
    });
    const page = await browsing.open('/edit.html');
    await untilMarked(page, 'Antony Blinken');
    await page.evaluate(() => {
      const text = document.getElementById('spot')?.firstChild;
      if (text instanceof Text) text.data = 'Mark Rutte a parlé.';
    });
    const marked = await untilMarked(page, 'Mark Rutte');
    expect(marked).not.toContain('Antony Blinken');
    await page.evaluate(() => document.getElementById('spot')?.remove());
    await until('the mark to go', async () => !(await markedWords(page)).includes('Mark Rutte'));
  });

  test('a change of page without loading', async () => {
    browsing.site.publish('/app/one.html', { html: articlePage({ body: paragraphs(...namelessText, 'Sergueï Lavrov a parlé.') }) });
    const page = await browsing.open('/app/one.html');
    await untilMarked(page, 'Sergueï Lavrov');
    await page.evaluate((text) => {
      history.pushState(null, '', '/app/two.html');
      const article = document.createElement('article');
      for (const line of [...text, 'Mark Rutte a répondu.'])
        article.append(Object.assign(document.createElement('p'), { textContent: line }));
      document.querySelector('main')?.replaceChildren(article);
    }, namelessText);
    const marked = await untilMarked(page, 'Mark Rutte');
    expect(marked).not.toContain('Sergueï Lavrov');
  });

  test('names across inline elements, soft hyphens, <wbr> and comments are one name', async () => {
    browsing.site.publish('/inline.html', {
      html: articlePage({
        body: `${paragraphs(...namelessText)}
          <p id="inline">Le ministre Ser<b>gueï <i>Lav</i></b>rov est là.</p>
          <p id="soft">La ministre Choe Son-hui, An&shy;to&shy;ny Blin&shy;ken et Kim&nbsp;Jong-un.</p>
          <p id="wbr">Volo<wbr>dymyr <!-- note -->Zelensky est là.</p>`,
      }),
    });
    const page = await browsing.open('/inline.html');
    const marked = await untilMarked(page, 'Sergueï Lavrov', 'Volodymyr Zelensky', 'Kim\u00a0Jong-un');
    expect(marked).toContain('An\u00adto\u00adny Blin\u00adken');
  });

  test('editors, code, forms and addresses are left alone', async () => {
    browsing.site.publish('/left-alone.html', {
      html: articlePage({
        body: `${paragraphs(...namelessText, 'Sergueï Lavrov est venu.')}
          <div contenteditable="true"><p>Mark Rutte dans un éditeur</p></div><pre><code>Antony Blinken</code></pre><code>Lin Jian</code>
          <textarea>Kim Jong-un</textarea><script type="text/plain">Vladimir Poutine</script><kbd>Volodymyr Zelensky</kbd>`,
      }),
    });
    const page = await browsing.open('/left-alone.html');
    await untilMarked(page, 'Sergueï Lavrov');
    await untilReadOthers();
    expect(await markedWords(page)).toEqual(['Sergueï Lavrov']);
  });

  test('hidden text is marked once it appears', async () => {
    browsing.site.publish('/hidden.html', {
      html: articlePage({
        body: `${paragraphs(...namelessText, 'Sergueï Lavrov est venu.')}<div id="more" hidden><p>Mark Rutte aussi.</p></div>`,
      }),
    });
    const page = await browsing.open('/hidden.html');
    await untilMarked(page, 'Sergueï Lavrov');
    await page.evaluate(() => document.getElementById('more')?.removeAttribute('hidden'));
    await untilMarked(page, 'Mark Rutte');
  });

  test('open shadow roots and frames of the same origin are read', async () => {
    browsing.site.publish('/frame.html', { html: articlePage({ body: paragraphs(...namelessText, 'Antony Blinken dans un cadre.') }) });
    browsing.site.publish('/shadow.html', {
      html: articlePage({
        body: `${paragraphs(...namelessText, 'Sergueï Lavrov est venu.')}
          <div><template shadowrootmode="open"><p>Mark Rutte dans une ombre.</p></template></div><iframe src="/frame.html"></iframe>`,
      }),
    });
    const page = await browsing.open('/shadow.html');
    await untilMarked(page, 'Sergueï Lavrov', 'Mark Rutte');
    await until('the frame to be marked', async () => {
      const frame = page.frames().find((one) => one.url().endsWith('/frame.html'));
      const words = await frame?.evaluate(() => [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String)));
      return words?.includes('Antony Blinken') ?? (await markedWords(page)).includes('Antony Blinken');
    });
  });
});
