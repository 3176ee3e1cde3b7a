import { localize } from '../core/localized';
import { understandPage } from '../core/page/understand-page';
import { viewStatement } from '../core/related/statement-view';
import { failure, success, type Result } from '../core/result';
import type { Settings } from '../core/settings';
import { hostOf } from '../messages/host-of';
import type { ContentToBackground, PackState, PagesToBackground, TopicRow } from '../messages/protocol';
import type { Handlers, Sender } from '../messages/rpc';
import type { Corpus } from '../store/corpus';
import type { Notebook } from '../store/notebook';
import { showBadge, type Badge, type BadgeAction } from './badge';
import { explainPage, type ExplainPorts } from './explain-page';
import { cardFile, loadCard, type Scripting } from './load-card';
import { setMute } from './mute';
import type { OpenPanel } from './open-panel';
import { nameItems } from './read-blocks';
import { readCard, readSetCard } from './read-card';
import { spotPage, type SpotPorts } from './spot-page';

/** Is everything that the handlers need; no handler keeps anything between two messages. */
export interface HandlerPorts extends Pick<SpotPorts, 'spot' | 'settings' | 'uiLang'>, Pick<ExplainPorts, 'explain'> {
  readonly corpus: Pick<Corpus, 'cardMaterial' | 'statementMaterial' | 'itemNames' | 'topics' | 'states'>;
  readonly notebook: Pick<Notebook, 'pin' | 'unpin' | 'pinsOf'>;
  readonly updateSettings: (change: (settings: Settings) => Settings) => Promise<unknown>;
  readonly action: BadgeAction;
  readonly scripting: Scripting;
  /** File of the card's script within the package, as it is imported: that of a language is named after it. */
  readonly cardScript: string;
  readonly openPanel: OpenPanel;
  readonly reinstallPacks: () => Promise<Result<null>>;
  /** Which share of an installation of packs is done, from 0 to 1; null where none is under way. */
  readonly packProgress: () => Promise<number | null>;
  /** The time as ISO instant. */
  readonly now: () => string;
}

type PinRequest = ContentToBackground['statement.pin']['params'];

/** Create the handlers of what content scripts ask. */
export function createPageHandlers(ports: HandlerPorts): Handlers<ContentToBackground> {
  return {
    'page.understand': (signals) => success(understandPage(signals)),
    'page.spot': (params) => spotPage(params, ports),
    'page.count': ({ count }, sender) => countMentions(count, sender, ports),
    'card.load': async (_, sender) => loadCard(ports.scripting, cardFile(ports.cardScript, await ports.uiLang()), sender),
    'card.read': (params) => readSetCard(params, ports),
    'statement.pin': (params) => pinStatement(params, ports),
    'statement.unpin': ({ pin }) => ports.notebook.unpin(pin),
    'statement.pins': ({ pack, statements }) => ports.notebook.pinsOf(pack, statements),
    'mute.set': (params, sender) => setMute(params, sender, ports.updateSettings),
    'panel.open': (item, { tab }) =>
      tab?.id === undefined || tab.windowId === undefined
        ? failure('message/refused', 'Only the page of a tab can open the panel.')
        : ports.openPanel({ tab: tab.id, window: tab.windowId, item }),
  };
}

/** Create the handlers of what the extension's own pages ask. */
export function createOwnPageHandlers(ports: HandlerPorts): Handlers<PagesToBackground> {
  return {
    'card.read': (params) => readCard(params, ports),
    'packs.list': () => listPacks(ports),
    'packs.reinstall': async () => {
      const installed = await ports.reinstallPacks();
      return installed.ok ? listPacks(ports) : installed;
    },
    'packs.progress': async () => success(await ports.packProgress()),
    'topics.list': () => listTopics(ports),
    'items.name': async ({ keys }) => nameItems(ports.corpus, keys, await ports.uiLang()),
    'statement.unpin': ({ pin }) => ports.notebook.unpin(pin),
    'page.explain': (params) => explainPage(params, ports),
  };
}

/** Frames have no button of their own: only the page itself is counted. */
async function countMentions(count: number | null, { tab, frameId, url }: Sender, ports: HandlerPorts): Promise<Result<null>> {
  if (tab?.id === undefined || frameId !== 0) return failure('message/refused', 'Only the page of a tab has a count.');
  const [{ sitesOff }, lang] = await Promise.all([ports.settings(), ports.uiLang()]);
  const badge: Badge = count ?? (sitesOff.includes(hostOf(url) ?? '') ? 'site-off' : 'not-read');
  await showBadge(ports.action, tab.id, badge, lang);
  return success(null);
}

async function pinStatement({ pack, statement, context }: PinRequest, ports: HandlerPorts): Promise<Result<{ pin: string }>> {
  const [material, lang] = await Promise.all([ports.corpus.statementMaterial(pack, statement), ports.uiLang()]);
  if (!material.ok) return material;
  if (material.value === null) return failure('item/unknown', `The pack ${pack} has no statement ${statement}: reload the page.`);
  const { url, title, published } = context;
  const pin = await ports.notebook.pin({
    statement: viewStatement(material.value.statement, material.value, lang),
    page: { url, title, published },
    pinnedAt: ports.now(),
  });
  return pin.ok ? success({ pin: pin.value }) : pin;
}

async function listPacks({ corpus, uiLang }: HandlerPorts): Promise<Result<readonly PackState[]>> {
  const [states, lang] = await Promise.all([corpus.states(), uiLang()]);
  if (!states.ok) return states;
  return success(states.value.map((state) => ({ ...state, fault: state.fault === null ? null : localize(state.fault, lang) })));
}

async function listTopics({ corpus, settings, uiLang }: HandlerPorts): Promise<Result<readonly TopicRow[]>> {
  const [topics, { packsOff }, lang] = await Promise.all([corpus.topics(), settings(), uiLang()]);
  if (!topics.ok) return topics;
  const rows = topics.value.filter(({ pack }) => !packsOff.includes(pack));
  return success(rows.map((topic) => ({ ...topic, label: localize(topic.label, lang) })));
}
