import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PACK_FILE } from '../core/pack/pack-file';
import type { RecordsReading } from '../core/pack/parse-records';
import { packLimits } from '../core/pack/limits';
import { parseStream } from '../core/pack/stream';
import { splitByteLines } from './split-lines';

/** Records that may come again with other content: what one article says of an entity is not what the next one says. */
const mayVary = new Set(['entity', 'topic', 'source']);

/**
 * Gathers the lines of one pack of a stream. A line that comes again is dropped; a record that comes again with other content begins a
 * layer, a pack of its own, because in a pack an id stands for one record. Merging joins the layers.
 */
class Section {
  readonly #layers: Buffer[][] = [];
  /** Hash of each line by type and id, for each layer in turn. */
  readonly #known = new Map<string, string[]>();
  #header: Buffer | null = null;

  /** @param firstLine - number in the stream of its first line */
  constructor(readonly firstLine: number) {}

  get isEmpty(): boolean {
    return this.#layers.length === 0;
  }

  /** @param line - counts from the first line of the section */
  add(bytes: Buffer, line: number): void {
    const key = keyOf(bytes);
    this.#put(bytes, line, key === null ? 0 : this.#layerFor(key, bytes));
    if (key?.type === 'pack') this.#header ??= bytes;
  }

  /** Gives the index of the layer for a line; -1 where it is there already. */
  #layerFor({ type, id }: Key, bytes: Buffer): number {
    const key = `${type} ${id}`;
    const hash = createHash('sha1').update(bytes).digest('base64');
    const hashes = this.#known.get(key) ?? [];
    if (hashes.includes(hash)) return -1;
    this.#known.set(key, [...hashes, hash]);
    return mayVary.has(type) ? hashes.length : 0;
  }

  /** Lines keep their number within a layer, so that faults name the right one: gaps are blank lines. */
  #put(bytes: Buffer, line: number, layer: number): void {
    if (layer < 0) return;
    const lines = (this.#layers[layer] ??= []);
    if (lines.length === 0 && layer > 0 && this.#header !== null) lines.push(this.#header);
    while (lines.length < line) lines.push(empty);
    lines.push(bytes);
  }

  *read(): Generator<RecordsReading> {
    for (const lines of this.#layers.splice(0)) {
      const reading = parseStream(Buffer.concat(lines.flatMap((line) => [line, lineFeed])), PACK_FILE);
      yield reading.ok
        ? reading
        : { ok: false, faults: reading.faults.map((fault) => ({ ...fault, line: fault.line + this.firstLine - 1 })) };
    }
  }
}

const empty = Buffer.alloc(0);
const lineFeed = Buffer.from('\n');

interface Key {
  readonly type: string;
  readonly id: string;
}

/** Reads type and id of a line; null where it is no record, which is said when it is parsed. */
function keyOf(bytes: Buffer): Key | null {
  try {
    const { type, id } = JSON.parse(bytes.toString('utf8')) as { type?: unknown; id?: unknown };
    return typeof type === 'string' && typeof id === 'string' ? { type, id } : null;
  } catch {
    return null;
  }
}

/**
 * Read the packs of a stream as they come: `extract --records` and `pack show` print one, several such outputs one after the other are
 * several, each beginning with its header.
 *
 * @param path - file of JSON Lines, or `-` for standard input
 */
export async function* readPackSections(path: string): AsyncGenerator<RecordsReading> {
  const input: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path);
  let section = new Section(1);
  for await (const { number, bytes } of splitByteLines(input, packLimits.recordBytes + 1)) {
    // A line that is too long is cut to one that is still too long, for its fault to be found.
    const line = bytes === null ? Buffer.alloc(packLimits.recordBytes + 1, ' ') : Buffer.from(bytes);
    if (!section.isEmpty && keyOf(line)?.type === 'pack') {
      yield* section.read();
      section = new Section(number);
    }
    section.add(line, number - section.firstLine);
  }
  yield* section.read();
}
