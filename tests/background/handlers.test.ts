import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOwnPageHandlers, createPageHandlers, type HandlerPorts } from '../../src/background/handlers';
import type { PageContext } from '../../src/core/model';
import type { PageSignals } from '../../src/core/page/signals';
import type { CardMaterial } from '../../src/core/related/card';
import { failure, success, type Result } from '../../src/core/result';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { pageGuards } from '../../src/messages/guards';
import { fromPage } from '../messages/channel';

const context = {
  url: 'https://news.example/a',
  title: 'A',
  lang: 'fr',
  published: '2025-07-13',
  publishedFrom: 'meta',
  isArticle: true,
};

const entity = {
  id: 'lavrov',
  type: 'person',
  name: { fr: 'Sergueï Lavrov', en: 'Sergey Lavrov' },
  description: { fr: 'Ministre', en: 'Minister' },
  surfaces: [],
} as const;
const statement = {
  id: 's1',
  speakers: ['lavrov'],
  kind: 'indirect',
  gist: { fr: 'Dit une chose.', en: 'Says a thing.' },
  date: '2024-11-01',
  about: [],
  topics: [],
  attestations: [{ source: 'a', kind: 'indirect' }],
} as const;
const material: CardMaterial = {
  pack: 'p',
  subject: { kind: 'entity', entity },
  statements: [statement],
  via: new Map(),
  entities: new Map([['lavrov', entity]]),
  sources: new Map(),
  claims: new Map(),
};
const broken = () => Promise.resolve(failure('store/failed', 'The database failed.'));
const refused = (): never => {
  throw new Error('not asked in this test');
};

/** Builds both sets of handlers over fakes; `done` is what the fakes were told, in order. */
function background(changes: Partial<HandlerPorts> = {}) {
  const done: unknown[] = [];
  const tell =
    (what: string) =>
    (...args: unknown[]) => {
      done.push([what, ...args]);
      return Promise.resolve();
    };
  let settings: Settings = defaultSettings;
  const ports: HandlerPorts = {
    corpus: {
      cardMaterial: (pack, id) => Promise.resolve(success(pack === 'p' && id === 'lavrov' ? material : null)),
      statementMaterial: (pack, id) => Promise.resolve(success(pack === 'p' && id === 's1' ? { ...material, statement } : null)),
      itemNames: (keys) =>
        Promise.resolve(
          success(keys.includes('p/lavrov') ? [{ pack: 'p', id: 'lavrov', type: 'person' as const, name: entity.name }] : []),
        ),
      topics: () =>
        Promise.resolve(
          success([
            { pack: 'p', id: 'war', label: { fr: 'Guerre', en: 'War' }, statements: 3 },
            { pack: 'off', id: 'art', label: { fr: 'Art', en: 'Art' }, statements: 1 },
          ]),
        ),
      states: () => Promise.resolve(success([])),
    },
    notebook: {
      pin: (pinned) => {
        done.push(['pin', pinned]);
        return Promise.resolve(success('pin-1'));
      },
      unpin: (pin) => {
        done.push(['unpin', pin]);
        return Promise.resolve(success(null));
      },
      pinsOf: () => Promise.resolve(success({ s1: 'pin-1' })),
    },
    spot: refused,
    explain: refused,
    settings: () => Promise.resolve(settings),
    updateSettings: (change) => Promise.resolve((settings = change(settings))),
    uiLang: () => Promise.resolve('fr'),
    action: {
      setBadgeText: tell('badge'),
      setTitle: tell('title'),
      setIcon: tell('icon'),
      setBadgeBackgroundColor: tell('background'),
      setBadgeTextColor: tell('color'),
    },
    scripting: { executeScript: tell('script') },
    cardScript: '/card.iife.js',
    openPanel: (request) => {
      done.push(['panel', request]);
      return Promise.resolve(success(null));
    },
    reinstallPacks: () => {
      done.push(['reinstall']);
      return Promise.resolve(success(null));
    },
    packProgress: () => Promise.resolve(0.4),
    now: () => '2026-11-21T18:00:00.000Z',
    ...changes,
  };
  return { ports, page: createPageHandlers(ports), own: createOwnPageHandlers(ports), done, settings: () => settings };
}

describe('page.understand', () => {
  const name = fc.constantFrom('og:title', 'og:locale', 'date', 'article:published_time', 'x');
  const date = fc.constantFrom('2025-07-13', '13 juillet 2025', '2025-13-45T99:99', '13/07/2025', 'July 2025', '');
  const content = fc.oneof(date, fc.string(), fc.constant('fr_FR'));
  const address = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constant('https://a.example/2024/11/01/x'));
  const signals: fc.Arbitrary<PageSignals> = fc.record({
    url: address,
    title: fc.string(),
    headline: fc.option(fc.string()),
    lang: fc.option(fc.oneof(fc.string(), fc.constant('fr-FR'))),
    canonical: fc.option(fc.oneof(address, fc.string())),
    metas: fc.array(fc.record({ name, content }), { maxLength: 4 }),
    jsonLd: fc.array(
      fc.oneof(
        fc.string(),
        fc.json(),
        date.map((day) => JSON.stringify({ '@type': 'NewsArticle', datePublished: day })),
      ),
      {
        maxLength: 2,
      },
    ),
    properties: fc.array(fc.record({ name, content }), { maxLength: 2 }),
    times: fc.array(fc.record({ datetime: fc.option(content), text: content, hint: fc.string(), nearHeadline: fc.boolean() }), {
      maxLength: 2,
    }),
    printed: fc.array(fc.record({ text: content, hint: fc.string(), place: fc.constantFrom('above', 'below', null) }), { maxLength: 4 }),
    text: fc.record({ paragraphs: fc.nat(), length: fc.nat(), articles: fc.nat() }),
    sample: fc.string(),
  });

  test('answers a context that every other method accepts, whatever a page says about itself', () => {
    fc.assert(
      fc.property(signals, (said) => {
        const understood = background().page['page.understand'](said, fromPage) as Extract<Result<PageContext>, { ok: true }>;
        expect(pageGuards['page.spot']({ context: understood.value, blocks: [], evidence: null })).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });
});

describe('card.read', () => {
  test("is built for the page's date in the reader's language, and only as long as asked", async () => {
    const card = await background().page['card.read']({ pack: 'p', id: 'lavrov', context, limit: 1 }, fromPage);
    expect(card).toMatchObject({
      ok: true,
      value: { name: 'Sergueï Lavrov', pageDate: '2025-07-13', sections: [{ when: 'before', statements: [{ gist: 'Dit une chose.' }] }] },
    });
    expect(await background().own['card.read']({ pack: 'p', id: 'lavrov', context, limit: 1 }, fromPage)).toEqual(card);
  });

  test.each([
    ['q', 'lavrov'],
    ['p', 'nobody'],
  ])('says that %s/%s is unknown', async (pack, id) => {
    expect(await background().page['card.read']({ pack, id, context, limit: 1 }, fromPage)).toMatchObject({
      ok: false,
      error: { code: 'item/unknown' },
    });
  });
});

test('card.read sets its texts for the card in a page, and leaves them as they are for the panel', async () => {
  const entityWith = { ...entity, description: { fr: "L'un : l'autre", en: '' } };
  const loose = { ...material, subject: { kind: 'entity' as const, entity: entityWith } };
  const { page, own, ports } = background();
  Object.assign(ports.corpus, { cardMaterial: () => Promise.resolve(success(loose)) });
  const params = { pack: 'p', id: 'lavrov', context, limit: 1 };
  expect(await page['card.read'](params, fromPage)).toMatchObject({ value: { description: 'L’un\u00a0: l’autre' } });
  expect(await own['card.read'](params, fromPage)).toMatchObject({ value: { description: "L'un : l'autre" } });
});

describe('card.read among several', () => {
  const actor = { ...entity, id: 'actor', name: { fr: 'Kirill Lavrov', en: 'Kirill Lavrov' }, description: { fr: 'Acteur', en: 'Actor' } };
  const options = [
    { pack: 'p', id: 'lavrov' },
    { pack: 'stage', id: 'actor' },
  ];
  const header = {
    format: 1,
    id: 'stage',
    title: { fr: 'Théâtre', en: 'Stage' },
    revision: 1,
    languages: ['fr'],
    licence: 'CC0-1.0',
  } as const;
  const twoPacks = background({
    corpus: {
      ...background().ports.corpus,
      cardMaterial: (pack, id) => {
        if (pack === 'p' && id === 'lavrov') return Promise.resolve(success(material));
        const other: CardMaterial = { ...material, pack, subject: { kind: 'entity', entity: actor }, statements: [] };
        return Promise.resolve(success(pack === 'stage' && id === 'actor' ? other : null));
      },
      states: () => Promise.resolve(success([{ id: 'stage', header, counts: null, installedAt: null, fault: null }])),
    },
  });
  const read = (among: { options: typeof options; isMade: boolean }) =>
    twoPacks.page['card.read']({ pack: 'p', id: 'lavrov', context, limit: 1, among }, fromPage);

  test.each([false, true])('introduces each, with its pack (chosen: %s)', async (isMade) => {
    expect(await read({ options, isMade })).toMatchObject({
      ok: true,
      value: {
        name: 'Sergueï Lavrov',
        choice: {
          options: [
            { pack: 'p', id: 'lavrov', type: 'person', name: 'Sergueï Lavrov', description: 'Ministre', packTitle: 'p' },
            { pack: 'stage', id: 'actor', type: 'person', name: 'Kirill Lavrov', description: 'Acteur', packTitle: 'Théâtre' },
          ],
          isMade,
        },
      },
    });
  });

  test('asks nothing where packs mean the same by the id, and still offers both', async () => {
    const same = { ...material, pack: 'stage' };
    const { page, ports } = background();
    Object.assign(ports.corpus, {
      cardMaterial: (pack: string) => Promise.resolve(success(pack === 'p' ? material : same)),
    });
    const both = [
      { pack: 'p', id: 'lavrov' },
      { pack: 'stage', id: 'lavrov' },
    ];
    const params = { pack: 'p', id: 'lavrov', context, limit: 1, among: { options: both, isMade: false } };
    expect(await page['card.read'](params, fromPage)).toMatchObject({
      value: { choice: { options: [{ pack: 'p' }, { pack: 'stage' }], isMade: true } },
    });
  });

  test('offers nothing where the others are gone meanwhile', async () => {
    const gone = [
      { pack: 'p', id: 'lavrov' },
      { pack: 'p', id: 'nobody' },
    ];
    expect(await read({ options: gone, isMade: false })).toMatchObject({ ok: true, value: { choice: null } });
  });

  test('is refused for more than a card can offer', () => {
    const params = { pack: 'p', id: 'lavrov', context, limit: 1 };
    const guard = pageGuards['card.read'];
    expect(guard({ ...params, among: { options: Array.from({ length: 16 }, () => options[0]), isMade: true } }).ok).toBe(true);
    expect(guard({ ...params, among: { options: Array.from({ length: 17 }, () => options[0]), isMade: true } }).ok).toBe(false);
    expect(guard({ ...params, among: undefined }).ok).toBe(true);
  });
});

describe('pins', () => {
  test('keep the statement as shown, the page and the time', async () => {
    const { page, done } = background();
    expect(await page['statement.pin']({ pack: 'p', statement: 's1', context }, fromPage)).toEqual(success({ pin: 'pin-1' }));
    expect(done).toMatchObject([
      [
        'pin',
        {
          statement: { pack: 'p', id: 's1', gist: 'Dit une chose.', speakers: [{ id: 'lavrov', name: 'Sergueï Lavrov' }] },
          page: { url: 'https://news.example/a', title: 'A', published: '2025-07-13' },
          pinnedAt: '2026-11-21T18:00:00.000Z',
        },
      ],
    ]);
  });

  test('of an unknown statement are not kept', async () => {
    const { page, done } = background();
    expect(await page['statement.pin']({ pack: 'p', statement: 's9', context }, fromPage)).toMatchObject({
      ok: false,
      error: { code: 'item/unknown' },
    });
    expect(done).toEqual([]);
  });

  test('are told and taken back', async () => {
    const { page, own, done } = background();
    expect(await page['statement.pins']({ pack: 'p', statements: ['s1', 's2'] }, fromPage)).toEqual(success({ s1: 'pin-1' }));
    expect(await page['statement.unpin']({ pin: 'pin-1' }, fromPage)).toEqual(success(null));
    expect(await own['statement.unpin']({ pin: 'pin-2' }, fromPage)).toEqual(success(null));
    expect(done).toEqual([
      ['unpin', 'pin-1'],
      ['unpin', 'pin-2'],
    ]);
  });

  test('are no success where the notebook failed', async () => {
    const { page } = background({ notebook: { pin: broken, unpin: broken, pinsOf: broken } });
    const answers = [
      await page['statement.pin']({ pack: 'p', statement: 's1', context }, fromPage),
      await page['statement.unpin']({ pin: 'pin-1' }, fromPage),
      await page['statement.pins']({ pack: 'p', statements: [] }, fromPage),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'store/failed' } });
  });
});

describe('a page', () => {
  const here = { ...defaultSettings, sitesOff: ['news.example'] };
  test.each([
    ['its count', 3, defaultSettings, 'Incise : 3 mentions sur cette page'],
    ['that its site is off', null, here, 'Incise : désactivé sur ce site'],
    ['that it is not read', null, defaultSettings, 'Incise : cette page n’est pas lue, car ce n’est pas un article'],
  ])('has on the button of its tab: %s', async (_, count, stored, title) => {
    const { page, done } = background({ settings: () => Promise.resolve(stored) });
    expect(await page['page.count']({ count }, fromPage)).toEqual(success(null));
    expect(done).toContainEqual(['title', { tabId: 7, title }]);
  });

  test('is not counted by its frames', async () => {
    const { page, done } = background();
    expect(await page['page.count']({ count: 3 }, { ...fromPage, frameId: 4 })).toMatchObject({ error: { code: 'message/refused' } });
    expect(done).toEqual([]);
  });

  test.each([
    ['fr', '/card.iife.fr.js'],
    ['en', '/card.iife.en.js'],
  ] as const)('gets the card in the frame that asks, in the interface’s language: %s', async (lang, file) => {
    const { page, done } = background({ uiLang: () => Promise.resolve(lang) });
    expect(await page['card.load'](null, { ...fromPage, frameId: 4 })).toEqual(success(null));
    expect(done).toEqual([['script', { target: { tabId: 7, frameIds: [4] }, files: [file] }]]);
  });

  test('is told where the browser keeps the card out', async () => {
    const { page } = background({ scripting: { executeScript: () => Promise.reject(new Error('Frame removed')) } });
    expect(await page['card.load'](null, fromPage)).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  test('opens the panel at once, for its own tab and window', () => {
    const { page, done } = background();
    const item = { pack: 'p', id: 'lavrov' };
    void page['panel.open'](item, fromPage);
    expect(done).toEqual([['panel', { tab: 7, window: 1, item }]]);
  });

  test.each([
    ['card.load', {}],
    ['panel.open', {}],
    ['panel.open', { tab: { id: 7 } }],
  ] as const)('outside of a tab may not ask for %s', async (name, sender) => {
    expect(await background().page[name](null, sender)).toMatchObject({ ok: false, error: { code: 'message/refused' } });
  });

  test('mutes a name', async () => {
    const { page, settings } = background();
    await page['mute.set']({ what: 'entity', key: 'p/lavrov', muted: true }, fromPage);
    expect(settings().entitiesOff).toEqual(['p/lavrov']);
  });
});

describe('own pages', () => {
  test('get the packs after they were installed again', async () => {
    const { own, done } = background();
    expect(await own['packs.reinstall'](null, fromPage)).toEqual(success([]));
    expect(done).toEqual([['reinstall']]);
  });

  test('are told how far an installation is', async () => {
    const { own } = background();
    expect(await own['packs.progress'](null, fromPage)).toEqual(success(0.4));
  });

  test('are told that the packs could not be installed again', async () => {
    const { own } = background({ reinstallPacks: broken });
    expect(await own['packs.reinstall'](null, fromPage)).toMatchObject({ ok: false, error: { code: 'store/failed' } });
  });

  test("get the topics of the packs that are on, in the reader's language", async () => {
    const { own, page } = background({ settings: () => Promise.resolve({ ...defaultSettings, packsOff: ['off'] }) });
    expect(await own['topics.list'](null, fromPage)).toEqual(success([{ pack: 'p', id: 'war', label: 'Guerre', statements: 3 }]));
    expect(page).not.toHaveProperty('topics.list');
  });

  test('get names by key', async () => {
    expect(await background().own['items.name']({ keys: ['p/lavrov', 'p/gone'] }, fromPage)).toEqual(
      success([{ pack: 'p', id: 'lavrov', type: 'person', name: 'Sergueï Lavrov' }]),
    );
  });

  test('are told where the corpus failed', async () => {
    const corpus = { cardMaterial: broken, statementMaterial: broken, itemNames: broken, topics: broken, states: broken };
    const { own } = background({ corpus });
    const answers = [
      await own['card.read']({ pack: 'p', id: 'lavrov', context, limit: 1 }, fromPage),
      await own['packs.list'](null, fromPage),
      await own['topics.list'](null, fromPage),
      await own['items.name']({ keys: ['p/lavrov'] }, fromPage),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'store/failed' } });
  });
});
