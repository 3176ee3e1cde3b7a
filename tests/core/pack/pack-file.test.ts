import fc from 'fast-check';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packLimits } from '../../../src/core/pack/limits';
import { countRecords, hashBytes, readPack, writePack, writeRecords } from '../../../src/core/pack/pack-file';
import { parseRecords } from '../../../src/core/pack/parse-records';
import { looseRecords, packOf } from './mini-pack';

const file = writePack(packOf());

/** Rewrites a pack file from its unpacked files. */
function rezip(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(file);
  change(files);
  return zipSync(files);
}

function faultsOf(bytes: Uint8Array, limits = packLimits): string[] {
  const reading = readPack(bytes, limits);
  return reading.ok ? [] : reading.faults.map((fault) => `${fault.file}:${fault.line} ${fault.path} ${fault.message}`);
}

describe('writePack', () => {
  test('gives back what was written, with the hash of the file', () => {
    expect(readPack(file)).toEqual({ ok: true, pack: packOf(), sha256: hashBytes(file) });
  });

  test('gives equal bytes for equal packs, whatever the order of fields and languages in their records', () => {
    const records = looseRecords();
    const turn = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turn)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, turn(inner)]),
            )
          : value;
    records.header['title'] = { fr: 'Petit', en: 'Small' };
    expect(writePack(packOf(turn(records) as typeof records))).toEqual(writePack(packOf(records)));
  });

  test('knows no time zone', () => {
    const zone = process.env['TZ'];
    try {
      for (const other of ['Asia/Pyongyang', 'America/Los_Angeles', 'UTC']) {
        process.env['TZ'] = other;
        expect(writePack(packOf())).toEqual(file);
      }
    } finally {
      process.env['TZ'] = zone;
    }
  });

  test('names counts and hashes in pack.json', () => {
    const files = unzipSync(file);
    const json = JSON.parse(new TextDecoder().decode(files['pack.json'])) as Record<string, Record<string, unknown>>;
    expect(json['counts']).toEqual(countRecords(packOf()));
    expect(json['sha256']?.['claims']).toBe(hashBytes(files['claims.jsonl'] ?? new Uint8Array()));
    expect(Object.keys(files)[0]).toBe('pack.json');
  });

  test('refuses to write what could not be read back', () => {
    const pack = packOf();
    expect(() => writePack({ ...pack, claims: [{ id: 'No Id', question: { fr: 'x' } }] })).toThrow('id');
  });
});

describe('writeRecords', () => {
  test('gives a folder that parses to the same pack', () => {
    expect(parseRecords(writeRecords(packOf()))).toEqual({ ok: true, pack: packOf() });
  });
});

describe('readPack', () => {
  const altered = (name: string, from: string, to: string) =>
    rezip((files) => (files[name] = strToU8(new TextDecoder().decode(files[name]).replace(from, to))));
  const cases: readonly (readonly [name: string, bytes: Uint8Array, fault: string])[] = [
    ['nothing', new Uint8Array(), 'pack file:1  is no pack file, or is cut short'],
    ['text', strToU8('<!doctype html>'.repeat(10)), 'pack file:1  is no pack file, or is cut short'],
    ['half a file', file.slice(0, file.length / 2), 'pack file:1  is no pack file, or is cut short'],
    ['a file that lacks its last byte', file.slice(0, -1), 'pack file:1  is no pack file, or is cut short'],
    ['a missing file of records', rezip((files) => delete files['claims.jsonl']), 'claims.jsonl:1  is missing'],
    ['a file too many', rezip((files) => (files['run.js'] = strToU8('alert(1)'))), 'run.js:1  is no file of a pack'],
    ['a file in a folder', rezip((files) => (files['../claims.jsonl'] = strToU8('{}'))), '../claims.jsonl:1  is no file of a pack'],
    ['altered records', altered('statements.jsonl', '40', '41'), 'statements.jsonl:1  does not match its hash'],
    ['altered counts', altered('pack.json', '"claims": 1', '"claims": 2'), 'pack.json:1 counts.claims does not match the records'],
    ['an unknown field of the header', altered('pack.json', '"format"', '"mood": 1, "format"'), 'pack.json:1 mood is no field'],
    ['a newer format', altered('pack.json', '"format": 1', '"format": 2'), 'pack.json:1 format is newer than this version of Incise'],
  ];
  test.each(cases)('tells of %s', (_, bytes, expected) => {
    expect(faultsOf(bytes)).toHaveLength(1);
    expect(faultsOf(bytes)[0]).toContain(expected);
  });

  test('tells of every file that an empty zip lacks', () => {
    expect(faultsOf(zipSync({}))).toHaveLength(6);
  });

  test('reads a pack that another zip program wrote', () => {
    const files: Zippable = unzipSync(file);
    const reading = readPack(zipSync(files, { level: 0, mtime: new Date(2024, 1, 1) }));
    expect(reading.ok && reading.pack).toEqual(packOf());
  });

  test('refuses the same name twice', () => {
    const twin = rezip((files) => (files['Claims.jsonl'] = strToU8('{}')));
    // Both in the file's own header and in the directory, without changing any offset.
    const text = Buffer.from(twin).toString('latin1').replaceAll('Claims.jsonl', 'claims.jsonl');
    expect(faultsOf(new Uint8Array(Buffer.from(text, 'latin1')))).toEqual(['claims.jsonl:1  stands twice in the pack file']);
  });

  test('stops a zip bomb at the cap, before it is unpacked', () => {
    const bomb = zipSync({ 'statements.jsonl': new Uint8Array(16 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    const limits = { ...packLimits, unpackedBytes: 1024 * 1024 };
    expect(faultsOf(bomb, limits)).toEqual(['statements.jsonl:1  is too big, packed or unpacked']);
    expect(faultsOf(file, { ...packLimits, fileBytes: 100 })).toEqual(['pack file:1  is too big, packed or unpacked']);
  });

  test('gives every file with a flipped byte either the same pack or faults, and never throws', () => {
    const pack = packOf();
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        const reading = readPack(changed);
        // Dates and attributes within the zip mean nothing to a pack.
        if (reading.ok) expect(reading.pack).toEqual(pack);
        else expect(reading.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('gives every truncated file one fault', () => {
    const lengths = fc.nat(file.length - 1);
    fc.assert(
      fc.property(lengths, (length) => {
        expect(faultsOf(file.slice(0, length))).toHaveLength(1);
      }),
    );
  });
});
