import { refused, type Candidate } from './candidate';

/**
 * Leaves one of the accepted candidates wherever they overlap: the one that starts first, the longest of those, and of the same words
 * the one whose pack has more company on the page.
 */
export function settleOverlaps(candidates: readonly Candidate[], companyOf: (item: number) => number): void {
  const left = candidates
    .filter(({ verdict }) => verdict?.accepted === true)
    .sort((a, b) => a.start - b.start || b.end - a.end || companyOf(b.item) - companyOf(a.item) || rank(a) - rank(b) || a.item - b.item);
  let last: Candidate | null = null;
  for (const candidate of left) {
    if (last === null || candidate.start >= last.end) last = candidate;
    else if (candidate.end <= last.end) candidate.verdict = refused('inside-longer-mention');
    else candidate.verdict = refused('overlapped-by-earlier');
  }
}

const kinds = ['full', 'variant', 'acronym', 'metonym', 'role', 'partial', 'topic', 'weak-topic'];

function rank({ posting }: Candidate): number {
  return kinds.indexOf(posting.kind);
}
