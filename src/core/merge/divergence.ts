import type { Attestation, Edtf, Localized } from '../model';

const opening = { fr: 'Les sources divergent : ', en: 'The sources differ: ' } as const;

/** Tell whether a divergence was written by `describeDivergence`, so that it may be written anew. */
export function isOwnDivergence(divergence: Localized): boolean {
  return divergence['fr']?.startsWith(opening.fr) === true && divergence['en']?.startsWith(opening.en) === true;
}

/**
 * Describe on which dates attestations disagree; nothing is averaged.
 *
 * @returns undefined where all dated attestations agree
 */
export function describeDivergence(attestations: readonly Attestation[]): Localized | undefined {
  const sources = new Map<Edtf, Set<string>>();
  for (const { resolved, source } of attestations) {
    if (resolved !== undefined) sources.set(resolved, (sources.get(resolved) ?? new Set()).add(source));
  }
  if (sources.size < 2) return undefined;
  const list = [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, ids]) => `${date} (${[...ids].sort().join(', ')})`)
    .join(' ; ');
  return { fr: `${opening.fr}${list}`.slice(0, 900).trim(), en: `${opening.en}${list}`.slice(0, 900).trim() };
}
