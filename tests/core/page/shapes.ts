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
  {
    name: 'a film within an article that a meta dates',
    head:
      ld('{"@type":"VideoObject","uploadDate":"2019-01-01T09:00:00+01:00"}') +
      '<meta property="article:published_time" content="2024-11-01">',
    published: '2024-11-01',
  },
  {
    name: 'JSON-LD that readers and a meta contradict',
    head:
      ld('{"@type":"Article","datePublished":"2024-10-28","dateModified":"2024-11-20"}') +
      '<meta property="article:published_time" content="2024-11-01T08:29:34">',
    body: '<h1>Titre</h1><p>Un chapeau.</p><p>01.11.2024</p>',
    published: '2024-11-01',
  },
  {
    name: 'JSON-LD that readers alone contradict',
    head: ld('{"@type":"Article","datePublished":"2024-10-28"}'),
    body: '<h1>Titre</h1><p>01.11.2024</p>',
    published: '2024-10-28',
  },
  {
    name: 'universal time with seconds of one digit, printed as the next day',
    head: ld('{"@type":"Article","datePublished":"2024-10-31T23:15:0Z"}'),
    body: '<h1>Titre</h1><p>1er novembre 2024</p>',
    published: '2024-11-01',
  },
  {
    name: 'universal time beside the same day for machines and another for readers',
    head: '<meta name="datePublished" content="2024-10-31"><meta property="article:published_time" content="2024-10-31T23:30:00Z">',
    body: '<h1>Titre</h1><p>Vendredi 1er novembre 2024, 0h30</p>',
    published: '2024-11-01',
  },
  {
    name: 'universal time in the address, and another day in a quoted message',
    url: 'https://www.example.com/2024/11/01/title/',
    head: '<meta property="article:published_time" content="2024-11-01T11:04:22+00:00">',
    body: '<h1>Title</h1><blockquote>— somebody <a>31 octobre 2024</a></blockquote>',
    published: '2024-11-01',
  },
  {
    name: 'a meta that only says "date", and a time beside the headline',
    head: '<meta name="date" content="2024-11-02">',
    body: '<h1>Titre</h1><div class="meta"><time>01.11.2024, 12:01</time></div>',
    published: '2024-11-01',
  },
  {
    name: 'a headline that is no h1, with its date far above it the day of reading',
    title: 'Une séance de plus au conseil – Le Journal',
    body: '<div class="top"><span>Mardi 5 novembre 2024</span></div><ul><li>a</li><li>b</li><li>c</li><li>d</li><li>e</li><li>f</li></ul><div><h2>Une séance de plus au conseil</h2><span>Rédaction<br>1er nov. 2024, 22h11</span></div>',
    published: '2024-11-01',
  },
  {
    name: 'a logo in an h1 of its own',
    title: 'Une séance de plus au conseil – Le Journal',
    body: '<h1>Le Journal</h1><ul><li>a</li><li>b</li><li>c</li><li>d</li><li>e</li><li>f</li><li>g</li><li>h</li></ul><div><h1>Une séance de plus au conseil</h1><small>1er novembre 2024</small></div>',
    published: '2024-11-01',
  },
  {
    name: 'a date within the headline',
    body: '<h1>Titre <small>01.11.2024 • Club, presse</small></h1>',
    published: '2024-11-01',
  },
  {
    name: 'a date at the foot of the article, said to be of its publication',
    body: '<h1>Titre</h1><article><p>Texte.</p><footer>Article écrit par M. Auteur – date : 1er novembre 2024</footer></article>',
    published: '2024-11-01',
  },
  {
    name: 'a label and its date in two elements of a list',
    body: `<h1>Titre</h1>${'<p>Un long paragraphe qui ne dit rien de la date. Il dit autre chose.</p>'.repeat(6)}<ul><li><b>Datum:</b><span>1. November 2024</span></li></ul>`,
    lang: 'de',
    published: '2024-11-01',
  },
  {
    name: 'an element named after the date in another language',
    body: `<h1>Titre</h1>${'<p>Un paragraphe.</p>'.repeat(45)}<p class="fecha-articulo"><span>vendredi 1er novembre 2024</span></p><p>Communiqué de l’association - 30 octobre 2024</p>`,
    published: '2024-11-01',
  },
  {
    name: 'dates of two other articles alone on their lines',
    body: `<h1>Titre</h1>${'<p>Un paragraphe.</p>'.repeat(45)}<ul><li>1er novembre 2024</li><li>4 novembre 2024</li></ul>`,
    published: null,
  },
  {
    name: 'a sentence below the headline that tells of a day',
    body: '<h1>Titre</h1><p>Le pacte conclu entre les deux villes voisines le 6 mars 2002 arrive bientôt à son terme, disent-elles.</p>',
    published: null,
  },
  { name: 'a letter that has its own date', body: '<h1>Titre</h1><p>Circulaire du 14 octobre 2024</p>', published: null },
  { name: 'an issue of a paper', body: '<h1>Titre</h1><p>Édition du 1er novembre 2024</p>', published: '2024-11-01' },
  {
    name: 'an update whose day is an element of its own',
    body: '<h1>Titre</h1><p>Mis à jour le <b>4 novembre 2024</b></p>',
    published: null,
  },
  {
    name: 'an update whose day is a time',
    body: '<h1>Titre</h1><p>Mis à jour le <time datetime="2024-11-04">4 novembre 2024</time></p>',
    published: null,
  },
  {
    name: 'a page updated on the day of its publication',
    body: '<h1>Titre</h1><p>Publié le <b>1er novembre 2024</b>, mis à jour le <b>1er novembre 2024</b></p>',
    published: '2024-11-01',
  },
  { name: 'the present hour', body: '<h1>Titre</h1><p>Nous sommes le 14 novembre 2024, 12h18</p>', published: null },
  { name: 'the day on which a member joined', body: '<h1>Titre</h1><p>Inscription : 18 septembre 2008</p>', published: null },
  { name: 'a day since which something is so', body: '<h1>Titre</h1><p>Valable depuis le 5 novembre 2024</p>', published: null },
  { name: 'a year of two digits', body: '<h1>Titre</h1><p>Fêtes, 01.11.24</p>', published: '2024-11-01' },
  { name: 'a year of two digits that could be a day', lang: 'en', body: '<h1>Title</h1><p>Parties, 01.11.24</p>', published: null },
  { name: 'a date between bars', body: '<h1>Titre</h1><p>01 | 11 | 2024</p>', published: '2024-11-01' },
  { name: 'a date with spaces after its points', lang: 'de', body: '<h1>Titel</h1><p>1. 11. 2024.</p>', published: '2024-11-01' },
  { name: 'a Russian printed date', lang: 'ru', body: '<h1>Заголовок</h1><p>1 ноября 2024, 13:43</p>', published: '2024-11-01' },
  { name: 'a Romanian printed date', lang: 'ro', body: '<h1>Titlu</h1><p>Agenția, 1 noiembrie 2024 16:20</p>', published: '2024-11-01' },
  { name: 'a Polish printed date', lang: 'pl', body: '<h1>Tytuł</h1><p>1 listopada 2024</p>', published: '2024-11-01' },
  {
    name: 'a recipe beside its readers’ reviews',
    head: ld('{"@type":"Recipe","name":"Titre","datePublished":"2024-11-01","review":[{"@type":"Review","datePublished":"2025-04-12"}]}'),
    published: '2024-11-01',
  },
  {
    name: 'a day of reading beside the headline',
    body: `<h1>Titre</h1><p class="today">Vendredi 15 novembre 2024</p>${'<p>Un paragraphe sans rien de plus.</p>'.repeat(45)}`,
    published: null,
  },
  {
    name: 'a date within a script',
    body: `<h1>Titre</h1>${'<p>Un paragraphe.</p>'.repeat(45)}<div class="widget"><script>/* banner, created 02.06.2010 */</script></div>`,
    published: null,
  },
  {
    name: 'an address with the month, and newer issues listed below',
    url: 'https://www.example.org/2024/11/titre',
    body: '<h1>Titre</h1><p>Un chapeau.</p><ul><li>Lettre n° 9 du 29 novembre 2024</li><li>Lettre n° 8 du 12 novembre 2024</li></ul>',
    published: '2024-11',
  },
  {
    name: 'an address with the month, and the day in an element named after dates',
    url: 'https://www.example.org/2024/11/titre',
    body: `<h1>Titre</h1>${'<p>Un paragraphe.</p>'.repeat(45)}<div class="date-footer">1er novembre 2024</div><div>12 octobre 2024</div>`,
    published: '2024-11-01',
  },
  {
    name: 'a meta that only says "date" against one printed day',
    head: '<meta name="date" content="2024-11-09">',
    body: `<h1>Titre</h1>${'<p>Un paragraphe.</p>'.repeat(45)}<div class="posted">1er novembre 2024</div>`,
    published: null,
  },
  {
    name: 'a meta that only says "date", printed too, and the day of reading',
    head: '<meta name="date" content="2024-11-01">',
    body: `<h1>Titre</h1>${'<p>Un paragraphe.</p>'.repeat(45)}<div class="date">5 décembre 2024</div><ol><li>1er novembre 2024</li></ol>`,
    published: '2024-11-01',
  },
];
