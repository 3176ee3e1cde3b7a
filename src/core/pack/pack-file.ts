import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8, zipSync, type Zippable } from 'fflate';
import * as v from 'valibot';
import type { Pack } from '../model';
import { faultAt, type PackFault } from './fault';
import { packLimits, type PackLimits } from './limits';
import { splitLines } from './lines';
import { parseDocument, parseLinesInSteps, recordTypes, type RecordLine, type RecordType } from './parse-records';
import { headerSchema, packJsonSchema, recordSchemas } from './schema';
import { unzipInSteps } from './unzip';
import { finish, part, type Steps } from '../steps';

/** Carries what a pack file holds and the SHA-256 of the file (lower-case hex), or everything that is wrong with it. */
export type PackReading =
  { readonly ok: true; readonly pack: Pack; readonly sha256: string } | { readonly ok: false; readonly faults: readonly PackFault[] };

/** Names the pack file itself in faults, whatever it is called on disk. */
export const PACK_FILE = 'pack file';

/** Zip has no time zone: the first moment that it can say, as local time, gives the same bytes everywhere. */
const timeless = (): Date => new Date(1980, 0, 1);

/** Hash bytes with SHA-256 to lower-case hex. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Is what hashing takes in one step. */
const HASH_BYTES = 1024 * 1024;

/** Do the same in steps of a few milliseconds each. */
export function* hashInSteps(bytes: Uint8Array): Steps<string> {
  const hash = sha256.create();
  for (let start = 0; start < bytes.length; start += HASH_BYTES) {
    hash.update(bytes.subarray(start, start + HASH_BYTES));
    yield start / bytes.length;
  }
  return bytesToHex(hash.digest());
}

/** Shares of the time of reading a pack that have gone by when it is unpacked and when it is compared with its hashes. */
const UNPACKED = 0.15;
const HASHED = 0.3;

/** Count the records of a pack by type. */
export function countRecords(pack: Pack): Record<RecordType, number> {
  return byType((type) => pack[type].length);
}

function byType<T>(make: (type: RecordType) => T): Record<RecordType, T> {
  return Object.fromEntries(recordTypes.map((type) => [type, make(type)])) as Record<RecordType, T>;
}

/**
 * Write the files of a folder of records, in canonical form.
 *
 * @returns by name, `pack.json` first; `parseRecords` reads them back to an equal pack
 * @throws where the pack breaks a schema, which no parsed pack does
 */
export function writeRecords(pack: Pack): Map<string, Uint8Array> {
  const files = recordTypes.map((type): [string, Uint8Array] => [`${type}.jsonl`, writeLines(pack, type)]);
  return new Map([['pack.json', writeJson(v.parse(headerSchema, pack.header))], ...files]);
}

function writeLines(pack: Pack, type: RecordType): Uint8Array {
  return strToU8(pack[type].map((record) => `${JSON.stringify(v.parse(recordSchemas[type], record))}\n`).join(''));
}

function writeJson(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Write a pack file: equal packs give equal bytes, on every machine.
 *
 * @throws where the pack breaks a schema, which no parsed pack does
 */
export function writePack(pack: Pack): Uint8Array {
  const lines = byType((type) => writeLines(pack, type));
  const packJson = v.parse(packJsonSchema, {
    ...pack.header,
    counts: countRecords(pack),
    sha256: byType((type) => hashBytes(lines[type])),
  });
  const files: Zippable = { 'pack.json': writeJson(packJson) };
  for (const type of recordTypes) files[`${type}.jsonl`] = lines[type];
  return zipSync(files, { level: 9, mtime: timeless(), os: 0 });
}

/**
 * Read a pack file: unpack it within `limits`, compare hashes and counts, parse every record, resolve every reference.
 *
 * @param zip - as read, not trusted in any way
 */
export function readPack(zip: Uint8Array, limits: PackLimits = packLimits): PackReading {
  return finish(readPackInSteps(zip, limits));
}

/** Do the same in steps of a few milliseconds each. */
export function* readPackInSteps(zip: Uint8Array, limits: PackLimits = packLimits): Steps<PackReading> {
  const unzipped = yield* part(unzipInSteps(zip, limits), 0, UNPACKED);
  if (!unzipped.ok) return { ok: false, faults: [faultAt(unzipped.rule, { file: unzipped.file ?? PACK_FILE, line: 1 })] };
  const { files } = unzipped;
  const missing = ['pack.json', ...recordTypes.map((type) => `${type}.jsonl`)].filter((name) => !files.has(name));
  const packJson = files.get('pack.json');
  if (packJson === undefined) return { ok: false, faults: missing.map((file) => faultAt('file-missing', { file, line: 1 })) };
  const reading = parseDocument('pack.json', packJson, packJsonSchema, limits);
  if (!reading.ok) return reading;
  const { counts, sha256: hashes, ...header } = reading.value;
  const faults: PackFault[] = [];
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 1);
  let done = UNPACKED;
  for (const [file, bytes] of files) {
    const from = done;
    done += ((HASHED - UNPACKED) * bytes.length) / total;
    const type = recordTypes.find((one) => file === `${one}.jsonl`);
    if (type === undefined && file !== 'pack.json') faults.push(faultAt('file-unknown', { file, line: 1 }));
    if (type !== undefined && (yield* part(hashInSteps(bytes), from, done)) !== hashes[type]) {
      faults.push(faultAt('altered', { file, line: 1 }));
    }
  }
  faults.push(...missing.map((file) => faultAt('file-missing', { file, line: 1 })));
  if (faults.length > 0) return { ok: false, faults };
  const lines = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parsed = yield* part(parseLinesInSteps(header, readLines(files), limits, lines), HASHED, 1);
  if (!parsed.ok) return parsed;
  const miscounted = recordTypes.filter((type) => parsed.pack[type].length !== counts[type]);
  if (miscounted.length > 0) {
    return { ok: false, faults: miscounted.map((type) => faultAt('miscounted', { file: 'pack.json', line: 1, path: ['counts', type] })) };
  }
  return { ok: true, pack: parsed.pack, sha256: hashBytes(zip) };
}

function* readLines(files: ReadonlyMap<string, Uint8Array>): Generator<RecordLine> {
  for (const type of recordTypes) {
    const file = `${type}.jsonl`;
    for (const line of splitLines(files.get(file) ?? new Uint8Array())) yield { ...line, file, type };
  }
}
