import { useEffect, useState } from 'preact/hooks';

/** Is something that can be read now and watched from then on: settings, pins. */
export interface Live<T> {
  read(): Promise<T>;
  /** Calls back with every later value; answers a function that ends it. */
  watch(callback: (value: T) => void): () => void;
}

/**
 * Follow a live value.
 *
 * @param source - must be the same object from one drawing to the next
 * @returns null until it was read; what `watch` reports wins over a slower first read
 */
export function useLive<T>(source: Live<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let stale = false;
    const stop = source.watch((next) => {
      stale = true;
      setValue(() => next);
    });
    void source.read().then((first) => {
      if (!stale) setValue(() => first);
    });
    return () => {
      stale = true;
      stop();
    };
  }, [source]);
  return value;
}
