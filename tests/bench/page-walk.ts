import type { Page } from 'puppeteer-core';
import { evaluateMarked } from '../../scripts/driver/main-thread';

/** Is the least that anything which reads a page must do: step through its text nodes and look at their lengths. */
const bareWalk = `
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += node.data.length;`;

/** Walk a page between two marks of the timeline, in the page's own world or as an extension does it. */
export async function walk(page: Page, world: 'page' | 'isolated'): Promise<void> {
  await evaluateMarked(await page.createCDPSession(), bareWalk, world);
}
