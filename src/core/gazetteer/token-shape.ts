import { isPassedOver } from './fold';
import { isPlainGap } from './vocabulary';

/** Say whether a capital letter (or a digit, or a letter that has no case) stands at `at`. */
export function startsWithCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit <= 90;
  const char = text.charAt(at);
  return char.toLowerCase() !== char || char.toUpperCase() === char;
}

/** Widest gap, in units, between two words of one name; blanks after blanks (a wrapped and indented line) count for nothing. */
const WIDEST_GAP = 3;

/**
 * Say whether what parts two words of the text may part them in a name; an empty line never may.
 *
 * @param gapped - the name has a full stop or the like there
 */
export function gapFits(text: string, from: number, to: number, gapped: boolean): boolean {
  if (to === from) return true;
  if (to === from + 1 && text.charCodeAt(from) === 32) return !gapped;
  let plain = true;
  let width = 0;
  let lines = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 && ++lines > 1) return false;
    const isBlank = unit === 32 || (unit >= 9 && unit <= 13);
    if (isBlank && i > from && text.charCodeAt(i - 1) <= 32) continue;
    if (++width > WIDEST_GAP) return false;
    if (unit === 46 || unit === 38 || unit === 47 || unit === 44 || unit === 0xb0 || unit === 0xba) plain = false;
    else if (isPassedOver(unit)) continue;
    else if (!isPlainGap(unit)) return false;
  }
  return plain !== gapped;
}
