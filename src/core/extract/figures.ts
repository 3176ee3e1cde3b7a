import type { Span } from '../model';
import type { FoundFigure } from './extract';
import { textOf, type Passage } from './passage';
import { at } from './tokens';

const magnitudes: Readonly<Record<string, string>> = {
  dizaines: 'tens',
  centaines: 'hundreds',
  milliers: 'thousands',
  millions: 'millions',
  milliards: 'billions',
  dozens: 'tens',
  hundreds: 'hundreds',
  thousands: 'thousands',
  billions: 'billions',
  tens: 'tens',
};
const factors: Readonly<Record<string, number>> = {
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  thousand: 1e3,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
};
const hedges: readonly (readonly [RegExp, string])[] = [
  [/(?:quelque|environ|près de|autour de|à peu près|about|around|some|roughly|nearly|almost|approximately)$/u, 'about'],
  [/(?:jusqu'à|jusqu' à|up to|as many as|au plus|at most)$/u, 'up to'],
  [/(?:plus de|plus d'|au moins|more than|over|at least)$/u, 'at least'],
  [/(?:moins de|fewer than|less than|under)$/u, 'under'],
];

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

/**
 * Find the numbers of a content, with their hedge: "quelque 12 000 soldats", "des milliers de soldats".
 *
 * Days, years and clock times are left out.
 */
export function findFigures(passage: Passage, content: readonly Span[]): FoundFigure[] {
  const figures: FoundFigure[] = [];
  const { tokens, language } = passage;
  for (const [start, end] of content) {
    for (let i = start; i < end; i++) {
      const token = at(tokens, i);
      const order = magnitudes[token.norm];
      if (token.kind === 'number' && !isDatePart(passage, i)) {
        const value = parseNumber(token.text, language.lang);
        const factor = factors[at(tokens, i + 1).norm] ?? 1;
        const stop = Math.min(end, i + (factor === 1 ? 2 : 4));
        if (value !== null)
          figures.push({
            value: value * factor,
            magnitude: null,
            hedge: hedgeBefore(passage, i),
            span: [token.start, at(tokens, stop - 1).end],
            text: textOf(passage, [i, stop]),
          });
      } else if (order !== undefined && at(tokens, i - 1).kind === 'word') {
        const stop = Math.min(end, i + 3);
        figures.push({
          value: null,
          magnitude: order,
          hedge: null,
          span: [token.start, at(tokens, stop - 1).end],
          text: textOf(passage, [i, stop]),
        });
      }
    }
  }
  return figures;
}
