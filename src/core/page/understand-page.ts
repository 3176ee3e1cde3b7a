import { detectLang } from '../mentions/language';
import type { Lang, PageContext } from '../model';
import { readLinkedArticles } from './json-ld';
import { canonicalUrl } from './page-address';
import { isArticle } from './page-article';
import { findPublicationDate } from './publication-date';
import type { PageSignals } from './signals';

/** Understand a page from what it says about itself; whatever it does not say is null, never guessed. */
export function understandPage(signals: PageSignals): PageContext {
  const lang = langOf(signals);
  const isAsDeclared = lang === null || signals.lang?.toLowerCase().startsWith(lang) === true;
  const { published, publishedFrom } = findPublicationDate(signals, isAsDeclared ? signals.lang : lang);
  return {
    url: canonicalUrl(signals.url, signals.canonical),
    title: titleOf(signals),
    lang,
    published,
    publishedFrom,
    isArticle: isArticle(signals),
  };
}

/** Choose the title without the site's name: the one for sharing, the headline where that is it with a site's name or escaped twice, or the window's. */
function titleOf({ title, headline, metas }: PageSignals): string {
  const shared = metas.find(({ name }) => name === 'og:title' || name === 'twitter:title')?.content.trim() ?? '';
  const shown = headline?.replace(/\s+/g, ' ').trim() ?? '';
  if (shared === '') return shown !== '' ? shown : title.trim();
  const hasMore = shown !== '' && shared.startsWith(shown) && /^\s*[|–—·•:-]\s/.test(shared.slice(shown.length));
  const isEscaped = shown !== '' && /&(?:#x?[\da-f]+|[a-z]{2,8});/i.test(shared);
  return hasMore || isEscaped ? shown : shared;
}

/** Characters of prose from which on a page's own words count for more than what it declares. */
const tellingSample = 300;
/** How many times the words of one language must outnumber the next, where the page declares none and where it declares another. */
const [leadIfSilent, leadIfDeclared] = [1.3, 3];

/**
 * Read the main language: the root element's, else what the metadata says, else what its words are; its words too where they plainly are
 * of another language than declared, for many sites leave what their software came with.
 */
function langOf(signals: PageSignals): Lang | null {
  const declared = declaredLang(signals);
  const { sample } = signals;
  if (declared === null) return detectLang(sample, leadIfSilent);
  return sample.length < tellingSample ? declared : (detectLang(sample, leadIfDeclared) ?? declared);
}

function declaredLang({ lang, metas, jsonLd }: PageSignals): Lang | null {
  const named = metas.find(({ name }) =>
    /^(?:og:locale|content-language|language|dc\.language|dcterms\.language|inlanguage)$/.test(name),
  )?.content;
  const linked =
    lang !== null || named !== undefined ? null : (readLinkedArticles(jsonLd).find((article) => article.lang !== null)?.lang ?? null);
  for (const tag of [lang, named, linked]) {
    const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1];
    if (primary !== undefined && !/^(?:und|mul|zxx)$/i.test(primary)) return primary.toLowerCase();
  }
  return null;
}
