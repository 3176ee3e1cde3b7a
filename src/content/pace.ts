/** Longest stretch of work between two breaths, in milliseconds; a task counts as long from 50 on, and the page has work of its own. */
const stretchMs = 10;

/** Takes turns with the page: work, and `breathe` now and then. */
export interface Pace {
  /** Give the page its turn where the stretch is used up; at once otherwise. */
  breathe(): Promise<void> | undefined;
}

/** Start a stretch of work. */
export function startPace(now: () => number = () => performance.now()): Pace {
  let startedMs = now();
  return {
    breathe: () => {
      if (now() - startedMs < stretchMs) return undefined;
      return yieldToPage().then(() => {
        startedMs = now();
      });
    },
  };
}

type Scheduler = { readonly yield?: () => Promise<void> };

/** Let the page handle what is waiting, then go on: timers would be delayed by 4 ms and more. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
