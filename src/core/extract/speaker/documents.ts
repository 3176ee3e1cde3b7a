import type { Span } from '../../model';
import { isGoverned } from './named-in';
import { phraseEnd } from './noun-phrase';
import type { People } from './people';
import type { Passage } from '../text/passage';
import { speakerOf, type Speaker } from './speaker';
import { at, marksOwner, range } from '../text/tokens';

/** Find the author whom a phrase names beside a document: "un communiqué de l’armée", "les rapports des services …", "TNO’s report". */
export function documentOwner(passage: Passage, people: People, span: Span): Speaker | null {
  const { tokens, language } = passage;
  const noun = range(span).find((i) => language.documentNouns.has(at(tokens, i).norm));
  if (noun === undefined) return null;
  for (let i = span[0]; i < noun; i++) {
    const owner = people.byToken.get(i);
    // "TNO’s report": the author stands before it.
    if (owner !== undefined && marksOwner(at(tokens, i + 1))) return speakerOf([owner], 'speaker/document', 0.8, span);
  }
  if (noun > span[0] + 2) return null;
  for (let i = noun + 1; i < span[1]; i++) {
    const actor = people.byToken.get(i);
    if (actor !== undefined && isGoverned(passage, noun, i) && isAuthor(passage, noun, i))
      return speakerOf([actor], 'speaker/document', 0.8, span);
  }
  return null;
}

/** "research by the fund", "un rapport de la banque", but not "an inquiry in Peru". */
function isAuthor({ tokens, language }: Passage, noun: number, index: number): boolean {
  for (let i = index - 1; i > noun; i--) {
    const { norm } = at(tokens, i);
    if (language.ofWords.has(norm) || language.prepositions.has(norm)) return language.ofWords.has(norm) || /^(?:by|from|par)$/u.test(norm);
  }
  return false;
}

const publishing =
  /^(?:communiquée?s?|publiée?s?|diffusée?s?|dévoilée?s?|rendue?|établie?|menée?|réalisée?|transmise?|published|released|issued|conducted|compiled)$/u;
/** Tokens between a document, what was done with it and by whom: "a toll released late on Sunday by". */
const longestDate = 7;

/** "un bilan communiqué samedi *par les autorités*", "a toll released late on Sunday *by the police*": finds whom a participle makes the author. */
export function publisherOf(passage: Passage, span: Span): Span | null {
  const { tokens, language } = passage;
  if (!range(span).some((i) => language.documentNouns.has(at(tokens, i).norm))) return null;
  const published = range([span[0], span[1] + longestDate]).find((i) => publishing.test(at(tokens, i).norm));
  if (published === undefined) return null;
  for (let i = published + 1; i < published + longestDate && at(tokens, i).kind !== 'mark'; i++)
    if (/^(?:par|by)$/u.test(at(tokens, i).norm)) return [i + 1, phraseEnd(passage, i + 1, tokens.length)];
  return null;
}

/** How many sentences back a document may have been brought up that is only called "the report" now. */
const farthest = 2;

/** Reads the noun of "the report", "le rapport": a document that the text has brought up; -1 for anything longer. */
function bareDocument({ tokens, language }: Passage, [start, end]: Span): number {
  const isBare = end - start === 2 && /^(?:le|la|l'|the|this|ce|cette|cet)$/u.test(at(tokens, start).norm);
  return isBare && language.documentNouns.has(at(tokens, start + 1).norm) ? start + 1 : -1;
}

/**
 * Resolve "the report" to whoever was named as its author: "a study by Orbe … The study found".
 *
 * @param spokeIn - tells who spoke in a sentence, for "In a report, Orbe said … The report adds"
 */
export function resolveDocument(
  passage: Passage,
  people: People,
  head: Span,
  spokeIn: (sentence: number) => Speaker | null,
): Speaker | null {
  const { tokens, language } = passage;
  const noun = bareDocument(passage, head);
  if (noun < 0) return null;
  const here = passage.sentenceAt[noun] ?? 0;
  for (let index = here - 1; index >= Math.max(0, here - farthest); index--) {
    const sentence = passage.sentences[index] ?? [0, 0];
    const earlier = range(sentence).find((i) => at(tokens, i).norm === at(tokens, noun).norm);
    if (earlier === undefined) continue;
    const owner = documentOwner(passage, people, [Math.max(sentence[0], earlier - 2), Math.min(sentence[1], earlier + 6)]);
    if (owner !== null) return { ...owner, at: head };
    const within = [1, 2, 3].some((step) => earlier - step >= sentence[0] && language.prepositions.has(at(tokens, earlier - step).norm));
    const speaker = within ? spokeIn(index) : null;
    if (speaker !== null) return { ...speaker, rule: 'speaker/document', confidence: speaker.confidence * 0.9, at: head };
  }
  return null;
}
