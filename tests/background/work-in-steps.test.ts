import { expect, test } from 'vitest';
import { workInSteps } from '../../src/background/work-in-steps';
import type { Steps } from '../../src/core/steps';

/** Works for some steps, each of which takes so many milliseconds of a clock that stands still otherwise. */
function work(steps: number, stepMs: number) {
  const clock = { now: 0 };
  const told: number[] = [];
  let pauses = 0;
  function* doing(): Steps<string> {
    for (let done = 1; done <= steps; done++) {
      clock.now += stepMs;
      yield done / steps;
    }
    return 'done';
  }
  const pause = () => {
    pauses++;
    return Promise.resolve();
  };
  const result = workInSteps(doing(), { clock: () => clock.now, pause }, (share) => told.push(share));
  return { result, told, pauses: () => pauses };
}

test('work pauses after every turn, and tells how far it is', async () => {
  const { result, told, pauses } = work(8, 15);
  expect(await result).toBe('done');
  expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  expect(pauses()).toBe(4);
});

test('short work is done in one turn', async () => {
  const { result, told, pauses } = work(100, 0.1);
  expect(await result).toBe('done');
  expect([told, pauses()]).toEqual([[], 0]);
});

test('a pause comes after one long step too', async () => {
  const { result, told } = work(2, 500);
  await result;
  expect(told).toEqual([0.5, 1]);
});

test('what work throws reaches whoever waits for it', async () => {
  function* broken(): Steps<never> {
    throw new RangeError('too many');
  }
  await expect(workInSteps(broken(), { clock: () => 0, pause: () => Promise.resolve() }, () => undefined)).rejects.toThrow('too many');
});
