import type { Browsing } from './browser';

interface ExtensionApi {
  readonly storage: { readonly local: { get(keys: null): Promise<unknown>; set(items: object): Promise<void> } };
}

/**
 * Read everything that the extension has stored, as one text: `storage.local` and every row of every database.
 *
 * Binary values stand as their size, so that a changed gazetteer shows too.
 */
export async function dumpStorage(browsing: Browsing): Promise<string> {
  const page = await browsing.openOwn('options');
  try {
    return await page.evaluate(async () => {
      const plain = (_: string, value: unknown) =>
        value instanceof Blob
          ? `Blob ${value.size}`
          : ArrayBuffer.isView(value) || value instanceof ArrayBuffer
            ? `bytes ${value.byteLength}`
            : value;
      const whenDone = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('no answer'));
        });
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const rows: unknown[] = [await (browser ?? chrome)?.storage.local.get(null)];
      for (const { name } of await indexedDB.databases()) {
        const database = await whenDone(indexedDB.open(name ?? ''));
        for (const store of database.objectStoreNames) {
          rows.push([name, store, await whenDone(database.transaction(store).objectStore(store).getAll())]);
        }
        database.close();
      }
      return JSON.stringify(rows, plain);
    });
  } finally {
    await page.close();
  }
}
