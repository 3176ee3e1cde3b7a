import { describe, expect, test } from 'vitest';
import { explainPage, type Explain, type ExplainPorts } from '../../src/background/explain-page';
import type { PageExplained } from '../../src/core/mentions/explain';
import { failure, success } from '../../src/core/result';
import { defaultSettings } from '../../src/core/settings';
import type { NamedItem } from '../../src/store/corpus';

const context = { url: 'https://news.example/a', title: 'A', lang: 'fr', published: null, publishedFrom: null, isArticle: true };
const blocks = [{ block: 0, text: 'Lavrov' }];
const lavrov = { pack: 'p', id: 'lavrov' };
const explained: PageExplained = {
  candidates: [
    { ...lavrov, block: 0, start: 0, end: 6, kind: 'partial', accepted: false, rule: 'not-established', because: 'nothing', detail: '' },
  ],
  evidence: { entities: [lavrov, { pack: 'p', id: 'putin' }], others: [], inOffice: [], displaced: [], notBefore: null },
};

function ports(explain: Explain | null, changes: Partial<ExplainPorts> = {}): ExplainPorts {
  return {
    explain: () => Promise.resolve(success(explain)),
    settings: () => Promise.resolve(defaultSettings),
    uiLang: () => Promise.resolve('fr'),
    corpus: {
      itemNames: (keys) =>
        Promise.resolve(
          success(keys.map((key): NamedItem => ({ pack: 'p', id: key.slice(2), type: 'person', name: { fr: `${key} fr`, en: key } }))),
        ),
    },
    ...changes,
  };
}

describe('explainPage', () => {
  test('names every item of candidates and evidence, each once, in the reader’s language', async () => {
    const name = (id: string) => ({ pack: 'p', id, type: 'person', name: `p/${id} fr` });
    expect(
      await explainPage(
        { context, blocks },
        ports(() => explained),
      ),
    ).toEqual(success({ ...explained, names: [name('lavrov'), name('putin')] }));
  });

  test('explains the text as a fresh page, with what the reader switched off', async () => {
    const calls: unknown[] = [];
    const settings = { ...defaultSettings, topicsOff: ['p/war'] };
    const all = ports((...args) => (calls.push(args), explained), { settings: () => Promise.resolve(settings) });
    await explainPage({ context, blocks }, all);
    expect(calls).toEqual([[blocks, context, null, settings]]);
  });

  test.each([
    ['no pack is installed', 'pack/missing', ports(null)],
    ['the gazetteer fails', 'store/failed', ports(null, { explain: () => Promise.resolve(failure('store/failed', '')) })],
    [
      'the names fail',
      'store/failed',
      ports(() => explained, { corpus: { itemNames: () => Promise.resolve(failure('store/failed', '')) } }),
    ],
  ])('says so where %s', async (_, code, all) => {
    expect(await explainPage({ context, blocks }, all)).toMatchObject({ ok: false, error: { code } });
  });
});
