import { localize } from '../core/localized';
import type { Evidence } from '../core/mentions/evidence';
import type { SpotFilter } from '../core/mentions/page-reading';
import type { PageContext, TextBlock, UiLang } from '../core/model';
import { failure, success, type Result } from '../core/result';
import type { Settings } from '../core/settings';
import type { ItemName } from '../messages/protocol';
import type { Corpus } from '../store/corpus';

/** Reads blocks of text with the gazetteer of every installed pack behind it. */
export type BlockReader<Found> = (
  blocks: readonly TextBlock[],
  context: Pick<PageContext, 'published' | 'lang' | 'url'>,
  evidence: Evidence | null,
  off: SpotFilter,
) => Found;

/** Is what naming the things found in a page needs. */
export interface ReadBlocksPorts {
  readonly settings: () => Promise<Settings>;
  readonly corpus: Pick<Corpus, 'itemNames'>;
  readonly uiLang: () => Promise<UiLang>;
}

/** Is what a page, or the panel for it, asks to have read. */
interface Asked<Block extends TextBlock> {
  readonly context: PageContext;
  readonly blocks: readonly Block[];
  readonly evidence: Evidence | null;
}

/**
 * Read blocks of a page and name what was found in them; nothing of the page is kept, here or in the database.
 *
 * @param open - gets the reader; null where no pack is installed
 * @param keysOf - lists the items to name, by `itemKey`; each once
 */
export async function readBlocks<Found, Block extends TextBlock>(
  open: () => Promise<Result<BlockReader<Found> | null>>,
  { context, blocks, evidence }: Asked<Block>,
  ports: ReadBlocksPorts,
  keysOf: (found: Found) => readonly string[],
): Promise<Result<{ readonly found: Found; readonly names: readonly ItemName[] }>> {
  const [reader, settings, lang] = await Promise.all([open(), ports.settings(), ports.uiLang()]);
  if (!reader.ok) return reader;
  if (reader.value === null) return failure('pack/missing', 'No pack is installed: install the packs again in the options.');
  const found = reader.value(blocks, context, evidence, settings);
  const named = await nameItems(ports.corpus, keysOf(found), lang);
  return named.ok ? success({ found, names: named.value }) : named;
}

/** Name entities and topics in the reader's language; unknown keys are left out. */
export async function nameItems(
  corpus: Pick<Corpus, 'itemNames'>,
  keys: readonly string[],
  lang: UiLang,
): Promise<Result<readonly ItemName[]>> {
  if (keys.length === 0) return success([]);
  const named = await corpus.itemNames(keys);
  return named.ok ? success(named.value.map((item) => ({ ...item, name: localize(item.name, lang) }))) : named;
}
