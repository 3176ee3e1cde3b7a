import { describe, expect, test, vi } from 'vitest';
import { followPanelRequests, requestPanel, type PanelRequest } from '../../src/messages/panel-request';
import { fakeStorage } from './storage';

const request: PanelRequest = { window: 1, tab: 7, item: { pack: 'p', id: 'sergei-lavrov' } };

/** Collects what a panel of a window is asked for. */
function panelOf({ area, changes }: ReturnType<typeof fakeStorage>, window: number) {
  const seen: PanelRequest[] = [];
  const end = followPanelRequests(area, changes, window, (asked) => seen.push(asked));
  return { seen, end };
}

describe('a panel request', () => {
  test('waits for a panel that opens later, once', async () => {
    const session = fakeStorage('session');
    await requestPanel(session.area, request, 'a');
    const first = panelOf(session, 1);
    await vi.waitFor(() => expect(first.seen).toEqual([request]));
    first.end();
    expect(session.items.size).toBe(0);
  });

  test('is left alone by the panel of another window', async () => {
    const session = fakeStorage('session');
    const other = panelOf(session, 2);
    await requestPanel(session.area, request, 'a');
    const own = panelOf(session, 1);
    await vi.waitFor(() => expect(own.seen).toEqual([request]));
    expect(other.seen).toEqual([]);
  });

  test('reaches an open panel, also when it asks for the same again, until that stops following', async () => {
    const session = fakeStorage('session');
    const { seen, end } = panelOf(session, 1);
    await requestPanel(session.area, request, 'a');
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    await requestPanel(session.area, request, 'b');
    await vi.waitFor(() => expect(seen).toEqual([request, request]));
    end();
    await requestPanel(session.area, request, 'c');
    expect(session.listeners.size).toBe(0);
    expect(session.items.size).toBe(1);
  });

  test('is never the same twice, so that storage tells of a repeated one', async () => {
    const { area, items } = fakeStorage('session');
    await requestPanel(area, request, 'a');
    const first = [...items.values()];
    await requestPanel(area, request, 'b');
    expect([...items.values()]).not.toEqual(first);
  });

  test('with a malformed item only opens the panel', async () => {
    const session = fakeStorage('session', { 'panel-request': { window: 1, tab: 7, item: { pack: 'p' } } });
    const { seen } = panelOf(session, 1);
    await vi.waitFor(() => expect(seen).toEqual([{ window: 1, tab: 7, item: null }]));
  });

  test.each([['junk'], [null], [{ window: '1', tab: 7 }], [{ window: 1 }]])('that is %j is none', async (stored) => {
    const session = fakeStorage('session', { 'panel-request': stored });
    const { seen } = panelOf(session, 1);
    await requestPanel(session.area, request, 'a');
    await vi.waitFor(() => expect(seen).toEqual([request]));
  });
});
