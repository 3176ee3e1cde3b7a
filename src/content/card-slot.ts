import type { ItemId, PackId, StatementId, UiLang } from '../core/model';
import type { PopoverEvent, PopoverSettings } from '../core/popover';
import type { CardContent } from '../core/related/card';
import type { Result } from '../core/result';
import type { CardActions } from '../ui/card/Card';
import type { Box } from './placement';

/** Content of a card with the pins that its statements have, as statement → pin. */
export interface ReadCard {
  readonly content: CardContent;
  readonly pins: Readonly<Record<StatementId, string>>;
}

/** Names an entity or topic of a pack. */
export interface ItemRef {
  readonly pack: PackId;
  readonly id: ItemId;
}

/** Is what the popover needs of the page; mentions are opaque keys to it. */
export interface PopoverPorts {
  readonly settings: PopoverSettings;
  readonly uiLang: UiLang;
  /** Boxes of a mention's lines in the page's viewport; empty where it is gone. */
  readonly boxesOf: (mention: string) => readonly Box[];
  /** Which of how many marks of the page a mention is, as said to who steps through them: `3 / 31`. */
  readonly rankOf: (mention: string) => string;
  /** Reads the card of what a mention names; where that may be several things, of the one that is chosen, or of any as not chosen. */
  readonly readCard: (mention: string, isChosen: (item: ItemRef) => boolean) => Promise<Result<ReadCard>>;
  readonly actionsFor: (content: CardContent) => Omit<CardActions, 'choose'>;
  /** Is told which mention has its card open. */
  readonly onCurrent: (mention: string | null) => void;
  readonly signal: AbortSignal;
}

/** Holds a point in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Is the popover of a page: takes events, does what the reducer decides. */
export interface Popover {
  send(event: PopoverEvent): void;
  /** Remember where the pointer is, so that a mention over two lines gets its card at the line that is pointed at. */
  pointAt(pointer: Point | null): void;
  /** Tells whether something is open or about to be. */
  isBusy(): boolean;
  /** Tells whether an event came through the card. */
  owns(event: Event): boolean;
}

/** Starts the popover of a page; what the card's script brings along. */
export type StartPopover = (ports: PopoverPorts) => Popover;

/**
 * Key under which the cards' scripts leave them, by language, in the extension's isolated world, where no page can see them. Each script
 * runs once a page, however often the content script starts anew.
 */
const slot = Symbol.for('incise.card');
type Slotted = { [slot]?: Partial<Record<UiLang, StartPopover>> };

/** Leave the popover of a language for the content script. */
export function offerPopover(lang: UiLang, start: StartPopover): void {
  const world = globalThis as Slotted;
  world[slot] = { ...world[slot], [lang]: start };
}

/** Find the popover of a language; null where its script has not run. */
export function findPopover(lang: UiLang): StartPopover | null {
  return (globalThis as Slotted)[slot]?.[lang] ?? null;
}

/** Forget the popovers that an older version of the extension left. */
export function clearSlot(): void {
  Reflect.deleteProperty(globalThis, slot);
}
