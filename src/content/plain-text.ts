import { standsApart } from './text-rules';

/** Is what was learnt of a kind of container: names of inline elements that join the text around them, and what finds all others. */
interface Kind {
  readonly names: Set<string>;
  selector: string;
}

const kinds = new Map<string, Kind>();
/** Kinds remembered at most; pages that make up class names as they go would fill any memory. */
const kindLimit = 1_000;
/** The kind that was asked for last: mostly the next element's too. */
let last: { readonly localName: string; readonly className: string; readonly kind: Kind } | null = null;

/**
 * Read the text of a container that holds nothing but text and inline elements without attributes that could set them apart: in one step
 * of the browser's own, which takes a quarter of visiting each node.
 *
 * @returns null where the container holds anything else, or what it holds is not known well enough
 */
export function plainTextOf(container: Element): string | null {
  return container.querySelector(kindOf(container).selector) === null && container.shadowRoot === null ? container.textContent : null;
}

/** Learn from an inline element that stands directly in a container whether others of its name need a look of their own there. */
export function learnInline(container: Element, element: Element): void {
  const kind = kindOf(container);
  const { names } = kind;
  if (names.has(element.localName) || element.matches(special) || standsApart(element)) return;
  names.add(element.localName);
  kind.selector = `:not(${[...names].join()}),${special}`;
}

/** Attributes by which an element may be drawn, or be meant, otherwise than others of its name. */
const special = '[class],[style],[contenteditable]';

function kindOf({ localName, className }: Element): Kind {
  if (last?.localName === localName && last.className === className) return last.kind;
  const name = `${localName}.${className}`;
  let kind = kinds.get(name);
  if (kind === undefined) {
    if (kinds.size >= kindLimit) kinds.clear();
    kind = { names: new Set(), selector: '*' };
    kinds.set(name, kind);
  }
  last = { localName, className, kind };
  return kind;
}
