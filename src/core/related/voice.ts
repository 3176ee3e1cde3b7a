import { boundsOf, narrowDate, overlaps } from '../dates';
import type { Actor, Edtf, Entity, EntityId, Statement } from '../model';

/** Says how a statement is an entity's own: by its mouth, or by somebody who speaks for it. */
export type Voice = 'speaker' | 'behalf';

/**
 * Tell whether a statement speaks for an entity: it is a speaker, or the statement is made on its behalf, or a speaker held one of its
 * offices then. So the words of a president are also his country's, even where the sources do not say so.
 *
 * @returns null where somebody else speaks, or where no date tells that the office was held
 */
export function voiceOf(statement: Statement, subject: EntityId, entities: ReadonlyMap<EntityId, Entity>): Voice | null {
  if (statement.speakers.includes(subject)) return 'speaker';
  if (statement.onBehalfOf?.includes(subject) === true) return 'behalf';
  const when = findDay(statement);
  const inOffice = when !== null && statement.speakers.some((speaker) => heldOffice(speaker, subject, when, entities));
  return inOffice ? 'behalf' : null;
}

/** Dates a statement of which only the latest day is known by that day. */
function findDay({ date, bounds }: Statement): Edtf | null {
  const when = narrowDate(date, bounds);
  if (when === null) return null;
  const { start, end } = boundsOf(when);
  return start === null ? end : when;
}

function heldOffice(speaker: Actor, body: EntityId, when: Edtf, entities: ReadonlyMap<EntityId, Entity>): boolean {
  if (typeof speaker !== 'string') return false;
  return (entities.get(speaker)?.offices ?? []).some(
    ({ of, from, to }) =>
      of === body && (from === undefined || overlaps(`${from}/..`, when)) && (to === undefined || overlaps(`../${to}`, when)),
  );
}
