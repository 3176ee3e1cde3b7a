import { refused, type Candidate } from './candidate';

/**
 * Leaves one of the accepted candidates wherever they overlap: the one that starts first, the longest of those, and of the same words
 * the one whose pack has more company on the page. Where their packs have the same, the others become its rivals.
 */
export function settleOverlaps(candidates: readonly Candidate[], companyOf: (item: number) => number): void {
  const left = candidates
    .filter(({ verdict }) => verdict?.accepted === true)
    .sort((a, b) => a.start - b.start || b.end - a.end || companyOf(b.item) - companyOf(a.item) || rank(a) - rank(b) || a.item - b.item);
  let last: Candidate | null = null;
  for (const candidate of left) {
    if (last === null || candidate.start >= last.end) {
      last = candidate;
      continue;
    }
    if (isRival(last, candidate) && companyOf(last.item) === companyOf(candidate.item)) last.rivals = [...last.rivals, candidate.item];
    candidate.verdict = refused(candidate.end <= last.end ? 'inside-longer-mention' : 'overlapped-by-earlier');
  }
}

/** Says whether two candidates are the same words for different things of the same rank. */
function isRival(last: Candidate, other: Candidate): boolean {
  return (
    last.start === other.start &&
    last.end === other.end &&
    last.item !== other.item &&
    !last.rivals.includes(other.item) &&
    (last.type === 'topic') === (other.type === 'topic')
  );
}

const kinds = ['full', 'variant', 'acronym', 'metonym', 'role', 'partial', 'topic', 'weak-topic'];

function rank({ posting }: Candidate): number {
  return kinds.indexOf(posting.kind);
}
