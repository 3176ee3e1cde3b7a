import type { Span } from '../../model';
import type { FoundFigure } from '../found-statement';
import { factors, magnitudes, numberWords, roundCounts } from '../lang/number-words';
import { numbers } from '../lang/time-words';
import { textOf, type Passage } from '../text/passage';
import { at } from '../text/tokens';

const hedges: readonly (readonly [RegExp, string])[] = [
  [/(?:quelque|environ|près de|autour de|à peu près|about|around|some|roughly|nearly|almost|approximately)$/u, 'about'],
  [/(?:jusqu'à|jusqu' à|up to|as many as|au plus|at most)$/u, 'up to'],
  [/(?:plus de|plus d'|au moins|more than|over|at least)$/u, 'at least'],
  [/(?:moins de|fewer than|less than|under)$/u, 'under'],
];

/** Reads a number in words: "vingt", "vingt-cinq", "forty-two"; null for any other word. */
function readNumberWord(norm: string): number | null {
  const whole = Object.hasOwn(numberWords, norm) ? numberWords[norm] : undefined;
  if (whole !== undefined) return whole;
  const cut = norm.lastIndexOf('-');
  const tens = cut < 0 ? undefined : numberWords[norm.slice(0, cut)];
  const rest = norm.slice(cut + 1);
  const unit = Object.hasOwn(numbers, rest) ? numbers[rest] : undefined;
  return tens === undefined || unit === undefined || tens < 20 || tens > 90 ? null : tens + unit;
}

function hedgeBefore(passage: Passage, index: number): string | null {
  const words = [3, 2, 1]
    .map((step) => at(passage.tokens, index - step).norm)
    .join(' ')
    .replace(/' /gu, "'");
  return hedges.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function isDatePart(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const value = at(tokens, index).text;
  if (language.timeWords.has(at(tokens, index + 1).norm) || language.timeWords.has(at(tokens, index - 1).norm)) return true;
  return /^(?:19|20)\d\d$/u.test(value) && !/^\p{Ll}/u.test(at(tokens, index + 1).text);
}

/** Read a number as written: "12 000", "3,5", "1,200". */
function parseNumber(text: string, lang: 'fr' | 'en'): number | null {
  const plain = text.replace(/[\s\u00a0\u202f\u2009]/gu, '');
  const normal =
    lang === 'fr'
      ? /^\d{1,3}(?:\.\d{3})+$/u.test(plain)
        ? plain.replace(/\./gu, '')
        : plain.replace(',', '.')
      : plain.replace(/,(?=\d{3})/gu, '');
  const value = Number(normal);
  return Number.isFinite(value) ? value : null;
}

/** "entre 200 et 300 personnes", "200 à 300 personnes", "from 200 to 300": which end of a range a number is. */
function rangeHedge(passage: Passage, index: number): string | null {
  const { tokens } = passage;
  const joins = /^(?:et|à|and|to|-|–)$/u;
  const opens = /^(?:entre|de|between|from)$/u;
  const from = joins.test(at(tokens, index + 1).norm) && at(tokens, index + 2).kind === 'number';
  const to = joins.test(at(tokens, index - 1).norm) && at(tokens, index - 2).kind === 'number';
  if (from && opens.test(at(tokens, index - 1).norm)) return 'at least';
  return to && opens.test(at(tokens, index - 3).norm) ? 'up to' : null;
}

/** Finds where what a number counts ends: after its factor, "de" and one noun. */
function countedEnd(passage: Passage, from: number, end: number): number {
  const { tokens, language } = passage;
  let i = from;
  if (language.ofWords.has(at(tokens, i).norm)) i++;
  const noun = at(tokens, i);
  const verb = language.auxiliaries.has(noun.norm) || language.passives.has(noun.norm);
  const counts = noun.kind === 'word' && !verb && !language.conjunctions.has(noun.norm) && !language.prepositions.has(noun.norm);
  const isUnit = counts || /^[%€$£°]$/u.test(noun.text);
  return Math.min(end, isUnit ? i + 1 : from);
}

function figureAt(passage: Passage, i: number, end: number): FoundFigure | null {
  const { tokens, language } = passage;
  const token = at(tokens, i);
  const make = (value: number | null, magnitude: string | null, hedge: string | null, stop: number): FoundFigure => ({
    value,
    magnitude,
    hedge,
    span: [token.start, at(tokens, stop - 1).end],
    text: textOf(passage, [i, stop]),
  });
  const round = Object.hasOwn(roundCounts, token.norm) ? roundCounts[token.norm] : undefined;
  if (round !== undefined && /^(?:une|la|un|a)$/u.test(at(tokens, i - 1).norm))
    return make(round, null, 'about', countedEnd(passage, i + 1, end));
  const value = token.kind === 'number' ? parseNumber(token.text, language.lang) : readNumberWord(token.norm);
  if (value !== null && !isDatePart(passage, i)) {
    const factor = factors[at(tokens, i + 1).norm] ?? 1;
    return make(
      value * factor,
      null,
      rangeHedge(passage, i) ?? hedgeBefore(passage, i),
      countedEnd(passage, factor === 1 ? i + 1 : i + 2, end),
    );
  }
  const order = Object.hasOwn(magnitudes, token.norm) ? magnitudes[token.norm] : undefined;
  return order !== undefined && at(tokens, i - 1).kind === 'word' && readNumberWord(at(tokens, i - 1).norm) === null
    ? make(null, order, null, countedEnd(passage, i + 1, end))
    : null;
}

/**
 * Find the numbers of a content, with their hedge: "quelque 12 000 soldats", "des milliers de soldats", "une vingtaine de blessés".
 *
 * Days, years and clock times are left out.
 */
export function findFigures(passage: Passage, content: readonly Span[]): FoundFigure[] {
  const figures: FoundFigure[] = [];
  for (const [start, end] of content) {
    for (let i = start; i < end; i++) {
      const figure = figureAt(passage, i, end);
      if (figure !== null) figures.push(figure);
    }
  }
  return figures;
}
