import type { Cue } from './cue';
import { isAdverb } from '../text/adverbs';
import { isQuoted, type Passage } from '../text/passage';
import { at } from '../text/tokens';

const governors =
  /^(?:ten(?:u|ue|us|ait|aient)|tien(?:t|nent)|vena(?:it|ient)|vien(?:t|nent)|(?:continu|persist|born|limit|hésit|cess|content|empress|commenc|termin)(?:é|ée|és|e|ent|ait|aient)|résolue?|fini|finit|conclut?|choisi|décidé)$/u;

/** Find the verb that governs an infinitive: "*tient* à dire", "n’a *cessé* de dire", "*persistait* mercredi à dire", "s’est *borné* dans un mot à dire"; null where none does. */
export function governorOf(passage: Passage, cue: Cue): number | null {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || cue.tense !== 'infinitive' || !/^(?:à|de|d'|par)$/u.test(at(tokens, cue.start - 1).norm)) return null;
  for (let i = cue.start - 2; i > cue.start - 12; i--) {
    const { norm, kind, capital } = at(tokens, i);
    if (kind === 'mark' || isQuoted(passage, i)) return null;
    if (governors.test(norm) && !capital) return i;
    if (language.relatives.has(norm) || language.conjunctions.has(norm) || language.auxiliaries.has(norm)) return null;
  }
  return null;
}

/** Step back from a verb over its auxiliary, adverbs and clitics: "*n’a* jamais *cessé*". */
export function verbGroupStart({ tokens, language }: Passage, from: number, verb: number): number {
  let i = verb;
  while (
    i > from &&
    (isAdverb(language, at(tokens, i - 1)) ||
      language.auxiliaries.has(at(tokens, i - 1).norm) ||
      /^(?:s'|se|n'|ne|y|en)$/u.test(at(tokens, i - 1).norm))
  )
    i--;
  return i;
}
