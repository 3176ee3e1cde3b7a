import type { StatementId, UiLang } from '../core/model';
import type { CardContent } from '../core/related/card';
import type { InciseError, Result } from '../core/result';

/** Says how far a card has come; what `src/ui/card` draws. */
export type DrawnCard =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly error: InciseError }
  | { readonly kind: 'ready'; readonly content: CardContent; readonly pins: Readonly<Record<StatementId, string>> };

/** Is what a drawn card can ask for. */
export interface CardActions {
  pin(statement: StatementId): Promise<Result<{ readonly pin: string }>>;
  unpin(pin: string): Promise<Result<unknown>>;
  mute(what: 'entity' | 'topic' | 'site', muted: boolean): Promise<Result<unknown>>;
  seeAll(): Promise<Result<unknown>>;
  retry(): void;
}

/** Draws cards; what the card's script brings along. */
export interface CardDrawing {
  /** Styles of everything that is drawn. */
  readonly css: string;
  /** Draw or redraw; `mention` keeps apart what was unfolded in one card from the next. */
  draw(root: Element, mention: string, lang: UiLang, card: DrawnCard, actions: CardActions): void;
  erase(root: Element): void;
}

/**
 * Key under which the card's script leaves its drawing in the extension's isolated world, where no page can see it. The script runs once
 * a frame, however often the content script starts anew.
 */
const slot = Symbol.for('incise.card');
type Slotted = { [slot]?: CardDrawing };

/** Leave the drawing for the content script. */
export function offerDrawing(drawing: CardDrawing): void {
  (globalThis as Slotted)[slot] = drawing;
}

/** Find the drawing; null where the card's script has not run. */
export function findDrawing(): CardDrawing | null {
  return (globalThis as Slotted)[slot] ?? null;
}
