import type { Position } from '../model';
import type { Finding } from './finding';
import { positionOf } from './language';
import type { Passage } from './passage';
import { at } from './tokens';

const deferring =
  /(?:c'(?:est|était) à .{2,40} de décider|(?:it (?:is|was)|it's) up to|relève de .{2,40} de décider|à .{2,30} d'en décider)/u;

const ownDenial =
  /^[«"“ ]*(?:je n' (?:ai|avais)|nous n' avons|j' ai|i|we) (?:jamais|pas|never|did not|didn't|have never|have not|haven't)\b/u;

/** Tells whether words call something false: « c’est faux », "a pack of lies". */
function callsFalse(passage: Passage, finding: Finding): boolean {
  return finding.content.some(([start, end]) => {
    for (let i = start; i < end; i++) {
      const { norm } = at(passage.tokens, i);
      if (!passage.language.falsehoods.has(norm)) continue;
      const before = [1, 2, 3].map((step) => at(passage.tokens, i - step).norm);
      return !before.some((word) => passage.language.negations.has(word));
    }
    return false;
  });
}

function isShort(finding: Finding): boolean {
  return finding.content.reduce((sum, [start, end]) => sum + end - start, 0) <= 24;
}

/**
 * Tell which side a statement takes by its cue and what it says.
 *
 * A negated cue changes sides: "n’a ni confirmé ni démenti" declines, "n’a pas caché" acknowledges.
 */
export function takePosition(passage: Passage, finding: Finding): Position {
  const { cueClass, negated, cue } = finding;
  if (cue !== null && negated) {
    const words = passage.tokens.slice(cue[0], cue[1]).map((token) => token.norm);
    if (words.includes('caché')) return 'acknowledges';
    if (cueClass !== 'promise' && cueClass !== 'praise' && cueClass !== 'blame') return 'declines';
  }
  if (cueClass === 'label' || cueClass === 'say' || cueClass === 'judge' || cueClass === 'blame' || cueClass === 'add') {
    if (callsFalse(passage, finding) && (cueClass === 'label' || isShort(finding))) return 'denies';
    const text = finding.content
      .map(([start, end]) =>
        passage.tokens
          .slice(start, end)
          .map((token) => token.norm)
          .join(' ')
          .replace(/' /gu, "'"),
      )
      .join(' ');
    if (deferring.test(text)) return 'declines';
    if (isShort(finding) && ownDenial.test(text)) return 'denies';
  }
  return positionOf(cueClass);
}
