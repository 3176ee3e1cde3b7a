import type { Mention } from '../core/model';
import { itemKey, type Settings } from '../core/settings';
import { compareMarks, isShown, isSpanShown, type Mark, rangeOfMark } from './mark';
import { type Container, type PageBlock, placesOf } from './page-text';
import type { Paint } from './paint';
import { containerOf, elementOf, isGone } from './scope';
import type { Vicinity, WatchVicinity } from './vicinity';

/** Keeps every mention that was found, marks those that the density asks for, and paints the marks that are near what is on screen. */
export interface Marks {
  /** Put what was found in a block, in place of what was found in it before. */
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
  readonly block: PageBlock;
  mentions: readonly Mention[];
  marks: Mark[];
}

/** Is what is kept of an element's text, that of its shadow root included. */
interface Kept {
  blocks: KeptBlock[];
  /** Painted only where it is near; else always. */
  readonly isWatched: boolean;
  isPainted: boolean;
}

/**
 * Count the marks that are painted wherever they are. Browsers go over all painted ranges whenever a page changes, at some microseconds each:
 * this many cost nothing that anybody feels, and spare ordinary pages the watching.
 */
export const paintedAnywhere = 150;

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
  readonly #blocks = new Map<PageBlock, KeptBlock>();
  readonly #painted = new Map<Mark, Range>();
  #size = 0;
  /** Items that are marked already, where each is marked once a page. */
  readonly #onPage = new Set<string>();
  #hasLost = false;

  constructor(paint: Paint, density: Settings['density'], watch: WatchVicinity) {
    this.#paint = paint;
    this.#density = density;
    this.#watch = watch;
  }

  add(block: PageBlock, mentions: readonly Mention[]): void {
    const known = this.#blocks.get(block);
    if (known === undefined ? mentions.length === 0 : isSameList(known.mentions, mentions)) return;
    const element = elementOf(block.container);
    const kept = this.#kept.get(element) ?? this.#keep(element);
    const one = known ?? { block, mentions, marks: [] };
    if (known === undefined) {
      this.#blocks.set(block, one);
      kept.blocks.push(one);
    } else {
      this.#unmark(one);
      one.mentions = mentions;
    }
    this.#mark(kept, one);
  }

  drop(container: Container): boolean {
    const kept = this.#kept.get(elementOf(container));
    const dropped = kept?.blocks.filter(({ block }) => block.container === container) ?? [];
    this.#remove(elementOf(container), dropped);
    return dropped.length > 0;
  }

  sweep(): void {
    for (const [element, { blocks }] of this.#kept) if (isGone(element)) this.#remove(element, blocks);
    if (this.#density !== 'page' || !this.#hasLost) return;
    // The only marked mention of an item has left: another one takes its place.
    this.#hasLost = false;
    for (const kept of this.#kept.values()) for (const one of kept.blocks) this.#mark(kept, one);
  }

  get size(): number {
    return this.#size;
  }

  byKey(key: string): Mark | undefined {
    for (const { marks } of this.#blocks.values()) for (const mark of marks) if (mark.key === key) return mark;
    return undefined;
  }

  at(node: Node): readonly Mark[] {
    const container = containerOf(node);
    const kept = container === null ? undefined : this.#kept.get(elementOf(container));
    return (kept?.blocks ?? []).flatMap(({ block, marks }) => (placesOf(block).nodes.includes(node as Text) ? marks : []));
  }

  inOrder(): readonly Mark[] {
    return [...this.#blocks.values()].flatMap(({ marks }) => marks).sort(compareMarks);
  }

  shown(): readonly Mention[] {
    return [...this.#kept].flatMap(([element, { blocks }]) => (isShown(element) ? blocks.flatMap(({ mentions }) => mentions) : []));
  }

  #keep(element: Element): Kept {
    const isWatched = this.#painted.size >= paintedAnywhere;
    const kept: Kept = { blocks: [], isWatched, isPainted: !isWatched };
    this.#kept.set(element, kept);
    if (isWatched) (this.#vicinity ??= this.#watch((near, isNear) => this.#onVicinity(near, isNear))).watch(element);
    return kept;
  }

  #remove(element: Element, gone: readonly KeptBlock[]): void {
    for (const one of gone) {
      this.#unmark(one);
      this.#blocks.delete(one.block);
    }
    const kept = this.#kept.get(element);
    if (kept === undefined) return;
    kept.blocks = kept.blocks.filter(({ block }) => this.#blocks.has(block));
    if (kept.blocks.length > 0) return;
    this.#kept.delete(element);
    if (kept.isWatched) this.#vicinity?.forget(element);
  }

  #unmark(one: KeptBlock): void {
    for (const mark of one.marks) {
      this.#hasLost = true;
      this.#size--;
      this.#onPage.delete(mark.item);
      this.#wipe(mark);
    }
    one.marks = [];
  }

  #mark({ isPainted }: Kept, { block, mentions, marks }: KeptBlock): void {
    for (const mention of this.#shownFirst(block, mentions)) {
      if (this.#density === 'block' && marks.some((mark) => isSameItem(mark.mention, mention))) continue;
      const item = itemKey(mention.pack, mention.id);
      if (this.#density === 'page' && this.#onPage.has(item)) continue;
      this.#onPage.add(item);
      const mark = { key: `m${++lastKey}`, item, mention, block };
      marks.push(mark);
      this.#size++;
      if (isPainted) this.#show(mark);
    }
  }

  /** Order mentions so that hidden ones are marked only where no other stands in their place. */
  #shownFirst(block: PageBlock, mentions: readonly Mention[]): readonly Mention[] {
    if (this.#density === 'every' || mentions.length < 2) return mentions;
    const isTwin = (one: Mention, at: number): boolean => mentions.findIndex((other) => isSameItem(one, other)) < at;
    if (this.#density === 'block' && !mentions.some(isTwin)) return mentions;
    const hidden = new Set(mentions.filter((mention) => !isSpanShown(block, mention)));
    return hidden.size === 0 ? mentions : [...mentions.filter((mention) => !hidden.has(mention)), ...hidden];
  }

  #onVicinity(element: Element, isNear: boolean): void {
    const kept = this.#kept.get(element);
    if (kept?.isPainted !== !isNear || !kept.isWatched) return;
    kept.isPainted = isNear;
    for (const { marks } of kept.blocks)
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

function isSameItem(one: Mention, other: Mention): boolean {
  return one.id === other.id && one.pack === other.pack;
}

function isSameMention(one: Mention, other: Mention | undefined): boolean {
  return (
    one.start === other?.start && one.end === other.end && isSameItem(one, other) && one.alternatives?.length === other.alternatives?.length
  );
}
