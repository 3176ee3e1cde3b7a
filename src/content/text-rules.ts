/** Says how an element takes part in the text around it. */
export type TextRole =
  /** Its text continues the text before it. */
  | 'inline'
  /** Its text stands by itself. */
  | 'block'
  /** Ends the text before it and has none of its own. */
  | 'break'
  /** Is not prose: passed over as if it were not there. */
  | 'skip'
  /** Holds a document of its own. */
  | 'frame';

const namesByRole: Readonly<Record<TextRole, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s slot small span strike strong sub sup time tt u wbr',
  block:
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hgroup legend li main ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul',
  break: 'br hr',
  skip:
    'script style noscript template code kbd samp var textarea input select option button svg math canvas object embed audio video ' +
    'meta link title head datalist img picture map progress meter rp rt rtc dialog nav',
  frame: 'iframe',
};
const roles = new Map(
  Object.entries(namesByRole).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as TextRole] as const)),
);

/** First letters of the ARIA roles of page furniture and of what is pressed, whatever element has them. */
const closedRole = /^(?:alert|banner|button|complementary|contentinfo|dialog|menu|navigation|search|tab$|textbox|toolbar)/;
const furnitureTags = new Set(['footer', 'aside', 'header']);
/** Elements whose class names and ids say what they are for, and of which menus are made. */
const layoutTags = new Set(['div', 'section', 'ul', 'ol', 'li']);
/** First words of class names and ids under which pages keep what is not the article; a layout with a sidebar holds the article too. */
const furnitureName =
  /(?:^|\s)(?:comments?|commentaires?|disqus|related|recirc|newsletter|sidebar(?!-(?:grid|layout))|breadcrumbs?|cookies?|consent|most-?read|outbrain|taboola|adverti[sz]ement|promo|share|social|menu|nav|footer)(?=$|[\s_-])/i;
/** Class names of formulas and code that are drawn with spans. */
const notProse = /(?:^|\s)(?:katex|MathJax|mathjax|hljs|CodeMirror|cm-editor|monaco-editor|ace_editor)(?=$|[\s_-])/;

/**
 * Tell how an element takes part in the text around it, by its name and attributes alone: asking for computed styles would make the page
 * lay itself out. Elements of unknown name are asked all the same, because they may be either.
 */
export function roleOf(element: Element): TextRole {
  const role = roles.get(element.localName);
  if (role === undefined) return roleOfOther(element);
  if (role !== 'block' && role !== 'inline') return role;
  if (element.hasAttributes() && (isClosed(element) || (role === 'block' && isFurniture(element)))) return 'skip';
  return layoutTags.has(element.localName) && isMenu(element) ? 'skip' : role;
}

function roleOfOther(element: Element): TextRole {
  const name = element.localName;
  if (isClosed(element) || isFurniture(element)) return 'skip';
  if (!name.includes('-')) return 'block';
  return element.shadowRoot === null && displayOf(element).startsWith('inline') ? 'inline' : 'block';
}

/** What was asked of the style engine before, by kind of element: asking costs more than everything else about a block. */
const apart = new Map<string, boolean>();
/** Kinds remembered at most; pages that make up class names as they go would fill any memory. */
const kindLimit = 1_000;

/** Tell whether an inline element stands apart from the text beside it; asks for the computed style, once for each kind of element. */
export function standsApart(element: Element): boolean {
  if (element.hasAttribute('style')) return isApart(element);
  const kind = `${element.localName}.${element.className} ${element.parentElement?.localName ?? ''}.${element.parentElement?.className ?? ''}`;
  const known = apart.get(kind);
  if (known !== undefined) return known;
  if (apart.size >= kindLimit) apart.clear();
  const answer = isApart(element);
  apart.set(kind, answer);
  return answer;
}

function isApart(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined) return false;
  // A floating element is `block` to the style engine, but a drop cap belongs to its word.
  return !style.display.startsWith('inline') && style.display !== 'contents' && style.display !== 'none' && style.cssFloat !== 'left';
}

/** Links from which on a block of nothing else is a menu, a share bar or a list of tags. */
const fewestLinks = 3;
/** Links behind which paragraphs are looked for: a page's wrapper may begin with its menu. */
const enoughLinks = 20;
/** Links from which on none are counted: an element of so many is taken apart instead. */
const mostLinks = 1_000;
/** Longest link of a menu, and longest label before its links, in characters. */
const longestLink = 40;
/** Elements in one another below which no link is looked for: wrappers of wrappers would be gone through again and again. */
const deepestLink = 10;

/** Tell whether an element holds nothing but short links and a label before them. */
function isMenu(element: Element): boolean {
  const links = countLinks(element, enoughLinks);
  if (!(links >= enoughLinks)) return links >= fewestLinks;
  return element.querySelector('p') === null && countLinks(element, mostLinks) < mostLinks;
}

/**
 * Count the short links of an element that holds no other words than a label before them; NaN where it does, less than one where it is but
 * a label.
 *
 * In prose words stand between links, or beside them in their items: they are met at once, and all the rest need not be looked at.
 *
 * @param most - links from which on no more are looked for
 *
 * @see https://github.com/mozilla/readability `_cleanConditionally`, which weighs how much of a text is links
 */
function countLinks(element: Element, most: number, depth = 0): number {
  const name = element.localName;
  const role = roles.get(name);
  if (name === 'a') return weigh(element.textContent, 1);
  if (role === 'skip') return 0;
  if (depth > deepestLink || (role === 'block' && !layoutTags.has(name))) return NaN;
  let links = 0;
  for (let node = element.firstChild; node !== null && links < most; node = node.nextSibling) {
    if (node.nodeType === 1) links += countLinks(node as Element, most, depth + 1);
    else if (node.nodeType === 3) links += weigh((node as Text).data, links < 1 ? 0.01 : NaN);
  }
  return role !== 'inline' && links > 0 && links < 1 ? NaN : links;
}

/** Weigh a link or label: nothing without words, NaN where it is too long to be either. */
function weigh(text: string, weight: number): number {
  return text.trim().length > longestLink ? NaN : /\p{L}/u.test(text) ? weight : 0;
}

/** Tell whether an element is closed to reading: edited by the reader, furniture by its role, code, or a formula. */
function isClosed(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (closedRole.test(element.getAttribute('role') ?? '')) return true;
  return notProse.test(element.className);
}

/** Tell whether a block is page furniture: navigation, footers, asides, comments, lists of other articles. */
function isFurniture(element: Element): boolean {
  const name = element.localName;
  if (furnitureTags.has(name)) return !belongsToArticle(element, name);
  return layoutTags.has(name) && furnitureName.test(`${element.className} ${element.id}`) && !holdsArticle(element);
}

/** Tell whether a header, footer or aside is part of an article's own text. */
function belongsToArticle(element: Element, name: string): boolean {
  if (name === 'footer') return element.parentElement?.localName === 'blockquote';
  if (name === 'header') return element.closest('article, main') !== null || element.querySelector('h1') !== null;
  return element.closest('article') !== null && !furnitureName.test(element.className);
}

/** Guards against layout classes on a wrapper of the whole page: `sidebar-left`, `comments-open`. */
function holdsArticle(element: Element): boolean {
  if (element.querySelector('h1, article, main, [itemprop="articleBody"]') !== null) return true;
  return element.getElementsByTagName('p').length * 2 > element.ownerDocument.getElementsByTagName('p').length;
}

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
}
