import type { Settings } from '../../src/core/settings';
import type { Live } from '../../src/ui/page/live';

/** Keeps settings in memory, as storage would. */
export interface KeptSettings {
  readonly live: Live<Settings>;
  readonly update: (change: (settings: Settings) => Settings) => Promise<Settings>;
  readonly now: () => Settings;
}

/** Makes settings that can be read, changed and watched. */
export function keptSettings(first: Settings): KeptSettings {
  let settings = first;
  const watchers = new Set<(settings: Settings) => void>();
  return {
    live: {
      read: () => Promise.resolve(settings),
      watch: (callback) => {
        watchers.add(callback);
        return () => watchers.delete(callback);
      },
    },
    update: (change) => {
      settings = change(settings);
      for (const tell of watchers) tell(settings);
      return Promise.resolve(settings);
    },
    now: () => settings,
  };
}
