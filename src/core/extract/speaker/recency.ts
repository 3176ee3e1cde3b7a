import type { Span } from '../../model';
import type { Gender } from '../text/language';
import { afterDateline } from '../text/dateline';
import { isHeading } from '../text/heading';
import { firstPhrase, phraseEnd } from './noun-phrase';
import { isQuoted, mentionOf, type Passage } from '../text/passage';
import { countBefore, type Actor, type People } from './people';
import type { Discourse } from './speaker';
import { at, marksOwner } from '../text/tokens';

/** Find the latest to speak among actors, else the latest to be named before a token, else the first to be named after. */
export function latest(actors: readonly Actor[], discourse: Discourse, token: number): Actor | null {
  if (actors.length < 2) return actors[0] ?? null;
  const spoke = [...discourse.slice(-recentTurns)]
    .reverse()
    .find((turn) => turn.token < token && turn.speaker.actors.some((actor) => actors.includes(actor)));
  const speaking = spoke?.speaker.actors.find((actor) => actors.includes(actor));
  if (speaking !== undefined) return speaking;
  return [...actors].sort((a, b) => lastPlace(b, token) - lastPlace(a, token))[0] ?? null;
}

function lastPlace(actor: Actor, token: number): number {
  return actor.places[countBefore(actor.places, token) - 1] ?? -1;
}

const remembered = 8;
/** Words that may stand between a verb and the name it governs: "the inquiry’s counsel, Alan Reid". */
const longestTitle = 8;

/** How many turns back a speaker is remembered. */
export const recentTurns = 40;

/** Are the weights of what speaks for or against a person as whom a pronoun means; one is the distance of a sentence. */
const weights = {
  spoke: 1.2,
  spokeLongAgo: 0.4,
  subject: 0.8,
  newSubject: 0.4,
  gender: 0.6,
  aside: -0.6,
  fronted: -1.6,
  addressed: -1,
  unlikely: -1.3,
} as const;

/** Says who a sentence is about that describes its subject without a name, and where: "the mayor arrived". */
export interface Topic {
  readonly actor: Actor;
  readonly token: number;
}

/**
 * Weigh every person named before a token: by distance in sentences, as subject, and as the last to speak.
 *
 * @param fits - leaves out persons who cannot be meant
 * @param topic - whom the sentence, or the one before, is about without naming them
 */
export function lastPerson(
  passage: Passage,
  people: People,
  discourse: Discourse,
  token: number,
  gender: Gender | null,
  fits: (actor: Actor) => boolean = () => true,
  topic: Topic | null = null,
): Actor | null {
  const here = passage.sentenceAt[token] ?? 0;
  const last = discourse.at(-1);
  const recent = recentPeople(passage, people, discourse, token);
  if (topic !== null && topic.token > (recent.get(topic.actor) ?? -1)) recent.set(topic.actor, topic.token);
  const excluded = antecedentOf(passage, people, token);
  const candidates = [...recent].filter(
    ([actor]) => actor !== excluded && !(gender !== null && actor.gender !== null && actor.gender !== gender) && fits(actor),
  );
  const named = new Set(candidates.map(([actor]) => actor));
  const since =
    topic !== null && named.has(topic.actor) ? topic.actor : newSubject(passage, people, last, here, (actor) => named.has(actor));
  let best: Actor | null = null;
  let bestScore = -Infinity;
  for (const [actor, place] of candidates) {
    const distance = here - (passage.sentenceAt[place] ?? 0);
    const spoke = last?.speaker.actors.includes(actor) === true;
    const sentence = passage.sentences[passage.sentenceAt[place] ?? 0]?.[0] ?? 0;
    const score =
      -Math.min(distance, remembered) +
      (spoke ? (since === null || since === actor ? weights.spoke : weights.spokeLongAgo) : 0) +
      (since === actor ? weights.newSubject : 0) +
      asideWeight(passage, token, place) +
      (isAddressed(passage, place) ? weights.addressed : 0) +
      (isLikely(actor) ? 0 : weights.unlikely) +
      (topic?.token === place || spokeIn(passage, discourse, actor, place) || firstPersonIn(passage, people, sentence, token) === actor
        ? weights.subject
        : 0) +
      (gender !== null && actor.gender === gender ? weights.gender : 0);
    if (score > bestScore) {
      best = actor;
      bestScore = score;
    }
  }
  return best;
}

/** "Luc Verne, *dont il* tait le nom quand *il* dénonce …": whom a relative clause with a subject of its own describes is not that subject. */
function antecedentOf({ tokens, language, sentenceAt }: Passage, people: People, token: number): Actor | null {
  if (language.lang !== 'fr') return null;
  for (let i = token - 1; sentenceAt[i] === sentenceAt[token]; i--) {
    const { norm } = at(tokens, i);
    const comma = at(tokens, i - 1).text === ',';
    if (!(norm === 'dont' || (comma && /^(?:que|qu')$/u.test(norm))) || !language.pronouns.has(at(tokens, i + 1).norm)) continue;
    const actor = people.byToken.get(comma ? i - 2 : i - 1);
    return actor?.type === 'person' ? actor : null;
  }
  return null;
}

/** Find the person named last before a token, whatever the sentence says of them: whom "ce dernier" means. */
export function lastNamed(passage: Passage, people: People, token: number, gender: Gender | null): Actor | null {
  const first = passage.sentences[Math.max(0, (passage.sentenceAt[token] ?? 0) - 1)]?.[0] ?? 0;
  for (let i = token - 1; i >= first; i--) {
    const actor = people.byToken.get(i);
    if (actor?.type === 'person' && !isQuoted(passage, i) && (gender === null || actor.gender === null || actor.gender === gender))
      return actor;
  }
  return null;
}

/** Find whom a heading speaks of before the text names anybody: "Maman de trois enfants, *elle* raconte" stands over "*Nadia Belhadj*, 34 ans, …"; null elsewhere. */
export function namedBelow(passage: Passage, people: People, token: number, gender: Gender | null): Actor | null {
  if (!isHeading(passage, passage.paragraphAt[token] ?? -1)) return null;
  const persons = people.actors.filter(({ type }) => type === 'person');
  if (persons.some(({ places }) => (places[0] ?? token) < token)) return null;
  const [first] = persons
    .filter((actor) => (actor.places[0] ?? Infinity) < token + introducedWithin)
    .sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
  return first === undefined || (gender !== null && first.gender !== null && first.gender !== gender) ? null : first;
}

/** In tokens: whoever a heading is about is named soon. */
const introducedWithin = 120;

/**
 * Find whom the sentences since the last turn are about, the latest first: "…," said Tom Pike. *Joe Marsh nodded.* "…," he said.
 *
 * @param here - sentence before which to look
 * @param fits - leaves out persons who cannot be meant
 */
export function newSubject(
  passage: Passage,
  people: People,
  last: Discourse[number] | undefined,
  here: number,
  fits: (actor: Actor) => boolean,
): Actor | null {
  const turn = last === undefined ? -1 : (passage.sentenceAt[last.token] ?? -1);
  for (let index = here - 1; index > Math.max(turn, here - remembered); index--) {
    const [start, end] = passage.sentences[index] ?? [0, 0];
    if (isQuoted(passage, start)) continue;
    const head = firstPhrase(passage, afterDateline(passage, start, end), end);
    const whole = head === null ? null : ([head[0], Math.max(head[1], phraseEnd(passage, head[0], end))] as const);
    const actor = whole === null ? null : (personIn(passage, people, whole) ?? personBeside(passage, people, whole[1]));
    if (actor !== null && fits(actor)) return actor;
  }
  return null;
}

/** "the head of communications, *Luis Mora*, hopes": finds the person whom a comma sets beside a noun phrase. */
function personBeside({ tokens }: Passage, people: People, comma: number): Actor | null {
  const actor = at(tokens, comma).text === ',' ? people.byToken.get(comma + 1) : undefined;
  return actor?.type === 'person' ? actor : null;
}

/** Finds the person at the head of a noun phrase: not one whom "of" or a genitive brings in. */
function personIn(passage: Passage, people: People, [start, end]: Span): Actor | null {
  const { tokens, language } = passage;
  for (let i = start; i < end; i++) {
    const actor = people.byToken.get(i);
    if (language.ofWords.has(at(tokens, i).norm) && (language.lang === 'en' || isComplement(passage, people, i, end))) return null;
    if (actor?.type === 'person') return marksOwner(at(tokens, people.nameAt.get(i)?.[1] ?? i + 1)) ? null : actor;
  }
  return null;
}

/** "l’adjoint *du maire Luc Verne*", but not "le ministre *de la Défense* Luc Verne": tells whether nothing but a title stands between "de" and the next name. */
function isComplement({ tokens, language }: Passage, people: People, of: number, end: number): boolean {
  for (let i = of + 1; i < end; i++) {
    const { norm } = at(tokens, i);
    if (people.byToken.get(i)?.type === 'person' || language.roleNouns.has(norm)) return true;
    if (!language.determiners.has(norm) && !language.courtesy.has(norm)) return false;
  }
  return true;
}

/** Tells whether somebody spoke in the sentence of a token. */
function spokeIn({ sentenceAt }: Passage, discourse: Discourse, actor: Actor, token: number): boolean {
  return discourse.slice(-remembered).some((turn) => sentenceAt[turn.token] === sentenceAt[token] && turn.speaker.actors.includes(actor));
}

/** Finds where each person of the sentences before was named or spoke last, quotations left out; the last speaker however far back. */
function recentPeople(passage: Passage, people: People, discourse: Discourse, token: number): Map<Actor, number> {
  const found = new Map<Actor, number>();
  const first = passage.sentences[Math.max(0, (passage.sentenceAt[token] ?? 0) - remembered)]?.[0] ?? 0;
  for (let i = token - 1; i >= first; i--) {
    const actor = people.byToken.get(i);
    if (actor?.type === 'person' && !found.has(actor) && !isQuoted(passage, i)) found.set(actor, people.nameAt.get(i)?.[0] ?? i);
  }
  const last = discourse.at(-1);
  for (const turn of discourse.slice(-recentTurns)) {
    if (turn.token >= token || (turn.token < first && turn !== last)) continue;
    for (const actor of turn.speaker.actors) {
      if (actor.type === 'person' && turn.token > (found.get(actor) ?? -1)) found.set(actor, turn.token);
    }
  }
  return found;
}

/** "over Diane Parry", "En réponse au président Poutine, il …": weighs whoever is named in passing, more so before the subject of the same sentence. */
function asideWeight(passage: Passage, token: number, place: number): number {
  const { tokens, language, sentenceAt, sentences } = passage;
  const first = sentences[sentenceAt[token] ?? -1]?.[0] ?? -1;
  const isHere = sentenceAt[place] === sentenceAt[token];
  const isFronted = language.prepositions.has(at(tokens, first).norm) && !hasComma(passage, first, place);
  if (isHere && (isFronted || isBroughtIn(passage, place))) return weights.fronted;
  const before = at(tokens, place - 1).norm;
  return language.prepositions.has(before) || /^['’‘´`]s$/u.test(at(tokens, place + 1).text) ? weights.aside : 0;
}

/** "Pour l’accusation*,* M. Verne ment": behind the comma the main clause has begun. */
function hasComma(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (at(passage.tokens, i).text === ',' && !isQuoted(passage, i)) return passage.language.lang === 'fr';
  return false;
}

/** "by *Judge Hale*", "avec le ministre Luis Mora": tells whether a preposition governs a name, its office between them. */
function isBroughtIn({ tokens, language }: Passage, place: number): boolean {
  for (let i = place - 1; i >= place - 4; i--) {
    const { norm, capital } = at(tokens, i);
    if (language.prepositions.has(norm)) return true;
    if (!capital && !language.determiners.has(norm) && !language.roleNouns.has(norm)) return false;
  }
  return false;
}

const telling = /^(?:told|tells?|telling|asked|asks|informed|reminded|assured|thanked|met|meets|joined|interviewed|replaced|succeeded)$/u;

/** "told Orbe News reporter *Luis Mora*": whoever is told something is not the one who goes on. */
function isAddressed({ tokens, language }: Passage, place: number): boolean {
  for (let i = place - 1; i >= place - longestTitle; i--) {
    const { kind, norm } = at(tokens, i);
    if (telling.test(norm)) return true;
    if (kind === 'mark' ? !/^['’,-]$/u.test(norm) : language.prepositions.has(norm) || language.conjunctions.has(norm)) return false;
  }
  return false;
}

/** "J.D. Ruiz", "JB Roy", "Yacine B": only people are called by initials so. */
const initialled = /^(?:(?:\p{Lu}\.){2,}|J\p{Lu}|\p{Lu}J) | \p{Lu}$/u;

/** Tell whether more is known of somebody than two capitalised words, which may be no person at all. */
export function isLikely({ id, name, gender, roles }: Actor): boolean {
  return id !== null || initialled.test(name) || gender !== null || roles.size > 0;
}

function firstPersonIn(passage: Passage, people: People, from: number, to: number): Actor | null {
  for (let i = from; i < to; i++) {
    const actor = people.byToken.get(i);
    if (passage.sentenceAt[i] !== passage.sentenceAt[from]) return null;
    if (actor?.type === 'person' && mentionOrName(passage, i) && !isQuoted(passage, i)) return besideOwner(passage, people, i) ?? actor;
  }
  return null;
}

/** "L’adjoint *de* Luc Verne, *Hugo Lartigue*, a dit": whom a comma sets beside a noun is the subject, not the one who completes it. */
function besideOwner(passage: Passage, people: People, index: number): Actor | null {
  const { tokens, language } = passage;
  const [start, end] = people.nameAt.get(index) ?? [index, index + 1];
  const governor = language.determiners.has(at(tokens, start - 1).norm) ? start - 2 : start - 1;
  const isOwner = language.ofWords.has(at(tokens, governor).norm) || at(tokens, start - 1).norm === 'du';
  return isOwner ? personBeside(passage, people, end) : null;
}

function mentionOrName(passage: Passage, index: number): boolean {
  return mentionOf(passage, index) !== null || at(passage.tokens, index).capital;
}
