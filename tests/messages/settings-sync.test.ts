import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, SETTINGS_KEY, type Settings } from '../../src/core/settings';
import { readSettings, updateSettings, watchSettings } from '../../src/messages/settings-sync';
import { fakeLocks, fakeStorage, noLocks } from './storage';

const quieter = (settings: Settings): Settings => ({ ...settings, density: 'page' });
const slower = (settings: Settings): Settings => ({ ...settings, showDelayMs: 900 });

describe('readSettings', () => {
  test.each([
    ['nothing', {}, defaultSettings],
    ['junk', { [SETTINGS_KEY]: 'junk' }, defaultSettings],
    ['one bad field', { [SETTINGS_KEY]: { density: 'page', showDelayMs: -1 } }, { ...defaultSettings, density: 'page' }],
  ])('reads %s', async (_, stored, expected) => {
    expect(await readSettings(fakeStorage('local', stored).area)).toEqual(expected);
  });
});

describe('updateSettings', () => {
  test('writes the whole and answers it', async () => {
    const { area, items } = fakeStorage('local');
    expect(await updateSettings(area, quieter, fakeLocks())).toEqual({ ...defaultSettings, density: 'page' });
    expect(items.get(SETTINGS_KEY)).toEqual({ ...defaultSettings, density: 'page' });
  });

  test('keeps both of two changes at once', async () => {
    const { area } = fakeStorage('local');
    const locks = fakeLocks();
    await Promise.all([updateSettings(area, quieter, locks), updateSettings(area, slower, locks)]);
    expect(await readSettings(area)).toEqual({ ...defaultSettings, density: 'page', showDelayMs: 900 });
  });

  test('positive control: without locks one of the two is lost', async () => {
    const { area } = fakeStorage('local');
    await Promise.all([updateSettings(area, quieter, noLocks), updateSettings(area, slower, noLocks)]);
    expect(await readSettings(area)).not.toEqual({ ...defaultSettings, density: 'page', showDelayMs: 900 });
  });

  test('keeps every one of many muted names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }), async (keys) => {
        const { area } = fakeStorage('local');
        const locks = fakeLocks();
        const mute = (key: string) => updateSettings(area, (s) => ({ ...s, entitiesOff: [...s.entitiesOff, key] }), locks);
        await Promise.all(keys.map(mute));
        expect((await readSettings(area)).entitiesOff).toEqual(keys);
      }),
    );
  });

  test('passes on that storage is full', async () => {
    const { area } = fakeStorage('local');
    const full = { ...area, set: () => Promise.reject(new Error('QUOTA_BYTES')) };
    await expect(updateSettings(full, quieter, fakeLocks())).rejects.toThrow('QUOTA_BYTES');
  });
});

describe('watchSettings', () => {
  test('tells changes of the settings until it is ended', async () => {
    const { area, changes, listeners } = fakeStorage('local');
    const seen: Settings['density'][] = [];
    const end = watchSettings(changes, ({ density }) => seen.push(density));
    await updateSettings(area, quieter, fakeLocks());
    await area.set({ other: 1 });
    await area.remove(SETTINGS_KEY);
    end();
    await updateSettings(area, quieter, fakeLocks());
    expect(seen).toEqual(['page', 'block']);
    expect(listeners.size).toBe(0);
  });

  test('ignores other areas', async () => {
    const { area, changes } = fakeStorage('sync');
    const seen: Settings[] = [];
    watchSettings(changes, (settings) => seen.push(settings));
    await area.set({ [SETTINGS_KEY]: { density: 'page' } });
    expect(seen).toEqual([]);
  });
});
