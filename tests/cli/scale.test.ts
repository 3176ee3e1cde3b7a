import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const filter = join(root, 'scripts/extract-filter.sh');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'incise-scale-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const speakers = ['Anna Durand, maire de Lyon', 'Paul Martin', 'Vladimir Poutine', 'Anna Durand, ministre'];
const texts = speakers.flatMap((who, i) => [
  `« Nous signerons, dossier ${i} », a déclaré vendredi ${who}.`,
  `Selon ${who}, la route restera fermée.\nLa foule attendait.`,
]);
const lines = texts.map((text, i) => JSON.stringify({ id: i, text, date: `2024-11-0${i + 1}`, lang: 'fr' }));
/** A bad article in the middle, no end after the last line. */
const corpus = Buffer.from([...lines.slice(0, 3), '{"text": 5}', ...lines.slice(3)].join('\n'));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
}

/** Starts a program as engines do: without a shell, without an environment, in a folder that has nothing to do with it. */
function start(program: string, args: readonly string[], input: string | Buffer): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: folder, env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.on('close', (code) => done({ code, out }));
    child.stdin.end(input);
  });
}

function merge(paths: readonly string[]): Promise<Outcome> {
  const program = ['--import', 'tsx', 'src/cli/index.ts', 'pack', 'merge', ...paths];
  return new Promise((done) => {
    execFile(process.execPath, program, { cwd: root, maxBuffer: 1 << 26 }, (error, out) => done({ code: error === null ? 0 : 1, out }));
  });
}

/** Splits as Hadoop does: at any byte, even within a line, which then belongs to the split that it begins in. */
function splitsOf(bytes: Buffer, count: number): Buffer[] {
  const size = Math.ceil(bytes.length / count);
  const lineFrom = (at: number) => (at === 0 ? 0 : bytes.indexOf(0x0a, at - 1) + 1 || bytes.length);
  return Array.from({ length: count }, (_, i) => bytes.subarray(lineFrom(i * size), lineFrom(Math.min(bytes.length, (i + 1) * size))));
}

function writePart(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a corpus in an engine', () => {
  let whole: Outcome;
  beforeAll(async () => {
    const { code, out } = await start(filter, [], corpus);
    expect(code).toBe(0);
    whole = await merge([writePart('whole', out)]);
    expect(whole.code).toBe(0);
    expect(whole.out.split('\n').filter((line) => line.startsWith('{"type":"source"'))).toHaveLength(texts.length);
  });

  test('gives the same pack as Hadoop runs it: splits cut within lines, a tab after every line of a part', async () => {
    const parts = await Promise.all(splitsOf(corpus, 3).map((split) => start(filter, [], split)));
    expect(parts.map(({ code }) => code)).toEqual([0, 0, 0]);
    const paths = parts.map(({ out }, i) => writePart(`part-0000${i}`, out.replaceAll('\n', '\t\n')));
    expect(await merge(paths)).toEqual(whole);
  });

  test('gives the same pack as Spark runs it: partitions of any size, an empty one too, and empty parts', async () => {
    const all = corpus.toString().split('\n');
    const partitions = [all.slice(5), [], all.slice(0, 5)];
    const parts = await Promise.all(partitions.map((part) => start(filter, [], part.map((line) => `${line}\n`).join(''))));
    expect(parts.map(({ code }) => code)).toEqual([0, 0, 0]);
    const paths = parts.map(({ out }, i) => writePart(`part-1000${i}`, out));
    expect(await merge([writePart('part-10009', ''), ...paths])).toEqual(whole);
  });

  test('is not silently incomplete: wrong usage fails the part', async () => {
    expect((await start(filter, ['--pack', '/nowhere'], corpus)).code).toBe(2);
  });
});

test('is in the README as tested', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const engines = /### At any scale([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  expect(engines.match(/incise\/scripts\/extract-filter\.sh/g)).toHaveLength(2);
  expect(engines).toContain('pack merge parts/part-*');
});
