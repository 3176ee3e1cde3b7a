import { type Box, placeCard } from './placement';

/** Styles of the host itself. `!important` within a shadow root wins over any rule of the page. */
const hostCss = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  display: block !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
}
@media print {
  :host {
    display: none !important;
  }
}`;

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
  /** Take the host out of the page; safe to repeat. */
  close(): void;
  readonly isOpen: boolean;
  /** Tells whether an event came through the card. */
  owns(event: Event): boolean;
}

interface OpenHost {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
  readonly root: ShadowRoot;
  readonly rule: CSSStyleDeclaration;
  readonly watch: MutationObserver;
  readonly resize: ResizeObserver;
}

/** Create the host of a page; nothing is added to the page before `open`. */
export function createCardHost(events: HostEvents): CardHost {
  let host: OpenHost | null = null;
  let anchor: Box | null = null;
  let removals: number[] = [];

  const place = (): void => {
    if (host === null || anchor === null) return;
    const { width, height } = host.content.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const spot = placeCard(anchor, { width, height }, { width: clientWidth || innerWidth, height: innerHeight });
    host.rule.setProperty('left', `${Math.round(spot.left)}px`, 'important');
    host.rule.setProperty('top', `${Math.round(spot.top)}px`, 'important');
  };

  const close = (): void => {
    const open = host;
    host = null;
    anchor = null;
    open?.watch.disconnect();
    open?.resize.disconnect();
    open?.element.remove();
  };

  const onRemoved = (): void => {
    if (host === null || host.element.isConnected) return;
    const now = performance.now();
    removals = [...removals.filter((time) => now - time < removalWindowMs), now];
    close();
    events.onLost();
  };

  const create = (css: string): OpenHost => {
    const element = document.createElement('div');
    element.popover = 'manual';
    const root = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css}\n${hostCss}`);
    const rule = hostRuleOf(sheet);
    root.adoptedStyleSheets = [sheet];
    const content = document.createElement('div');
    content.className = 'incise-content';
    root.append(content);
    listen(root, element, events);
    const watch = new MutationObserver(onRemoved);
    const resize = new ResizeObserver(place);
    resize.observe(content);
    return { element, content, root, rule, watch, resize };
  };

  return {
    open: (css) => {
      if (host !== null) return host.content;
      if (removals.filter((time) => performance.now() - time < removalWindowMs).length >= removalLimit) return null;
      const created = create(css);
      document.documentElement.append(created.element);
      try {
        created.element.showPopover();
      } catch {
        created.element.remove();
        return null;
      }
      created.watch.observe(document.documentElement, { childList: true });
      host = created;
      return created.content;
    },
    place: (box) => {
      anchor = box;
      place();
    },
    focus: () => (host?.root.querySelector<HTMLElement>('[role="dialog"]') ?? null)?.focus({ preventScroll: true }),
    close,
    get isOpen() {
      return host !== null;
    },
    owns: (event) => host !== null && event.target === host.element,
  };
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

/** Find the last rule for the host, which is ours. */
function hostRuleOf(sheet: CSSStyleSheet): CSSStyleDeclaration {
  const rules = [...sheet.cssRules].filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === ':host');
  const last = rules.at(-1);
  if (last === undefined) throw new Error('The card has no style of its own.');
  return last.style;
}
