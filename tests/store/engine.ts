import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import Dexie from 'dexie';
import { vi } from 'vitest';
import type { Engine } from '../../src/store/connection';

/** Create an IndexedDB of its own, empty; share it to play several contexts of one extension. */
export function fakeEngine(): Engine {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  // Live queries ask this whether there is an IndexedDB at all, whichever their database uses.
  Object.assign(Dexie.dependencies, engine);
  return engine;
}

/** Is how a write fails: the browser is killed, or the disk is full. */
export type Failure = 'killed' | 'full' | 'full-at-commit';

/**
 * Make the n-th `put` or `add` fail, in whatever database; `vi.restoreAllMocks` ends it.
 *
 * @returns counts the writes so far
 */
export function failAtWrite(n: number, how: Failure): { writes: number } {
  const counter = { writes: 0 };
  for (const method of ['put', 'add'] as const) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is applied to its store below
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof original>) {
      counter.writes += 1;
      if (counter.writes === n && how === 'full') throw new DOMException('no room', 'QuotaExceededError');
      const request = original.apply(this, args);
      if (counter.writes === n) abort(this.transaction, how);
      return request;
    });
  }
  return counter;
}

/** Ends a transaction as the browser does: when it is killed, or when the disk fills up while it writes. */
function abort(transaction: IDBTransaction, how: Failure): void {
  if (how === 'killed') transaction.abort();
  else (transaction as unknown as { _abort(error: string): void })._abort('QuotaExceededError');
}

/** Count the records that are read from object stores, by method; `vi.restoreAllMocks` ends it. */
export function countReads(): { gets: number } {
  const counter = { gets: 0 };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is applied to its store below
  const original = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof original>) {
    counter.gets += 1;
    return original.apply(this, args);
  });
  return counter;
}
