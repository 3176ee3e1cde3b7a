import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonLine } from '../../../src/core/pack/json-line';

const hasForbiddenKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, inner]) => ['__proto__', 'constructor', 'prototype'].includes(key) || hasForbiddenKey(inner));

describe('parseJsonLine', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'medium' }), (value) => {
        fc.pre(!hasForbiddenKey(value));
        expect(parseJsonLine(JSON.stringify(value), 100)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) as unknown });
      }),
      { numRuns: 500 },
    );
  });

  test('refuses what JSON.parse refuses, whatever the text', () => {
    const noise = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'a', '1', ' ', 'null') });
    fc.assert(
      fc.property(noise, (text) => {
        const reading = parseJsonLine(text, 100);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        if (!valid) expect(reading.ok).toBe(false);
        else if (!reading.ok) expect(reading.rule).toBe('key-twice');
      }),
      { numRuns: 2_000 },
    );
  });

  const cases: readonly (readonly [line: string, rule: string, path: readonly (string | number)[]])[] = [
    ['{"a":1,"a":2}', 'key-twice', ['a']],
    ['{"a":[0,{"b":1,"\\u0062":2}]}', 'key-twice', ['a', 1, 'b']],
    ['{"a":{"__proto__":1}}', 'key-forbidden', ['a', '__proto__']],
    ['{"\\u005f_proto__":1}', 'key-forbidden', ['__proto__']],
    ['{"constructor":1}', 'key-forbidden', ['constructor']],
    ['[[[[1]]]]', 'too-deep', [0, 0, 0]],
    ['{"a":', 'not-json', []],
    ['', 'not-json', []],
  ];
  test.each(cases)('refuses %s as %s', (line, rule, path) => {
    expect(parseJsonLine(line, 3)).toEqual({ ok: false, rule, path });
  });

  test('takes equal keys in different objects, and key-like values, for what they are', () => {
    const line = '[{"a":"a"},{"a":"a","b":"a"}]';
    expect(parseJsonLine(line, 3)).toEqual({ ok: true, value: JSON.parse(line) as unknown });
  });
});
