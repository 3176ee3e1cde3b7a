import type { Steps } from '../core/steps';

/** Longest, in milliseconds, that work keeps others waiting: a page that wants its names read, for one. */
const TURN_MS = 30;

/** Is what working in steps needs. */
export interface WorkPorts {
  /** Milliseconds from any start. */
  readonly clock: () => number;
  /** Lets everybody else have a turn. */
  readonly pause: () => Promise<unknown>;
}

/**
 * Do work in turns, so that the background answers pages while it works.
 *
 * @param onShare - is told between two turns which share is done, from 0 to 1
 */
export async function workInSteps<T>(steps: Steps<T>, { clock, pause }: WorkPorts, onShare: (share: number) => void): Promise<T> {
  let turnEnds = clock() + TURN_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock() < turnEnds) continue;
    onShare(step.value);
    await pause();
    turnEnds = clock() + TURN_MS;
  }
}
