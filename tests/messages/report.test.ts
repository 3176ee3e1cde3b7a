import { describe, expect, test } from 'vitest';
import { captureErrors, createReport } from '../../src/messages/report';

function reporter() {
  const written: string[] = [];
  return { written, report: createReport((text) => written.push(text)) };
}

describe('createReport', () => {
  test('writes place, name and frames, never the message', () => {
    const { report, written } = reporter();
    const error = new TypeError('Unexpected token in "Le président\n    at Moscou (https://news.example/a:1:2)"');
    report(error, 'page.spot');
    expect(written[0]).toMatch(/^Incise: page\.spot: TypeError\n\s+at .*report\.test\.ts:\d+:\d+/);
    expect(written[0]).not.toMatch(/président|Moscou|news\.example/);
  });

  test("keeps Gecko's frames", () => {
    const { report, written } = reporter();
    const error = new Error('text of the page');
    error.stack = 'spot@moz-extension://0/background.js:1:22\n@moz-extension://0/background.js:9:1\ntext of the page';
    report(error, 'here');
    expect(written).toEqual(['Incise: here: Error\nspot@moz-extension://0/background.js:1:22\n@moz-extension://0/background.js:9:1']);
  });

  test('writes each stack once', () => {
    const { report, written } = reporter();
    for (let i = 0; i < 3; i += 1) report(new Error(`number ${i}`), 'loop');
    report(new Error('other place'), 'loop');
    expect(written).toHaveLength(2);
  });

  test.each([['thrown text'], [undefined], [null], [{ message: 'x' }]])('bears %j as an error', (thrown) => {
    const { report, written } = reporter();
    report(thrown, 'here');
    expect(written).toEqual([`Incise: here: ${typeof thrown}`]);
  });
});

describe('captureErrors', () => {
  test('passes arguments on and reports what is thrown or rejected', async () => {
    const { report, written } = reporter();
    const seen: number[] = [];
    captureErrors(report, 'fine', (n: number) => seen.push(n))(7);
    captureErrors(report, 'thrown', () => {
      throw new Error('a');
    })();
    captureErrors(report, 'rejected', () => Promise.reject(new Error('b')))();
    await Promise.resolve();
    await Promise.resolve();
    expect(seen).toEqual([7]);
    expect(written.map((text) => text.split('\n')[0])).toEqual(['Incise: thrown: Error', 'Incise: rejected: Error']);
  });
});
