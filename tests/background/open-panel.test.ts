import { describe, expect, test } from 'vitest';
import { createOpenPanel, type PanelPorts } from '../../src/background/open-panel';
import type { PanelRequest } from '../../src/messages/panel-request';
import { fakeStorage } from '../messages/storage';

const request: PanelRequest = { window: 1, tab: 7, item: { pack: 'p', id: 'sergei-lavrov' } };
const panelUrl = 'moz-extension://0/src/panel/index.html';

function browser(ports: Partial<PanelPorts>, openTabs: readonly { id: number }[] = []) {
  const session = fakeStorage('session');
  const done: unknown[] = [];
  const open = createOpenPanel({
    tabs: {
      query: () => Promise.resolve(openTabs),
      update: (id, change) => Promise.resolve(done.push(['update', id, change])),
      create: (tab) => Promise.resolve(done.push(['create', tab])),
    },
    session: session.area,
    panelUrl,
    newId: () => 'new',
    ...ports,
  });
  return { open, done, waiting: () => session.items.get('panel-request') };
}

const refuse = () => Promise.reject(new Error('may only be called from a user input handler'));

describe('createOpenPanel', () => {
  test('asks Chrome before anything is awaited, then leaves the request', async () => {
    const asked: unknown[] = [];
    const { open, done, waiting } = browser({ sidePanel: { open: (target) => (asked.push(target), Promise.resolve()) } });
    const opening = open(request);
    expect(asked).toEqual([{ tabId: 7 }]);
    expect(await opening).toEqual({ ok: true, value: null });
    expect(waiting()).toEqual({ ...request, id: 'new' });
    expect(done).toEqual([]);
  });

  test('asks Firefox before anything is awaited', async () => {
    let asked = 0;
    const { open, done } = browser({
      sidebarAction: { open: () => ((asked += 1), Promise.resolve()), isOpen: () => Promise.resolve(true) },
    });
    const opening = open({ ...request, item: null });
    expect(asked).toBe(1);
    expect(await opening).toEqual({ ok: true, value: null });
    expect(done).toEqual([]);
  });

  test.each<[string, Partial<PanelPorts>]>([
    ['Firefox refuses and its sidebar is closed', { sidebarAction: { open: refuse, isOpen: () => Promise.resolve(false) } }],
    ['Chrome refuses', { sidePanel: { open: refuse } }],
    [
      'the browser throws',
      {
        sidePanel: {
          open: () => {
            throw new Error('no such tab');
          },
        },
      },
    ],
    ['there is no side panel', {}],
  ])('falls back to a tab where %s', async (_, ports) => {
    const { open, done, waiting } = browser(ports);
    expect(await open(request)).toEqual({ ok: true, value: null });
    expect(done).toEqual([['create', { url: panelUrl, windowId: 1 }]]);
    expect(waiting()).toMatchObject(request);
  });

  test('goes to the tab that has the panel already', async () => {
    const { open, done } = browser({}, [{ id: 9 }]);
    await open(request);
    expect(done).toEqual([['update', 9, { active: true }]]);
  });

  test('only leaves the request where the sidebar is open but may not be opened', async () => {
    const { open, done, waiting } = browser({ sidebarAction: { open: refuse, isOpen: () => Promise.resolve(true) } });
    expect(await open(request)).toEqual({ ok: true, value: null });
    expect(done).toEqual([]);
    expect(waiting()).toMatchObject(request);
  });

  test('answers an error where nothing opens, and leaves no request behind', async () => {
    const tabs = { query: refuse, update: refuse, create: refuse };
    const { open, waiting } = browser({ tabs });
    expect(await open(request)).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(waiting()).toBeUndefined();
  });
});
