import { type Box, edgePx, placeCard } from './placement';

/** Height up to which a card may always grow, in CSS pixels; from there on it takes 60 % of the window at most. */
const leastCapPx = 256;

/** Style of the host itself, the first rule of its sheet. `!important` within a shadow root wins over any rule of the page. */
const hostRule = ':host{all:initial!important;position:fixed!important}';

/** What the card owes the page that it stands in. */
const pageRules =
  `.card{max-inline-size:var(--width);max-block-size:min(max(60vh,${leastCapPx}px),var(--room))}` +
  '@media print{:host{display:none!important}}';

/** How often a page may remove the card within `removalWindowMs` before it gets its way. */
const removalLimit = 3;
const removalWindowMs = 5_000;

/** Is told what happens in the card; only what a person did. */
export interface HostEvents {
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onFocusIn: () => void;
  readonly onFocusOut: () => void;
  /** The page took the card away, or it cannot be shown. */
  readonly onLost: () => void;
}

/** The one node that Incise adds to a page, while a card is open. */
export interface CardHost {
  /** Put the host into the page, if it is not there. @returns where to draw; null where the page does not let us */
  open(css: string): Element | null;
  place(anchor: Box): void;
  focus(): void;
  /** Have a screen reader say a short text. */
  announce(text: string): void;
  /** Tells whether the focus is in the card. */
  readonly hasFocus: boolean;
  /** Close the card's menu and give its button the focus. @returns whether it was open */
  closeMenu(): boolean;
  /** Take the host out of the page; safe to repeat. */
  close(): void;
  readonly isOpen: boolean;
  /** Tells whether an event came through the card. */
  owns(event: Event): boolean;
}

interface OpenHost {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
  readonly status: HTMLElement;
  readonly root: ShadowRoot;
  readonly rule: CSSStyleDeclaration;
  readonly watch: MutationObserver;
  readonly resize: ResizeObserver;
}

/** Create the host of a page; nothing is added to the page before `open`. */
export function createCardHost(events: HostEvents): CardHost {
  return new PageCardHost(events);
}

class PageCardHost implements CardHost {
  readonly #events: HostEvents;
  #host: OpenHost | null = null;
  #anchor: Box | null = null;
  /** When the page took the card away, in milliseconds of `performance.now`. */
  #removals: number[] = [];

  constructor(events: HostEvents) {
    this.#events = events;
  }

  get isOpen(): boolean {
    return this.#host !== null;
  }

  get hasFocus(): boolean {
    return this.#host !== null && this.#host.root.activeElement !== null;
  }

  open(css: string): Element | null {
    if (this.#host !== null) return this.#host.content;
    if (this.#removals.filter((time) => performance.now() - time < removalWindowMs).length >= removalLimit) return null;
    const host = this.#create(css);
    document.documentElement.append(host.element);
    try {
      host.element.showPopover();
    } catch {
      host.element.remove();
      return null;
    }
    host.watch.observe(document.documentElement, { childList: true });
    // A page that zooms itself by style would scale the card and move it away from its mention.
    const { currentCSSZoom: zoom = 1 } = document.documentElement as { currentCSSZoom?: number };
    if (zoom !== 1) host.rule.setProperty('zoom', String(1 / zoom), 'important');
    this.#host = host;
    return host.content;
  }

  place(box: Box): void {
    this.#anchor = box;
    this.#place();
  }

  focus(): void {
    this.#host?.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  announce(text: string): void {
    if (this.#host !== null) this.#host.status.textContent = text;
  }

  closeMenu(): boolean {
    const menu = this.#host?.root.querySelector<HTMLDetailsElement>('.menu[open]');
    if (menu == null) return false;
    menu.open = false;
    menu.querySelector('summary')?.focus();
    return true;
  }

  close(): void {
    const host = this.#host;
    this.#host = null;
    this.#anchor = null;
    host?.watch.disconnect();
    host?.resize.disconnect();
    host?.element.remove();
  }

  owns(event: Event): boolean {
    return this.#host !== null && event.target === this.#host.element;
  }

  #create(css: string): OpenHost {
    const element = document.createElement('div');
    element.popover = 'manual';
    const root = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css + pageRules);
    const place = sheet.cssRules[sheet.insertRule(hostRule)] as CSSStyleRule;
    root.adoptedStyleSheets = [sheet];
    const content = document.createElement('div');
    const status = document.createElement('div');
    status.className = 'sr';
    status.role = 'status';
    root.append(content, status);
    listen(root, element, this.#events);
    const resize = new ResizeObserver(() => this.#place());
    resize.observe(content);
    return { element, content, status, root, rule: place.style, watch: new MutationObserver(() => this.#onMutation()), resize };
  }

  #place(): void {
    const card = this.#host?.content.firstElementChild;
    if (this.#host === null || this.#anchor === null || card == null) return;
    const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const { rule } = this.#host;
    rule.setProperty('--width', `${viewport.width - 2 * edgePx}px`, 'important');
    // What it would be without the room that limits it now; its scroll position stays.
    const height = card.scrollHeight + card.getBoundingClientRect().height - card.clientHeight;
    const size = { width: card.getBoundingClientRect().width, height: Math.min(height, Math.max(viewport.height * 0.6, leastCapPx)) };
    const { left, top, maxHeight } = placeCard(this.#anchor, size, viewport);
    rule.setProperty('left', `${Math.round(left)}px`, 'important');
    rule.setProperty('top', `${Math.round(top)}px`, 'important');
    rule.setProperty('--room', `${Math.floor(maxHeight)}px`, 'important');
  }

  #onMutation(): void {
    if (this.#host === null || this.#host.element.isConnected) return;
    const now = performance.now();
    this.#removals = [...this.#removals.filter((time) => now - time < removalWindowMs), now];
    this.close();
    this.#events.onLost();
  }
}

/** Hear what a person does in the card, and keep it from the page. */
function listen(root: ShadowRoot, element: HTMLElement, events: HostEvents): void {
  for (const type of ['click', 'keydown', 'pointerdown', 'pointerup']) {
    root.addEventListener(type, dropUntrusted, true);
    element.addEventListener(type, (event) => event.stopPropagation());
  }
  element.addEventListener('pointerenter', (event) => event.isTrusted && events.onEnter());
  element.addEventListener('pointerleave', (event) => event.isTrusted && events.onLeave());
  root.addEventListener('focusin', events.onFocusIn);
  // The next element has the focus only after this event; a window that loses the focus as a whole keeps its active element.
  root.addEventListener('focusout', () => setTimeout(() => root.activeElement === null && events.onFocusOut()));
}

function dropUntrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}
