import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failure, success, type Result } from '../../src/core/result';
import { pageGuards } from '../../src/messages/guards';
import type { ContentToBackground } from '../../src/messages/protocol';
import {
  client,
  isBackgroundOrOwnPage,
  isContentScript,
  isOwnPage,
  serve,
  type Guards,
  type Handlers,
  type MessageListener,
  type Sender,
} from '../../src/messages/rpc';
import { baseUrl, channel, fromBackground, fromOptionsTab, fromPage, fromPanel, ourId } from './channel';

type Sums = {
  sum: { params: { a: number; b: number }; value: number };
  fail: { params: null; value: null };
};

const guards: Guards<Sums> = {
  sum: (params) => {
    const { a, b } = (params ?? {}) as { a?: unknown; b?: unknown };
    if (typeof a !== 'number') return { ok: false, path: 'params.a' };
    return typeof b === 'number' ? { ok: true, value: { a, b } } : { ok: false, path: 'params.b' };
  },
  fail: () => ({ ok: true, value: null }),
};

const handlers: Handlers<Sums> = { sum: ({ a, b }) => success(a + b), fail: () => failure('item/unknown', 'No such item.') };

function sums(changes: Partial<Handlers<Sums>> = {}, accept: (sender: Sender) => boolean = () => true) {
  const reports: unknown[] = [];
  const listener = serve<Sums>({ handlers: { ...handlers, ...changes }, guards, accept, report: (error) => reports.push(error) });
  const send = channel(listener, fromPage);
  return { send, calls: client<Sums>(send), reports };
}

describe('client and serve', () => {
  test('carry params and value', async () => {
    expect(await sums().calls.call('sum', { a: 2, b: 3 })).toEqual({ ok: true, value: 5 });
  });

  test('carry the value of a promise', async () => {
    const { calls } = sums({ sum: ({ a, b }) => Promise.resolve(success(a * b)) });
    expect(await calls.call('sum', { a: 2, b: 3 })).toEqual({ ok: true, value: 6 });
  });

  test("carry a handler's own error", async () => {
    expect(await sums().calls.call('fail', null)).toEqual({ ok: false, error: { code: 'item/unknown', message: 'No such item.' } });
  });

  test('start the handler before the listener returns, while the user gesture lasts', () => {
    let started = false;
    const listener = serve<Sums>({
      handlers: { ...handlers, fail: () => ((started = true), success(null)) },
      guards,
      accept: () => true,
      report: () => undefined,
    });
    listener({ name: 'fail', params: null }, fromPage, () => undefined);
    expect(started).toBe(true);
  });

  test.each([
    ['no object', 'sum', 'message/malformed', 'without a name'],
    ['no name', { params: {} }, 'message/malformed', 'without a name'],
    ['a name that is no string', { name: 7 }, 'message/malformed', 'without a name'],
    ['an unknown name', { name: 'product' }, 'message/unknown', 'product'],
    ['a name of every object', { name: 'constructor' }, 'message/unknown', 'constructor'],
    ['the prototype', { name: '__proto__' }, 'message/unknown', '__proto__'],
    ['no params', { name: 'sum' }, 'message/malformed', 'params.a'],
    ['params of another type', { name: 'sum', params: { a: 1, b: '2' } }, 'message/malformed', 'params.b'],
  ])('answer %s with an error', async (_, message, code, part) => {
    const { send, reports } = sums();
    const answer = (await send(message)) as Extract<Result<never>, { ok: false }>;
    expect(answer.error.code).toBe(code);
    expect(answer.error.message).toContain(part);
    expect(reports).toEqual([]);
  });

  test('refuse before they read params', async () => {
    const { calls } = sums({}, () => false);
    expect(await calls.call('sum', { a: 1, b: 1 })).toMatchObject({ ok: false, error: { code: 'message/refused' } });
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('secret text of the page');
      },
    ],
    ['rejects', () => Promise.reject(new Error('secret text of the page'))],
  ])('answer `internal` where a handler %s, and report it', async (_, fail) => {
    const { calls, reports } = sums({ fail });
    const answer = await calls.call('fail', null);
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(reports).toHaveLength(1);
  });

  test('bear a page that is gone when the answer comes', () => {
    const listener = serve<Sums>({ handlers, guards, accept: () => true, report: () => undefined });
    const gone = (): never => {
      throw new Error('port closed');
    };
    expect(listener({ name: 'sum', params: { a: 1, b: 1 } }, fromPage, gone)).toBe(true);
  });

  test.each([
    ['send rejects (no receiver)', () => Promise.reject(new Error('Receiving end does not exist.'))],
    [
      'send throws (context invalidated)',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    ['nobody answers', () => Promise.resolve(undefined)],
    ['the answer is no Result', () => Promise.resolve({ ok: 'yes' })],
    ['the error is no error', () => Promise.resolve({ ok: false, error: 'broken' })],
  ])('answer `message/unanswered` where %s', async (_, send) => {
    expect(await client<Sums>(send).call('fail', null)).toMatchObject({ ok: false, error: { code: 'message/unanswered' } });
  });
});

describe('senders', () => {
  const forged: readonly (readonly [name: string, sender: Sender])[] = [
    ['another extension', { ...fromPage, id: 'ponmlkjihgfedcba' }],
    ['nobody', {}],
    ['another extension with our address', { ...fromPanel, id: 'ponmlkjihgfedcba' }],
    ['a page without id', { ...fromPage, id: undefined }],
    ['a host that begins like us', { ...fromPanel, url: `${baseUrl.slice(0, -1)}.example/` }],
    ['a page with our address in its path', { ...fromPage, id: undefined, url: `https://news.example/${baseUrl}` }],
  ];

  test.each([
    ['a page', fromPage, [true, false, false]],
    ['a page with our address in its query', { ...fromPage, url: `https://x.example/?${baseUrl}` }, [true, false, false]],
    ['the panel', fromPanel, [false, true, true]],
    ['the options page', fromOptionsTab, [false, true, true]],
    ['the background', fromBackground, [false, true, true]],
    ['a content script without tab', { ...fromPage, tab: undefined }, [false, false, false]],
    ['a content script without frame', { ...fromPage, frameId: undefined }, [false, false, false]],
  ] as const)('%s is known', (_, sender, expected) => {
    expect([isContentScript(sender, ourId, baseUrl), isOwnPage(sender, ourId, baseUrl), isBackgroundOrOwnPage(sender, ourId)]).toEqual(
      expected,
    );
  });

  test.each(forged)('%s is neither page nor ours', (_, sender) => {
    expect(isContentScript(sender, ourId, baseUrl)).toBe(false);
    expect(isOwnPage(sender, ourId, baseUrl)).toBe(false);
  });
});

describe('10,000 forged messages', () => {
  const names = Object.keys(pageGuards);

  /** Serves the real methods of the background with handlers that count. */
  function counting(): { listener: MessageListener; handled: () => number; reported: () => number } {
    let handled = 0;
    let reported = 0;
    const count = (): Result<never> => {
      handled += 1;
      return failure('internal', 'counted');
    };
    const listener = serve<ContentToBackground>({
      handlers: Object.fromEntries(names.map((name) => [name, count])) as unknown as Handlers<ContentToBackground>,
      guards: pageGuards,
      accept: (sender) => isContentScript(sender, ourId, baseUrl),
      report: () => (reported += 1),
    });
    return { listener, handled: () => handled, reported: () => reported };
  }

  const junk = fc.anything({ withNullPrototype: true, withBigInt: false, maxDepth: 3 });
  const someName = fc.oneof(fc.constantFrom(...names), fc.constantFrom('__proto__', 'constructor', 'toString', ''), fc.string());
  const forgedMessage = fc.oneof(junk, fc.record({ name: someName, params: junk }));

  test('with malformed content: none is handled, none throws, each is answered with an error', async () => {
    const { listener, handled, reported } = counting();
    // `null` is what these take: from a true page it is no forgery.
    const takesNull = new Set(['card.load', 'panel.open']);
    const malformed = forgedMessage.filter((message) => {
      const { name, params = null } = (message ?? {}) as { name?: unknown; params?: unknown };
      return !(takesNull.has(String(name)) && params === null);
    });
    await fc.assert(
      fc.asyncProperty(malformed, async (message) => {
        const answer = await new Promise((resolve) => listener(message, fromPage, resolve));
        expect(answer).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^message\/(malformed|unknown)$/) as string } });
      }),
      { numRuns: 10_000 },
    );
    expect([handled(), reported()]).toEqual([0, 0]);
  });

  test('from forged senders: none is handled, even with good content', async () => {
    const { listener, handled, reported } = counting();
    const text = fc.option(fc.oneof(fc.string(), fc.constantFrom(ourId, baseUrl, 'https://news.example/')), { nil: undefined });
    const forged = fc.record({
      id: text.filter((id) => id !== ourId),
      url: text,
      origin: text,
      frameId: fc.option(fc.integer(), { nil: undefined }),
      tab: fc.option(fc.record({ id: fc.option(fc.integer(), { nil: undefined }) }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(forged, fc.constantFrom(...names), async (by, name) => {
        const answer = await new Promise((resolve) => listener({ name, params: null }, by, resolve));
        expect(answer).toMatchObject({ ok: false, error: { code: 'message/refused' } });
      }),
      { numRuns: 10_000 },
    );
    expect([handled(), reported()]).toEqual([0, 0]);
  });

  test('positive control: a true message is handled', async () => {
    const { listener, handled } = counting();
    await new Promise((resolve) => listener({ name: 'card.load', params: null }, fromPage, resolve));
    expect(handled()).toBe(1);
  });
});
