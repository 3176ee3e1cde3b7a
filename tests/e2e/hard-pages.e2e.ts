import { describe, expect, test } from 'vitest';
import { markedWords, untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { useBrowser } from './browser';
import { articlePage, namelessText, paragraphs } from './made-pages';

describe('pages that are hard to read', () => {
  const browsing = useBrowser();

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

  test('a page of 100,000 nodes: what is on screen is marked frames before the rest', async () => {
    const rows = Array.from({ length: 33_000 }, (_, i) => `<p>Ligne ${i} <b>du</b> rapport, sans rien.</p>`).join('');
    // Looks once a frame, for a driver's look may come late.
    const watch = `<script>
      let frame = 0;
      const firstFrames = {};
      const look = () => {
        frame++;
        for (const [, highlight] of CSS.highlights) for (const { startContainer } of highlight) firstFrames[startContainer.data.slice(0, 6)] ??= frame;
        requestAnimationFrame(look);
      };
      look();
    </script>`;
    browsing.site.publish('/huge.html', {
      html: articlePage({ body: `${watch}<p>Sergueï Lavrov est reparti.</p>${rows}<p>Antony Blinken ferme la marche.</p>` }),
    });
    const page = await browsing.open('/huge.html');
    const readFrames = () => page.evaluate('firstFrames') as Promise<Readonly<Record<string, number>>>;
    await until('the last line to be marked', async () => (await readFrames())['Antony'], 60_000);
    const { Sergue = Number.NaN, Antony = Number.NaN } = await readFrames();
    expect(Antony - Sergue).toBeGreaterThan(1);
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
