import type { Span } from '../../model';
import type { Actor, People } from './people';
import { countBefore, foldName } from './people';
import type { Passage } from '../text/passage';
import { recentTurns } from './recency';
import { speakerOf, type Discourse, type Speaker } from './speaker';
import { at } from '../text/tokens';

/** Nouns that any body may be called by once it has been named. */
const generic =
  /^(?:company|firm|group|body|organi[sz]ation|institute|institution|charity|watchdog|retailer|carmaker|operator|entreprise|société|groupe|organisation|institution|organisme|institut|ong|structure|enseigne|constructeur|opérateur)$/u;

const longest = 3;

/** Finds the noun that says what sort of body a description means: the last word in English, the first after the article in French. */
function bodyNoun({ tokens, language }: Passage, [start, end]: Span): string | null {
  if (end - start < 2 || end - start > longest || !/^(?:le|la|l'|cette?|the|this)$/u.test(at(tokens, start).norm)) return null;
  if (language.lang === 'fr' && end - start !== 2) return null;
  const { norm, capital } = at(tokens, end - 1);
  return !capital && (language.groupNouns.has(norm) || generic.test(norm)) ? norm : null;
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

/**
 * Resolve "the ministry" to the body in whose name the word stands, and "the company" to the body that spoke last.
 *
 * @returns null for any other description, and where no body fits
 */
export function resolveBody(passage: Passage, people: People, discourse: Discourse, head: Span): Speaker | null {
  const noun = bodyNoun(passage, head);
  if (noun === null) return null;
  const found = (actor: Actor) => speakerOf([actor], 'speaker/body', 0.65, head);
  const named = lastNamed(
    people.actors.filter(
      ({ name }) => name.includes(' ') && name.toLowerCase().includes(noun) && foldName(name).split(' ').includes(foldName(noun)),
    ),
    head[0],
  );
  if (named !== null) return found(named);
  if (!generic.test(noun)) return null;
  const turn = [...discourse.slice(-recentTurns)]
    .reverse()
    .find(({ speaker }) => speaker.actors[0] !== undefined && speaker.actors.every(mayBeBody));
  const [spoke] = turn?.speaker.actors ?? [];
  return spoke === undefined ? null : found(spoke);
}
