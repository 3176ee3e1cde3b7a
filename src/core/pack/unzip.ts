import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import type { PackLimits } from './limits';
import type { Rule } from './rules';
import type { Steps } from '../steps';

/** Carries the files of a zip by name, or the rule that it breaks and the file at fault (null: the zip itself). */
export type Unzipped =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly rule: Rule; readonly file: string | null };

/** One push may unpack to about a thousand times as much: this bounds what a bomb costs before the cap stops it. */
const CHUNK_BYTES = 16 * 1024;

/** The two records at the end of a zip, as far as they are read here. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12, 4.3.16 */
const END = { signature: 0x06054b50, bytes: 22, count: 10, directory: 16 };
const ENTRY = { signature: 0x02014b50, bytes: 46, crc: 16, nameLength: 28, extraLength: 30, commentLength: 32 };

/** Stops unpacking from within fflate's callbacks. */
class Refusal extends Error {
  constructor(
    readonly rule: Rule,
    readonly file: string | null,
  ) {
    super(rule);
  }
}

/**
 * Unpack a zip in memory, in steps of a few milliseconds each, bounded by `limits` whatever its headers claim.
 *
 * @param limits - `fileBytes` for the zip, `unpackedBytes` for all its files together
 */
export function* unzipInSteps(bytes: Uint8Array, limits: Pick<PackLimits, 'fileBytes' | 'unpackedBytes'>): Steps<Unzipped> {
  if (bytes.length > limits.fileBytes) return { ok: false, rule: 'too-big', file: null };
  try {
    return { ok: true, files: yield* unpack(bytes, limits.unpackedBytes) };
  } catch (error) {
    return error instanceof Refusal ? { ok: false, rule: error.rule, file: error.file } : { ok: false, rule: 'not-zip', file: null };
  }
}

function* unpack(bytes: Uint8Array, unpackedBytes: number): Steps<ReadonlyMap<string, Uint8Array>> {
  const checksums = readDirectory(bytes);
  const parts = new Map<string, Uint8Array[]>();
  const whole = new Map<string, Uint8Array>();
  const sums = new Map<string, number>();
  let total = 0;
  const unzipper = new Unzip((file) => {
    if (parts.has(file.name)) throw new Refusal('file-twice', file.name);
    const chunks: Uint8Array[] = [];
    let crc = EMPTY_CRC;
    parts.set(file.name, chunks);
    file.ondata = (error, chunk, final) => {
      // fflate catches what is thrown below and hands it back here.
      if (error) throw (error as Error) instanceof Refusal ? error : new Refusal('not-zip', file.name);
      total += chunk.length;
      if (total > unpackedBytes) throw new Refusal('too-big', file.name);
      chunks.push(chunk);
      crc = extendCrc(crc, chunk);
      if (!final) return;
      whole.set(file.name, join(chunks));
      sums.set(file.name, ~crc >>> 0);
    };
    file.start();
  });
  unzipper.register(UnzipInflate);
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    unzipper.push(bytes.subarray(start, start + CHUNK_BYTES), start + CHUNK_BYTES >= bytes.length);
    yield start / bytes.length;
  }
  if (parts.size !== checksums.size) throw new Refusal('not-zip', null);
  for (const [name, checksum] of checksums) {
    if (sums.get(name) !== checksum) throw new Refusal('altered', name);
  }
  return whole;
}

/** Reads names and checksums from the directory that ends every zip; a zip that was cut short has none. */
function readDirectory(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - END.bytes;
  if (end < 0 || view.getUint32(end, true) !== END.signature) throw new Refusal('not-zip', null);
  const checksums = new Map<string, number>();
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY.signature) throw new Refusal('not-zip', null);
    const nameStart = at + ENTRY.bytes;
    const nameEnd = nameStart + view.getUint16(at + ENTRY.nameLength, true);
    checksums.set(strFromU8(bytes.subarray(nameStart, nameEnd)), view.getUint32(at + ENTRY.crc, true));
    at = nameEnd + view.getUint16(at + ENTRY.extraLength, true) + view.getUint16(at + ENTRY.commentLength, true);
  }
  return checksums;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

const EMPTY_CRC = -1;

/** Carries the checksum of zip, which fflate writes but does not compare, over further bytes; its complement is the sum. */
function extendCrc(before: number, bytes: Uint8Array): number {
  let crc = before;
  for (let i = 0; i < bytes.length; i++) crc = (crcTable[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  return crc;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
