import { startPace } from './pace';
import { type Container, type PageBlock, readContainer } from './page-text';
import { elementOf, type Scope } from './scope';

/** Is told what the reader comes across. */
export interface ReaderEvents {
  /** Text was read: all that stands directly in `container` now; possibly nothing. */
  readonly onText: (container: Container, blocks: readonly PageBlock[]) => void;
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
  lookForShadows(): void;
  /** Read again what stands directly in a container; what is within it has not changed. */
  readAgain(container: Container): void;
}

/** Smallest frame that is read, in CSS pixels: smaller ones count visits. */
const smallestFrame = 50;

/** Create a reader of one document, its open shadow roots and its same-origin frames. */
export function createReader(scope: Scope, events: ReaderEvents, signal: AbortSignal): Reader {
  /** Still to read, next one last. */
  const stack: { readonly container: Container; readonly deep: boolean }[] = [];
  const roots = new WeakSet<Node>();
  let isRunning = false;

  const push = (containers: readonly Container[], deep: boolean): void => {
    for (let at = containers.length - 1; at >= 0; at--) {
      const container = containers[at];
      if (container !== undefined) stack.push({ container, deep });
    }
  };

  const enter = (root: Document | ShadowRoot): void => {
    if (roots.has(root)) return;
    roots.add(root);
    events.onRoot(root);
  };

  const enterFrame = (frame: HTMLIFrameElement): void => {
    const read = (): void => {
      const body = documentOf(frame)?.body;
      if (body == null || frame.clientWidth < smallestFrame || frame.clientHeight < smallestFrame || !scope.holds(body)) return;
      enter(body.ownerDocument);
      push([body], true);
      run();
    };
    if (roots.has(frame)) return;
    roots.add(frame);
    frame.addEventListener('load', read, { signal });
    read();
  };

  const step = (container: Container, deep: boolean): void => {
    if (!container.isConnected) return;
    const { blocks, inner, frames } = readContainer(container);
    events.onText(container, blocks);
    if (!isElement(container)) enter(container);
    // A shadow root may have been attached since, which nothing tells.
    push(deep ? inner : inner.filter((other) => !isElement(other) && !roots.has(other)), true);
    for (const frame of frames) enterFrame(frame);
  };

  const run = (): void => {
    if (isRunning) return;
    isRunning = true;
    void drain();
  };

  const drain = async (): Promise<void> => {
    const pace = startPace();
    for (let next = stack.pop(); next !== undefined && !signal.aborted; next = stack.pop()) {
      step(next.container, next.deep);
      const turn = pace.breathe();
      if (turn === undefined) continue;
      events.onPause();
      await turn;
    }
    isRunning = false;
    if (!signal.aborted) events.onPause();
  };

  return {
    readAll: (containers) => {
      push(
        containers.filter((container) => scope.holds(container)),
        true,
      );
      run();
    },
    lookForShadows: () => {
      const hosts = scope.roots().flatMap((root) => [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null));
      const late = hosts.flatMap(({ shadowRoot }) =>
        shadowRoot === null || roots.has(shadowRoot) || !scope.holds(shadowRoot) ? [] : [shadowRoot],
      );
      if (late.length === 0) return;
      push(late, true);
      run();
    },
    readAgain: (container) => {
      if (!scope.holds(container)) return;
      push([container], false);
      run();
    },
  };
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
