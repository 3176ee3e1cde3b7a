import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitByteLines } from '../../src/cli/split-lines';

async function split(chunks: readonly Uint8Array[], longest = 1_000): Promise<[number, string | null][]> {
  const lines: [number, string | null][] = [];
  // eslint-disable-next-line @typescript-eslint/require-await -- a source of chunks is asynchronous
  const source = async function* () {
    yield* chunks;
  };
  for await (const { number, bytes } of splitByteLines(source(), longest)) {
    lines.push([number, bytes === null ? null : Buffer.from(bytes).toString('utf8')]);
  }
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('splitByteLines', () => {
  test.each<[string, string, (string | null)[]]>([
    ['nothing', '', []],
    ['a line without an end', 'a', ['a']],
    ['a line with one', 'a\n', ['a']],
    ['blank lines, which count', 'a\n\nb', ['a', '', 'b']],
    ['Windows’ ends of lines', 'a\r\nb\r\n', ['a', 'b']],
    ['a carriage return within a line', 'a\rb\n', ['a\rb']],
    ['separators that JSON allows within a text', 'a\u2028b\u2029c\n', ['a\u2028b\u2029c']],
    ['a line that is too long', `a\n${'x'.repeat(1_001)}\nb`, ['a', null, 'b']],
    ['the longest line', 'x'.repeat(1_000), ['x'.repeat(1_000)]],
  ])('splits %s', async (_, text, expected) => {
    expect(await split([bytes(text)])).toEqual(expected.map((line, i) => [i + 1, line]));
  });

  test('does not care where the chunks were cut, even within a character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[^\r\n]*$/u), { maxLength: 5 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 6 }),
        async (lines, cuts) => {
          const all = bytes(lines.map((line) => `${line}\n`).join(''));
          const at = [0, ...[...cuts].sort((a, b) => a - b).map((cut) => Math.min(cut, all.length)), all.length];
          const chunks = at.slice(1).map((end, i) => all.subarray(at[i], end));
          expect(await split(chunks)).toEqual(lines.map((line, i) => [i + 1, line]));
        },
      ),
    );
  });
});
