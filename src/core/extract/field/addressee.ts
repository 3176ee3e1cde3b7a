import type { EntityId, Span } from '../../model';
import { skipAdverbials } from '../text/adverbs';
import { contentStart, type Finding } from '../finding';
import type { Layered } from '../layers';
import { phraseEnd } from '../speaker/noun-phrase';
import { isOutlet } from '../speaker/outlets';
import type { Actor, People } from '../speaker/people';
import type { Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Says to whom words are addressed. */
export interface Addressee {
  /** Null for whoever is in no inventory. */
  readonly id: EntityId | null;
  readonly name: string;
}

const farthest = 24;

/** Finds the first actor of a range who may be spoken to; a medium of no inventory is only a relay. */
function firstIn(passage: Passage, people: People, [start, end]: Span, { speaker }: Layered): Actor | null {
  let governed = false;
  for (let i = start; i < end; i++) {
    const actor = people.byToken.get(i);
    governed ||= passage.language.ofWords.has(at(passage.tokens, i).norm);
    if (actor === undefined) continue;
    // "an audience of Russia experts", "l’ambassadeur du Pérou": what follows "of" is not who is spoken to, unless it is the person's name.
    if (governed && actor.type !== 'person') return null;
    if (actor.type === 'event' || actor.type === 'agreement' || speaker.actors.includes(actor)) return null;
    return actor.id === null && (isOutlet(actor.name) || actor.type === 'unknown') ? null : actor;
  }
  return null;
}

/** Steps over adverbs, days and the subject that follows its verb: "a dit vendredi *le maire* à Anna Durand". */
function afterSubject(passage: Passage, finding: Finding, from: number): number {
  const i = skipAdverbials(passage.language, passage.tokens, from);
  const { subject } = finding;
  if (subject.from !== 'phrase' || subject.phrase.head[0] < i || subject.phrase.head[0] > i + 1) return i;
  return skipAdverbials(passage.language, passage.tokens, subject.phrase.apposition?.[1] ?? subject.phrase.head[1]);
}

/** "à la Russie" can only be spoken to, "à Lima" may also be where. */
function isPlaceOnly(passage: Passage, link: number, actor: Actor): boolean {
  return (
    actor.type === 'place' && !/^(?:la|l'|aux)$/u.test(at(passage.tokens, at(passage.tokens, link).norm === 'à' ? link + 1 : link).norm)
  );
}

function spokenTo(passage: Passage, people: People, one: Layered): Actor | null {
  const { finding } = one;
  if (finding.cue === null) return null;
  const { tokens, language } = passage;
  const content = contentStart(finding);
  const limit = Math.min(content > finding.cue[0] ? content : finding.clause[1], finding.cue[1] + farthest);
  const i = afterSubject(passage, finding, finding.cue[1]);
  if (i >= limit) return null;
  if (language.lang === 'en') return finding.lemma === 'tell' ? firstIn(passage, people, [i, phraseEnd(passage, i, limit)], one) : null;
  if (!/^(?:à|au|aux)$/u.test(at(tokens, i).norm)) return null;
  const actor = firstIn(passage, people, [i + 1, phraseEnd(passage, i + 1, limit)], one);
  return actor === null || isPlaceOnly(passage, i, actor) ? null : actor;
}

/** Find to whom words are addressed, as far as the reporting clause names them: "a déclaré à X que", "told X", "exhorté X à". */
export function findAddressee(passage: Passage, people: People, one: Layered): Addressee | null {
  const { addressee } = one.finding;
  if (addressee === undefined) return named(spokenTo(passage, people, one));
  const { tokens, language } = passage;
  const start = skipAdverbials(language, tokens, addressee[0]);
  const dative = language.lang === 'fr' && /^(?:à|au|aux)$/u.test(at(tokens, start).norm);
  // "said after talks with X that": a phrase after another preposition names nobody spoken to.
  if (!dative && language.prepositions.has(at(tokens, start).norm)) return null;
  const actor = firstIn(passage, people, [start, addressee[1]], one);
  return actor !== null && dative && isPlaceOnly(passage, start, actor) ? null : named(actor);
}

function named(actor: Actor | null): Addressee | null {
  return actor === null ? null : { id: actor.id, name: actor.name };
}
