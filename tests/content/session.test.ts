// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/core/settings';
import { rangeOfMark } from '../../src/content/mark';
import { startSession, type Session, type SessionPorts } from '../../src/content/session';
import { fakePaint, spotNames } from './fake-page';

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  life = new AbortController();
  // What jsdom lacks: layout.
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null;
  };
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Lets mutation records, answers and the wait after a change pass. */
async function settle(): Promise<void> {
  for (let at = 0; at < 3; at++) {
    for (let tick = 0; tick < 20; tick++) await Promise.resolve();
    await vi.advanceTimersByTimeAsync(100);
  }
}

/** Settles until the page has had its turns between stretches of reading. */
async function settleUntil(isDone: () => boolean): Promise<void> {
  for (let at = 0; at < 500 && !isDone(); at++) {
    await new Promise((resolve) => setImmediate(resolve));
    await settle();
  }
}

function open(html: string, density: Settings['density'] = 'block', changes: Partial<SessionPorts> = {}) {
  document.body.innerHTML = html;
  return start(density, changes);
}

/** Starts on the page as it is. */
async function start(density: Settings['density'] = 'block', changes: Partial<SessionPorts> = {}) {
  const page = fakePaint();
  const asked: string[][] = [];
  const session: Session = startSession({
    paint: page.paint,
    density,
    watchVicinity: page.watchVicinity,
    spot: (blocks) => {
      asked.push(blocks.map(({ text }) => text));
      return Promise.resolve(spotNames(blocks));
    },
    onDocument: () => undefined,
    onMarks: () => undefined,
    onChanges: () => undefined,
    signal: life.signal,
    ...changes,
  });
  await settle();
  return { session, asked, ...page };
}

describe('the text of a page', () => {
  it('is read by blocks, as it is spotted, with their language', async () => {
    const { session } = await open('<main><p>Un</p><div>deux <b>et</b><p lang="en">three</p>quatre</div></main>');
    expect(session.text()).toEqual([
      { block: 0, text: 'Un' },
      { block: 1, text: 'deux et' },
      { block: 2, text: 'three', lang: 'en' },
      { block: 3, text: 'quatre' },
    ]);
  });

  it('ends with the block that is enough', async () => {
    const { session } = await open(`<p>${'a '.repeat(60_000)}</p><section><p>b</p></section>`);
    expect(session.text().map(({ text }) => text[0])).toEqual(['a', 'a']);
  });
});

describe('a page', () => {
  const twice = '<p>NomA et NomA et NomB</p><p>NomA</p>';

  it.each<[Settings['density'], string[]]>([
    ['every', ['NomA', 'NomA', 'NomB', 'NomA']],
    ['block', ['NomA', 'NomB', 'NomA']],
    ['page', ['NomA', 'NomB']],
  ])('is marked with density %s', async (density, expected) => {
    expect((await open(twice, density)).texts()).toEqual(expected);
  });

  it('is counted whatever the density', async () => {
    const { session } = await open(twice, 'page');
    expect(session.mentions().map(({ id, count }) => [id, count])).toEqual([
      ['noma', 3],
      ['nomb', 1],
    ]);
  });

  it('has its first shown mention marked rather than a hidden one', async () => {
    const { session } = await open('<p><span hidden>NomA</span> puis <b>NomA</b></p>');
    expect(session.marks.inOrder().map((mark) => rangeOfMark(mark)?.startContainer.parentElement?.localName)).toEqual(['b']);
  });

  it('is read where its article is, and its headlines', async () => {
    const { texts } = await open('<h1>NomA</h1><div><p>NomB</p></div><main><p>NomC</p><p>a</p><p>b</p></main>');
    expect(texts()).toEqual(['NomA', 'NomC']);
  });

  it('asks with the language that a text is marked with', async () => {
    const langs: (string | undefined)[] = [];
    await open('<p>NomA</p><p lang="en-GB">NomB</p>', 'block', {
      spot: (blocks) => (langs.push(...blocks.map(({ lang }) => lang)), Promise.resolve(spotNames(blocks))),
    });
    expect(langs).toEqual([undefined, 'en']);
  });
});

describe('a page of very many mentions', () => {
  const many = Array.from({ length: 400 }, (_, at) => `<p id="p${at}">Nom${at}</p>`).join('');

  async function openMany() {
    const page = await open(`<main>${many}</main>`);
    const element = (at: number): Element => document.getElementById(`p${at}`) as Element;
    return { ...page, element };
  }

  it('is painted as a whole only up to a number of marks, and beyond that where it is near', async () => {
    const { texts, move, element, session } = await openMany();
    const atOnce = texts().length;
    expect(session.marks.size).toBe(400);
    expect(atOnce).toBeLessThan(200);
    move(element(399), true);
    move(element(398), false);
    expect(texts().slice(atOnce)).toEqual(['Nom399']);
    move(element(399), false);
    expect(texts()).toHaveLength(atOnce);
  });

  it('has every mark at hand, painted or not', async () => {
    const { session, element } = await openMany();
    expect(session.marks.inOrder().map(({ mention }) => mention.id)).toEqual(Array.from({ length: 400 }, (_, at) => `nom${at}`));
    expect(session.marks.at(element(399).firstChild as Node).map(({ mention }) => mention.id)).toEqual(['nom399']);
    expect(session.mentions()).toHaveLength(400);
  });

  it('watches nothing that has left, and paints nothing that has changed', async () => {
    const { watched, element, texts, move } = await openMany();
    const before = watched.size;
    const [gone, changed] = [element(399), element(398)];
    gone.remove();
    (changed.firstChild as Text).data = 'rien';
    move(changed, true);
    expect(texts()).not.toContain('Nom398');
    await settle();
    expect(watched.size).toBe(before - 2);
    expect(watched).not.toContain(gone);
  });

  it('is read in stretches, in its own order and each once', async () => {
    const lines = Array.from({ length: 1_500 }, (_, at) => (at % 7 === 0 ? `<div>Nom${at}<br>fin</div>` : `<p>Nom${at}</p>`)).join('\n');
    const { session } = await open(`<main>${lines}</main>`);
    await settleUntil(() => session.marks.size >= 1_500);
    expect(session.marks.inOrder().map(({ mention }) => mention.id)).toEqual(Array.from({ length: 1_500 }, (_, at) => `nom${at}`));
  });

  it('is read to its end where the page takes away what was to be read next', async () => {
    const lines = Array.from({ length: 900 }, (_, at) => `<p id="l${at}">Nom${at}</p>`).join('');
    const { session } = await open(`<main>Tête NomT${lines}</main>`, 'every', {
      spot: (blocks) => {
        for (let at = 380; at < 420; at++) document.getElementById(`l${at}`)?.remove();
        return Promise.resolve(spotNames(blocks));
      },
    });
    await settleUntil(() => session.marks.size >= 861);
    const ids = session.marks.inOrder().map(({ mention }) => mention.id);
    expect(ids).toEqual(['nomt', ...Array.from({ length: 900 }, (_, at) => `nom${at}`).filter((_, at) => at < 380 || at >= 420)]);
  });
});

describe('a page that changes', () => {
  it('is asked only for what is new', async () => {
    const { asked, texts } = await open('<p>NomA</p><section></section>');
    document.querySelector('section')?.append(Object.assign(document.createElement('p'), { textContent: 'NomB' }));
    await settle();
    expect(asked).toEqual([['NomA'], ['NomB']]);
    expect(texts()).toEqual(['NomA', 'NomB']);
  });

  it('is marked anew where its text changes in place', async () => {
    const { texts, session } = await open('<p>NomA</p><p>NomB</p>');
    (document.querySelector('p')?.firstChild as Text).data = 'NomC';
    await settle();
    expect(texts()).toEqual(['NomB', 'NomC']);
    expect(session.marks.inOrder().map(({ mention }) => mention.id)).toEqual(['nomc', 'nomb']);
  });

  it('is read anew where an inline element joins a word', async () => {
    const { texts } = await open('<p>Nom</p>');
    document.querySelector('p')?.append(Object.assign(document.createElement('b'), { textContent: 'Z' }));
    await settle();
    expect(texts()).toEqual(['NomZ']);
  });

  it('forgets what was removed', async () => {
    const { texts, session } = await open('<p>NomA</p><section><p>NomB</p></section>');
    document.querySelector('section')?.remove();
    await settle();
    expect(texts()).toEqual(['NomA']);
    expect(session.marks.size).toBe(1);
  });

  it('does not read a list again for an item that goes from it', async () => {
    const { asked } = await open('<section>Tête NomA<p>NomB</p><p>NomC</p></section>');
    document.querySelectorAll('p')[1]?.remove();
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('is read anew where what stood between two texts goes or comes', async () => {
    const { asked } = await open('<section>NomA<p>NomB</p>C</section>');
    const [, between] = [document.querySelector('section'), document.querySelector('p')];
    between?.remove();
    await settle();
    expect(asked.at(-1)).toEqual(['NomAC']);
    document.querySelector('section')?.insertBefore(between as Element, document.querySelector('section')?.lastChild ?? null);
    await settle();
    expect(asked.slice(-2).flat()).toEqual(['NomA', 'NomB']);
  });

  it('keeps the marks of a text to which a block is added', async () => {
    const { texts, session } = await open('<div>NomA <b>et</b> NomB</div>');
    document.querySelector('div')?.append(Object.assign(document.createElement('p'), { textContent: 'NomC' }));
    await settle();
    expect(texts()).toEqual(['NomA', 'NomB', 'NomC']);
    expect(session.marks.inOrder().map((mark) => String(rangeOfMark(mark)))).toEqual(['NomA', 'NomB', 'NomC']);
  });

  it('marks another mention where the only marked one leaves', async () => {
    const { texts } = await open('<p>NomA</p><p>et NomA</p>', 'page');
    document.querySelector('p')?.remove();
    await settle();
    expect(texts()).toEqual(['NomA']);
  });

  it('asks nothing for what holds no words, nor outside of the article', async () => {
    const { asked } = await open('<main><p>NomA</p><p id="clock">x1</p></main><footer><p id="ad">x</p></footer>');
    for (const text of ['12:00:01', '12:00:02']) {
      for (const id of ['#clock', '#ad']) (document.querySelector(id) as Element).textContent = id === '#ad' ? 'NomZ' : text;
      await settle();
    }
    expect(asked.flat()).toEqual(['NomA']);
  });

  it('reads a burst of changes once', async () => {
    const { asked } = await open('<p>NomA</p>');
    for (let at = 0; at < 500; at++) (document.querySelector('p') as Element).textContent = `NomB ${at}`;
    await settle();
    expect(asked).toEqual([['NomA'], ['NomB 499']]);
  });

  it('does not count an answer to text that has changed meanwhile', async () => {
    const answers: (() => void)[] = [];
    const { texts } = await open('<p>NomA</p>', 'every', {
      spot: (blocks) => new Promise((resolve) => answers.push(() => resolve(spotNames(blocks)))),
    });
    (document.querySelector('p') as Element).textContent = 'NomB';
    await settle();
    answers[0]?.();
    await settle();
    expect(texts()).toEqual([]);
    answers[1]?.();
    await settle();
    expect(texts()).toEqual(['NomB']);
  });

  it('is left alone once its reading has ended', async () => {
    const { asked } = await open('<p>NomA</p>');
    life.abort();
    (document.querySelector('p') as Element).textContent = 'NomB';
    await settle();
    expect(asked).toEqual([['NomA']]);
  });
});

describe('a background that does not answer', () => {
  it('is asked again, for all that waits', async () => {
    let isDown = true;
    const { texts } = await open('<p>NomA</p>', 'block', {
      spot: (blocks) => Promise.resolve(isDown ? { ok: false, error: { code: 'message/unanswered', message: '' } } : spotNames(blocks)),
    });
    expect(texts()).toEqual([]);
    isDown = false;
    await vi.advanceTimersByTimeAsync(2_000);
    await settle();
    expect(texts()).toEqual(['NomA']);
  });
});

describe('a frame', () => {
  it('that was read before its load event is marked once', async () => {
    Object.defineProperties(HTMLIFrameElement.prototype, {
      clientWidth: { value: 500, configurable: true },
      clientHeight: { value: 100, configurable: true },
    });
    document.body.innerHTML = '<main><p>NomA</p><iframe></iframe></main>';
    const frame = document.querySelector('iframe');
    if (frame?.contentDocument == null) throw new Error('jsdom gives an empty frame a document');
    frame.contentDocument.body.innerHTML = '<p>NomB</p>';
    const { texts } = await start();
    expect(texts().sort()).toEqual(['NomA', 'NomB']);
    frame.dispatchEvent(new Event('load'));
    await settle();
    expect(texts().sort()).toEqual(['NomA', 'NomB']);
  });
});
