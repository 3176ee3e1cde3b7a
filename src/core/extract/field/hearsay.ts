import type { Finding } from '../finding';
import { isQuoted, type Passage } from '../text/passage';
import { at } from '../text/tokens';

const perfectAfter = /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites)$/u;
const englishHearsay = /^(?:reportedly|allegedly|purportedly|supposedly)$/u;

/**
 * Tell whether the text keeps its distance from a content: "seraient entrés", "reportedly".
 *
 * After a verb in the past, "serait signé" and "signerait" are only the future seen from the past; a conditional perfect or a
 * conditional after "selon" is hearsay. Quoted words do not count.
 */
export function isHearsay(passage: Passage, finding: Finding): boolean {
  const { tokens, language } = passage;
  const past = finding.rule.startsWith('clause') || finding.rule.startsWith('incise');
  for (const [start, end] of finding.content) {
    for (let i = start; i < end; i++) {
      if (isQuoted(passage, i)) continue;
      const { norm } = at(tokens, i);
      if (language.lang === 'en') {
        if (englishHearsay.test(norm) || isSaidTo(passage, i)) return true;
        continue;
      }
      const perfect = /^(?:aurait|auraient|serait|seraient)$/u.test(norm) && perfectAfter.test(at(tokens, i + 1).norm);
      if (perfect && (!past || /^aur/u.test(norm) || isMotion(at(tokens, i + 1).norm))) return true;
      if (!past && /[a-z]{2,}rai(?:en)?t$/u.test(norm) && !perfect) return true;
    }
  }
  return false;
}

/** "is said to", "are believed to": the words of nobody in particular. */
function isSaidTo({ tokens }: Passage, index: number): boolean {
  return (
    /^(?:is|are|was|were)$/u.test(at(tokens, index).norm) &&
    /^(?:said|believed|thought|understood|reported|alleged|rumoured|rumored)$/u.test(at(tokens, index + 1).norm) &&
    at(tokens, index + 2).norm === 'to'
  );
}

/** Verbs that take "être" in the perfect: with them "seraient entrés" is past, not passive. */
function isMotion(participle: string): boolean {
  return /^(?:all|arriv|entr|mont|mort|né|part|pass|rest|retourn|sort|tomb|ven|reven|deven|descend|parven|décéd)/u.test(participle);
}
