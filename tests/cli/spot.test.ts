import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'incise-spot-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function incise(args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', 'spot', ...args], { cwd: root }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const rowsOf = (out: string) => out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));

test('prints mentions with offsets in the file, blank lines and no-break spaces counted', async () => {
  const text = '\n\nÀ\u00a0Moscou, M.\u00a0Lavrov.\n\nSergueï Lavrov parle.';
  const { code, out } = await incise([write('a.txt', text), '--date', '2024-11-01', '--lang', 'fr']);
  expect(code).toBe(0);
  const rows = rowsOf(out);
  expect(rows.map(({ id, kind, text: words }) => [id, kind, words])).toEqual([
    ['russia', 'metonym', 'Moscou'],
    ['sergei-lavrov', 'partial', 'Lavrov'],
    ['sergei-lavrov', 'full', 'Sergueï Lavrov'],
  ]);
  for (const { start, end, text: words } of rows) expect(text.slice(Number(start), Number(end))).toBe(words);
});

test('explains what it refused', async () => {
  const { out } = await incise([write('b.txt', "L'ancien président russe."), '--date', '2024-11-01', '--explain']);
  expect(rowsOf(out)).toContainEqual(
    expect.objectContaining({ id: 'vladimir-putin', accepted: false, rule: 'former-or-future', detail: 'ancien' }),
  );
});

test('reads what it can, names what it cannot', async () => {
  const { code, out, err } = await incise([join(folder, 'missing.txt'), write('c.txt', 'La Russie.')]);
  expect(code).toBe(1);
  expect(err).toContain('missing.txt cannot be read');
  expect(rowsOf(out).map(({ id }) => id)).toEqual(['russia']);
});

test.each([
  ['no file', [], 'name at least one file'],
  ['a date that is none', ['x.txt', '--date', 'yesterday'], 'no EDTF date'],
  ['an option that is none', ['x.txt', '--dates'], '--dates'],
])('refuses %s', async (_, args, message) => {
  const { code, err } = await incise(args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
