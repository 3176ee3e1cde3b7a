import type { CDPSession, Page } from 'puppeteer-core';
import { until } from '../../scripts/driver/session';

/** The isolated world of the content script in a page: where it can be timed from. */
export interface IsolatedWorld {
  readonly cdp: CDPSession;
  /** Evaluates an expression in that world; promises are awaited, the value is JSON. */
  evaluate<T>(expression: string): Promise<T>;
}

/** Find the world of the extension's content script in a page that has loaded. */
export async function findIsolatedWorld(page: Page, extensionOrigin: string): Promise<IsolatedWorld> {
  const cdp = await page.createCDPSession();
  let contextId: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string };
    if (type === 'isolated' && context.origin === extensionOrigin) contextId = context.id;
  });
  await cdp.send('Runtime.enable');
  const id = await until('the content script', () => Promise.resolve(contextId));
  return {
    cdp,
    evaluate: async <T>(expression: string) => {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId: id,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}

/** Sum the time that a CPU profile spent in scripts of an address, in milliseconds. */
export function scriptTimeMs(profile: Profile, origin: string): number {
  const ours = new Set(profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith(origin)).map(({ id }) => id));
  // Garbage collection and built-ins called by us stand under our frames.
  const children = new Map(profile.nodes.map(({ id, children: below = [] }) => [id, below]));
  const add = (id: number) => {
    for (const child of children.get(id) ?? []) {
      ours.add(child);
      add(child);
    }
  };
  for (const id of [...ours]) add(id);
  const { samples = [], timeDeltas = [] } = profile;
  return samples.reduce((sum, id, i) => sum + (ours.has(id) ? (timeDeltas[i + 1] ?? 0) : 0), 0) / 1_000;
}

/** CPU profile as Chromium's debugger gives it; time deltas in microseconds. */
export interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}
