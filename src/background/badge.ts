import type { UiLang } from '../core/model';

/** Is what the badge needs of `browser.action`. */
export interface BadgeAction {
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string }): Promise<void>;
  setBadgeTextColor(details: { color: string }): Promise<void>;
  setTitle(details: { tabId: number; title: string }): Promise<void>;
}

const titles: Readonly<Record<UiLang, { some: (count: number) => string; off: string }>> = {
  fr: {
    some: (count) => (count < 2 ? `Incise : ${count} mention sur cette page` : `Incise : ${count} mentions sur cette page`),
    off: 'Incise : rien n’est marqué ici',
  },
  en: {
    some: (count) => (count === 1 ? 'Incise: 1 mention on this page' : `Incise: ${count} mentions on this page`),
    off: 'Incise: nothing is marked here',
  },
};

/** Give the badge its colours, which hold for all tabs. */
export async function paintBadge(action: BadgeAction): Promise<void> {
  await action.setBadgeBackgroundColor({ color: '#5b5b66' });
  await action.setBadgeTextColor({ color: '#ffffff' });
}

/**
 * Show how many mentions the page of a tab has; the browser itself takes it away when the tab goes to another page.
 *
 * @param count - null where Incise does nothing on the page
 */
export async function showCount(action: BadgeAction, tabId: number, count: number | null, lang: UiLang): Promise<void> {
  const text = count === null || count === 0 ? '' : count > 999 ? '999+' : String(count);
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title: count === null ? titles[lang].off : titles[lang].some(count) }),
  ]);
}
