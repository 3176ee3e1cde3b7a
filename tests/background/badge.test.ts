import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paintBadge, showBadge, type BadgeAction } from '../../src/background/badge';

function fakeAction() {
  const calls: Record<string, unknown> = {};
  const note = (name: string) => (details: unknown) => {
    calls[name] = details;
    return Promise.resolve();
  };
  const action: BadgeAction = {
    setBadgeText: note('text'),
    setBadgeBackgroundColor: note('background'),
    setBadgeTextColor: note('textColor'),
    setTitle: note('title'),
    setIcon: note('icon'),
  };
  return { action, calls };
}

describe('the badge', () => {
  test.each([
    ['site-off', 'en', '', 'Incise: off on this site'],
    ['site-off', 'fr', '', 'Incise : désactivé sur ce site'],
    ['not-read', 'en', '', 'Incise: this page is not read, because it is no article'],
    ['not-read', 'fr', '', 'Incise : cette page n’est pas lue, car ce n’est pas un article'],
    [0, 'en', '', 'Incise: 0 mentions on this page'],
    [0, 'fr', '', 'Incise : 0 mention sur cette page'],
    [1, 'en', '1', 'Incise: 1 mention on this page'],
    [1, 'fr', '1', 'Incise : 1 mention sur cette page'],
    [999, 'fr', '999', 'Incise : 999 mentions sur cette page'],
    [1000, 'en', '999+', 'Incise: 1000 mentions on this page'],
  ] as const)('shows %s in %s as "%s"', async (badge, lang, text, title) => {
    const { action, calls } = fakeAction();
    await showBadge(action, 7, badge, lang);
    expect(calls).toMatchObject({ text: { tabId: 7, text }, title: { tabId: 7, title } });
  });

  test.each([
    ['site-off', '/icons/off-16.png'],
    ['not-read', '/icons/16.png'],
    [3, '/icons/16.png'],
  ] as const)('has for %s the icon %s, which the package holds', async (badge, file) => {
    const { action, calls } = fakeAction();
    await showBadge(action, 7, badge, 'fr');
    const { tabId, path } = calls['icon'] as { tabId: number; path: Record<string, string> };
    expect([tabId, path['16']]).toEqual([7, file]);
    for (const one of Object.values(path)) expect(existsSync(join(import.meta.dirname, '../../public', one))).toBe(true);
  });

  test('has its colours for all tabs', async () => {
    const { action, calls } = fakeAction();
    await paintBadge(action);
    expect(calls).toEqual({ background: { color: '#5b5b66' }, textColor: { color: '#ffffff' } });
  });
});
