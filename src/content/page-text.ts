import { learnInline, plainTextOf } from './plain-text';
import { roleOf, standsApart } from './text-rules';

/** Is an element whose text stands by itself, or a shadow root. */
export type Container = Element | ShadowRoot;

/** Holds one run of text of a container, inline elements joined, with the way back to the page's text nodes. */
export interface PageBlock {
  readonly container: Container;
  readonly text: string;
  /** Where the text stands; null where it is all the text of the container, and nobody has asked yet. */
  readonly places: Places | null;
  /** Place among the blocks that were handed over to be asked for; 0 before. */
  order: number;
}

/** Leads from a block's text back to the page. */
interface Places {
  /** Text nodes in order. */
  readonly nodes: readonly Text[];
  /** Where each node's text starts in the block's; ascending, as long as `nodes`; the first is negative where a long run was cut within a node. */
  readonly starts: readonly number[];
}

/** Holds a stretch of a container's text. */
export interface ContainerText {
  /** What stands directly in the container, and in those within it that are plain. */
  readonly blocks: readonly PageBlock[];
  /** Containers to read after this stretch and before the rest, in document order. */
  readonly inner: readonly Container[];
  readonly frames: readonly HTMLIFrameElement[];
  /** The child from which on there is more to read; null where everything was read. */
  readonly rest: ChildNode | null;
}

/** Longest text of one block, in UTF-16 units; longer runs are cut, at the end of a sentence where there is one. */
const blockLimit = 100_000;
/** Depth of inline elements from which on one is read as a container, so that no page can exhaust the stack. */
const depthLimit = 100;

/** What is read in one go, if a run of text ends there, in children and thousands of characters: a page may have a hundred thousand in one element. */
const stretch = 400;

/**
 * Read the text that stands directly in a container: inline elements joined, inner blocks apart.
 *
 * @param from - child to go on from, as an earlier stretch named it
 * @param isDeep - with the containers within; else only shadow roots are listed of those
 */
export function readContainer(container: Container, from: ChildNode | null = null, isDeep = true): ContainerText {
  return new RunReader(container, from, isDeep);
}

const none: readonly never[] = [];

class RunReader implements ContainerText {
  readonly blocks: PageBlock[] = [];
  readonly inner: Container[] = [];
  readonly frames: HTMLIFrameElement[] = [];
  rest: ChildNode | null = null;
  readonly #container: Container;
  readonly #isDeep: boolean;
  #left = stretch;
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #hasWords = false;
  /** An inline element started or ended since the last character. */
  #isAtEdge = false;
  /** Last character of the run; asking the joined text for it would make the engine join it each time. */
  #lastUnit = 0;

  /** Reads children until all are read, or enough and a run has ended, or one of them is to be read by itself. */
  constructor(container: Container, from: ChildNode | null, isDeep: boolean) {
    this.#container = container;
    this.#isDeep = isDeep;
    if (from === null && isElement(container)) {
      if (container.shadowRoot !== null) this.inner.push(container.shadowRoot);
      if (this.#readPlain(container)) return;
    }
    let node = from ?? container.firstChild;
    for (; node !== null && (this.#left > 0 || this.#nodes.length > 0); node = node.nextSibling) {
      this.#left--;
      this.#read(node, 0);
    }
    this.rest = node;
    this.#endRun();
  }

  #readPlain(element: Element): boolean {
    const text = plainTextOf(element);
    if (text === null || text.length > blockLimit) return false;
    if (/\S/.test(text)) this.blocks.push({ container: element, text, places: null, order: 0 });
    this.#left -= text.length / 1_000;
    return true;
  }

  #read(node: Node, depth: number): void {
    const type = node.nodeType;
    if (type === 3) this.#add(node as Text);
    else if (type === 1) this.#readElement(node as Element, depth);
  }

  #endRun(): void {
    this.#isAtEdge = false;
    if (this.#nodes.length === 0) return;
    if (this.#text.length > blockLimit) this.#endLongRun();
    else if (this.#hasWords) {
      const places = { nodes: this.#nodes, starts: this.#starts };
      this.blocks.push({ container: this.#container, text: this.#text, places, order: 0 });
    }
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#hasWords = false;
  }

  #readElement(element: Element, depth: number): void {
    const role = roleOf(element);
    if (role === 'inline' && depth < depthLimit) {
      if (depth === 0 && isElement(this.#container)) learnInline(this.#container, element);
      this.#isAtEdge = true;
      for (let node = element.firstChild; node !== null; node = node.nextSibling) this.#read(node, depth + 1);
      this.#isAtEdge = true;
    } else if (role === 'frame') {
      this.frames.push(element as HTMLIFrameElement);
    } else if (role !== 'skip') {
      this.#endRun();
      if (role === 'break' || !this.#isDeep || (role === 'block' && this.#readPlain(element))) return;
      this.inner.push(element);
      this.#left = 0;
    }
  }

  #add(node: Text): void {
    const { data } = node;
    if (data === '') return;
    if (this.#isAtEdge) {
      this.#isAtEdge = false;
      if (this.#wouldGlue(data) && this.#isApart(node)) this.#endRun();
    }
    this.#hasWords ||= data.charCodeAt(0) > 32 || /\S/.test(data);
    this.#lastUnit = data.charCodeAt(data.length - 1);
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data;
  }

  /** Tell whether two words would become one, over the edge of an inline element. */
  #wouldGlue(data: string): boolean {
    return this.#nodes.length > 0 && isWordUnit(data.charCodeAt(0)) && isWordUnit(this.#lastUnit);
  }

  /** Tell whether any inline element that ends after the last text, or starts before this one, stands apart from what is beside it. */
  #isApart(node: Text): boolean {
    const last = this.#nodes.at(-1);
    if (last === undefined) return false;
    return edgesBetween(last, node).some(standsApart) || edgesBetween(node, last).some(standsApart);
  }

  #endLongRun(): void {
    for (let from = 0; from < this.#text.length;) {
      const rest = this.#text.slice(from, from + blockLimit);
      const isLast = from + blockLimit >= this.#text.length;
      const to = from + (isLast ? rest.length : cutOf(rest));
      const first = nodeAt(this.#starts, from);
      const last = nodeAt(this.#starts, to - 1);
      this.blocks.push({
        container: this.#container,
        text: this.#text.slice(from, to),
        places: { nodes: this.#nodes.slice(first, last + 1), starts: this.#starts.slice(first, last + 1).map((start) => start - from) },
        order: 0,
      });
      from = to;
    }
  }
}

/**
 * Make the range of a span of a block.
 *
 * @returns null where the page has changed since the block was read, so that the span no longer stands there
 */
export function rangeOf(block: PageBlock, start: number, end: number): Range | null {
  const places = placesOf(block);
  const [first, last] = [placeIn(places, start), placeIn(places, end - 1)];
  if (first === null || last === null) return null;
  const [[firstNode, from], [lastNode, to]] = [first, last];
  if (!firstNode.isConnected || !lastNode.isConnected || firstNode.length <= from || lastNode.length <= to) return null;
  const range = firstNode.ownerDocument.createRange();
  range.setStart(firstNode, from);
  range.setEnd(lastNode, to + 1);
  return range;
}

/** Find the text node, and the place in it, where a unit of a block's text stands; null where the block has no such unit. */
export function placeOf(block: PageBlock, offset: number): readonly [node: Text, offset: number] | null {
  return placeIn(placesOf(block), offset);
}

function placeIn({ nodes, starts }: Places, offset: number): readonly [node: Text, offset: number] | null {
  const at = nodeAt(starts, offset);
  const [node, start] = [nodes[at], starts[at]];
  return node === undefined || start === undefined ? null : [node, offset - start];
}

/** Find where a block's text stands: nowhere where the page has changed since. */
export function placesOf({ container, text, places }: PageBlock): Places {
  if (places !== null) return places;
  const walker = container.ownerDocument.createTreeWalker(container, 4);
  const found = { nodes: [] as Text[], starts: [] as number[] };
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    found.nodes.push(node as Text);
    found.starts.push(length);
    length += (node as Text).length;
  }
  if (container.textContent === text) return found;
  // It holds other blocks by now, or the text is gone.
  return readContainer(container, null, false).blocks.find((block) => block.text === text)?.places ?? { nodes: none, starts: none };
}

/** List the elements around a node that are not around another. */
function edgesBetween(node: Node, other: Node): readonly Element[] {
  const edges: Element[] = [];
  for (let at = node.parentElement; at !== null && !at.contains(other); at = at.parentElement) edges.push(at);
  return edges;
}

/** Find where to cut a text that is too long: after a sentence, else after a space, else at its end. */
function cutOf(text: string): number {
  for (const end of ['. ', ' ']) {
    const at = text.lastIndexOf(end);
    if (at > 0) return at + end.length;
  }
  return text.length;
}

/** Find the last start that is not after an offset. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Tell a letter or digit from white space and punctuation, roughly: whatever is taken for one only costs a look at a style. */
function isWordUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0xc0;
}

function isElement(container: Container): container is Element {
  return container.nodeType === 1;
}
