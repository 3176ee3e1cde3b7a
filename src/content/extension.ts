import type { MessageListener } from '../messages/rpc';
import type { SettingsArea, StorageChanges } from '../messages/settings-sync';

/** Is the part of the browser's native API that the content script uses; Chrome and Firefox both promise. */
export interface ExtensionApi {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: MessageListener): void; removeListener(listener: MessageListener): void };
  };
  readonly storage: { readonly local: Pick<SettingsArea, 'get'>; readonly onChanged: StorageChanges };
  readonly i18n: { getUILanguage(): string };
}

/** Find the native API; the polyfill would cost a third of the script. */
export function extensionApi(): ExtensionApi {
  const world = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = world.browser ?? world.chrome;
  if (api === undefined) throw new Error('Incise runs outside of an extension.');
  return api;
}

/** How often the script looks whether its extension is still there, in milliseconds. */
const heartbeatMs = 800;

/** Tell whether the extension that runs this script is still installed, enabled and of this version. */
export function isAlive(api: ExtensionApi): boolean {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** End a life soon after its extension is gone: no event tells. */
export function endWith(api: ExtensionApi, life: AbortController): void {
  const timer = setInterval(() => {
    if (!isAlive(api)) life.abort();
  }, heartbeatMs);
  life.signal.addEventListener('abort', () => clearInterval(timer));
}
