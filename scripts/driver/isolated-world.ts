import type { CDPSession, Page } from 'puppeteer-core';
import { until } from './session';

/** The isolated world of the content script in a page of Chromium: where it can be timed and counted from. */
export interface IsolatedWorld {
  readonly cdp: CDPSession;
  /** Evaluates an expression in that world; promises are awaited, the value is JSON. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Counts the objects of a class that the garbage collector leaves, by the name of the class. */
  readonly countLiving: (className: string) => Promise<number>;
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
  const evaluate = async (expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: id,
      awaitPromise: returnByValue,
      returnByValue,
      objectGroup: 'incise',
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };
  return {
    cdp,
    evaluate: async <T>(expression: string) => (await evaluate(expression, true)).value as T,
    countLiving: async (className) => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { objectId = '' } = await evaluate(`${className}.prototype`, false);
      const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: objectId, objectGroup: 'incise' });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'incise' });
      return result.value as number;
    },
  };
}
