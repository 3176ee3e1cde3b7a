import * as limits from '../core/page/signal-limits';
import type { MetaSignal, PageSignals, TextSignal, TimeSignal } from '../core/page/signals';

/** A paragraph from this length on is prose. */
const proseLength = 60;
/** Text from which on more of it tells nothing new. */
const enoughText = 10_000;
/** How far below the headline a date belongs to it: elements looked at. */
const nearHeadline = 40;
/** Longest text that is a line about the article rather than of it. */
const lineLength = 200;

/** Elements whose text is not the page's own. */
const elsewhere = 'footer, aside, nav, [class*="comment" i], [id*="comment" i], [class*="related" i]';
const dateNames = '[class*="date" i], [class*="publi" i], [class*="byline" i], [class*="posted" i], [class*="time" i], [id*="date" i]';

/** Collect what a page says about itself; walks over the whole page only where its head is silent about dates. */
export function collectSignals(document: Document, url: string): PageSignals {
  const headline = document.getElementsByTagName('h1')[0] ?? null;
  const near = headline === null ? [] : elementsAround(headline);
  const metas = metasOf(document);
  const jsonLd = linkedDataOf(document);
  const isSilent =
    !metas.some(({ name }) => /publi|pubdate|issued|date/.test(name)) && !jsonLd.some((script) => script.includes('datePublished'));
  return {
    url: url.slice(0, limits.url),
    title: cut(document.title),
    headline: headline === null ? null : cut(headline.textContent),
    lang: cut(document.documentElement.getAttribute('lang') ?? '') || null,
    canonical: document.head.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href.slice(0, limits.url) ?? null,
    metas,
    jsonLd,
    properties: isSilent ? propertiesOf(document) : [],
    times: timesOf(document, new Set(near)),
    printed: printedOf(near, isSilent ? [...document.querySelectorAll(dateNames)].slice(0, limits.signals) : []),
    ...measure(document),
  };
}

/** Measure the page's text, as far as it takes to tell whether it is worth asking for more: long pages are not read for this. */
function measure(document: Document): { readonly text: TextSignal; readonly sample: string } {
  let [paragraphs, length, sample] = [0, 0, ''];
  for (const paragraph of document.getElementsByTagName('p')) {
    const text = paragraph.textContent.trim();
    if (text.length < proseLength || paragraph.closest('footer, aside, nav') !== null) continue;
    paragraphs++;
    length += text.length;
    if (sample.length < limits.sample) sample += `${text}\n`;
    if (length > enoughText) break;
  }
  return {
    text: { paragraphs, length, articles: document.getElementsByTagName('article').length },
    sample: sample.slice(0, limits.sample),
  };
}

/** Tell whether an element's text is not the page's own; a class name on a wrapper of the headline too says nothing (`comments-open`). */
function isElsewhere(element: Element): boolean {
  const around = element.closest(elsewhere);
  return around !== null && !around.contains(element.ownerDocument.getElementsByTagName('h1')[0] ?? null);
}

function metasOf(document: Document): readonly MetaSignal[] {
  return [...document.getElementsByTagName('meta')].slice(0, limits.signals).flatMap((meta) => {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((attribute) => meta.getAttribute(attribute)).find((value) => value);
    return name == null ? [] : [{ name: cut(name).toLowerCase(), content: cut(meta.getAttribute('content') ?? '') }];
  });
}

function linkedDataOf(document: Document): readonly string[] {
  let left = limits.jsonLd;
  return [...document.getElementsByTagName('script')]
    .flatMap(({ type, textContent }) => {
      if (!/^application\/ld\+json/i.test(type.trim())) return [];
      left -= textContent.length;
      return left < 0 ? [] : [textContent];
    })
    .slice(0, limits.signals);
}

function propertiesOf(document: Document): readonly MetaSignal[] {
  const named = document.querySelectorAll(
    '[itemprop*="date" i]:not(meta), [property*="date" i]:not(meta), [itemprop="pubdate" i]:not(meta)',
  );
  return [...named].slice(0, limits.signals).flatMap((element) => {
    if (isElsewhere(element)) return [];
    const name = cut(element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '').toLowerCase();
    const content = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
    return { name, content: cut(content) };
  });
}

function timesOf(document: Document, near: ReadonlySet<Element>): readonly TimeSignal[] {
  return [...document.getElementsByTagName('time')].slice(0, limits.signals).flatMap((time) => {
    const isNear = near.has(time) || (time.parentElement !== null && near.has(time.parentElement));
    if (isElsewhere(time)) return [];
    const hint = [
      time.className,
      time.id,
      time.getAttribute('itemprop'),
      time.hasAttribute('pubdate') ? 'pubdate' : '',
      time.parentElement?.className,
    ];
    return [{ datetime: time.getAttribute('datetime'), text: cut(time.textContent), hint: cut(hint.join(' ')), nearHeadline: isNear }];
  });
}

/** Take the short lines that a reader would look for the date in: around the headline, and, where all else is silent, in what is named after dates. */
function printedOf(near: readonly Element[], named: readonly Element[]): readonly string[] {
  const lines = new Set<string>();
  for (const element of [...near, ...named]) {
    const text = lineOf(element);
    if (text === null || !/\d/.test(text) || isElsewhere(element)) continue;
    lines.add(text);
    if (lines.size >= 30) break;
  }
  return [...lines];
}

/** Read the text of an element that holds one line; null where it holds more, without reading all of that. */
function lineOf(element: Element): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  while (walker.nextNode() !== null) {
    text += `${(walker.currentNode as Text).data} `;
    if (text.length > 3 * lineLength) return null;
  }
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > lineLength ? null : line;
}

/** List the elements just before and after the headline, in document order, as far as the text of the article. */
function elementsAround(headline: Element): readonly Element[] {
  const walker = headline.ownerDocument.createTreeWalker(headline.ownerDocument.body, 1);
  const before: Element[] = [];
  walker.currentNode = headline;
  for (let at = 0; at < 8 && walker.previousNode() !== null; at++) before.unshift(walker.currentNode as Element);
  walker.currentNode = lastWithin(headline);
  const after: Element[] = [];
  for (let at = 0; at < nearHeadline && walker.nextNode() !== null; at++) {
    const element = walker.currentNode as Element;
    // The text begins: what is dated from here on is what the article tells of.
    if (element.localName === 'p' && lineOf(element) === null) break;
    after.push(element);
  }
  return [...before, ...after];
}

function lastWithin(element: Element): Element {
  let last = element;
  while (last.lastElementChild !== null) last = last.lastElementChild;
  return last;
}

function cut(text: string): string {
  return text.trim().slice(0, limits.signal);
}
