import type { Passage } from '../text/passage';
import { at } from '../text/tokens';

const units =
  /^(?:semaine|mois|an|année|jour|week-end|matin|matinée|midi|après-midi|soir|soirée|nuit|journée|été|hiver|automne|printemps|week|month|year|day|weekend|morning|afternoon|evening|night|summer|winter|autumn|spring)$/u;
const plurals = /^(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|years?|months?|weeks?|days?|hours?|minutes?)$/u;
const partsOfDay = /^(?:matin|midi|après-midi|soir|morning|afternoon|evening|night)$/u;
const relative = /^(?:derni(?:er|ère)|passée?|précédente?|suivante?|prochaine?)$/u;

function isMonth({ language, tokens }: Passage, index: number): boolean {
  return language.timeWords.has(at(tokens, index).norm) && !isWeekday(at(tokens, index).norm);
}

function isWeekday(norm: string): boolean {
  return /(?:di|day|dimanche)$/u.test(norm);
}

/** Steps over "18 février 2022", "May 11". */
function calendarDay(passage: Passage, from: number): number {
  const { tokens } = passage;
  const isDay = (index: number) => /^\d{1,2}$/u.test(at(tokens, index).norm);
  const ordinal = at(tokens, from + 1).norm === 'er' ? 1 : 0;
  const dayFirst = isDay(from) && isMonth(passage, from + 1 + ordinal) ? from + 2 + ordinal : from;
  const end = dayFirst === from && isMonth(passage, from) && isDay(from + 1) ? from + 2 : dayFirst;
  return end > from && /^\d{4}$/u.test(at(tokens, end).text) ? end + 1 : end;
}

function weekday(passage: Passage, from: number): number {
  const { tokens, language } = passage;
  const { norm } = at(tokens, from);
  if (!language.timeWords.has(norm) || !isWeekday(norm)) return calendarDay(passage, from);
  const day = calendarDay(passage, from + 1);
  return partsOfDay.test(at(tokens, day).norm) || relative.test(at(tokens, day).norm) ? day + 1 : day;
}

function opened(passage: Passage, from: number): number {
  const { tokens } = passage;
  const { norm } = at(tokens, from);
  const next = at(tokens, from + 1).norm;
  if (/^(?:ce|cet|cette|this|last|next|le|on|late|early|earlier)$/u.test(norm)) {
    const end = weekday(passage, from + 1);
    if (end > from + 1) return end;
  }
  if (/^(?:ce|cet|cette|this|last|next)$/u.test(norm) && units.test(next)) return from + 2;
  if (norm === 'earlier' && /^(?:this|on|in)$/u.test(next)) return opened(passage, from + 1);
  if (/^(?:le|la|l')$/u.test(norm) && units.test(next) && relative.test(at(tokens, from + 2).norm)) return from + 3;
  if (/^(?:en|in|début|fin|mi)$/u.test(norm) && (isMonth(passage, from + 1) || /^\d{4}$/u.test(next)))
    return /^\d{4}$/u.test(at(tokens, from + 2).text) ? from + 3 : from + 2;
  if (norm === 'il' && next === 'y' && at(tokens, from + 2).norm === 'a') {
    const unit = [4, 5].find((step) => plurals.test(at(tokens, from + step).norm));
    if (unit !== undefined) return from + unit + 1;
  }
  return from;
}

/**
 * Step over words that say when: "vendredi 18 février", "cette semaine", "le mois dernier", "il y a deux jours", "earlier this week".
 *
 * @returns the token after them; the same index where there are none
 */
export function skipTimePhrase(passage: Passage, from: number): number {
  const { tokens } = passage;
  const { norm } = at(tokens, from);
  if (/^(?:hier|demain|yesterday|today|aujourd'hui)$/u.test(norm)) return partsOfDay.test(at(tokens, from + 1).norm) ? from + 2 : from + 1;
  const end = weekday(passage, from);
  if (end > from) return end;
  if ((at(tokens, from).kind === 'number' || /^(?:a|two|three|several)$/u.test(norm)) && plurals.test(at(tokens, from + 1).norm))
    return /^(?:ago|later|earlier)$/u.test(at(tokens, from + 2).norm) ? from + 3 : from;
  if (plurals.test(norm) && at(tokens, from + 1).norm === 'ago') return from + 2;
  return opened(passage, from);
}
