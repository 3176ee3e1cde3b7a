import { beforeEach, describe, expect, test } from 'vitest';
import { followPage, type FollowedPage, type FollowPorts } from '../../src/messages/followed-page';
import { success } from '../../src/core/result';

interface Tab {
  readonly id: number;
  url: string;
  active?: boolean;
  lastAccessed?: number;
  status?: string;
}

/** Stands for `tabs.onActivated` and its like. */
function event<Listener extends (...args: never[]) => unknown>() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: Parameters<Listener>) => listeners.forEach((listener) => listener(...args)),
    get size() {
      return listeners.size;
    },
  };
}

type Activated = Parameters<FollowPorts['tabs']['onActivated']['addListener']>[0];
type Updated = Parameters<FollowPorts['tabs']['onUpdated']['addListener']>[0];
type Message = Parameters<FollowPorts['onMessage']['addListener']>[0];

const ownUrl = 'chrome-extension://incise/';
let tabs: Tab[];
let answers: Map<number, () => Promise<unknown>>;
let seen: FollowedPage[];
let onActivated: ReturnType<typeof event<Activated>>;
let onUpdated: ReturnType<typeof event<Updated>>;
let onMessage: ReturnType<typeof event<Message>>;

beforeEach(() => {
  tabs = [
    { id: 1, url: 'https://a.example/', active: true, lastAccessed: 5 },
    { id: 2, url: 'https://b.example/', lastAccessed: 9 },
    { id: 3, url: `${ownUrl}src/panel/index.html`, lastAccessed: 7 },
  ];
  answers = new Map(tabs.map(({ id }) => [id, () => Promise.resolve(success({ status: `of ${id}` }))]));
  seen = [];
  [onActivated, onUpdated, onMessage] = [event<Activated>(), event<Updated>(), event<Message>()];
});

const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

async function follow(own: string | null = ownUrl) {
  const follower = followPage(
    {
      tabs: {
        query: ({ active }) => Promise.resolve(tabs.filter((tab) => active === undefined || tab.active === true)),
        get: (id) => {
          const tab = tabs.find((one) => one.id === id);
          return tab === undefined ? Promise.reject(new Error('no such tab')) : Promise.resolve(tab);
        },
        sendMessage: (id) => answers.get(id)?.() ?? Promise.reject(new Error('nobody')),
        onActivated,
        onUpdated,
      },
      onMessage,
      window: 1,
      ownUrl: own,
    },
    (page) => seen.push(page),
  );
  await settle();
  return follower;
}

const activate = async (id: number, windowId = 1) => {
  if (windowId === 1) for (const tab of tabs) tab.active = tab.id === id;
  onActivated.fire({ tabId: id, windowId });
  await settle();
};
const last = () => {
  const page = seen.at(-1);
  return page === undefined ? null : [page.tab, page.url, page.report?.status ?? null];
};

describe('following a page', () => {
  test('starts with the active tab', async () => {
    await follow();
    expect(last()).toEqual([1, 'https://a.example/', 'of 1']);
  });

  test('goes along with the tabs of its window only', async () => {
    await follow();
    await activate(2);
    expect(last()).toEqual([2, 'https://b.example/', 'of 2']);
    const before = seen.length;
    await activate(1, 99);
    expect(seen).toHaveLength(before);
  });

  test.each([
    ['when it has loaded', { status: 'complete' }, true],
    ['when its address changes without loading', { url: 'https://a.example/2' }, true],
    ['not while it loads', { status: 'loading', url: 'https://a.example/2' }, false],
    ['not for its title', {}, false],
  ])('asks again %s', async (_, change, asks) => {
    await follow();
    onUpdated.fire(1, change);
    await settle();
    expect(seen).toHaveLength(asks ? 2 : 1);
    onUpdated.fire(2, { status: 'complete' });
    await settle();
    expect(seen).toHaveLength(asks ? 2 : 1);
  });

  test('asks again when the page says that it has grown, and leaves the answer to the background', async () => {
    await follow();
    onMessage.fire({ name: 'page.count', params: { count: 3 } }, { tab: { id: 1 } });
    await settle();
    expect(seen).toHaveLength(2);
    onMessage.fire({ name: 'page.count', params: { count: 3 } }, { tab: { id: 2 } });
    onMessage.fire({ name: 'page.spot' }, { tab: { id: 1 } });
    onMessage.fire('page.count', { tab: { id: 1 } });
    await settle();
    expect(seen).toHaveLength(2);
  });

  test('tells where no content script answers, and where the tab is gone', async () => {
    answers.delete(1);
    const follower = await follow();
    expect(last()).toEqual([1, 'https://a.example/', null]);
    follower.follow(42);
    await settle();
    expect(last()).toEqual([42, null, null]);
  });

  test('drops an answer that a later question overtook', async () => {
    let answerSlowly: (value: unknown) => void = () => undefined;
    answers.set(1, () => new Promise((resolve) => (answerSlowly = resolve)));
    await follow();
    await activate(2);
    answerSlowly(success({ status: 'late' }));
    await settle();
    expect(seen.map(({ tab }) => tab)).toEqual([2]);
  });

  test('keeps to the page when one of our own tabs comes up, and starts there with the page read last', async () => {
    await follow();
    await activate(3);
    expect(last()?.[0]).toBe(1);
    seen = [];
    await follow();
    expect(last()?.[0]).toBe(2);
  });

  test('keeps to the page when a tab comes up that turns out to be ours', async () => {
    await follow();
    tabs.push({ id: 4, url: 'about:blank', status: 'loading', lastAccessed: 11 });
    await activate(4);
    Object.assign(tabs[3] ?? {}, { url: `${ownUrl}src/options/index.html`, status: 'complete' });
    onUpdated.fire(4, { status: 'complete' });
    await settle();
    expect(seen.every(({ tab }) => tab === 1)).toBe(true);
    expect(last()).toEqual([1, 'https://a.example/', 'of 1']);
  });

  test('goes to the page read last where the one that it kept to was closed', async () => {
    await follow();
    tabs = tabs.filter(({ id }) => id !== 1);
    await activate(3);
    expect(last()?.[0]).toBe(2);
  });

  test('keeps what it knows while a tab loads that does not answer yet', async () => {
    await follow();
    tabs.push({ id: 4, url: 'https://c.example/', status: 'loading' });
    await activate(4);
    expect(last()?.[0]).toBe(1);
    Object.assign(tabs[3] ?? {}, { status: 'complete' });
    onUpdated.fire(4, { status: 'complete' });
    await settle();
    expect(last()).toEqual([4, 'https://c.example/', null]);
  });

  test('tells of a page that loads where nothing else is known', async () => {
    answers.delete(1);
    Object.assign(tabs[0] ?? {}, { status: 'loading' });
    await follow();
    expect(last()).toEqual([1, 'https://a.example/', null]);
  });

  test('follows our own pages where it is told to', async () => {
    await activate(3);
    await follow(null);
    expect(last()).toEqual([3, `${ownUrl}src/panel/index.html`, 'of 3']);
  });

  test('ends', async () => {
    const follower = await follow();
    follower.stop();
    follower.refresh();
    await activate(2);
    expect(seen).toHaveLength(1);
    expect([onActivated.size, onUpdated.size, onMessage.size]).toEqual([0, 0, 0]);
  });
});
