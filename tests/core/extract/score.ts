import type { Span } from '../../../src/core/model';

/** Describes a statement of an annotated article; the flat format of the fixtures. */
export interface GoldRecord {
  readonly file: string;
  readonly spans: readonly Span[];
  readonly words: readonly Span[] | null;
  /** Ids; empty for whoever is in no inventory. */
  readonly speaker: readonly string[];
  readonly speakerNames: readonly string[];
  readonly resolved: string | null;
  readonly position: string | null;
}

/** Describes what was found, as far as it is scored. */
export interface FoundRecord {
  readonly file: string;
  readonly spans: readonly Span[];
  readonly words: readonly Span[];
  readonly speakers: readonly string[];
  readonly speakerName: string | null;
  readonly date: string | null;
  readonly position: string;
}

/** Holds shares from 0 to 1 and counts. */
export interface Score {
  /** F of contents that overlap by half or more. */
  readonly content: number;
  /** F of quoted fragments with identical ends. */
  readonly words: number;
  /** Share of right speakers among matched contents. */
  readonly speaker: number;
  /** F of contents matched with the right speaker. */
  readonly attributed: number;
  /** Share of right dates where the text gives one. */
  readonly date: number;
  /** Matched statements that got a day though the text gives none. */
  readonly inventedDays: number;
  readonly position: number;
  readonly wanted: number;
  readonly found: number;
}

/** Marks and blanks at the ends of a fragment do not count. */
const edge = /[\s«»"“”'’‘.,;:!?…]/u;

function trim(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && edge.test(text.charAt(from))) from++;
  while (to > from && edge.test(text.charAt(to - 1))) to--;
  return [from, to];
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const [s, e] of a) for (const [from, to] of b) both += Math.max(0, Math.min(e, to) - Math.max(s, from));
  return both / Math.max(1, size(a) + size(b) - both);
}

function harmonic(hits: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 1 : (2 * hits) / (found + wanted);
}

function share(hits: number, of: number): number {
  return of === 0 ? 1 : hits / of;
}

function lastWord(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.at(-1) ?? '';
}

function isRight(want: GoldRecord, found: FoundRecord): boolean {
  if (want.speaker.length > 0) return found.speakers.some((id) => want.speaker.includes(id));
  if (found.speakers.length > 0) return false;
  return (
    want.speakerNames.length === 0 ||
    (found.speakerName !== null && want.speakerNames.some((name) => lastWord(name) === lastWord(found.speakerName ?? '')))
  );
}

interface Pair {
  readonly want: GoldRecord;
  readonly found: FoundRecord;
  readonly overlap: number;
}

/** Pairs records one to one, the best overlap first; overlaps below a half pair nothing. */
function pair(
  wanted: readonly GoldRecord[],
  found: readonly FoundRecord[],
  trimmed: (file: string, spans: readonly Span[]) => Span[],
): Pair[] {
  const candidates = wanted
    .flatMap((want) =>
      found
        .filter(({ file }) => file === want.file)
        .map((one) => ({ want, found: one, overlap: overlap(trimmed(want.file, want.spans), trimmed(one.file, one.spans)) })),
    )
    .filter((one) => one.overlap >= 0.5)
    .sort((a, b) => b.overlap - a.overlap);
  const used = new Set<unknown>();
  return candidates.filter((one) => {
    if (used.has(one.want) || used.has(one.found)) return false;
    used.add(one.want).add(one.found);
    return true;
  });
}

/** Score what was found against an annotation; `texts` holds the text of every file. */
export function scoreStatements(wanted: readonly GoldRecord[], found: readonly FoundRecord[], texts: ReadonlyMap<string, string>): Score {
  const trimmed = (file: string, spans: readonly Span[]) => spans.map((span) => trim(texts.get(file) ?? '', span));
  const pairs = pair(wanted, found, trimmed);
  const right = pairs.filter((one) => isRight(one.want, one.found)).length;
  const keys = (list: readonly { file: string; words: readonly Span[] | null }[]) =>
    new Set(list.flatMap(({ file, words }) => trimmed(file, words ?? []).map((span) => `${file}:${span.join()}`)));
  const [wantedWords, foundWords] = [keys(wanted), keys(found)];
  const dated = pairs.filter(({ want }) => want.resolved !== null);
  const placed = pairs.filter(({ want }) => want.position !== null);
  return {
    content: harmonic(pairs.length, found.length, wanted.length),
    words: harmonic([...foundWords].filter((key) => wantedWords.has(key)).length, foundWords.size, wantedWords.size),
    speaker: share(right, pairs.length),
    attributed: harmonic(right, found.length, wanted.length),
    date: share(dated.filter((one) => one.want.resolved === one.found.date).length, dated.length),
    inventedDays: pairs.filter((one) => one.want.resolved === null && (one.found.date?.length ?? 0) >= 10).length,
    position: share(placed.filter((one) => one.want.position === one.found.position).length, placed.length),
    wanted: wanted.length,
    found: found.length,
  };
}
