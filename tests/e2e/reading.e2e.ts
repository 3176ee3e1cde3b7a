import { describe, expect, test } from 'vitest';
import { markedWords, openCard, pointAt, readCard, untilCardIsGone, untilMarked } from '../../scripts/driver/reader';
import { until } from '../../scripts/driver/session';
import { useBrowser } from './browser';
import { articlePage, namelessText, paragraphs } from './made-pages';

describe('reading the demo', () => {
  const browsing = useBrowser();

  test('marks names and topics of a French article', async () => {
    const page = await browsing.open('/moscou.html');
    const marked = await untilMarked(page, 'Sergueï Lavrov', 'Kim Jong-un', 'OTAN', 'arsenal nucléaire');
    expect(marked).toEqual(expect.arrayContaining(['Choe Son-hui', 'Vladimir Poutine', 'Antony Blinken', 'KBS', 'Corée du Nord']));
    expect(marked).not.toContain('Solène Darcourt');
  });

  test('shows who said what, and when, on either side of the article’s date', async () => {
    const page = await browsing.open('/moscou.html');
    const card = await openCard(browsing.session, page, 'Sergueï Lavrov');
    expect(card).toContain('ministre russe des Affaires étrangères');
    expect(card).toMatch(/avant cet article/i);
    expect(card).toMatch(/1er\s+nov\. 2024/);
    expect(card).toMatch(/2\s+nov\. 2024/);
    expect(card).toMatch(/depuis/i);
    expect(card).toMatch(/juil\. 2025/);
  });

  test('keeps the card while the pointer is in it, and closes it when it has left both', async () => {
    const page = await browsing.open('/moscou.html');
    await openCard(browsing.session, page, 'Mark Rutte');
    const box = await browsing.session.inCard(page, (root) => {
      const { left, top, width, height } =
        (root.querySelector('[role=dialog]') ?? root.children[0])?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + Math.min(height / 2, 40) };
    });
    if (box === null) throw new Error('no card');
    await page.mouse.move(box.x, box.y, { steps: 8 });
    const later = await until('a second to pass', async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return (await readCard(browsing.session, page)) ?? 'closed';
    });
    expect(later).toContain('Rutte');
    await page.mouse.move(2, 2, { steps: 8 });
    await untilCardIsGone(browsing.session, page);
  });

  test('closes on Esc, with the pointer still on the name', async () => {
    const page = await browsing.open('/moscou.html');
    await openCard(browsing.session, page, 'Lin Jian');
    await page.keyboard.press('Escape');
    await untilCardIsGone(browsing.session, page);
  });

  test('opens no card for a pointer that only passes over', async () => {
    const page = await browsing.open('/moscou.html');
    await pointAt(page, 'Sergueï Lavrov');
    await page.mouse.move(2, 2);
    await openCard(browsing.session, page, 'Lin Jian');
    expect(await readCard(browsing.session, page)).toContain('Lin Jian');
  });

  test('reads an English page in English names, with the office of that day', async () => {
    const page = await browsing.open('/wonsan.html');
    const marked = await untilMarked(page, 'Kim Jong Un', 'Sergei Lavrov', 'Wonsan');
    expect(marked).toEqual(expect.arrayContaining(['Russian foreign minister', 'Sergei Shoigu', 'TASS']));
    expect(await openCard(browsing.session, page, 'Sergei Shoigu')).toMatch(/Conseil de sécurité/);
  });

  test('splits nothing where the page has no date', async () => {
    const page = await browsing.open('/direct.html?every=100');
    const card = await openCard(browsing.session, page, 'Mark Rutte');
    expect(card).not.toMatch(/avant cet article/i);
  });

  test('marks what a growing page adds, and leaves what it had', async () => {
    const page = await browsing.open('/direct.html?every=600000');
    const before = await untilMarked(page, 'Kim Jong-un');
    expect(before).not.toContain('Mark Rutte');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.mouse.wheel({ deltaY: 600 });
    await page.evaluate(() => dispatchEvent(new Event('scroll')));
    const after = await untilMarked(page, 'Mark Rutte');
    expect(after.slice(0, before.length)).toEqual(before);
    await openCard(browsing.session, page, 'Mark Rutte');
  });

  test('answers after its background was stopped', async () => {
    const page = await browsing.open('/moscou.html');
    await untilMarked(page, 'Sergueï Lavrov');
    await browsing.session.stopBackground();
    expect(await browsing.session.isBackgroundRunning()).toBe(false);
    expect(await openCard(browsing.session, page, 'Sergueï Lavrov')).toMatch(/1er\s+nov\. 2024/);
  });

  test.each([
    ['a window', 1280, 900],
    ['a window at 200 % zoom', 640, 450],
    ['a narrow window', 360, 640],
    ['a very low window', 900, 260],
  ])('keeps the card whole on the screen in %s', async (_, width, height) => {
    const page = await browsing.open('/moscou.html');
    await page.setViewport({ width, height });
    for (const word of ['Corée du Nord', 'Lin Jian']) {
      await openCard(browsing.session, page, word);
      const box = await until('the card to stand still', () =>
        browsing.session.inCard(page, (root) => {
          const { left, top, right, bottom } = root.querySelector('[role=dialog]')?.getBoundingClientRect() ?? new DOMRect();
          return right > left ? { left, top, right, bottom } : null;
        }),
      );
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
      await untilCardIsGone(browsing.session, page);
    }
  });

  test('sets the card from left to right on a page that runs the other way', async () => {
    const body = paragraphs('Sergueï Lavrov est reparti.', ...namelessText);
    browsing.site.publish('/rtl.html', { html: articlePage({ body, head: '<style>html { direction: rtl }</style>' }) });
    const page = await browsing.open('/rtl.html');
    await openCard(browsing.session, page, 'Sergueï Lavrov');
    const direction = await browsing.session.inCard(page, (root) => getComputedStyle(root.querySelector('h2') ?? new Image()).direction);
    expect(direction).toBe('ltr');
  });

  test('leaves the page as it was: the same source, and one node more while a card is open', async () => {
    const page = await browsing.open('/moscou.html');
    const source = () => page.evaluate(() => document.documentElement.outerHTML);
    const nodes = () => page.evaluate(() => document.getElementsByTagName('*').length);
    const [before, count] = [await source(), await nodes()];
    await untilMarked(page, 'Sergueï Lavrov');
    expect(await source()).toBe(before);
    await openCard(browsing.session, page, 'Sergueï Lavrov');
    expect(await nodes()).toBe(count + 1);
    await page.keyboard.press('Escape');
    await untilCardIsGone(browsing.session, page);
    await until('the card’s node to go', async () => (await nodes()) === count);
    expect(await source()).toBe(before);
    expect(await markedWords(page)).toContain('Sergueï Lavrov');
  });
});
