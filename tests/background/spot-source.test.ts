import { describe, expect, test } from 'vitest';
import { createSpotSource } from '../../src/background/spot-source';
import { compileGazetteer } from '../../src/core/gazetteer/compile';
import type { Pack } from '../../src/core/model';
import { failure, success, type Result } from '../../src/core/result';
import { defaultSettings } from '../../src/core/settings';

const pack: Pack = {
  header: { format: 1, id: 'p', title: { en: 'P' }, revision: 1, languages: ['en'], licence: 'CC0-1.0' },
  entities: [
    {
      id: 'lavrov',
      type: 'person',
      name: { en: 'Sergey Lavrov' },
      description: { en: 'A minister' },
      surfaces: [{ text: 'Sergey Lavrov', kind: 'full' }],
    },
  ],
  topics: [],
  claims: [],
  sources: [],
  statements: [],
};
const gazetteer = compileGazetteer([pack]);
const olderLayout = gazetteer.map((byte, at) => (at === 4 ? byte + 1 : byte));
const context = { url: 'https://news.example/a', lang: 'en', published: null };

/** Answers one stored gazetteer after the other; the last one stays. */
function source(...stored: readonly Result<Uint8Array | null>[]) {
  return sourceWhere(success(null), ...stored);
}

function sourceWhere(restored: Result<null>, ...stored: readonly Result<Uint8Array | null>[]) {
  const answers = [...stored];
  const counts = { loads: 0, restores: 0 };
  const corpus = {
    gazetteer: () => {
      counts.loads += 1;
      return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0]) ?? success(null));
    },
  };
  const spots = createSpotSource(corpus, () => {
    counts.restores += 1;
    return Promise.resolve(restored);
  });
  return { spots, counts };
}

describe('createSpotSource', () => {
  test('spots with the stored gazetteer', async () => {
    const { spots, counts } = source(success(gazetteer));
    const got = await spots.get();
    const found = got.ok ? got.value?.([{ text: 'So said Sergey Lavrov.' }], context, null, defaultSettings) : undefined;
    expect(found?.mentions).toMatchObject([[{ start: 8, end: 21, pack: 'p', id: 'lavrov' }]]);
    expect(counts).toEqual({ loads: 1, restores: 0 });
  });

  test('explains with the same gazetteer, loaded once', async () => {
    const { spots, counts } = source(success(gazetteer));
    await spots.get();
    const got = await spots.getExplain();
    const found = got.ok ? got.value?.([{ text: 'So said Sergey Lavrov.' }], context, null, defaultSettings) : undefined;
    expect(found).toMatchObject({
      candidates: [{ block: 0, start: 8, end: 21, pack: 'p', id: 'lavrov', accepted: true, rule: 'full-name' }],
      evidence: { entities: [{ pack: 'p', id: 'lavrov' }] },
    });
    expect(counts).toEqual({ loads: 1, restores: 0 });
  });

  test('loads once for many callers at once, and again after a drop', async () => {
    const { spots, counts } = source(success(gazetteer));
    await Promise.all(Array.from({ length: 20 }, () => spots.get()));
    await spots.get();
    expect(counts.loads).toBe(1);
    spots.drop();
    await spots.get();
    expect(counts.loads).toBe(2);
  });

  test.each([
    ['nothing', null],
    ['a gazetteer of another layout', olderLayout],
    ['a gazetteer that was cut short', gazetteer.subarray(0, 10)],
  ])('installs the packs where the database holds %s', async (_, stored) => {
    const { spots, counts } = source(success(stored), success(gazetteer));
    expect(await spots.get()).toEqual({ ok: true, value: expect.any(Function) as unknown });
    expect(counts).toEqual({ loads: 2, restores: 1 });
  });

  test('answers null where even that gives none, and tries no more until packs change', async () => {
    const { spots, counts } = source(success(null));
    expect([await spots.get(), await spots.get()]).toEqual([success(null), success(null)]);
    expect(counts.restores).toBe(1);
    spots.drop();
    await spots.get();
    expect(counts.restores).toBe(2);
  });

  test('passes on that the database failed, and asks it again the next time', async () => {
    const { spots } = source(failure('store/failed', 'broken'), success(gazetteer));
    expect(await spots.get()).toMatchObject({ ok: false, error: { code: 'store/failed' } });
    expect(await spots.get()).toMatchObject({ ok: true });
  });

  test('passes on why the packs cannot be installed', async () => {
    const { spots } = sourceWhere(failure('store/full', 'No room.'), success(null));
    expect(await spots.get()).toMatchObject({ ok: false, error: { code: 'store/full' } });
  });
});
