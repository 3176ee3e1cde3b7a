import type { Span } from '../../model';
import { isDemonym, resolveDescription } from './descriptions';
import { lastAgreeing, pointsBack } from './demonstratives';
import { documentOwner, publisherOf } from './documents';
import { resolveGroup } from './group-pronouns';
import { resolveKin } from './kin';
import { namedIn } from './named-in';
import { isNameWord } from './names';
import { firstPhrase, type Phrase, phraseOf } from './noun-phrase';
import type { Actor, People } from './people';
import { isOutlet } from './outlets';
import { isQuoted, textOf, type Passage } from '../text/passage';
import { lastNamed, lastPerson, namedBelow, newSubject, type Topic } from './recency';
import { nobody, speakerOf, type Discourse, type Speaker } from './speaker';
import { at, range } from '../text/tokens';

/** Resolve the subject of a reporting verb. */
export function resolvePhrase(passage: Passage, people: People, discourse: Discourse, phrase: Phrase): Speaker {
  const { apposition } = phrase;
  const head = withoutReduced(passage, withoutVerb(passage, phrase.head));
  const pronoun = pronounIn(passage, head);
  // "Ce dernier, *Luc Verne*, a promis"
  const beside = pronoun !== null && apposition !== null && isNameWord(passage, apposition[0]) ? namedIn(passage, people, apposition) : [];
  if (beside.length === 1 && beside[0]?.type === 'person') return speakerOf(beside, 'speaker/apposition', 0.9, head);
  if (pronoun !== null) return resolvePronoun(passage, people, discourse, head, pronoun);
  const owner = ownerOf(passage, head);
  if (owner !== null) return { ...resolvePronoun(passage, people, discourse, head, owner), at: head };
  if (isSameAgain(passage, head)) {
    const last = discourse.at(-1);
    return last === undefined
      ? { ...nobody, at: head }
      : { ...last.speaker, rule: 'speaker/same-again', confidence: last.speaker.confidence * 0.9, at: head };
  }
  const voice = apposition === null ? null : voiceOf(passage, apposition);
  if (voice !== null) {
    const speaker = resolvePhrase(passage, people, discourse, phraseOf(voice));
    if (speaker.actors.some((actor) => actor.type === 'person')) return { ...speaker, rule: 'speaker/voice-of' };
  }
  if (isDemonym(passage, people, head)) return resolveDescription(passage, people, discourse, head);
  const named = namedIn(passage, people, head);
  if (named.length > 0) return withTail(passage, people, head, withOutlet(passage, head, speakerOf(named, 'speaker/named', 0.95, head)));
  const publisher = publisherOf(passage, head);
  if (publisher !== null)
    return {
      ...resolvePhrase(passage, people, discourse, phraseOf(publisher)),
      rule: 'speaker/document',
      confidence: 0.75,
    };
  const meant = documentOwner(passage, people, head) ?? resolveKin(passage, people, head);
  // "un rapport de la Cour des comptes"
  if (meant?.rule === 'speaker/document' && passage.language.lang === 'fr') return withTail(passage, people, head, meant);
  if (meant !== null) return meant;
  if (apposition !== null) {
    const beside = namedIn(passage, people, apposition).filter((actor) => actor.type === 'person' || actor.type === 'unknown');
    if (beside.length > 0 && !startsDescriptive(passage, apposition)) return speakerOf(beside.slice(0, 1), 'speaker/apposition', 0.9, head);
  }
  return resolveDescription(passage, people, discourse, head);
}

/** "selon *ses* calculs", "d’après *leur* bilan": finds the pronoun for whose document it is; null for any other phrase. */
function ownerOf({ tokens, language }: Passage, [start, end]: Span): string | null {
  const { norm } = at(tokens, start);
  if (language.lang !== 'fr' || !/^(?:son|sa|ses|leurs?)$/u.test(norm)) return null;
  if (!range([start + 1, end]).some((i) => language.documentNouns.has(at(tokens, i).norm))) return null;
  return /^leur/u.test(norm) ? 'ils' : 'ses';
}

/** "ajoute la même source", "the same official said": whoever spoke last. */
function isSameAgain({ tokens }: Passage, [start, end]: Span): boolean {
  const same = /^(?:le|la|les|the)$/u.test(at(tokens, start).norm) ? start + 1 : start;
  // "ajoute-t-on de même source"
  return /^(?:même|mêmes|same)$/u.test(at(tokens, same).norm) && (same === start ? at(tokens, end - 1).norm === 'source' : end - start > 2);
}

/** "jure l’élu", "manifesté le mandataire": a verb that no list knows stands before the noun phrase. */
function withoutVerb({ tokens, language }: Passage, head: Span): Span {
  const [start, end] = head;
  // "Hale disagreed: “…”"
  const last = at(tokens, end - 1);
  if (
    language.lang === 'en' &&
    end - start > 1 &&
    !last.capital &&
    /[a-z]{3}ed$/u.test(last.norm) &&
    at(tokens, end - 2).capital &&
    !language.determiners.has(at(tokens, end - 2).norm)
  )
    return [start, end - 1];
  if (language.lang !== 'fr' || at(tokens, start).kind !== 'word' || at(tokens, start).capital) return head;
  if (!/.{2}(?:e|é|it|i|u)$/u.test(at(tokens, start).norm) || language.determiners.has(at(tokens, start).norm)) return head;
  if (language.roleNouns.has(at(tokens, start).norm) || language.groupNouns.has(at(tokens, start).norm)) return head;
  return start + 2 < end && /^(?:le|la|l')$/u.test(at(tokens, start + 1).norm) ? [start + 1, end] : head;
}

/** "les experts *étudiant la* digue": what a present participle with an object or a place of its own tells of somebody is no part of what they are called. */
function withoutReduced({ tokens, language }: Passage, [start, end]: Span): Span {
  if (language.lang !== 'fr' || !language.determiners.has(at(tokens, start).norm)) return [start, end];
  const reduced = range([start + 2, end - 1]).find((i) => {
    const { norm, capital } = at(tokens, i);
    const next = at(tokens, i + 1).norm;
    if (capital || !/.{2}ant$/u.test(norm) || language.roleNouns.has(norm) || language.prepositions.has(norm)) return false;
    if (language.determiners.has(at(tokens, i - 1).norm) || language.ofWords.has(at(tokens, i - 1).norm)) return false;
    return /^(?:le|la|les|l'|un|une|près|à|dans|en|sous|sur|hors)$/u.test(next);
  });
  // "un rapport de la Cour des comptes *publié* en mars", "une étude *parue*"
  const issued = range([start + 2, end]).find((i) => /^(?:datée?|diffusée?|parue?|publiée?|rendue?|révélée?)s?$/u.test(at(tokens, i).norm));
  return [start, reduced ?? issued ?? end];
}

/** "La Corée du Nord, par la voix de son ministre, …": the voice speaks. */
function voiceOf(passage: Passage, [start, end]: Span): Span | null {
  const words = passage.tokens
    .slice(start, start + 4)
    .map((token) => token.norm)
    .join(' ');
  const match = /^(?:par la voix d(?:e|u|es|')|par l' intermédiaire d|through (?:its|her|his|their))/u.exec(words);
  if (match === null) return null;
  const from = /^through/u.test(words) ? start + 1 : start + 4;
  return from < end ? [from, end] : null;
}

/** An apposition that begins with "avec", "chez" or a clause names others. */
function startsDescriptive(passage: Passage, span: Span): boolean {
  const { language, tokens } = passage;
  const first = at(tokens, span[0]);
  return (
    language.prepositions.has(first.norm) ||
    language.relatives.has(first.norm) ||
    language.conjunctions.has(first.norm) ||
    language.timeWords.has(first.norm)
  );
}

function withOutlet(passage: Passage, head: Span, speaker: Speaker): Speaker {
  if (speaker.outlet) return speaker;
  // The article of "Le Monde" is part of the name, though a name never begins with one.
  const written = textOf(passage, head).replace(/\s+/gu, ' ');
  if (speaker.id === null && isOutlet(written)) return { ...speaker, name: written, outlet: true };
  const isMedia = range(head).some((i) => passage.language.mediaNouns.has(at(passage.tokens, i).norm) && !isNamePart(passage, i));
  return isMedia && speaker.actors[0]?.type !== 'person' ? { ...speaker, outlet: true } : speaker;
}

/** "l’association Tram pour tous": a body's name goes on in small letters. */
function withTail(passage: Passage, people: People, head: Span, speaker: Speaker): Speaker {
  const [actor] = speaker.actors;
  if (actor?.type !== 'unknown' || speaker.actors.length > 1 || isOutlet(speaker.name ?? '')) return speaker;
  const at0 = range(head).find((i) => people.byToken.get(i) === actor);
  if (at0 === undefined || at0 === head[0]) return speaker;
  const { tokens, language } = passage;
  const isPlace = (i: number) => language.lang === 'en' && language.prepositions.has(at(tokens, i).norm) && at(tokens, i).norm !== 'for';
  const end = range([at0, head[1]]).find((i) => people.byToken.get(i) !== actor && isPlace(i)) ?? head[1];
  return { ...speaker, name: textOf(passage, [at0, end]).replace(/\s+/gu, ' ') };
}

function isNamePart(passage: Passage, index: number): boolean {
  return at(passage.tokens, index).capital;
}

function pronounIn(passage: Passage, [start, end]: Span): string | null {
  const { tokens, language } = passage;
  const first = at(tokens, start).norm;
  const pair = `${first} ${at(tokens, start + 1).norm}`;
  if (language.pronouns.has(pair)) return pair;
  return end - start === 1 && language.pronouns.has(first) ? first : null;
}

/** Resolve a pronoun to whoever was talked of last and can be meant. */
export function resolvePronoun(passage: Passage, people: People, discourse: Discourse, place: Span, pronoun: string): Speaker {
  const form = passage.language.pronouns.get(pronoun);
  if (form === undefined || pronoun === 'on') return { ...nobody, at: place };
  const pointed = pointsBack(pronoun) ? lastAgreeing(passage, place[0], form) : null;
  const nearer = pointed === null || form.plural ? null : lastNamed(passage, people, place[0], form.gender);
  if (pointed !== null && !nearer?.places.some((name) => name >= pointed[1] && name < place[0]))
    return { ...resolvePhrase(passage, people, discourse, phraseOf(pointed)), rule: 'speaker/pronoun', confidence: 0.65, at: place };
  if (form.plural || pronoun === 'it')
    return resolveGroup(passage, people, discourse, place, form.plural, (head) =>
      resolvePhrase(passage, people, discourse, phraseOf(head)),
    );
  const turn = discourse.at(-1);
  const unnamed =
    turn !== undefined &&
    turn.speaker.actors.length === 0 &&
    turn.speaker.rule === 'speaker/described' &&
    !turn.speaker.plural &&
    turn.speaker.role === true;
  const fitsTurn = !(form.gender !== null && turn?.speaker.gender != null && turn.speaker.gender !== form.gender);
  const close = turn !== undefined && (passage.sentenceAt[place[0]] ?? 0) - (passage.sentenceAt[turn.token] ?? 0) <= 1;
  const fitsForm = ({ gender }: Actor) => form.gender === null || gender === null || gender === form.gender;
  const here = passage.sentenceAt[place[0]] ?? 0;
  if (unnamed && close && fitsTurn && newSubject(passage, people, turn, here, fitsForm) === null) {
    return { ...turn.speaker, rule: 'speaker/pronoun', confidence: 0.65, at: place };
  }
  const described = describedBefore(passage, people, discourse, place[0]);
  if (described !== null && !(form.gender !== null && described.gender !== null && described.gender !== form.gender))
    return { ...described, rule: 'speaker/pronoun', confidence: 0.6, at: place };
  const latter = /^(?:ce dernier|cette dernière|celui-ci|celle-ci)$/u.test(pronoun)
    ? lastNamed(passage, people, place[0], form.gender)
    : null;
  if (latter !== null) return speakerOf([latter], 'speaker/pronoun', 0.75, place);
  const person = lastPerson(passage, people, discourse, place[0], form.gender, undefined, topicOf(passage, people, discourse, place[0]));
  if (turn !== undefined && fitsTurn && isBodySpeaking(passage, turn, place[0], person))
    return { ...turn.speaker, rule: 'speaker/pronoun', confidence: 0.65, at: place };
  if (person !== null) return speakerOf([person], 'speaker/pronoun', person.gender === null ? 0.75 : 0.85, place);
  const below = turn === undefined ? namedBelow(passage, people, place[0], form.gender) : null;
  if (below !== null) return speakerOf([below], 'speaker/named-below', 0.6, place);
  return turn === undefined || turn.speaker.outlet || !fitsTurn
    ? { ...nobody, at: place }
    : { ...turn.speaker, rule: 'speaker/pronoun', confidence: 0.6, at: place };
}

/** "La préfecture a dit … Elle a ajouté …": a body that spoke in the sentence before, where nobody has been named since. */
function isBodySpeaking(passage: Passage, turn: Discourse[number], token: number, person: Actor | null): boolean {
  if (passage.language.lang !== 'fr' || turn.speaker.plural || turn.speaker.outlet || turn.speaker.name === null) return false;
  const [actor] = turn.speaker.actors;
  const isBody = actor === undefined ? turn.speaker.role !== true : actor.type !== 'person';
  if (!isBody || (passage.sentenceAt[token] ?? 0) - (passage.sentenceAt[turn.token] ?? 0) !== 1) return false;
  return person === null || !person.places.some((place) => place > turn.token && place < token && !isInContent(passage, place, turn));
}

/** Named in what the body itself says. */
function isInContent(passage: Passage, place: number, turn: Discourse[number]): boolean {
  return passage.sentenceAt[place] === passage.sentenceAt[turn.token];
}

/** "Le préfet s’est rendu sur place. Il a annoncé …": resolves the subject of a sentence that names nobody; null where it does. */
function subjectWithoutName(passage: Passage, people: People, discourse: Discourse, [start, end]: Span): Speaker | null {
  const head = firstPhrase(passage, start, end);
  if (head === null || isQuoted(passage, head[0]) || pronounIn(passage, head) !== null) return null;
  const speaker = resolvePhrase(passage, people, discourse, phraseOf(head));
  return speaker.plural || speaker.rule === 'speaker/named' ? null : speaker;
}

/** Whom the sentence before describes, where no name fits the description. */
function describedBefore(passage: Passage, people: People, discourse: Discourse, token: number): Speaker | null {
  const sentence = passage.sentences[(passage.sentenceAt[token] ?? 0) - 1];
  if (sentence === undefined || passage.paragraphAt[sentence[0]] !== passage.paragraphAt[token]) return null;
  const speaker = subjectWithoutName(passage, people, discourse, sentence);
  if (speaker?.rule !== 'speaker/described' || speaker.role !== true) return null;
  return range(sentence).some((i) => people.byToken.get(i)?.type === 'person') ? null : speaker;
}

/** Whom the sentence of a token, else the one before, is about without a name that somebody bears. */
function topicOf(passage: Passage, people: People, discourse: Discourse, token: number): Topic | null {
  const here = passage.sentenceAt[token] ?? 0;
  for (const index of [here, here - 1]) {
    const [start, end] = passage.sentences[index] ?? [0, 0];
    const speaker = start < end ? subjectWithoutName(passage, people, discourse, [start, Math.min(end, token)]) : null;
    const [actor] = speaker?.actors ?? [];
    if (actor?.type === 'person' && speaker?.at != null) return { actor, token: speaker.at[0] };
  }
  return null;
}
