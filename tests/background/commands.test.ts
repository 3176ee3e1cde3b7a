import { expect, test } from 'vitest';
import { runCommand } from '../../src/background/commands';
import { success } from '../../src/core/result';
import { client } from '../../src/messages/rpc';

function run(command: string, tab: Parameters<typeof runCommand>[1]) {
  const done: unknown[] = [];
  const finished = runCommand(command, tab, {
    openPanel: (request) => (done.push(request), Promise.resolve(success(null))),
    page: (tabId) => client((message) => (done.push([tabId, message]), Promise.resolve(success(null)))),
  });
  return { done, finished };
}

const tab = { id: 7, windowId: 1 };

test.each([
  ['next-mention', tab, [[7, { name: 'mention.step', params: { direction: 'next' } }]]],
  ['previous-mention', tab, [[7, { name: 'mention.step', params: { direction: 'previous' } }]]],
  ['open-panel', tab, [{ tab: 7, window: 1, item: null }]],
  ['constructor', tab, []],
  ['next-mention', undefined, []],
  ['open-panel', { id: 7 }, []],
  ['open-panel', { windowId: 1 }, []],
])('%s in %j', (command, where, expected) => {
  // Nothing is awaited: the panel opens only within the gesture.
  expect(run(command, where).done).toEqual(expected);
});

test('bears a tab without content script', async () => {
  const nobody = client(() => Promise.reject(new Error('Receiving end does not exist.')));
  await expect(
    runCommand('next-mention', tab, { openPanel: () => Promise.resolve(success(null)), page: () => nobody as never }),
  ).resolves.toBeUndefined();
});
