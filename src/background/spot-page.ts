import type { Evidence } from '../core/mentions/evidence';
import { localize } from '../core/localized';
import type { EntityType, Localized, Mention, PackId, ItemId, PageContext, TextBlock, UiLang } from '../core/model';
import { failure, success, type Result } from '../core/result';
import { itemKey, type Settings } from '../core/settings';
import type { BlockMentions, ContentToBackground, ItemName, Spotted } from '../messages/protocol';

/** Names an entity or topic in every language that its pack has. */
export interface NamedItem {
  readonly pack: PackId;
  readonly id: ItemId;
  readonly type: EntityType | 'topic';
  readonly name: Localized;
}

/** Finds the mentions in blocks of text, with the gazetteer of every installed pack behind it. */
export type Spot = (
  blocks: readonly TextBlock[],
  context: Pick<PageContext, 'published' | 'lang' | 'url'>,
  evidence: Evidence | null,
  off: Pick<Settings, 'kindsOff' | 'topicsOff' | 'entitiesOff' | 'packsOff'>,
) => { mentions: readonly (readonly Mention[])[]; evidence: Evidence; pending: readonly number[] };

/** Is what `page.spot` needs. */
export interface SpotPorts {
  /** Null where no pack is installed. */
  readonly spot: () => Promise<Spot | null>;
  readonly settings: () => Promise<Settings>;
  readonly names: (keys: readonly string[]) => Promise<readonly NamedItem[]>;
  readonly uiLang: () => Promise<UiLang>;
}

/** Answer `page.spot`; nothing of the page is kept, here or in the database. */
export async function spotPage(
  { context, blocks, evidence }: ContentToBackground['page.spot']['params'],
  ports: SpotPorts,
): Promise<Result<Spotted>> {
  const [spot, settings, lang] = await Promise.all([ports.spot(), ports.settings(), ports.uiLang()]);
  if (spot === null) return failure('pack/missing', 'No pack is installed: open the options page and install the packs again.');
  const found = spot(blocks, context, evidence, settings);
  const keys = keysOf(found.mentions);
  const named = keys.length === 0 ? [] : await ports.names(keys);
  return success({
    blocks: blocks.flatMap(({ block }, at): BlockMentions[] => {
      const mentions = found.mentions[at] ?? [];
      return mentions.length === 0 ? [] : [{ block, mentions }];
    }),
    evidence: found.evidence,
    pending: found.pending.flatMap((at) => blocks[at]?.block ?? []),
    names: named.map((item): ItemName => ({ ...item, name: localize(item.name, lang) })),
  });
}

function keysOf(mentions: readonly (readonly Mention[])[]): readonly string[] {
  return [...new Set(mentions.flat().map(({ pack, id }) => itemKey(pack, id)))];
}
