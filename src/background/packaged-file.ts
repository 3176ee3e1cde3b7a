/**
 * Read a file of the extension's own package; the one place that calls `fetch`, and only with our own address.
 *
 * @param path - from the package's root: `packs/index.json`
 * @param urlOf - `runtime.getURL`
 * @returns null where the package has no such file, or the browser cannot read it
 */
export async function readPackagedFile(path: string, urlOf: (path: string) => string): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(urlOf(path));
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
