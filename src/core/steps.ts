/** Is work that can be interrupted: gives now and then which share of it is done, from 0 to 1, and its result in the end. */
export type Steps<T> = Generator<number, T, undefined>;

/** Does work in steps, so that others get their turns in between. */
export type Work = <T>(steps: Steps<T>) => Promise<T>;

/** Do all the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Do work that is one part of something longer: its shares lie between `from` and `to` of the whole. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}
