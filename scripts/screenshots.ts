import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { UiLang } from '../src/core/model';
import { createProfile, launchSession } from './driver/launch';
import { resetSettings, openCard, pinFirstStatement } from './driver/reader';
import { until, type Family, type Session } from './driver/session';
import type { Site } from './site';

/** Size of the window in which articles are read, in CSS pixels. */
const articleSize = { width: 960, height: 760 };
const panelSize = { width: 420, height: 760 };
const optionsSize = { width: 980, height: 760 };

/** A language and colours to take screenshots in. */
export interface Look {
  readonly lang: UiLang;
  readonly colorScheme: 'light' | 'dark';
}

/** Holds every look. */
export const allLooks: readonly Look[] = (['fr', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ lang, colorScheme })),
);

/** What is read in each language. */
const readings: Readonly<Record<UiLang, { readonly article: string; readonly name: string }>> = {
  fr: { article: 'moscou.html', name: 'Sergueï Lavrov' },
  en: { article: 'wonsan.html', name: 'Sergei Lavrov' },
};

/**
 * Take screenshots of the card, the panel and the options page in every look.
 *
 * @param folder - made where it is missing
 * @returns the files' paths
 */
export async function takeScreenshots(
  browser: { readonly family: Family; readonly program: string; readonly extension: string },
  site: Site,
  folder: string,
  looks = allLooks,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const look of looks) {
    const profile = createProfile();
    const session = await launchSession(browser.family, { ...browser, profile: profile.folder, headless: true, ...look });
    const shoot = async (page: Page, name: string) => {
      const path: `${string}.png` = `${folder}/${name}-${look.lang}-${look.colorScheme}.png`;
      await page.screenshot({ path });
      files.push(path);
    };
    try {
      await resetSettings(session, look.lang);
      await shootAll(session, site, look.lang, shoot);
    } finally {
      await session.close();
      profile.remove();
    }
  }
  return files;
}

async function shootAll(session: Session, site: Site, lang: UiLang, shoot: (page: Page, name: string) => Promise<void>): Promise<void> {
  const { article, name } = readings[lang];
  const page = await session.browser.newPage();
  await page.setViewport(articleSize);
  await page.goto(`${site.origin}/${article}`);
  await openCard(session, page, name);
  await pinFirstStatement(session, page);
  await shoot(page, 'card');

  const panel = await session.openExtensionPage('src/panel/index.html');
  await panel.setViewport(panelSize);
  await untilDrawn(panel);
  await shoot(panel, 'panel');

  const options = await session.openExtensionPage('src/options/index.html');
  await options.setViewport(optionsSize);
  await untilDrawn(options);
  await shoot(options, 'options');
}

/** Waits until a page of the extension has something to read and shows the same for a while. */
async function untilDrawn(page: Page): Promise<void> {
  let before = '';
  const settles = async () => {
    const now = await page.evaluate(() => document.body.innerText);
    const isSettled = now.length > 200 && now === before;
    before = now;
    return isSettled;
  };
  await until('the page to be drawn', settles, 30_000, 400);
}
