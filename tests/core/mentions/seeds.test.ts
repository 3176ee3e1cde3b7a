import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { spot } from '../../../src/core/mentions/spot';
import { defaultSettings } from '../../../src/core/settings';
import { bundledGazetteer } from './bundled';

/** The development set stands beside the project, not in it. */
const shared = join(import.meta.dirname, '../../../../shared');
const goldPath = join(shared, 'gold/seeds.json');

interface Gold {
  readonly sources: readonly { readonly file: string; readonly published: string }[];
  readonly mentions: Readonly<Record<string, readonly (readonly [start: number, end: number, text: string, id: string, kind: string])[]>>;
  readonly anaphora: readonly { readonly file: string; readonly start: number; readonly end: number }[];
}

describe.skipIf(!existsSync(goldPath))('the development set (skipped where it is not there)', () => {
  const gold = existsSync(goldPath) ? (JSON.parse(readFileSync(goldPath, 'utf8')) as Gold) : { sources: [], mentions: {}, anaphora: [] };
  const kinds = { topic: 97, entity: 99 };

  test.each(Object.entries(kinds))('%s mentions reach F %i', (wanted, least) => {
    const isWanted = (kind: string) => (kind === 'topic') === (wanted === 'topic');
    const goldKeys = new Set<string>();
    const foundKeys = new Set<string>();
    for (const { file, published } of gold.sources) {
      const text = readFileSync(join(shared, 'seeds', file), 'utf8');
      for (const [start, end, , id, kind] of gold.mentions[file] ?? []) if (isWanted(kind)) goldKeys.add(`${file} ${start}-${end} ${id}`);
      const lines = [...text.matchAll(/[^\n]+/gu)];
      const blocks = lines.map(([line]) => ({ text: line }));
      const { mentions } = spot(bundledGazetteer, blocks, { published, lang: null, url: '' }, null, defaultSettings);
      mentions.forEach((some, i) => {
        for (const { start, end, id, kind } of some) {
          const offset = lines[i]?.index ?? 0;
          const neutral = gold.anaphora.some((one) => one.file === file && start + offset < one.end && one.start < end + offset);
          if (isWanted(kind) && !neutral) foundKeys.add(`${file} ${start + offset}-${end + offset} ${id}`);
        }
      });
    }
    const right = [...foundKeys].filter((key) => goldKeys.has(key)).length;
    expect((200 * right) / (foundKeys.size + goldKeys.size)).toBeGreaterThanOrEqual(least);
  });
});
