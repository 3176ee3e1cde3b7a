import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { Connection, type Engine } from '../../src/store/connection';
import { openCorpus } from '../../src/store/corpus';
import { openNotebook } from '../../src/store/notebook';
import { fakeEngine } from './engine';

const NAME = 'shelf';

/** Code of one version of the extension: the second gives every book a shelf mark, and a table to lend from. */
function code(version: 1 | 2, engine: Engine): Connection {
  const declare = (db: Dexie): void => {
    db.version(1).stores({ books: 'id' });
    if (version === 1) return;
    db.version(2)
      .stores({ books: 'id, mark', loans: 'id' })
      .upgrade((transaction) =>
        transaction
          .table('books')
          .toCollection()
          .modify((book: { id: number; mark?: string }) => {
            book.mark = `M${book.id}`;
          }),
      );
  };
  return new Connection({ name: NAME, declare, version, durability: 'strict', engine });
}

const put = (connection: Connection, id: number) => connection.transact('rw', (transaction) => transaction.table('books').put({ id }));
const all = (connection: Connection) => connection.read((db) => db.table<unknown>('books').toArray());

async function versionOf(engine: Engine): Promise<number | undefined> {
  return (await engine.indexedDB.databases()).find(({ name }) => name === NAME)?.version;
}

describe('Connection', () => {
  test('brings what an older version wrote along', async () => {
    const engine = fakeEngine();
    const older = code(1, engine);
    for (let id = 1; id <= 50; id++) await put(older, id);
    older.close();
    expect(await all(code(2, engine))).toEqual({
      ok: true,
      value: Array.from({ length: 50 }, (_, i) => ({ id: i + 1, mark: `M${i + 1}` })),
    });
  });

  test('reads what a newer version wrote, and writes nothing there', async () => {
    const engine = fakeEngine();
    await put(code(2, engine), 1);
    const version = await versionOf(engine);
    const older = code(1, engine);
    expect(await all(older)).toEqual({ ok: true, value: [{ id: 1 }] });
    expect(await put(older, 2)).toMatchObject({
      ok: false,
      error: { code: 'store/newer', message: expect.stringContaining('update Incise') as string },
    });
    expect(await all(code(2, engine))).toEqual({ ok: true, value: [{ id: 1 }] });
    expect(await versionOf(engine)).toBe(version);
  });

  test('gives way to an upgrade in another context, and writes nothing with old code afterwards', async () => {
    const engine = fakeEngine();
    const older = [code(1, engine), code(1, engine), code(1, engine)];
    for (const [id, tab] of older.entries()) expect((await put(tab, id)).ok).toBe(true);
    const newer = code(2, engine);
    expect(await put(newer, 10)).toMatchObject({ ok: true });
    for (const tab of older) {
      expect(await put(tab, 99)).toMatchObject({ ok: false, error: { code: 'store/newer' } });
      expect(await all(tab)).toMatchObject({ ok: true });
    }
    const books = await all(newer);
    expect(books.ok && books.value).toHaveLength(4);
  });

  test('goes on where a schema grew without a new version, as it does while one develops', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const engine = fakeEngine();
    const grown = (db: Dexie): void => void db.version(1).stores({ books: 'id, title', loans: 'id' });
    await put(code(1, engine), 1);
    expect((await put(new Connection({ name: NAME, declare: grown, version: 1, durability: 'strict', engine }), 2)).ok).toBe(true);
    expect(await versionOf(engine)).toBeGreaterThan(10);
    expect((await put(code(1, engine), 3)).ok).toBe(true);
    expect(await all(code(2, engine))).toMatchObject({ ok: true, value: [{ mark: 'M1' }, { mark: 'M2' }, { mark: 'M3' }] });
    warn.mockRestore();
  });

  test('opens again after it was closed, and after the database was deleted elsewhere', async () => {
    const engine = fakeEngine();
    const connection = code(1, engine);
    await put(connection, 1);
    connection.close();
    expect(await all(connection)).toEqual({ ok: true, value: [{ id: 1 }] });
    await new Dexie(NAME, engine).delete();
    expect(await all(connection)).toEqual({ ok: true, value: [] });
    expect((await put(connection, 2)).ok).toBe(true);
  });

  test('asks once more where the database is closed between opening and asking', async () => {
    const connection = code(1, fakeEngine());
    await put(connection, 1);
    let asked = 0;
    const answer = await connection.read((db) => {
      asked += 1;
      if (asked === 1) db.close({ disableAutoOpen: true });
      return db.table<unknown>('books').toArray();
    });
    expect([asked, answer]).toEqual([2, { ok: true, value: [{ id: 1 }] }]);
  });

  test('shares one opening among callers at the same time', async () => {
    const engine = fakeEngine();
    const connection = code(2, engine);
    const answers = await Promise.all([put(connection, 1), put(connection, 2), all(connection), put(connection, 3)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });

  test('undoes everything where a body fails', async () => {
    const connection = code(1, fakeEngine());
    const failed = await connection.transact('rw', async (transaction) => {
      await transaction.table('books').put({ id: 1 });
      throw new Error('a bug');
    });
    expect(failed).toMatchObject({ ok: false, error: { code: 'store/failed' } });
    expect(await all(connection)).toEqual({ ok: true, value: [] });
  });

  test.each(['AbortError', 'UnknownError', 'InvalidStateError', 'NotFoundError', 'DataError', 'SecurityError', 'TransactionInactiveError'])(
    'answers %s from the browser with a code, and works again afterwards',
    async (name) => {
      const engine = fakeEngine();
      let broken = true;
      const indexedDB = Object.create(engine.indexedDB, {
        open: {
          value: (...args: Parameters<IDBFactory['open']>) => {
            if (broken) throw new DOMException('no', name);
            return engine.indexedDB.open(...args);
          },
        },
      }) as IDBFactory;
      const connection = code(1, { ...engine, indexedDB });
      expect(await put(connection, 1)).toMatchObject({
        ok: false,
        error: { code: 'store/failed', message: expect.stringContaining(name) as string },
      });
      broken = false;
      expect((await put(connection, 1)).ok).toBe(true);
    },
  );
});

describe('the two databases', () => {
  test('lie apart: deleting the corpus touches no pin', async () => {
    const engine = fakeEngine();
    const [corpus, notebook] = [openCorpus({ engine }), openNotebook({ engine })];
    await corpus.states();
    await notebook.pins();
    const names = (await engine.indexedDB.databases()).map(({ name }) => name);
    expect(names.sort()).toEqual(['incise-corpus', 'incise-notebook']);
  });

  test('refuse to be written by older code', async () => {
    const engine = fakeEngine();
    for (const name of ['incise-corpus', 'incise-notebook']) {
      const db = new Dexie(name, engine);
      db.version(99).stores({ pins: 'pin' });
      await db.open();
      db.close();
    }
    expect(await openCorpus({ engine }).recordFault('a', { en: 'b' })).toMatchObject({ ok: false, error: { code: 'store/newer' } });
    expect(await openCorpus({ engine }).states()).toMatchObject({ ok: false, error: { code: 'store/newer' } });
    expect(await openNotebook({ engine }).unpin('a')).toMatchObject({ ok: false, error: { code: 'store/newer' } });
    expect(await openNotebook({ engine }).pins()).toEqual({ ok: true, value: [] });
  });
});
