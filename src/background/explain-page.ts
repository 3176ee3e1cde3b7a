import type { Evidence } from '../core/mentions/evidence';
import type { PageExplained } from '../core/mentions/explain';
import type { SpotFilter } from '../core/mentions/page-reading';
import type { PageContext, TextBlock } from '../core/model';
import { failure, success, type Result } from '../core/result';
import { itemKey } from '../core/settings';
import type { PageExplanation, PagesToBackground } from '../messages/protocol';
import { nameItems, type SpotPorts } from './spot-page';

/** Explains what is found in blocks of text, and what is not, with the gazetteer of every installed pack behind it. */
export type Explain = (
  blocks: readonly TextBlock[],
  context: Pick<PageContext, 'published' | 'lang' | 'url'>,
  evidence: Evidence | null,
  off: SpotFilter,
) => PageExplained;

/** Is what `page.explain` needs. */
export interface ExplainPorts extends Pick<SpotPorts, 'settings' | 'corpus' | 'uiLang'> {
  /** Null where no pack is installed. */
  readonly explain: () => Promise<Result<Explain | null>>;
}

/** Answer `page.explain`; like `page.spot` it keeps nothing of the page. */
export async function explainPage(
  { context, blocks }: PagesToBackground['page.explain']['params'],
  ports: ExplainPorts,
): Promise<Result<PageExplanation>> {
  const [explain, settings, lang] = await Promise.all([ports.explain(), ports.settings(), ports.uiLang()]);
  if (!explain.ok) return explain;
  if (explain.value === null) return failure('pack/missing', 'No pack is installed: install the packs again in the options.');
  const explained = explain.value(blocks, context, null, settings);
  const named = await nameItems(ports.corpus, keysOf(explained), lang);
  return named.ok ? success({ ...explained, names: named.value }) : named;
}

function keysOf({ candidates, evidence: { entities, inOffice, displaced } }: PageExplained): readonly string[] {
  const alternatives = candidates.flatMap((candidate) => candidate.alternatives ?? []);
  return [...new Set([...candidates, ...alternatives, ...entities, ...inOffice, ...displaced].map(({ pack, id }) => itemKey(pack, id)))];
}
