/** Order two texts by UTF-16 code units: the same for every reader, whatever their language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
