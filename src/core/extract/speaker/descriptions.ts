import type { Span } from '../../model';
import type { Gender, Language, RoleNoun } from '../text/language';
import { resolveBody } from './bodies';
import { isState, statesIn } from './nations';
import { isOutlet } from './outlets';
import { foldName, roleKey, type Actor, type People } from './people';
import { textOf, type Passage } from '../text/passage';
import { isLikely, lastPerson, latest } from './recency';
import { hasLikeRole, hasRole, isDescriptive, roleAt } from './roles';
import { nobody, speakerOf, type Discourse, type Speaker } from './speaker';
import { at, marksOwner, range } from '../text/tokens';

/** Holds a description taken apart: "le nouveau *ministre* péruvien de la Défense". */
interface Description {
  readonly head: Span;
  readonly noun: RoleNoun;
  readonly nounAt: number;
  /** The word of office. */
  readonly word: string;
  /** What stands after it, articles and prepositions of two letters left out. */
  readonly extra: readonly string[];
  /** Words before it that make it another office: "prime", "vice". */
  readonly rank: readonly string[];
  readonly states: ReadonlySet<string>;
  readonly feminine: boolean;
}

const stemLength = 5;

/** Words before a word of office without which it is another office. */
const ranks = /^(?:prime|premier|première|vice|deputy|foreign|finance|interior|home|defen[cs]e|health|education|justice|shadow)$/u;

/** Resolve a description without a name: a role that was introduced before, or whoever stays unnamed. */
export function resolveDescription(passage: Passage, people: People, discourse: Discourse, head: Span): Speaker {
  const { tokens, language } = passage;
  if (/year-old$/u.test(at(tokens, head[1] - 1).norm)) {
    const person = lastPerson(passage, people, discourse, head[0], null);
    if (person !== null) return speakerOf([person], 'speaker/description', 0.6, head);
  }
  const aged = byAge(passage, people, discourse, head);
  if (aged !== null) return aged;
  if (isNobody(passage, head)) return { ...nobody, at: head };
  const nounAt = range(head).find((i) => roleAt(passage, i) !== undefined && !isRank(passage, i));
  const noun = nounAt === undefined ? undefined : roleAt(passage, nounAt);
  const first = at(tokens, head[0]).norm;
  const definite = /^(?:le|la|l'|ce|cet|cette|the|this|that|son|sa|his|her)$/u.test(first);
  const unnamed: Speaker = {
    ...nobody,
    name: writtenName(passage, head),
    plural: noun?.plural ?? false,
    role: noun !== undefined,
    gender: noun?.gender ?? (language.lang === 'fr' ? articleGender(language, first, noun !== undefined) : null),
    rule: 'speaker/described',
    confidence: 0.7,
    at: head,
    outlet: isUnnamedOutlet(passage, head),
  };
  const body = resolveBody(passage, people, discourse, head);
  if (body !== null) return body;
  if (nounAt === undefined || noun === undefined || !definite || noun.plural)
    return definite
      ? (byDemonym(passage, people, discourse, head) ??
          (noun === undefined ? byPointing(passage, people, discourse, head) : null) ??
          unnamed)
      : unnamed;
  if (isComplement(passage, head, nounAt)) return unnamed;
  return byOffice(passage, people, discourse, describe(passage, head, noun, nounAt)) ?? unnamed;
}

/** "le *Premier* ministre": before another word of office "premier" only gives its rank. */
function isRank(passage: Passage, index: number): boolean {
  return /^(?:premi(?:er|ère))$/u.test(at(passage.tokens, index).norm) && roleAt(passage, index + 1) !== undefined;
}

/** "la préfecture" is "elle", "le gouvernement" is "il"; "le maire" may be either, as a person. */
function articleGender({ feminineDeterminers }: Language, article: string, isPerson: boolean): Gender | null {
  if (feminineDeterminers.has(article)) return 'f';
  return !isPerson && /^(?:le|un|ce|cet|du|au)$/u.test(article) ? 'm' : null;
}

/** "l’entourage *du Premier ministre*": who speaks is not the holder of the office. */
function isComplement({ tokens, language }: Passage, [start]: Span, nounAt: number): boolean {
  return language.lang === 'fr' && range([start + 1, nounAt]).some((i) => language.ofWords.has(at(tokens, i).norm));
}

/** "l’agriculteur *de 47 ans*": whoever was named without an office; a man of whom only the age is known is somebody else. */
function byAge(passage: Passage, people: People, discourse: Discourse, [start, end]: Span): Speaker | null {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || at(tokens, end - 1).norm !== 'ans' || at(tokens, end - 2).kind !== 'number') return null;
  const noun = roleAt(passage, start + 1);
  if (!/^(?:le|la|l')$/u.test(at(tokens, start).norm) || /^(?:homme|femme)$/u.test(at(tokens, start + 1).norm)) return null;
  const gender = noun?.gender ?? articleGender(language, at(tokens, start).norm, true);
  const person = lastPerson(
    passage,
    people,
    discourse,
    start,
    gender,
    ({ roles }) => ![...roles].some((role) => language.roleNouns.has(role)),
  );
  return person === null ? null : speakerOf([person], 'speaker/description', 0.6, [start, end]);
}

/** « … », tranche *ce faucon conservateur*: behind its verb, what "ce" points at and calls by no office is whom the text talks of. */
function byPointing(passage: Passage, people: People, discourse: Discourse, head: Span): Speaker | null {
  const { tokens, language } = passage;
  const before = at(tokens, head[0] - 1);
  const last = discourse.at(-1)?.speaker;
  if (language.lang !== 'fr' || !/^(?:ce|cet|cette)$/u.test(at(tokens, head[0]).norm) || head[1] - head[0] < 2) return null;
  if (before.kind !== 'word' || language.ofWords.has(before.norm) || language.conjunctions.has(before.norm)) return null;
  if (last?.actors.length === 0 && last.role === true) return null;
  const isThing = range([head[0] + 1, Math.min(head[1], head[0] + 3)]).some((i) => {
    const { norm } = at(tokens, i);
    return norm === 'source' || language.groupNouns.has(norm) || language.mediaNouns.has(norm) || language.documentNouns.has(norm);
  });
  const person = isThing ? null : lastPerson(passage, people, discourse, head[0], null);
  return person === null ? null : speakerOf([person], 'speaker/description', 0.6, head);
}

function describe(passage: Passage, head: Span, noun: RoleNoun, nounAt: number): Description {
  const { tokens, language } = passage;
  const extra = range([nounAt + 1, head[1]])
    .map((i) => at(tokens, i).norm)
    .filter((norm) => norm.length > 2 && !language.determiners.has(norm));
  const states = statesIn(
    range(head).map((i) => at(tokens, i).norm),
    language.lang,
  );
  const feminine = (noun.gender ?? (language.feminineDeterminers.has(at(tokens, head[0]).norm) ? 'f' : null)) === 'f';
  const rank = range([head[0] + 1, nounAt])
    .map((i) => at(tokens, i).norm)
    .filter((norm) => ranks.test(norm));
  return { head, noun, nounAt, word: at(tokens, nounAt).norm, extra, rank, states, feminine };
}

/** Leaves out whoever is first named after a description, unless nobody at all has been named before it, as in a lead. */
function namedBefore(actors: readonly Actor[], people: People, token: number): readonly Actor[] {
  const isEarly = ({ type, places }: Actor) => type === 'person' && (places[0] ?? token) < token;
  return people.actors.some(isEarly) ? actors.filter((actor) => actor.id !== null || isEarly(actor)) : actors;
}

/** Words of office that say nothing without what they are the head of. */
const empty = /^(?:cheff?e?|membre|responsable|représentante?|head|leader|member|representative|chief)$/u;

/** "le chef de l’État" is the president, "la cheffe du gouvernement" the prime minister. */
function officeOf({ word, extra }: Description): string {
  if (!/^cheff?e?$/u.test(word)) return word;
  if (/^[eé]tat$/u.test(extra[0] ?? '')) return 'président';
  return extra[0] === 'gouvernement' ? 'ministre' : word;
}

/** Finds who holds the office: somebody introduced with it, else the last person who may be meant. */
function byOffice(passage: Passage, people: People, discourse: Discourse, one: Description): Speaker | null {
  const { head, word, extra, feminine } = one;
  const office = officeOf(one);
  const candidates = namedBefore(people.byRole.get(roleKey(office)) ?? [], people, head[0]);
  const known = candidates.filter(
    (actor) =>
      hasRole(actor, office) &&
      !(feminine && actor.gender === 'm') &&
      !isOfAnotherState(passage, one, actor) &&
      one.rank.every((norm) => actor.roles.has(norm)) &&
      !(office === 'ministre' && office !== word && !actor.roles.has('premier') && !actor.roles.has('première')),
  );
  const fitting = office === word ? known.filter((actor) => extra.every((norm) => agrees(passage, actor, norm))) : known;
  const alike = people.actors.filter(
    (actor) =>
      actor.type === 'person' && hasLikeRole(actor, word) && (actor.places[0] ?? 0) < head[0] && !isOfAnotherState(passage, one, actor),
  );
  const holders = fitting.length > 0 ? fitting : extra.length === 0 || (extra.length === 1 && !empty.test(word)) ? known : [];
  const chosen = latest(extra.length === 0 && holders.length > 0 ? [...new Set([...holders, ...alike])] : holders, discourse, head[0]);
  if (chosen !== null) return speakerOf([chosen], 'speaker/role', 0.85, head);
  const likely = sharesComplement(passage, people, one, head[0]) ?? latest(extra.length > 1 ? [] : alike, discourse, head[0]);
  if (likely !== null) return speakerOf([likely], 'speaker/role', 0.7, head);
  return anaphor(passage, people, discourse, one);
}

/** "le militant des droits civiques" for the "directeur du Centre des droits civiques": all that the description adds was said of somebody. */
function sharesComplement(
  { tokens, language }: Passage,
  people: People,
  { nounAt, word, extra, feminine }: Description,
  token: number,
): Actor | null {
  const words = extra.filter((norm) => !language.roleNouns.has(norm));
  if (!isDescriptive(word) || words.length === 0 || !/^(?:de|du|des|d')$/u.test(at(tokens, nounAt + 1).norm)) return null;
  const fitting = people.actors.filter(
    (actor) =>
      actor.type === 'person' &&
      (actor.places[0] ?? token) < token &&
      !(feminine && actor.gender === 'm') &&
      words.every((norm) => actor.roles.has(norm)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "le président américain" is not the one who was introduced as "président russe". */
function isOfAnotherState({ language }: Passage, { states }: Description, actor: Actor): boolean {
  const own = statesIn(actor.roles, language.lang);
  return states.size > 0 && own.size > 0 && ![...states].some((state) => own.has(state));
}

/** "burkinabé" and "Burkina", "russe" and "Russie": one word of the office in another form. */
function agrees({ language }: Passage, actor: Actor, norm: string): boolean {
  if (actor.roles.has(norm)) return true;
  const states = statesIn([norm], language.lang);
  if (states.size > 0) return [...statesIn(actor.roles, language.lang)].some((state) => states.has(state));
  const stem = foldName(norm).slice(0, stemLength);
  return stem.length === stemLength && [...actor.roles].some((role) => foldName(role).startsWith(stem));
}

/** Takes a description for the person talked of last, where nothing speaks against it. */
function anaphor(passage: Passage, people: People, discourse: Discourse, one: Description): Speaker | null {
  const { tokens, language } = passage;
  const { head, noun, nounAt, word, extra, states } = one;
  const first = at(tokens, head[0]).norm;
  const gender = noun.gender ?? (one.feminine ? 'f' : null);
  const own = /^(?:son|sa|his|her)$/u.test(first);
  const owned = own || marksOwner(at(tokens, nounAt - 1)) || /^(?:its|their|leur)$/u.test(first);
  const withoutOffice = (actor: Actor) =>
    !isOfAnotherState(passage, one, actor) && ![...actor.roles].some((role) => language.roleNouns.has(role));
  const meant = (fits?: (actor: Actor) => boolean): Speaker | null => {
    const person = lastPerson(passage, people, discourse, head[0], gender, fits);
    // "the counsel" is not the Gaza Strip: two capitals of which no more is known may be anything.
    return person === null || (language.lang === 'en' && !isLikely(person)) ? null : speakerOf([person], 'speaker/description', 0.6, head);
  };
  const pointed =
    /^(?:ce|cet|cette|this|that)$/u.test(first) ||
    /^(?:ancien|ancienne|former)$/u.test(at(tokens, nounAt - 1).norm) ||
    (isDescriptive(word) &&
      extra.length <= (/^(?:avocate?|m[eè]re|père|maman|papa|veuve|veuf)$/u.test(word) ? 0 : /^(?:homme|femme)$/u.test(word) ? 2 : 1));
  if (pointed && !own) return meant((actor) => !isOfAnotherState(passage, one, actor));
  if (owned) return null;
  if (isDescriptive(word) && extra.length > 1 && isSoleSpeaker(discourse)) return meant(withoutOffice) ?? null;
  const ofStateOnly = states.size > 0 && extra.every((norm) => statesIn([norm], language.lang).size > 0);
  if (extra.length > 0) return ofStateOnly ? meant(withoutOffice) : null;
  const alone = people.actors.filter((actor) => actor.type === 'person').length === 1;
  return isDescriptive(word) || alone ? meant() : meant(withoutOffice);
}

/** Nobody else has spoken so far, and this person more than once. */
function isSoleSpeaker(discourse: Discourse): boolean {
  const names = new Set(discourse.flatMap(({ speaker }) => (speaker.actors.length > 0 ? [speaker.name] : [])));
  return discourse.length > 1 && names.size === 1;
}

/** "silence, puis", "rejected": words that are no name, no role and no body. */
function isNobody({ tokens, language }: Passage, head: Span): boolean {
  if (range(head).some((i) => /^[,;:()]$/u.test(at(tokens, i).text))) return true;
  const first = at(tokens, head[0]);
  return (
    head[1] - head[0] === 1 &&
    !first.capital &&
    language.verbForms.has(first.norm) &&
    !language.roleNouns.has(first.norm) &&
    !language.documentNouns.has(first.norm)
  );
}

const demonym = {
  fr: /^\p{Lu}.*(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|éen|éenne)$/u,
  en: /^(?:\p{Lu}.*(?:ian|ean|can|man|woman|ard)|Briton|Dane|Swede|Pole|Finn|Turk|Serb|Democrat|Conservative|Tory)$/u,
} as const;

/** Tell whether a noun phrase is an article and the people of a country, town or party, whom no inventory knows by that name. */
export function isDemonym(passage: Passage, people: People, [start, end]: Span): boolean {
  const { language, tokens } = passage;
  // "the Ohio Democrat"
  const modified = language.lang === 'en' && end - start === 3 && at(tokens, start + 1).capital;
  if ((end - start !== 2 && !modified) || !/^(?:le|la|l'|the)$/u.test(at(tokens, start).norm)) return false;
  const { text, norm } = at(tokens, end - 1);
  const actor = people.byToken.get(end - 1);
  if (actor?.id != null || (actor?.type === 'person' && !modified) || isOutlet(textOf(passage, [start, end]))) return false;
  if (statesIn([norm], language.lang).size > 0) return !isState(text, language.lang);
  return demonym[language.lang].test(text) && (actor === undefined || actor.places.every((place) => place >= start));
}

/** "le Français", "la Bordelaise", "the Spaniard": a capitalised description of whoever was named before. */
function byDemonym(passage: Passage, people: People, discourse: Discourse, head: Span): Speaker | null {
  if (!isDemonym(passage, people, head)) return null;
  const { lang } = passage.language;
  const { norm } = at(passage.tokens, head[1] - 1);
  const article = at(passage.tokens, head[0]).norm;
  const feminine =
    lang === 'fr' ? article === 'la' || (article === "l'" && /(?:aise|oise|ienne|aine|ande|éenne)$/u.test(norm)) : /woman$/u.test(norm);
  const states = statesIn([norm], lang);
  const isOfState = (actor: Actor) => [...statesIn(actor.roles, lang)].some((state) => states.has(state));
  const isElsewhere = (actor: Actor) => states.size > 0 && statesIn(actor.roles, lang).size > 0 && !isOfState(actor);
  const gender = feminine ? 'f' : lang === 'fr' && article === 'le' ? 'm' : null;
  const person =
    lastPerson(passage, people, discourse, head[0], gender, isOfState) ??
    lastPerson(passage, people, discourse, head[0], gender, (actor) => !isElsewhere(actor));
  return person === null ? null : speakerOf([person], 'speaker/description', 0.5, head);
}

function isUnnamedOutlet(passage: Passage, head: Span): boolean {
  const first = range(head).find((i) => !passage.language.determiners.has(at(passage.tokens, i).norm));
  return first !== undefined && passage.language.mediaNouns.has(at(passage.tokens, first).norm) && head[1] - head[0] > 2;
}

/** A description as written, without its article. */
function writtenName(passage: Passage, head: Span): string | null {
  let [start] = head;
  while (
    start < head[1] - 1 &&
    (passage.language.lang === 'fr' ? /^(?:le|la|les|l'|un|une|des|du|ce|cet|cette|au|aux|m|mme)$/u : /^(?:the|a|an|mr|mrs|ms)$/u).test(
      at(passage.tokens, start).norm,
    )
  )
    start++;
  const name = textOf(passage, [start, head[1]]).replace(/\s+/gu, ' ').trim();
  return name === '' ? null : name;
}
