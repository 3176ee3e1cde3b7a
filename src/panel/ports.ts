import type { ItemId, PackId, PageContext } from '../core/model';
import type { CardContent } from '../core/related/card';
import type { Result } from '../core/result';
import type { Settings } from '../core/settings';
import type { FollowedPage, PageFollower } from '../messages/followed-page';
import type { PanelRequest } from '../messages/panel-request';
import type { NumberedBlock, PackState, PageExplanation } from '../messages/protocol';
import type { Notebook } from '../store/notebook';
import type { Live } from '../ui/page/live';

/** Names an entity or topic of a pack. */
export interface ItemRef {
  readonly pack: PackId;
  readonly id: ItemId;
}

/** Is what the panel needs of the browser, so that tests can give it something else. */
export interface PanelPorts {
  readonly browserLang: string;
  readonly settings: Live<Settings>;
  followPage(onPage: (page: FollowedPage) => void): PageFollower;
  /** Calls back with what was asked for before the panel opened, and from then on. */
  followRequests(onRequest: (request: PanelRequest) => void): () => void;
  readCard(item: ItemRef, context: PageContext): Promise<Result<CardContent>>;
  /** Says why each candidate in a page's text is a mention or not. */
  explainPage(context: PageContext, blocks: readonly NumberedBlock[]): Promise<Result<PageExplanation>>;
  /** Lists the packs, for their titles. */
  listPacks(): Promise<Result<readonly PackState[]>>;
  readonly notebook: Pick<Notebook, 'pin' | 'unpin' | 'restore' | 'watch'>;
  openSettings(): void;
  /** Turns Incise on again for a host. */
  turnSiteOn(host: string): Promise<unknown>;
  /** ISO instant. */
  now(): string;
}
