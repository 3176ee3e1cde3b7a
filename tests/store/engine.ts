import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Engine } from '../../src/store/connection';

/** Create an IndexedDB of its own, empty; share it to play several contexts of one extension. */
export function fakeEngine(): Engine {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}
