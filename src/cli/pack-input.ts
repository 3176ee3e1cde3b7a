import { open, readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Pack } from '../core/model';
import { formatFault } from '../core/pack/fault';
import { PACK_FILE, readPack } from '../core/pack/pack-file';
import { parseRecords, type RecordsReading } from '../core/pack/parse-records';
import { parseStream } from '../core/pack/stream';
import { readPackSections } from './pack-sections';

/** Carries a pack, or its faults as lines that name real files. */
export type PackInput = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Read a pack in any of its forms: a folder of records, a pack file, a stream as `pack show` prints it (`.jsonl`, `-`).
 *
 * @throws where the path cannot be read
 */
export async function readPackInput(path: string): Promise<PackInput> {
  if (path === '-') return name('<stdin>', parseStream(await readStdin(), PACK_FILE));
  if ((await stat(path)).isDirectory()) return name(path, parseRecords(await readFolder(path)));
  const bytes = await readFile(path);
  return name(path, isStream(path, bytes) ? parseStream(bytes, PACK_FILE) : readPack(bytes));
}

/**
 * Read the packs at a path one after the other: those of a stream, which may be several, or the one of a folder or pack file.
 *
 * @throws where the path cannot be read
 */
export async function* readPackInputs(path: string): AsyncGenerator<PackInput> {
  if (path !== '-' && ((await stat(path)).isDirectory() || !isStream(path, await readStart(path)))) yield await readPackInput(path);
  else for await (const reading of readPackSections(path)) yield name(path === '-' ? '<stdin>' : path, reading);
}

/** Tells a stream by its name or its first character: the parts that Spark and Hadoop write have no ending. An empty file is an empty stream. */
function isStream(path: string, start: Uint8Array): boolean {
  return extname(path) === '.jsonl' || start.length === 0 || start[0] === '{'.charCodeAt(0);
}

async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Puts the path that the user gave before the files within the pack. */
function name(path: string, reading: RecordsReading): PackInput {
  if (reading.ok) return { ok: true, pack: reading.pack };
  const faults = reading.faults.map((fault) => formatFault({ ...fault, file: fault.file === PACK_FILE ? path : join(path, fault.file) }));
  return { ok: false, faults };
}

/** Leaves everything out that is no JSON, such as a README beside the records. */
async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((one) => ['.json', '.jsonl'].includes(extname(one))).sort();
  return new Map(await Promise.all(names.map(async (one): Promise<[string, Uint8Array]> => [one, await readFile(join(folder, one))])));
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
