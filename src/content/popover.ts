import {
  createPopover,
  isIdle,
  type PopoverEffect,
  type PopoverEvent,
  type PopoverSettings,
  type CardState,
  reducePopover,
} from '../core/popover';
import type { CardContent } from '../core/related/card';
import type { Result } from '../core/result';
import type { StatementId, UiLang } from '../core/model';
import { createCardHost } from './card-host';
import { type CardActions, type CardDrawing, type DrawnCard } from './card-slot';
import { type Box, lineAt } from './placement';

/** Content of a card with the pins that its statements have. */
export interface ReadCard {
  readonly content: CardContent;
  readonly pins: Readonly<Record<StatementId, string>>;
}

/** Is what the popover needs of its surroundings; mentions are opaque keys to it. */
export interface PopoverPorts {
  readonly settings: PopoverSettings;
  readonly uiLang: () => UiLang;
  /** Boxes of a mention's lines in the page's viewport; empty where it is gone. */
  readonly boxesOf: (mention: string) => readonly Box[];
  readonly readCard: (mention: string) => Promise<Result<ReadCard>>;
  /** Brings the card's script; null where the background cannot. */
  readonly loadDrawing: () => Promise<CardDrawing | null>;
  readonly actionsFor: (content: CardContent) => Omit<CardActions, 'retry'>;
  /** Is told which mention has its card open. */
  readonly onCurrent: (mention: string | null) => void;
  readonly signal: AbortSignal;
}

/** Is the popover of a page: takes events, does what the reducer decides. */
export interface Popover {
  send(event: PopoverEvent): void;
  /** Tells whether something is open or about to be. */
  isBusy(): boolean;
  /** Tells whether an event came through the card. */
  owns(event: Event): boolean;
  /** Remember where the pointer is, so that a mention over two lines gets its card at the line that is pointed at. */
  pointAt(pointer: { readonly x: number; readonly y: number } | null): void;
}

/** Create the popover of one page. */
export function startPopover(ports: PopoverPorts): Popover {
  const popover = new PagePopover(ports);
  ports.signal.addEventListener('abort', () => popover.stop());
  return popover;
}

class PagePopover implements Popover {
  readonly #ports: PopoverPorts;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  readonly #pins = new WeakMap<CardContent, ReadCard['pins']>();
  readonly #host = createCardHost({
    onEnter: () => this.send({ type: 'cardEntered' }),
    onLeave: () => this.send({ type: 'cardLeft' }),
    onFocusIn: () => this.send({ type: 'focusEntered' }),
    onFocusOut: () => this.send({ type: 'focusLeft' }),
    onLost: () => this.send({ type: 'dismissed' }),
  });
  #state;
  #drawing: CardDrawing | null = null;
  #loading: Promise<CardDrawing | null> | null = null;
  /** What is shown, or will be as soon as the card's script is there. */
  #shown: { readonly mention: string; card: CardState; wantsFocus: boolean } | null = null;
  #root: Element | null = null;
  #pointer: { readonly x: number; readonly y: number } | null = null;
  #focusBefore: HTMLElement | null = null;

  constructor(ports: PopoverPorts) {
    this.#ports = ports;
    this.#state = createPopover(ports.settings);
  }

  send(event: PopoverEvent): void {
    if (this.#ports.signal.aborted) return;
    const { state, effects } = reducePopover(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#do(effect);
  }

  isBusy(): boolean {
    return !isIdle(this.#state);
  }

  owns(event: Event): boolean {
    return this.#host.owns(event);
  }

  pointAt(pointer: { readonly x: number; readonly y: number } | null): void {
    this.#pointer = pointer;
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#hide();
  }

  #do(effect: PopoverEffect): void {
    switch (effect.type) {
      case 'startTimer':
        return this.#startTimer(effect.token, effect.delayMs);
      case 'cancelTimer':
        clearTimeout(this.#timers.get(effect.token));
        this.#timers.delete(effect.token);
        return;
      case 'requestCard':
        void this.#request(effect.mention, effect.token);
        return;
      case 'show':
        this.#shown = { mention: effect.mention, card: effect.card, wantsFocus: false };
        this.#ports.onCurrent(effect.mention);
        return this.#draw();
      case 'update':
        if (this.#shown !== null) this.#shown.card = effect.card;
        return this.#draw();
      case 'place':
        return this.#place();
      case 'focusCard':
        return this.#focus();
      case 'hide':
        return this.#hide();
      case 'restoreFocus':
        this.#focusBefore?.focus({ preventScroll: true });
        this.#focusBefore = null;
    }
  }

  #startTimer(token: number, delayMs: number): void {
    const fire = (): void => {
      this.#timers.delete(token);
      this.send({ type: 'timerFired', token });
    };
    this.#timers.set(token, setTimeout(fire, delayMs));
  }

  async #request(mention: string, token: number): Promise<void> {
    void this.#load();
    const answer = await this.#ports.readCard(mention);
    if (!answer.ok) return this.send({ type: 'cardFailed', token, error: answer.error });
    this.#pins.set(answer.value.content, answer.value.pins);
    this.send({ type: 'cardArrived', token, content: answer.value.content });
  }

  async #load(): Promise<void> {
    if (this.#drawing !== null) return;
    this.#loading ??= this.#ports.loadDrawing();
    this.#drawing = await this.#loading;
    this.#loading = null;
    this.#draw();
  }

  #draw(): void {
    if (this.#shown === null || this.#drawing === null || this.#ports.signal.aborted) return;
    const { mention, card, wantsFocus } = this.#shown;
    this.#root = this.#host.open(this.#drawing.css);
    if (this.#root === null) return this.send({ type: 'dismissed' });
    this.#drawing.draw(this.#root, mention, this.#ports.uiLang(), this.#drawnOf(card), this.#actionsFor(mention, card));
    this.#place();
    if (!wantsFocus) return;
    this.#shown.wantsFocus = false;
    this.#host.focus();
  }

  #drawnOf(card: CardState): DrawnCard {
    if (card.kind === 'loading') return { kind: 'loading' };
    if (card.kind === 'error') return { kind: 'error', error: card.error };
    return { kind: 'ready', content: card.content, pins: this.#pins.get(card.content) ?? {} };
  }

  #actionsFor(mention: string, card: CardState): CardActions {
    const retry = (): void => this.send({ type: 'summoned', mention, by: 'click' });
    if (card.kind === 'ready') return { ...this.#ports.actionsFor(card.content), retry };
    const never = () => Promise.reject(new Error('Nothing to act on before the card is there.'));
    return { pin: never, unpin: never, mute: never, seeAll: never, retry };
  }

  #place(): void {
    if (this.#shown === null || !this.#host.isOpen) return;
    const line = lineAt(this.#ports.boxesOf(this.#shown.mention), this.#pointer);
    if (line !== null) this.#host.place(line);
  }

  #focus(): void {
    const before = document.activeElement;
    if (before instanceof HTMLElement && !this.#host.isOpen) this.#focusBefore = before;
    else if (before instanceof HTMLElement && !this.#state.focusInCard) this.#focusBefore = before;
    if (this.#shown === null) return;
    this.#shown.wantsFocus = true;
    this.#draw();
  }

  #hide(): void {
    this.#shown = null;
    if (this.#root !== null) this.#drawing?.erase(this.#root);
    this.#root = null;
    this.#host.close();
    this.#ports.onCurrent(null);
  }
}
