import type { ItemId, PackId } from '../core/model';
import type { StorageChanges } from './settings-sync';

const REQUEST_KEY = 'panel-request';

/** Says what the side panel shall show, and where it was asked for. */
export interface PanelRequest {
  /** The panel of another window ignores it. */
  readonly window: number;
  /** Tab whose page was being read; a panel that stands in a tab of its own follows that page. */
  readonly tab: number;
  /** Null where the panel was only to be opened. */
  readonly item: { readonly pack: PackId; readonly id: ItemId } | null;
}

/** Is the part of `storage.session` that requests need: it lives in memory, and no content script can read it. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * Leave a request where the panel finds it, whether it is open already or opens in a moment.
 *
 * @param id - makes the request differ from the one before it, so that asking twice for the same item is seen twice
 */
export async function requestPanel(area: SessionArea, request: PanelRequest, id: string): Promise<void> {
  await area.set({ [REQUEST_KEY]: { ...request, id } });
}

/**
 * Call back with the request that waits for the panel of a window, if there is one, and with every later one; each once.
 *
 * @param changes - `storage.onChanged`
 * @returns a function that ends it
 */
export function followPanelRequests(
  area: SessionArea,
  changes: StorageChanges,
  window: number,
  callback: (request: PanelRequest) => void,
): () => void {
  let taking: Promise<void> = Promise.resolve();
  const take = (): void => {
    taking = taking
      .catch(() => undefined)
      .then(async () => {
        const request = parseRequest((await area.get(REQUEST_KEY))[REQUEST_KEY]);
        if (request?.window !== window) return;
        await area.remove(REQUEST_KEY);
        callback(request);
      });
  };
  const listener = (changed: Record<string, { newValue?: unknown }>, areaName: string): void => {
    if (areaName === 'session' && changed[REQUEST_KEY]?.newValue !== undefined) take();
  };
  changes.addListener(listener);
  take();
  return () => changes.removeListener(listener);
}

/** Only our own contexts write to session storage, but an older version of us may have. */
function parseRequest(stored: unknown): PanelRequest | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { window, tab, item } = stored as Partial<Record<keyof PanelRequest, unknown>>;
  if (typeof window !== 'number' || typeof tab !== 'number') return null;
  const { pack, id } = (item ?? {}) as { pack?: unknown; id?: unknown };
  return { window, tab, item: typeof pack === 'string' && typeof id === 'string' ? { pack, id } : null };
}
