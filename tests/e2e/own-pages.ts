import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../scripts/driver/session';

/** Find a control of one of the extension's pages by the name that a reader sees or hears, and wait until it is there. */
export function findControl(page: Page, name: string | RegExp): Promise<ElementHandle> {
  const pattern = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
  return until(`the control ${pattern}`, async () => {
    const handle = await page.evaluateHandle((source) => {
      const wanted = new RegExp(source, 'u');
      const nameOf = (element: HTMLElement) => {
        const label =
          element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0]?.innerText : undefined;
        return (element.getAttribute('aria-label') ?? label ?? element.innerText).replace(/\s+/gu, ' ').trim();
      };
      const controls = [...document.querySelectorAll<HTMLElement>('button, [role=tab], input, select, textarea, a[href], summary')];
      return controls.find((one) => wanted.test(nameOf(one))) ?? null;
    }, pattern);
    return handle.asElement() as ElementHandle | null;
  });
}

/** Click a control with the real mouse, once it can be used: while packs are being installed, for one, none can be written again. */
export async function clickControl(page: Page, name: string | RegExp): Promise<void> {
  const control = await until(`the control ${String(name)} to be of use`, async () => {
    const found = await findControl(page, name);
    return (await found.evaluate((element) => element.getAttribute('aria-disabled') === 'true')) ? null : found;
  });
  await control.click();
}

/** Wait until the page shows a text, and return all it shows. */
export function untilShown(page: Page, wanted: string | RegExp): Promise<string> {
  return until(`${String(wanted)} to be shown`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) ? text : null;
  });
}
