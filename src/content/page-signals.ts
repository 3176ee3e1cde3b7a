import type { PageContext } from '../core/model';

/** Read what is known of the page. */
export function readContext(document: Document): PageContext {
  const isArticle = document.querySelector('article') !== null || document.getElementsByTagName('p').length > 3;
  return {
    url: location.href,
    title: document.title,
    lang: document.documentElement.lang || null,
    published: null,
    publishedFrom: null,
    isArticle,
  };
}
