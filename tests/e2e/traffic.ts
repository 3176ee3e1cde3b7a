import type { SeenRequest } from '../../scripts/site';

/** Hosts that the browsers call on their own, with or without an extension; nothing of Incise names them. */
const browsersOwn = new Set([
  'update.googleapis.com',
  'accounts.google.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'edgedl.me.gvt1.com',
  'redirector.gvt1.com',
  'www.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
  'push.services.mozilla.com',
]);

/**
 * Pick out of all traffic what neither a page of the test site nor the browser itself accounts for.
 *
 * Pages of the site load documents, styles and scripts, and never use `fetch`; so a request to the site that is none of these counts.
 *
 * @returns a line per request; empty where the extension kept silent
 */
export function foreignRequests(seen: readonly SeenRequest[]): readonly string[] {
  return seen.flatMap(({ method, url, headers }) => {
    const host = method === 'CONNECT' ? (url.split(':')[0] ?? url) : new URL(url, `http://${headers.host ?? 'localhost'}`).hostname;
    if (browsersOwn.has(host)) return [];
    const isSite = /(^|\.)localhost$/.test(host);
    const destination = headers['sec-fetch-dest'] ?? 'document';
    const origin = headers.origin ?? '';
    const isPageLoad = isSite && ['document', 'style', 'script', 'iframe', 'image'].includes(destination);
    return isPageLoad && !origin.includes('extension://') ? [] : [`${method} ${url} (${destination}, ${origin})`];
  });
}
