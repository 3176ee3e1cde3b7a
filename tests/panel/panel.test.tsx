// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { failure, success, type Result } from '../../src/core/result';
import { defaultSettings } from '../../src/core/settings';
import type { FollowedPage } from '../../src/messages/followed-page';
import type { PanelRequest } from '../../src/messages/panel-request';
import type { PageMention, PageReport } from '../../src/messages/protocol';
import { Panel } from '../../src/panel/Panel';
import type { PanelPorts } from '../../src/panel/ports';
import type { PinnedStatement } from '../../src/store/notebook';
import { barriers, control, draw, press, settle, textOf, type } from '../ui/dom';
import { content, statement } from '../ui/fixtures';
import { keptSettings } from '../ui/kept-settings';

const mention = (name: string, given: Partial<PageMention> = {}): PageMention => ({
  pack: 'korea',
  id: name,
  type: 'person',
  name,
  count: 1,
  ...given,
});
const mentions = [mention('Sergueï Lavrov', { count: 3, id: 'lavrov' }), mention('Séoul', { type: 'place' })];
const context = {
  url: 'https://journal.example/1',
  title: 'Une ministre à Moscou',
  lang: 'fr',
  published: '2024-11-03',
  publishedFrom: 'meta',
  isArticle: true,
};

let asked: unknown[][];
let tellPage: (page: FollowedPage) => void;
let tellRequest: (request: PanelRequest) => void;
let pins: Result<readonly PinnedStatement[]>;
let tellPins: () => void;

beforeEach(() => {
  asked = [];
  pins = success([]);
});

function page(given: Partial<PageReport> | null = {}): FollowedPage {
  return {
    tab: 7,
    url: context.url,
    report: given === null ? null : { context, mentions, status: 'on', ...given },
    content: {
      call: (name, params) => {
        asked.push([name, params]);
        return Promise.resolve(success(null as never));
      },
    },
  };
}

const change = (name: string, next: (args: readonly unknown[]) => readonly PinnedStatement[]) =>
  function changed(...args: unknown[]) {
    asked.push([name, ...args]);
    pins = success(next(args));
    tellPins();
    return Promise.resolve(success(null as never));
  };
const kept = () => (pins.ok ? pins.value : []);

function ports(given: Partial<PanelPorts> = {}): PanelPorts {
  return {
    browserLang: 'fr',
    settings: keptSettings(defaultSettings).live,
    followPage: (onPage) => {
      tellPage = onPage;
      return { refresh: () => asked.push(['refresh']), follow: (tab) => asked.push(['follow', tab]), stop: () => undefined };
    },
    followRequests: (onRequest) => {
      tellRequest = onRequest;
      return () => undefined;
    },
    readCard: ({ id }, { published }) => Promise.resolve(success(content({ id, pageDate: published }))),
    notebook: {
      pin: change('pin', ([pinned]) => [{ ...(pinned as PinnedStatement), pin: 'new' }, ...kept()]),
      unpin: change('unpin', ([pin]) => kept().filter((one) => one.pin !== pin)),
      restore: change('restore', ([pinned]) => [pinned as PinnedStatement, ...kept()]),
      watch: (callback) => {
        tellPins = () => callback(pins);
        tellPins();
        return () => undefined;
      },
    },
    openSettings: () => asked.push(['openSettings']),
    turnSiteOn: (host) => Promise.resolve(asked.push(['turnSiteOn', host])),
    now: () => '2026-11-21T10:00:00Z',
    ...given,
  };
}

async function drawPanel(followed: FollowedPage | null = page(), given: Partial<PanelPorts> = {}): Promise<HTMLElement> {
  const body = await draw(<Panel ports={ports(given)} />);
  if (followed !== null) tellPage(followed);
  await settle();
  return body;
}

const pinned = (pin: string, given = {}): PinnedStatement => ({
  pin,
  statement: statement({ id: pin, ...given }),
  page: { url: context.url, title: context.title, published: context.published },
  pinnedAt: '2026-11-20T10:00:00Z',
});

describe('the names of the page', () => {
  test('are listed with kind and count under the page’s title and date', async () => {
    const body = await drawPanel();
    expect(textOf(body.querySelector('.page-heading'))).toBe(
      'Une ministre à Moscou publiée le 3 nov. 2024 · 4 mentions · 2 noms et thèmes',
    );
    expect([...body.querySelectorAll('.mentions .name')].map(textOf)).toEqual(['Sergueï Lavrov', 'Séoul']);
    expect(await barriers()).toEqual([]);
  });

  test('jump to their next mention', async () => {
    await drawPanel();
    await press(/^Sergueï Lavrov/);
    expect(asked).toEqual([['mention.jump', { pack: 'korea', id: 'lavrov' }]]);
  });

  test('say so where the page does not answer a jump', async () => {
    const gone = { ...page(), content: { call: () => Promise.resolve(failure('message/unanswered', '')) } };
    const body = await drawPanel(gone);
    await press(/^Sergueï Lavrov/);
    expect(textOf(body.querySelector('.notices'))).toContain('rechargez-la');
  });

  test('are filtered by kind', async () => {
    const body = await drawPanel();
    await press('Lieux');
    expect([...body.querySelectorAll('.mentions .name')].map(textOf)).toEqual(['Séoul']);
    expect(control('Lieux').getAttribute('aria-pressed')).toBe('true');
    await press('Tout');
    expect(body.querySelectorAll('.mentions .name')).toHaveLength(2);
  });

  test('can be searched where they are many, whatever the accents', async () => {
    const many = [...mentions, ...Array.from({ length: 12 }, (_, index) => mention(`Nom ${index}`))];
    const body = await drawPanel(page({ mentions: many }));
    await type('Chercher un nom', 'seoul');
    expect([...body.querySelectorAll('.mentions .name')].map(textOf)).toEqual(['Séoul']);
    await type('Chercher un nom', 'xyz');
    expect(textOf(body.querySelector('main'))).toContain('Aucun nom ne correspond.');
  });

  test('follow the page', async () => {
    const body = await drawPanel();
    tellPage(page({ mentions: [mention('Mark Rutte')] }));
    await settle();
    expect([...body.querySelectorAll('.mentions .name')].map(textOf)).toEqual(['Mark Rutte']);
  });
});

describe('a page without names', () => {
  test.each([
    ['has none of the corpus', page({ mentions: [] }), 'Aucun nom du corpus sur cette page.'],
    ['is not read', page(null), 'Incise ne lit pas cette page.'],
    ['is not known yet', null, 'Lecture de la page…'],
  ])('%s', async (_, followed, text) => {
    const body = await drawPanel(followed);
    expect(textOf(body.querySelector('main'))).toContain(text);
    expect(await barriers()).toEqual([]);
  });

  test('that is no article can be read anyway', async () => {
    await drawPanel(page({ status: 'not-article', mentions: [] }));
    await press('La lire quand même');
    expect(asked).toEqual([['page.scan', null], ['refresh']]);
  });

  test('whose site is off can be turned on', async () => {
    await drawPanel(page({ status: 'site-off', mentions: [] }));
    await press('Signaler les noms sur journal.example');
    expect(asked).toEqual([['turnSiteOn', 'journal.example'], ['refresh']]);
  });
});

describe('pinned statements', () => {
  test('are listed with the page they were pinned on', async () => {
    pins = success([pinned('b', { gist: 'Deuxième.' }), pinned('a', { gist: 'Première.' })]);
    const body = await drawPanel();
    await press(/^Épinglées/);
    expect([...body.querySelectorAll('.pins .gist')].map(textOf)).toEqual(['Deuxième.', 'Première.']);
    expect(textOf(body.querySelector('.pins > li > .fine'))).toBe('épinglée le 20 nov. 2026 en lisant Une ministre à Moscou (3 nov. 2024)');
    expect(await barriers()).toEqual([]);
  });

  test('are taken back, and put back under their own id', async () => {
    pins = success([pinned('a')]);
    const body = await drawPanel();
    await press(/^Épinglées/);
    await press('Épingler cette déclaration');
    expect(textOf(body.querySelector('main'))).toContain('Rien d’épinglé pour l’instant.');
    await press('Annuler');
    expect(body.querySelectorAll('.pins > li')).toHaveLength(1);
    expect(asked.map(([name]) => name)).toEqual(['unpin', 'restore']);
    expect(asked[1]?.[1]).toEqual(pinned('a'));
  });

  test('appear when they are pinned elsewhere', async () => {
    const body = await drawPanel();
    await press(/^Épinglées/);
    pins = success([pinned('a')]);
    tellPins();
    await settle();
    expect(body.querySelectorAll('.pins > li')).toHaveLength(1);
    expect(textOf(control(/^Épinglées/))).toBe('Épinglées (1)');
  });

  test('say what to do where the notebook cannot be read', async () => {
    pins = failure('store/newer', '');
    const body = await drawPanel();
    await press(/^Épinglées/);
    expect(textOf(body.querySelector('[role=alert]'))).toContain('version plus récente');
  });
});

describe('the tabs', () => {
  test('are moved along by arrow keys, and go round', async () => {
    await drawPanel();
    const key = async (name: string) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      await settle();
      return textOf(document.activeElement);
    };
    control('Cette page').focus();
    expect(await key('ArrowRight')).toBe('Épinglées');
    expect(await key('ArrowRight')).toBe('Cette page');
    expect(await key('ArrowLeft')).toBe('Épinglées');
    expect(await key('Home')).toBe('Cette page');
    expect(await key('End')).toBe('Épinglées');
    expect(control('Épinglées').getAttribute('aria-selected')).toBe('true');
    expect(control('Cette page').tabIndex).toBe(-1);
  });
});

describe('all statements on an item', () => {
  test('open from the list, take the focus, and give it back', async () => {
    const body = await drawPanel();
    await press('Voir les déclarations\u00a0: Sergueï Lavrov');
    expect(textOf(document.activeElement)).toBe('Sergueï Lavrov personne');
    expect(textOf(body.querySelector('.introduction'))).toContain('ministre russe');
    expect(body.querySelectorAll('.statement')).toHaveLength(1);
    expect(await barriers()).toEqual([]);
    await press(/Retour$/);
    expect(body.querySelector('[role=tablist]')).not.toBeNull();
  });

  test('open where another context asks for them, following the tab it asked from', async () => {
    const body = await drawPanel();
    tellRequest({ window: 1, tab: 9, item: { pack: 'korea', id: 'lavrov' } });
    await settle();
    expect(asked).toEqual([['follow', 9]]);
    expect(textOf(body.querySelector('h2'))).toBe('Sergueï Lavrov personne');
  });

  test('are pinned with the page that is read', async () => {
    await drawPanel();
    await press('Voir les déclarations\u00a0: Sergueï Lavrov');
    await press('Épingler cette déclaration');
    expect(asked.at(-1)).toEqual([
      'pin',
      {
        statement: statement(),
        page: { url: context.url, title: context.title, published: '2024-11-03' },
        pinnedAt: '2026-11-21T10:00:00Z',
      },
    ]);
    expect(control('Épingler cette déclaration').getAttribute('aria-pressed')).toBe('true');
  });

  test('cannot be pinned from nowhere, and are not split by a date that nobody knows', async () => {
    const body = await drawPanel(page(null));
    tellRequest({ window: 1, tab: 9, item: { pack: 'korea', id: 'lavrov' } });
    await settle();
    expect(body.querySelector('.statement')).not.toBeNull();
    expect(body.querySelector('.pin, .divider')).toBeNull();
  });

  test('say what to do where they cannot be read, and try again', async () => {
    let answer: Result<ReturnType<typeof content>> = failure('store/failed', '');
    const body = await drawPanel(page(), { readCard: () => Promise.resolve(answer) });
    await press('Voir les déclarations\u00a0: Sergueï Lavrov');
    expect(textOf(body.querySelector('[role=alert]'))).toContain('redémarrez le navigateur');
    answer = success(content());
    await press('Réessayer');
    expect(textOf(body.querySelector('h2'))).toBe('Sergueï Lavrov personne');
  });
});
