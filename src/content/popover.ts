import { type CardState, createPopover, isIdle, type PopoverEffect, type PopoverEvent, reducePopover } from '../core/popover';
import type { UiLang } from '../core/model';
import type { CardContent } from '../core/related/card';
import { itemKey } from '../core/settings';
import type { CardState as DrawnCard } from '../ui/card/Card';
import { createCardHost } from './card-host';
import type { ItemRef, Point, Popover, PopoverPorts, ReadCard } from './card-slot';
import { lineAt } from './placement';

/** Draws cards. */
export interface CardDrawing {
  /** Styles of everything that is drawn. */
  readonly css: string;
  /** Draw or redraw; `mention` keeps apart what was unfolded in one card from the next. */
  draw(root: Element, mention: string, lang: UiLang, card: DrawnCard, retry: () => void): void;
  erase(root: Element): void;
}

/** Start the popover of a page: the reducer of `core/popover` decides, this does. */
export function startPopover(ports: PopoverPorts, drawing: CardDrawing): Popover {
  const popover = new PagePopover(ports, drawing);
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
  /** What the reader chose on this page where words may name several things. */
  readonly #chosen = new Set<string>();
  #state;
  readonly #drawing: CardDrawing;
  #shown: { readonly mention: string; card: CardState; wantsFocus: boolean } | null = null;
  #root: Element | null = null;
  #pointer: Point | null = null;
  #focusBefore: HTMLElement | null = null;

  constructor(ports: PopoverPorts, drawing: CardDrawing) {
    this.#ports = ports;
    this.#drawing = drawing;
    this.#state = createPopover(ports.settings);
  }

  send(event: PopoverEvent): void {
    // Esc closes what is innermost: the card's menu first.
    if (this.#ports.signal.aborted || (event.type === 'dismissed' && this.#host.closeMenu())) return;
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

  pointAt(pointer: Point | null): void {
    this.#pointer = pointer;
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#hide();
  }

  #do(effect: PopoverEffect): void {
    switch (effect.type) {
      case 'startTimer':
        this.#startTimer(effect.token, effect.delayMs);
        return;
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
        this.#draw();
        return;
      case 'update':
        if (this.#shown !== null) this.#shown.card = effect.card;
        this.#draw();
        return;
      case 'place':
        this.#place();
        return;
      case 'focusCard':
        this.#focus();
        return;
      case 'hide':
        this.#hide();
        return;
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
    const answer = await this.#ports.readCard(mention, ({ pack, id }) => this.#chosen.has(itemKey(pack, id)));
    if (!answer.ok) {
      this.send({ type: 'cardFailed', token, error: answer.error });
      return;
    }
    this.#pins.set(answer.value.content, answer.value.pins);
    this.send({ type: 'cardArrived', token, content: answer.value.content });
  }

  #draw(): void {
    if (this.#shown === null || this.#ports.signal.aborted) return;
    const { mention, card, wantsFocus } = this.#shown;
    this.#root = this.#host.open(this.#drawing.css);
    if (this.#root === null) {
      this.send({ type: 'dismissed' });
      return;
    }
    // The card that loads and the one that is there are different elements: the focus goes from one to the other.
    const hadFocus = this.#host.hasFocus;
    const retry = (): void => this.send({ type: 'summoned', mention, by: 'click' });
    this.#drawing.draw(this.#root, mention, this.#ports.uiLang, this.#drawnOf(card), retry);
    this.#place();
    if (!wantsFocus && !this.#hasLostFocus(hadFocus)) return;
    this.#shown.wantsFocus = false;
    this.#host.focus();
    if (wantsFocus) this.#host.announce(this.#ports.rankOf(mention));
  }

  #hasLostFocus(hadFocus: boolean): boolean {
    return hadFocus && !this.#host.hasFocus;
  }

  #drawnOf(card: CardState): DrawnCard {
    if (card.kind !== 'ready') return card;
    const { content } = card;
    const choose = (option: ItemRef): void => this.#choose(content.choice?.options ?? [], option);
    return { ...card, pins: this.#pins.get(content) ?? {}, actions: { ...this.#ports.actionsFor(content), choose } };
  }

  /** Remember what the words that may name any of the options mean to the reader, and show that. */
  #choose(options: readonly ItemRef[], chosen: ItemRef): void {
    for (const { pack, id } of options) this.#chosen.delete(itemKey(pack, id));
    this.#chosen.add(itemKey(chosen.pack, chosen.id));
    const { open } = this.#state;
    if (open !== null) void this.#request(open.mention, open.request);
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
    if (this.#root !== null) this.#drawing.erase(this.#root);
    this.#root = null;
    this.#host.close();
    this.#ports.onCurrent(null);
  }
}
