import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareDates, narrowDate, relateToPage } from '../../../src/core/dates';
import type { Office, Statement } from '../../../src/core/model';
import { buildCard } from '../../../src/core/related/build-card';
import type { CardContent, CardMaterial } from '../../../src/core/related/card';
import { pageDate } from '../dates-arbitrary';
import { materialOn } from './bundled-corpus';
import { anyStatements, makeEntity, makeMaterial, makeStatement } from './small-corpus';

const topic = { kind: 'topic', topic: { id: 't1', label: { en: 'T1' }, terms: {}, weak: {} } } as const;
const subjects: readonly CardMaterial['subject'][] = [
  { kind: 'entity', entity: makeEntity('ann') },
  { kind: 'entity', entity: makeEntity('land', { type: 'place' }) },
  topic,
];
const anySubject = fc.constantFrom(...subjects);
const anyPage = fc.option(pageDate, { nil: null });

const shown = ({ sections }: CardContent) => sections.flatMap(({ when, statements }) => statements.map(({ id }) => [when, id] as const));
const ids = (card: CardContent) => shown(card).map(([, id]) => id);

describe('sections', () => {
  const statements = [
    makeStatement('d', { date: '2024-12-01' }),
    makeStatement('c', { date: '2024-11' }),
    makeStatement('a', { date: '2024-10' }),
    makeStatement('e'),
    makeStatement('b', { bounds: '../2024-11-01' }),
  ];

  it('stand before, around and since the page, then undated; oldest first', () => {
    expect(shown(buildCard(makeMaterial(statements), '2024-11-13', 'fr', 10))).toEqual([
      ['before', 'a'],
      ['before', 'b'],
      ['around', 'c'],
      ['since', 'd'],
      ['undated', 'e'],
    ]);
  });

  test.each([
    ['2024-11-13', ['a', 'b', 'e'], true],
    ['2024-11-13', ['a', 'c'], false],
    ['2024-11-13', ['a', 'd'], false],
    [null, ['a'], false],
  ])('beside a page of %s, %j have nothing since: %j, even where none is shown', (page, among, nothingSince) => {
    const material = makeMaterial(statements.filter(({ id }) => among.includes(id)));
    expect([10, 1, 0].map((limit) => buildCard(material, page, 'fr', limit).nothingSince)).toEqual(Array(3).fill(nothingSince));
  });

  it('are one where the page’s date is unknown', () => {
    expect(shown(buildCard(makeMaterial(statements), null, 'fr', 10))).toEqual(['a', 'b', 'c', 'd', 'e'].map((id) => ['all', id]));
  });

  it('are none where there is no statement', () => {
    expect(buildCard(makeMaterial([]), '2024-11-13', 'fr', 10)).toMatchObject({ sections: [], threads: [], more: 0 });
  });

  it('lose and invent nothing: every statement stands once, on its side, in order', () => {
    fc.assert(
      fc.property(anyStatements, anySubject, anyPage, (all, subject, page) => {
        const card = buildCard(makeMaterial(all, subject), page, 'fr', all.length);
        expect(ids(card).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(card.more).toBe(0);
        for (const { when, statements: views } of card.sections) {
          expect(views.length).toBeGreaterThan(0);
          for (const { date, bounds } of views) expect(page === null ? 'all' : relateToPage(date, bounds, page)).toBe(when);
          const dates = views.map(({ date, bounds }) => narrowDate(date, bounds)).filter((date) => date !== null);
          expect([...dates].sort(compareDates)).toEqual(dates);
        }
      }),
    );
  });
});

describe('the choice', () => {
  it('keeps to the limit, counts the rest, and needs no order', () => {
    fc.assert(
      fc.property(anyStatements, anySubject, anyPage, fc.nat(6), fc.infiniteStream(fc.nat()), (all, subject, page, limit, order) => {
        const card = buildCard(makeMaterial(all, subject), page, 'fr', limit);
        expect(ids(card).length).toBe(Math.min(limit, all.length));
        expect(ids(card).length + card.more).toBe(all.length);
        expect(card.threads.length).toBeLessThanOrEqual(limit);
        const keyed = all.map((statement) => ({ statement, at: order.next().value as number })).sort((a, b) => a.at - b.at);
        const shuffled = keyed.map(({ statement }) => statement);
        expect(buildCard(makeMaterial([...shuffled, ...shuffled], subject), page, 'fr', limit)).toEqual(card);
      }),
    );
  });

  const words = [{ source: 's1', kind: 'mixed', words: ['quoted'] }] as const;
  const page = '2024-11-10';
  const near = { date: '2024-11-09' };

  test.each<[string, Partial<Statement>, Partial<Statement>]>([
    ['what the subject says, before what it is told', near, { ...near, speakers: ['bob'], addressees: ['ann'] }],
    [
      'what it is told, before what is said about it',
      { ...near, speakers: ['bob'], addressees: ['ann'] },
      { ...near, speakers: ['bob'], about: ['ann'] },
    ],
    ['what is near the page’s date', near, { date: '2024-09-01' }],
    [
      'what several report independently',
      {
        ...near,
        attestations: [
          { source: 's1', kind: 'indirect' },
          { source: 's2', kind: 'indirect' },
        ],
      },
      near,
    ],
    ['what takes a position', { ...near, claim: 'c1', position: 'denies' }, near],
    ['what is quoted', { ...near, attestations: words }, near],
    ['what is dated', near, { bounds: '../2024-11-10' }],
  ])('prefers %s', (_, better, worse) => {
    for (const [first, second] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const material = makeMaterial([makeStatement(first, better), makeStatement(second, worse)]);
      expect(ids(buildCard(material, page, 'fr', 1))).toEqual([first]);
    }
  });

  it('covers both sides of the page’s date', () => {
    const many = Array.from({ length: 20 }, (_, index) => makeStatement(`before-${index}`, { ...near, attestations: words }));
    const since = makeStatement('since', { date: '2026-01-01', speakers: ['bob'], about: ['ann'] });
    expect(ids(buildCard(makeMaterial([...many, since]), page, 'fr', 3))).toContain('since');
  });

  it('covers several topics', () => {
    const many = Array.from({ length: 20 }, (_, index) => makeStatement(`war-${index}`, { ...near, topics: ['war'] }));
    const other = makeStatement('zzz', { date: '2024-11-02', topics: ['trade'] });
    expect(ids(buildCard(makeMaterial([...many, other]), page, 'fr', 3))).toContain('zzz');
  });

  it('shows a denial beside the change of mind', () => {
    const many = Array.from({ length: 20 }, (_, index) => makeStatement(`on-${index}`, near));
    const turn = [
      makeStatement('denies', { date: '2024-09-01', claim: 'c1', position: 'denies' }),
      makeStatement('acknowledges', { date: '2024-10-01', claim: 'c1', position: 'acknowledges' }),
    ];
    expect(ids(buildCard(makeMaterial([...many, ...turn]), page, 'fr', 4))).toEqual(expect.arrayContaining(['denies', 'acknowledges']));
  });

  it('shows who contests what the subject says', () => {
    const many = Array.from({ length: 20 }, (_, index) => makeStatement(`about-${index}`, { ...near, speakers: ['bob'], about: ['ann'] }));
    const denial = makeStatement('denial', { ...near, claim: 'c1', position: 'denies' });
    const rebuttal = makeStatement('rebuttal', {
      date: '2024-10-01',
      speakers: ['bob'],
      about: ['ann'],
      claim: 'c1',
      position: 'acknowledges',
    });
    expect(ids(buildCard(makeMaterial([...many, denial, rebuttal]), page, 'fr', 2)).sort()).toEqual(['denial', 'rebuttal']);
  });

  it('does not spend two places on a statement and the one that passes it on', () => {
    const original = makeStatement('original', { ...near, via: 'report' });
    const statements = [makeStatement('report', near), original, makeStatement('third', { date: '2024-10-20' })];
    expect(ids(buildCard(makeMaterial(statements), page, 'fr', 2)).sort()).toEqual(['report', 'third']);
  });
});

describe('the head', () => {
  const minister: Office = { title: { fr: 'ministre', en: 'minister' }, from: '2021-01-26', to: '2025-01-20' };
  const mayor: Office = { title: { fr: 'maire', en: 'mayor' }, from: '2010', to: '2020' };
  const senator: Office = { title: { fr: 'sénateur', en: 'senator' } };

  test.each<[string, readonly Office[], string | null, string | null]>([
    ['within the term', [minister, mayor], '2024-11-01', 'ministre'],
    ['on the last day', [minister, mayor], '2025-01-20', 'ministre'],
    ['after the term', [minister, mayor], '2025-07-20', null],
    ['a month within the term', [minister], '2024-11', 'ministre'],
    ['a month that the term ends in', [minister], '2025-01', null],
    ['an earlier office', [minister, mayor], '2015-05', 'maire'],
    ['a year that may not be all in office', [mayor], '2010', null],
    ['unknown date', [minister, mayor], null, null],
    ['unknown date, office without limits', [senator], null, 'sénateur'],
    ['the newest of two', [minister, senator], '2024-11-01', 'ministre'],
    ['no office', [], '2024-11-01', null],
  ])('names the office as of the page: %s', (_, offices, page, title) => {
    const subject = { kind: 'entity', entity: makeEntity('ann', { offices }) } as const;
    expect(buildCard(makeMaterial([], subject), page, 'fr', 5).office?.title ?? null).toBe(title);
  });

  it('introduces an entity and a topic in the reader’s language', () => {
    const event = makeEntity('talks', { type: 'event', date: '2024-11-01' });
    expect(buildCard(makeMaterial([], { kind: 'entity', entity: event }), '2024-11', 'en', 5)).toMatchObject({
      id: 'talks',
      type: 'event',
      name: 'talks en',
      date: '2024-11-01',
      pageDate: '2024-11',
    });
    expect(buildCard(makeMaterial([], topic), null, 'fr', 5)).toMatchObject({
      id: 't1',
      type: 'topic',
      name: 'T1',
      description: '',
      pageDate: null,
    });
  });
});

describe('the bundled corpus', () => {
  const sideOf = (id: string, page: string, statement: string) =>
    shown(buildCard(materialOn(id), page, 'fr', 100)).find(([, shownId]) => shownId === statement)?.[0];

  test.each([
    ['2024-11-02', 'since'],
    ['2024-11', 'since'],
    ['2025-04', 'around'],
    ['2025-04-15', 'around'],
    ['2025-07-13', 'before'],
  ])('has Moscow’s acknowledgement, beside a page of %s, %s', (page, side) => {
    expect(sideOf('russia', page, 'moscow-thanks-north-korean-forces')).toBe(side);
  });

  it('names no secretary of state in July 2025', () => {
    const blinken = materialOn('antony-blinken');
    expect(buildCard(blinken, '2024-11-02', 'en', 5).office?.title).toMatch(/secretary of state/i);
    expect(buildCard(blinken, '2025-07-13', 'en', 5).office).toBeNull();
  });
});
