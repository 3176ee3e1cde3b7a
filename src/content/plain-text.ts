import { standsApart } from './text-rules';

/** Names of inline elements that were seen to join the text around them, by the kind of container they stood in. */
const joining = new Map<string, { readonly names: Set<string>; selector: string }>();
/** Kinds remembered at most; pages that make up class names as they go would fill any memory. */
const kindLimit = 1_000;

/**
 * Read the text of a container that holds nothing but text and inline elements without attributes that could set them apart: in one step
 * of the browser's own, which takes a quarter of visiting each node.
 *
 * @returns null where the container holds anything else, or what it holds is not known well enough
 */
export function plainTextOf(container: Element): string | null {
  const { selector = '*' } = joining.get(kindOf(container)) ?? {};
  return container.shadowRoot === null && container.querySelector(selector) === null ? container.textContent : null;
}

/** Learn from an inline element that stands directly in a container whether others of its name need a look of their own there. */
export function learnInline(container: Element, element: Element): void {
  const kind = kindOf(container);
  const known = joining.get(kind) ?? { names: new Set(), selector: '*' };
  if (known.names.has(element.localName) || element.matches(special) || standsApart(element)) return;
  if (joining.size >= kindLimit) joining.clear();
  known.names.add(element.localName);
  known.selector = `:not(${[...known.names].join()}),${special}`;
  joining.set(kind, known);
}

/** Attributes by which an element may be drawn, or be meant, otherwise than others of its name. */
const special = '[class],[style],[contenteditable]';

function kindOf({ localName, className }: Element): string {
  return `${localName}.${className}`;
}
