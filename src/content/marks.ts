import type { Mention } from '../core/model';
import { itemKey, type Settings } from '../core/settings';
import { compareMarks, isShown, isSpanShown, type Mark, rangeOfMark } from './mark';
import { type Container, type PageBlock, placesOf } from './page-text';
import type { Paint } from './paint';
import { containerOf, elementOf, isGone } from './scope';
import type { Vicinity, WatchVicinity } from './vicinity';

/** Keeps every mention that was found, marks those that the density asks for, and paints the marks that are near what is on screen. */
export interface Marks {
  /** Put what was found in a block, in place of what was found in it before; a block without mentions is not kept. */
  add(block: PageBlock, mentions: readonly Mention[]): void;
  /** Forget everything in a container. @returns whether there was anything */
  drop(container: Container): boolean;
  /** Forget every container that has left the page. */
  sweep(): void;
  /** How many marks there are. */
  readonly size: number;
  byKey(key: string): Mark | undefined;
  /** Marks of the blocks that a text node is part of, in order of their start; empty where there are none. */
  at(node: Node): readonly Mark[];
  /** Every mark in document order. */
  inOrder(): readonly Mark[];
  /** Every mention on the page, marked or not, hidden text left out; in no order. */
  shown(): readonly Mention[];
}

interface KeptBlock {
  readonly mentions: readonly Mention[];
  marks: readonly Mark[];
}

/** Is what is kept of an element's text, that of its shadow root included. */
interface Kept {
  readonly blocks: Map<PageBlock, KeptBlock>;
  /** Painted only where it is near; else always. */
  readonly isWatched: boolean;
  isPainted: boolean;
}

/**
 * How many marks are painted wherever they are. Browsers go over all painted ranges whenever a page changes, at some microseconds each:
 * this many cost nothing that anybody feels, and spare ordinary pages the watching.
 */
const paintedAnywhere = 150;

/** Create the marks of one page. */
export function createMarks(paint: Paint, density: Settings['density'], watch: WatchVicinity): Marks {
  return new PageMarks(paint, density, watch);
}

let lastKey = 0;

class PageMarks implements Marks {
  readonly #paint: Paint;
  readonly #density: Settings['density'];
  readonly #watch: WatchVicinity;
  #vicinity: Vicinity | null = null;
  readonly #kept = new Map<Element, Kept>();
  readonly #byKey = new Map<string, Mark>();
  readonly #painted = new Map<Mark, Range>();
  /** Items that are marked already, where each is marked once a page. */
  readonly #onPage = new Set<string>();
  #hasLost = false;

  constructor(paint: Paint, density: Settings['density'], watch: WatchVicinity) {
    this.#paint = paint;
    this.#density = density;
    this.#watch = watch;
  }

  add(block: PageBlock, mentions: readonly Mention[]): void {
    const element = elementOf(block.container);
    const known = this.#kept.get(element)?.blocks.get(block);
    if (known !== undefined && isSameList(known.mentions, mentions)) return;
    this.#remove(element, block);
    if (mentions.length === 0) return;
    const kept = this.#kept.get(element) ?? this.#keep(element);
    kept.blocks.set(block, { mentions, marks: [] });
    this.#mark(kept, block);
  }

  drop(container: Container): boolean {
    const element = elementOf(container);
    const kept = this.#kept.get(element);
    if (kept === undefined) return false;
    const dropped = [...kept.blocks.keys()].filter((block) => block.container === container);
    for (const block of dropped) this.#remove(element, block);
    return dropped.length > 0;
  }

  sweep(): void {
    for (const [element, { blocks }] of this.#kept) {
      if (isGone(element)) for (const block of blocks.keys()) this.#remove(element, block);
    }
    if (this.#density !== 'page' || !this.#hasLost) return;
    // The only marked mention of an item has left: another one takes its place.
    this.#hasLost = false;
    for (const kept of this.#kept.values()) for (const block of kept.blocks.keys()) this.#mark(kept, block);
  }

  get size(): number {
    return this.#byKey.size;
  }

  byKey(key: string): Mark | undefined {
    return this.#byKey.get(key);
  }

  at(node: Node): readonly Mark[] {
    const container = containerOf(node);
    const kept = container === null ? undefined : this.#kept.get(elementOf(container));
    return [...(kept?.blocks ?? [])].flatMap(([block, { marks }]) => (placesOf(block).nodes.includes(node as Text) ? marks : []));
  }

  inOrder(): readonly Mark[] {
    return [...this.#byKey.values()].sort(compareMarks);
  }

  shown(): readonly Mention[] {
    return [...this.#kept].flatMap(([element, { blocks }]) =>
      isShown(element) ? [...blocks.values()].flatMap(({ mentions }) => mentions) : [],
    );
  }

  #keep(element: Element): Kept {
    const isWatched = this.#painted.size >= paintedAnywhere;
    const kept: Kept = { blocks: new Map(), isWatched, isPainted: !isWatched };
    this.#kept.set(element, kept);
    if (isWatched) (this.#vicinity ??= this.#watch((near, isNear) => this.#onVicinity(near, isNear))).watch(element);
    return kept;
  }

  #remove(element: Element, block: PageBlock): void {
    const kept = this.#kept.get(element);
    for (const mark of kept?.blocks.get(block)?.marks ?? []) {
      this.#hasLost = true;
      this.#byKey.delete(mark.key);
      this.#onPage.delete(mark.item);
      this.#wipe(mark);
    }
    kept?.blocks.delete(block);
    if (kept?.blocks.size !== 0) return;
    this.#kept.delete(element);
    if (kept.isWatched) this.#vicinity?.forget(element);
  }

  #mark({ blocks, isPainted }: Kept, block: PageBlock): void {
    const kept = blocks.get(block);
    if (kept === undefined) return;
    const marked = new Set(kept.marks.map(({ item }) => item));
    const added: Mark[] = [];
    for (const mention of this.#shownFirst(block, kept.mentions)) {
      const item = itemKey(mention.pack, mention.id);
      if (this.#density === 'block' && marked.has(item)) continue;
      if (this.#density === 'page' && this.#onPage.has(item)) continue;
      marked.add(item);
      this.#onPage.add(item);
      added.push({ key: `m${++lastKey}`, item, mention, block });
    }
    kept.marks = [...kept.marks, ...added];
    for (const mark of added) {
      this.#byKey.set(mark.key, mark);
      if (isPainted) this.#show(mark);
    }
  }

  /** Order mentions so that hidden ones are marked only where no other stands in their place. */
  #shownFirst(block: PageBlock, mentions: readonly Mention[]): readonly Mention[] {
    if (this.#density === 'every' || mentions.length < 2) return mentions;
    const items = new Set(mentions.map(({ pack, id }) => itemKey(pack, id)));
    if (items.size === mentions.length && this.#density === 'block') return mentions;
    const hidden = new Set(mentions.filter((mention) => !isSpanShown(block, mention)));
    return hidden.size === 0 ? mentions : [...mentions.filter((mention) => !hidden.has(mention)), ...hidden];
  }

  #onVicinity(element: Element, isNear: boolean): void {
    const kept = this.#kept.get(element);
    if (kept?.isPainted !== !isNear || !kept.isWatched) return;
    kept.isPainted = isNear;
    for (const { marks } of kept.blocks.values())
      for (const mark of marks)
        if (isNear) this.#show(mark);
        else this.#wipe(mark);
  }

  #show(mark: Mark): void {
    const range = rangeOfMark(mark);
    if (range === null) return;
    this.#painted.set(mark, range);
    this.#paint.add(layerOf(mark), range);
  }

  #wipe(mark: Mark): void {
    const range = this.#painted.get(mark);
    if (range !== undefined) this.#paint.remove(layerOf(mark), range);
    this.#painted.delete(mark);
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
