import type { PageShape } from './page-shape';

/**
 * Pages as they come, written before the rules for dates were, and never used to write them: what is right here is right by general rules.
 * A rule that is changed because a line here fails moves that line to `shapes.ts`, and a new one takes its place.
 */
export const unseenShapes: readonly PageShape[] = [
  {
    name: 'a NewsArticle in a graph between a site and a breadcrumb',
    head: `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Journal"},{"@type":"BreadcrumbList","itemListElement":[]},{"@type":"NewsArticle","headline":"Titre","datePublished":"2024-11-01T18:04:00+01:00","dateModified":"2024-11-02T09:00:00+01:00"}]}</script>`,
    published: '2024-11-01',
  },
  {
    name: 'a type that is a list, in an array of objects',
    head: `<script type="application/ld+json">[{"@type":"Organization","name":"x"},{"@type":["Article","NewsArticle"],"datePublished":"2023-02-14"}]</script>`,
    published: '2023-02-14',
  },
  {
    name: 'JSON-LD with a trailing comma and a line break within a string',
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Un titre\nsur deux lignes","datePublished":"2024-10-31T07:12:00Z",}</script>`,
    published: '2024-10-31',
  },
  {
    name: 'JSON-LD within a comment and CDATA',
    head: `<script type="application/ld+json">//<![CDATA[\n{"@type":"BlogPosting","datePublished":"2022-05-09T10:00:00+02:00"}\n//]]></script>`,
    published: '2022-05-09',
  },
  {
    name: 'a live blog with updates of later days',
    head: `<script type="application/ld+json">{"@type":"LiveBlogPosting","datePublished":"2024-10-23T06:00:00+02:00","coverageStartTime":"2024-10-23T06:00:00+02:00","liveBlogUpdate":[{"@type":"BlogPosting","datePublished":"2024-10-25T11:00:00+02:00"},{"@type":"BlogPosting","datePublished":"2024-10-24T11:00:00+02:00"}]}</script>`,
    published: '2024-10-23',
  },
  {
    name: 'related articles in an item list before the article itself',
    url: 'https://www.example.org/monde/le-sujet',
    head: `<script type="application/ld+json">[{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle","url":"https://www.example.org/autre","datePublished":"2021-01-01"}}]},{"@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://www.example.org/monde/le-sujet"},"datePublished":"2024-06-19T12:00:00+02:00"}]</script>`,
    published: '2024-06-19',
  },
  {
    name: 'an Open Graph time only',
    head: `<meta property="article:published_time" content="2024-11-01T18:04:00+01:00"><meta property="article:modified_time" content="2024-11-05T18:04:00+01:00">`,
    published: '2024-11-01',
  },
  {
    name: 'a modification time only',
    head: `<meta property="article:modified_time" content="2024-11-05T18:04:00+01:00"><meta property="og:updated_time" content="2024-11-05T18:04:00+01:00">`,
    published: null,
  },
  { name: 'Dublin Core with an issue date', head: `<meta name="DC.date.issued" content="2020-03-17">`, published: '2020-03-17' },
  { name: 'a scholarly meta with slashes', head: `<meta name="citation_publication_date" content="2019/07/04">`, published: '2019-07-04' },
  { name: 'a parse.ly meta in UTC', head: `<meta name="parsely-pub-date" content="2021-08-15T14:20:11Z">`, published: '2021-08-15' },
  {
    name: 'a Sailthru meta in English',
    head: `<meta name="sailthru.date" content="Fri, 01 Nov 2024 17:04:00 +0000">`,
    published: '2024-11-01',
  },
  { name: 'a Cxense meta', head: `<meta name="cXenseParse:recs:publishtime" content="2022-02-24T05:10:00+0100">`, published: '2022-02-24' },
  { name: 'a compact date in a meta', head: `<meta name="pubdate" content="20241101">`, published: '2024-11-01' },
  { name: 'a meta with a Unix time in milliseconds', head: `<meta name="publish_date" content="1730455440000">`, published: '2024-11-01' },
  {
    name: 'an itemprop with a content attribute',
    body: `<span itemprop="datePublished" content="2018-06-12T09:00:00+08:00">mardi</span>`,
    published: '2018-06-12',
  },
  {
    name: 'a time element in the article header, another in a teaser',
    body: `<article><header><h1>Titre</h1><time datetime="2024-11-01T18:04">18h04</time></header><p>Texte.</p></article><aside><time datetime="2023-01-01">1er janvier</time></aside>`,
    published: '2024-11-01',
  },
  {
    name: 'two times, of which the class names say which is which',
    body: `<h1>Titre</h1><time class="entry-date updated" datetime="2024-11-09T10:00:00+01:00">9 novembre</time><time class="entry-date published" datetime="2024-11-01T10:00:00+01:00">1er novembre</time>`,
    published: '2024-11-01',
  },
  { name: 'an address with year, month and day', url: 'https://news.example.com/world/2024/10/31/a-story/', published: '2024-10-31' },
  { name: 'an address with hyphens', url: 'https://news.example.com/world/a-story-2024-10-31.html', published: '2024-10-31' },
  { name: 'an address with a compact date', url: 'https://www.example.fr/article/20241031-un-titre', published: '2024-10-31' },
  {
    name: 'an article number that looks like a date but is none',
    url: 'https://www.example.fr/article/20249931-un-titre',
    published: null,
  },
  {
    name: 'a printed French date with an hour',
    body: `<h1>Titre</h1><p class="meta">Publié le 1er novembre 2024 à 18h04</p>`,
    published: '2024-11-01',
  },
  {
    name: 'a printed French date, with its update first',
    body: `<h1>Titre</h1><p>Mis à jour le 4 novembre 2024 à 9h12, publié le 1 novembre 2024</p>`,
    published: '2024-11-01',
  },
  { name: 'a printed update only', body: `<h1>Titre</h1><p>Mis à jour le 4 novembre 2024</p>`, published: null },
  {
    name: 'a printed French date with weekday and abbreviated agency',
    body: `<h1>Titre</h1><p>Par la rédaction (AFP), le vendredi 1 novembre 2024</p>`,
    published: '2024-11-01',
  },
  { name: 'a printed date with points', body: `<h1>Titre</h1><div class="date">01.11.2024</div>`, published: '2024-11-01' },
  {
    name: 'a printed date with slashes on a French page',
    body: `<h1>Titre</h1><div class="date">05/11/2024 à 18:04</div>`,
    published: '2024-11-05',
  },
  {
    name: 'a printed date with slashes on an American page',
    lang: 'en-US',
    body: `<h1>Title</h1><div class="date">11/05/2024</div>`,
    published: '2024-11-05',
  },
  {
    name: 'a printed date with slashes on an English page that could be two days',
    lang: 'en',
    body: `<h1>Title</h1><div class="date">11/05/2024</div>`,
    published: null,
  },
  {
    name: 'a printed English date',
    lang: 'en',
    body: `<h1>Title</h1><p class="byline">By A Reporter | Nov. 1, 2024</p>`,
    published: '2024-11-01',
  },
  {
    name: 'a printed British date',
    lang: 'en-GB',
    body: `<h1>Title</h1><p>Published: 16:02 GMT, 1 November 2024 | Updated: 10:00 GMT, 2 November 2024</p>`,
    published: '2024-11-01',
  },
  {
    name: 'a date within the running text only',
    body: `<h1>Titre</h1><p>${'Un long paragraphe sans date. '.repeat(12)}</p><p>Le traité a été signé le 19 juin 2024 à Pyongyang par les deux chefs d’État, qui ne s’étaient plus vus depuis neuf mois.</p>`,
    published: null,
  },
  {
    name: 'UTC late in the evening, printed as the next day',
    head: `<meta property="article:published_time" content="2024-10-31T23:30:00Z">`,
    body: `<h1>Titre</h1><p>Publié le 1er novembre 2024 à 00h30</p>`,
    published: '2024-11-01',
  },
  { name: 'a copyright year', body: `<h1>Titre</h1><p>Texte.</p><p>© 2019-2024 Le Journal</p>`, published: null },
  { name: 'a date of nothing', head: `<meta property="article:published_time" content="0001-01-01T00:00:00Z">`, published: null },
];
