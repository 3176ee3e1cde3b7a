import type { Attestation } from '../model';

/**
 * Count the sources that report a statement independently: those that know it through the same agency or outlet count once.
 *
 * A source is joined to another by any relay that both name, also through a third; one that names none stands by itself.
 *
 * @returns at least 1 where there is an attestation
 */
export function countIndependentSources(attestations: readonly Pick<Attestation, 'source' | 'relay'>[]): number {
  const groups: Set<string>[] = [];
  for (const { source, relay = [] } of attestations) {
    const merged = new Set([`source ${source}`, ...relay.map((id) => `relay ${id}`)]);
    for (let index = groups.length - 1; index >= 0; index -= 1) {
      const group = groups[index];
      if (group === undefined || ![...group].some((key) => merged.has(key))) continue;
      for (const key of group) merged.add(key);
      groups.splice(index, 1);
    }
    groups.push(merged);
  }
  return groups.length;
}
