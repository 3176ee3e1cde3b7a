import { GrowingBytes, GrowingWords } from './growing';

/** Every sixteenth string has its place written down; those between are reached by their lengths. */
const STRIDE_BITS = 4;
const STRIDE = 1 << STRIDE_BITS;

/** Packs strings one after the other: length byte(s), then one byte per unit below 256, else two. */
export class PackedStringsWriter {
  readonly #bytes = new GrowingBytes();
  readonly #starts = new GrowingWords();
  #scratch = new Uint16Array(256);
  count = 0;

  /** Takes units `[start, end)`; at most 16,383 of them. */
  push(units: Uint16Array, start: number, end: number): void {
    if (this.count++ % STRIDE === 0) this.#starts.push(this.#bytes.length);
    let all = 0;
    for (let i = start; i < end; i++) all |= units[i] as number;
    const wide = all > 255;
    const length = end - start;
    const head = (length << 1) | (wide ? 1 : 0);
    if (head < 128) this.#bytes.push(head);
    else this.#bytes.pushLittleEndian((head & 127) | 128 | ((head >>> 7) << 8), 2);
    for (let i = start; i < end; i++) this.#bytes.pushLittleEndian(units[i] as number, wide ? 2 : 1);
  }

  /** Takes a string. */
  pushString(text: string): void {
    if (text.length > this.#scratch.length) this.#scratch = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++) this.#scratch[i] = text.charCodeAt(i);
    this.push(this.#scratch, 0, text.length);
  }

  starts(): Uint8Array {
    const view = this.#starts.view();
    return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  }

  bytes(): Uint8Array {
    return this.#bytes.view();
  }
}

/** Reads packed strings in place. */
export class PackedStrings {
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;

  constructor(starts: Uint32Array, bytes: Uint8Array) {
    this.#starts = starts;
    this.#bytes = bytes;
  }

  /** Reads one string; `index` must be in range. */
  read(index: number): string {
    const bytes = this.#bytes;
    let at = this.#seek(index);
    const head = this.#head(at);
    at += head >= 128 ? 2 : 1;
    const step = 1 + (head & 1);
    let text = '';
    for (const end = at + (head >>> 1) * step; at < end; at += step) {
      text += String.fromCharCode((bytes[at] ?? 0) | (step === 1 ? 0 : (bytes[at + 1] ?? 0) << 8));
    }
    return text;
  }

  /** Finds where a string's head stands. */
  #seek(index: number): number {
    let at = this.#starts[index >>> STRIDE_BITS] as number;
    for (let left = index & (STRIDE - 1); left > 0; left--) {
      const head = this.#head(at);
      at += (head >= 128 ? 2 : 1) + ((head >>> 1) << (head & 1));
    }
    return at;
  }

  /** Reads the length of the string that starts at `at`, twice over, and whether its units are wide. */
  #head(at: number): number {
    const head = this.#bytes[at] as number;
    return head < 128 ? head : (head & 127) | ((this.#bytes[at + 1] as number) << 7);
  }
}
