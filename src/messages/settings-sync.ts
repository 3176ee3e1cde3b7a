import { parseSettings, SETTINGS_KEY, type Settings } from '../core/settings';

/** Is the part of `storage.local` that settings need; native and polyfilled areas both have it. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type ChangeListener = (changes: Record<string, { newValue?: unknown }>, areaName: string) => void;

/** Is the part of `storage.onChanged` that settings need. */
export interface StorageChanges {
  addListener(listener: ChangeListener): void;
  removeListener(listener: ChangeListener): void;
}

/** Runs tasks of one name one after the other, over all contexts of the extension: a part of `navigator.locks`. */
export interface Locks {
  request(name: string, task: () => Promise<unknown>): Promise<unknown>;
}

/**
 * Read the settings; whatever is missing or malformed in storage is at its default.
 *
 * @throws what the area rejects with, where storage itself fails
 */
export async function readSettings(area: Pick<SettingsArea, 'get'>): Promise<Settings> {
  const stored = await area.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/**
 * Change the settings as one step: two pages that change different settings at once both get their way.
 *
 * Only for the extension's own pages and its background: a content script would lock in the page's name.
 *
 * @param change - pure; gets the settings as they stand and returns them whole: `(s) => ({ ...s, density: 'every' })`
 * @returns the settings as written
 */
export async function updateSettings(
  area: SettingsArea,
  change: (settings: Settings) => Settings,
  locks: Locks = navigator.locks,
): Promise<Settings> {
  let written: Settings | undefined;
  await locks.request('incise-settings', async () => {
    const changed = change(await readSettings(area));
    await area.set({ [SETTINGS_KEY]: changed });
    written = changed;
  });
  return written ?? readSettings(area);
}

/**
 * Call back with the settings whenever they change, by whichever context.
 *
 * @param changes - `storage.onChanged`
 * @returns a function that ends it
 */
export function watchSettings(changes: StorageChanges, callback: (settings: Settings) => void): () => void {
  const listener: ChangeListener = (changed, areaName) => {
    const change = areaName === 'local' ? changed[SETTINGS_KEY] : undefined;
    if (change !== undefined) callback(parseSettings(change.newValue));
  };
  changes.addListener(listener);
  return () => changes.removeListener(listener);
}
