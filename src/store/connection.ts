import Dexie, { type Transaction } from 'dexie';
import { failure, success, type InciseError, type Result } from '../core/result';

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

/** Dexie keeps its version numbers times ten. */
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
      if (isNewer) return this.refusal();
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

  /** Close the database; the next `run` opens it again. */
  close(): void {
    void this.opening?.then(({ db }) => db.close({ disableAutoOpen: true })).catch(() => undefined);
    this.opening = null;
  }

  private async attempt<T>(body: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await body();
    } catch (error) {
      return { ok: false, error: explain(error, this.spec.name) };
    }
  }

  private refusal(): Result<never> {
    return failure(
      'store/newer',
      `The database ${this.spec.name} was written by a newer version of Incise: update Incise, then try again.`,
    );
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
    const factory = engine?.indexedDB ?? indexedDB;
    const stored = (await factory.databases()).find((one) => one.name === name)?.version ?? 0;
    const isNewer = stored > version * NATIVE_FACTOR;
    const db = new Dexie(name, { ...engine, autoOpen: false, chromeTransactionDurability: durability });
    if (!isNewer) declare(db);
    // An upgrade elsewhere must not wait for us, and Dexie must not reopen behind our back: the next run looks the version up again.
    db.on('versionchange', () => {
      this.opening = null;
      db.close({ disableAutoOpen: true });
      return false;
    });
    db.on('close', () => {
      this.opening = null;
    });
    await db.open();
    return { db, isNewer };
  }
}

/** Turns whatever IndexedDB throws into a code; the names are those of the DOM. */
function explain(error: unknown, name: string): InciseError {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) {
    return { code: 'store/full', message: `There is no room left for ${name}: free some disk space, then try again.` };
  }
  if (names.includes('VersionError')) {
    return {
      code: 'store/newer',
      message: `The database ${name} was written by a newer version of Incise: update Incise, then try again.`,
    };
  }
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
