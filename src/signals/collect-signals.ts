import * as limits from '../core/page/signal-limits';
import type { MetaSignal, PageSignals, PrintedSignal, TextSignal, TimeSignal } from '../core/page/signals';

/** A paragraph from this length on is prose. */
const proseLength = 60;
/** Text from which on more of it tells nothing new. */
const enoughText = 10_000;
/** Paragraphs looked at: a page whose first thousand are lines is a list, however long it is. */
const enoughParagraphs = 1_000;
/** A heading up to this length may be a site's name. */
const siteNameLength = 20;
/** How far below the headline a date belongs to it: elements looked at. */
const nearHeadline = 40;
/** Longest text that is a line about the article rather than of it. */
const lineLength = 200;

/** Elements whose text is not the page's own; an article's footer is. */
const elsewhere = 'footer:not(article footer), aside, nav, [class*="comment" i], [id*="comment" i], [class*="related" i]';
/** A year, or a day in numbers. */
const dateLike = /(?:19|20)\d\d|\d\s?[./|]\s?\d\d?\s?[./|]\s?\d\d/;
/** Text nodes searched for dates. */
const searchedTexts = 5_000;

/** Collect what a page says about itself; walks over the whole page only where its head is silent about dates. */
export function collectSignals(document: Document, url: string): PageSignals {
  const headline = headlineOf(document);
  const near = headline === null ? [] : elementsAround(headline);
  const metas = metasOf(document);
  const jsonLd = linkedDataOf(document);
  const isSilent =
    !metas.some(({ name, content }) => /pub|issued|creat|[^.p]date(?![-_]?m)/.test(name) && /\d{4}/.test(content)) &&
    !jsonLd.some((script) => /datePublished\W+\d/.test(script));
  return {
    url: url.slice(0, limits.url),
    title: cut(document.title),
    headline: headline === null ? null : cut(headline.textContent),
    lang: cut(document.documentElement.getAttribute('lang') ?? '') || null,
    canonical: document.head.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href.slice(0, limits.url) ?? null,
    metas,
    jsonLd,
    properties: isSilent ? propertiesOf(document, headline) : [],
    times: timesOf(document, headline, new Set(near)),
    printed: printedOf(document, headline, near, isSilent),
    ...measure(document),
  };
}

/** Find the heading that the title repeats, but not a site's name, which is short; the first `h1` where none is. */
function headlineOf(document: Document): Element | null {
  const isTitle = ({ textContent }: Element): boolean =>
    textContent.trim().length > siteNameLength && document.title.includes(textContent.trim());
  return [...document.querySelectorAll('h1, h2')].find(isTitle) ?? document.querySelector('h1');
}

/** Measure the page's text, as far as it takes to tell whether it is worth asking for more: long pages are not read for this. */
function measure(document: Document): { readonly text: TextSignal; readonly sample: string } {
  let [looked, paragraphs, length, sample] = [0, 0, 0, ''];
  for (const paragraph of document.getElementsByTagName('p')) {
    if (++looked > enoughParagraphs) break;
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
function isElsewhere(element: Element, headline: Element | null): boolean {
  const around = element.closest(elsewhere);
  return around !== null && !around.contains(headline);
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

function propertiesOf(document: Document, headline: Element | null): readonly MetaSignal[] {
  const named = document.querySelectorAll(
    '[itemprop*="date" i]:not(meta), [property*="date" i]:not(meta), [itemprop="pubdate" i]:not(meta)',
  );
  return [...named].slice(0, limits.signals).flatMap((element) => {
    if (isElsewhere(element, headline)) return [];
    const name = cut(element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '').toLowerCase();
    const content = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
    return { name, content: cut(content) };
  });
}

function timesOf(document: Document, headline: Element | null, near: ReadonlySet<Element>): readonly TimeSignal[] {
  return [...document.getElementsByTagName('time')].slice(0, limits.signals).flatMap((time) => {
    const isNear = near.has(time) || (time.parentElement !== null && near.has(time.parentElement));
    if (isElsewhere(time, headline)) return [];
    const hint = `${time.getAttribute('itemprop')} ${time.hasAttribute('pubdate') && 'pubdate'} ${namesOf(time)}`;
    return [{ datetime: time.getAttribute('datetime'), text: cut(time.textContent), hint: cut(hint), nearHeadline: isNear }];
  });
}

/** Take the short lines in which a reader would look for the date: around the headline and, where all else is silent, wherever one stands. */
function printedOf(document: Document, headline: Element | null, near: readonly Element[], isSilent: boolean): readonly PrintedSignal[] {
  const lines = new Map<string, PrintedSignal>();
  const add = (element: Element | null, place: PrintedSignal['place']): void => {
    const text = element && lineOf(element);
    if (text && /\d/.test(text) && !lines.has(text) && !isElsewhere(element, headline))
      lines.set(text, { text, hint: namesOf(element), place });
  };
  for (const element of near) add(element, element.compareDocumentPosition(headline ?? element) & 4 ? 'above' : 'below');
  const walker = document.createTreeWalker(document.body, 4);
  for (let at = 0; isSilent && at < searchedTexts && lines.size < limits.signals && walker.nextNode() !== null; at++) {
    const { data, parentElement } = walker.currentNode as Text;
    // A link within a paragraph is no line of its own.
    if (
      parentElement === null ||
      data.length > lineLength ||
      !dateLike.test(data) ||
      lineOf(parentElement.closest('p') ?? parentElement) === null
    )
      continue;
    add(parentElement, null);
    add(parentElement.parentElement, null);
  }
  return [...lines.values()].slice(0, limits.signals);
}

/** Join the names by which a page's author may say what an element holds. */
function namesOf(element: Element): string {
  return cut(`${element.className} ${element.id} ${element.parentElement?.className}`);
}

/** Read the text of an element that holds one line, scripts left out; null where it holds more, without reading all of that. */
function lineOf(element: Element): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  while (walker.nextNode() !== null) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!/^s(?:cript|tyle)$/.test(parentElement?.localName ?? '')) text += `${data} `;
    if (text.length > 3 * lineLength) return null;
  }
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > lineLength ? null : line;
}

/** List the elements just before the headline, in it, and just after it as far as the text of the article, in document order. */
function elementsAround(headline: Element): readonly Element[] {
  const walker = headline.ownerDocument.createTreeWalker(headline.ownerDocument.body, 1);
  const before: Element[] = [];
  walker.currentNode = headline;
  for (let at = 0; at < 8 && walker.previousNode() !== null; at++) before.unshift(walker.currentNode as Element);
  walker.currentNode = headline;
  const after: Element[] = [];
  for (let at = 0; at < nearHeadline && walker.nextNode() !== null; at++) {
    const element = walker.currentNode as Element;
    // The text begins: what is dated from here on is what the article tells of.
    if (element.localName === 'p' && lineOf(element) === null) break;
    after.push(element);
  }
  return [...before, ...after];
}

function cut(text: string): string {
  return text.trim().slice(0, limits.signal);
}
