import { foldWord } from './fold';
import { koreanFamilies, koreanSyllables, slavicGivenNames, slavicLetters, slavicSurnameEndings } from './lang/romanisation-data';

/** Finds the row of each form; the first row wins. */
const byForm = (rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> =>
  new Map([...rows].reverse().flatMap((row) => row.map((form) => [form, row] as const)));

const familyOf = byForm(koreanFamilies);
const syllableOf = byForm(koreanSyllables);
const givenOf = byForm(slavicGivenNames);

/** Most forms of one name: beyond them the rest is left out. */
const MOST_FORMS = 200;

/** Spell a person's name as other languages and newspapers romanise it; folded words joined by blanks, without the name itself. */
export function romanisations(name: string): readonly string[] {
  const first = foldWord(/^[^\s\-‐‑]+/u.exec(name)?.[0] ?? '');
  if (!familyOf.has(first) && !givenOf.has(first)) return [];
  const words = name.split(/[\s\-‐‑]+/u).map(foldWord);
  if (words.length < 2) return [];
  return koreanForms(words) ?? slavicForms(words) ?? [];
}

/** Spell a Slavic surname as other languages do; empty where the given name beside it is not Slavic. */
export function surnameForms(surname: string): readonly string[] {
  return [...new Set(slavicSurnames(foldWord(surname)))];
}

/** Say whether a folded word is a Korean family name in any spelling. */
export function isKoreanFamily(word: string): boolean {
  return familyOf.has(word);
}

/** Say whether a folded word is a syllable of Korean given names in any spelling. */
export function isKoreanSyllable(word: string): boolean {
  return syllableOf.has(word);
}

/** Say whether a given name belongs to one of the families. */
export function isSlavicGivenName(word: string): boolean {
  return slavicGiven(foldWord(word)) !== null;
}

function koreanForms(words: readonly string[]): readonly string[] | null {
  const [family = '', ...given] = words;
  const families = familyOf.get(family);
  if (families === undefined || given.length !== 2) return null;
  const choices = given.map((syllable) => syllableOf.get(syllable));
  if (choices.some((forms) => forms === undefined)) return null;
  const [first = [], second = []] = choices as readonly (readonly string[])[];
  const forms = families.flatMap((a) => first.flatMap((b) => second.flatMap((c) => [`${a} ${b} ${c}`, `${a} ${b}${c}`])));
  return forms.slice(0, MOST_FORMS);
}

function slavicForms(words: readonly string[]): readonly string[] | null {
  const given = slavicGiven(words[0] ?? '');
  if (given === null) return null;
  const surnames = slavicSurnames(words.at(-1) ?? '');
  return given.flatMap((first) => surnames.map((last) => `${first} ${last}`)).slice(0, MOST_FORMS);
}

function slavicGiven(word: string): readonly string[] | null {
  return givenOf.get(word) ?? null;
}

/** Spells a surname, given as English newspapers do, in every system. */
function slavicSurnames(surname: string): string[] {
  const ending = slavicSurnameEndings.find(({ from }) => surname.endsWith(from));
  const stem = ending === undefined ? surname : surname.slice(0, -ending.from.length);
  const forms = [surname];
  for (const [system, letters] of Object.entries(slavicLetters)) {
    const spelled = spell(stem, letters);
    const endings = ending?.to[system] ?? (ending === undefined ? [''] : [ending.from]);
    forms.push(...spelled.flatMap((text) => endings.map((end) => text + end)));
  }
  return [...new Set(forms)];
}

/** Replaces each English letter group by those of another system. */
function spell(stem: string, letters: readonly (readonly [english: string, other: string])[]): string[] {
  let forms = [''];
  for (let at = 0; at < stem.length;) {
    const pair = letters.find(([english]) => stem.startsWith(english.replace('^', ''), at) && (!english.startsWith('^') || at === 0));
    const length = pair === undefined ? 1 : pair[0].replace('^', '').length;
    const choices = pair === undefined ? [stem.charAt(at)] : pair[1].split('/');
    forms = forms.flatMap((form) => choices.map((choice) => form + choice)).slice(0, 8);
    at += length;
  }
  return forms;
}
