/** Holds a value that is loaded when it is first needed. */
export interface Loaded<T> {
  /** Get the value; concurrent callers share one load, and a load that fails is tried again by the next caller. */
  get(): Promise<T>;
  /** Replace the value by one that is known already. */
  set(value: T): void;
  /** Forget the value; whoever is waiting still gets what is being loaded. */
  drop(): void;
}

/** Create the holder of one value. */
export function createLoaded<T>(load: () => Promise<T>): Loaded<T> {
  let current: Promise<T> | undefined;
  return {
    get() {
      if (current !== undefined) return current;
      const loading = load();
      current = loading;
      loading.catch(() => {
        if (current === loading) current = undefined;
      });
      return loading;
    },
    set(value) {
      current = Promise.resolve(value);
    },
    drop() {
      current = undefined;
    },
  };
}
