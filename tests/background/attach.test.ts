import { expect, test } from 'vitest';
import { attachToOpenTabs, type AttachPorts } from '../../src/background/attach';

const contentScript = { matches: ['https://*/*'], js: ['content.js'], css: ['marks.css'] };

function browser(changes: Partial<AttachPorts> = {}) {
  const injected: unknown[] = [];
  const ports: AttachPorts = {
    tabs: { query: () => Promise.resolve([{ id: 1 }, { id: 2 }, { id: 3 }, {}]) },
    scripting: {
      executeScript: (injection) => {
        if (injection.target.tabId === 3) return Promise.reject(new Error('Cannot access contents of the page'));
        return Promise.resolve(injected.push(injection));
      },
      insertCSS: (injection) => Promise.resolve(injected.push(injection)),
    },
    answers: (tabId) => Promise.resolve(tabId === 2),
    contentScript,
    ...changes,
  };
  return { injected, attached: attachToOpenTabs(ports) };
}

test('attaches to the tabs where nobody answers, and passes over those that the browser protects', async () => {
  const { injected, attached } = browser();
  expect(await attached).toBe(1);
  expect(injected.filter((injection) => (injection as { target: { tabId: number } }).target.tabId === 1)).toEqual([
    { target: { tabId: 1 }, files: ['marks.css'] },
    { target: { tabId: 1 }, files: ['content.js'] },
  ]);
});

test('asks only for tabs that hold a page which the content script is for', async () => {
  const asked: unknown[] = [];
  await browser({ tabs: { query: (filter) => (asked.push(filter), Promise.resolve([])) } }).attached;
  expect(asked).toEqual([{ url: ['https://*/*'], status: 'complete', discarded: false }]);
});

test.each([[undefined], [{}], [{ matches: ['https://*/*'] }], [{ js: ['content.js'] }]])('does nothing for %j', async (entry) => {
  const { injected, attached } = browser({ contentScript: entry });
  expect(await attached).toBe(0);
  expect(injected).toEqual([]);
});
