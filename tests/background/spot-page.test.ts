import { describe, expect, test } from 'vitest';
import { spotPage, type Spot, type SpotPorts } from '../../src/background/spot-page';
import type { Mention } from '../../src/core/model';
import { failure, success } from '../../src/core/result';
import { defaultSettings } from '../../src/core/settings';
import type { NamedItem } from '../../src/store/corpus';

const context = { url: 'https://news.example/a', title: 'A', lang: 'fr', published: null, publishedFrom: null, isArticle: true };
const mention: Mention = { start: 0, end: 7, pack: 'p', id: 'lavrov', kind: 'full' };
const evidence = { entities: [{ pack: 'p', id: 'lavrov' }], others: [], inOffice: [], displaced: [], notBefore: null };

const bilingual = (key: string) => ({ fr: `${key} fr`, en: `${key} en` });

function ports(spot: Spot | null, changes: Partial<SpotPorts> = {}) {
  const asked: string[][] = [];
  const all: SpotPorts = {
    spot: () => Promise.resolve(success(spot)),
    settings: () => Promise.resolve(defaultSettings),
    uiLang: () => Promise.resolve('fr'),
    corpus: {
      itemNames: (keys) => {
        asked.push([...keys]);
        return Promise.resolve(
          success(keys.map((key): NamedItem => ({ pack: 'p', id: key.slice(2), type: 'person', name: bilingual(key) }))),
        );
      },
    },
    ...changes,
  };
  return { all, asked };
}

const blocks = [
  { block: 4, text: 'Lavrov' },
  { block: 9, text: 'rien' },
  { block: 2, text: 'le ministre', lang: 'fr' },
];

describe('spotPage', () => {
  test("answers under the page's own block numbers, with names in the reader's language, each once", async () => {
    const { all, asked } = ports(() => ({ mentions: [[mention, mention], [], [mention]], evidence, pending: [1, 2] }));
    expect(await spotPage({ context, blocks, evidence: null }, all)).toEqual({
      ok: true,
      value: {
        blocks: [
          { block: 4, mentions: [mention, mention] },
          { block: 2, mentions: [mention] },
        ],
        evidence,
        pending: [9, 2],
        names: [{ pack: 'p', id: 'lavrov', type: 'person', name: 'p/lavrov fr' }],
      },
    });
    expect(asked).toEqual([['p/lavrov']]);
  });

  test('names what words may name instead, too', async () => {
    const unsure: Mention = { ...mention, alternatives: [{ pack: 'p', id: 'actor' }] };
    const { all, asked } = ports(() => ({ mentions: [[unsure]], evidence, pending: [] }));
    expect(await spotPage({ context, blocks, evidence: null }, all)).toMatchObject({
      value: { blocks: [{ mentions: [unsure] }], names: [{ id: 'lavrov' }, { id: 'actor' }] },
    });
    expect(asked).toEqual([['p/lavrov', 'p/actor']]);
  });

  test('spots with context, evidence and what the reader switched off', async () => {
    const calls: unknown[] = [];
    const settings = { ...defaultSettings, topicsOff: ['p/war'] };
    const { all } = ports((...args) => (calls.push(args), { mentions: [], evidence, pending: [] }), {
      settings: () => Promise.resolve(settings),
    });
    await spotPage({ context, blocks, evidence }, all);
    expect(calls).toEqual([[blocks, context, evidence, settings]]);
  });

  test('asks for no name where nothing was found', async () => {
    const { all, asked } = ports(() => ({ mentions: [[], [], []], evidence, pending: [] }));
    expect(await spotPage({ context, blocks, evidence: null }, all)).toMatchObject({ ok: true, value: { blocks: [], names: [] } });
    expect(asked).toEqual([]);
  });

  test('says so where no pack is installed', async () => {
    const { all } = ports(null);
    expect(await spotPage({ context, blocks, evidence: null }, all)).toMatchObject({ ok: false, error: { code: 'pack/missing' } });
  });

  test.each([
    ['the gazetteer', { spot: () => Promise.resolve(failure('store/failed', 'broken')) }],
    ['the names', { corpus: { itemNames: () => Promise.resolve(failure('store/failed', 'broken')) } }],
  ])('passes on that %s cannot be read', async (_, changes) => {
    const { all } = ports(() => ({ mentions: [[mention]], evidence, pending: [] }), changes);
    expect(await spotPage({ context, blocks, evidence: null }, all)).toMatchObject({ ok: false, error: { code: 'store/failed' } });
  });
});
