import { foldWord, isWordUnit } from '../gazetteer/fold';

/** Holds one word of a text and what parts it from its neighbour. */
export interface Word {
  readonly text: string;
  /** Without case and accents. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the place it was asked for. */
  readonly gap: string;
}

/** Furthest, in units, that a neighbouring word is looked for. */
const REACH = 24;

/** Finds the word before `at`; null where none stands near. */
export function wordBefore(text: string, at: number): Word | null {
  let end = at;
  while (end > 0 && at - end < REACH && !isWordUnit(text.charCodeAt(end - 1))) end--;
  if (end === 0 || !isWordUnit(text.charCodeAt(end - 1))) return null;
  let start = end;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
  return word(text, start, end, text.slice(end, at));
}

/** Finds the word after `at`; null where none stands near. */
export function wordAfter(text: string, at: number): Word | null {
  let start = at;
  while (start < text.length && start - at < REACH && !isWordUnit(text.charCodeAt(start))) start++;
  if (start === text.length || !isWordUnit(text.charCodeAt(start))) return null;
  let end = start;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return word(text, start, end, text.slice(at, start));
}

function word(text: string, start: number, end: number, gap: string): Word {
  const found = text.slice(start, end);
  return { text: found, folded: foldWord(found), start, end, gap };
}

/** Lists the words before `at`, nearest first, as far as only blanks, hyphens and apostrophes part them. */
export function wordsBefore(text: string, at: number, most: number): Word[] {
  const words: Word[] = [];
  for (let from = at; words.length < most;) {
    const before = wordBefore(text, from);
    if (before === null || !isNear(before.gap)) break;
    words.push(before);
    from = before.start;
  }
  return words;
}

/** Lists the words after `at`, nearest first, as far as only blanks, hyphens and apostrophes part them. */
export function wordsAfter(text: string, at: number, most: number): Word[] {
  const words: Word[] = [];
  for (let from = at; words.length < most;) {
    const after = wordAfter(text, from);
    if (after === null || !isNear(after.gap)) break;
    words.push(after);
    from = after.end;
  }
  return words;
}

/** Says whether a gap holds only what may part the words of one phrase. */
function isNear(gap: string): boolean {
  return /^[\s\u00ad'’ʼ\-‐‑–]{0,3}$/u.test(gap);
}

/** Says whether a gap is blank, so that both words may belong to one name. */
export function isBlank(gap: string): boolean {
  return /^\s{1,2}$/u.test(gap);
}

/** Says whether a word begins with a capital letter. */
export function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Says whether a word of two letters or more is all in capitals. */
export function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Say whether two folded words differ by at most one letter added, left out, changed or swapped with its neighbour. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const leftA = a.length - i - j;
  const leftB = b.length - i - j;
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
}
