import { failure, success, type Result } from '../core/result';
import { requestPanel, type PanelRequest, type SessionArea } from '../messages/panel-request';

/** Is what opening the panel needs of the browser; Chrome has `sidePanel`, Firefox `sidebarAction`. */
export interface PanelPorts {
  readonly sidePanel?: { open(target: { tabId: number }): Promise<void> } | undefined;
  readonly sidebarAction?: { open(): Promise<void>; isOpen(target: { windowId: number }): Promise<boolean> } | undefined;
  readonly tabs: {
    query(filter: { url: string; windowId: number }): Promise<readonly { id?: number | undefined }[]>;
    update(tabId: number, change: { active: true }): Promise<unknown>;
    create(tab: { url: string; windowId: number }): Promise<unknown>;
  };
  readonly session: SessionArea;
  /** `runtime.getURL` of the panel's page. */
  readonly panelUrl: string;
  /** Makes an id that was never made before. */
  readonly newId: () => string;
}

/** Opens the panel and tells it what to show. */
export type OpenPanel = (request: PanelRequest) => Promise<Result<null>>;

/**
 * Create the opener of the side panel.
 *
 * The browsers open a panel only while the user's gesture lasts, which the first `await` ends: so the opener asks them before
 * anything else. Firefox never counts a message from a page as gesture; there the panel opens in a tab, unless the sidebar is open.
 *
 * @see https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/User_actions
 */
export function createOpenPanel(ports: PanelPorts): OpenPanel {
  return (request) => {
    const opening = ask(ports, request);
    return opening
      .catch(async () => (await isOpen(ports, request)) || openInTab(ports, request))
      .then(() => requestPanel(ports.session, request, ports.newId()))
      .then(
        () => success(null),
        () => failure('internal', 'The browser did not open the side panel; open it from the toolbar.'),
      );
  };
}

function ask({ sidePanel, sidebarAction }: PanelPorts, { tab }: PanelRequest): Promise<unknown> {
  try {
    return sidePanel?.open({ tabId: tab }) ?? sidebarAction?.open() ?? Promise.reject(new Error('no side panel'));
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

async function isOpen({ sidebarAction }: PanelPorts, { window }: PanelRequest): Promise<boolean> {
  return (await sidebarAction?.isOpen({ windowId: window })) === true;
}

async function openInTab({ tabs, panelUrl }: PanelPorts, { window }: PanelRequest): Promise<void> {
  const [open] = await tabs.query({ url: `${panelUrl}*`, windowId: window });
  if (open?.id === undefined) await tabs.create({ url: panelUrl, windowId: window });
  else await tabs.update(open.id, { active: true });
}
