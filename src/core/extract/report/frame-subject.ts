import type { Span } from '../../model';
import { blamedFor } from './blamed-for';
import { citedAfter } from './cited-after';
import { isFrontedGerund, type Breaks } from './clause';
import type { Cue } from './cue';
import { citedAt } from './find-according-to';
import type { Subject } from '../finding';
import { governorOf, verbGroupStart } from './governors';
import { broughtToSay, isNarrative, isOpener } from './may-stand';
import { isNameWord } from '../speaker/names';
import { firstPhrase, phraseEnd, phraseOf } from '../speaker/noun-phrase';
import { subjectBefore } from '../speaker/subject-before';
import { isQuoted, mentionOf, type Passage } from '../text/passage';
import { at, range } from '../text/tokens';

/**
 * Find whose words a verb reports that has its content after it.
 *
 * @param hasPrevious - a finding of the same sentence may lend its speaker
 * @returns null where the verb has no subject
 */
export function subjectOf(passage: Passage, breaks: Breaks, cue: Cue, hasPrevious: boolean): Subject | null {
  if (cue.subject !== undefined) return { from: 'phrase', phrase: cue.subject };
  const cited = passage.language.lang === 'fr' ? citedAt(passage, cue.end, breaks.sentence[1]) : null;
  if (cited !== null) return { from: 'phrase', phrase: cited };
  if (cue.pronoun >= 0) return { from: 'pronoun', token: cue.pronoun };
  if (isNarrative(passage, cue) || (cue.tense === 'past' && isOpener(passage, breaks.sentence[0], cue.start - 1)))
    return { from: 'context' };
  const own = cue.tense === 'gerund' && passage.language.lang === 'fr' ? ownSubject(passage, breaks, cue) : null;
  if (own !== null) return own;
  const fronted = isFrontedGerund(passage, breaks.sentence[0], cue) ? breaks.at.find((place) => place > cue.end) : undefined;
  if (fronted !== undefined && at(passage.tokens, fronted).text === ',') {
    const head = firstPhrase(passage, fronted + 1, breaks.sentence[1]);
    if (head !== null) return { from: 'phrase', phrase: phraseOf(head) };
  }
  const blamed = blamedFor(passage, cue);
  if (blamed !== null) return { from: 'phrase', phrase: blamed };
  const brought = broughtToSay(passage, cue);
  if (brought !== null) return { from: 'phrase', phrase: brought };
  const governor = governorOf(passage, cue);
  if (governor !== null) {
    const phrase = subjectBefore(passage, breaks.sentence[0], verbGroupStart(passage, breaks.sentence[0], governor));
    if (phrase !== null && !phrase.coordinated) return { from: 'phrase', phrase };
  }
  if (cue.tense === 'gerund' || cue.tense === 'infinitive') return hasPrevious ? { from: 'previous' } : { from: 'sentence' };
  const phrase = subjectBefore(passage, breaks.sentence[0], cue.start);
  if (phrase !== null && at(passage.tokens, phrase.head[0]).norm === 'on')
    return placeOfSpeakers(passage, breaks.sentence[0], phrase.head[0]);
  if (phrase === null) return hasPrevious ? { from: 'previous' } : null;
  if (phrase.coordinated) return hasPrevious ? { from: 'previous' } : { from: 'phrase', phrase };
  return { from: 'phrase', phrase: citedAfter(passage, cue, phrase, breaks.sentence[1]) ?? phrase };
}

/** "…, *la direction* prévoyant …", "…, *un porte-parole*, Ivo Sarr, assurant …": between a comma and a gerund a noun phrase is its subject; null where there is none. */
function besideComma(passage: Passage, from: number, cue: Cue): Subject | null {
  const { tokens, language } = passage;
  const phrase = subjectBefore(passage, from, cue.start);
  if (phrase === null || phrase.coordinated) return null;
  const [start, end] = phrase.head;
  if (start - 1 <= from || at(tokens, start - 1).text !== ',' || isQuoted(passage, start - 1)) return null;
  if (!language.determiners.has(at(tokens, start).norm)) return null;
  if (phrase.apposition !== null && !isNameWord(passage, phrase.apposition[0])) return null;
  return end > start + 1 ? { from: 'phrase', phrase } : null;
}

/** "l’Arabie condamnant …": a gerund with a name right before it has that for its subject. */
function ownSubject(passage: Passage, breaks: Breaks, cue: Cue): Subject | null {
  const before = cue.start - 1;
  // "s’en prend à M. Duval *en affirmant*": whoever does one thing by doing another is the subject of both.
  if (at(passage.tokens, cue.start).norm === 'en') return null;
  const beside = besideComma(passage, breaks.sentence[0], cue);
  if (beside !== null) return beside;
  if (before <= breaks.sentence[0] || (!isNameWord(passage, before) && mentionOf(passage, before) === null)) return null;
  const phrase = subjectBefore(passage, breaks.sentence[0], cue.start);
  return phrase === null || phrase.coordinated ? null : { from: 'phrase', phrase };
}

/** Tell whether a clause with a subject only tells what might be said: "even if Norland agreed …", "unless she admits …". */
export function isSupposition({ tokens, language }: Passage, subject: Subject): boolean {
  return (
    language.lang === 'en' &&
    subject.from === 'phrase' &&
    /^(?:if|unless|until|whether)$/u.test(at(tokens, subject.phrase.head[0] - 1).norm)
  );
}

/** "*À la mairie*, on assure que", "*Chez Orbe*, on reconnaît que": the place stands for those who speak; null where none is named. */
function placeOfSpeakers(passage: Passage, from: number, on: number): Subject | null {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || !/^(?:à|au|chez)$/u.test(at(tokens, from).norm) || at(tokens, on - 1).text !== ',') return null;
  const head: Span = [from + 1, phraseEnd(passage, from + 1, on)];
  const speaks = range(head).some((i) => language.groupNouns.has(at(tokens, i).norm));
  const named = at(tokens, from).norm === 'chez' || mentionOf(passage, from + 1)?.type === 'organization';
  return head[1] === on - 1 && (speaks || named) ? { from: 'phrase', phrase: phraseOf(head) } : null;
}
