import { expandUnit, foldTables, LETTER_STEP, ownLetter } from './fold';
import { GrowingBytes } from './growing';

/** Words start at even bytes, so that three bytes reach 32 MB of them. */
const ALIGNMENT = 2;

/** Packs words one after the other, each found by its place alone: length byte, then a byte per unit below 256, else two. */
export class WordPoolWriter {
  readonly #bytes = new GrowingBytes();

  /** Takes units `[start, end)`, at most 127, and gives the word's place. */
  push(units: Uint16Array, start: number, end: number): number {
    const place = this.#bytes.length / ALIGNMENT;
    let all = 0;
    for (let i = start; i < end; i++) all |= units[i] as number;
    const wide = all > 255;
    this.#bytes.push(((end - start) << 1) | (wide ? 1 : 0));
    for (let i = start; i < end; i++) this.#bytes.pushLittleEndian(units[i] as number, wide ? 2 : 1);
    if (this.#bytes.length % ALIGNMENT !== 0) this.#bytes.push(0);
    return place;
  }

  bytes(): Uint8Array {
    return this.#bytes.view();
  }
}

/** Reads words in place. */
export class WordPool {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(place: number): string {
    let at = place * ALIGNMENT;
    const head = this.#bytes[at++] as number;
    let text = '';
    for (let i = head >>> 1; i > 0; i--, at += 1 + (head & 1)) text += String.fromCharCode(this.#unit(at, head));
    return text;
  }

  /** Say whether `text[from, to)` folds to a word, without making strings. */
  matches(place: number, text: string, from: number, to: number): boolean {
    const bytes = this.#bytes;
    const { plain } = foldTables();
    const word = place * ALIGNMENT;
    const head = bytes[word] as number;
    if (head === (to - from) << 1) {
      const letters = word + 1 - from;
      let i = from;
      while (i < to && plain[text.charCodeAt(i)] === bytes[letters + i]) i++;
      if (i === to) return true;
    }
    return this.#matchesSlowly(word, text, from, to);
  }

  /** Does the same where accents stand by themselves, letters fold to several, or do not fit in a byte. */
  #matchesSlowly(word: number, text: string, from: number, to: number): boolean {
    const { times, add } = foldTables();
    let at = word;
    const head = this.#bytes[at++] as number;
    const size = 1 + (head & 1);
    const end = at + (head >>> 1) * size;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      const sum = add[unit] as number;
      if (sum === 0) continue;
      const step = times[unit] as number;
      if (step === LETTER_STEP || step === 0) {
        if (at >= end || this.#unit(at, head) !== (step === 0 ? ownLetter(unit, sum) : sum)) return false;
        at += size;
        continue;
      }
      const letters = expandUnit(unit);
      for (let k = 0; k < letters.length; k++, at += size) {
        if (at >= end || this.#unit(at, head) !== letters.charCodeAt(k)) return false;
      }
    }
    return at === end;
  }

  #unit(at: number, head: number): number {
    const low = this.#bytes[at] as number;
    return (head & 1) === 0 ? low : low | ((this.#bytes[at + 1] as number) << 8);
  }
}
