import { liveQuery, type Dexie, type Subscription, type Table } from 'dexie';
import * as v from 'valibot';
import { compareText } from '../core/compare-text';
import type { StatementView } from '../core/related/card';
import type { PackId, StatementId } from '../core/model';
import { failure, success, type Result } from '../core/result';
import { Connection, type Engine } from './connection';
import { pinSchema } from './pin-schema';

/** Is a statement that a reader keeps, as it was when it was pinned: it outlives its pack. */
export interface PinnedStatement {
  /** Identifies the pin. */
  readonly pin: string;
  readonly statement: StatementView;
  readonly page: { readonly url: string; readonly title: string; readonly published: string | null };
  /** ISO instant. */
  readonly pinnedAt: string;
}

/** Holds what the reader keeps: precious, only ever migrated. Every error has a code of the area `store`; nothing is written then. */
export interface Notebook {
  /** Pin a statement of a page; pinning it again there changes nothing. Answers the id of the pin once it is on the disk. */
  pin(pin: Omit<PinnedStatement, 'pin'>): Promise<Result<string>>;
  /** Take a pin back; taking back what is not there changes nothing. */
  unpin(pin: string): Promise<Result<null>>;
  /** Put back a pin that was taken back, under its own id; undoes `unpin`. */
  restore(pin: PinnedStatement): Promise<Result<null>>;
  /** Every pin, newest first. */
  pins(): Promise<Result<readonly PinnedStatement[]>>;
  /** Which of these statements are pinned, on whatever page: statement → its newest pin. */
  pinsOf(pack: PackId, statements: readonly StatementId[]): Promise<Result<Readonly<Record<StatementId, string>>>>;
  /**
   * Call back with every pin, newest first, now and after every change that any context of the extension makes.
   *
   * @returns what stops it
   */
  watch(callback: (pins: Result<readonly PinnedStatement[]>) => void): () => void;
  close(): void;
}

/** Adds to a pin what it is looked up by. */
interface PinRow extends PinnedStatement {
  readonly pack: PackId;
  readonly statementId: StatementId;
  readonly url: string;
}

/** Is the newest version of the notebook database. */
const VERSION = 1;

/** Declares every version of the notebook, oldest first: none is ever removed, and each brings the pins of the one before along. */
function declareNotebook(db: Dexie): void {
  db.version(1).stores({ pins: 'pin, &[pack+statementId+url], [pack+statementId]' });
}

/**
 * Open the notebook database; it is not touched before the first question.
 *
 * @param options.newId - makes an id that no pin has
 * @param options.engine - the browser's IndexedDB by default
 */
export function openNotebook(options: { readonly name?: string; readonly engine?: Engine; readonly newId?: () => string } = {}): Notebook {
  const connection = new Connection({
    name: options.name ?? 'incise-notebook',
    declare: declareNotebook,
    version: VERSION,
    durability: 'strict',
    engine: options.engine,
  });
  const newId = options.newId ?? (() => crypto.randomUUID());
  const write = <T>(body: (pins: Table<PinRow, string>) => Promise<T>): Promise<Result<T>> =>
    connection.transact('rw', (transaction) => body(transaction.table<PinRow, string>('pins')));
  const read = <T>(body: (pins: Table<PinRow, string>) => PromiseLike<T>): Promise<Result<T>> =>
    connection.read((db) => body(db.table<PinRow, string>('pins')));
  return {
    pin: (pin) => write((pins) => addPin(pins, { ...pin, pin: newId() })),
    unpin: (pin) => write((pins) => pins.delete(pin).then(() => null)),
    restore: (pin) => write((pins) => addPin(pins, pin).then(() => null)),
    pins: () => read((pins) => pins.toArray().then(parsePins)),
    pinsOf: (pack, statements) =>
      read(async (pins) => {
        const keys = statements.map((statement) => [pack, statement]);
        const found = parsePins(await pins.where('[pack+statementId]').anyOf(keys).toArray());
        return Object.fromEntries(found.reverse().map(({ statement, pin }) => [statement.id, pin]));
      }),
    watch: (callback) => watch(connection, callback),
    close: () => connection.close(),
  };
}

/** Answers the pin that stands afterwards: the one that was there before, if there was one. */
async function addPin(pins: Table<PinRow, string>, pin: PinnedStatement): Promise<string> {
  const { pack, id: statementId } = pin.statement;
  const { url } = pin.page;
  const before = await pins.get({ pack, statementId, url });
  if (before !== undefined) return before.pin;
  await pins.add({ ...pin, pack, statementId, url });
  return pin.pin;
}

/** Leaves out what cannot be read, and leaves it where it is. */
function parsePins(rows: readonly unknown[]): PinnedStatement[] {
  const pins = rows.flatMap((row) => {
    const parsed = v.safeParse(pinSchema, row);
    return parsed.success ? [parsed.output] : [];
  });
  return pins.sort((a, b) => (a.pinnedAt === b.pinnedAt ? compareText(b.pin, a.pin) : compareText(b.pinnedAt, a.pinnedAt)));
}

/** Subscribes, and again where the database was closed under our hands. */
function watch(connection: Connection, callback: (pins: Result<readonly PinnedStatement[]>) => void): () => void {
  let isStopped = false;
  let subscription: Subscription | null = null;
  const subscribe = async (): Promise<void> => {
    subscription?.unsubscribe();
    subscription = null;
    const opened = await connection.read((db) => Promise.resolve(db));
    if (isStopped) return;
    if (!opened.ok) {
      callback(opened);
      return;
    }
    subscription = liveQuery(() => opened.value.table<PinRow, string>('pins').toArray()).subscribe({
      next: (rows) => callback(success(parsePins(rows))),
      error: () => callback(failure('store/failed', 'The notebook could not be read: close this page and open it again.')),
    });
  };
  const forget = connection.whenLost(() => void subscribe());
  void subscribe();
  return () => {
    isStopped = true;
    forget();
    subscription?.unsubscribe();
  };
}
