import type { PageShape } from './page-shape';

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** Pages as they come, by which the rules for dates were written. */
export const seenShapes: readonly PageShape[] = [
  { name: 'a page without any date', published: null },
  { name: 'JSON-LD with nothing but an article', head: ld('{"@type":"Article","datePublished":"2024-11-01"}'), published: '2024-11-01' },
  {
    name: 'a type given as an address',
    head: ld('{"@type":"https://schema.org/NewsArticle","datePublished":"2024-11-01T00:10:00+03:00"}'),
    published: '2024-11-01',
  },
  {
    name: 'a date given as a list',
    head: ld('{"@type":"NewsArticle","datePublished":["2024-11-01T08:00:00+01:00"]}'),
    published: '2024-11-01',
  },
  {
    name: 'a date given as a typed value',
    head: ld('{"@type":"NewsArticle","datePublished":{"@type":"Date","@value":"2024-11-01"}}'),
    published: '2024-11-01',
  },
  {
    name: 'an article as the main entity of a page',
    head: ld('{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2024-11-01"}}'),
    published: '2024-11-01',
  },
  {
    name: 'a page of no type of article',
    head: ld('{"@type":"WebPage","datePublished":"2024-11-01T10:00:00+01:00","dateModified":"2025-02-01"}'),
    published: '2024-11-01',
  },
  {
    name: 'an article beside its page, with other days',
    head: ld('{"@graph":[{"@type":"WebPage","datePublished":"2023-01-01"},{"@type":"Article","datePublished":"2024-11-01"}]}'),
    published: '2024-11-01',
  },
  { name: 'JSON-LD that ends in a semicolon', head: ld('{"@type":"NewsArticle","datePublished":"2024-11-01"};'), published: '2024-11-01' },
  {
    name: 'JSON-LD with unescaped quotation marks',
    head: ld('{"@type":"NewsArticle","headline":"Il dit "non" encore","datePublished":"2024-11-01T09:00:00+01:00"}'),
    published: '2024-11-01',
  },
  {
    name: 'JSON-LD that breaks off',
    head: ld('{"@type":"NewsArticle","datePublished":"2024-11-01T09:00:00+01:00","articleBody":"Le texte'),
    published: '2024-11-01',
  },
  {
    name: 'JSON-LD of another page only in a list of links',
    head: ld('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2024-11-01"}]}'),
    published: null,
  },
  {
    name: 'JSON-LD of a video beside nothing',
    head: ld('{"@type":"VideoObject","uploadDate":"2024-11-01T09:00:00+01:00"}'),
    published: '2024-11-01',
  },
  {
    name: 'JSON-LD of two articles, of which the headline tells',
    head: ld(
      '[{"@type":"NewsArticle","headline":"Une autre histoire","datePublished":"2022-01-01"},{"@type":"NewsArticle","headline":"Titre","datePublished":"2024-11-01"}]',
    ),
    published: '2024-11-01',
  },
  {
    name: 'both stamped with the change, against address and print',
    url: 'https://www.example.org/2024/11/01/titre',
    head: ld('{"@type":"NewsArticle","datePublished":"2024-11-20T09:00:00+01:00","dateModified":"2024-11-20T09:00:00+01:00"}'),
    body: '<h1>Titre</h1><p>Publié le 1er novembre 2024</p>',
    published: '2024-11-01',
  },
  { name: 'a meta named date', head: '<meta name="date" content="2024-11-01T10:00:00+01:00">', published: '2024-11-01' },
  { name: 'a meta in capitals', head: '<meta NAME="DC.Date.Issued" CONTENT="2024-11-01">', published: '2024-11-01' },
  { name: 'Dublin Core terms', head: '<meta name="dcterms.created" content="2024-11-01">', published: '2024-11-01' },
  {
    name: 'Dublin Core created and issued',
    head: '<meta name="dcterms.created" content="2024-10-01"><meta name="dcterms.issued" content="2024-11-01">',
    published: '2024-11-01',
  },
  {
    name: 'an expiry and an event beside the publication',
    head: '<meta name="expires" content="2030-01-01"><meta name="event_date" content="2025-01-01"><meta name="publication_date" content="2024-11-01">',
    published: '2024-11-01',
  },
  { name: 'a French date in a meta', head: '<meta name="date" content="1er novembre 2024">', published: '2024-11-01' },
  { name: 'an American date in a meta', lang: 'en-US', head: '<meta name="pub_date" content="11/01/2024">', published: '2024-11-01' },
  { name: 'a meta with a Unix time', head: '<meta name="cXenseParse:publishtime" content="1730455440">', published: '2024-11-01' },
  {
    name: 'a meta with a month only, and an address with the day',
    url: 'https://www.example.org/2024/11/01/titre',
    head: '<meta name="citation_publication_date" content="2024/11">',
    published: '2024-11-01',
  },
  { name: 'a meta with a month only', head: '<meta name="citation_publication_date" content="2024/11">', published: '2024-11' },
  { name: 'a meta of an impossible day', head: '<meta name="date" content="2024-02-31">', published: null },
  {
    name: 'UTC late in the evening on a French site',
    url: 'https://www.journal.fr/un-titre',
    head: '<meta property="article:published_time" content="2024-10-31T23:30:00Z">',
    published: '2024-11-01',
  },
  {
    name: 'UTC late in the evening, nothing else known',
    head: '<meta property="article:published_time" content="2024-10-31T23:30:00Z">',
    published: '2024-10-31',
  },
  {
    name: 'an offset late in the evening',
    head: '<meta property="article:published_time" content="2024-10-31T23:30:00-05:00">',
    published: '2024-10-31',
  },
  {
    name: 'microdata in a time',
    body: '<h1>Titre</h1><time itemprop="datePublished" datetime="2024-11-01T18:04">vendredi</time><time itemprop="dateModified" datetime="2024-11-04">lundi</time>',
    published: '2024-11-01',
  },
  {
    name: 'RDFa',
    body: '<h1>Titre</h1><span property="schema:datePublished" content="2024-11-01">vendredi</span>',
    published: '2024-11-01',
  },
  {
    name: 'the old pubdate attribute',
    body: '<h1>Titre</h1><time datetime="2020-05-05">le 5 mai</time><time pubdate datetime="2024-11-01">le 1er</time>',
    published: '2024-11-01',
  },
  { name: 'a time without datetime', body: '<h1>Titre</h1><time>1 novembre 2024</time>', published: '2024-11-01' },
  {
    name: 'a time that says it is an update',
    body: '<h1>Titre</h1><time class="updated" datetime="2024-11-04">lundi</time>',
    published: null,
  },
  {
    name: 'times of comments only',
    body: '<h1>Titre</h1><p>Texte.</p><div class="comments"><time datetime="2024-11-04">hier</time></div>',
    published: null,
  },
  { name: 'an address with slashes and no padding', url: 'https://www.example.org/blog/2024/3/7/titre', published: '2024-03-07' },
  { name: 'an address with the month as a word', url: 'https://www.example.co.uk/world/2024/nov/01/title', published: '2024-11-01' },
  { name: 'an address with year and month', url: 'https://www.example.org/2024/11/titre', published: '2024-11' },
  { name: 'an address with a number that begins like a date', url: 'https://www.example.org/a-2024110112345678', published: null },
  { name: 'an address whose query has a date', url: 'https://www.example.org/titre?date=2024-11-01', published: null },
  {
    name: 'a printed date in a byline after the standfirst',
    body: '<h1>Titre</h1><p>Un chapeau.</p><div class="author">Par A. Auteur · 1 novembre 2024 · 18 h 04</div>',
    published: '2024-11-01',
  },
  {
    name: 'a printed date before the headline',
    body: '<header><span>Vendredi 1er novembre 2024</span><h1>Titre</h1></header>',
    published: '2024-11-01',
  },
  {
    name: 'a printed update and publication in two elements',
    body: '<h1>Titre</h1><p><span>Mis à jour le 04/11/2024</span> <span>Publié le 01/11/2024</span></p>',
    published: '2024-11-01',
  },
  { name: 'a German printed date', lang: 'de', body: '<h1>Titel</h1><p>Stand: 1. November 2024, 18:04 Uhr</p>', published: '2024-11-01' },
  { name: 'a Japanese printed date', lang: 'ja', body: '<h1>題</h1><p>2024年11月1日 18時04分</p>', published: '2024-11-01' },
  { name: 'a printed date with a month that does not exist', body: '<h1>Titre</h1><p>Le 31.13.2024</p>', published: null },
  { name: 'a printed time of day without a date', body: '<h1>Titre</h1><p>Publié à 18h04</p>', published: null },
];
