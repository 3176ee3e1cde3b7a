import { describe, expect, test } from 'vitest';
import { markedWords, untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { useBrowser } from './browser';
import { articlePage, namelessText, paragraphs } from './made-pages';

describe('pages that are hard to read', () => {
  const browsing = useBrowser();

  test('a drop cap belongs to its name', async () => {
    browsing.site.publish('/drop-cap.html', {
      html: articlePage({
        body: `<p><span style="float:left;font-size:3em">S</span>ergueï Lavrov est reparti.</p>${paragraphs(...namelessText)}`,
      }),
    });
    const page = await browsing.open('/drop-cap.html');
    await untilMarked(page, 'Sergueï Lavrov');
  });

  test('a name across the place where the parser cuts long text nodes', async () => {
    // Blink cuts the text of one paragraph into nodes of 65,536 units.
    const filler = 'Une phrase comme une autre, sans nom ni thème. '.repeat(1_395);
    const before = filler.slice(0, 65_536 - 'Sergueï La'.length - 1);
    browsing.site.publish('/long-node.html', {
      html: articlePage({ body: `<p>${before} Sergueï Lavrov est reparti. ${filler.slice(0, 20_000)}</p>` }),
    });
    const page = await browsing.open('/long-node.html');
    await untilMarked(page, 'Sergueï Lavrov');
  });

  test('back and forward between pages', async () => {
    const page = await browsing.open('/moscou.html');
    await untilMarked(page, 'Lin Jian');
    await page.goto('http://journal.localhost/wonsan.html');
    await untilMarked(page, 'Wonsan');
    await page.goBack();
    await untilMarked(page, 'Lin Jian');
    await page.goForward();
    await untilMarked(page, 'Wonsan');
  });

  test('an editor that is typed into stays as its author wrote it', async () => {
    browsing.site.publish('/editor.html', {
      html: articlePage({
        body: `${paragraphs(...namelessText, 'Sergueï Lavrov est reparti.')}<div id="editor" contenteditable="true"><p><br></p></div>`,
      }),
    });
    const page = await browsing.open('/editor.html');
    await untilMarked(page, 'Sergueï Lavrov');
    await page.click('#editor');
    await page.keyboard.type('Mark Rutte et Lin Jian');
    await page.evaluate(() =>
      document.querySelector('h1')?.after(Object.assign(document.createElement('p'), { textContent: 'Antony Blinken, plus tard.' })),
    );
    const marked = await untilMarked(page, 'Antony Blinken');
    expect(await page.$eval('#editor', (editor) => editor.textContent)).toBe('Mark Rutte et Lin Jian');
    expect(marked).toEqual(['Antony Blinken', 'Sergueï Lavrov']);
  });

  test('a page of 100,000 nodes: what is on screen is marked long before the rest', async () => {
    const rows = Array.from({ length: 33_000 }, (_, i) => `<p>Ligne ${i} <b>du</b> rapport, sans rien.</p>`).join('');
    browsing.site.publish('/huge.html', {
      html: articlePage({ body: `<p>Sergueï Lavrov est reparti.</p>${rows}<p>Antony Blinken ferme la marche.</p>` }),
    });
    const page = await browsing.open('/huge.html');
    const first = await untilMarked(page, 'Sergueï Lavrov');
    expect(first).not.toContain('Antony Blinken');
    await until('the last line to be marked', async () => (await markedWords(page)).includes('Antony Blinken'), 60_000);
  });

  test('a page that changes all the time keeps answering, and keeps nothing of what is gone', async () => {
    browsing.site.publish('/ticker.html', {
      html: articlePage({ body: `${paragraphs(...namelessText, 'Sergueï Lavrov est reparti.')}<p id="ticker">Mark Rutte 0</p>` }),
    });
    const page = await browsing.open('/ticker.html');
    await untilMarked(page, 'Sergueï Lavrov', 'Mark Rutte');
    await page.evaluate(async () => {
      for (let i = 1; i <= 2_000; i++) {
        const old = document.getElementById('ticker');
        old?.replaceWith(Object.assign(document.createElement('p'), { id: 'ticker', textContent: `Mark Rutte ${i}` }));
        if (i % 50 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await until('the last ticker to be marked, once', async () => {
      const marked = await markedWords(page);
      return marked.filter((word) => word === 'Mark Rutte').length === 1 && marked.includes('Sergueï Lavrov');
    });
  });
});
