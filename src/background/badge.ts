import type { UiLang } from '../core/model';

/** Is what the toolbar button needs of `browser.action`. */
export interface BadgeAction {
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { color: string }): Promise<void>;
  setBadgeTextColor(details: { color: string }): Promise<void>;
  setTitle(details: { tabId: number; title: string }): Promise<void>;
  setIcon(details: { tabId: number; path: Record<string, string> }): Promise<void>;
}

/** Is what the toolbar button says of the page in a tab: how many mentions it has, or why it has none. */
export type Badge = number | 'site-off' | 'not-read';

const titles: Readonly<Record<UiLang, { some: (count: number) => string; siteOff: string; notRead: string }>> = {
  fr: {
    some: (count) => (count < 2 ? `Incise : ${count} mention sur cette page` : `Incise : ${count} mentions sur cette page`),
    siteOff: 'Incise : désactivé sur ce site',
    notRead: 'Incise : cette page n’est pas lue, car ce n’est pas un article',
  },
  en: {
    some: (count) => (count === 1 ? 'Incise: 1 mention on this page' : `Incise: ${count} mentions on this page`),
    siteOff: 'Incise: off on this site',
    notRead: 'Incise: this page is not read, because it is no article',
  },
};

const icons = {
  on: { 16: '/icons/16.png', 32: '/icons/32.png' },
  off: { 16: '/icons/off-16.png', 32: '/icons/off-32.png' },
};

/** Give the badge its colours, which hold for all tabs. */
export async function paintBadge(action: BadgeAction): Promise<void> {
  await action.setBadgeBackgroundColor({ color: '#5b5b66' });
  await action.setBadgeTextColor({ color: '#ffffff' });
}

/** Show on the toolbar button what a tab's page has; the browser itself takes it away when the tab goes to another page. */
export async function showBadge(action: BadgeAction, tabId: number, badge: Badge, lang: UiLang): Promise<void> {
  await Promise.all([
    action.setBadgeText({ tabId, text: textOf(badge) }),
    action.setTitle({ tabId, title: titleOf(badge, lang) }),
    action.setIcon({ tabId, path: badge === 'site-off' ? icons.off : icons.on }),
  ]);
}

/** Four characters are all that the button has room for. */
function textOf(badge: Badge): string {
  if (typeof badge !== 'number' || badge === 0) return '';
  return badge > 999 ? '999+' : String(badge);
}

function titleOf(badge: Badge, lang: UiLang): string {
  const { some, siteOff, notRead } = titles[lang];
  return typeof badge === 'number' ? some(badge) : badge === 'site-off' ? siteOff : notRead;
}
