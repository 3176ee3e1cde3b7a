import { foldRuns } from './lang/fold-data';

/** Multiplies a token's hash for each further letter; odd, so that no bit of the hash is lost. */
export const LETTER_STEP = 65_599;

/**
 * Marks, in `FoldTables.add`, a unit that is a token by itself (Han, kana, Hangul, Thai); it never passes through the fast path. The letter to
 * which it folds is beside the mark, if it is another: see `ownLetter`.
 */
export const OWN_TOKEN = 0x40000000;

/** Marks, in `FoldTables.plain`, a unit that is no plain letter: passed over, folded to several letters, or a token by itself. */
export const SPECIAL = 0x20000000;

/**
 * Holds, per UTF-16 unit, the step of a token's hash: `hash = hash * times + add`.
 *
 * A separator has both 0 and so ends the token; a unit that is passed over (soft hyphen, accent) has 1 and 0 and leaves no trace; `œ` steps twice.
 */
export interface FoldTables {
  readonly times: Int32Array;
  readonly add: Int32Array;
  /** For the fastest loop: 0 for a separator, the folded letter for a plain letter, `SPECIAL` for anything else. */
  readonly plain: Int32Array;
}

/** Constants of the module, because compiled code then knows where they lie: loops over them run a quarter faster. */
const tables: FoldTables = { times: new Int32Array(65_536), add: new Int32Array(65_536), plain: new Int32Array(65_536) };
const expansions = new Map<number, string>();
let isDecoded = false;

/** Give the tables, decoded at the first call (a few milliseconds). */
export function foldTables(): FoldTables {
  if (!isDecoded) decode();
  return tables;
}

function decode(): void {
  let unit = 0;
  for (const run of foldRuns.split(' ')) {
    const star = run.indexOf('*', 1);
    const key = star < 0 ? run : run.slice(0, star);
    const end = unit + (star < 0 ? 1 : parseInt(run.slice(star + 1), 36));
    decodeRun(key, unit, end);
    unit = end;
  }
  isDecoded = true;
}

function decodeRun(key: string, start: number, end: number): void {
  const { times, add, plain } = tables;
  const kind = key.charAt(0);
  if (kind === 's') return;
  if (kind === 'd') {
    const offset = parseInt(key.slice(1), 36);
    times.fill(LETTER_STEP, start, end);
    for (let unit = start; unit < end; unit++) add[unit] = plain[unit] = unit + offset;
    return;
  }
  plain.fill(SPECIAL, start, end);
  switch (kind) {
    case 'k':
      times.fill(1, start, end);
      return;
    case 'o':
      add.fill(OWN_TOKEN, start, end);
      return;
    case 'O':
      add.fill(OWN_TOKEN | parseInt(key.slice(1), 36), start, end);
      return;
    default: {
      const letters = key.slice(1);
      const [step, sum] = hashSteps(letters);
      times.fill(step, start, end);
      add.fill(sum, start, end);
      for (let unit = start; unit < end; unit++) expansions.set(unit, letters);
    }
  }
}

/** Combines the steps of several letters into one. */
function hashSteps(letters: string): readonly [times: number, add: number] {
  let times = 1;
  let add = 0;
  for (let i = 0; i < letters.length; i++) {
    times = Math.imul(times, LETTER_STEP);
    add = (Math.imul(add, LETTER_STEP) + letters.charCodeAt(i)) | 0;
  }
  return [times, add];
}

/** Step a token's hash over any unit that is no separator. */
export function stepHash(hash: number, unit: number): number {
  const { times, add } = foldTables();
  const step = times[unit] as number;
  const sum = add[unit] as number;
  return step === 0 ? ownLetter(unit, sum) : (Math.imul(hash, step) + sum) | 0;
}

/** Give the letter to which a unit that is a token by itself folds; `sum` is what `FoldTables.add` has for it. */
export function ownLetter(unit: number, sum: number): number {
  return (sum & 0xffff) === 0 ? unit : sum & 0xffff;
}

/** Fold one word to what the index compares: no case, no accents, `ß` as `ss`; separators fall out. */
export function foldWord(text: string): string {
  const { times, add } = foldTables();
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const sum = add[unit] ?? 0;
    if (sum === 0) continue;
    if ((sum & OWN_TOKEN) !== 0 && times[unit] === 0) folded += String.fromCharCode(ownLetter(unit, sum));
    else if (times[unit] === LETTER_STEP) folded += String.fromCharCode(sum);
    else folded += expansions.get(unit) ?? '';
  }
  return folded;
}

/** Say whether a unit is part of a word (a letter, a digit, an accent that continues one). */
export function isWordUnit(unit: number): boolean {
  const { times, add } = foldTables();
  return times[unit] !== 0 || add[unit] !== 0;
}

/** Say whether a unit leaves no trace in a word: an accent by itself, a soft hyphen, a joiner. */
export function isPassedOver(unit: number): boolean {
  const { times, add } = foldTables();
  return times[unit] === 1 && add[unit] === 0;
}

/** Give the letters of a unit that folds to several: `oe` for `œ`. */
export function expandUnit(unit: number): string {
  return expansions.get(unit) ?? '';
}
