import { describe, expect, test } from 'vitest';
import { paintBadge, showCount, type BadgeAction } from '../../src/background/badge';

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
  };
  return { action, calls };
}

describe('the badge', () => {
  test.each([
    [null, 'en', '', 'Incise: nothing is marked here'],
    [null, 'fr', '', 'Incise : rien n’est marqué ici'],
    [0, 'en', '', 'Incise: 0 mentions on this page'],
    [0, 'fr', '', 'Incise : 0 mention sur cette page'],
    [1, 'en', '1', 'Incise: 1 mention on this page'],
    [1, 'fr', '1', 'Incise : 1 mention sur cette page'],
    [999, 'fr', '999', 'Incise : 999 mentions sur cette page'],
    [1000, 'en', '999+', 'Incise: 1000 mentions on this page'],
  ] as const)('shows %s in %s as "%s"', async (count, lang, text, title) => {
    const { action, calls } = fakeAction();
    await showCount(action, 7, count, lang);
    expect(calls).toEqual({ text: { tabId: 7, text }, title: { tabId: 7, title } });
  });

  test('has its colours for all tabs', async () => {
    const { action, calls } = fakeAction();
    await paintBadge(action);
    expect(calls).toEqual({ background: { color: '#5b5b66' }, textColor: { color: '#ffffff' } });
  });
});
