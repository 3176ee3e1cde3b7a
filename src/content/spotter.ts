import { type Evidence, noEvidence } from '../core/mentions/evidence';
import type { Mention } from '../core/model';
import type { Result } from '../core/result';
import type { ItemName, NumberedBlock, Spotted } from '../messages/protocol';
import type { Container, PageBlock } from './page-text';
import { isGone } from './scope';

/** Text of the first message, in UTF-16 units: about a screen, so that its marks come first. */
const firstPortion = 8_000;
/** Text of every further message. */
const laterPortion = 100_000;
/** Blocks of one message. */
const blocksPerMessage = 2_000;

/** Is a block as it is sent. */
export type AskedBlock = NumberedBlock;

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
  /** Forget the blocks of a container, because it is read anew. */
  forget(container: Container): void;
  /** Forget the blocks of every container that has left the page. */
  sweep(): void;
}

/** Create the spotter of one page; evidence starts empty and grows with the text. */
export function createSpotter(ports: SpotterPorts): Spotter {
  return new PageSpotter(ports);
}

class PageSpotter implements Spotter {
  readonly #ports: SpotterPorts;
  #waiting: PageBlock[] = [];
  #pending: PageBlock[] = [];
  #evidence: Evidence | null = null;
  /** Blocks that were handed over. */
  #count = 0;
  /** How many there were when a container was read anew: its blocks up to then no longer count. */
  readonly #forgotten = new WeakMap<Container, number>();
  /** Something was forgotten, or has left the page, since the lists were gone through. */
  #isUntidy = false;
  #isAsking = false;
  #portion = firstPortion;

  constructor(ports: SpotterPorts) {
    this.#ports = ports;
  }

  add(blocks: readonly PageBlock[]): void {
    for (const block of blocks) {
      if (!isWorthAsking(block)) continue;
      block.order = ++this.#count;
      this.#waiting.push(block);
    }
  }

  flush(): void {
    if (!this.#isAsking && this.#waiting.length > 0) void this.#run();
  }

  forget(container: Container): void {
    this.#forgotten.set(container, this.#count);
    this.#isUntidy = true;
  }

  sweep(): void {
    this.#isUntidy = true;
  }

  #tidy(): void {
    if (!this.#isUntidy) return;
    this.#waiting = this.#waiting.filter((block) => this.#counts(block));
    this.#pending = this.#pending.filter((block) => this.#counts(block));
    this.#isUntidy = false;
  }

  /** Tell whether a block is still what its container holds. */
  #counts({ container, order }: PageBlock): boolean {
    return !this.#isUntidy || (order > (this.#forgotten.get(container) ?? 0) && !isGone(container));
  }

  async #run(): Promise<void> {
    const { spot, langOf, signal } = this.#ports;
    this.#isAsking = true;
    for (let asked = this.#take(); asked.length > 0; asked = this.#take()) {
      const answer = await spot(
        asked.map((block, at) => askedBlock(block, at, langOf(block))),
        this.#evidence,
      );
      if (signal.aborted) return;
      if (!answer.ok) {
        this.#waiting = [...asked, ...this.#waiting];
        this.#isAsking = false;
        this.#ports.onUnanswered();
        return;
      }
      this.#settle(asked, answer.value);
    }
    this.#isAsking = false;
    this.#ports.onSettled();
  }

  /** Take the next portion: from what is on screen down to the end of the page, then what is above. */
  #take(): readonly PageBlock[] {
    this.#tidy();
    const from = this.#waiting.length > 1 ? this.#ports.nearest(this.#waiting) : 0;
    let [count, length] = [0, 0];
    for (const { text } of this.#waiting.slice(from, from + blocksPerMessage)) {
      if (count > 0 && length + text.length > this.#portion) break;
      length += text.length;
      count++;
    }
    this.#portion = laterPortion;
    return this.#waiting.splice(from, count);
  }

  /** Take in an answer, as far as the page has not changed meanwhile. */
  #settle(sent: readonly PageBlock[], { evidence, names, blocks, pending }: Spotted): void {
    const before = this.#evidence ?? noEvidence;
    this.#evidence = evidence;
    this.#ports.onNames(names);
    for (const { block, mentions } of blocks) {
      const of = sent[block];
      if (of !== undefined && this.#counts(of)) this.#ports.onMentions(of, mentions);
    }
    if (sizeOf(evidence) > sizeOf(before)) this.#waiting = [...this.#waiting, ...this.#pending.splice(0)];
    for (const at of pending) {
      const block = sent[at];
      if (block !== undefined && this.#counts(block)) this.#pending.push(block);
    }
  }
}

/** Put a block as it is sent. */
export function askedBlock({ text }: PageBlock, block: number, lang: string | null): AskedBlock {
  return lang === null ? { block, text } : { block, text, lang };
}

/** Tell whether a block can hold a name at all: clocks, counters and prices are not worth a message. */
function isWorthAsking({ text }: PageBlock): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Measure how much a page has established; it only ever grows, so that asking again comes to an end. */
function sizeOf({ entities, others, inOffice, displaced, notBefore }: Evidence): number {
  return entities.length + others.length + inOffice.length + displaced.length + Number(notBefore?.replaceAll('-', '') ?? 0);
}
