import type { Span } from '../../model';
import type { Gender } from '../text/language';
import type { Passage } from '../text/passage';
import { foldName, type Actor, type People } from './people';
import { speakerOf, type Speaker } from './speaker';
import { at, range } from '../text/tokens';

const feminine =
  /^(?:mother|mom|mum|wife|daughter|sister|widow|aunt|niece|grandmother|mère|maman|femme|épouse|fille|sœur|veuve|tante|nièce|grand-mère)$/u;
const masculine =
  /^(?:father|dad|husband|son|brother|widower|uncle|nephew|grandfather|père|papa|mari|époux|fils|frère|veuf|oncle|neveu|grand-père)$/u;

function genderOfKin(word: string): Gender | null {
  if (feminine.test(word)) return 'f';
  return masculine.test(word) ? 'm' : null;
}

function surname({ name }: Actor): string {
  return foldName(name).split(' ').at(-1) ?? '';
}

/**
 * Resolve "Tom Pike’s wife", "la veuve de Jean Dunois" and "his mother" to the one whom the text introduces as such, else to the only other
 * bearer of the family name.
 *
 * @returns null for any other description, and where nobody fits
 */
export function resolveKin(passage: Passage, people: People, head: Span): Speaker | null {
  const { tokens } = passage;
  const word = range(head)
    .map((i) => at(tokens, i).norm)
    .find((norm) => genderOfKin(norm) !== null);
  if (word === undefined) return null;
  const owner = range(head)
    .map((i) => people.byToken.get(i))
    .find((actor) => actor?.type === 'person');
  const possessive = /^(?:his|her|son|sa)$/u.test(at(tokens, head[0]).norm);
  if (owner === undefined && !possessive) return null;
  const fitting = people.actors.filter(
    (actor) => actor.type === 'person' && actor !== owner && (actor.gender === null || actor.gender === genderOfKin(word)),
  );
  const introduced = fitting.filter(({ roles }) => roles.has(word));
  const family = owner === undefined ? [] : fitting.filter((actor) => surname(actor) === surname(owner));
  const [kin, another] = introduced.length > 0 ? introduced : family;
  // Of two, nobody can tell.
  return kin === undefined || another !== undefined ? null : speakerOf([kin], 'speaker/kin', 0.7, head);
}
