import { localize } from '../core/localized';
import type { SpotFilter } from '../core/mentions/page-reading';
import type { Spotting } from '../core/mentions/spot';
import type { Evidence } from '../core/mentions/evidence';
import type { Mention, PageContext, TextBlock, UiLang } from '../core/model';
import { failure, success, type Result } from '../core/result';
import { itemKey, type Settings } from '../core/settings';
import type { BlockMentions, ContentToBackground, ItemName, Spotted } from '../messages/protocol';
import type { Corpus } from '../store/corpus';

/** Finds the mentions in blocks of text, with the gazetteer of every installed pack behind it. */
export type Spot = (
  blocks: readonly TextBlock[],
  context: Pick<PageContext, 'published' | 'lang' | 'url'>,
  evidence: Evidence | null,
  off: SpotFilter,
) => Spotting;

/** Is what `page.spot` needs. */
export interface SpotPorts {
  /** Null where no pack is installed. */
  readonly spot: () => Promise<Result<Spot | null>>;
  readonly settings: () => Promise<Settings>;
  readonly corpus: Pick<Corpus, 'itemNames'>;
  readonly uiLang: () => Promise<UiLang>;
}

/** Answer `page.spot`; nothing of the page is kept, here or in the database. */
export async function spotPage(
  { context, blocks, evidence }: ContentToBackground['page.spot']['params'],
  ports: SpotPorts,
): Promise<Result<Spotted>> {
  const [spot, settings, lang] = await Promise.all([ports.spot(), ports.settings(), ports.uiLang()]);
  if (!spot.ok) return spot;
  if (spot.value === null) return failure('pack/missing', 'No pack is installed: install the packs again in the options.');
  const found = spot.value(blocks, context, evidence, settings);
  const named = await nameItems(ports.corpus, keysOf(found.mentions), lang);
  if (!named.ok) return named;
  return success({
    blocks: blocks.flatMap(({ block }, at): BlockMentions[] => {
      const mentions = found.mentions[at] ?? [];
      return mentions.length === 0 ? [] : [{ block, mentions }];
    }),
    evidence: found.evidence,
    pending: found.pending.flatMap((at) => blocks[at]?.block ?? []),
    names: named.value,
  });
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

function keysOf(mentions: readonly (readonly Mention[])[]): readonly string[] {
  return [
    ...new Set(mentions.flat().flatMap((mention) => [mention, ...(mention.alternatives ?? [])].map(({ pack, id }) => itemKey(pack, id)))),
  ];
}
