/** Holds how many were found right, found at all and wanted. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** Adds up counts. */
export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted }), {
    right: 0,
    found: 0,
    wanted: 0,
  });
}

/** Computes the F measure in per cent; 100 where nothing is wanted and nothing found. */
export function fMeasure({ right, found, wanted }: Counts): number {
  return found + wanted === 0 ? 100 : (200 * right) / (found + wanted);
}

/** Computes a share in per cent; 100 of nothing. */
export function share(hits: number, of: number): number {
  return of === 0 ? 100 : (100 * hits) / of;
}

/** Prints one row of a table of scores. */
export function scoreRow(name: string, counts: Counts): string {
  const { right, found, wanted } = counts;
  const cell = (value: number) => value.toFixed(1).padStart(6);
  return `${name.padEnd(28)} P${cell(share(right, found))} R${cell(share(right, wanted))} F${cell(fMeasure(counts))}  (${right}/${found}/${wanted})`;
}
