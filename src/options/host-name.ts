/**
 * Read a host name from what somebody typed or pasted: a host, or an address on it.
 *
 * @returns as URLs have it (lower case, punycode), without port; null where it is none, or not of the web
 */
export function parseHostName(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname, username } = new URL(address);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  const isName = hostname === 'localhost' || hostname.startsWith('[') || /^[\w-]+(\.[\w-]+)+$/.test(hostname);
  return isWeb && isName && username === '' ? hostname : null;
}
