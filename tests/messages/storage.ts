import type { Locks, StorageChanges } from '../../src/messages/settings-sync';

type Listener = Parameters<StorageChanges['addListener']>[0];

/** Stands in for one storage area and its change events. */
export function fakeStorage(areaName: string, initial: Record<string, unknown> = {}) {
  const items = new Map<string, unknown>(Object.entries(initial));
  const listeners = new Set<Listener>();
  const tell = (key: string, newValue?: unknown): void => {
    for (const listener of listeners) listener({ [key]: newValue === undefined ? {} : { newValue } }, areaName);
  };
  return {
    items,
    area: {
      get: (key: string) => Promise.resolve(items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
      set: (changed: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(changed)) {
          items.set(key, structuredClone(value));
          tell(key, structuredClone(value));
        }
        return Promise.resolve();
      },
      remove: (key: string) => {
        if (items.delete(key)) tell(key);
        return Promise.resolve();
      },
    },
    changes: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    listeners,
  };
}

/** Stands in for `navigator.locks`: one task after the other, whatever its name. */
export function fakeLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name, task) => {
      const next = last.then(task);
      last = next.catch(() => undefined);
      return next;
    },
  };
}

/** Is no lock at all: the control that shows what locks are for. */
export const noLocks: Locks = { request: (_name, task) => task() };
