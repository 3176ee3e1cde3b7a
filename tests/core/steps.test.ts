import { expect, test } from 'vitest';
import { finish, part, type Steps } from '../../src/core/steps';

function* counting(to: number): Steps<string> {
  for (let done = 1; done <= to; done++) yield done / to;
  return `${to} done`;
}

test('work that is finished at once gives its result', () => {
  expect(finish(counting(4))).toBe('4 done');
  expect(finish(counting(0))).toBe('0 done');
});

test('a part of longer work tells its shares within its bounds', () => {
  expect([...part(counting(4), 0.5, 1)]).toEqual([0.625, 0.75, 0.875, 1]);
  expect(finish(part(counting(4), 0.5, 1))).toBe('4 done');
});
