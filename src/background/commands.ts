import type { ToContent } from '../messages/protocol';
import type { Client } from '../messages/rpc';
import type { OpenPanel } from './open-panel';

/** Is what the keyboard commands need. */
export interface CommandPorts {
  readonly openPanel: OpenPanel;
  /** Calls the page of a tab. */
  readonly page: (tabId: number) => Client<ToContent>;
}

const steps: ReadonlyMap<string, 'next' | 'previous'> = new Map([
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
]);

/**
 * Run a keyboard command in the tab that it was given in; the panel is asked for at once, while the user's gesture lasts.
 *
 * @param tab - absent, or without ids, where the browser gives the command outside of a tab: then nothing happens
 */
export async function runCommand(
  command: string,
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined,
  { openPanel, page }: CommandPorts,
): Promise<void> {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  const direction = steps.get(command);
  if (direction !== undefined) await page(tab.id).call('mention.step', { direction });
  else if (command === 'open-panel') await openPanel({ tab: tab.id, window: tab.windowId, item: null });
}
