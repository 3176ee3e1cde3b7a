/** Holds 32-bit numbers in an array that grows by doubling. */
export class GrowingWords {
  #words = new Uint32Array(1_024);
  length = 0;

  push(word: number): void {
    if (this.length === this.#words.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#words[this.length++] = word;
  }

  at(index: number): number {
    return this.#words[index] as number;
  }

  set(index: number, word: number): void {
    this.#words[index] = word;
  }

  /** Gives the numbers so far; a view, valid until the next push. */
  view(): Uint32Array {
    return this.#words.subarray(0, this.length);
  }
}

/** Holds bytes in an array that grows by doubling. */
export class GrowingBytes {
  #bytes = new Uint8Array(4_096);
  length = 0;

  push(byte: number): void {
    if (this.length === this.#bytes.length) this.#grow(this.length * 2);
    this.#bytes[this.length++] = byte;
  }

  append(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.#bytes.length) this.#grow((this.length + bytes.length) * 2);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Pushes the lowest `count` bytes of a number, lowest first. */
  pushLittleEndian(number: number, count: number): void {
    for (let i = 0; i < count; i++) this.push((number >>> (8 * i)) & 255);
  }

  view(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #grow(length: number): void {
    const larger = new Uint8Array(length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
