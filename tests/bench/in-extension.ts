import { openGazetteer } from '../../src/core/gazetteer/gazetteer';
import { openCorpus } from '../../src/store/corpus';

/** Is what is timed within a page or the background of the extension; see `in-extension.ts`. */
export interface InExtension {
  /** Times how the gazetteer is loaded and opened, and how a Blob of its size beside it is read; in milliseconds, in turns. */
  load(rounds: number): Promise<{ readonly own: number[]; readonly plain: number[]; readonly opening: number[]; readonly bytes: number }>;
  /** Times one scan after the other of the texts, the first in a world that has run none of this code before. */
  scan(texts: readonly string[]): Promise<{ readonly own: number[]; readonly bare: number[] }>;
}

const now = () => performance.now();

async function load(rounds: number): ReturnType<InExtension['load']> {
  const corpus = openCorpus();
  const first = await corpus.gazetteer();
  if (!first.ok || first.value === null) throw new Error('No gazetteer is installed.');
  const { length } = first.value;
  const plainDb = await openPlain(new Blob([first.value.slice()]));
  const [own, plain, opening]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    let start = now();
    await (await readPlain(plainDb)).arrayBuffer();
    plain.push(now() - start);
    start = now();
    const stored = await corpus.gazetteer();
    const read = now();
    if (!stored.ok || stored.value === null) throw new Error('The gazetteer is gone.');
    openGazetteer(stored.value);
    own.push(now() - start);
    opening.push(now() - read);
  }
  plainDb.close();
  corpus.close();
  return { own, plain, opening, bytes: length };
}

/** Keeps a Blob in a database of its own, as a page without this extension would. */
function openPlain(blob: Blob): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-plain', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('blobs');
    request.onerror = () => reject(request.error ?? new Error('no database'));
    request.onsuccess = () => {
      const { result: db } = request;
      const transaction = db.transaction('blobs', 'readwrite');
      transaction.objectStore('blobs').put(blob, 'blob');
      transaction.oncomplete = () => resolve(db);
      transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
    };
  });
}

function readPlain(db: IDBDatabase): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const request = db.transaction('blobs').objectStore('blobs').get('blob');
    request.onsuccess = () => resolve(request.result as Blob);
    request.onerror = () => reject(request.error ?? new Error('not read'));
  });
}

async function scan(texts: readonly string[]): ReturnType<InExtension['scan']> {
  const corpus = openCorpus();
  const stored = await corpus.gazetteer();
  corpus.close();
  if (!stored.ok || stored.value === null) throw new Error('No gazetteer is installed.');
  const gazetteer = openGazetteer(stored.value);
  const [own, bare]: [number[], number[]] = [[], []];
  let matches = 0;
  for (const text of texts) {
    // What a string was put together from is joined at the first look, which is nobody's cost here.
    text.charCodeAt(0);
    let start = now();
    matches += bareLoop(text) === 0 ? 1 : 0;
    bare.push(now() - start);
    start = now();
    gazetteer.scan(text, () => matches++);
    own.push(now() - start);
  }
  if (matches === 0) throw new Error('Nothing was found.');
  return { own, bare };
}

function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

(globalThis as unknown as { inExtension: InExtension }).inExtension = { load, scan };
