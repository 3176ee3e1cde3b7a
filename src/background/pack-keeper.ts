import { success, type Result } from '../core/result';

/** Key under which `storage.local` says which version of the extension finished installing its packs. */
const MARK_KEY = 'packs-installed-by';

/** Is what keeping the packs needs. */
export interface PackKeeperPorts {
  /** Installs every bundled pack, whole or not at all; with `rewrite` also those that are installed already. */
  readonly install: (options: { readonly rewrite: boolean; readonly onProgress: (share: number) => void }) => Promise<Result<null>>;
  /** Version of the extension. */
  readonly version: string;
  readonly area: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
  /** Is called after every installation: what was loaded from the packs is out of date. */
  readonly onInstalled: () => void;
}

/** Keeps the bundled packs installed. */
export interface PackKeeper {
  /** Install the packs unless this version has done so already; asked at every wake, so that an installation that was killed starts over. */
  ensure(): Promise<Result<null>>;
  /** Install what is new; callers at the same time share one installation. */
  install(): Promise<Result<null>>;
  /** Write every pack again, because the reader asks for it or the database is damaged. */
  reinstall(): Promise<Result<null>>;
  /** Which share of the installation that is under way is done, from 0 to 1; null where there is none. */
  progress(): Promise<number | null>;
}

/** Create the keeper of the bundled packs. */
export function createPackKeeper({ install, version, area, onInstalled }: PackKeeperPorts): PackKeeper {
  let running: Promise<Result<null>> | undefined;
  let progress: number | null = null;
  /** What `ensure` waits for before it decides: whoever asks for progress just after the background woke must wait for it too. */
  let deciding: Promise<unknown> | undefined;

  const run = async (rewrite: boolean): Promise<Result<null>> => {
    try {
      progress = 0;
      const installed = await install({ rewrite, onProgress: (share) => (progress = share) });
      if (installed.ok) await area.set({ [MARK_KEY]: version });
      return installed;
    } finally {
      running = undefined;
      progress = null;
      onInstalled();
    }
  };

  const keeper: PackKeeper = {
    install: () => (running ??= run(false)),
    reinstall: async () => {
      // What is on its way may write nothing, so it is waited for, not joined.
      await running?.catch(() => undefined);
      return (running ??= run(true));
    },
    ensure: async () => {
      const stored = area.get(MARK_KEY);
      deciding = stored.catch(() => undefined);
      const mark = (await stored)[MARK_KEY];
      return mark === version ? success(null) : keeper.install();
    },
    progress: async () => {
      await deciding;
      return progress;
    },
  };
  return keeper;
}
