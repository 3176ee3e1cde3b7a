import type { Edtf, Lang } from '../model';
import { daysApart } from '../dates';
import { type LinkedArticle, readLinkedArticles } from './json-ld';
import { canonicalUrl, dayOfAddress, zoneOfAddress } from './page-address';
import { readPrinted } from './printed-dates';
import { type DayReading, readDay, utcDay } from './read-day';
import type { MetaSignal, PageSignals } from './signals';

/** Says when a page was published, and where that was read. */
export interface PublicationDate {
  readonly published: Edtf | null;
  /** `json-ld`, `meta`, `property`, `time`, `url` or `text`; null where unknown. */
  readonly publishedFrom: string | null;
  /** Day of the last change that the page admits; null where it tells none. */
  readonly modified: Edtf | null;
}

type Origin = 'json-ld' | 'meta' | 'property' | 'time' | 'url' | 'text';

interface DatedSignal extends DayReading {
  readonly from: Origin;
}

/** Names of metas that give the day of publication, the surest first; compared in lower case. */
const publishedMetas: readonly RegExp[] = [
  /^(?:article:published(?:_time)?|og:article:published_time|og:published_time|og:pubdate|bt:pubdate|rnews:datepublished)$/,
  /^(?:datepublished|publication_date|publication-date|publish[-_]?date|published[-_]?(?:date|time|at)?|date[-_]?published|pub[-_]?date|article[-_.](?:publish(?:ed)?|publication)[-_.]?(?:date|time)|article_date_original|originalpublicationdate|displaydate|ptime|time_published)$/,
  /^(?:parsely-pub-date|sailthru\.date|cxenseparse:(?:recs:)?(?:pbl-)?publish(?:time|edtime)?|cxenseparse:publishedtime|shareaholic:article_published_time|swiftype:published_at|vr:published_time|analyticsattributes\.articledate|gtm-published|dcsext\.articlefirstpublished|pdate)$/,
  /^(?:citation_(?:publication_date|online_date|date)|prism\.publicationdate|eprints\.date|bepress_citation_(?:online_)?date)$/,
  /^(?:dc|dcterms)[.:](?:date\.)?(?:issued|published|available)$/,
  /^(?:dc|dcterms)[.:](?:date\.)?created$/,
  /^(?:(?:dc|dcterms)[.:]date|date|creation_date|datecreated|date_created|article\.created|content_create_date|rnews:datecreated|sailthru\.publish_date|originally_published)$/,
];
const modifiedMetas =
  /^(?:article:modified(?:_time)?|og:(?:article:)?(?:updated|modified)_time|datemodified|last[-_]?modified|(?:dc|dcterms)[.:](?:date\.)?modified|revised|lastmod|date_updated|updated_time)$/;

/**
 * Find the day of publication.
 *
 * Signals are trusted in this order: JSON-LD of the article, metas (by `publishedMetas`), microdata, `time` elements that say they date the
 * publication or stand by the headline, the address, printed dates. Three things can overrule it:
 *
 * - a printed or addressed day beside an hour in universal time, one day apart from it: the local day is the one that readers see;
 * - a first signal that is the day of the last change, where two others agree on an earlier one: sites stamp both with the change;
 * - a month, where another signal names a day in it.
 *
 * Nothing is ever read from what a page says of its updates.
 */
export function findPublicationDate(signals: PageSignals): PublicationDate {
  const lang = signals.lang;
  const articles = rankArticles(readLinkedArticles(signals.jsonLd), signals);
  const modified = modifiedOf(signals, articles);
  const dated = [
    ...readAll(
      articles
        .map(({ published }) => published)
        .filter((text) => text !== null)
        .slice(0, 1),
      'json-ld',
      lang,
    ),
    ...publishedMetas.flatMap((names) => readAll(contentOf(signals.metas, names), 'meta', lang)),
    ...readAll(
      contentOf(signals.properties, /(?:^|[\s:/])(?:datepublished|published|issued|datecreated|created|pubdate)(?:$|\s)/),
      'property',
      lang,
    ),
    ...timesOf(signals, lang),
    ...addressOf(signals),
    ...printedOf(signals.printed, lang),
  ];
  const chosen = choose(dated, modified);
  if (chosen === null) return { published: null, publishedFrom: null, modified };
  return { published: localDay(chosen, dated, signals), publishedFrom: chosen.from, modified };
}

function choose(dated: readonly DatedSignal[], modified: Edtf | null): DatedSignal | null {
  const [first] = dated;
  if (first === undefined) return null;
  const chosen = stampedWithChange(first, dated, modified) ?? first;
  return dated.find(({ day }) => day.length > 7 && day.startsWith(chosen.day)) ?? chosen;
}

/** Find the earlier day that two signals of other kinds agree on, where the first signal only repeats the last change. */
function stampedWithChange(first: DatedSignal, dated: readonly DatedSignal[], modified: Edtf | null): DatedSignal | null {
  if (first.day !== modified) return null;
  const earlier = dated.filter(({ day, from }) => from !== first.from && day < first.day && (daysApart(day, first.day) ?? 0) > 1);
  return earlier.find((one) => earlier.some((other) => other.from !== one.from && other.day === one.day)) ?? null;
}

/** Turn a day in universal time into the day on which readers there saw it. */
function localDay(chosen: DatedSignal, dated: readonly DatedSignal[], { url }: PageSignals): Edtf {
  const { day, utcMs } = chosen;
  if (utcMs === null) return day;
  const seen = dated.find((other) => other.utcMs === null && other.day.length > 7 && isWithinZones(other.day, utcMs));
  if (seen !== undefined) return seen.day;
  const zone = zoneOfAddress(url);
  return zone === null ? day : new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(utcMs);
}

/** Tell whether it was this day anywhere on Earth at that instant. */
function isWithinZones(day: Edtf, utcMs: number): boolean {
  const hourMs = 3_600_000;
  return utcDay(utcMs - 12 * hourMs) <= day && day <= utcDay(utcMs + 14 * hourMs);
}

/** Put the article that the page itself is first: by its address, else by its headline, else as they come. */
function rankArticles(articles: readonly LinkedArticle[], signals: PageSignals): readonly LinkedArticle[] {
  const address = canonicalUrl(signals.url, signals.canonical);
  const score = ({ urls, headline }: LinkedArticle): number => {
    if (urls.some((url) => canonicalUrl(url, null) === address)) return 2;
    const title = headline === null ? '' : squeezed(headline);
    return title !== '' && (squeezed(signals.title).includes(title) || squeezed(signals.headline ?? '').includes(title)) ? 1 : 0;
  };
  return articles
    .map((article, at) => ({ article, at, score: score(article) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ article }) => article);
}

function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function modifiedOf({ metas, properties }: PageSignals, articles: readonly LinkedArticle[]): Edtf | null {
  const texts = [articles[0]?.modified, ...contentOf(metas, modifiedMetas), ...contentOf(properties, /datemodified(?:$|\s)/)];
  for (const text of texts) {
    const reading = text == null ? null : readDay(text);
    if (reading !== null) return reading.day;
  }
  return null;
}

function contentOf(metas: readonly MetaSignal[], names: RegExp): readonly string[] {
  return metas.filter(({ name }) => names.test(name)).map(({ content }) => content);
}

function readAll(texts: readonly string[], from: Origin, lang: Lang | null): readonly DatedSignal[] {
  return texts.flatMap((text) => {
    const reading = readDay(text) ?? printedReading(text, lang);
    return reading === null ? [] : [{ ...reading, from }];
  });
}

/** Read a date that is printed where one for machines should stand. */
function printedReading(text: string, lang: Lang | null): DayReading | null {
  const printed = readPrinted(text, lang).find(({ label }) => label !== 'modified');
  return printed === undefined ? null : { day: printed.day, utcMs: null };
}

function timesOf({ times }: PageSignals, lang: Lang | null): readonly DatedSignal[] {
  const notUpdates = times.filter(({ hint, text }) => !isUpdate(hint, text));
  const named = notUpdates.filter(({ hint }) => /publi|pubdate|posted|issued|created|entry-date|post-date|dateline/i.test(hint));
  const near = notUpdates.filter(({ nearHeadline }) => nearHeadline);
  const only = notUpdates.length === 1 ? notUpdates : [];
  return [...named, ...near, ...only].flatMap(({ datetime, text }) => readAll([datetime ?? text], 'time', lang));
}

/** Tell whether a `time` dates an update; WordPress gives both class names to a post that was never changed. */
function isUpdate(hint: string, text: string): boolean {
  if (/publi|pubdate/i.test(hint)) return false;
  return /updat|modif|maj\b|mise?-?a-?jour|revis/i.test(hint) || /mis(?:e)? à jour|modifi|updated/i.test(text);
}

function addressOf({ url, canonical }: PageSignals): readonly DatedSignal[] {
  const day = dayOfAddress(canonicalUrl(url, canonical)) ?? dayOfAddress(url);
  return day === null ? [] : [{ day, utcMs: null, from: 'url' }];
}

/** Read the printed dates: those that are said to be of the publication, then those of which nothing is said. */
function printedOf(texts: readonly string[], lang: Lang | null): readonly DatedSignal[] {
  const dates = texts.flatMap((text) => readPrinted(text, lang));
  const labelled = dates.filter(({ label }) => label === 'published');
  const bare = dates.filter(({ label }) => label === null);
  return [...labelled, ...bare].map(({ day }) => ({ day, utcMs: null, from: 'text' }));
}
