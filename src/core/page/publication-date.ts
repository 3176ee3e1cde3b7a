import type { Edtf, Lang } from '../model';
import { daysApart } from '../dates';
import { type LinkedArticle, readLinkedArticles } from './json-ld';
import { canonicalUrl, dayOfAddress, zoneOfAddress } from './page-address';
import { type PrintedDate, readPrinted } from './printed-dates';
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
  /^(?:creation_date|datecreated|date_created|article\.created|content_create_date|rnews:datecreated|sailthru\.publish_date|originally_published)$/,
];
/** Names of metas that give a date and do not say of what; often the day of the last change. */
const vagueMetas = /^(?:(?:dc|dcterms)[.:]date|date)$/;
const modifiedMetas =
  /^(?:article:modified(?:_time)?|og:(?:article:)?(?:updated|modified)_time|datemodified|last[-_]?modified|(?:dc|dcterms)[.:](?:date\.)?modified|revised|lastmod|date_updated|updated_time)$/;

/**
 * Find the day of publication.
 *
 * Signals are trusted in this order: JSON-LD of the article, metas (by `publishedMetas`), microdata, `time` elements that say they date the
 * publication or stand by the headline, the address where it gives a day, dates printed below the headline and above it, the month of an
 * address, metas that do not say of what they give the date or dates printed elsewhere, films and pictures. Four things can overrule it:
 *
 * - a printed or addressed day beside an hour in universal time, one day apart from it: the local day is the one that readers see;
 * - a first signal that is the day of the last change, where two others agree on an earlier one: sites stamp both with the change;
 * - a first signal that stands alone against what readers see and another signal, which agree;
 * - a month, where another signal names a day in it.
 *
 * Nothing is ever read from what a page says of its updates.
 *
 * @param lang - language tag of the page, with its region where known
 */
export function findPublicationDate(signals: PageSignals, lang: Lang | null): PublicationDate {
  const articles = rankArticles(readLinkedArticles(signals.jsonLd), signals);
  const modified = modifiedOf(signals, articles);
  const allPrinted = printedDatesOf(signals, lang);
  const updates = updatesIn(allPrinted);
  const printed = allPrinted.filter(({ label, day }) => label === 'published' || (label === null && !updates.has(day)));
  const linked = (isMedia: boolean): readonly DatedSignal[] =>
    readAll(
      articles
        .filter((article) => article.isMedia === isMedia)
        .flatMap(({ published }) => published ?? [])
        .slice(0, 1),
      'json-ld',
      lang,
    );
  const address = addressOf(signals);
  const dated = [
    ...linked(false),
    ...publishedMetas.flatMap((names) => readAll(contentOf(signals.metas, names), 'meta', lang)),
    ...readAll(
      contentOf(signals.properties, /(?:^|[\s:/])(?:datepublished|published|issued|datecreated|created|pubdate)(?:$|\s)/),
      'property',
      lang,
    ),
    ...timesOf(signals, lang, updates),
    ...address.filter(isDay),
    ...printedNear(printed),
    ...address,
    ...vague(readAll(contentOf(signals.metas, vagueMetas), 'meta', lang), printed),
    ...linked(true),
  ];
  const chosen = choose(dated, modified, printed);
  if (chosen === null) return { published: null, publishedFrom: null, modified };
  return { published: localDay(chosen, dated, signals), publishedFrom: chosen.from, modified };
}

function choose(dated: readonly DatedSignal[], modified: Edtf | null, printed: readonly PrintedDate[]): DatedSignal | null {
  const [first] = dated;
  if (first === undefined) return null;
  const chosen = stampedWithChange(first, dated, modified) ?? outvoted(first, dated, modified) ?? first;
  if (isDay(chosen)) return chosen;
  const inMonth = (some: readonly DatedSignal[]): readonly DatedSignal[] =>
    some.filter((one) => isDay(one) && one.day.startsWith(chosen.day));
  return inMonth(dated)[0] ?? onlyDay(inMonth(printed.map(toSignal)))[0] ?? chosen;
}

function isDay({ day }: { readonly day: Edtf }): boolean {
  return day.length > 'YYYY-MM'.length;
}

/** Keep the first of signals that all give one day; none of others. */
function onlyDay<T extends { readonly day: Edtf }>(signals: readonly T[]): readonly T[] {
  return signals.slice(0, new Set(signals.map(({ day }) => day)).size === 1 ? 1 : 0);
}

/** Find the earlier day that two signals of other kinds agree on, where the first signal only repeats the last change. */
function stampedWithChange(first: DatedSignal, dated: readonly DatedSignal[], modified: Edtf | null): DatedSignal | null {
  if (first.day !== modified) return null;
  const earlier = dated.filter(({ day, from }) => from !== first.from && day < first.day && (daysApart(day, first.day) ?? 0) > 1);
  return earlier.find((one) => earlier.some((other) => other.from !== one.from && other.day === one.day)) ?? null;
}

/** Find the day that readers see and a signal for machines repeats, where the first signal has nothing that agrees with it. */
function outvoted(first: DatedSignal, dated: readonly DatedSignal[], modified: Edtf | null): DatedSignal | null {
  const others = dated.filter(({ from }) => from !== first.from);
  if (first.day.length < 10 || others.some(({ day }) => (daysApart(day, first.day) ?? 2) <= 1)) return null;
  const seen = others.filter(({ day, from }) => (from === 'time' || from === 'text') && day !== modified);
  return others.find((one) => seen.some(({ day, from }) => from !== one.from && day === one.day)) ?? null;
}

/** Turn a day in universal time into the day on which readers there saw it. */
function localDay(chosen: DatedSignal, dated: readonly DatedSignal[], { url }: PageSignals): Edtf {
  const { day, utcMs } = chosen;
  if (utcMs === null) return day;
  const local = dated.filter((other) => other.utcMs === null && other.day.length > 7 && isWithinZones(other.day, utcMs));
  const printed = local.filter(({ from }) => from === 'text');
  const seen = local.find(({ from }) => from === 'url') ?? printed.find((other) => other.day === day) ?? printed[0] ?? local[0];
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
  const printed = readPrinted(text, lang).find(({ label }) => label === null || label === 'published');
  return printed === undefined ? null : { day: printed.day, utcMs: null };
}

function timesOf({ times }: PageSignals, lang: Lang | null, updates: ReadonlySet<Edtf>): readonly DatedSignal[] {
  const read = (some: PageSignals['times']): readonly DatedSignal[] =>
    some.flatMap(({ datetime, text }) => readAll([datetime || text], 'time', lang));
  const notUpdates = times.filter(({ hint, text }) => !isUpdate(hint, text));
  const named = notUpdates.filter(({ hint }) => /publi|pubdate|posted|issued|created|entry-date|post-date|dateline/i.test(hint));
  const near = notUpdates.filter(({ nearHeadline }) => nearHeadline);
  const only = notUpdates.length === 1 ? notUpdates : [];
  return [...read(named), ...read([...near, ...only]).filter(({ day }) => !updates.has(day))];
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

/** Names of elements that hold the day of reading. */
const todayNames = /today|current|clock/i;
/** Class names and such of elements that hold the article's date. */
const dateNames = /date|datum|fecha|publi|byline|posted|time/i;

interface PlacedDate extends PrintedDate {
  readonly place: 'above' | 'below' | 'named' | null;
}

function printedDatesOf({ printed }: PageSignals, lang: Lang | null): readonly PlacedDate[] {
  return printed.flatMap(({ text, hint, place }) =>
    todayNames.test(hint)
      ? []
      : readPrinted(text, lang).map((date) => ({ ...date, place: place ?? (dateNames.test(hint) ? ('named' as const) : null) })),
  );
}

/** List the days that a line calls those of an update, and none calls that of the publication: updates wherever they are repeated. */
function updatesIn(printed: readonly PlacedDate[]): ReadonlySet<Edtf> {
  const daysOf = (wanted: PrintedDate['label']): readonly Edtf[] => printed.filter(({ label }) => label === wanted).map(({ day }) => day);
  const published = daysOf('published');
  return new Set(daysOf('modified').filter((day) => !published.includes(day)));
}

/** Choose among the dates printed by the headline: those that are said to be of the publication, those below, the only one above. */
function printedNear(printed: readonly PlacedDate[]): readonly DatedSignal[] {
  const below = printed.filter(({ place }) => place === 'below');
  return [...below.filter(({ label }) => label !== null), ...aloneAt(below, 'below'), ...onlyDay(aloneAt(printed, 'above'))].map(toSignal);
}

/**
 * Choose among the dates printed in other places: those that are said to be of the publication, those of elements named after dates, those
 * that stand alone on their line; of each kind only where it gives no two days, one of which might be another article's.
 */
function printedElsewhere(printed: readonly PlacedDate[]): readonly DatedSignal[] {
  const labelled = printed.filter(({ label, place }) => label !== null && place !== 'below');
  return [labelled, aloneAt(printed, 'named'), aloneAt(printed, null)].flatMap((dates) => onlyDay(dates).map(toSignal));
}

function aloneAt(printed: readonly PlacedDate[], at: PlacedDate['place']): readonly PlacedDate[] {
  return printed.filter(({ label, isAlone, place }) => label === null && isAlone && place === at);
}

/** Weigh a date of which nothing is said against those printed far from the headline: neither counts against the other without a witness. */
function vague(metas: readonly DatedSignal[], printed: readonly PlacedDate[]): readonly DatedSignal[] {
  const elsewhere = printedElsewhere(printed);
  const [meta] = metas;
  if (meta === undefined) return elsewhere;
  const isSeen = printed.some(({ day }) => (daysApart(day, meta.day) ?? 2) <= 1);
  return isSeen || elsewhere.length === 0 ? metas : [];
}

function toSignal({ day }: PrintedDate): DatedSignal {
  return { day, utcMs: null, from: 'text' };
}
