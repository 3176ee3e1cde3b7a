import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../src/core/gazetteer/compile';
import { openGazetteer } from '../../../src/core/gazetteer/gazetteer';
import { noEvidence, type Evidence } from '../../../src/core/mentions/evidence';
import { explain } from '../../../src/core/mentions/explain';
import type { SpotFilter } from '../../../src/core/mentions/page-reading';
import { spot } from '../../../src/core/mentions/spot';
import type { Mention, TextBlock } from '../../../src/core/model';
import { defaultSettings } from '../../../src/core/settings';
import { entity, packOf } from '../gazetteer/tiny-pack';
import { bundledGazetteer, bundledPack } from './bundled';

const page = { published: '2024-11-02', lang: 'fr', url: 'https://news.example/a' };
const everything: SpotFilter = defaultSettings;
const blocksOf = (...texts: string[]): TextBlock[] => texts.map((text) => ({ text }));
const idsOf = (mentions: readonly (readonly Mention[])[]) => mentions.map((some) => some.map(({ id }) => id));
const spotAll = (texts: string[], off: Partial<SpotFilter> = {}, before: Evidence | null = null) =>
  spot(bundledGazetteer, blocksOf(...texts), page, before, { ...everything, ...off });

describe('evidence', () => {
  test('of the first portion admits what the second one has', () => {
    const first = spotAll(['Le dirigeant nord-coréen Kim Jong-un est arrivé.']);
    expect(idsOf(spotAll(['Kim a souri.']).mentions)).toEqual([[]]);
    expect(idsOf(spotAll(['Kim a souri.'], {}, first.evidence).mentions)).toEqual([['kim-jong-un']]);
  });

  test('of the second portion admits what was pending in the first', () => {
    const first = spotAll(['Rien ici.', 'Kim a souri.']);
    expect(first.pending).toEqual([1]);
    const second = spotAll(['Kim Jong-un est arrivé.'], {}, first.evidence);
    expect(idsOf(spotAll(['Kim a souri.'], {}, second.evidence).mentions)).toEqual([['kim-jong-un']]);
  });

  test('is plain JSON, sorted, and does not shrink', () => {
    const { evidence } = spotAll(
      ['Le président russe Boris Eltsine et Kirill Lavrov, en octobre 2024, à Moscou, en Russie.'],
      {},
      {
        ...noEvidence,
        entities: [{ pack: 'north-korea-russia', id: 'china' }],
      },
    );
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
    expect(evidence.entities.map(({ id }) => id)).toEqual(['china', 'russia']);
    expect(evidence.others).toEqual(['kirill lavrov']);
    expect(evidence.displaced.map(({ id }) => id)).toEqual(['vladimir-putin']);
    expect(evidence.notBefore).toBe('2024-10-01');
  });

  test('of somebody else with the name refuses it later', () => {
    const first = spotAll(["Kirill Lavrov, l'acteur, est né en Russie et vit en Ukraine."]);
    expect(idsOf(spotAll(['Lavrov joue Hamlet en Chine.'], {}, first.evidence).mentions)).toEqual([['china']]);
  });
});

describe('what is off', () => {
  const text = 'Vladimir Poutine a reçu des soldats nord-coréens en Russie, près de la région de Koursk.';
  test.each<[string, Partial<SpotFilter>, string[]]>([
    ['nothing', {}, ['vladimir-putin', 'troop-deployment', 'russia', 'kursk-region']],
    ['persons', { kindsOff: ['person'] }, ['troop-deployment', 'russia', 'kursk-region']],
    ['a topic', { topicsOff: ['north-korea-russia/troop-deployment'] }, ['vladimir-putin', 'russia', 'kursk-region']],
    ['an entity', { entitiesOff: ['north-korea-russia/russia'] }, ['vladimir-putin', 'troop-deployment', 'kursk-region']],
    ['the pack', { packsOff: ['north-korea-russia'] }, []],
    ['an entity of another pack', { entitiesOff: ['other/russia'] }, ['vladimir-putin', 'troop-deployment', 'russia', 'kursk-region']],
  ])('%s', (_, off, ids) => {
    expect(idsOf(spotAll([text], off).mentions)).toEqual([ids]);
  });

  test('does not hide what lies under it', () => {
    const role = ['Le secrétaire du Conseil de sécurité russe est venu.'];
    expect(idsOf(spotAll(role).mentions)).toEqual([['sergei-shoigu']]);
    expect(idsOf(spotAll(role, { entitiesOff: ['north-korea-russia/sergei-shoigu'] }).mentions)).toEqual([['russian-security-council']]);
  });
});

describe('two packs that claim the same words', () => {
  const band = packOf('bands', [entity('zonk-band', 'organization', ['Zonk']), entity('zonk-drummer', 'person', ['Ada Bratz'])]);
  const town = packOf('towns', [entity('zonk-town', 'organization', ['Zonk']), entity('zonk-mayor', 'person', ['Otto Kretz'])]);
  const both = openGazetteer(compileGazetteer([town, band]));
  const found = (text: string) => spot(both, blocksOf(text), { ...page, published: null }, null, everything).mentions[0];

  test('are settled by their company', () => {
    expect(found('Otto Kretz loves Zonk.')?.map(({ id, alternatives }) => [id, alternatives])).toEqual([
      ['zonk-mayor', undefined],
      ['zonk-town', undefined],
    ]);
  });

  test('are both offered where nothing settles it', () => {
    expect(found('All love Zonk.')).toEqual([
      { start: 9, end: 13, pack: 'bands', id: 'zonk-band', kind: 'full', alternatives: [{ pack: 'towns', id: 'zonk-town' }] },
    ]);
  });

  test('are asked for again until the page settles it', () => {
    const first = spot(both, blocksOf('All love Zonk.'), page, null, everything);
    expect(first.pending).toEqual([0]);
    const later = spot(both, blocksOf('Otto Kretz does.'), page, first.evidence, everything);
    const again = spot(both, blocksOf('All love Zonk.'), page, later.evidence, everything);
    expect(again.mentions[0]?.map(({ id, alternatives }) => [id, alternatives])).toEqual([['zonk-town', undefined]]);
    expect(again.pending).toEqual([]);
  });

  test('explain which was chosen and why', () => {
    const because = (text: string) =>
      explain(both, blocksOf(text), page, null, everything).candidates.map(({ id, rule, alternatives }) => [id, rule, alternatives]);
    expect(because('All love Zonk.')).toEqual([
      ['zonk-band', 'full-name', [{ pack: 'towns', id: 'zonk-town' }]],
      ['zonk-town', 'as-likely-as-another', undefined],
    ]);
    expect(because('Otto Kretz loves Zonk.')).toEqual([
      ['zonk-mayor', 'full-name', undefined],
      ['zonk-band', 'less-likely-than-another', undefined],
      ['zonk-town', 'full-name', undefined],
    ]);
  });

  test('give a surname to the one whom the page names in full', () => {
    const surname = (id: string, name: string) => ({
      ...entity(id, 'person', [name, { text: 'Bratzel', kind: 'partial' }]),
    });
    const people = packOf('people', [surname('ada', 'Ada Bratzel'), surname('bo', 'Bo Bratzel'), entity('zonk', 'place', ['Zonk'])]);
    const gazetteer = openGazetteer(compileGazetteer([people]));
    const names = (text: string) =>
      spot(gazetteer, blocksOf(text), page, null, everything).mentions[0]?.map(({ id, alternatives }) => [id, alternatives?.length ?? 0]);
    expect(names('Ada Bratzel left Zonk. Bratzel wept.')).toEqual([
      ['ada', 0],
      ['zonk', 0],
      ['ada', 0],
    ]);
    expect(names('Ada Bratzel and Bo Bratzel left. Bratzel wept.')?.at(-1)).toEqual(['ada', 1]);
  });

  test('offer a handful at most, however many packs claim them', () => {
    const packs = Array.from({ length: 30 }, (_, i) => packOf(`pack-${i}`, [entity(`zonk-${i}`, 'organization', ['Zonk'])]));
    const many = openGazetteer(compileGazetteer(packs));
    expect(spot(many, blocksOf('All love Zonk.'), page, null, everything).mentions[0]?.[0]?.alternatives).toHaveLength(8);
  });
});

describe('explanations', () => {
  test('name the rule and the words it rests on', () => {
    const rows = explain(bundledGazetteer, blocksOf("L'ancien président russe, et Vladimir Poutine."), page, null, everything).candidates;
    expect(rows.map(({ id, rule, detail }) => [id, rule, detail])).toContainEqual(['vladimir-putin', 'former-or-future', 'ancien']);
    expect(rows.map(({ id, accepted, rule }) => [id, accepted, rule])).toContainEqual(['vladimir-putin', true, 'full-name']);
  });

  test('accept exactly what spotting finds', () => {
    const texts = ['Lavrov a reçu Choe Son-hui à Moscou.', 'Kim Jong-un et le président ukrainien. Kim a parlé de Washington.'];
    const rows = explain(bundledGazetteer, blocksOf(...texts), page, null, everything).candidates.filter(({ accepted }) => accepted);
    const { mentions } = spotAll(texts);
    expect(rows.map(({ block, start, end, id }) => [block, start, end, id])).toEqual(
      mentions.flatMap((some, block) => some.map(({ start, end, id }) => [block, start, end, id])),
    );
  });
});

const names = bundledPack.entities.flatMap(({ surfaces }) => surfaces.map(({ text }) => text));
const filler = fc.constantFrom(
  'ancien ',
  "l'",
  ', ',
  '. ',
  ' le ',
  ' et ',
  ' M. ',
  ' Kirill ',
  '« ',
  ' »',
  ' en 1999 ',
  ' Times ',
  '\u00ad',
  '#',
  ' à la ',
  ' www.',
  '-',
  ' (',
  ') ',
  '\u00a0',
);
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...names), filler, fc.boolean()), { maxLength: 12 })
  .map((parts) => parts.map(([name, parting, capitals]) => (capitals ? name.toUpperCase() : name) + parting).join(''));

describe('whatever the text', () => {
  const anyPage = fc.record({
    published: fc.constantFrom(null, '2024-11-02', '2024-11', '2019'),
    lang: fc.constantFrom(null, 'fr', 'en', 'de'),
    url: fc.constant(''),
  });

  test('mentions lie inside, sorted, without overlap, and the same every time', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyPage, (texts, context) => {
        const blocks = blocksOf(...texts);
        const once = spot(bundledGazetteer, blocks, context, null, everything);
        once.mentions.forEach((mentions, i) => {
          let end = 0;
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(texts[i]?.length ?? 0);
        });
        expect(spot(bundledGazetteer, blocks, context, null, everything)).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  test('spotting again with its own evidence loses no name', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
        const first = spotAll(texts);
        const second = spotAll(texts, {}, first.evidence);
        for (const key of first.evidence.entities) expect(second.evidence.entities).toContainEqual(key);
      }),
      { numRuns: 60 },
    );
  });
});
