/** Carries a line without its end, or null where it is longer than what is read of one. */
export interface ByteLine {
  /** Counts from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Split a stream of bytes at line feeds, as it comes: no more than one line is ever held, and of one that is too long nothing.
 *
 * Node's own reader of lines would also split at U+2028 and U+2029, which stand unescaped in JSON.
 *
 * @param longest - bytes of the longest line that is given
 */
export async function* splitByteLines(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const whole = length <= longest ? Buffer.concat(parts) : null;
    parts = [];
    length = 0;
    return { number: ++number, bytes: whole?.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole };
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, end));
      from = end + 1;
      yield take();
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
