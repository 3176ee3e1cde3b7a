import { afterEach, describe, expect, test, vi } from 'vitest';
import { installPacks, type InstallPorts } from '../../src/background/install-packs';
import type { Pack } from '../../src/core/model';
import { hashBytes, writePack } from '../../src/core/pack/pack-file';
import type { PackIndex } from '../../src/core/pack/pack-index';
import { failure } from '../../src/core/result';
import { finish, type Steps } from '../../src/core/steps';
import { openCorpus } from '../../src/store/corpus';
import { bundledPack } from '../packs/bundled';
import { failAtWrite, fakeEngine } from '../store/engine';

afterEach(() => void vi.restoreAllMocks());

const bundled = bundledPack();
const PACK = bundled.header.id;
const FILE = `packs/${PACK}.incise`;
const INDEX = 'packs/index.json';
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Gives a pack another id and revision. */
const variant = (id: string, revision = 1): Pack => ({ ...bundled, header: { ...bundled.header, id, revision } });

/** Writes the files of a package that ships these packs. */
function packageOf(...packs: readonly Pack[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const index: PackIndex = { format: 1, packs: [] };
  for (const pack of packs) {
    const bytes = writePack(pack);
    const { id } = pack.header;
    files.set(`packs/${id}.incise`, bytes);
    index.packs.push({ id, file: `${id}.incise`, bytes: bytes.length, sha256: hashBytes(bytes) });
  }
  return files.set(INDEX, encode(index));
}

/** Compiles to something that tells which packs went in, in place of the gazetteer. */
function* compile(packs: readonly Pack[]): Steps<Uint8Array> {
  yield 0.5;
  return encode(packs.map(({ header }) => `${header.id} ${header.revision}`).sort());
}

/** Plays one extension with one database over several versions of its package. */
function extension() {
  const engine = fakeEngine();
  let minute = 0;
  const install = (files: ReadonlyMap<string, Uint8Array>, others: Partial<InstallPorts> = {}) =>
    installPacks({
      readFile: (path) => Promise.resolve(files.get(path) ?? null),
      corpus: openCorpus({ engine }),
      compile,
      work: (steps) => Promise.resolve(finish(steps)),
      onProgress: () => undefined,
      now: () => `2026-11-21T00:${String(minute++).padStart(2, '0')}:00.000Z`,
      ...others,
    });
  const look = async () => {
    const corpus = openCorpus({ engine });
    const [states, gazetteer, pack] = [await corpus.states(), await corpus.gazetteer(), await corpus.pack(PACK)];
    if (!states.ok || !gazetteer.ok || !pack.ok) throw new Error('the corpus failed');
    return {
      packs: states.value.map(({ id, header }) => `${id} ${header?.revision ?? 'none'}`),
      faults: Object.fromEntries(states.value.flatMap(({ id, fault }) => (fault === null ? [] : [[id, fault['en']]]))),
      installedAt: states.value.map(({ installedAt }) => installedAt),
      compiled: gazetteer.value === null ? null : (JSON.parse(new TextDecoder().decode(gazetteer.value)) as string[]),
      statements: pack.value?.statements.length ?? null,
    };
  };
  return { engine, install, look };
}

const first = packageOf(bundled);
const second = packageOf(variant(PACK, 2));

describe('installPacks', () => {
  test('installs what the package holds', async () => {
    const { install, look } = extension();
    expect(await install(first)).toEqual({ ok: true, value: null });
    expect(await look()).toMatchObject({ packs: [`${PACK} 1`], faults: {}, compiled: [`${PACK} 1`], statements: 44 });
  });

  test('writes it again where asked to, even over a pack that can no longer be read', async () => {
    const { install, look, engine } = extension();
    await install(first);
    const healthy = openCorpus({ engine });
    const damaged = { ...healthy, pack: () => Promise.resolve(failure('store/failed', 'The statements are damaged.')) };
    expect(await install(first, { corpus: damaged })).toMatchObject({ ok: false });
    expect(await install(first, { corpus: damaged, rewrite: true })).toEqual({ ok: true, value: null });
    expect(await look()).toMatchObject({ packs: [`${PACK} 1`], compiled: [`${PACK} 1`], installedAt: ['2026-11-21T00:01:00.000Z'] });
  });

  test('does not write a pack again whose file is installed, and compiles anew all the same', async () => {
    const { install, look } = extension();
    await install(first);
    const before = await look();

    function* newer(): Steps<Uint8Array> {
      return encode(['by a newer compiler']);
    }
    await install(first, { compile: newer });
    expect(await look()).toEqual({ ...before, compiled: ['by a newer compiler'] });
  });

  test('brings an update, a second pack, and drops what ships no more', async () => {
    const { install, look } = extension();
    await install(packageOf(bundled, variant('other')));
    expect(await look()).toMatchObject({ packs: [`${PACK} 1`, 'other 1'], compiled: [`${PACK} 1`, 'other 1'] });
    await install(packageOf(variant(PACK, 2), variant('other')));
    expect(await look()).toMatchObject({ packs: [`${PACK} 2`, 'other 1'], compiled: [`${PACK} 2`, 'other 1'] });
    await install(second);
    expect(await look()).toMatchObject({ packs: [`${PACK} 2`], compiled: [`${PACK} 2`] });
  });

  test('tells ever larger shares of the whole', async () => {
    const { install } = extension();
    const told: number[] = [];
    const work: InstallPorts['work'] = (steps, onShare) => {
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) return Promise.resolve(step.value);
        onShare(step.value);
      }
    };
    await install(packageOf(bundled, variant('other')), { work, onProgress: (share) => told.push(share) });
    expect(told.length).toBeGreaterThan(8);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect([told[0], told.at(-1)].every((share = -1) => share >= 0 && share <= 1)).toBe(true);
  });

  test('keeps packs that did not come with the extension', async () => {
    const { engine, install, look } = extension();
    const own = { pack: variant('own'), sha256: 'x', bundled: false };
    await openCorpus({ engine }).install({ packs: [own], drop: [], gazetteer: new Uint8Array(), installedAt: 'now' });
    await install(first);
    expect(await look()).toMatchObject({ packs: [`${PACK} 1`, 'own 1'], compiled: [`${PACK} 1`, 'own 1'] });
  });
});

describe('a pack file at fault', () => {
  const change = (files: ReadonlyMap<string, Uint8Array>, path: string, edit: (bytes: Uint8Array) => Uint8Array | null) => {
    const changed = new Map(files);
    const bytes = edit(files.get(path)?.slice() ?? new Uint8Array());
    if (bytes === null) changed.delete(path);
    else changed.set(path, bytes);
    return changed;
  };
  const flip = (bytes: Uint8Array) => bytes.map((byte, i) => (i === 1_000 ? 255 - byte : byte));
  /** Names broken bytes in the index as if they were meant. */
  const indexed = (bytes: Uint8Array, id = PACK) =>
    new Map([
      [FILE, bytes],
      [INDEX, encode({ format: 1, packs: [{ id, file: `${PACK}.incise`, bytes: bytes.length, sha256: hashBytes(bytes) }] })],
    ]);

  const cases: readonly (readonly [name: string, files: ReadonlyMap<string, Uint8Array>, fault: string])[] = [
    ['missing', change(second, FILE, () => null), `${FILE} is missing`],
    ['truncated', change(second, FILE, (bytes) => bytes.slice(0, 1_000)), `${FILE} is incomplete (1000 / `],
    ['empty', change(second, FILE, () => new Uint8Array()), `${FILE} is incomplete (0 / `],
    ['altered', change(second, FILE, flip), `${FILE} was altered`],
    ['longer', change(second, FILE, (bytes) => new Uint8Array([...bytes, 0])), `${FILE} was altered`],
    ['no pack', indexed(encode('hello')), 'is malformed (pack file:1 is no pack file'],
    ['another pack', indexed(writePack(variant('other'))), 'holds another corpus (other)'],
    ['without index', change(second, INDEX, () => null), `${INDEX} is missing`],
    ['under a malformed index', change(second, INDEX, () => encode({ format: 1 })), 'packs is missing'],
    [
      'under an index that leads elsewhere',
      change(second, INDEX, () => encode({ format: 1, packs: [{ id: PACK, file: '../x.incise', bytes: 1, sha256: 'a'.repeat(64) }] })),
      'packs[0].file has the wrong type',
    ],
  ];

  test.each(cases)('that is %s leaves the pack before it, and says so', async (_, files, fault) => {
    const { install, look } = extension();
    await install(first);
    const before = await look();
    expect(await install(files)).toEqual({ ok: true, value: null });
    const after = await look();
    expect(after).toEqual({ ...before, faults: after.faults });
    expect(Object.keys(after.faults)).toEqual([PACK]);
    expect(after.faults[PACK]).toContain(fault);
    expect(after.faults[PACK]).toContain('Install the extension again');
  });

  test.each(cases)('that is %s from the beginning installs nothing, and says so', async (_, files, fault) => {
    const { install, look } = extension();
    expect(await install(files)).toEqual({ ok: true, value: null });
    const { faults, compiled, statements } = await look();
    expect([compiled, statements]).toEqual([null, null]);
    expect(Object.values(faults).join()).toContain(fault);
  });

  test.each(cases)('that was %s is forgotten once it is sound', async (_, files) => {
    const { install, look } = extension();
    await install(files);
    await install(second);
    expect(await look()).toMatchObject({ packs: [`${PACK} 2`], faults: {}, compiled: [`${PACK} 2`] });
  });

  test('costs the other packs nothing', async () => {
    const { install, look } = extension();
    await install(change(packageOf(bundled, variant('other')), FILE, flip));
    const after = await look();
    expect([after.compiled, Object.keys(after.faults)]).toEqual([['other 1'], [PACK]]);
  });
});

describe('a background that is killed', () => {
  test('changes nothing, and the next one starts over, whichever write it was', async () => {
    const { install, look } = extension();
    await install(first);
    const before = await look();
    let n = 1;
    for (; ; n++) {
      const counter = failAtWrite(n, 'killed');
      const killed = await install(second);
      vi.restoreAllMocks();
      if (counter.writes < n) break;
      expect(killed.ok).toBe(false);
      expect(await look()).toEqual(before);
    }
    expect(n).toBeGreaterThan(8);
    expect(await look()).toMatchObject({ packs: [`${PACK} 2`], compiled: [`${PACK} 2`] });
  });

  test('in the middle of its work changes nothing either', async () => {
    const { install, look } = extension();
    await install(first);
    const before = await look();
    let n = 1;
    for (; ; n++) {
      let left = n;
      const killed = install(second, {
        work: (steps) => (--left === 0 ? Promise.reject(new Error('killed')) : Promise.resolve(finish(steps))),
      });
      if (
        await killed.then(
          () => true,
          () => false,
        )
      )
        break;
      expect(await look()).toEqual(before);
    }
    expect(n).toBe(5);
    expect(await look()).toMatchObject({ packs: [`${PACK} 2`], compiled: [`${PACK} 2`] });
  });

  test('between two packs leaves both as they were', async () => {
    const { install, look } = extension();
    await install(packageOf(bundled, variant('other')));
    const before = await look();
    failAtWrite(12, 'killed');
    expect((await install(packageOf(variant(PACK, 2), variant('other', 2)))).ok).toBe(false);
    vi.restoreAllMocks();
    expect(await look()).toEqual(before);
    await install(packageOf(variant(PACK, 2), variant('other', 2)));
    expect(await look()).toMatchObject({ packs: [`${PACK} 2`, 'other 2'], faults: {}, compiled: [`${PACK} 2`, 'other 2'] });
  });

  test('by a full disk says so', async () => {
    const { install, look } = extension();
    failAtWrite(4, 'full');
    expect(await install(first)).toMatchObject({ ok: false, error: { code: 'store/full' } });
    vi.restoreAllMocks();
    expect((await look()).packs).toEqual([]);
  });
});
