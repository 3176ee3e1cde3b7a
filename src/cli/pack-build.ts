import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hashBytes, writePack } from '../core/pack/pack-file';
import type { PackIndex } from '../core/pack/pack-index';
import { readPackInput } from './pack-input';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface BuiltPack {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/**
 * Compile folders of records to pack files, `<out>/<id>.incise`; equal records give equal bytes.
 *
 * Without folders it compiles what ships: every folder of `src/packs` into `public/packs`, with the index that the extension reads.
 *
 * @returns 1 where any pack is at fault; then nothing is written
 */
export async function build(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' } } });
  const ships = positionals.length === 0;
  const paths = ships ? await listFolders(join(root, 'src/packs')) : positionals;
  const out = values.out ?? (ships ? join(root, 'public/packs') : '.');
  const inputs = await Promise.all(paths.map(readPackInput));
  const faults = inputs.flatMap((input) => (input.ok ? [] : input.faults));
  const built = inputs.flatMap((input): BuiltPack[] => (input.ok ? [{ id: input.pack.header.id, bytes: writePack(input.pack) }] : []));
  const twice = built
    .filter(({ id }, i) => built.findIndex((other) => other.id === id) < i)
    .map(({ id }) => `two packs have the id ${id} – give each its own`);
  if (faults.length + twice.length > 0) {
    process.stderr.write([...faults, ...twice].map((line) => `${line}\n`).join(''));
    return 1;
  }
  await write(built, out, ships);
  return 0;
}

async function listFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
}

async function write(built: readonly BuiltPack[], out: string, ships: boolean): Promise<void> {
  await mkdir(out, { recursive: true });
  if (ships) await removeOthers(out, built);
  for (const { id, bytes } of built) {
    const path = join(out, `${id}.incise`);
    await writeFile(path, bytes);
    process.stdout.write(`${relative(process.cwd(), path)} ${bytes.length} bytes\n`);
  }
  if (!ships) return;
  const index: PackIndex = {
    format: 1,
    packs: built.map(({ id, bytes }) => ({ id, file: `${id}.incise`, bytes: bytes.length, sha256: hashBytes(bytes) })),
  };
  await writeFile(join(out, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
}

/** A pack that is no longer among the records must not ship either. */
async function removeOthers(out: string, built: readonly BuiltPack[]): Promise<void> {
  const names = new Set(built.map(({ id }) => `${id}.incise`));
  const stale = (await readdir(out)).filter((name) => name.endsWith('.incise') && !names.has(name));
  await Promise.all(stale.map((name) => rm(join(out, name))));
}
