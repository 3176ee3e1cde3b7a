import { roleOf } from './text-rules';

/** Says what changed on a page since it was last told. */
export interface PageChanges {
  /** Elements that were added and are still there; everything in them is new. */
  readonly added: readonly Element[];
  /** Nodes whose own text may read differently now: changed text, or parents that lost or gained text or inline elements. */
  readonly touched: readonly Node[];
  readonly hasRemoved: boolean;
}

/** Watches documents and shadow roots. */
export interface LivePage {
  watch(root: Document | ShadowRoot): void;
}

/**
 * Tell whether a container's own text reads differently where children came or went: not where blocks did among blocks, or a container of
 * thousands would be read again for each.
 */
function changesRun({ addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): boolean {
  for (const nodes of [addedNodes, removedNodes]) for (const node of nodes) if (isOfRun(node)) return true;
  return isOfRun(previousSibling) && isOfRun(nextSibling);
}

/** Tell whether a node is, or may be, part of a run of text; asks for no styles. */
function isOfRun(node: Node | null): boolean {
  if (node?.nodeType === 3) return /\S/.test((node as Text).data);
  if (node?.nodeType !== 1) return false;
  return (node as Element).localName.includes('-') || ['inline', 'break'].includes(roleOf(node as Element));
}

/** Wait before the first of some changes is told, in milliseconds: a burst is one change. */
const shortestWaitMs = 60;
/** Wait to which it grows, doubling, while a page goes on to change: what changes in every frame need not be read in every frame. */
const usualWaitMs = 960;
/** Longest wait, however costly the page's changes are. */
const longestWaitMs = 5_000;
/** How much longer than the work on changes the rest after it is, so that a chatty page costs 4 % of a core at most. */
const restRatio = 25;

const observed: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Follow what a page adds, removes and rewrites.
 *
 * While a page mutates only node references are collected, each once; what they mean is looked at when it has rested.
 *
 * @param tell - handles changes; the longer it takes, the longer the next wait
 */
export function followPage(tell: (changes: PageChanges) => void, signal: AbortSignal): LivePage {
  let added = new Set<Node>();
  let touched = new Set<Node>();
  let hasRemoved = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waitMs = shortestWaitMs;

  const isHere = ({ isConnected }: Node): boolean => isConnected;
  const flush = (): void => {
    timer = null;
    if (added.size + touched.size === 0 && !hasRemoved) {
      waitMs = shortestWaitMs;
      return;
    }
    const startedMs = performance.now();
    const changes = { added: ([...added] as Element[]).filter(isHere), touched: [...touched].filter(isHere), hasRemoved };
    [added, touched, hasRemoved] = [new Set(), new Set(), false];
    tell(changes);
    waitMs = Math.min(Math.max((performance.now() - startedMs) * restRatio, Math.min(2 * waitMs, usualWaitMs)), longestWaitMs);
    timer = setTimeout(flush, waitMs);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { target } = record;
      if (record.type === 'characterData') touched.add(target);
      else {
        for (const node of record.addedNodes) if (node.nodeType === 1) added.add(node);
        hasRemoved ||= record.removedNodes.length > 0;
        if (!touched.has(target) && changesRun(record)) touched.add(target);
      }
    }
    timer ??= setTimeout(flush, waitMs);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });

  return {
    watch: (root) => {
      if (!signal.aborted) observer.observe(root, observed);
    },
  };
}
