import Dexie, { type Transaction } from 'dexie';
import { success, type InciseError, type Result } from '../core/result';

/** Is IndexedDB as the browser gives it; tests pass another. */
export interface Engine {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** Describes a database to open. */
export interface DatabaseSpec {
  readonly name: string;
  /** Declares every version, oldest first, with its migration. */
  readonly declare: (db: Dexie) => void;
  /** The newest version declared. */
  readonly version: number;
  /** `strict` waits until what was written is on the disk. */
  readonly durability: 'strict' | 'relaxed';
  readonly engine?: Engine | undefined;
}

/** Dexie keeps its version numbers times ten; what lies between are its own patches of a schema that grew without a new version. */
const NATIVE_FACTOR = 10;

/** Reports stored bytes that are not what was once written. */
export class DamageError extends Error {
  override readonly name = 'DamageError';
}

interface Opened {
  readonly db: Dexie;
  /** True where a newer version of Incise has written here: reading may work, writing is forbidden. */
  readonly isNewer: boolean;
}

/**
 * Holds one database open, across upgrades by other contexts.
 *
 * Dexie by itself opens a database of a newer version without a word, and patches its schema where a table is missing. So the version
 * is looked up first, and a newer database is opened as it stands.
 *
 * @see tests/store/connection.test.ts
 */
export class Connection {
  private opening: Promise<Opened> | null = null;
  private readonly onLost = new Set<() => void>();

  constructor(private readonly spec: DatabaseSpec) {}

  /**
   * Run `body` in one transaction on all tables, whole or not at all; every error comes back as a code of the area `store`, a newer
   * database as `store/newer`.
   *
   * @param body - reaches tables through the transaction only (`transaction.table`): Dexie finds the transaction of other tables
   *   through the chain of promises, and loses it where native `await`s nest deep
   */
  transact<T>(mode: 'r' | 'rw', body: (transaction: Transaction) => PromiseLike<T>): Promise<Result<T>> {
    return this.attempt(async () => {
      const { db, isNewer } = await this.open();
      if (isNewer) return { ok: false, error: refuse(this.spec.name) };
      let native: IDBTransaction | null = null;
      try {
        return success(
          await db.transaction(mode, db.tables, (transaction) => {
            native = transaction.idbtrans;
            return body(transaction);
          }),
        );
      } catch (error) {
        // Requests only say that they were aborted; why is told by the transaction.
        throw (native as IDBTransaction | null)?.error ?? error;
      }
    });
  }

  /** Run `body`, which must only read, even on a database of a newer version; its tables are then as that version has them. */
  read<T>(body: (db: Dexie) => PromiseLike<T>): Promise<Result<T>> {
    return this.attempt(async () => success(await body((await this.open()).db)));
  }

  /**
   * Call back whenever the database was closed under our hands: by an upgrade in another context, or by the browser.
   *
   * @returns what stops it
   */
  whenLost(callback: () => void): () => void {
    this.onLost.add(callback);
    return () => void this.onLost.delete(callback);
  }

  /** Close the database; the next question opens it again. */
  close(): void {
    const { opening } = this;
    this.opening = null;
    void opening?.then(({ db }) => db.close({ disableAutoOpen: true })).catch(() => undefined);
  }

  private async attempt<T>(body: () => Promise<Result<T>>, retries = 1): Promise<Result<T>> {
    try {
      return await body();
    } catch (error) {
      // Closed between opening and asking, by an upgrade elsewhere: nothing was done yet.
      if (retries > 0 && namesOf(error).includes('DatabaseClosedError')) return this.attempt(body, retries - 1);
      return { ok: false, error: explain(error, this.spec.name) };
    }
  }

  private open(): Promise<Opened> {
    const opening = (this.opening ??= this.connect());
    opening.catch(() => {
      if (this.opening === opening) this.opening = null;
    });
    return opening;
  }

  private async connect(): Promise<Opened> {
    const { name, declare, version, durability, engine } = this.spec;
    const exceeds = (native: number): boolean => Math.floor(native / NATIVE_FACTOR) > version;
    const isNewer = exceeds(await findVersion(engine?.indexedDB ?? indexedDB, name));
    const db = new Dexie(name, { ...engine, autoOpen: false, chromeTransactionDurability: durability });
    if (!isNewer) declare(db);
    // An upgrade elsewhere must not wait for us, and Dexie must not reopen behind our back: the next question looks the version up again.
    db.on('versionchange', () => {
      db.close({ disableAutoOpen: true });
      return false;
    });
    await db.open();
    const { opening } = this;
    db.on('close', () => {
      if (opening === null || this.opening !== opening) return;
      this.opening = null;
      for (const callback of [...this.onLost]) callback();
    });
    return { db, isNewer: isNewer || exceeds(db.backendDB().version) };
  }
}

/**
 * Look up the version of a database, without Dexie and without creating it; waits for an upgrade that another context has begun.
 *
 * @returns 0 where there is none
 */
function findVersion(factory: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isAbsent = false;
    request.onupgradeneeded = () => {
      isAbsent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isAbsent) resolve(0);
      else reject(request.error ?? new DOMException('The database cannot be opened.', 'UnknownError'));
    };
  });
}

/** Words why a newer database is not written to. */
function refuse(name: string): InciseError {
  return { code: 'store/newer', message: `The database ${name} was written by a newer version of Incise: update Incise, then try again.` };
}

/** Turns whatever IndexedDB throws into a code; the names are those of the DOM. */
function explain(error: unknown, name: string): InciseError {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) {
    return { code: 'store/full', message: `There is no room left for ${name}: free some disk space, then try again.` };
  }
  if (names.includes('VersionError')) return refuse(name);
  if (error instanceof DamageError) return { code: 'store/failed', message: error.message };
  return { code: 'store/failed', message: `The database ${name} failed (${names.join(', ')}): try again, or restart the browser.` };
}

/** Dexie wraps the error of an aborted transaction, sometimes twice. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  for (let at = error; at instanceof Error || isNamed(at); at = 'inner' in at ? at.inner : null) {
    if (names.length > 5) break;
    names.push(at.name);
  }
  return names.length === 0 ? ['unknown error'] : names;
}

function isNamed(error: unknown): error is { readonly name: string } {
  return typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string';
}
