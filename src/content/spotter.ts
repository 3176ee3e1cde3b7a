import { type Evidence, noEvidence } from '../core/mentions/evidence';
import type { Mention, TextBlock } from '../core/model';
import type { Result } from '../core/result';
import type { ItemName, Spotted } from '../messages/protocol';
import type { PageBlock } from './page-text';

/** Text of the first message, in UTF-16 units: about a screen, so that its marks come first. */
const firstPortion = 8_000;
/** Text of every further message. */
const laterPortion = 100_000;
/** Blocks of one message. */
const blocksPerMessage = 2_000;

/** Is a block as it is sent. */
export type AskedBlock = TextBlock & { readonly block: number };

/** Is what the spotter needs of its surroundings. */
export interface SpotterPorts {
  readonly spot: (blocks: readonly AskedBlock[], evidence: Evidence | null) => Promise<Result<Spotted>>;
  /** Finds what was found in one block; called again, with more, once the page has told more. */
  readonly onMentions: (block: PageBlock, mentions: readonly Mention[]) => void;
  readonly onNames: (names: readonly ItemName[]) => void;
  /** Everything that was handed over is answered. */
  readonly onSettled: () => void;
  /** The background did not answer; what was asked waits for the next `flush`. */
  readonly onUnanswered: () => void;
  /** Index in `blocks` from which on they are near what is on screen. */
  readonly nearest: (blocks: readonly PageBlock[]) => number;
  readonly langOf: (block: PageBlock) => string | null;
  readonly signal: AbortSignal;
}

/** Asks the background for the mentions of a page's text, one portion after the other, what is on screen first. */
export interface Spotter {
  /** Hand over blocks; they are asked for at the next `flush`. */
  add(blocks: readonly PageBlock[]): void;
  flush(): void;
  /** Forget blocks that were replaced. */
  forget(isGone: (block: PageBlock) => boolean): void;
}

/** Create the spotter of one page; evidence starts empty and grows with the text. */
export function createSpotter(ports: SpotterPorts): Spotter {
  let waiting: PageBlock[] = [];
  let pending: PageBlock[] = [];
  let evidence: Evidence | null = null;
  let isAsking = false;
  let portion = firstPortion;

  const take = (): PageBlock[] => {
    const from = waiting.length > 1 ? ports.nearest(waiting) : 0;
    const taken: PageBlock[] = [];
    let length = 0;
    // From what is on screen down to the end of the page, then what is above.
    const next = (): PageBlock | undefined => waiting[from + taken.length];
    for (let block = next(); block !== undefined && taken.length < blocksPerMessage; block = next()) {
      if (length > 0 && length + block.text.length > portion) break;
      length += block.text.length;
      taken.push(block);
    }
    waiting.splice(from, taken.length);
    portion = laterPortion;
    return taken;
  };

  const settle = (asked: readonly PageBlock[], spotted: Spotted): void => {
    const before = evidence ?? noEvidence;
    evidence = spotted.evidence;
    ports.onNames(spotted.names);
    for (const { block, mentions } of spotted.blocks) {
      const of = asked[block];
      if (of !== undefined) ports.onMentions(of, mentions);
    }
    const stillPending = spotted.pending.map((at) => asked[at]).filter((block) => block !== undefined);
    if (sizeOf(spotted.evidence) > sizeOf(before)) {
      waiting.push(...pending);
      pending = stillPending;
    } else {
      pending.push(...stillPending);
    }
  };

  const run = async (): Promise<void> => {
    isAsking = true;
    while (waiting.length > 0 && !ports.signal.aborted) {
      const asked = take();
      const answer = await ports.spot(
        asked.map((block, at) => askedBlock(block, at, ports.langOf(block))),
        evidence,
      );
      if (ports.signal.aborted) return;
      if (!answer.ok) {
        waiting.unshift(...asked);
        isAsking = false;
        ports.onUnanswered();
        return;
      }
      settle(asked, answer.value);
    }
    isAsking = false;
    ports.onSettled();
  };

  return {
    add: (blocks) => {
      for (const block of blocks) if (isWorthAsking(block)) waiting.push(block);
    },
    flush: () => {
      if (!isAsking && waiting.length > 0) void run();
    },
    forget: (isGone) => {
      waiting = waiting.filter((block) => !isGone(block));
      pending = pending.filter((block) => !isGone(block));
    },
  };
}

function askedBlock({ text }: PageBlock, block: number, lang: string | null): AskedBlock {
  return lang === null ? { block, text } : { block, text, lang };
}

/** Tell whether a block can hold a name at all: clocks, counters and prices are not worth a message. */
function isWorthAsking({ text }: PageBlock): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Measure how much a page has established; it only ever grows. */
function sizeOf(evidence: Evidence): number {
  return evidence.entities.length + evidence.others.length;
}
