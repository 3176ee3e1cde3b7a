import { refused, type Verdict } from './candidate';
import type { Site } from './name-rules';
import { isAllCapitals } from './words';

/** Furthest, in units, that a dateline reaches. */
const LONGEST = 90;

/** Stands before a place in a dateline: other places in capitals. */
const placesBefore = /^(?:[\p{Lu}.'’ -]+(?:\/|,\s|\sand\s|\set\s)\s?)*$/u;
/** Follows it: more places, a day, whose report it is, and the dash before the text. */
const rest =
  /^(?<places>(?:\s?[/,]\s?\p{Lu}[\p{L}.'’ -]*?)*)(?<day>,\s[^()\n–—]{0,20}\d{1,2}(?!\d)[^()\n–—]{0,20}?)?\s?(?<source>\([^()\n]{2,40}\))?\.?\s*(?:[–—]|-{1,2}(?=\s))/u;

/**
 * Refuses a capital that says where a report was written, and no government: "SEOUL, Dec 13 (Reuters) -", "Moscou (AFP) –".
 *
 * A place not in capitals needs a day or a source beside it: "Moscou – Pékin : …" is no dateline.
 */
export function datelineRule({ block: { text }, candidate, sentence }: Site): Verdict | null {
  if (candidate.posting.kind !== 'metonym') return null;
  const line = text.lastIndexOf('\n', candidate.start - 1) + 1;
  if (candidate.start - line > LONGEST || !placesBefore.test(text.slice(line, candidate.start))) return null;
  const groups = rest.exec(text.slice(candidate.end, candidate.end + LONGEST))?.groups;
  if (groups === undefined) return null;
  const inCapitals = isAllCapitals(text.slice(candidate.start, candidate.end)) && !sentence.allCapitals;
  const told = groups['source'] ?? groups['day'];
  return told !== undefined || inCapitals ? refused('dateline', (told ?? '').trim()) : null;
}
