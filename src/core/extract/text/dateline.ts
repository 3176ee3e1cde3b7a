import { isQuoted, type Passage } from './passage';
import { at } from './tokens';

const isShouted = (text: string) => /^\p{Lu}{4,}$/u.test(text);

/** "DOHA Top ministers said", "LIMA/QUITO The office said": a place in capitals without a dash, where the text goes on to write it in small letters, or two of them. */
function bareDateline({ tokens, language }: Passage, start: number): number {
  const first = at(tokens, start).text;
  if (language.lang !== 'en' || !isShouted(first)) return start;
  const isPair = at(tokens, start + 1).text === '/' && isShouted(at(tokens, start + 2).text);
  const end = start + (isPair ? 3 : 1);
  const next = at(tokens, end);
  if (next.kind !== 'word' || !next.capital || (next.text.length > 1 && next.text === next.text.toUpperCase())) return start;
  const written = first.charAt(0) + first.slice(1).toLowerCase();
  return isPair || tokens.some(({ text }) => text === written) ? end : start;
}

/** Step over "LISBONNE (AFP) –" and "10.42" at the head of a paragraph; returns the same index where there is none. */
export function afterDateline(passage: Passage, start: number, end: number): number {
  const { tokens } = passage;
  if (passage.paragraphAt[start] === passage.paragraphAt[start - 1]) return start;
  // "The Office for Roads (OFR) - which …": an agency's line does not begin with an article.
  if (passage.language.determiners.has(at(tokens, start).norm) && /\p{Ll}/u.test(at(tokens, start).text)) return start;
  if (at(tokens, start).kind === 'number' && /^\d{1,2}[.:h]\d\d$/u.test(at(tokens, start).text)) return start + 1;
  const bare = bareDateline(passage, start);
  if (bare > start) return bare;
  for (let i = start; i < Math.min(end, start + 12); i++) {
    if (isQuoted(passage, i)) return start;
    if (!/^[-–—]$/u.test(at(tokens, i).text)) continue;
    const placed = at(tokens, i - 1).text === ')' || /^\p{Lu}{3,}$/u.test(at(tokens, start).text);
    if (!placed) return start;
    while (/^[-–—]$/u.test(at(tokens, i).text)) i++;
    return i;
  }
  return start;
}
