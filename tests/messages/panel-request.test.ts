import { describe, expect, test } from 'vitest';
import { requestPanel, takePanelRequest, watchPanelRequests, type PanelRequest } from '../../src/messages/panel-request';
import { fakeStorage } from './storage';

const request: PanelRequest = { window: 1, tab: 7, item: { pack: 'p', id: 'sergei-lavrov' } };

describe('a panel request', () => {
  test('waits for a panel that opens later, once', async () => {
    const { area } = fakeStorage('session');
    await requestPanel(area, request, 'a');
    expect(await takePanelRequest(area, 1)).toEqual(request);
    expect(await takePanelRequest(area, 1)).toBeNull();
  });

  test('is left alone by the panel of another window', async () => {
    const { area } = fakeStorage('session');
    await requestPanel(area, request, 'a');
    expect(await takePanelRequest(area, 2)).toBeNull();
    expect(await takePanelRequest(area, 1)).toEqual(request);
  });

  test('reaches an open panel of its window, until that stops watching', async () => {
    const { area, changes } = fakeStorage('session');
    const seen: unknown[] = [];
    const end = watchPanelRequests(changes, 1, (asked) => seen.push(asked));
    watchPanelRequests(changes, 2, () => seen.push('other window'));
    await requestPanel(area, request, 'a');
    await requestPanel(area, { ...request, item: null }, 'b');
    end();
    await requestPanel(area, request, 'c');
    expect(seen).toEqual([request, { ...request, item: null }]);
  });

  test('is never the same twice, so that storage tells of a repeated one', async () => {
    const { area, items } = fakeStorage('session');
    await requestPanel(area, request, 'a');
    const first = [...items.values()];
    await requestPanel(area, request, 'b');
    expect([...items.values()]).not.toEqual(first);
  });

  test.each([['junk'], [null], [{ window: '1', tab: 7 }], [{ window: 1 }]])('that is %j is none', async (stored) => {
    const { area } = fakeStorage('session', { 'panel-request': stored });
    expect(await takePanelRequest(area, 1)).toBeNull();
  });

  test('with a malformed item only opens the panel', async () => {
    const { area } = fakeStorage('session', { 'panel-request': { window: 1, tab: 7, item: { pack: 'p' } } });
    expect(await takePanelRequest(area, 1)).toEqual({ window: 1, tab: 7, item: null });
  });
});
