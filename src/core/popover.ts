/**
 * Decides when the card opens, switches and closes: a pure reducer `(state, event) → {state, effects}`.
 *
 * Events only change facts (what the pointer is over, where the focus is, what is open). The two timers follow from the facts:
 * `reconcile` starts and cancels them after every event, so no event has to think of the others.
 *
 * ```
 *            pointer on a mention                dwell over, click, keyboard
 *   ┌──────┐ ───────────────────▶ ┌──────────┐ ─────────────────────────────▶ ┌──────────────────┐
 *   │ idle │   requestCard        │ dwelling │    show                        │ open             │◀─┐ pointer on another mention:
 *   └──────┘   show timer         └──────────┘                                │ held: pointer on │  │ dwelling beside open; dwell
 *    ▲  ▲                          │ pointer off, page moved,                 │ mention or card, │──┘ over → show that one instead
 *    │  └──────────────────────────┘ modifier released, Esc                   │ focus in card,   │
 *    │                                                                        │ click, keyboard  │
 *    │  hide timer fired                    ┌─────────┐   nothing holds it    └──────────────────┘
 *    ├──────────────────────────────────────│ leaving │◀────────────────────────────┘   ▲   │
 *    │                                      └─────────┘   hide timer                    │   │
 *    │                                           └──────────────────────────────────────┘   │
 *    │                                             back on mention or card                  │
 *    └──────────────────────────────────────────────────────────────────────────────────────┘
 *                   Esc, press outside; mention gone or page hidden unless pointer or focus is in the card
 * ```
 *
 * - The content is asked for when the dwell starts, so that it is there when it ends; if it is not, the card opens loading.
 * - While another mention is dwelt on, the open card stays, so that the change is one step and never a flicker.
 * - The card never closes by itself while pointer or focus is in it, nor does another mention take its place then.
 * - A mention under a resting pointer does not reopen what Esc closed, nor replace what the keyboard opened, until it was left.
 *
 * @see https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus 1.4.13: dismissible, hoverable, persistent
 */
import type { CardContent } from './related/card';
import type { InciseError } from './result';
import type { Settings } from './settings';

/** Identifies a mention of the page for as long as it stands there; opaque. */
export type MentionKey = string;

/** Numbers timers and requests, counting up; what carries an older number than the state knows is stale. */
export type Token = number;

/** Says what the card can show. */
export type CardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly content: CardContent }
  | { readonly kind: 'error'; readonly error: InciseError };

/** Is what the popover follows of the settings. */
export type PopoverSettings = Pick<Settings, 'showDelayMs' | 'hideDelayMs' | 'modifier'>;

/** Reports what happened on the page. */
export type PopoverEvent =
  /** The pointer moved outside the card; `over` is null off every mention, and where it left the window. */
  | { readonly type: 'pointerMoved'; readonly over: MentionKey | null; readonly modifierDown: boolean }
  | { readonly type: 'cardEntered' }
  | { readonly type: 'cardLeft' }
  | { readonly type: 'timerFired'; readonly token: Token }
  /** The reader asked for a card outright: by click or tap on the mention, or by stepping to it or a shortcut. */
  | { readonly type: 'summoned'; readonly mention: MentionKey; readonly by: 'click' | 'keyboard' }
  /** Esc, or the card's own way of closing it. */
  | { readonly type: 'dismissed' }
  /** A press that is not on the card; one on the very mention whose card is open changes nothing. */
  | { readonly type: 'pressedOutside' }
  | { readonly type: 'focusEntered' }
  /** The focus went elsewhere in the page; not when the whole window loses it. */
  | { readonly type: 'focusLeft' }
  | { readonly type: 'cardArrived'; readonly token: Token; readonly content: CardContent }
  | { readonly type: 'cardFailed'; readonly token: Token; readonly error: InciseError }
  /** Scrolled, resized or laid out anew: mentions may have moved away from under the pointer. */
  | { readonly type: 'pageMoved' }
  | { readonly type: 'pageHidden' }
  /** Its text was removed or it is no longer marked. */
  | { readonly type: 'mentionGone'; readonly mention: MentionKey }
  | { readonly type: 'settingsChanged'; readonly settings: PopoverSettings }
  /** The key that the settings ask for went down or up. */
  | { readonly type: 'modifierChanged'; readonly down: boolean };

/** Tells the page what to do, in this order. */
export type PopoverEffect =
  /** Sends `timerFired` with the token after the delay; at most one timer of each kind is ever live. */
  | { readonly type: 'startTimer'; readonly timer: 'show' | 'hide'; readonly token: Token; readonly delayMs: number }
  | { readonly type: 'cancelTimer'; readonly token: Token }
  /** Sends `cardArrived` or `cardFailed` with the token. */
  | { readonly type: 'requestCard'; readonly mention: MentionKey; readonly token: Token }
  /** Draws the card at the mention; replaces the one that is open. */
  | { readonly type: 'show'; readonly mention: MentionKey; readonly card: CardState }
  /** Draws new content into the open card, where it stands. */
  | { readonly type: 'update'; readonly card: CardState }
  /** Places the open card anew. */
  | { readonly type: 'place' }
  /** Moves the focus into the card as soon as it is drawn, remembering where it was unless it is in the card already. */
  | { readonly type: 'focusCard' }
  | { readonly type: 'hide' }
  /** Gives the focus back to where it was before it came into the card. */
  | { readonly type: 'restoreFocus' };

interface OpenCard {
  readonly mention: MentionKey;
  readonly request: Token;
  readonly card: CardState;
  /** What opened it last; `pointer` also once the focus has left it again. */
  readonly by: 'pointer' | 'click' | 'keyboard';
}

interface Dwell {
  readonly mention: MentionKey;
  readonly timer: Token;
  readonly request: Token;
  readonly card: CardState;
}

/** Holds everything that the next decision depends on; plain JSON. */
export interface PopoverState {
  readonly settings: PopoverSettings;
  readonly modifierDown: boolean;
  /** The mention under the pointer. */
  readonly over: MentionKey | null;
  /** The mention that the pointer must leave before it can open again. */
  readonly quiet: MentionKey | null;
  readonly inCard: boolean;
  readonly focusInCard: boolean;
  readonly open: OpenCard | null;
  readonly dwell: Dwell | null;
  /** Null where no hide timer is live. */
  readonly hideTimer: Token | null;
  readonly lastToken: Token;
}

/** Holds the outcome of one event. */
export interface PopoverStep {
  readonly state: PopoverState;
  readonly effects: readonly PopoverEffect[];
}

const loading: CardState = { kind: 'loading' };

/** Create the state of a page on which nothing has happened yet. */
export function createPopover(settings: PopoverSettings): PopoverState {
  return {
    settings,
    modifierDown: false,
    over: null,
    quiet: null,
    inCard: false,
    focusInCard: false,
    open: null,
    dwell: null,
    hideTimer: null,
    lastToken: 0,
  };
}

/** Tell whether nothing is open and nothing is about to open. */
export function isIdle(state: PopoverState): boolean {
  return state.open === null && state.dwell === null;
}

/**
 * Decide what follows from an event.
 *
 * @returns no effects where nothing follows: a stale timer or answer, a pointer that stays where it was
 */
export function reducePopover(state: PopoverState, event: PopoverEvent): PopoverStep {
  return reconcile(apply(state, event));
}

function apply(state: PopoverState, event: PopoverEvent): PopoverStep {
  switch (event.type) {
    case 'pointerMoved':
      return movePointer(state, event.over, event.modifierDown);
    case 'cardEntered':
      return still(state.open === null || state.inCard ? state : { ...state, inCard: true, over: null, quiet: null });
    case 'cardLeft':
      return still(state.inCard ? { ...state, inCard: false } : state);
    case 'timerFired':
      return fireTimer(state, event.token);
    case 'summoned':
      return summon(state, event.mention, event.by);
    case 'dismissed':
      return dismiss(state);
    case 'pressedOutside':
      return pressOutside(state);
    case 'focusEntered':
      return still(state.open === null || state.focusInCard ? state : { ...state, focusInCard: true });
    case 'focusLeft':
      return still(state.open === null ? state : { ...state, focusInCard: false, open: { ...state.open, by: 'pointer' } });
    case 'cardArrived':
      return receive(state, event.token, { kind: 'ready', content: event.content });
    case 'cardFailed':
      return receive(state, event.token, { kind: 'error', error: event.error });
    case 'pageMoved':
      return movePage(state);
    case 'pageHidden':
      return hidePage(state);
    case 'mentionGone':
      return loseMention(state, event.mention);
    case 'settingsChanged':
      return still({ ...state, settings: event.settings });
    case 'modifierChanged':
      return still({ ...state, modifierDown: event.down, quiet: event.down && state.settings.modifier !== 'none' ? null : state.quiet });
  }
}

function still(state: PopoverState): PopoverStep {
  return { state, effects: [] };
}

function movePointer(state: PopoverState, over: MentionKey | null, modifierDown: boolean): PopoverStep {
  return still({ ...state, over, modifierDown, quiet: over === state.quiet ? over : null });
}

function fireTimer(state: PopoverState, token: Token): PopoverStep {
  if (token === state.hideTimer) return close({ ...state, hideTimer: null });
  const { dwell } = state;
  if (dwell === null || token !== dwell.timer) return still(state);
  const open: OpenCard = { mention: dwell.mention, request: dwell.request, card: dwell.card, by: 'pointer' };
  return { state: { ...state, dwell: null, open }, effects: [{ type: 'show', mention: open.mention, card: open.card }] };
}

function summon(state: PopoverState, mention: MentionKey, by: 'click' | 'keyboard'): PopoverStep {
  const focus: readonly PopoverEffect[] = by === 'keyboard' ? [{ type: 'focusCard' }] : [];
  const { open } = state;
  const quiet = state.over === mention ? null : state.over;
  if (open?.mention === mention && open.card.kind !== 'error') {
    return { state: { ...state, quiet, open: { ...open, by } }, effects: focus };
  }
  const asked = state.dwell?.mention === mention && state.dwell.card.kind !== 'error' ? state.dwell : null;
  const request = asked?.request ?? state.lastToken + 1;
  const card = asked?.card ?? loading;
  return {
    state: { ...state, quiet, open: { mention, request, card, by }, lastToken: Math.max(state.lastToken, request) },
    effects: [
      ...(asked === null ? [{ type: 'requestCard', mention, token: request } as const] : []),
      { type: 'show', mention, card },
      ...focus,
    ],
  };
}

function close(state: PopoverState): PopoverStep {
  return { state: { ...state, open: null, inCard: false, focusInCard: false }, effects: [{ type: 'hide' }] };
}

function dismiss(state: PopoverState): PopoverStep {
  const calmed = { ...state, quiet: state.over };
  if (state.open === null) return still(calmed);
  const hadFocus = state.focusInCard || state.open.by === 'keyboard';
  const closed = close(calmed);
  return hadFocus ? { ...closed, effects: [...closed.effects, { type: 'restoreFocus' }] } : closed;
}

function pressOutside(state: PopoverState): PopoverStep {
  if (state.open === null) return still({ ...state, quiet: state.over });
  return state.over === state.open.mention ? still(state) : close(state);
}

function receive(state: PopoverState, token: Token, card: CardState): PopoverStep {
  const { open, dwell } = state;
  if (open?.request === token) return { state: { ...state, open: { ...open, card } }, effects: [{ type: 'update', card }] };
  return still(dwell?.request === token ? { ...state, dwell: { ...dwell, card } } : state);
}

function movePage(state: PopoverState): PopoverStep {
  const over = state.over === state.open?.mention ? state.over : null;
  return { state: { ...state, over }, effects: state.open === null ? [] : [{ type: 'place' }] };
}

function hidePage(state: PopoverState): PopoverStep {
  const gone = { ...state, over: null, quiet: null, modifierDown: false };
  return state.open === null || isHeld(gone) ? still(gone) : close(gone);
}

function loseMention(state: PopoverState, mention: MentionKey): PopoverStep {
  const left = state.over === mention ? { ...state, over: null, quiet: null } : state;
  if (state.open?.mention !== mention) return still(left);
  const reading = state.inCard || state.focusInCard;
  return reading ? still({ ...left, open: { ...state.open, by: 'pointer' } }) : close(left);
}

function isHeld({ open, over, inCard, focusInCard }: PopoverState): boolean {
  return open !== null && (open.by !== 'pointer' || open.mention === over || inCard || focusInCard);
}

/** Names the mention that should be dwelt on, given the facts; null for none. */
function findDwellTarget({ over, quiet, open, inCard, focusInCard, settings, modifierDown }: PopoverState): MentionKey | null {
  const allowed = settings.modifier === 'none' || modifierDown;
  return allowed && !inCard && !focusInCard && over !== quiet && over !== open?.mention ? over : null;
}

/** Brings the timers in line with the facts; cancels before it starts. */
function reconcile(step: PopoverStep): PopoverStep {
  return reconcileHiding(reconcileDwell(step));
}

function reconcileDwell({ state, effects }: PopoverStep): PopoverStep {
  const target = findDwellTarget(state);
  const { dwell } = state;
  if (target === (dwell?.mention ?? null)) return { state, effects };
  const cancelled: PopoverEffect[] = dwell === null ? [] : [{ type: 'cancelTimer', token: dwell.timer }];
  if (target === null) return { state: { ...state, dwell: null }, effects: [...effects, ...cancelled] };
  const request = state.lastToken + 1;
  const timer = request + 1;
  return {
    state: { ...state, dwell: { mention: target, timer, request, card: loading }, lastToken: timer },
    effects: [
      ...effects,
      ...cancelled,
      { type: 'requestCard', mention: target, token: request },
      { type: 'startTimer', timer: 'show', token: timer, delayMs: state.settings.showDelayMs },
    ],
  };
}

function reconcileHiding({ state, effects }: PopoverStep): PopoverStep {
  const leaving = state.open !== null && !isHeld(state) && state.dwell === null;
  if (leaving === (state.hideTimer !== null)) return { state, effects };
  if (state.hideTimer !== null) {
    return { state: { ...state, hideTimer: null }, effects: [...effects, { type: 'cancelTimer', token: state.hideTimer }] };
  }
  const token = state.lastToken + 1;
  const { hideDelayMs } = state.settings;
  return {
    state: { ...state, hideTimer: token, lastToken: token },
    effects: [...effects, { type: 'startTimer', timer: 'hide', token, delayMs: hideDelayMs }],
  };
}
