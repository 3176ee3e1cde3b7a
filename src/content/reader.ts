import { startPace } from './pace';
import { type Container, type PageBlock, readContainer } from './page-text';
import { elementOf, type Scope } from './scope';

/** Is told what the reader comes across. */
export interface ReaderEvents {
  /** A container is read, for the first time or, for sure, again: what was known of its own text no longer counts. */
  readonly onContainer: (container: Container, isAgain: boolean) => void;
  /** Text was read; of blocks without places it is all that their container has now. */
  readonly onText: (blocks: readonly PageBlock[]) => void;
  /** A frame shows another document than before. */
  readonly onFrameLoad: () => void;
  /** A document or shadow root was entered that the reader had not met before. */
  readonly onRoot: (root: Document | ShadowRoot) => void;
  /** Nothing is left to read for now, or the page had its turn. */
  readonly onPause: () => void;
}

/** Reads containers one after the other, in stretches that leave the page its turn. */
export interface Reader {
  /** Read containers and everything within them. */
  readAll(containers: readonly Container[]): void;
  /** Look for shadow roots that were attached to elements read before: nothing tells of it. */
  lookForShadows(): Promise<void>;
  /** Read again what stands directly in a container; what is within it has not changed. */
  readAgain(container: Container): void;
}

/**
 * Is what is still to read of a container, with everything within it or without; from a child on, from the start (null), or not at all
 * unless it is part of what is read (undefined).
 */
type Task = readonly [container: Container, isDeep: boolean, from: ChildNode | null | undefined];

/** Elements that components attach shadow roots to; the selector spares the page's many others a wrapper each. */
const maybeHosts =
  ':not(p, a, em, i, b, strong, span, li, ul, ol, table, tr, td, th, h1, h2, h3, h4, img, br, figure, time, picture, source, script, style, svg, svg *)';
/** Smallest frame that is read: smaller ones count visits. */
const smallestFramePx = 50;

/**
 * Create a reader of one document, its open shadow roots and its same-origin frames.
 *
 * @param now - clock, in milliseconds, by which it leaves the page its turn; the page's own where none is given
 */
export function createReader(scope: Scope, events: ReaderEvents, signal: AbortSignal, now?: () => number): Reader {
  return new PageReader(scope, events, signal, now);
}

class PageReader implements Reader {
  readonly #scope: Scope;
  readonly #events: ReaderEvents;
  readonly #signal: AbortSignal;
  readonly #now: (() => number) | undefined;
  /** Still to read, next one last. */
  readonly #stack: Task[] = [];
  /** Containers whose own text was read since they were begun. */
  readonly #ahead = new WeakSet<Container>();
  /** Documents, shadow roots and frames that were met. */
  readonly #met = new WeakSet<Node>();
  #isRunning = false;

  constructor(scope: Scope, events: ReaderEvents, signal: AbortSignal, now?: () => number) {
    this.#scope = scope;
    this.#events = events;
    this.#signal = signal;
    this.#now = now;
  }

  readAll(containers: readonly Container[]): void {
    this.#push(containers, undefined);
    this.#run();
  }

  readAgain(container: Container): void {
    this.#stack.push([container, false, undefined]);
    this.#run();
  }

  async lookForShadows(): Promise<void> {
    const pace = startPace(this.#now);
    for (const root of this.#scope.roots()) {
      for (const { shadowRoot } of root.querySelectorAll(maybeHosts)) {
        if (shadowRoot !== null && !this.#met.has(shadowRoot)) this.readAll([shadowRoot]);
        const turn = pace.breathe();
        if (turn !== undefined) await turn;
        if (this.#signal.aborted) return;
      }
    }
  }

  #push(containers: readonly Container[], from: null | undefined): void {
    for (const container of [...containers].reverse()) this.#stack.push([container, true, from]);
  }

  #run(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    void this.#drain();
  }

  async #drain(): Promise<void> {
    const pace = startPace(this.#now);
    for (let next = this.#stack.pop(); next !== undefined && !this.#signal.aborted; next = this.#stack.pop()) {
      this.#step(next);
      const turn = pace.breathe();
      if (turn === undefined) continue;
      this.#events.onPause();
      await turn;
    }
    this.#isRunning = false;
    if (!this.#signal.aborted) this.#events.onPause();
  }

  #step([container, isDeep, from]: Task): void {
    if (!container.isConnected || (from === undefined && !this.#scope.holds(container))) return;
    // Where the page has taken away the child to go on from, the container is read from its start.
    const start = from?.parentNode === container ? from : null;
    if (start === null) {
      this.#events.onContainer(container, from != null);
      this.#ahead[isDeep ? 'delete' : 'add'](container);
    }
    const { blocks, inner, frames, rest } = readContainer(container, start, isDeep);
    const isKnown = isDeep && this.#ahead.has(container);
    this.#events.onText(isKnown ? blocks.filter((block) => block.container !== container) : blocks);
    if (!isElement(container)) this.#enter(container);
    if (rest !== null) this.#stack.push([container, isDeep, rest]);
    // A shadow root may have been attached since, which nothing tells.
    this.#push(isDeep ? inner : inner.filter((root) => !this.#met.has(root)), null);
    for (const frame of frames) this.#enterFrame(frame);
  }

  #enter(root: Document | ShadowRoot): void {
    if (this.#met.has(root)) return;
    this.#met.add(root);
    this.#events.onRoot(root);
  }

  #enterFrame(frame: HTMLIFrameElement): void {
    if (this.#met.has(frame)) return;
    this.#met.add(frame);
    const read = (): void => {
      const body = documentOf(frame)?.body;
      if (body == null || frame.clientWidth < smallestFramePx || frame.clientHeight < smallestFramePx) return;
      if (!this.#scope.holds(body)) return;
      this.#enter(body.ownerDocument);
      this.readAll([body]);
    };
    const reload = (): void => {
      this.#events.onFrameLoad();
      read();
    };
    frame.addEventListener('load', reload, { signal: this.#signal });
    read();
  }
}

/** Find the document of a frame; null where it is of another origin or still loading. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function isElement(container: Container): container is Element {
  return elementOf(container) === container;
}
