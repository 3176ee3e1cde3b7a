import { GrowingBytes, GrowingWords } from './growing';

/** Every so many strings have their place written down; those between are reached by their lengths. */
const STRIDE = 16;

/** Packs strings one after the other: length byte(s), then one byte per unit below 256, else two. */
export class PackedStringsWriter {
  readonly #bytes = new GrowingBytes();
  readonly #starts = new GrowingWords();
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
    const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
    this.push(units, 0, units.length);
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
    let at = this.#starts[index >>> 4] ?? 0;
    for (let left = index & (STRIDE - 1); ; left--) {
      let head = bytes[at++] ?? 0;
      if (head >= 128) head = (head & 127) | ((bytes[at++] ?? 0) << 7);
      const size = (head >>> 1) << (head & 1);
      if (left > 0) {
        at += size;
        continue;
      }
      let text = '';
      for (let i = at; i < at + size; i += 1 + (head & 1)) {
        text += String.fromCharCode((bytes[i] ?? 0) | ((head & 1) === 0 ? 0 : (bytes[i + 1] ?? 0) << 8));
      }
      return text;
    }
  }
}
