import type { PageExplained } from '../core/mentions/explain';
import { success, type Result } from '../core/result';
import { itemKey } from '../core/settings';
import type { PageExplanation, PagesToBackground } from '../messages/protocol';
import { readBlocks, type BlockReader, type ReadBlocksPorts } from './read-blocks';

/** Explains what is found in blocks of text, and what is not. */
export type Explain = BlockReader<PageExplained>;

/** Is what `page.explain` needs. */
export interface ExplainPorts extends ReadBlocksPorts {
  /** Null where no pack is installed. */
  readonly explain: () => Promise<Result<Explain | null>>;
}

/** Answer `page.explain`. */
export async function explainPage(
  params: PagesToBackground['page.explain']['params'],
  ports: ExplainPorts,
): Promise<Result<PageExplanation>> {
  const read = await readBlocks(() => ports.explain(), { ...params, evidence: null }, ports, keysOf);
  return read.ok ? success({ ...read.value.found, names: read.value.names }) : read;
}

function keysOf({ candidates, evidence: { entities, inOffice, displaced } }: PageExplained): readonly string[] {
  const alternatives = candidates.flatMap((candidate) => candidate.alternatives ?? []);
  return [...new Set([...candidates, ...alternatives, ...entities, ...inOffice, ...displaced].map(({ pack, id }) => itemKey(pack, id)))];
}
