import type { Span } from '../../model';
import type { Passage } from './passage';
import { at } from './tokens';

/** Tell whether nearly every long word of a sentence has a capital, as in "Minister Says Deal Is Dead": only in such headlines, which end in no stop, is a word with a capital a verb. */
export function isTitleCase(passage: Passage, [start, end]: Span): boolean {
  if (at(passage.tokens, end - 1).text === '.') return false;
  let long = 0;
  let capital = 0;
  for (let i = start; i < Math.min(end, start + 25); i++) {
    const token = at(passage.tokens, i);
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  return long > 2 && capital / long > 0.7;
}
