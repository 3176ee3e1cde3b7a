import { describe, expect, it } from 'vitest';
import type { UiLang } from '../../src/core/model';
import type { PopoverEvent } from '../../src/core/popover';
import type { Popover } from '../../src/content/card-slot';
import { createLatePopover } from '../../src/content/late-popover';
import { defaultSettings } from '../../src/core/settings';

const over = (mention: string | null): PopoverEvent => ({ type: 'pointerMoved', over: mention, modifierDown: false });
const asked: PopoverEvent = { type: 'summoned', mention: 'm2', by: 'keyboard' };

function late(answer: 'comes' | 'never comes' = 'comes') {
  const sent: PopoverEvent[] = [];
  const langs: UiLang[] = [];
  let lang: UiLang = 'fr';
  const popover: Popover = { send: (event) => void sent.push(event), pointAt: () => undefined, isBusy: () => true, owns: () => true };
  const created = createLatePopover({
    uiLang: () => lang,
    load: (asked) => {
      langs.push(asked);
      return Promise.resolve(answer === 'comes' ? () => popover : null);
    },
    start: () => popover,
  });
  return { created, sent, langs, loads: () => langs.length, speak: (next: UiLang) => void (lang = next) };
}

const loaded = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a popover that is loaded late', () => {
  it('is not loaded while the pointer is off every mention', async () => {
    const { created, loads } = late();
    created.send(over(null));
    created.send({ type: 'pageMoved' });
    created.send({ type: 'dismissed' });
    await loaded();
    expect(loads()).toBe(0);
    expect(created.isBusy()).toBe(false);
  });

  it('is told where the pointer is by then, and what was asked for', async () => {
    const { created, sent, loads } = late();
    created.send(over('m1'));
    created.send(over('m2'));
    created.send(asked);
    expect(created.isBusy()).toBe(true);
    await loaded();
    expect(loads()).toBe(1);
    expect(sent).toEqual([over('m2'), asked]);
  });

  it('forgets what was asked for and taken back', async () => {
    const { created, sent } = late();
    created.send(asked);
    created.send({ type: 'dismissed' });
    await loaded();
    expect(sent).toEqual([]);
  });

  it('passes everything on once it is there', async () => {
    const { created, sent } = late();
    created.send(over('m1'));
    await loaded();
    created.send({ type: 'pageMoved' });
    expect(sent).toEqual([over('m1'), { type: 'pageMoved' }]);
  });

  it('closes when the language changes, and is loaded in the new one at the next approach', async () => {
    const { created, sent, langs, speak } = late();
    created.send(asked);
    await loaded();
    speak('en');
    created.send({ type: 'settingsChanged', settings: defaultSettings });
    created.send({ type: 'pageMoved' });
    await loaded();
    expect(langs).toEqual(['fr']);
    expect(sent).toEqual([asked, { type: 'pageHidden' }]);
    created.send(over('m1'));
    await loaded();
    created.send({ type: 'pageMoved' });
    expect(langs).toEqual(['fr', 'en']);
    expect(sent.slice(2)).toEqual([over('m1'), { type: 'pageMoved' }]);
  });

  it('is tried again at the next approach where it did not come', async () => {
    const { created, loads } = late('never comes');
    for (const mention of ['m1', 'm2']) {
      created.send(over(mention));
      await loaded();
    }
    expect(loads()).toBe(2);
    expect(created.isBusy()).toBe(false);
  });
});
