/**
 * Packs records into chunks of up to a thousand: IndexedDB takes a hundred times longer for a row per record. A chunk keeps its
 * records as bytes, so that reading one of them parses one of them.
 */

/** Is how many records a chunk usually holds; all but the last of a kind are full. */
export const CHUNK_RECORDS = 1_000;

/** Holds records of one kind in the order of their ids. */
export interface Chunk {
  /** Sorted by UTF-16 code units. */
  readonly ids: readonly string[];
  /** JSON of the records as UTF-8, one after the other. */
  readonly bytes: Uint8Array;
  /** Where each record ends in `bytes`. */
  readonly ends: Uint32Array;
}

/** Is anything that has an id and is plain JSON. */
export interface Identified {
  readonly id: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Pack records into chunks, one at a time.
 *
 * @param records - sorted by `compareText`, no id twice
 */
export function* packChunks(records: readonly Identified[], size = CHUNK_RECORDS): Generator<Chunk> {
  for (let start = 0; start < records.length; start += size) yield packChunk(records.slice(start, start + size));
}

function packChunk(records: readonly Identified[]): Chunk {
  const parts = records.map((record) => encoder.encode(JSON.stringify(record)));
  const ends = new Uint32Array(parts.length);
  let length = 0;
  parts.forEach((part, i) => {
    length += part.length;
    ends[i] = length;
  });
  const bytes = new Uint8Array(length);
  parts.forEach((part, i) => bytes.set(part, i === 0 ? 0 : ends[i - 1]));
  return { ids: records.map(({ id }) => id), bytes, ends };
}

/**
 * Read one record of a chunk.
 *
 * @param index - position within the chunk
 * @returns what was stored, not yet parsed; undefined where there is no such position
 * @throws where the bytes are no JSON
 */
export function readChunk({ bytes, ends }: Chunk, index: number): unknown {
  const end = ends[index];
  if (end === undefined) return undefined;
  return JSON.parse(decoder.decode(bytes.subarray(index === 0 ? 0 : ends[index - 1], end)));
}

/**
 * Find the last of sorted ids that is not greater than `id`.
 *
 * @returns -1 where all are greater, or there is none
 */
export function findFloor(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
