import type { Container } from './page-text';
import { roleOf } from './text-rules';

/** Elements that hold a page's own text, the surest first. */
const articleSelectors = ['main, [role="main"]', 'article, [itemprop="articleBody"]'] as const;

/** Says which part of a document is read. */
export interface Scope {
  /** The outermost elements to read, in document order. */
  roots(): readonly Element[];
  /** Tells whether text that stands in this container, now or later, is read; looks through shadow roots and frames. */
  holds(container: Container): boolean;
}

/**
 * Choose what of a document is its article: `main` or the `article` elements where they hold most of its paragraphs, else the body;
 * headlines always. Furniture within is left to `roleOf`.
 */
export function chooseScope(document: Document): Scope {
  const all = paragraphsIn(document);
  for (const selector of articleSelectors) {
    const found = outermost(document, selector);
    const held = found.reduce((sum, element) => sum + paragraphsIn(element), 0);
    if (held > 0 && held * 2 >= all) return scopeOf(document, `${selector}, h1`);
  }
  return scopeOf(document, 'body');
}

function scopeOf(document: Document, selector: string): Scope {
  const holds = (container: Container): boolean => {
    let isWithin = false;
    for (let at: Node | null = container; at !== null; at = parentOf(at)) {
      if (!isElement(at)) continue;
      if (roleOf(at) === 'skip') return false;
      isWithin ||= at.ownerDocument === document && at.matches(selector);
    }
    return isWithin;
  };
  return { roots: () => outermost(document, selector).filter(holds), holds };
}

function outermost(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => element.parentElement?.closest(selector) == null);
}

/** Climb one step, out of shadow roots and same-origin frames too. */
function parentOf(node: Node): Node | null {
  if (node.parentNode !== null) return node.parentNode;
  if (isShadowRoot(node)) return node.host;
  return node.nodeType === 9 ? frameOf(node as Document) : null;
}

/** Find the element that shows a document as its frame; null for the page itself and for frames of other origins. */
function frameOf(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}

/** Count paragraphs; counts text of other kinds not at all, so that menus weigh nothing. */
function paragraphsIn(root: Document | Element): number {
  return root.getElementsByTagName('p').length;
}

/** Find the container in which a node's text stands; null outside of any document. */
export function containerOf(node: Node): Container | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (isShadowRoot(at)) return at;
    if (isElement(at) && roleOf(at) !== 'inline') return at;
  }
  return null;
}

/** Tell whether a container has left the page, or its frame has. */
export function isGone(container: Container): boolean {
  return !container.isConnected || container.ownerDocument.defaultView === null;
}

/** Name the element that a container is, or is the shadow root of. */
export function elementOf(container: Container): Element {
  return isShadowRoot(container) ? container.host : container;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}
