import { phraseEnd, phraseOf, type Phrase } from '../speaker/noun-phrase';
import { isQuoted, type Passage } from '../text/passage';
import { at } from '../text/tokens';
import type { Cue } from './cue';

const farthest = 24;

/**
 * Find whom a verb of blame or praise blames for words: "a critiqué *Luc Verne* pour avoir dit que …", where the object of the first verb
 * is the subject of the second.
 *
 * @returns null for any other infinitive, also for that of a reflexive ("s’est excusé pour avoir dit que …"), whose subject is that of the sentence
 */
export function blamedFor(passage: Passage, cue: Cue): Phrase | null {
  const { tokens, language, sentenceAt } = passage;
  const link = cue.start - 1;
  if (language.lang !== 'fr' || at(tokens, link).norm !== 'pour' || at(tokens, cue.start).norm !== 'avoir') return null;
  for (let i = link - 1; i > link - farthest && sentenceAt[i] === sentenceAt[link] && !isQuoted(passage, i); i--) {
    const { norm, capital } = at(tokens, i);
    if (capital || /^[;:]$/u.test(norm)) continue;
    const blames = language.verbForms.get(norm)?.some(({ verb }) => /^(?:blame|praise|thank|accuse)$/u.test(verb.cueClass)) === true;
    const pointed = /^(?:pointé|pointe)$/u.test(norm) && at(tokens, i + 1).norm === 'du' ? i + 3 : i + 1;
    if (!blames && pointed === i + 1) continue;
    const end = phraseEnd(passage, pointed, link);
    return end > pointed && at(tokens, pointed).kind === 'word' && !language.prepositions.has(at(tokens, pointed).norm)
      ? phraseOf([pointed, end])
      : null;
  }
  return null;
}
