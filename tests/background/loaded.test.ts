import { describe, expect, test } from 'vitest';
import { createLoaded } from '../../src/background/loaded';

/** Loads 1, 2, 3… each when told to. */
function counter() {
  let loads = 0;
  const waiting: (() => void)[] = [];
  const loaded = createLoaded(() => {
    const value = ++loads;
    return new Promise<number>((resolve) => waiting.push(() => resolve(value)));
  });
  return { loaded, loads: () => loads, finish: () => waiting.shift()?.() };
}

describe('createLoaded', () => {
  test('loads nothing before it is asked', () => {
    expect(counter().loads()).toBe(0);
  });

  test('shares one load among a hundred callers at once, and keeps it', async () => {
    const { loaded, loads, finish } = counter();
    const all = Promise.all(Array.from({ length: 100 }, () => loaded.get()));
    finish();
    expect(new Set(await all)).toEqual(new Set([1]));
    expect(await loaded.get()).toBe(1);
    expect(loads()).toBe(1);
  });

  test('loads again after a drop, also one during the load', async () => {
    const { loaded, finish } = counter();
    const before = loaded.get();
    loaded.drop();
    const after = loaded.get();
    finish();
    finish();
    expect([await before, await after, await loaded.get()]).toEqual([1, 2, 2]);
  });

  test('prefers what was set over a load that is on its way', async () => {
    const { loaded, finish } = counter();
    const before = loaded.get();
    loaded.set(7);
    finish();
    expect([await before, await loaded.get()]).toEqual([1, 7]);
  });

  test('tries again after a load that failed', async () => {
    let fails = true;
    const loaded = createLoaded(() => (fails ? Promise.reject(new Error('closed')) : Promise.resolve('open')));
    await expect(loaded.get()).rejects.toThrow('closed');
    fails = false;
    expect(await loaded.get()).toBe('open');
  });
});
