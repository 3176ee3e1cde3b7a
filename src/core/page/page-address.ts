import type { Edtf } from '../model';
import { dayOf } from './read-day';

/** Parameters that say where a reader came from, not what is read. */
const trackers =
  /^(?:utm_\w+|at_\w+|mc_[ce]id|mtm_\w+|pk_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|xtor|xts|ito|cmpid|cmp|ns_\w+|ocid|smid|smtyp|ref|ref_src|ref_url|referer|referrer|partner|s_cid|icid|cid|mkt_tok|_hs\w+|hss_channel|ftag|wt_?mc|wtrid|srnd|guccounter|guce_\w+|spm|feature|share|shared|amp)$/i;

/** Holds the parts of an absolute address; core has no `URL`, which belongs to browsers and Node. */
interface Address {
  readonly origin: string;
  readonly host: string;
  readonly path: string;
  /** With its question mark; empty where there is none. */
  readonly query: string;
  /** With its hash sign; empty where there is none. */
  readonly fragment: string;
}

/**
 * Name a page by its address: the canonical one where the page gives one of its own site, without fragment and tracking parameters.
 *
 * A canonical address that leads to the site's front page from anywhere else is a slip of many sites, and not believed.
 *
 * @param url - absolute; returned as it is where it is no http address
 * @param canonical - absolute, or null
 */
export function canonicalUrl(url: string, canonical: string | null): string {
  const page = parse(url);
  if (page === null) return url;
  const named = canonical === null ? null : parse(canonical);
  const isOwn = named !== null && siteOf(named.host) === siteOf(page.host);
  const isFront = named?.path === '/' && named.query === '' && page.path !== '/';
  return clean(isOwn && !isFront ? named : page);
}

/** Read the day, or month, that an address gives: `/2024/11/01/`, `-2024-11-01.html`, `/20241101-`, `/2024/nov/01/`. */
export function dayOfAddress(url: string): Edtf | null {
  const path = parse(url)?.path ?? '';
  const found =
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=[/_-]|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d\d)[-_](\d{2})[-_](\d{2})(?!\d)/.exec(path) ??
    /(?<![\d.])((?:19|20)\d\d)(\d{2})(\d{2})(?!\d)/.exec(path);
  const day = found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  if (day !== null) return day;
  return dayWithNamedMonth(path) ?? monthOf(path);
}

const shortMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayWithNamedMonth(path: string): Edtf | null {
  const found = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})(?=\/|$)/.exec(path);
  return found === null ? null : dayOf(Number(found[1]), shortMonths.indexOf(found[2] ?? '') + 1, Number(found[3]));
}

function monthOf(path: string): Edtf | null {
  const found = /\/((?:19|20)\d\d)\/(\d{2})(?=\/)/.exec(path);
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), null);
}

/** Name the zone of a site whose country has but one; null where the address does not tell. */
export function zoneOfAddress(url: string): string | null {
  const country = parse(url)?.host.replace(/:\d+$/, '').split('.').at(-1) ?? '';
  return zones[country] ?? null;
}

/** Countries of one zone, by the last part of a host name. */
const zones: Readonly<Record<string, string>> = {
  fr: 'Europe/Paris',
  be: 'Europe/Brussels',
  ch: 'Europe/Zurich',
  lu: 'Europe/Luxembourg',
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  it: 'Europe/Rome',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  ua: 'Europe/Kyiv',
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  kp: 'Asia/Pyongyang',
  cn: 'Asia/Shanghai',
  in: 'Asia/Kolkata',
};

function clean({ origin, path, query, fragment }: Address): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !trackers.test(parameter.split('=', 1)[0] ?? ''));
  // Old applications route by the fragment.
  return origin + path + (kept.length > 0 ? `?${kept.join('&')}` : '') + (/^#[!/]/.test(fragment) ? fragment : '');
}

/** Cut a host name to its last two parts, which is the site near enough: AMP and mobile pages name their canonical one on `www`. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function parse(url: string): Address | null {
  const found = /^(https?:)\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(url.trim());
  if (found === null) return null;
  const [, scheme = '', rawHost = '', path = '', query = '', fragment = ''] = found;
  const host = rawHost.toLowerCase();
  return { origin: `${scheme.toLowerCase()}//${host}`, host, path: path === '' ? '/' : path, query, fragment };
}
