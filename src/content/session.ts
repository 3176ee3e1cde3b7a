import { itemKey, type Settings } from '../core/settings';
import * as limits from '../messages/limits';
import type { ItemName, PageMention } from '../messages/protocol';
import { followPage, type LivePage, type PageChanges } from './live';
import { createMarks, type Marks } from './marks';
import { type Container, type PageBlock, readContainer } from './page-text';
import type { Paint } from './paint';
import { createReader, type Reader } from './reader';
import { chooseScope, containerOf, elementOf } from './scope';
import { askedBlock, type AskedBlock, createSpotter, type Spotter, type SpotterPorts } from './spotter';
import { roleOf } from './text-rules';
import type { WatchVicinity } from './vicinity';

/** How often a page's text is asked for again when the background does not answer, and after how long. */
const retriesMs = [300, 1_000, 5_000, 30_000];

/** When shadow roots are looked for that components attached late, in milliseconds from the start. */
const lateShadowsMs = [1_200, 5_000];

/** Is what a session needs of its surroundings. */
export interface SessionPorts {
  readonly paint: Paint;
  readonly density: Settings['density'];
  readonly watchVicinity: WatchVicinity;
  readonly spot: SpotterPorts['spot'];
  /** A document was entered, the page's own or a same-origin frame's. */
  readonly onDocument: (document: Document) => void;
  /** Marks were added or went away. */
  readonly onMarks: () => void;
  /** The page changed; told at most as often as changes are handled. */
  readonly onChanges: () => void;
  readonly signal: AbortSignal;
}

/** Reads one page, from its first block to whatever it becomes, and keeps its marks. */
export interface Session {
  readonly marks: Marks;
  /** What was found, most frequent first. */
  mentions(): readonly PageMention[];
  /** Read the page's text once more, until it is enough to explain: no text is kept. */
  text(): readonly AskedBlock[];
}

/** Start to read a page. */
export function startSession(ports: SessionPorts): Session {
  return new PageSession(ports);
}

class PageSession implements Session {
  readonly marks: Marks;
  readonly #ports: SessionPorts;
  readonly #names = new Map<string, ItemName>();
  readonly #scope = chooseScope(document);
  readonly #reader: Reader;
  readonly #spotter: Spotter;
  readonly #live: LivePage;
  #retries = 0;
  /** The page has changed: from here on what is read may have been read before. */
  #hasChanged = false;

  constructor(ports: SessionPorts) {
    const { signal } = ports;
    this.#ports = ports;
    this.marks = createMarks(ports.paint, ports.density, ports.watchVicinity);
    this.#live = followPage((changes) => this.#follow(changes), signal);
    this.#spotter = createSpotter({
      spot: ports.spot,
      onMentions: (block, mentions) => this.marks.add(block, mentions),
      onNames: (names) => {
        for (const name of names) this.#names.set(itemKey(name.pack, name.id), name);
      },
      onSettled: () => {
        this.#retries = 0;
        ports.onMarks();
      },
      onUnanswered: () => this.#retry(),
      nearest,
      langOf: ({ container }) => langOf(container),
      signal,
    });
    this.#reader = createReader(
      this.#scope,
      {
        onContainer: (container, isAgain) => {
          this.#hasChanged ||= isAgain;
          this.#onContainer(container);
        },
        onText: (blocks) => this.#onText(blocks),
        // What the frame showed before its load event may be what it shows now, and is read again.
        onFrameLoad: () => {
          this.#hasChanged = true;
          this.#sweep();
        },
        onRoot: (root) => this.#onRoot(root),
        onPause: () => this.#spotter.flush(),
      },
      signal,
    );
    this.#onRoot(document);
    this.#reader.readAll(this.#scope.roots());
    for (const delayMs of lateShadowsMs) this.#after(delayMs, () => void this.#reader.lookForShadows());
  }

  mentions(): readonly PageMention[] {
    const rows = new Map<string, PageMention>();
    for (const { pack, id, alternatives = [] } of this.marks.shown()) {
      const item = itemKey(pack, id);
      const name = this.#names.get(item);
      if (name === undefined) continue;
      const { count, alternatives: known } = rows.get(item) ?? { count: 0, alternatives: [] };
      const others = alternatives.flatMap((other) => this.#names.get(itemKey(other.pack, other.id)) ?? []);
      rows.set(item, { ...name, count: count + 1, alternatives: [...new Set([...known, ...others])] });
    }
    return [...rows.values()].sort((a, b) => b.count - a.count);
  }

  text(): readonly AskedBlock[] {
    const found: AskedBlock[] = [];
    let left: number = limits.explainedText;
    const read = (container: Container): void => {
      let from: ChildNode | null = null;
      do {
        const { blocks, inner, rest } = readContainer(container, from);
        for (const block of blocks) {
          found.push(askedBlock(block, found.length, langOf(block.container)));
          left -= block.text.length;
        }
        inner.forEach(read);
        from = rest;
      } while (from !== null && left > 0);
    };
    this.#scope.roots().forEach(read);
    return found;
  }

  #onText(blocks: readonly PageBlock[]): void {
    if (this.#hasChanged) for (const { container, places } of blocks) if (places === null) this.#onContainer(container);
    this.#spotter.add(blocks);
  }

  #onContainer(container: Container): void {
    if (!this.#hasChanged) return;
    if (this.marks.drop(container)) this.#ports.onMarks();
    this.#spotter.forget(container);
  }

  #onRoot(root: Document | ShadowRoot): void {
    this.#live.watch(root);
    this.#ports.paint.dress(root);
    if (root.nodeType === 9) this.#ports.onDocument(root as Document);
  }

  #follow({ added, touched, hasRemoved }: PageChanges): void {
    this.#hasChanged = true;
    if (hasRemoved) this.#sweep();
    const fresh = outermost(added);
    const again = new Set<Container>();
    const blocks = new Set<Node>();
    for (const element of fresh) {
      const role = roleOf(element);
      if (role === 'block') blocks.add(element);
      else if (role !== 'skip') addTo(again, containerOf(element.parentNode ?? element));
    }
    for (const node of touched) addTo(again, containerOf(node));
    for (const container of again) if (!isWithin(blocks, container)) this.#reader.readAgain(container);
    if (blocks.size > 0) this.#reader.readAll([...blocks] as Element[]);
    this.#ports.onChanges();
  }

  #sweep(): void {
    this.marks.sweep();
    this.#spotter.sweep();
    this.#ports.onMarks();
  }

  #retry(): void {
    const delayMs = retriesMs[this.#retries++];
    if (delayMs === undefined) return;
    this.#after(delayMs, () => this.#spotter.flush());
  }

  #after(delayMs: number, action: () => void): void {
    const timer = setTimeout(action, delayMs);
    this.#ports.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
}

function addTo(containers: Set<Container>, container: Container | null): void {
  if (container !== null) containers.add(container);
}

/** Leave out elements that are within others of the list. */
function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set<Node>(elements);
  let parent: Node | null = null;
  let isInner = false;
  return elements.filter(({ parentNode }) => {
    // Mostly what was added stands side by side.
    if (parentNode !== parent) isInner = parentNode !== null && isWithin(all, parentNode);
    parent = parentNode;
    return !isInner;
  });
}

function isWithin(nodes: ReadonlySet<Node>, node: Node): boolean {
  if (nodes.size === 0) return false;
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
}

/** Find the block from which on the page is on screen: at a few places in turn, for document order is roughly reading order. */
function nearest(blocks: readonly PageBlock[]): number {
  if (window.scrollY < innerHeight) return 0;
  const stride = Math.max(1, Math.floor(blocks.length / 64));
  for (let at = 0; at < blocks.length; at += stride) {
    const block = blocks[at];
    if (block === undefined) break;
    const { top, bottom, height } = elementOf(block.container).getBoundingClientRect();
    if (height > 0 && bottom >= 0) return top < innerHeight * 2 || at === 0 ? Math.max(0, at - stride) : at;
  }
  return 0;
}

/** Read the language that a container's text is marked with, below the page's own; null where it is not marked. */
function langOf(container: Container): string | null {
  const lang = elementOf(container).closest('[lang]:not(html)')?.getAttribute('lang') ?? '';
  return /^[a-z]{2,3}(?=$|-)/i.exec(lang)?.[0].toLowerCase() ?? null;
}
