import type { EntityType, ItemId, Mention, PackHeader, PackId, PageContext, StatementId, TextBlock, TopicId } from '../core/model';
import type { PageSignals } from '../core/page/signals';
import type { Evidence } from '../core/mentions/evidence';
import type { PageExplained } from '../core/mentions/explain';
import type { CardContent } from '../core/related/card';

/** Mentions of one block, by the number under which the page sent it. */
export interface BlockMentions {
  readonly block: number;
  /** Sorted by start, never overlapping. */
  readonly mentions: readonly Mention[];
}

/** Answers `page.spot`. */
export interface Spotted {
  readonly blocks: readonly BlockMentions[];
  /** What the page has established so far; to be sent along with its next text. */
  readonly evidence: Evidence;
  /** Blocks that hold candidates which more evidence could still admit: to be sent again once `evidence` has grown. */
  readonly pending: readonly number[];
  /** Names and types of the ids in `blocks`, alternatives included, in the interface's language. */
  readonly names: readonly ItemName[];
}

/** Names an entity or topic for lists. */
export interface ItemName {
  readonly pack: PackId;
  readonly id: ItemId;
  readonly type: EntityType | 'topic';
  readonly name: string;
}

/** Describes a mention of the page for the panel's list. */
export interface PageMention {
  readonly pack: PackId;
  readonly id: ItemId;
  readonly type: EntityType | 'topic';
  readonly name: string;
  /** How often it stands on the page. */
  readonly count: number;
  /** What some of these mentions may name instead; empty where all is settled. */
  readonly alternatives: readonly ItemName[];
}

/** State of the page in a tab, for the panel and the toolbar. */
export interface PageReport {
  readonly context: PageContext;
  /** Most frequent first; empty where nothing was spotted. */
  readonly mentions: readonly PageMention[];
  /** Why nothing is marked, or that it is on. */
  readonly status: 'on' | 'site-off' | 'not-article';
}

/** A block of a page's text under the number by which answers name it. */
export type NumberedBlock = TextBlock & { readonly block: number };

/** Answers `page.explain`. */
export interface PageExplanation extends PageExplained {
  /** Names and types of every item in it, in the interface's language. */
  readonly names: readonly ItemName[];
}

/** Everything that `content` asks of `background`. */
export type ContentToBackground = {
  /** What a page says about itself, understood; asked only for pages that are read. */
  'page.understand': { params: PageSignals; value: PageContext };
  /** Mentions in new or changed blocks; `evidence` as last answered, or null for a fresh page. */
  'page.spot': {
    params: { context: PageContext; blocks: readonly NumberedBlock[]; evidence: Evidence | null };
    value: Spotted;
  };
  /** Tells the toolbar how many mentions the page shows; null where Incise does nothing there. */
  'page.count': { params: { count: number | null }; value: null };
  /** Injects the card's script into the asking frame; answered once it has run. */
  'card.load': { params: null; value: null };
  /** The content of a card, at most `limit` statements; where the words may name one of several, these are in `among`. */
  'card.read': {
    params: {
      pack: PackId;
      id: ItemId;
      context: PageContext;
      limit: number;
      among?: { options: readonly { pack: PackId; id: ItemId }[]; isMade: boolean } | undefined;
    };
    value: CardContent;
  };
  /** Pins a statement from the card. */
  'statement.pin': { params: { pack: PackId; statement: StatementId; context: PageContext }; value: { pin: string } };
  /** Takes a pin back. */
  'statement.unpin': { params: { pin: string }; value: null };
  /** Says which of these statements are pinned, as statement → pin. */
  'statement.pins': { params: { pack: PackId; statements: readonly StatementId[] }; value: Readonly<Record<StatementId, string>> };
  /** Mutes or unmutes a name, a topic or a site (host name), in the settings. */
  'mute.set': { params: { what: 'entity' | 'topic' | 'site'; key: string; muted: boolean }; value: null };
  /** Opens the side panel of this tab; works only within a user gesture. The panel learns the item by `panel-request`. */
  'panel.open': { params: { pack: PackId; id: ItemId } | null; value: null };
};

/** Everything that `panel`, `options` and `toolbar` ask of `background`. */
export type PagesToBackground = {
  /** All statements on an entity or topic, for the panel. */
  'card.read': ContentToBackground['card.read'];
  /** State of the installed packs, faults included. */
  'packs.list': { params: null; value: readonly PackState[] };
  /** Installs the bundled packs again. */
  'packs.reinstall': { params: null; value: readonly PackState[] };
  /** Which share of an installation of packs is done, from 0 to 1; null where none is under way. */
  'packs.progress': { params: null; value: number | null };
  /** Every topic of the packs that are on, with how many statements it has. */
  'topics.list': { params: null; value: readonly TopicRow[] };
  /** Names behind item keys, for the list of muted names. */
  'items.name': { params: { keys: readonly string[] }; value: readonly ItemName[] };
  'statement.unpin': ContentToBackground['statement.unpin'];
  /** Why each candidate in a page's text is a mention or not, as if the text were read at once; candidates name blocks by place. */
  'page.explain': { params: { context: PageContext; blocks: readonly NumberedBlock[] }; value: PageExplanation };
};

/** State of one pack in the corpus database. */
export interface PackState {
  readonly id: PackId;
  /** Null where it was never installed. */
  readonly header: PackHeader | null;
  readonly counts: Readonly<Record<'entities' | 'topics' | 'claims' | 'sources' | 'statements', number>> | null;
  readonly installedAt: string | null;
  /** What is wrong with the newest file, in words; null where all is well. */
  readonly fault: string | null;
}

/** A topic as the options page lists it. */
export interface TopicRow {
  readonly pack: PackId;
  readonly id: TopicId;
  readonly label: string;
  readonly statements: number;
}

/** Everything that the background, the panel and the toolbar ask of a page. */
export type ToContent = {
  /** What was spotted on the page. */
  'page.report': { params: null; value: PageReport };
  /** Scrolls to the next mention of an item and opens its card; looks first where a block reads as `within`. */
  'mention.jump': { params: { pack: PackId; id: ItemId; within?: string }; value: null };
  /** The page's text as it is read, no more than `limits.explainedText` and the block that ends it; empty where it is not read. */
  'page.text': { params: null; value: readonly NumberedBlock[] };
  /** Steps to the next or previous mention and opens its card. */
  'mention.step': { params: { direction: 'next' | 'previous' }; value: null };
  /** Spots the page although it is no article. */
  'page.scan': { params: null; value: null };
};
