/** Holds what the JSON-LD of a page says of one article. */
export interface LinkedArticle {
  readonly published: string | null;
  readonly modified: string | null;
  readonly headline: string | null;
  readonly lang: string | null;
  /** Addresses that it gives for itself, as written. */
  readonly urls: readonly string[];
  /** True where it is a film or a picture, which may be the page's subject, or only stand in it. */
  readonly isMedia: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|Recipe|HowTo|Blog|CreativeWork)$/;
const pageTypes = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage|NewsPage)$/;
const mediaTypes = /^(?:https?:\/\/schema\.org\/)?(?:\w*Object|PodcastEpisode)$/;
/** Properties whose nodes are other things than the page: lists of links, single updates of a live blog, comments. */
const othersOf = new Set([
  'itemListElement',
  'liveBlogUpdate',
  'comment',
  'review',
  'blogPost',
  'hasPart',
  'isPartOf',
  'citation',
  'isBasedOn',
  'author',
  'publisher',
  'image',
  'video',
  'mentions',
  'about',
  'relatedLink',
]);
/** Nodes looked at in all, so that no page can make this long. */
const nodeLimit = 2_000;
const depthLimit = 12;

/**
 * Read the articles that a page's JSON-LD describes, the surest first: articles before pages before media, in document order.
 *
 * JSON that is broken is mended where it is broken the usual ways, and else searched for its dates.
 *
 * @param scripts - raw text of the page's JSON-LD scripts
 */
export function readLinkedArticles(scripts: readonly string[]): readonly LinkedArticle[] {
  const nodes: Node[] = [];
  const torn: LinkedArticle[] = [];
  for (const script of scripts) {
    const value = parseLeniently(script);
    if (value !== undefined) gather(value, nodes, 0);
    else torn.push(...scrape(script));
  }
  const ofType = (types: RegExp, isMedia = false): LinkedArticle[] =>
    nodes.filter((node) => typesOf(node).some((type) => types.test(type))).map((node) => ({ ...articleOf(node), isMedia }));
  return [...ofType(articleTypes), ...torn, ...ofType(pageTypes), ...ofType(mediaTypes, true)];
}

/** Parse JSON as pages write it; undefined where it cannot be mended. */
function parseLeniently(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/|\/\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or the search, may still find the date.
    }
  }
  return undefined;
}

/** Mend raw control characters within strings and commas before a closing bracket. */
function mended(text: string): string {
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?=\s*[}\]])/g, '');
}

function gather(value: unknown, nodes: Node[], depth: number): void {
  if (depth > depthLimit || nodes.length >= nodeLimit || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, nodes, depth + 1);
    return;
  }
  const node = value as Node;
  nodes.push(node);
  for (const [key, inner] of Object.entries(node)) if (!othersOf.has(key)) gather(inner, nodes, depth + 1);
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type'] ?? node['type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function articleOf(node: Node): Omit<LinkedArticle, 'isMedia'> {
  const page = node['mainEntityOfPage'];
  return {
    published: textOf(node['datePublished']) ?? textOf(node['dateCreated']) ?? textOf(node['uploadDate']),
    modified: textOf(node['dateModified']),
    headline: textOf(node['headline']) ?? textOf(node['name']),
    lang: textOf(node['inLanguage']),
    urls: [node['url'], node['@id'], page, idOf(page)].map(textOf).filter((url) => url !== null),
  };
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? ((value as Node)['@id'] ?? (value as Node)['url']) : undefined;
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null) return textOf((value as Node)['@value']);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Search text that is no JSON for the first date of each kind. */
function scrape(text: string): readonly LinkedArticle[] {
  const after = (name: string): string | null =>
    new RegExp(String.raw`["']${name}["']\s*:\s*["']([^"']{4,60})["']`).exec(text)?.[1] ?? null;
  const published = after('datePublished');
  return published === null
    ? []
    : [{ published, modified: after('dateModified'), headline: null, lang: after('inLanguage'), urls: [], isMedia: false }];
}
