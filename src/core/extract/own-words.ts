import type { Span } from '../model';
import { contentEnd, contentStart, type Finding } from './finding';

/** Is a run of tokens of a reporter's own words: a date, a venue, a medium. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Tell whether a run of tokens lies within a range. */
export function within(inner: Placed, [start, end]: Span): boolean {
  return inner.start >= start && inner.end <= end;
}

/** Tell whether a run stands in what somebody says, other than in a content that holds the whole finding. */
export function inContent(placed: Placed, finding: Finding, findings: readonly Finding[]): boolean {
  const cue = finding.cue?.[0] ?? contentStart(finding);
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
export function ownOf<T extends Placed>(findings: readonly Finding[], finding: Finding, free: readonly T[]): T[] {
  const cue = finding.cue?.[0] ?? contentStart(finding);
  const nearest = (list: readonly T[]) => [...list].sort((a, b) => Math.abs(a.start - cue) - Math.abs(b.start - cue));
  const own = free.filter((one) => within(one, finding.clause));
  if (own.length > 0) return nearest(own);
  const first = Math.min(...findings.map((one) => Math.min(contentStart(one), one.cue?.[0] ?? Infinity)));
  const head = free.filter((one) => one.end <= first);
  if (head.length > 0) return nearest(head);
  return nearest(
    free.filter((one) => one.start >= contentEnd(finding) && !findings.some((other) => other !== finding && within(one, other.clause))),
  );
}
