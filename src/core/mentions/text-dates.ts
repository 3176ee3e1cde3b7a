const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'janvier january januar enero gennaio janeiro januari',
    'fevrier february februar febrero febbraio fevereiro februari',
    'mars march marz marzo marco maart',
    'avril april abril aprile',
    'mai may mayo maggio maio mei',
    'juin june juni junio giugno junho',
    'juillet july juli julio luglio julho',
    'aout august agosto augustus',
    'septembre september septiembre settembre setembro',
    'octobre october oktober octubre ottobre outubro',
    'novembre november noviembre novembro',
    'decembre december dezember diciembre dicembre dezembro',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
);

const written =
  /(?:(?<day>\d{1,2})(?:er|st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?)?(?<month>\p{L}{3,10})\.?(?:\s+(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?,)?\s+(?:de\s+|del\s+)?(?<year>(?:19|20)\d\d)(?!\d)/gu;
const numeric =
  /(?<![\d.])(?:(?<year>20\d\d)-(?<month>\d\d)(?:-(?<day>\d\d))?|(?<dayFirst>\d\d?)[./](?<monthSecond>\d\d?)[./](?<yearLast>20\d\d))(?!\d)/gu;

/**
 * Find the latest month or day that a text names with its year, as ISO day of its start; null where it names none.
 *
 * @param newest - ISO day beyond which dates are taken for plans, not for something the page knows of
 */
export function latestDate(text: string, newest: string): string | null {
  let latest: string | null = null;
  const consider = (year: string | undefined, month: number | undefined, day: string | undefined) => {
    if (year === undefined || month === undefined || month < 1 || month > 12) return;
    const iso = `${year}-${String(month).padStart(2, '0')}-${(day ?? '01').padStart(2, '0')}`;
    if (iso <= newest && (latest === null || iso > latest)) latest = iso;
  };
  if (!/(?:19|20)\d\d/u.test(text)) return null;
  for (const { groups = {} } of text.matchAll(written)) {
    const name = (groups['month'] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    consider(groups['year'], months[name], groups['day'] ?? groups['dayAfter']);
  }
  for (const { groups = {} } of text.matchAll(numeric)) {
    consider(groups['year'] ?? groups['yearLast'], Number(groups['month'] ?? groups['monthSecond']), groups['day'] ?? groups['dayFirst']);
  }
  return latest;
}
