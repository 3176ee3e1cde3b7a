import type { Sender } from '../../src/messages/rpc';

type AnyListener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => unknown;

/**
 * Connect a listener to a `send` as a browser does: what crosses is copied as JSON, and the answer counts only where the listener
 * keeps the channel open.
 */
export function channel(listener: AnyListener, sender: Sender): (message: unknown) => Promise<unknown> {
  return (message) =>
    new Promise((resolve) => {
      const keepsOpen = listener(copy(message), sender, (answer) => resolve(copy(answer)));
      if (keepsOpen !== true) resolve(undefined);
    });
}

function copy(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

export const ourId = 'abcdefghijklmnop';
export const baseUrl = `chrome-extension://${ourId}/`;

export const fromPage: Sender = {
  id: ourId,
  url: 'https://news.example/a?b=1',
  origin: 'https://news.example',
  frameId: 0,
  tab: { id: 7, windowId: 1, url: 'https://news.example/a?b=1' },
};
export const fromPanel: Sender = { id: ourId, url: `${baseUrl}src/panel/index.html`, origin: baseUrl.slice(0, -1) };
export const fromOptionsTab: Sender = { ...fromPanel, url: `${baseUrl}src/options/index.html`, frameId: 0, tab: { id: 8, windowId: 1 } };
export const fromBackground: Sender = { id: ourId, url: `${baseUrl}service-worker-loader.js` };
