import { at } from '../text/tokens';
import type { Passage } from '../text/passage';
import type { Gender } from '../text/language';
import type { Actor } from './people';

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

/** How many pronouns of one gender stand against one of the other. */
const enough = 3;

/**
 * Tell the gender of persons whose names and offices leave it open, by the English pronouns that follow them in sentences that name nobody else.
 *
 * "Kim Adu was chosen because she knew the valley": French has none, for "il" stands for nobody and "elle" for any noun.
 */
export function inferGenders({ tokens, sentences, language }: Passage, byToken: ReadonlyMap<number, Actor>): void {
  if (language.lang !== 'en') return;
  const votes = new Map<Actor, Record<Gender, number>>();
  for (const [start, end] of sentences) {
    let only: Actor | null = null;
    const found: Gender[] = [];
    for (let i = start; i < end; i++) {
      const actor = byToken.get(i);
      if (actor?.type === 'person') {
        // "Asked by Hale, he …": whoever a preposition brings in is not the one who is meant.
        if ((only !== null && only !== actor) || language.prepositions.has(at(tokens, i - 1).norm)) {
          only = null;
          break;
        }
        only = actor;
      }
      const gender = only === null ? undefined : pronouns.get(at(tokens, i).norm);
      if (gender !== undefined) found.push(gender);
    }
    if (only === null || only.gender !== null || found.length === 0) continue;
    const count = votes.get(only) ?? { m: 0, f: 0 };
    for (const gender of found) count[gender]++;
    votes.set(only, count);
  }
  for (const [actor, { m, f }] of votes) if (m >= enough * f !== f >= enough * m) actor.gender = m > f ? 'm' : 'f';
}
