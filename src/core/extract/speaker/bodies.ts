import type { Span } from '../../model';
import { afterDateline } from '../text/dateline';
import { isState, statesIn } from './nations';
import { isNameWord } from './names';
import { firstPhrase, phraseEnd } from './noun-phrase';
import { isOutlet } from './outlets';
import type { Actor, People } from './people';
import { countBefore, foldName } from './people';
import { isQuoted, textOf, type Passage } from '../text/passage';
import { recentTurns } from './recency';
import { nobody, speakerOf, type Discourse, type Speaker } from './speaker';
import { at, range } from '../text/tokens';

/** Nouns that any body may be called by once it has been named. */
const generic =
  /^(?:company|firm|group|body|organi[sz]ation|institute|institution|charity|watchdog|retailer|carmaker|airline|maker|giant|operator|nonprofit|fund|trust|start-up|startup|entreprise|société|groupe|organisation|institution|organisme|institut|ong|structure|enseigne|constructeur|opérateur|compagnie|plateforme|réseau|marque|géant)$/u;

/** Nouns for sorts of bodies of which a text may name several, so that only what it calls by them is meant. */
const sorts =
  /^(?:union|association|club|federation|league|party|alliance|coalition|syndicat|collectif|fédération|ligue|parti|mouvement)$/u;

/** Nouns by which a text calls a newspaper, a broadcaster or an agency that it has named. */
const media =
  /^(?:agency|channel|newspaper|daily|weekly|magazine|broadcaster|network|outlet|website|paper|tabloid|broadsheet|agence|chaîne|journal|quotidien|hebdomadaire|hebdo|magazine|mensuel|média|titre|site)$/u;

const longest = 4;
/** How many sentences back a body may be the subject that is called "the company" without its having spoken. */
const farthest = 2;
/** Words between a body's name and the noun that says what it is: "Lake Watch, *a small* charity". */
const longestType = 5;

/** Finds the noun that says what sort of body a description means: the last word in English, the first after the article in French. */
function bodyNoun({ tokens, language }: Passage, [start, end]: Span): string | null {
  if (end - start < 2 || end - start > longest || !/^(?:le|la|l'|cette?|the|this)$/u.test(at(tokens, start).norm)) return null;
  const nounAt = language.lang === 'fr' ? start + 1 : end - 1;
  // "le groupe de travail" is another group; "le groupe suisse" is not.
  if (range([nounAt + 1, end]).some((i) => language.ofWords.has(at(tokens, i).norm) || at(tokens, i).capital)) return null;
  const { norm, capital } = at(tokens, nounAt);
  return !capital && (language.groupNouns.has(norm) || generic.test(norm) || media.test(norm)) ? norm : null;
}

function lastNamed(actors: readonly Actor[], token: number): Actor | null {
  let best: Actor | null = null;
  let bestPlace = -1;
  for (const actor of actors) {
    const place = actor.places[countBefore(actor.places, token) - 1] ?? -1;
    if (place > bestPlace) [best, bestPlace] = [actor, place];
  }
  return best;
}

/** "Orbe Rail" reads like a person; nothing the text says of it makes it one. */
function mayBeBody({ type, id, gender, roles }: Actor): boolean {
  return type === 'organization' || type === 'unknown' || (type === 'person' && id === null && gender === null && roles.size === 0);
}

/** "newspaper Kurier", "le quotidien El Faro", "Lake Watch, a charity": tells whether a noun beside a name before a token says what it is. */
function isTyped(passage: Passage, people: People, actor: Actor, token: number, isNoun: (norm: string) => boolean): boolean {
  const { tokens } = passage;
  return actor.places.some((place) => {
    if (place >= token) return false;
    if (isNoun(at(tokens, place - 1).norm)) return true;
    const [, end] = people.nameAt.get(place) ?? [place, place + 1];
    if (isNoun(at(tokens, end).norm)) return true;
    if (at(tokens, end).text !== ',' || !/^(?:an?|une?|the|le|la|l')$/u.test(at(tokens, end + 1).norm)) return false;
    for (let i = end + 2; i < end + 2 + longestType && at(tokens, i).kind === 'word'; i++) if (isNoun(at(tokens, i).norm)) return true;
    return false;
  });
}

/** "Nepal", "Mountainous Nepal". */
function isPlace({ language }: Passage, { name }: Actor): boolean {
  return isState(name, language.lang) || isState(name.slice(name.lastIndexOf(' ') + 1), language.lang);
}

/** Finds the body that a sentence shortly before a token is about. */
function lastSubject(passage: Passage, people: People, token: number): Actor | null {
  const { tokens, language } = passage;
  const here = passage.sentenceAt[token] ?? 0;
  for (let index = here - 1; index >= Math.max(0, here - farthest); index--) {
    const [start, end] = passage.sentences[index] ?? [0, 0];
    const head = isQuoted(passage, start) ? null : firstPhrase(passage, afterDateline(passage, start, end), end);
    for (const i of head === null ? [] : range(head)) {
      const actor = people.byToken.get(i);
      if (language.ofWords.has(at(tokens, i).norm)) break;
      if (actor === undefined) continue;
      if (mayBeBody(actor) && !isPlace(passage, actor)) return actor;
      break;
    }
  }
  return null;
}

/** "the paper": the medium named last, by what it is called or because everybody knows it. */
function lastMedium(passage: Passage, people: People, token: number): Actor | null {
  const isMedium = (actor: Actor) =>
    mayBeBody(actor) && (isOutlet(actor.name) || isTyped(passage, people, actor, token, (norm) => media.test(norm)));
  return lastNamed(people.actors.filter(isMedium), token);
}

/** "le ministère *péruvien*": lists the states that the adjectives of a description name. */
function statesOf({ tokens, language }: Passage, head: Span): Set<string> {
  return statesIn(
    range(head).map((i) => at(tokens, i).norm),
    language.lang,
  );
}

const seats = /^(?:ambassade|consulat|mairie|ministère|parquet|préfecture|rectorat|tribunal|université)$/u;

/** "l’ambassade de France au Mali … *L’ambassade*": a seat that the text first called in full, in small letters; null where it named two. */
function introducedAs(passage: Passage, noun: string, head: Span): Speaker | null {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || !seats.test(noun) || head[1] - head[0] !== 2) return null;
  const names = new Set<string>();
  for (let i = 0; i < head[0]; i++) {
    if (at(tokens, i).norm !== noun || !language.ofWords.has(at(tokens, i + 1).norm)) continue;
    const sentence = passage.sentences[passage.sentenceAt[i] ?? -1];
    const end = phraseEnd(passage, i, sentence?.[1] ?? i);
    // "l’ambassade de France *au Mali*"
    const where = /^(?:à|au|aux|en)$/u.test(at(tokens, end).norm) && isNameWord(passage, end + 1) ? end + 2 : end;
    names.add(textOf(passage, [i, where]).replace(/\s+/gu, ' '));
  }
  const [name, another] = names;
  if (name === undefined || another !== undefined) return null;
  return { ...nobody, name, rule: 'speaker/body', confidence: 0.65, at: head };
}

/**
 * Resolve "the ministry" to the body in whose name the word stands, "the paper" to the medium named last, and "the company" to the body
 * that is said to be one, that spoke last or that the text is about.
 *
 * @returns null for any other description, and where no body fits
 */
export function resolveBody(passage: Passage, people: People, discourse: Discourse, head: Span): Speaker | null {
  const noun = bodyNoun(passage, head);
  if (noun === null) return null;
  const found = (actor: Actor | null, outlet = false): Speaker | null => {
    if (actor === null) return null;
    const speaker = speakerOf([actor], 'speaker/body', 0.65, head);
    return outlet ? { ...speaker, outlet } : speaker;
  };
  const bearsNoun = ({ name }: Actor) =>
    name.includes(' ') && name.toLowerCase().includes(noun) && foldName(name).split(' ').includes(foldName(noun));
  const states = statesOf(passage, head);
  const isElsewhere = ({ name }: Actor) => {
    const own = statesIn(name.toLowerCase().split(/[\s'’]+/u), passage.language.lang);
    return states.size > 0 && own.size > 0 && ![...states].some((state) => own.has(state));
  };
  const named = found(
    lastNamed(
      people.actors.filter((actor) => bearsNoun(actor) && !isElsewhere(actor)),
      head[0],
    ),
  );
  if (named !== null) return named;
  const inFull = introducedAs(passage, noun, head);
  if (inFull !== null) return inFull;
  if (media.test(noun)) return found(lastMedium(passage, people, head[0]), true);
  if (!generic.test(noun) && !sorts.test(noun)) return null;
  const typed = people.actors.filter((actor) => mayBeBody(actor) && isTyped(passage, people, actor, head[0], (norm) => norm === noun));
  if (typed.length > 0 || !generic.test(noun)) return found(lastNamed(typed, head[0]));
  const turn = [...discourse.slice(-recentTurns)]
    .reverse()
    .find(
      ({ speaker }) => speaker.actors[0] !== undefined && speaker.actors.every((actor) => mayBeBody(actor) && !isPlace(passage, actor)),
    );
  return found(turn?.speaker.actors[0] ?? lastSubject(passage, people, head[0]));
}
