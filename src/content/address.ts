/** How long after its address a single-page application may take to draw the new page, in milliseconds. */
const drawnAfterMs = [150, 600, 2_000];

type Navigation = EventTarget;

/**
 * Follow the page's address: a single-page application changes it without loading anything.
 *
 * The browser tells of it at once, the application draws later; so `onChange` is called a few times, and has to compare.
 */
export function followAddress(onChange: () => void, signal: AbortSignal): void {
  let current = pageOf(location.href);
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const look = (): void => {
    if (pageOf(location.href) === current) return;
    current = pageOf(location.href);
    stop();
    timers = drawnAfterMs.map((delayMs) => setTimeout(onChange, delayMs));
  };
  const { navigation } = globalThis as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  signal.addEventListener('abort', stop);
}

/** Cut an address down to what names a page: fragments are places in it, unless an old application routes by them. */
function pageOf(href: string): string {
  const [page = href, fragment = ''] = href.split('#', 2);
  return /^[!/]/.test(fragment) ? href : page;
}
