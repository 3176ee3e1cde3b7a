import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/pack';
import { hashBytes } from '../../src/core/pack/pack-file';

const records = join(import.meta.dirname, '../../src/packs/north-korea-russia');
const summary = 'north-korea-russia: 39 entities, 12 topics, 6 claims, 5 sources, 44 statements with 68 attestations\n';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'incise-pack-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** Runs `incise pack` and catches what it prints. */
async function pack(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed.out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((printed.err += String(text)), true));
  const code = await run(args);
  vi.restoreAllMocks();
  return { code, ...printed };
}

/** Copies the bundled records and changes one of them. */
async function brokenRecords(file: string, from: string, to: string): Promise<string> {
  const copy = join(folder, 'records');
  await cp(records, copy, { recursive: true });
  const text = await readFile(join(copy, file), 'utf8');
  await writeFile(join(copy, file), text.replace(from, to));
  return copy;
}

describe('incise pack check', () => {
  test('counts a sound pack', async () => {
    expect(await pack('check', records)).toEqual({ code: 0, out: summary, err: '' });
  });

  test('names file, line, path and remedy of a fault', async () => {
    const copy = await brokenRecords('statements.jsonl', '"source":"004-nuclear-arsenal"', '"source":"005"');
    const { code, out } = await pack('check', copy, records);
    expect(code).toBe(1);
    const [fault, ...others] = out.trimEnd().split('\n');
    expect(fault).toMatch(/records\/statements\.jsonl:\d+ attestations\[\d+\]\.source names no source of this pack – add the source/);
    expect(others).toEqual([summary.trimEnd()]);
  });

  test('names the file that is no pack', async () => {
    const path = join(folder, 'not.incise');
    await writeFile(path, 'hello');
    expect(await pack('check', path)).toMatchObject({ code: 1, out: expect.stringContaining(`${path}:1 is no pack file`) as string });
  });
});

describe('incise pack build and show', () => {
  test('come back to the same bytes: records → pack file → stream → pack file', async () => {
    expect((await pack('build', records, '--out', folder)).code).toBe(0);
    const file = join(folder, 'north-korea-russia.incise');
    const built = await readFile(file);
    const shown = await pack('show', file);
    expect(shown.code).toBe(0);
    expect((await pack('show', records)).out).toBe(shown.out);
    const stream = join(folder, 'stream.jsonl');
    await writeFile(stream, shown.out);
    expect(await pack('check', stream)).toMatchObject({ code: 0, out: summary });
    await rm(file);
    expect((await pack('build', stream, '--out', folder)).code).toBe(0);
    expect(await readFile(file)).toEqual(built);
  });

  test('show gives every record a type, the header first', async () => {
    const lines = (await pack('show', records)).out.trimEnd().split('\n');
    const types = lines.map((line) => (JSON.parse(line) as { type: string }).type);
    const count = (type: string) => types.filter((one) => one === type).length;
    expect(types[0]).toBe('pack');
    expect(['entity', 'topic', 'claim', 'source', 'statement'].map(count)).toEqual([39, 12, 6, 5, 44]);
  });

  test('build without folders compiles what ships, with an index that names bytes and hashes, and clears what is no more', async () => {
    await writeFile(join(folder, 'gone.incise'), '');
    expect((await pack('build', '--out', folder)).code).toBe(0);
    const names = (await readdir(folder)).sort();
    expect(names).toContain('index.json');
    expect(names).not.toContain('gone.incise');
    const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
      packs: { id: string; file: string; sha256: string }[];
    };
    expect(index.packs.map(({ id }) => id)).toContain('north-korea-russia');
    for (const { file, sha256 } of index.packs) expect(hashBytes(await readFile(join(folder, file)))).toBe(sha256);
  });

  test('write nothing where a pack is at fault, or two have one id', async () => {
    const copy = await brokenRecords('claims.jsonl', '"question"', '"frage"');
    const out = join(folder, 'out');
    expect(await pack('build', records, copy, '--out', out)).toMatchObject({ code: 1, out: '' });
    expect((await pack('build', records, records, '--out', out)).err).toContain('two packs have the id north-korea-russia');
    await expect(readdir(out)).rejects.toThrow('ENOENT');
    expect(await pack('show', copy)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('claims.jsonl:1') as string });
  });
});

describe('incise pack', () => {
  const wrong: readonly (readonly string[])[] = [
    [],
    ['paint'],
    ['check'],
    ['check', 'no/such/folder'],
    ['show'],
    ['show', 'a', 'b'],
    ['build', '--colour', 'red'],
  ];
  test.each(wrong.map((args) => [args]))('exits with 2 and says why: %j', async (args) => {
    const { code, out, err } = await pack(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  test('prints its usage when asked', async () => {
    expect(await pack('--help')).toMatchObject({ code: 0, err: '' });
  });
});
