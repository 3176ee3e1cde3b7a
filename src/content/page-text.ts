import { roleOf, standsApart } from './text-rules';

/** Is an element whose text stands by itself, or a shadow root. */
export type Container = Element | ShadowRoot;

/** Holds one run of text of a container, inline elements joined, with the way back to the page's text nodes. */
export interface PageBlock {
  readonly container: Container;
  readonly text: string;
  /** Text nodes in order; never empty. */
  readonly nodes: readonly Text[];
  /** Where each node's text starts in `text`; ascending, as long as `nodes`; the first is negative where a long run was cut within a node. */
  readonly starts: readonly number[];
}

/** Holds what stands directly in one container. */
export interface ContainerText {
  readonly blocks: readonly PageBlock[];
  /** Containers within it, in document order; their text is not in `blocks`. */
  readonly inner: readonly Container[];
  readonly frames: readonly HTMLIFrameElement[];
}

/** Longest text of one block, in UTF-16 units; longer runs are cut, at the end of a sentence where there is one. */
const blockLimit = 100_000;
/** Depth of inline elements from which on one is read as a container, so that no page can exhaust the stack. */
const depthLimit = 100;

/** Read the text that stands directly in a container: inline elements joined, inner blocks left to their own turn. */
export function readContainer(container: Container): ContainerText {
  const reader = new RunReader(container);
  reader.read(container, 0);
  reader.endRun();
  const shadow = isElement(container) ? container.shadowRoot : null;
  if (shadow !== null) reader.inner.unshift(shadow);
  return reader;
}

class RunReader implements ContainerText {
  readonly blocks: PageBlock[] = [];
  readonly inner: Container[] = [];
  readonly frames: HTMLIFrameElement[] = [];
  readonly #container: Container;
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #hasWords = false;
  /** An inline element started or ended since the last character. */
  #isAtEdge = false;

  constructor(container: Container) {
    this.#container = container;
  }

  read(parent: Node, depth: number): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) this.#add(node as Text);
      else if (type === 1) this.#readElement(node as Element, depth);
    }
  }

  endRun(): void {
    this.#isAtEdge = false;
    if (this.#nodes.length === 0) return;
    if (this.#text.length > blockLimit) this.#endLongRun();
    else if (this.#hasWords) {
      this.blocks.push({ container: this.#container, text: this.#text, nodes: this.#nodes, starts: this.#starts });
    }
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#hasWords = false;
  }

  #readElement(element: Element, depth: number): void {
    const role = roleOf(element);
    if (role === 'inline' && depth < depthLimit) {
      this.#isAtEdge = true;
      this.read(element, depth + 1);
      this.#isAtEdge = true;
    } else if (role === 'frame') {
      this.frames.push(element as HTMLIFrameElement);
    } else if (role !== 'skip') {
      this.endRun();
      if (role !== 'break') this.inner.push(element);
    }
  }

  #add(node: Text): void {
    const { data } = node;
    if (data === '') return;
    if (this.#isAtEdge) {
      this.#isAtEdge = false;
      if (this.#wouldGlue(data) && this.#isApart(node)) this.endRun();
    }
    this.#hasWords ||= data.charCodeAt(0) > 32 || /\S/.test(data);
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data;
  }

  /** Tell whether two words would become one, over the edge of an inline element. */
  #wouldGlue(data: string): boolean {
    const { length } = this.#text;
    return length > 0 && isWordUnit(data.charCodeAt(0)) && isWordUnit(this.#text.charCodeAt(length - 1));
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
        nodes: this.#nodes.slice(first, last + 1),
        starts: this.#starts.slice(first, last + 1).map((start) => start - from),
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
  const first = nodeAt(block.starts, start);
  const last = nodeAt(block.starts, end - 1);
  const [firstNode, lastNode] = [block.nodes[first], block.nodes[last]];
  const [firstStart, lastStart] = [block.starts[first], block.starts[last]];
  if (firstNode === undefined || lastNode === undefined || firstStart === undefined || lastStart === undefined) return null;
  if (!firstNode.isConnected || !lastNode.isConnected || lastNode.length < end - lastStart) return null;
  const range = firstNode.ownerDocument.createRange();
  range.setStart(firstNode, start - firstStart);
  range.setEnd(lastNode, end - lastStart);
  return range;
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
