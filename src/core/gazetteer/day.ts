/** Count the days from 1970-01-01 to an ISO day; null for null. */
export function dayOf(isoDay: string | null): number | null {
  if (isoDay === null) return null;
  const ms = Date.parse(`${isoDay}T00:00:00Z`);
  return Number.isNaN(ms) ? null : Math.round(ms / 86_400_000);
}

/** Write a day count as ISO day. */
export function isoDayOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
