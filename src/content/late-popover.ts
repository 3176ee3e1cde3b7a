import type { UiLang } from '../core/model';
import type { PopoverEvent } from '../core/popover';
import type { Point, Popover, StartPopover } from './card-slot';

type PointerMoved = Extract<PopoverEvent, { type: 'pointerMoved' }>;
type Summoned = Extract<PopoverEvent, { type: 'summoned' }>;

/** Is what loading the popover takes. */
export interface LatePorts {
  /** The interface's language by now. */
  readonly uiLang: () => UiLang;
  /** Brings the card's script of a language; null where the browser does not let it in. */
  readonly load: (lang: UiLang) => Promise<StartPopover | null>;
  readonly start: (start: StartPopover, lang: UiLang) => Popover;
}

/**
 * Create a popover that is loaded when a mention is first approached, so that pages on which nobody stops at a name never pay for it.
 *
 * What the pointer is over and what was asked for meanwhile is told once it is there: loading takes a tenth of the dwell. A popover speaks one
 * language: once the interface has another, it closes, and the next approach loads its successor.
 */
export function createLatePopover(ports: LatePorts): Popover {
  let popover: Popover | null = null;
  let lang = ports.uiLang();
  let isLoading = false;
  let point: Point | null = null;
  let over: PointerMoved | null = null;
  let asked: Summoned | null = null;

  const load = async (): Promise<void> => {
    isLoading = true;
    lang = ports.uiLang();
    const start = await ports.load(lang);
    isLoading = false;
    if (start === null) return;
    popover = ports.start(start, lang);
    popover.pointAt(point);
    if (over !== null) popover.send(over);
    if (asked !== null) popover.send(asked);
    over = asked = null;
  };

  return {
    send: (event) => {
      if (popover !== null && lang !== ports.uiLang()) {
        popover.send({ type: 'pageHidden' });
        popover = null;
      }
      if (popover !== null) {
        popover.send(event);
        return;
      }
      if (event.type === 'pointerMoved') over = event;
      if (event.type === 'summoned') asked = event;
      if (event.type === 'dismissed' || event.type === 'pressedOutside') asked = null;
      if (!isLoading && (asked !== null || over?.over != null)) void load();
    },
    pointAt: (pointer) => {
      point = pointer;
      popover?.pointAt(pointer);
    },
    isBusy: () => popover?.isBusy() ?? isLoading,
    owns: (event) => popover?.owns(event) ?? false,
  };
}
