import { refused, type Candidate } from './candidate';

/** Most other items that the same words are said to name; beyond them a choice would help nobody. */
const MOST_RIVALS = 8;

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
    if (last === null || candidate.start >= last.end) last = candidate;
    else if (!isSameWords(last, candidate)) {
      candidate.verdict = refused(candidate.end <= last.end ? 'inside-longer-mention' : 'overlapped-by-earlier');
    } else if (isRival(last, candidate) && companyOf(last.item) === companyOf(candidate.item)) {
      if (last.rivals.length < MOST_RIVALS && !last.rivals.includes(candidate.item)) last.rivals = [...last.rivals, candidate.item];
      candidate.verdict = refused('as-likely-as-another');
    } else candidate.verdict = refused(last.item === candidate.item ? 'named-twice' : 'less-likely-than-another');
  }
}

function isSameWords(last: Candidate, other: Candidate): boolean {
  return last.start === other.start && last.end === other.end;
}

/** Says whether two candidates of the same words are different things of the same rank: an entity goes before a topic. */
function isRival(last: Candidate, other: Candidate): boolean {
  return last.item !== other.item && (last.type === 'topic') === (other.type === 'topic');
}

const kinds = ['full', 'variant', 'acronym', 'metonym', 'role', 'partial', 'topic', 'weak-topic'];

function rank({ posting }: Candidate): number {
  return kinds.indexOf(posting.kind);
}
