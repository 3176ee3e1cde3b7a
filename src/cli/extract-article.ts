import { analyse, type Analysis } from '../core/extract/extract';
import { readPublished } from '../core/extract/time/header-date';
import type { NamedSpan } from '../core/extract/text/passage';
import { compileGazetteer } from '../core/gazetteer/compile';
import { openGazetteer } from '../core/gazetteer/gazetteer';
import { localize } from '../core/localized';
import { detectLang } from '../core/mentions/language';
import { spot } from '../core/mentions/spot';
import type { Edtf, Entity, Pack, TextBlock } from '../core/model';
import { defaultSettings } from '../core/settings';
import type { Article } from './read-article';

/** Holds what extraction found in one article. */
export interface Extracted {
  readonly article: Article;
  readonly published: Edtf | null;
  readonly lang: 'fr' | 'en';
  readonly analysis: Analysis;
}

/**
 * Make the function that takes one article to its statements; it keeps nothing between two articles.
 *
 * @param date - publication date for articles that give none
 */
export function createExtractor(packs: readonly Pack[], date: Edtf | null): (article: Article) => Extracted {
  const gazetteer = openGazetteer(compileGazetteer(packs));
  const entities = new Map<string, Entity>(packs.flatMap((pack) => pack.entities.map((entity) => [entity.id, entity] as const)));
  return (article) => {
    const { text } = article;
    const lang = chooseLang(article);
    const published = readPublished(text, lang, article.published ?? date);
    const blocks = linesOf(text);
    const spotted = spot(gazetteer, blocks, { published, lang, url: article.url }, null, defaultSettings);
    const mentions: NamedSpan[] = spotted.mentions.flatMap((found, i) =>
      found.map(({ start, end, id, kind }) => {
        const offset = blocks[i]?.offset ?? 0;
        return { start: start + offset, end: end + offset, id, kind, type: entities.get(id)?.type ?? 'topic' };
      }),
    );
    const nameOf = (id: string) => {
      const entity = entities.get(id);
      return entity === undefined ? null : localize(entity.name, lang);
    };
    return { article, published, lang, analysis: analyse(text, { mentions, published, lang, nameOf }) };
  };
}

function chooseLang({ lang, text }: Article): 'fr' | 'en' {
  const given = lang ?? detectLang(text);
  if (given === null) return /[«»éèêàçœ]/iu.test(text) ? 'fr' : 'en';
  return given.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Takes each line of a text for a block. */
function linesOf(text: string): (TextBlock & { readonly offset: number })[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ text: match[0], offset: match.index }));
}
