// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { success } from '../../src/core/result';
import { defaultSettings } from '../../src/core/settings';
import type { FollowedPage } from '../../src/messages/followed-page';
import type { PageReport } from '../../src/messages/protocol';
import { Toolbar, type ToolbarPorts } from '../../src/toolbar/Toolbar';
import { barriers, control, draw, press, settle, textOf } from '../ui/dom';
import { keptSettings, type KeptSettings } from '../ui/kept-settings';

let asked: unknown[][];
let settings: KeptSettings;

beforeEach(() => {
  asked = [];
  settings = keptSettings(defaultSettings);
});

const context = { url: '', title: '', lang: null, published: null, publishedFrom: null, isArticle: true };
const mentions = [{ pack: 'korea', id: 'kim', type: 'person', name: 'Kim', count: 4, alternatives: [] }] as const;

function page(report: Partial<PageReport> | null, url: string | null = 'https://journal.example/1'): FollowedPage {
  return {
    tab: 7,
    url,
    report: report && { context, mentions, status: 'on', ...report },
    content: {
      call: (name, params) => {
        asked.push([name, params]);
        return Promise.resolve(success(null as never));
      },
    },
  };
}

function drawToolbar(followed: FollowedPage, given: Partial<ToolbarPorts> = {}): Promise<HTMLElement> {
  const ports: ToolbarPorts = {
    browserLang: 'en-GB',
    settings: settings.live,
    switchSite: (host, on) => settings.update((now) => ({ ...now, sitesOff: on ? [] : [host] })),
    followPage: (onPage) => {
      onPage(followed);
      return { refresh: () => asked.push(['refresh']), follow: () => undefined, stop: () => undefined };
    },
    openPanel: () => Promise.resolve(asked.push(['openPanel'])),
    openSettings: () => asked.push(['openSettings']),
    close: () => asked.push(['close']),
    ...given,
  };
  return draw(<Toolbar ports={ports} />);
}

const status = (body: HTMLElement) => textOf(body.querySelector('[role=status]'));

describe('the toolbar’s popup', () => {
  test.each([
    ['counts what it marked', page({}), '4 mentions · 1 name or topic'],
    ['says that there was nothing', page({ mentions: [] }), 'No name of the corpus on this page.'],
    ['says that a page needs a reload', page(null), 'reload it'],
    ['says that it does not read the browser’s pages', page(null, 'chrome://settings/'), 'does not read the browser’s own pages'],
    ['says that it cannot know a page', page(null, null), 'does not read the browser’s own pages'],
    ['says that a page is no article', page({ status: 'not-article' }), 'does not look like an article'],
  ])('%s', async (_, followed, text) => {
    expect(status(await drawToolbar(followed))).toContain(text);
    expect(await barriers()).toEqual([]);
  });

  test('switches the site off and on', async () => {
    const body = await drawToolbar(page({}));
    await press('Mark names on journal.example');
    expect(settings.now().sitesOff).toEqual(['journal.example']);
    expect(status(body)).toBe('Incise does nothing on this site.');
    await press('Mark names on journal.example');
    expect(settings.now().sitesOff).toEqual([]);
  });

  test('reads a page that is no article when asked to', async () => {
    await drawToolbar(page({ status: 'not-article' }));
    await press('Read it anyway');
    expect(asked).toEqual([['page.scan', null], ['refresh']]);
  });

  test('asks for the panel within the click, then goes', async () => {
    await drawToolbar(page({}));
    control('Open the panel').click();
    expect(asked).toEqual([['openPanel']]);
    await settle();
    await press('Settings');
    expect(asked).toEqual([['openPanel'], ['close'], ['openSettings']]);
  });

  test('says what to do where the browser does not open the panel', async () => {
    const body = await drawToolbar(page({}), { openPanel: () => Promise.reject(new Error('no gesture')) });
    await press('Open the panel');
    expect(textOf(body.querySelector('[role=alert]'))).toContain('keyboard shortcut');
  });
});
