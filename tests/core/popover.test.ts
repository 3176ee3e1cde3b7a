import { describe, expect, it, test } from 'vitest';
import type { CardContent } from '../../src/core/related/card';
import {
  createPopover,
  isIdle,
  reducePopover,
  type PopoverEffect,
  type PopoverEvent,
  type PopoverSettings,
  type PopoverState,
} from '../../src/core/popover';

const settings: PopoverSettings = { showDelayMs: 300, hideDelayMs: 400, modifier: 'none' };
const content = { id: 'sergei-lavrov' } as unknown as CardContent;
const other = { id: 'choe-son-hui' } as unknown as CardContent;
const error = { code: 'internal', message: 'Broken.' } as const;

const over = (mention: string | null, modifierDown = false): PopoverEvent => ({ type: 'pointerMoved', over: mention, modifierDown });
const fired = (token: number): PopoverEvent => ({ type: 'timerFired', token });
const arrived = (token: number, card = content): PopoverEvent => ({ type: 'cardArrived', token, content: card });
const click = (mention: string): PopoverEvent => ({ type: 'summoned', mention, by: 'click' });
const step = (mention: string): PopoverEvent => ({ type: 'summoned', mention, by: 'keyboard' });
const only = (
  type: Extract<PopoverEvent['type'], `card${string}` | `focus${string}` | `page${string}` | `${string}Outside` | 'dismissed'>,
) => ({ type }) as PopoverEvent;
const enter = only('cardEntered');
const leave = only('cardLeft');
const esc = only('dismissed');

/** Writes an effect in one word or two, so that tables stay readable. */
function brief(effect: PopoverEffect): string {
  switch (effect.type) {
    case 'startTimer':
      return `${effect.timer}#${effect.token} in ${effect.delayMs}`;
    case 'cancelTimer':
      return `cancel #${effect.token}`;
    case 'requestCard':
      return `ask ${effect.mention} #${effect.token}`;
    case 'show':
      return `show ${effect.mention} ${effect.card.kind}`;
    case 'update':
      return `update ${effect.card.kind}`;
    default:
      return effect.type;
  }
}

function run(events: readonly PopoverEvent[], from: PopoverState = createPopover(settings)) {
  let state = from;
  const trace = events.map((event) => {
    const stepped = reducePopover(state, event);
    state = stepped.state;
    return stepped.effects.map(brief).join(', ');
  });
  return { state, trace };
}

type Row = readonly [event: PopoverEvent, effects: string];
const toOpen: readonly Row[] = [
  [over('a'), 'ask a #1, show#2 in 300'],
  [arrived(1), ''],
  [fired(2), 'show a ready'],
];
const toClicked: readonly Row[] = [[click('a'), 'ask a #1, show a loading']];
const toStepped: readonly Row[] = [[step('a'), 'ask a #1, show a loading, focusCard']];

const stories: Readonly<Record<string, readonly Row[]>> = {
  'hover shows after the dwell, with the content asked for at its start': toOpen,
  'a dwell that ends before the content opens loading, and fills in': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [fired(2), 'show a loading'],
    [arrived(1), 'update ready'],
  ],
  'a failed answer shows as failed, and a click asks again': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [{ type: 'cardFailed', token: 1, error }, ''],
    [fired(2), 'show a error'],
    [click('a'), 'ask a #3, show a loading'],
    [arrived(1), ''],
    [arrived(3), 'update ready'],
  ],
  'a glance opens nothing, and its answer is dropped': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [over(null), 'cancel #2'],
    [arrived(1), ''],
    [fired(2), ''],
  ],
  'moving within a mention does not begin again': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [over('a'), ''],
  ],
  'gliding from one mention to another begins a dwell of its own': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [over('b'), 'cancel #2, ask b #3, show#4 in 300'],
    [arrived(1), ''],
    [arrived(3, other), ''],
    [fired(4), 'show b ready'],
  ],
  'leaving hides after the other delay': [...toOpen, [over(null), 'hide#3 in 400'], [fired(3), 'hide'], [fired(3), '']],
  'coming back cancels the hide': [...toOpen, [over(null), 'hide#3 in 400'], [over('a'), 'cancel #3'], [fired(3), '']],
  'moving to the card keeps it, leaving the card hides it': [
    ...toOpen,
    [over(null), 'hide#3 in 400'],
    [enter, 'cancel #3'],
    [fired(3), ''],
    [leave, 'hide#4 in 400'],
    [fired(4), 'hide'],
  ],
  'entering the card straight from the mention keeps it': [...toOpen, [enter, ''], [leave, 'hide#3 in 400'], [over('a'), 'cancel #3']],
  'another mention takes the place of the open card after its own dwell, in one step': [
    ...toOpen,
    [over(null), 'hide#3 in 400'],
    [over('b'), 'ask b #4, show#5 in 300, cancel #3'],
    [arrived(4, other), ''],
    [fired(5), 'show b ready'],
    [arrived(1), ''],
  ],
  'a glance at another mention leaves the open card to its hide delay': [
    ...toOpen,
    [over('b'), 'ask b #3, show#4 in 300'],
    [over(null), 'cancel #4, hide#5 in 400'],
    [fired(5), 'hide'],
  ],
  'crossing another mention on the way to the card changes nothing': [
    ...toOpen,
    [over('b'), 'ask b #3, show#4 in 300'],
    [enter, 'cancel #4'],
    [fired(4), ''],
  ],
  'click shows at once and stays when the pointer leaves': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [click('a'), 'show a loading, cancel #2'],
    [over(null), ''],
    [arrived(1), 'update ready'],
    [only('pressedOutside'), 'hide'],
  ],
  'click on the mention of the open card makes it stay': [...toOpen, [click('a'), ''], [over(null), '']],
  'what a click opened gives way to another mention after its dwell': [
    ...toClicked,
    [over('b'), 'ask b #2, show#3 in 300'],
    [fired(3), 'show b loading'],
    [over(null), 'hide#4 in 400'],
  ],
  'the keyboard shows at once and takes the focus along': [
    ...toStepped,
    [only('focusEntered'), ''],
    [step('b'), 'ask b #2, show b loading, focusCard'],
    [arrived(1), ''],
    [arrived(2, other), 'update ready'],
    [esc, 'hide, restoreFocus'],
  ],
  'a shortcut on the open card takes the focus into it': [...toOpen, [step('a'), 'focusCard']],
  'a resting pointer does not replace what the keyboard opened': [
    [over('b'), 'ask b #1, show#2 in 300'],
    [step('a'), 'ask a #3, show a loading, focusCard, cancel #2'],
    [over('b'), ''],
    [fired(2), ''],
  ],
  'no other mention takes the place of a card that has the focus': [
    ...toOpen,
    [only('focusEntered'), ''],
    [over('b'), ''],
    [over(null), ''],
  ],
  'the focus leaving the card hides it after the delay': [
    ...toStepped,
    [only('focusEntered'), ''],
    [only('focusLeft'), 'hide#2 in 400'],
    [only('focusEntered'), 'cancel #2'],
    [only('focusLeft'), 'hide#3 in 400'],
    [fired(3), 'hide'],
  ],
  'the focus leaving while the pointer is in the card keeps it': [
    ...toOpen,
    [enter, ''],
    [only('focusEntered'), ''],
    [only('focusLeft'), ''],
  ],
  'Esc closes, and the mention under the pointer must be left before it opens again': [
    ...toOpen,
    [esc, 'hide'],
    [over('a'), ''],
    [only('pageMoved'), ''],
    [over('a'), ''],
    [over(null), ''],
    [over('a'), 'ask a #3, show#4 in 300'],
  ],
  'Esc gives the focus back where the card had it': [...toOpen, [only('focusEntered'), ''], [esc, 'hide, restoreFocus']],
  'Esc ends a dwell': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [esc, 'cancel #2'],
    [over('a'), ''],
  ],
  'Esc while leaving closes at once': [...toOpen, [over(null), 'hide#3 in 400'], [esc, 'hide, cancel #3']],
  'Esc with nothing open does nothing': [[esc, '']],
  'a press outside closes and leaves the focus where it was put': [
    ...toStepped,
    [only('focusEntered'), ''],
    [only('pressedOutside'), 'hide'],
  ],
  'a press on the mention of the open card keeps it, for the click that follows': [
    ...toOpen,
    [only('pressedOutside'), ''],
    [click('a'), ''],
  ],
  'a press during the dwell ends it: the reader is about to do something else': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [only('pressedOutside'), 'cancel #2'],
  ],
  'scrolling ends a dwell, which begins again where the pointer then is': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [only('pageMoved'), 'cancel #2'],
    [over('a'), 'ask a #3, show#4 in 300'],
  ],
  'scrolling moves the open card along': [...toOpen, [only('pageMoved'), 'place'], [enter, ''], [only('pageMoved'), 'place']],
  'a hidden page closes what only the mention held': [...toOpen, [only('pageHidden'), 'hide']],
  'a hidden page ends a dwell': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [only('pageHidden'), 'cancel #2'],
  ],
  'a hidden page keeps a card that is being read': [...toOpen, [enter, ''], [only('pageHidden'), '']],
  'a hidden page keeps what was asked for outright': [...toStepped, [only('pageHidden'), '']],
  'a mention that goes takes its card along': [...toClicked, [{ type: 'mentionGone', mention: 'a' }, 'hide']],
  'a mention that goes leaves a card that is being read until it is left': [
    ...toClicked,
    [enter, ''],
    [{ type: 'mentionGone', mention: 'a' }, ''],
    [leave, 'hide#2 in 400'],
  ],
  'a mention that goes ends its dwell': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [{ type: 'mentionGone', mention: 'a' }, 'cancel #2'],
  ],
  'another mention that goes changes nothing': [...toOpen, [{ type: 'mentionGone', mention: 'b' }, '']],
  'new delays count from the next timer on': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [{ type: 'settingsChanged', settings: { showDelayMs: 10, hideDelayMs: 20, modifier: 'none' } }, ''],
    [fired(2), 'show a loading'],
    [over(null), 'hide#3 in 20'],
    [over('b'), 'ask b #4, show#5 in 10, cancel #3'],
  ],
  'a modifier that becomes required ends a dwell': [
    [over('a'), 'ask a #1, show#2 in 300'],
    [{ type: 'settingsChanged', settings: { ...settings, modifier: 'alt' } }, 'cancel #2'],
  ],
  'events of a card that is closed are ignored': [
    [enter, ''],
    [only('focusEntered'), ''],
    [over('a'), 'ask a #1, show#2 in 300'],
  ],
};

describe('reducePopover', () => {
  test.each(Object.entries(stories))('%s', (_, rows) => {
    expect(run(rows.map(([event]) => event)).trace).toEqual(rows.map(([, effects]) => effects));
  });

  describe('with a modifier key', () => {
    const start = createPopover({ ...settings, modifier: 'alt' });

    test.each<[string, readonly Row[]]>([
      ['hover alone opens nothing', [[over('a'), '']]],
      [
        'hover with the key opens',
        [
          [over('a', true), 'ask a #1, show#2 in 300'],
          [fired(2), 'show a loading'],
        ],
      ],
      [
        'the key pressed over a mention begins the dwell, released ends it',
        [
          [over('a'), ''],
          [{ type: 'modifierChanged', down: true }, 'ask a #1, show#2 in 300'],
          [{ type: 'modifierChanged', down: false }, 'cancel #2'],
        ],
      ],
      [
        'releasing the key keeps an open card',
        [
          [over('a', true), 'ask a #1, show#2 in 300'],
          [fired(2), 'show a loading'],
          [over('a'), ''],
          [over(null), 'hide#3 in 400'],
        ],
      ],
      ['click needs no key', [[click('a'), 'ask a #1, show a loading']]],
      [
        'the key pressed anew reopens what Esc closed',
        [
          [over('a', true), 'ask a #1, show#2 in 300'],
          [esc, 'cancel #2'],
          [over('a', true), ''],
          [{ type: 'modifierChanged', down: false }, ''],
          [{ type: 'modifierChanged', down: true }, 'ask a #3, show#4 in 300'],
        ],
      ],
    ])('%s', (_, rows) => {
      expect(
        run(
          rows.map(([event]) => event),
          start,
        ).trace,
      ).toEqual(rows.map(([, effects]) => effects));
    });
  });

  it('is idle before anything and after everything', () => {
    expect(isIdle(createPopover(settings))).toBe(true);
    expect(isIdle(run([over('a')]).state)).toBe(false);
    expect(isIdle(run([click('a')]).state)).toBe(false);
    expect(isIdle(run([click('a'), esc]).state)).toBe(true);
  });
});
