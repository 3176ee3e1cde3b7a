import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from './browser';

/** Weighs the files of a folder of the built extension, in bytes after gzip. */
function weigh(folder: string): Readonly<Record<string, number>> {
  const path = join(extensionFolder, folder);
  return Object.fromEntries(readdirSync(path).map((name) => [name, gzipSync(readFileSync(join(path, name)), { level: 9 }).length]));
}

describe('what is injected into pages', () => {
  const files = weigh('src/content');

  test('is all there is', () => {
    expect(Object.keys(files).sort()).toEqual(['card.iife.js', 'index.iife.js', 'marks.css']);
  });

  test('weighs at most 15 kB before the first card, and 30 kB in all', () => {
    const { 'card.iife.js': card = Number.NaN, 'index.iife.js': script = Number.NaN, 'marks.css': styles = Number.NaN } = files;
    expect(script + styles).toBeLessThanOrEqual(15_000);
    expect(script + styles + card).toBeLessThanOrEqual(30_000);
  });

  test('needs no file that pages can see', () => {
    const manifest = JSON.parse(readFileSync(join(extensionFolder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  });
});
