import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/ui/strings/en';
import { fr } from '../../src/ui/strings/fr';
import { extensionFolder } from './browser';

/** Weighs the files of a folder of the built extension, in bytes after gzip. */
function weigh(folder: string): Readonly<Record<string, number>> {
  const path = join(extensionFolder, folder);
  return Object.fromEntries(readdirSync(path).map((name) => [name, gzipSync(readFileSync(join(path, name)), { level: 9 }).length]));
}

describe('what is injected into pages', () => {
  const files = weigh('src/content');
  const cards = ['card.iife.fr.js', 'card.iife.en.js'];

  test('is all there is', () => {
    expect(Object.keys(files).sort()).toEqual(['card.iife.en.js', 'card.iife.fr.js', 'index.iife.js', 'marks.css']);
  });

  test('weighs at most 15 kB before the first card, and 30 kB in all', () => {
    const { 'index.iife.js': script = Number.NaN, 'marks.css': styles = Number.NaN } = files;
    const card = Math.max(...cards.map((name) => files[name] ?? Number.NaN));
    expect(script + styles).toBeLessThanOrEqual(15_000);
    expect(script + styles + card).toBeLessThanOrEqual(30_000);
  });

  test('has a card of one language each', () => {
    const texts = [fr.thisArticle, en.thisArticle];
    const found = cards.map((name) => {
      const script = readFileSync(join(extensionFolder, 'src/content', name), 'utf8');
      return texts.filter((text) => script.includes(text));
    });
    expect(found).toEqual([[fr.thisArticle], [en.thisArticle]]);
  });

  test('needs no file that pages can see', () => {
    const manifest = JSON.parse(readFileSync(join(extensionFolder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  });
});
