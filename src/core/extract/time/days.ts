const msPerDay = 86_400_000;

/** Counts days since 1 January 1970. */
export type Day = number;

/** Count the day of a date. */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.round(Date.UTC(year, month - 1, date) / msPerDay);
}

/** Read year, month (1 to 12), date and weekday (0 is Sunday) of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(day * msPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: at.getUTCDay() };
}

/** Tell whether a month has such a date. */
export function isRealDate(year: number, month: number, date: number): boolean {
  if (month < 1 || month > 12 || date < 1) return false;
  const parts = partsOf(dayOf(year, month, date));
  return parts.month === month && parts.date === date;
}

/** Read an ISO day; null for anything else. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso ?? '');
  if (match === null) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** Write a day as EDTF. */
export function formatDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

/** Write a month as EDTF. */
export function formatMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

/** Write a year as EDTF. */
export function formatYear(year: number): string {
  return pad(year, 4);
}
