import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CardContent } from '../../src/core/related/card';
import { createPopover, isIdle, reducePopover, type PopoverEffect, type PopoverEvent, type PopoverState } from '../../src/core/popover';

/** A page as the reducer's effects leave it: live timers, what is drawn, what was asked for. */
class Page {
  readonly timers = new Map<number, 'show' | 'hide'>();
  readonly asked = new Map<number, string>();
  shown: string | null = null;
  card: unknown = null;

  obey(effect: PopoverEffect, state: PopoverState): void {
    switch (effect.type) {
      case 'startTimer':
        expect([...this.timers.values()]).not.toContain(effect.timer);
        expect(effect.delayMs).toBe(effect.timer === 'show' ? state.settings.showDelayMs : state.settings.hideDelayMs);
        this.timers.set(effect.token, effect.timer);
        break;
      case 'cancelTimer':
        expect(this.timers.delete(effect.token)).toBe(true);
        break;
      case 'requestCard':
        expect(this.asked.has(effect.token)).toBe(false);
        this.asked.set(effect.token, effect.mention);
        break;
      case 'show':
        this.shown = effect.mention;
        this.card = effect.card;
        break;
      case 'update':
        expect(this.shown).not.toBeNull();
        this.card = effect.card;
        break;
      case 'hide':
        expect(this.shown).not.toBeNull();
        this.shown = null;
        break;
      default:
        expect(effect.type === 'restoreFocus' || this.shown !== null).toBe(true);
    }
  }
}

/** What happens next: an event, or a live timer or open request, chosen by number, that fires or is answered. */
type Move = PopoverEvent | LooseEnd;
interface LooseEnd {
  readonly type: 'fire' | 'answer' | 'fail';
  readonly which: number;
}

const mention = fc.constantFrom('a', 'b', 'c');
const settings = fc.record({
  showDelayMs: fc.integer({ min: 0, max: 5 }),
  hideDelayMs: fc.integer({ min: 10, max: 15 }),
  modifier: fc.constantFrom('none', 'none', 'alt'),
});
const pointer = fc.record({
  type: fc.constant('pointerMoved'),
  over: fc.option(mention, { nil: null }),
  modifierDown: fc.boolean(),
});
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: pointer },
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('fire', 'answer', 'fail'), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('summoned'), mention, by: fc.constantFrom('click', 'keyboard') }) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('cardEntered', 'cardLeft', 'dismissed', 'pressedOutside', 'focusEntered', 'focusLeft', 'pageMoved', 'pageHidden')
      .map((type) => ({ type })),
  },
  fc.record({ type: fc.constant('mentionGone'), mention }),
  fc.record({ type: fc.constant('settingsChanged'), settings }),
  fc.record({ type: fc.constant('modifierChanged'), down: fc.boolean() }),
);

const failed = { code: 'internal', message: 'Broken.' } as const;

/** Turns a move into an event; fires of timers that are no longer live and late answers stay possible, as in a real page. */
function toEvent(next: Move, page: Page): PopoverEvent {
  if (!('which' in next)) return next;
  if (next.type === 'fire') return { type: 'timerFired', token: [...page.timers.keys()][next.which] ?? next.which };
  const token = [...page.asked.keys()][next.which] ?? next.which;
  const content = { id: page.asked.get(token) ?? 'never asked' } as unknown as CardContent;
  return next.type === 'answer' ? { type: 'cardArrived', token, content } : { type: 'cardFailed', token, error: failed };
}

function checkStep(before: PopoverState, event: PopoverEvent, after: PopoverState, effects: readonly PopoverEffect[], page: Page): void {
  expect(page.shown).toBe(after.open?.mention ?? null);
  expect([...page.timers.keys()].sort()).toEqual([after.dwell?.timer, after.hideTimer].filter((token) => token != null).sort());

  for (const effect of effects) {
    if (effect.type !== 'show') continue;
    const target = event.type === 'summoned' ? event.mention : before.over;
    expect(effect.mention).toBe(target);
  }
  const card = after.open?.card;
  if (card?.kind === 'ready') expect(card.content.id).toBe(after.open?.mention);
  if (after.open !== null) expect(page.card).toEqual(card);

  if (event.type === 'dismissed') {
    expect(isIdle(after)).toBe(true);
    expect(page.timers.size).toBe(0);
  }
  const byReader = ['dismissed', 'pressedOutside', 'summoned'].includes(event.type);
  if ((before.inCard || before.focusInCard) && before.open !== null && !byReader) {
    expect(after.open?.mention).toBe(before.open.mention);
  }
  if (after.dwell !== null) {
    expect(after.dwell.mention).toBe(after.over);
    expect(after.settings.modifier === 'none' || after.modifierDown).toBe(true);
  }
}

it('keeps its promises whatever happens', () => {
  fc.assert(
    fc.property(settings, fc.array(move, { maxLength: 60 }), (initial, moves) => {
      let state = createPopover(initial);
      const page = new Page();
      for (const next of moves) {
        const event = toEvent(next, page);
        if (event.type === 'timerFired') page.timers.delete(event.token);
        const step = reducePopover(state, event);
        for (const effect of step.effects) page.obey(effect, step.state);
        checkStep(state, event, step.state, step.effects, page);
        state = step.state;
      }
      const end = reducePopover(state, { type: 'dismissed' });
      expect(isIdle(end.state)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
