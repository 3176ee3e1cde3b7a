import { success, type Result } from '../../src/core/result';
import { defaultSettings } from '../../src/core/settings';
import type { FollowedPage } from '../../src/messages/followed-page';
import type { PanelRequest } from '../../src/messages/panel-request';
import type { PackState, PageExplanation, PageMention, PageReport } from '../../src/messages/protocol';
import { Panel } from '../../src/panel/Panel';
import type { PanelPorts } from '../../src/panel/ports';
import type { PinnedStatement } from '../../src/store/notebook';
import { draw, settle } from '../ui/dom';
import { content, statement } from '../ui/fixtures';
import { keptSettings } from '../ui/kept-settings';

/** Makes a mention of the page. */
export const mention = (name: string, given: Partial<PageMention> = {}): PageMention => ({
  pack: 'korea',
  id: name,
  type: 'person',
  name,
  count: 1,
  alternatives: [],
  ...given,
});
/** Holds what the page names. */
export const mentions = [mention('Sergueï Lavrov', { count: 3, id: 'lavrov' }), mention('Séoul', { type: 'place' })];
/** Holds what is known of the page. */
export const context = {
  url: 'https://journal.example/1',
  title: 'Une ministre à Moscou',
  lang: 'fr',
  published: '2024-11-03',
  publishedFrom: 'meta',
  isArticle: true,
};

/** Holds the page’s text. */
export const blocks = [
  { block: 0, text: 'Le ministre russe Sergueï Lavrov a reçu, selon le journal du soir et plusieurs témoins de la scène, son homologue.' },
  { block: 1, text: 'Kirill Lavrov joue Othello.', lang: 'fr' },
];
/** Names the one whom the page names in full. */
export const key = { pack: 'korea', id: 'lavrov' };
/** Holds why its candidates were accepted or refused. */
export const explanation: PageExplanation = {
  candidates: [
    { ...key, block: 0, start: 18, end: 33, kind: 'full', accepted: true, rule: 'full-name', because: 'its own', detail: '' },
    {
      ...key,
      block: 1,
      start: 7,
      end: 13,
      kind: 'partial',
      accepted: false,
      rule: 'other-first-name',
      because: 'not theirs',
      detail: 'Kirill',
    },
  ],
  evidence: { entities: [key], others: ['kirill lavrov'], inOffice: [], displaced: [], notBefore: null },
  names: [{ ...key, type: 'person', name: 'Sergueï Lavrov' }],
};

/** Is a pack with a title. */
export const stage: PackState = {
  id: 'stage',
  header: {
    format: 1,
    id: 'stage',
    title: { fr: 'Gens de scène', en: 'Stage people' },
    revision: 1,
    languages: ['fr', 'en'],
    licence: 'CC0-1.0',
  },
  counts: null,
  installedAt: null,
  fault: null,
};

/** Is what a panel was asked and is told by; `resetPanel` comes before each case. */
interface PanelState {
  /** Every call of a port, in order, as name and arguments. */
  asked: unknown[][];
  pins: Result<readonly PinnedStatement[]>;
  tellPage: (page: FollowedPage) => void;
  tellRequest: (request: PanelRequest) => void;
  tellPins: () => void;
}

const nobody = () => undefined;
const fresh = (): PanelState => ({ asked: [], pins: success([]), tellPage: nobody, tellRequest: nobody, tellPins: nobody });

/** Holds the state of the panel that is drawn. */
export const panel: PanelState = fresh();

/** Forgets what was asked and pinned before. */
export function resetPanel(): void {
  Object.assign(panel, fresh());
}

/** Makes the page that is followed; null where no content script answers. */
export function page(given: Partial<PageReport> | null = {}): FollowedPage {
  return {
    tab: 7,
    url: context.url,
    report: given === null ? null : { context, mentions, status: 'on', ...given },
    content: {
      call: (name, params) => {
        panel.asked.push([name, params]);
        return Promise.resolve(success((name === 'page.text' ? blocks : null) as never));
      },
    },
  };
}

const change = (name: string, next: (args: readonly unknown[]) => readonly PinnedStatement[]) =>
  function changed(...args: unknown[]) {
    panel.asked.push([name, ...args]);
    panel.pins = success(next(args));
    panel.tellPins();
    return Promise.resolve(success(null as never));
  };
const kept = () => (panel.pins.ok ? panel.pins.value : []);

/** Makes the ports of a panel. */
export function ports(given: Partial<PanelPorts> = {}): PanelPorts {
  return {
    browserLang: 'fr',
    settings: keptSettings(defaultSettings).live,
    followPage: (onPage) => {
      panel.tellPage = onPage;
      return { refresh: () => panel.asked.push(['refresh']), follow: (tab) => panel.asked.push(['follow', tab]), stop: () => undefined };
    },
    followRequests: (onRequest) => {
      panel.tellRequest = onRequest;
      return () => undefined;
    },
    explainPage: (explained, blocks) => {
      panel.asked.push(['explainPage', explained, blocks]);
      return Promise.resolve(success(explanation));
    },
    listPacks: () => Promise.resolve(success([stage])),
    readCard: ({ id }, { published }) => Promise.resolve(success(content({ id, pageDate: published }))),
    notebook: {
      pin: change('pin', ([pinned]) => [{ ...(pinned as PinnedStatement), pin: 'new' }, ...kept()]),
      unpin: change('unpin', ([pin]) => kept().filter((one) => one.pin !== pin)),
      restore: change('restore', ([pinned]) => [pinned as PinnedStatement, ...kept()]),
      watch: (callback) => {
        panel.tellPins = () => callback(panel.pins);
        panel.tellPins();
        return () => undefined;
      },
    },
    openSettings: () => panel.asked.push(['openSettings']),
    turnSiteOn: (host) => Promise.resolve(panel.asked.push(['turnSiteOn', host])),
    now: () => '2026-11-21T10:00:00Z',
    ...given,
  };
}

/** Draws the panel beside a page. */
export async function drawPanel(followed: FollowedPage | null = page(), given: Partial<PanelPorts> = {}): Promise<HTMLElement> {
  const body = await draw(<Panel ports={ports(given)} />);
  if (followed !== null) panel.tellPage(followed);
  await settle();
  return body;
}

/** Makes a pin. */
export const pinned = (pin: string, given = {}): PinnedStatement => ({
  pin,
  statement: statement({ id: pin, ...given }),
  page: { url: context.url, title: context.title, published: context.published },
  pinnedAt: '2026-11-20T10:00:00Z',
});
