// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, success, type Result } from '../../src/core/result';
import { defaultSettings } from '../../src/core/settings';
import type { PageExplanation } from '../../src/messages/protocol';
import { Panel } from '../../src/panel/Panel';
import { barriers, control, draw, misnamed, press, settle, textOf, type } from '../ui/dom';
import { content, statement } from '../ui/fixtures';
import { keptSettings } from '../ui/kept-settings';
import { blocks, context, drawPanel, explanation, key, mention, mentions, page, panel, ports, resetPanel } from './drawn-panel';

beforeEach(resetPanel);

describe('the names of the page', () => {
  test('are listed with kind and count under the page’s title and date', async () => {
    const body = await drawPanel();
    expect(textOf(body.querySelector('.page-heading'))).toBe(
      'Une ministre à Moscou publication : 3 nov. 2024 · 4 mentions · 2 noms et thèmes',
    );
    expect([...body.querySelectorAll('.mentions .name')].map(textOf)).toEqual(['Sergueï Lavrov', 'Séoul']);
    expect(await barriers()).toEqual([]);
  });

  test('jump to their next mention', async () => {
    await drawPanel();
    await press(/^Sergueï Lavrov/);
    expect(panel.asked).toEqual([['mention.jump', { pack: 'korea', id: 'lavrov' }]]);
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

  test('are searched on each page anew', async () => {
    const many = Array.from({ length: 12 }, (_, i) => mention(`Nom ${i}`, { id: `n${i}` }));
    const body = await drawPanel(page({ mentions: many }));
    await type('Chercher un nom', 'rien de tel');
    expect(body.querySelectorAll('.mentions li')).toHaveLength(0);
    panel.tellPage(page({ context: { ...context, url: 'https://journal.example/2' } }));
    await settle();
    expect(body.querySelectorAll('.mentions li')).toHaveLength(mentions.length);
  });

  test('follow the page', async () => {
    const body = await drawPanel();
    panel.tellPage(page({ mentions: [mention('Mark Rutte')] }));
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
    expect(panel.asked).toEqual([['page.scan', null], ['refresh']]);
  });

  test('whose site is off can be turned on', async () => {
    await drawPanel(page({ status: 'site-off', mentions: [] }));
    await press('Signaler les noms sur journal.example');
    expect(panel.asked).toEqual([['turnSiteOn', 'journal.example'], ['refresh']]);
  });
});

test('a name that may be another says so in the list', async () => {
  const actor = { pack: 'stage', id: 'actor', type: 'person', name: 'Kirill Lavrov' } as const;
  const body = await drawPanel(page({ mentions: [mention('Sergueï Lavrov', { alternatives: [actor] }), mention('Choe Son-hui')] }));
  const rows = [...body.querySelectorAll('.mentions > li')].map(textOf);
  expect(rows[0]).toMatch(/^Sergueï Lavrov personne.*ou peut-être Kirill Lavrov \(personne, Gens de scène\)$/);
  expect(rows[1]).not.toContain('ou peut-être');
  expect(await barriers()).toEqual([]);
  await press('Kirill Lavrov');
  expect(body.querySelectorAll('article.item .statement')).toHaveLength(1);
});

test('a pack whose title cannot be read is called by its id', async () => {
  const actor = { pack: 'stage', id: 'actor', type: 'person', name: 'Kirill Lavrov' } as const;
  const followed = page({ mentions: [mention('Sergueï Lavrov', { alternatives: [actor] })] });
  const body = await drawPanel(followed, { listPacks: () => Promise.resolve(failure('store/failed', '')) });
  expect(textOf(body.querySelector('.mentions'))).toContain('(personne, stage)');
});

describe('why these names', () => {
  const rows = (body: HTMLElement) => [...body.querySelectorAll('.candidates > li')].map(textOf);

  test('tells of each candidate its words, what it could be, the decision and its rule', async () => {
    const body = await drawPanel();
    await press(/^Pourquoi/);
    expect(textOf(document.activeElement)).toBe('Pourquoi ces noms ?');
    expect(panel.asked).toEqual([
      ['page.text', null],
      ['explainPage', context, blocks],
    ]);
    expect(rows(body)).toEqual([
      'Le ministre russe Sergueï Lavrov a reçu, selon le journal du soir et plusieurs témoins de la … ✓ retenu · Sergueï Lavrov personne · nom complet Un nom qui ne désigne que lui full-name · Y aller',
      'Kirill Lavrov joue Othello. ✕ écarté · Sergueï Lavrov personne · nom partiel Précédé d’un prénom qui n’est pas le sien : « Kirill » other-first-name',
    ]);
    expect(misnamed()).toEqual([]);
    expect(await barriers()).toEqual([]);
  });

  test('tells what the same words may name instead', async () => {
    const actor = { pack: 'stage', id: 'actor' };
    const unsure = { ...explanation.candidates[0], alternatives: [actor] } as PageExplanation['candidates'][number];
    const names = [...explanation.names, { ...actor, type: 'person' as const, name: 'Kirill Lavrov' }];
    const body = await drawPanel(page(), { explainPage: () => Promise.resolve(success({ ...explanation, candidates: [unsure], names })) });
    await press(/^Pourquoi/);
    expect(rows(body)[0]).toContain('nom complet ou peut-être Kirill Lavrov (personne, Gens de scène) Un nom');
  });

  test('tells the facts that the rules went by', async () => {
    const body = await drawPanel();
    await press(/^Pourquoi/);
    expect([...body.querySelectorAll('.facts dl > div')].map(textOf)).toEqual([
      'Date 3 nov. 2024 · métadonnées de la page',
      'Langue français',
      'Noms établis Sergueï Lavrov',
      'Autres personnes kirill lavrov',
    ]);
  });

  test('filters by decision and by name', async () => {
    const body = await drawPanel();
    await press(/^Pourquoi/);
    await press('Écartés (1)');
    expect(rows(body)).toHaveLength(1);
    expect(rows(body)[0]).toContain('écarté');
    await press('Tous (2)');
    await type('Chercher un nom', 'full-name');
    expect(rows(body)).toHaveLength(1);
    await type('Chercher un nom', 'xyz');
    expect(textOf(body.querySelector('main'))).toContain('Aucun nom possible ne correspond.');
  });

  test('goes to where a mention stands, and to what is said about it', async () => {
    const body = await drawPanel();
    await press(/^Pourquoi/);
    await press('Y aller\u00a0: Sergueï Lavrov');
    expect(panel.asked.at(-1)).toEqual(['mention.jump', { ...key, within: blocks[0]?.text }]);
    await press('Sergueï Lavrov', body.querySelector('.candidates') ?? body);
    expect(body.querySelectorAll('.statement')).toHaveLength(1);
    await press(/Retour$/);
    expect(rows(body)).toHaveLength(2);
    await press(/Retour$/);
    expect(body.querySelector('.why')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('why'));
  });

  test('draws a long list in parts', async () => {
    const many = Array.from({ length: 130 }, (_, at) => ({ ...explanation.candidates[0], start: at, end: at + 1 })) as never;
    const body = await drawPanel(page(), { explainPage: () => Promise.resolve(success({ ...explanation, candidates: many })) });
    await press(/^Pourquoi/);
    expect(rows(body)).toHaveLength(100);
    await press(/^30 autres$/);
    expect(rows(body)).toHaveLength(130);
  });

  test('says what to do where it cannot be told, and tries again', async () => {
    let answer: Result<PageExplanation> = failure('store/failed', '');
    const body = await drawPanel(page(), { explainPage: () => Promise.resolve(answer) });
    await press(/^Pourquoi/);
    expect(textOf(body.querySelector('[role=alert]'))).toContain('redémarrez le navigateur');
    answer = success({ ...explanation, candidates: [] });
    await press('Réessayer');
    expect(textOf(body.querySelector('main'))).toContain('Aucun nom possible sur cette page.');
  });

  test('says that a page is not read', async () => {
    const body = await drawPanel();
    await press(/^Pourquoi/);
    panel.tellPage(page(null));
    await settle();
    expect(textOf(body.querySelector('main'))).not.toContain('Lavrov');
  });
});

test('the panel has its heading before the settings are read', async () => {
  const body = await draw(
    <Panel ports={ports({ settings: { read: () => new Promise(() => undefined), watch: () => () => undefined } })} />,
  );
  expect(textOf(body.querySelector('h1'))).toBe('Incise');
  expect(await barriers()).toEqual([]);
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
    control('Voir les déclarations\u00a0: Sergueï Lavrov').focus();
    await press('Voir les déclarations\u00a0: Sergueï Lavrov');
    expect(textOf(document.activeElement)).toBe('Sergueï Lavrov personne');
    expect(textOf(body.querySelector('.introduction'))).toContain('ministre russe');
    expect(body.querySelectorAll('.statement')).toHaveLength(1);
    expect(await barriers()).toEqual([]);
    await press(/Retour$/);
    expect(body.querySelector('.item')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(control('Voir les déclarations\u00a0: Sergueï Lavrov')));
  });

  test('lead back to what was chosen and searched for', async () => {
    const many = Array.from({ length: 12 }, (_, i) => mention(`Nom ${i}`, { id: `n${i}` }));
    const body = await drawPanel(page({ mentions: [...many, ...mentions] }));
    await type('Chercher un nom', 'lavrov');
    await press('Voir les déclarations\u00a0: Sergueï Lavrov');
    expect(control('Chercher un nom').closest('[hidden]')).not.toBeNull();
    await press(/Retour$/);
    expect(control('Chercher un nom').closest('[hidden]')).toBeNull();
    expect(body.querySelectorAll('.mentions li')).toHaveLength(1);
  });

  test('are read anew where the language changes', async () => {
    const settings = keptSettings({ ...defaultSettings, uiLang: 'fr' });
    let name = 'Sergueï Lavrov';
    const body = await drawPanel(page(), { settings: settings.live, readCard: () => Promise.resolve(success(content({ name }))) });
    await press('Voir les déclarations\u00a0: Sergueï Lavrov');
    name = 'Sergei Lavrov';
    await act(async () => {
      await settings.update((now) => ({ ...now, uiLang: 'en' }));
    });
    await settle();
    expect(textOf(body.querySelector('h2'))).toBe('Sergei Lavrov person');
  });

  test('open where another context asks for them, following the tab it panel.asked from', async () => {
    const body = await drawPanel();
    panel.tellRequest({ window: 1, tab: 9, item: { pack: 'korea', id: 'lavrov' } });
    await settle();
    expect(panel.asked).toEqual([['follow', 9]]);
    expect(textOf(body.querySelector('h2'))).toBe('Sergueï Lavrov personne');
  });

  test('are pinned with the page that is read', async () => {
    await drawPanel();
    await press('Voir les déclarations\u00a0: Sergueï Lavrov');
    await press('Épingler cette déclaration');
    expect(panel.asked.at(-1)).toEqual([
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
    panel.tellRequest({ window: 1, tab: 9, item: { pack: 'korea', id: 'lavrov' } });
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
