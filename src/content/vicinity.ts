/** Says which elements are near what is on screen. */
export interface Vicinity {
  /** Start to tell of an element; its first state is told soon. */
  watch(element: Element): void;
  forget(element: Element): void;
}

/** Starts to watch; `tell` learns of each change. */
export type WatchVicinity = (tell: (element: Element, isNear: boolean) => void) => Vicinity;

/** A screen above and a screen below: what is read next is there before it is scrolled to. */
const margin = '100% 0%';

/** How long the browser is left alone for each element that is watched already: whenever it starts to watch one it looks at all. */
const waitPerElementMs = 0.03;
/** Elements that are begun with at a time: the browser tells of each at once, and telling takes its time. */
const batch = 2_000;

/** Watch elements with the browser's own means, which look once a frame. */
export function watchVicinity(tell: (element: Element, isNear: boolean) => void, signal: AbortSignal): Vicinity {
  const observer = new IntersectionObserver(
    (entries) => {
      // Without a box, as with `display: contents`, nobody can say where a text is.
      for (const { target, isIntersecting } of entries) tell(target, isIntersecting || !target.checkVisibility());
    },
    // The second is for what scrolls within the page, where the browser knows it.
    { rootMargin: margin, scrollMargin: margin },
  );
  const waiting = new Set<Element>();
  let watched = 0;
  const beginSoon = (): void => void setTimeout(begin, watched * waitPerElementMs);
  const begin = (): void => {
    if (signal.aborted) return;
    for (const element of [...waiting].slice(0, batch)) {
      observer.observe(element);
      waiting.delete(element);
      watched++;
    }
    if (waiting.size > 0) beginSoon();
  };
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (element) => {
      if (waiting.size === 0) beginSoon();
      waiting.add(element);
    },
    forget: (element) => {
      waiting.delete(element);
      observer.unobserve(element);
    },
  };
}
