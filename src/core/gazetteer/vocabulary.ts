import { foldTables, foldWord, LETTER_STEP, SPECIAL, stepHash } from './fold';
import { GrowingWords } from './growing';
import { LONGEST } from './record-format';
import { spread } from './token-stream';
import { WordPoolWriter } from './word-pool';

/** Longest word, in folded letters, that the vocabulary takes. */
const LONGEST_WORD = 100;
/** Most letters that one unit folds to. */
const MOST_LETTERS = 4;

/** Cuts surfaces into words and numbers each distinct word. */
export class Vocabulary {
  /** Tokens of the surface that was cut last. */
  count = 0;
  readonly ids = new Int32Array(LONGEST);
  readonly hashes = new Int32Array(LONGEST);
  /** Bit per token: it begins with a capital. */
  capitals = 0;
  /** Bit per gap after a token: it holds something else than blanks, hyphens and apostrophes. */
  gaps = 0;

  #letters = new Uint16Array(65_536);
  #used = 0;
  readonly #starts = new GrowingWords();
  readonly #hashOf = new GrowingWords();
  /** Pairs of word number plus one (0 for an empty slot) and hash. */
  #slots = new Int32Array(8_192);
  readonly #generic = new Set<number>();

  constructor(genericWords: Iterable<string>) {
    for (const word of genericWords) {
      if (this.cut(foldWord(word)) && this.count === 1) this.#generic.add(this.ids[0] as number);
    }
  }

  get size(): number {
    return this.#starts.length;
  }

  /** Gives the hash of a word by its number. */
  readonly hashOfWord = (id: number): number => this.#hashOf.at(id) | 0;

  /** Says whether a word is one of the generic ones ("ministry"). */
  isGeneric(id: number): boolean {
    return this.#generic.has(id);
  }

  /** Cuts a surface into `ids`, `hashes`, `capitals` and `gaps`; false where it has no word, too many or too long ones. */
  cut(text: string): boolean {
    const { times, plain } = foldTables();
    this.count = 0;
    this.capitals = 0;
    this.gaps = 0;
    const { length } = text;
    if (this.#letters.length < this.#used + MOST_LETTERS * (length + 1)) this.#grow(length);
    const letters = this.#letters;
    let used = this.#used;
    let hash = 0;
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? text.charCodeAt(i) : 32;
      const letter = plain[unit] as number;
      if (letter === 0 || (letter === SPECIAL && times[unit] === 0)) {
        if (used > this.#used && !this.#close(used, hash)) return false;
        used = this.#used;
        hash = 0;
        if (letter === 0) {
          if (this.count > 0 && i < length && !isPlainGap(unit)) this.gaps |= 1 << (this.count - 1);
          continue;
        }
      }
      if (used === this.#used && this.count < LONGEST && isCapital(text, i)) this.capitals |= 1 << this.count;
      if (letter !== SPECIAL) {
        letters[used++] = letter;
        hash = (Math.imul(hash, LETTER_STEP) + letter) | 0;
        continue;
      }
      used = this.#pushSpecial(unit, used);
      hash = stepHash(hash, unit);
      if (times[unit] !== 0) continue;
      if (!this.#close(used, hash)) return false;
      used = this.#used;
      hash = 0;
    }
    return this.count > 0;
  }

  /** Packs the words, and tells the place of each by its number. */
  pack(): { readonly bytes: Uint8Array; readonly places: Uint32Array } {
    const writer = new WordPoolWriter();
    const places = new Uint32Array(this.size);
    for (let id = 0; id < this.size; id++) places[id] = writer.push(this.#letters, this.#starts.at(id), this.#endOf(id));
    return { bytes: writer.bytes(), places };
  }

  #endOf(id: number): number {
    return id + 1 < this.size ? this.#starts.at(id + 1) : this.#used;
  }

  #grow(length: number): void {
    const larger = new Uint16Array(2 * this.#letters.length + MOST_LETTERS * (length + 1));
    larger.set(this.#letters);
    this.#letters = larger;
  }

  /** Adds the letters of a unit that is a token by itself, folds to several letters, or is passed over. */
  #pushSpecial(unit: number, used: number): number {
    const folded = foldWord(String.fromCharCode(unit));
    for (let i = 0; i < folded.length; i++) this.#letters[used + i] = folded.charCodeAt(i);
    return used + folded.length;
  }

  /** Looks up the word whose letters end at `end`, adds it if it is new, and drops them if it is not. */
  #close(end: number, hash: number): boolean {
    const start = this.#used;
    const length = end - start;
    if (this.count === LONGEST || length > LONGEST_WORD || hash === 0) return false;
    const id = this.#find(start, length, hash);
    if (id === this.size) {
      this.#used = end;
      this.#add(start, hash);
    }
    this.ids[this.count] = id;
    this.hashes[this.count++] = hash;
    return true;
  }

  #find(start: number, length: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (spread(hash) << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = (slots[slot] as number) - 1;
      if (id < 0) return this.size;
      if (slots[slot + 1] !== hash) continue;
      const from = this.#starts.at(id);
      if (this.#endOf2(id, start) - from !== length) continue;
      let i = 0;
      while (i < length && this.#letters[from + i] === this.#letters[start + i]) i++;
      if (i === length) return id;
    }
  }

  /** As `#endOf`, while a word that is not added yet stands at `open`. */
  #endOf2(id: number, open: number): number {
    return id + 1 < this.size ? this.#starts.at(id + 1) : open;
  }

  #add(start: number, hash: number): void {
    this.#starts.push(start);
    this.#hashOf.push(hash >>> 0);
    if (this.size * 4 > this.#slots.length) this.#rehash();
    else this.#insert(this.size - 1);
  }

  #insert(id: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hash = this.hashOfWord(id);
    let slot = (spread(hash) << 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = id + 1;
    slots[slot + 1] = hash;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    for (let id = 0; id < this.size; id++) this.#insert(id);
  }
}

/** Says whether a separator is one that names vary in: blanks, hyphens, apostrophes. */
export function isPlainGap(unit: number): boolean {
  if (unit === 32 || unit === 45 || unit === 39 || unit === 0xa0 || unit === 9 || unit === 10 || unit === 13) return true;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    (unit >= 0x2010 && unit <= 0x2013) ||
    unit === 0x2018 ||
    unit === 0x2019 ||
    unit === 0x202f ||
    isRarePlainGap(unit)
  );
}

function isRarePlainGap(unit: number): boolean {
  return (
    unit === 0x2212 ||
    unit === 0x60 ||
    unit === 0xb4 ||
    unit === 0x2b9 ||
    unit === 0x30fb ||
    unit === 0x3000 ||
    unit === 0xff07 ||
    unit === 0xff0d ||
    unit === 0xfe63
  );
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xc0) return unit >= 65 && unit <= 90;
  const char = text.charAt(at);
  return char.toLowerCase() !== char;
}
