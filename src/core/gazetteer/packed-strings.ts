import { GrowingBytes, GrowingWords } from './growing';

/** Every sixteenth string has its place written down; those between are reached by reading on from there. */
const STRIDE_BITS = 4;
const STRIDE = 1 << STRIDE_BITS;

/** Most units of a string, so that its length and a flag fit in fifteen bits. */
const LONGEST_STRING = 16_383;
const MOST_SHARED = 255;

/**
 * Packs strings one after the other, each as what it does not share with the start of the one before: sorted ids take half their length.
 *
 * A string is: length of the rest and a flag (one byte or two) · units shared, but for every sixteenth · the rest, one byte per unit if all
 * are below 256, else two.
 */
export class PackedStringsWriter {
  readonly #bytes = new GrowingBytes();
  readonly #starts = new GrowingWords();
  #before = '';
  count = 0;

  /** Takes a string of at most 16,383 units; what is longer is cut off. */
  push(string: string): void {
    const text = string.length > LONGEST_STRING ? string.slice(0, LONGEST_STRING) : string;
    const isStart = this.count++ % STRIDE === 0;
    if (isStart) this.#starts.push(this.#bytes.length);
    const shared = isStart ? 0 : sharedStart(this.#before, text);
    this.#before = text;
    let all = 0;
    for (let i = shared; i < text.length; i++) all |= text.charCodeAt(i);
    const wide = all > 255;
    const head = ((text.length - shared) << 1) | (wide ? 1 : 0);
    if (head < 128) this.#bytes.push(head);
    else this.#bytes.pushLittleEndian((head & 127) | 128 | ((head >>> 7) << 8), 2);
    if (!isStart) this.#bytes.push(shared);
    for (let i = shared; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      this.#bytes.push(unit & 255);
      if (wide) this.#bytes.push(unit >>> 8);
    }
  }

  starts(): Uint8Array {
    const view = this.#starts.view();
    return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  }

  bytes(): Uint8Array {
    return this.#bytes.view();
  }
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** Reads packed strings in place. */
export class PackedStrings {
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  /** The string that is being put together. */
  readonly #units = new Uint16Array(LONGEST_STRING);

  constructor(starts: Uint32Array, bytes: Uint8Array) {
    this.#starts = starts;
    this.#bytes = bytes;
  }

  /** Reads one string; `index` must be in range. */
  read(index: number): string {
    const bytes = this.#bytes;
    const units = this.#units;
    let at = this.#starts[index >>> STRIDE_BITS] as number;
    let length = 0;
    for (let left = index & (STRIDE - 1), isStart = true; left >= 0; left--, isStart = false) {
      let head = bytes[at++] as number;
      if (head >= 128) head = (head & 127) | ((bytes[at++] as number) << 7);
      length = isStart ? 0 : (bytes[at++] as number);
      for (let rest = head >>> 1; rest > 0; rest--) {
        const low = bytes[at++] as number;
        units[length++] = (head & 1) === 0 ? low : low | ((bytes[at++] as number) << 8);
      }
    }
    let text = '';
    for (let i = 0; i < length; i++) text += String.fromCharCode(units[i] as number);
    return text;
  }
}
