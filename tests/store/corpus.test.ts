import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Entity, Pack, Statement } from '../../src/core/model';
import type { Result } from '../../src/core/result';
import { openCorpus, type Corpus, type Installation } from '../../src/store/corpus';
import { bundledPack } from '../packs/bundled';
import { countReads, failAtWrite, fakeEngine } from './engine';

afterEach(() => void vi.restoreAllMocks());

const bundled = bundledPack();
const PACK = bundled.header.id;

/** Takes a value that must be there. */
async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.value;
}

function installation(pack: Pack, others: Partial<Installation> = {}): Installation {
  return {
    packs: [{ pack, sha256: `sha-${pack.header.revision}`, bundled: true }],
    drop: [],
    gazetteer: Uint8Array.of(pack.header.revision, 2, 3),
    installedAt: '2026-11-21T00:00:00.000Z',
    ...others,
  };
}

/** The bundled pack in a later revision with one statement less. */
const later: Pack = { ...bundled, header: { ...bundled.header, revision: 2 }, statements: bundled.statements.slice(0, 43) };

/** Everything that a corpus answers, to compare two states. */
async function dump(corpus: Corpus): Promise<unknown> {
  return [await corpus.states(), await corpus.installedFiles(), await corpus.gazetteer(), await corpus.pack(PACK), await corpus.topics()];
}

describe('install', () => {
  test('keeps every record of the pack', async () => {
    const corpus = openCorpus({ engine: fakeEngine() });
    await value(corpus.install(installation(bundled)));
    const stored = await value(corpus.pack(PACK));
    const sorted = (list: readonly { id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const type of ['entities', 'topics', 'claims', 'sources', 'statements'] as const) {
      expect(stored?.[type]).toEqual(sorted(bundled[type]));
    }
    expect(stored?.header).toEqual(bundled.header);
    expect(await value(corpus.gazetteer())).toEqual(Uint8Array.of(1, 2, 3));
    expect(await value(corpus.states())).toEqual([
      {
        id: PACK,
        header: bundled.header,
        counts: { entities: 39, topics: 12, claims: 6, sources: 5, statements: 44 },
        installedAt: '2026-11-21T00:00:00.000Z',
        fault: null,
      },
    ]);
  });

  test('replaces a pack and leaves nothing of it behind', async () => {
    const engine = fakeEngine();
    const corpus = openCorpus({ engine });
    await value(corpus.install(installation(bundled)));
    await value(corpus.install(installation(later)));
    expect((await value(corpus.pack(PACK)))?.statements).toHaveLength(43);
    const fresh = openCorpus({ engine: fakeEngine() });
    await value(fresh.install(installation(later)));
    expect(await dump(corpus)).toEqual(await dump(fresh));
  });

  test('drops a pack', async () => {
    const corpus = openCorpus({ engine: fakeEngine() });
    await value(corpus.install(installation(bundled)));
    await value(corpus.install({ ...installation(bundled), packs: [], drop: [PACK] }));
    expect(await value(corpus.states())).toEqual([]);
    expect(await value(corpus.pack(PACK))).toBeNull();
    expect(await value(corpus.cardMaterial(PACK, 'russia'))).toBeNull();
  });

  test.each(['killed', 'full', 'full-at-commit'] as const)('changes nothing where it is %s at any write, and starts over', async (how) => {
    const engine = fakeEngine();
    const before = openCorpus({ engine });
    await value(before.install(installation(bundled)));
    const expected = await dump(before);
    const counter = failAtWrite(Infinity, how);
    await value(openCorpus({ engine: fakeEngine() }).install(installation(later)));
    const writes = counter.writes;
    vi.restoreAllMocks();
    expect(writes).toBeGreaterThan(5);
    for (let n = 1; n <= writes; n++) {
      failAtWrite(n, how);
      const killed = await openCorpus({ engine }).install(installation(later));
      vi.restoreAllMocks();
      expect(killed).toMatchObject({ ok: false, error: { code: how === 'killed' ? 'store/failed' : 'store/full' } });
      expect(await dump(openCorpus({ engine }))).toEqual(expected);
    }
    const after = openCorpus({ engine });
    await value(after.install(installation(later)));
    expect((await value(after.pack(PACK)))?.header.revision).toBe(2);
  });

  test('leaves an empty corpus empty where it is killed the first time', async () => {
    const engine = fakeEngine();
    failAtWrite(3, 'killed');
    expect((await openCorpus({ engine }).install(installation(bundled))).ok).toBe(false);
    vi.restoreAllMocks();
    const corpus = openCorpus({ engine });
    expect([await value(corpus.states()), await value(corpus.gazetteer())]).toEqual([[], null]);
  });

  test('shows a reader in another context the old pack or the new one, never a mixture', async () => {
    const engine = fakeEngine();
    const [writer, reader] = [openCorpus({ engine }), openCorpus({ engine })];
    await value(writer.install(installation(bundled)));
    const writing = writer.install(installation(later));
    const seen = await Promise.all([reader.pack(PACK), reader.pack(PACK), reader.cardMaterial(PACK, 'russia')]);
    await value(writing);
    for (const result of seen) expect(result.ok).toBe(true);
    const pack = seen[0];
    if (pack.ok && pack.value !== null && 'header' in pack.value) {
      expect(pack.value.statements).toHaveLength(pack.value.header.revision === 1 ? 44 : 43);
    }
    expect((await value(reader.pack(PACK)))?.statements).toHaveLength(43);
  });
});

describe('recordFault', () => {
  test('stands beside the pack that stays, and goes with the next installation', async () => {
    const corpus = openCorpus({ engine: fakeEngine() });
    await value(corpus.install(installation(bundled)));
    await value(corpus.recordFault(PACK, { en: 'cut short' }));
    await value(corpus.recordFault('other', { en: 'missing' }));
    expect((await value(corpus.states())).map(({ id, header, fault }) => [id, header?.revision, fault])).toEqual([
      [PACK, 1, { en: 'cut short' }],
      ['other', undefined, { en: 'missing' }],
    ]);
    await value(corpus.install(installation(later)));
    await value(corpus.recordFault('other', null));
    expect((await value(corpus.states())).map(({ id, fault }) => [id, fault])).toEqual([[PACK, null]]);
  });
});

describe('cardMaterial', () => {
  const corpusWithBundled = async () => {
    const corpus = openCorpus({ engine: fakeEngine() });
    await value(corpus.install(installation(bundled)));
    return corpus;
  };

  test('gathers what an entity says, hears, is about and hosts', async () => {
    const corpus = await corpusWithBundled();
    const ids = async (id: string) => (await value(corpus.cardMaterial(PACK, id)))?.statements.map((one) => one.id);
    expect(await ids('antony-blinken')).toEqual(['blinken-10000-soldiers-8000-in-kursk']);
    expect(await ids('zelensky-kbs-interview-2024')).toEqual(['zelensky-putin-tests-reaction', 'zelensky-troop-numbers-will-grow']);
    expect(await ids('tass')).toEqual([]);
    const spoken = (one: Statement) => [...one.speakers, ...(one.addressees ?? []), ...(one.onBehalfOf ?? []), ...one.about, one.venue];
    for (const { id } of bundled.entities) {
      const expected = bundled.statements.filter((one) => spoken(one).includes(id)).map((one) => one.id);
      expect(await ids(id)).toEqual([...expected].sort());
    }
  });

  test('gathers the statements of a topic', async () => {
    const corpus = await corpusWithBundled();
    const material = await value(corpus.cardMaterial(PACK, 'nuclear-arsenal'));
    expect(material?.subject.kind).toBe('topic');
    expect(material?.statements.map(({ id }) => id)).toEqual(
      bundled.statements
        .filter(({ topics }) => topics.includes('nuclear-arsenal'))
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('brings along everything that its statements name', async () => {
    const corpus = await corpusWithBundled();
    for (const { id } of [...bundled.entities, ...bundled.topics]) {
      const material = await value(corpus.cardMaterial(PACK, id));
      if (material === null) throw new Error(id);
      const all = [...material.statements, ...material.via.values()];
      for (const statement of all) {
        const actors = [...statement.speakers, ...(statement.addressees ?? [])].filter((actor) => typeof actor === 'string');
        const relays = statement.attestations.flatMap(({ relay = [] }) => relay);
        for (const entity of [...actors, ...statement.about, ...relays]) expect(material.entities.has(entity)).toBe(true);
        for (const { source } of statement.attestations) expect(material.sources.has(source)).toBe(true);
        if (statement.claim !== undefined) expect(material.claims.has(statement.claim)).toBe(true);
      }
      for (const { via } of material.statements) if (via !== undefined) expect(material.via.has(via)).toBe(true);
    }
  });

  test('answers null for what is not there', async () => {
    const corpus = await corpusWithBundled();
    for (const id of ['', 'nobody', '__proto__', 'zzz', 'choe-will-strengthen-nuclear-arsenal']) {
      expect(await value(corpus.cardMaterial(PACK, id))).toBeNull();
    }
    expect(await value(corpus.cardMaterial('no-pack', 'russia'))).toBeNull();
    expect(await value(corpus.statementMaterial(PACK, 'nobody'))).toBeNull();
    expect(await value(corpus.statementMaterial('no-pack', 'x'))).toBeNull();
  });

  test('gives a statement with what showing it needs', async () => {
    const corpus = await corpusWithBundled();
    const material = await value(corpus.statementMaterial(PACK, 'kim-more-nuclear-weapons'));
    expect(material?.statement.speakers).toEqual(['kim-jong-un']);
    expect([...(material?.via.keys() ?? [])]).toEqual(['choe-kim-more-nuclear-weapons']);
  });
});

describe('names and topics', () => {
  test('are answered by key; unknown keys are left out', async () => {
    const corpus = openCorpus({ engine: fakeEngine() });
    await value(corpus.install(installation(bundled)));
    const names = await value(corpus.itemNames([`${PACK}/russia`, `${PACK}/denials`, `${PACK}/nobody`, 'no-pack/russia', 'nonsense', '/']));
    expect(names.map(({ id, type, name }) => [id, type, name['fr']])).toEqual([
      ['russia', 'place', 'Russie'],
      ['denials', 'topic', 'Accusations et démentis'],
    ]);
    const topics = await value(corpus.topics());
    expect(topics).toHaveLength(12);
    for (const { id, statements } of topics) {
      expect([id, statements]).toEqual([id, bundled.statements.filter((one) => one.topics.includes(id)).length]);
    }
  });
});

describe('a large pack', () => {
  const name = (i: number) => `e${String(i).padStart(5, '0')}`;
  const entities = Array.from({ length: 3_500 }, (_, i): Entity => {
    return { id: name(i), type: 'place', name: { fr: name(i) }, description: { fr: 'x' }, surfaces: [{ text: name(i), kind: 'full' }] };
  });
  const statements = Array.from({ length: 10_000 }, (_, i): Statement => {
    const id = `s${String(i).padStart(5, '0')}`;
    const [speaker, about] = [name(i % 3_500), name((i * 7) % 3_500)];
    const attestations = [{ source: 'gazette', kind: 'indirect' as const }];
    return { id, speakers: [speaker], kind: 'indirect', gist: { fr: 'x' }, date: null, about: [about], topics: [], attestations };
  });
  const large: Pack = {
    header: { ...bundled.header, id: 'large' },
    ...{ entities, topics: [], claims: [], statements },
    sources: [{ id: 'gazette', outlet: null, title: 'x', lang: 'fr', published: null }],
  };

  test('is read by the chunk: a card costs as many reads as its statements, not as the pack has chunks', async () => {
    const corpus = openCorpus({ engine: fakeEngine() });
    await value(corpus.install(installation(large)));
    const reads = countReads();
    const material = await value(corpus.cardMaterial('large', name(3)));
    expect(material?.statements.map(({ id }) => id)).toEqual(
      statements.filter((one) => [...one.speakers, ...one.about].includes(name(3))).map(({ id }) => id),
    );
    // The pack's row, its own record, its links, then at most one chunk per statement and per entity that they name.
    expect(reads.gets).toBeLessThanOrEqual(4 + 2 * (material?.statements.length ?? 0) + 4);
    expect((await value(corpus.pack('large')))?.statements).toHaveLength(10_000);
  });
});

describe('stored bytes', () => {
  test('that are not what was written give an error, never a wrong record', async () => {
    const engine = fakeEngine();
    const corpus = openCorpus({ engine });
    await value(corpus.install(installation(bundled)));
    const db = await new Dexie('incise-corpus', { ...engine }).open();
    const chunk = (await db.table('chunks').get([PACK, 'statements', 0])) as { bytes: Uint8Array };
    for (const at of [0, 1, 2, chunk.bytes.length - 2]) {
      const bytes = chunk.bytes.slice();
      bytes[at] = 0x00;
      await db.table('chunks').put({ ...chunk, bytes });
      expect(await corpus.pack(PACK)).toMatchObject({
        ok: false,
        error: { code: 'store/failed', message: expect.stringContaining('install the packs again') as string },
      });
    }
    db.close();
    await value(corpus.install(installation(bundled)));
    expect((await corpus.pack(PACK)).ok).toBe(true);
  });
});
