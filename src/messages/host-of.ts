/** Find the host of an address, as `sitesOff` names it; null where there is no address, or not one of the web. */
export function hostOf(url: string | null | undefined): string | null {
  return url != null && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : null;
}
