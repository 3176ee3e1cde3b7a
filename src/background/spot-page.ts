import type { Spotting } from '../core/mentions/spot';
import { success, type Result } from '../core/result';
import { itemKey } from '../core/settings';
import type { BlockMentions, ContentToBackground, Spotted } from '../messages/protocol';
import { readBlocks, type BlockReader, type ReadBlocksPorts } from './read-blocks';

/** Finds the mentions in blocks of text. */
export type Spot = BlockReader<Spotting>;

/** Is what `page.spot` needs. */
export interface SpotPorts extends ReadBlocksPorts {
  /** Null where no pack is installed. */
  readonly spot: () => Promise<Result<Spot | null>>;
}

/** Answer `page.spot`. */
export async function spotPage(params: ContentToBackground['page.spot']['params'], ports: SpotPorts): Promise<Result<Spotted>> {
  const read = await readBlocks(() => ports.spot(), params, ports, keysOf);
  if (!read.ok) return read;
  const { found, names } = read.value;
  const { blocks } = params;
  return success({
    blocks: blocks.flatMap(({ block }, at): BlockMentions[] => {
      const mentions = found.mentions[at] ?? [];
      return mentions.length === 0 ? [] : [{ block, mentions }];
    }),
    evidence: found.evidence,
    pending: found.pending.flatMap((at) => blocks[at]?.block ?? []),
    names,
  });
}

function keysOf({ mentions }: Spotting): readonly string[] {
  return [
    ...new Set(mentions.flat().flatMap((mention) => [mention, ...(mention.alternatives ?? [])].map(({ pack, id }) => itemKey(pack, id)))),
  ];
}
