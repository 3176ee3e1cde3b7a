import type { Mention } from '../core/model';
import { itemKey, type Settings } from '../core/settings';
import type { Container, PageBlock } from './page-text';
import { rangeOf } from './page-text';
import type { Paint } from './paint';
import { elementOf, isGone } from './scope';

/** A mention that is marked on the page. */
export interface Mark {
  /** Identifies this mark for as long as the script runs; never used twice. */
  readonly key: string;
  readonly item: string;
  readonly mention: Mention;
  readonly block: PageBlock;
  readonly range: Range;
}

/** Keeps every mention that was found, and marks those that the density asks for. */
export interface Marks {
  /** Put what was found in a block, in place of what was found in it before; a block without mentions is not kept. */
  add(block: PageBlock, mentions: readonly Mention[]): void;
  /** Forget everything in a container. @returns blocks that were kept for it */
  drop(container: Container): readonly PageBlock[];
  /** Forget every container that has left the page. */
  sweep(): void;
  /** How many marks there are. */
  readonly size: number;
  byKey(key: string): Mark | undefined;
  /** Marks that touch a text node, in order of their start; empty where there are none. */
  at(node: Node): readonly Mark[];
  /** Every mark in document order. */
  inOrder(): readonly Mark[];
  /** Every mention on the page, marked or not, hidden text left out; in no order. */
  shown(): readonly Mention[];
}

interface KeptBlock {
  readonly block: PageBlock;
  readonly mentions: readonly Mention[];
  marks: readonly Mark[];
}

/** Create the marks of one page. */
export function createMarks(paint: Paint, density: Settings['density']): Marks {
  return new PageMarks(paint, density);
}

let lastKey = 0;

class PageMarks implements Marks {
  readonly #paint: Paint;
  readonly #density: Settings['density'];
  readonly #kept = new Map<Container, KeptBlock[]>();
  readonly #byKey = new Map<string, Mark>();
  readonly #byNode = new WeakMap<Node, readonly Mark[]>();
  /** Items that are marked already, where each is marked once a page. */
  readonly #onPage = new Set<string>();
  #hasLost = false;

  constructor(paint: Paint, density: Settings['density']) {
    this.#paint = paint;
    this.#density = density;
  }

  add(block: PageBlock, mentions: readonly Mention[]): void {
    const all = this.#kept.get(block.container) ?? [];
    const known = all.find((other) => other.block === block);
    if (known !== undefined && isSameList(known.mentions, mentions)) return;
    if (known !== undefined) this.#unmark(known);
    const others = all.filter((other) => other !== known);
    if (mentions.length === 0 && others.length === 0) this.#kept.delete(block.container);
    if (mentions.length === 0) return;
    const kept: KeptBlock = { block, mentions, marks: [] };
    this.#kept.set(block.container, [...others, kept]);
    this.#mark(kept);
  }

  drop(container: Container): readonly PageBlock[] {
    const kept = this.#kept.get(container);
    if (kept === undefined) return [];
    this.#kept.delete(container);
    for (const block of kept) this.#unmark(block);
    return kept.map(({ block }) => block);
  }

  sweep(): void {
    const gone = [...this.#kept.keys()].filter(isGone);
    for (const container of gone) this.drop(container);
    if (this.#density !== 'page' || !this.#hasLost) return;
    // The only marked mention of an item has left: another one takes its place.
    this.#hasLost = false;
    for (const blocks of this.#kept.values()) for (const kept of blocks) this.#mark(kept);
  }

  get size(): number {
    return this.#byKey.size;
  }

  byKey(key: string): Mark | undefined {
    return this.#byKey.get(key);
  }

  at(node: Node): readonly Mark[] {
    return this.#byNode.get(node) ?? [];
  }

  inOrder(): readonly Mark[] {
    return [...this.#byKey.values()].sort((a, b) => comparePlaces(a.range, b.range));
  }

  shown(): readonly Mention[] {
    return [...this.#kept].flatMap(([container, blocks]) =>
      isShown(elementOf(container)) ? blocks.flatMap(({ mentions }) => mentions) : [],
    );
  }

  #mark(kept: KeptBlock): void {
    const marked = new Set(kept.marks.map(({ item }) => item));
    const added: Mark[] = [];
    for (const mention of this.#shownFirst(kept)) {
      const item = itemKey(mention.pack, mention.id);
      if (this.#density === 'block' && marked.has(item)) continue;
      if (this.#density === 'page' && this.#onPage.has(item)) continue;
      const range = rangeOf(kept.block, mention.start, mention.end);
      if (range === null) continue;
      marked.add(item);
      this.#onPage.add(item);
      added.push({ key: `m${++lastKey}`, item, mention, block: kept.block, range });
    }
    kept.marks = [...kept.marks, ...added];
    for (const mark of added) this.#show(mark);
  }

  /** Order mentions so that hidden ones are marked only where no other stands in their place. */
  #shownFirst({ block, mentions }: KeptBlock): readonly Mention[] {
    if (this.#density === 'every' || mentions.length < 2) return mentions;
    const items = new Set(mentions.map(({ pack, id }) => itemKey(pack, id)));
    if (items.size === mentions.length && this.#density === 'block') return mentions;
    const hidden = new Set(mentions.filter(({ start, end }) => !isSpanShown(block, start, end)));
    return hidden.size === 0 ? mentions : [...mentions.filter((mention) => !hidden.has(mention)), ...hidden];
  }

  #show(mark: Mark): void {
    this.#byKey.set(mark.key, mark);
    for (const node of nodesOf(mark)) this.#byNode.set(node, [...this.at(node), mark]);
    this.#paint.add(layerOf(mark), mark.range);
  }

  #unmark(kept: KeptBlock): void {
    this.#hasLost ||= kept.marks.length > 0;
    for (const mark of kept.marks) {
      this.#byKey.delete(mark.key);
      this.#onPage.delete(mark.item);
      for (const node of nodesOf(mark)) {
        const others = this.at(node).filter((other) => other !== mark);
        if (others.length > 0) this.#byNode.set(node, others);
        else this.#byNode.delete(node);
      }
      this.#paint.remove(layerOf(mark), mark.range);
    }
    kept.marks = [];
  }
}

function layerOf(mark: Mark): 'entity' | 'topic' {
  return mark.mention.kind === 'topic' ? 'topic' : 'entity';
}

function isSameList(some: readonly Mention[], others: readonly Mention[]): boolean {
  return some.length === others.length && some.every((mention, at) => isSameMention(mention, others[at]));
}

function isSameMention(one: Mention, other: Mention | undefined): boolean {
  return (
    one.start === other?.start &&
    one.end === other.end &&
    one.id === other.id &&
    one.pack === other.pack &&
    one.alternatives?.length === other.alternatives?.length
  );
}

/** List the text nodes that a mark touches, by the block it was read in: the page may have moved the range's own ends. */
function nodesOf({ block, mention }: Mark): readonly Text[] {
  return block.nodes.filter((node, at) => {
    const start = block.starts[at] ?? 0;
    return start < mention.end && start + node.length > mention.start;
  });
}

function isSpanShown(block: PageBlock, start: number, end: number): boolean {
  const element = rangeOf(block, start, end)?.startContainer.parentElement;
  return element != null && isShown(element);
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Compare two ranges by place in the page; across documents and shadow trees by where these hang. */
function comparePlaces(a: Range, b: Range): number {
  let [one, other] = [a.startContainer, b.startContainer];
  if (one === other) return a.startOffset - b.startOffset;
  if (one.getRootNode() !== other.getRootNode()) [one, other] = [outermostOf(one), outermostOf(other)];
  const order = one.compareDocumentPosition(other);
  if (order & 1) return 0;
  return order & 4 ? -1 : 1;
}

/** Climb to the element of the page's own document in which a node stands, through shadow roots and frames. */
function outermostOf(node: Node): Node {
  let at = node;
  for (;;) {
    const root = at.getRootNode();
    const next = root.nodeType === 11 ? (root as ShadowRoot).host : (root as Document).defaultView?.frameElement;
    if (next == null) return at;
    at = next;
  }
}
