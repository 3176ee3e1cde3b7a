import type { Page } from 'puppeteer-core';
import { traceMainThread, type MainThread } from '../../scripts/driver/main-thread';
import { untilRead } from '../../scripts/driver/reader';
import type { Session } from '../../scripts/driver/session';
import { plainHost, rest } from './page-session';

/** Trace a page from its request until it is read and at rest. */
export async function load(session: Session, watch: Page, url: string, look?: (page: Page) => Promise<void>): Promise<MainThread> {
  const page = await session.browser.newPage();
  const run = await traceMainThread(page, async () => {
    await page.goto(url);
    await untilRead(session, page, watch);
  });
  await look?.(page);
  await page.close();
  return run;
}

/** Trace what is done on a page of the host without Incise, once that has loaded and what comes before it is done. */
export async function act(
  session: Session,
  path: string,
  what: (page: Page) => Promise<void>,
  before?: (page: Page) => Promise<void>,
): Promise<MainThread> {
  const page = await session.browser.newPage();
  await page.goto(`http://${plainHost}${path}`);
  await rest(page);
  await before?.(page);
  const run = await traceMainThread(page, async () => {
    await what(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  });
  await page.close();
  return run;
}
