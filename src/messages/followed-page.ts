import type { PageReport, ToContent } from './protocol';
import { client, type Client, type Sender } from './rpc';

/** Is the page that the panel or the toolbar talks about. */
export interface FollowedPage {
  readonly tab: number;
  /** Null where the browser does not tell, as on its own pages. */
  readonly url: string | null;
  /** Null where no content script answers. */
  readonly report: PageReport | null;
  /** Asks that page's content script. */
  readonly content: Client<ToContent>;
}

interface Event<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  /** `loading` until the page and all in it are there. */
  readonly status?: string | undefined;
  readonly lastAccessed?: number | undefined;
}

/** Is what following a page needs of the browser. */
export interface FollowPorts {
  readonly tabs: {
    query(filter: { active?: true; windowId: number }): Promise<readonly Tab[]>;
    get(tab: number): Promise<Tab>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    readonly onActivated: Event<(info: { tabId: number; windowId: number }) => void>;
    readonly onUpdated: Event<(tab: number, change: { status?: string | undefined; url?: string | undefined }) => void>;
  };
  /** `runtime.onMessage`: every message that a content script sends arrives there too, and is left to the background to answer. */
  readonly onMessage: Event<(message: unknown, sender: Sender) => undefined>;
  readonly window: number;
  /** `runtime.getURL('')`, so that a panel that stands in a tab follows the page read last instead of itself; null follows any page. */
  readonly ownUrl: string | null;
}

/** Steers what is followed. */
export interface PageFollower {
  /** Ask the page again. */
  refresh(): void;
  /** Follow this tab, until another one becomes active. */
  follow(tab: number): void;
  stop(): void;
}

/**
 * Follow the page of a window's active tab, through switches of tab, navigation, and whatever the page's text grows by.
 *
 * @param onPage - gets the page whenever something changed; an answer that was overtaken by a later question is dropped
 */
export function followPage(ports: FollowPorts, onPage: (page: FollowedPage) => void): PageFollower {
  const { tabs, onMessage, ownUrl } = ports;
  let followed: number | null = null;
  let told: number | null = null;
  let asked = 0;

  const ask = async (): Promise<void> => {
    const question = ++asked;
    if (followed === null) return;
    const tab = followed;
    const content = client<ToContent>((message) => tabs.sendMessage(tab, message, { frameId: 0 }));
    const [{ url, status }, report] = await Promise.all([tabs.get(tab).catch((): Tab => ({})), content.call('page.report', null)]);
    const read = isOwn({ url }, ownUrl) ? await findRead(ports, told) : undefined;
    if (question !== asked) return;
    if (read?.id !== undefined) {
      follow(read.id);
      return;
    }
    // While a page loads it has no content script yet: what was there before stays until there is more to say.
    if (!report.ok && status === 'loading' && told !== null) return;
    told = tab;
    onPage({ tab, url: url ?? null, report: report.ok ? report.value : null, content });
  };
  const refresh = (): void => void ask();
  const follow = (tab: number): void => {
    followed = tab;
    refresh();
  };
  const followActive = async (): Promise<void> => {
    const [active] = await tabs.query({ active: true, windowId: ports.window });
    if (active?.id !== undefined) follow(active.id);
  };

  const onActivated = ({ windowId }: { windowId: number }): void => {
    if (windowId === ports.window) void followActive();
  };
  const onUpdated = (tab: number, change: { status?: string | undefined; url?: string | undefined }): void => {
    const arrived = change.status === 'complete' || (change.url !== undefined && change.status !== 'loading');
    if (tab === followed && arrived) refresh();
  };
  const onCount = (message: unknown, sender: Sender): undefined => {
    const name = typeof message === 'object' && message !== null && 'name' in message ? message.name : null;
    if (name === 'page.count' && sender.tab?.id === followed) refresh();
  };
  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  onMessage.addListener(onCount);
  void followActive();

  return {
    refresh,
    follow,
    stop: () => {
      asked++;
      followed = null;
      tabs.onActivated.removeListener(onActivated);
      tabs.onUpdated.removeListener(onUpdated);
      onMessage.removeListener(onCount);
    },
  };
}

function isOwn({ url }: Tab, ownUrl: string | null): boolean {
  return ownUrl !== null && url?.startsWith(ownUrl) === true;
}

/** Find what stands in for one of our own pages, whose tab has no address until it loads: the page told of last, else the one in front last. */
async function findRead({ tabs, window, ownUrl }: FollowPorts, told: number | null): Promise<Tab | undefined> {
  const others = (await tabs.query({ windowId: window })).filter((tab) => !isOwn(tab, ownUrl));
  return others.find(({ id }) => id === told) ?? others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
