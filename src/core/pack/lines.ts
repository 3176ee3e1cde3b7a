import { strFromU8, strToU8 } from 'fflate';

/**
 * Split a file into lines without decoding it as a whole, so that its size is not bound by the longest string that an engine allows.
 *
 * @yields every line that is not blank, without its line break
 */
export function* splitLines(bytes: Uint8Array): Generator<{ line: number; bytes: Uint8Array }> {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const next = found === -1 ? bytes.length : found;
    const end = next > start && bytes[next - 1] === 0x0d ? next - 1 : next;
    if (end > start) yield { line, bytes: bytes.subarray(start, end) };
    start = next + 1;
  }
}

/** Decode UTF-8; null where the bytes are not UTF-8, instead of replacement characters. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const text = strFromU8(bytes);
  // Replacement characters are three bytes each: if any stands for something else, lengths or bytes differ.
  if (!text.includes('\ufffd')) return text;
  const again = strToU8(text);
  return again.length === bytes.length && again.every((byte, i) => byte === bytes[i]) ? text : null;
}
