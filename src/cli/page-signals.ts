import type { PageSignals } from '../core/page/signals';

const longestLine = 200;
const mostSignals = 200;

function clip(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, longestLine);
}

/**
 * Collect what a saved page says about itself, for `core/page` to understand.
 *
 * @param url - the address that the page gives itself; empty where it gives none
 */
export function collectSignals(document: Document, url: string): PageSignals {
  const headline = document.querySelector('h1');
  const metas = [...document.querySelectorAll('meta[content]')].slice(0, mostSignals).flatMap((meta) => {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => meta.getAttribute(key)).find((value) => value !== null);
    return name == null ? [] : [{ name: name.toLowerCase(), content: clip(meta.getAttribute('content')) }];
  });
  const prose = [...document.querySelectorAll('p')].map((p) => p.textContent.trim()).filter(({ length }) => length >= 60);
  return {
    url,
    title: clip(document.title),
    headline: headline === null ? null : clip(headline.textContent),
    lang: document.documentElement.getAttribute('lang'),
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    metas,
    jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
    properties: [...document.querySelectorAll('[itemprop*="date" i]')].slice(0, mostSignals).map((element) => ({
      name: (element.getAttribute('itemprop') ?? '').toLowerCase(),
      content: clip(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent),
    })),
    times: [...document.querySelectorAll('time')].slice(0, mostSignals).map((time) => ({
      datetime: time.getAttribute('datetime'),
      text: clip(time.textContent),
      hint: clip(`${time.className} ${time.parentElement?.className ?? ''}`),
      nearHeadline: isNear(headline, time),
    })),
    printed: printedOf(document),
    text: { paragraphs: prose.length, length: prose.join('').length, articles: document.querySelectorAll('article').length },
    sample: prose.join('\n').slice(0, 2_000),
  };
}

/** Tells whether an element shares the headline's surroundings. */
function isNear(headline: Element | null, element: Element): boolean {
  const around = headline?.parentElement?.parentElement ?? headline?.parentElement;
  return around?.contains(element) === true;
}

/** Lists short texts in elements named after dates. */
function printedOf(document: Document): string[] {
  const named = document.querySelectorAll('[class*="date" i], [class*="publi" i], [class*="byline" i], [id*="date" i]');
  return [...named]
    .map((element) => clip(element.textContent))
    .filter((text) => text.length < longestLine && /\d/u.test(text))
    .slice(0, 30);
}
