// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { Welcome } from '../../src/welcome/Welcome';
import { barriers, draw, press, textOf } from '../ui/dom';
import { keptSettings } from '../ui/kept-settings';

const shortcuts = [
  { name: 'open-panel', keys: '' },
  { name: 'next-mention', keys: 'Alt+Shift+J' },
  { name: '_execute_action', keys: 'Alt+I' },
];

test.each(['fr', 'en'] as const)(
  'the welcome page shows a card as a picture, the shortcuts as they are, and the permissions (%s)',
  async (lang) => {
    const asked: string[] = [];
    const body = await draw(
      <Welcome
        ports={{
          browserLang: lang,
          settings: keptSettings(defaultSettings).live,
          listShortcuts: () => Promise.resolve(shortcuts),
          openSettings: () => void asked.push('settings'),
        }}
      />,
    );
    const card = body.querySelector('[role=dialog]');
    expect(textOf(card)).toMatch(lang === 'fr' ? /✕ dément.*✓ admet/ : /✕ denies.*✓ admits/);
    expect(card?.closest('[inert]')).not.toBeNull();
    expect([...body.querySelectorAll('.shortcuts dt')].map(textOf)).toEqual([
      'Alt+Shift+J',
      lang === 'fr' ? 'aucun raccourci' : 'no shortcut',
    ]);
    expect(body.querySelectorAll('main dl:not(.shortcuts) dt')).toHaveLength(4);
    expect(document.documentElement.lang).toBe(lang);
    expect(await barriers()).toEqual([]);
    await press(lang === 'fr' ? 'Choisir ce qui est signalé' : 'Choose what is marked');
    expect(asked).toEqual(['settings']);
  },
);
