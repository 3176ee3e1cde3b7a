/**
 * Writes src/core/gazetteer/lang/fold-data.ts: how every UTF-16 unit is folded, run-length encoded.
 *
 * Run it by hand after a new Unicode version: `npx tsx scripts/generate-fold-data.ts`. The result is checked in, so that folding never depends on
 * the ICU of the browser at hand: an index compiled in one browser must match in another.
 */
import { writeFileSync } from 'node:fs';

/** Letters that Unicode does not decompose, and what people type instead. */
const byHand: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ł: 'l',
  Ł: 'l',
  þ: 'th',
  Þ: 'th',
  ħ: 'h',
  Ħ: 'h',
  ı: 'i',
  İ: 'i',
  ŋ: 'n',
  Ŋ: 'n',
  ŧ: 't',
  Ŧ: 't',
  ĸ: 'k',
  ſ: 's',
  ə: 'e',
  Ə: 'e',
  _: '_',
};
const skipped = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F]/u;
const stripped = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u;
const single =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Returns `''` for a separator, `'-'` for a unit that is passed over, `'='` + letter for a token of its own, else the folded letters. */
function fold(unit: number): string {
  if (unit >= 0xd800 && unit <= 0xdfff) return '';
  const char = String.fromCharCode(unit);
  const own = byHand[char];
  if (own !== undefined) return own;
  if (skipped.test(char)) return '-';
  if (!/[\p{L}\p{Nd}\p{Nl}]/u.test(char)) return '';
  if (single.test(char)) return `=${char.normalize('NFKC').length === 1 ? char.normalize('NFKC') : char}`;
  if (!stripped.test(char)) return char.toLowerCase().length === 1 ? char.toLowerCase() : char;
  const letters = char
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters === ''
    ? char
    : Array.from(letters, (letter) => byHand[letter] ?? letter)
        .join('')
        .slice(0, 4);
}

type Run = { key: string; length: number };
const runs: Run[] = [];
const push = (key: string) => {
  const last = runs.at(-1);
  if (last?.key === key) last.length++;
  else runs.push({ key, length: 1 });
};
for (let unit = 0; unit < 65_536; unit++) {
  const folded = fold(unit);
  if (folded === '') push('s');
  else if (folded === '-') push('k');
  else if (folded.startsWith('=')) push(folded.charCodeAt(1) === unit ? 'o' : `O${folded.charCodeAt(1).toString(36)}`);
  else if (folded.length === 1) push(`d${(folded.charCodeAt(0) - unit).toString(36)}`);
  else push(`m${folded}`);
}
const data = runs.map(({ key, length }) => (length === 1 ? key : `${key}*${length.toString(36)}`)).join(' ');
const lines = data.match(/.{1,130}(?: |$)/gu) ?? [];
writeFileSync(
  'src/core/gazetteer/lang/fold-data.ts',
  `/**
 * Holds how each UTF-16 unit is folded, as runs from 0 to 65,535; written by scripts/generate-fold-data.ts, Unicode ${process.versions.unicode}.
 *
 * A run is \`s\` separator, \`k\` passed over, \`o\` a token by itself (\`O\` + base-36 unit where it is folded too), \`d\` + base-36 offset of the folded
 * unit, \`m\` + folded letters; \`*\` + base-36 length where it is longer than one.
 */
export const foldRuns =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);
