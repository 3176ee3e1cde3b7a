import type { PageSignals } from './signals';

/** Fewest characters in paragraphs with which a page that calls itself an article is one, and one that does not. */
const enoughIfDeclared = 60;
const enoughIfNot = 900;
/** Characters in paragraphs from which on a page of many articles is one to read all the same, such as a live blog. */
const enoughInList = 6_000;

/**
 * Tell whether a page is an article: it says so and has some text, or has the text of one.
 *
 * Cheap, because every page is asked; front pages and lists of teasers say no.
 */
export function isArticle({ url, metas, jsonLd, text }: PageSignals): boolean {
  const isFront =
    /^https?:\/\/[^/]+\/?(?:[?#].*)?$/.test(url) || /^https?:\/\/[^/]+\/(?:[a-z]{2}(?:-[a-z]{2})?|index\.\w+|home|accueil)\/?$/i.test(url);
  const isNamed = metas.some(
    ({ name, content }) => (name === 'og:type' && /article/i.test(content)) || /^(?:article:published_time|citation_title)$/.test(name),
  );
  const isLinked = jsonLd.some((script) =>
    /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report)"/.test(script),
  );
  // Some set their text without paragraphs, which are all that is measured: what says it twice is believed.
  if ((isNamed || isLinked) && !isFront) return (isNamed && isLinked) || text.length >= enoughIfDeclared || text.articles > 0;
  // A front page has many teasers, each an article of its own.
  const isList = text.articles > 4 && text.paragraphs < text.articles * 2 && text.length < enoughInList;
  return text.length >= (isFront ? enoughIfNot * 2 : enoughIfNot) && text.paragraphs >= 3 && !isList;
}
