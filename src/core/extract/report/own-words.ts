import type { Span } from '../../model';
import { isFinite } from '../speaker/noun-phrase';
import type { Passage } from '../text/passage';
import { isPlainVerb } from '../text/plain-verbs';
import { at } from '../text/tokens';
import { contentEnd, contentStart, type Finding } from '../finding';

/** Is a run of tokens of a reporter's own words: a date, a venue, a medium. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Tell whether a run of tokens lies within a range. */
export function within(inner: Placed, [start, end]: Span): boolean {
  return inner.start >= start && inner.end <= end;
}

function cueOf(finding: Finding): number {
  return finding.cue?.[0] ?? contentStart(finding);
}

/** Tell whether a run stands in what somebody says, other than in a content that holds the whole finding. */
export function inContent(placed: Placed, finding: Finding, findings: readonly Finding[]): boolean {
  const cue = cueOf(finding);
  return findings.some((other) =>
    other.content.some((span) => within(placed, span) && !(other !== finding && cue >= span[0] && cue < span[1])),
  );
}

/**
 * Pick what belongs to a finding: in its own clause, else at the head of its sentence, else after it where no other clause owns it.
 *
 * @param findings - all of the sentence
 * @param free - runs of the sentence that stand in nobody's content
 * @returns those of the first place that has any, nearest to the cue first
 */
export function ownOf<T extends Placed>(passage: Passage, findings: readonly Finding[], finding: Finding, free: readonly T[]): T[] {
  const distance = (one: T, other: Finding) => Math.abs(one.start - cueOf(other));
  const nearest = (list: readonly T[]) => [...list].sort((a, b) => distance(a, finding) - distance(b, finding));
  // "…, a dit X, alors que Y a dit jeudi que …": where two clauses hold it, it is that of the nearer cue.
  const isNearer = (one: T, other: Finding) =>
    within(one, other.clause) && distance(one, other) < distance(one, finding) && !opensClause(passage, one.end, cueOf(other));
  const own = free.filter((one) => within(one, finding.clause) && !findings.some((other) => isNearer(one, other)));
  if (own.length > 0) return nearest(own);
  const first = Math.min(...findings.map((one) => Math.min(contentStart(one), one.cue?.[0] ?? Infinity)));
  const head = free.filter((one) => one.end <= first);
  if (head.length > 0) return nearest(head);
  const isLast = (one: T) => !findings.some((other) => contentEnd(other) > contentEnd(finding) && contentEnd(other) <= one.start);
  return nearest(
    free.filter(
      (one) => one.start >= contentEnd(finding) && isLast(one) && !findings.some((other) => other !== finding && within(one, other.clause)),
    ),
  );
}

/** "…, dit-il *vendredi*, où il annonce": the day stands before the second clause. */
function opensClause({ tokens, language }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (language.relatives.has(at(tokens, i).norm)) return true;
  return false;
}

/** Tell whether another clause with a verb of its own begins between two tokens: "…, alors que X a dit *jeudi*". */
export function crossesClause(passage: Passage, from: number, to: number): boolean {
  const { tokens, language } = passage;
  let opened = false;
  for (let i = from; i < to; i++) {
    const { norm } = at(tokens, i);
    opened ||= language.relatives.has(norm) || (language.conjunctions.has(norm) && !/^(?:et|and|comme|as|ou|or)$/u.test(norm));
    if (opened && (isFinite(passage, i) || isPlainVerb(passage, i))) return true;
  }
  return false;
}
