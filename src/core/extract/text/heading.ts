import type { Passage } from './passage';
import { at } from './tokens';

const longestHeading = 45;

/** Tell whether a paragraph is a heading: short, and no full stop at its end. */
export function isHeading(passage: Passage, paragraph: number): boolean {
  const span = passage.paragraphs[paragraph];
  if (span === undefined || span[1] - span[0] > longestHeading || passage.paragraphs.length < 2) return false;
  return !/^[.!?…]$/u.test(at(passage.tokens, span[1] - 1).text) && !/^[.!?…]$/u.test(at(passage.tokens, span[1] - 2).text);
}
