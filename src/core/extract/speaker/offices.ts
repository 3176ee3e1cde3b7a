import type { Span } from '../../model';
import type { Passage } from '../text/passage';
import { at } from '../text/tokens';
import type { Actor } from './people';

/** Offices by the short titles before a name. */
const offices = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['me', 'avocat'],
  ['maître', 'avocat'],
  ['mgr', 'évêque'],
  ['pr', 'professeur'],
  ['docteur', 'médecin'],
]);

/** Collect the words of office around a name: "le ministre russe des Affaires étrangères X", "X, porte-parole de …". */
export function collectRoles(passage: Passage, actor: Actor, span: Span, byToken: ReadonlyMap<number, Actor>): void {
  const { tokens, language } = passage;
  const take = (from: number, to: number, own = false) => {
    for (let i = from; i < to; i++) {
      const token = at(tokens, i);
      // "X, bras droit du premier ministre": the office after "du" is somebody else’s.
      const others = own && language.roleNouns.has(token.norm) && isOwned(passage, from, i);
      if (others) return;
      if (token.kind === 'word' && token.norm.length > 2 && !language.determiners.has(token.norm)) actor.roles.add(token.norm);
    }
  };
  const from = roleStartBefore(passage, span[0], byToken);
  const office = offices.get(at(tokens, span[0] - 1).norm);
  if (office !== undefined) actor.roles.add(office);
  if (from < span[0]) {
    // "la voisine du pêcheur, Alba Sorel": behind a comma the name stands beside the first noun.
    take(from, span[0], at(tokens, span[0] - 1).text === ',');
    noteRoleGender(passage, actor, from, span[0]);
  }
  if (at(tokens, span[1]).text !== ',') return;
  let end = span[1] + 1;
  const limit = Math.min(tokens.length, end + 14);
  while (end < limit && at(tokens, end).kind !== 'mark') end++;
  const head = [0, 1, 2].map((step) => span[1] + 1 + step).find((i) => i < end && language.roleNouns.has(at(tokens, i).norm));
  const opener = at(tokens, span[1] + 1);
  // "Interrogé par Anna Durand, le ministre n’a pas répondu": what follows the comma is the subject of a verb.
  for (let i = (head ?? end) + 1; i < end && !language.relatives.has(at(tokens, i).norm); i++)
    if (/^(?:ne|n')$/u.test(at(tokens, i).norm) || language.auxiliaries.has(at(tokens, i).norm) || isReporting(passage, i)) return;
  if (head === undefined || language.prepositions.has(opener.norm) || language.conjunctions.has(opener.norm)) return;
  take(span[1] + 1, end, true);
  noteRoleGender(passage, actor, span[1] + 1, end);
}

/** "du premier ministre", "of the minister": articles and adjectives may stand between. */
function isOwned({ tokens, language }: Passage, from: number, index: number): boolean {
  for (let i = index - 1; i >= Math.max(from, index - 3); i--) {
    const { norm } = at(tokens, i);
    if (language.ofWords.has(norm)) return true;
    if (!language.determiners.has(norm) && !/^(?:premi(?:er|ère)|prime|vice|ancien(?:ne)?|former)$/u.test(norm)) return false;
  }
  return false;
}

function isReporting({ tokens, language }: Passage, index: number): boolean {
  const { norm } = at(tokens, index);
  const before = at(tokens, index - 1).norm;
  if (language.roleNouns.has(norm) || language.ofWords.has(before) || language.determiners.has(before)) return false;
  return language.verbForms.get(norm)?.some(({ tense }) => tense === 'past' || tense === 'present') === true;
}

/** Take the gender of the first word of office among tokens, and of its article. */
export function noteRoleGender(passage: Passage, actor: Actor, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const noun = passage.language.roleNouns.get(at(passage.tokens, i).norm);
    if (noun === undefined || noun.plural) continue;
    if (noun.gender === 'm') actor.nounGender ??= 'm';
    if (noun.gender === 'f' || passage.language.feminineDeterminers.has(at(passage.tokens, i - 1).norm)) actor.gender ??= 'f';
    return;
  }
}

/** Finds where the description before a name begins; the name's own start where there is none. */
function roleStartBefore(passage: Passage, start: number, byToken: ReadonlyMap<number, Actor>): number {
  const { tokens, language } = passage;
  let role = start;
  for (let i = start - 1; i >= Math.max(0, start - 12); i--) {
    const token = at(tokens, i);
    if (token.kind === 'mark' && !(token.text === ',' && i === start - 1)) break;
    if (byToken.get(i)?.type === 'person' || /^(?:avec|par|with|by|to|lors)$/u.test(token.norm)) break;
    if (language.roleNouns.has(token.norm)) role = i;
    if (language.auxiliaries.has(token.norm) || language.conjunctions.has(token.norm) || language.relatives.has(token.norm)) break;
  }
  return role > 0 && role < start && /^(?:prime|premi(?:er|ère))$/u.test(at(tokens, role - 1).norm) ? role - 1 : role;
}
