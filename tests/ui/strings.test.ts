import { describe, expect, test } from 'vitest';
import { pageStrings } from '../../src/ui/strings/page-strings';
import { rulesEn } from '../../src/ui/strings/rules-en';
import { rulesFr } from '../../src/ui/strings/rules-fr';
import { ruleSentence } from '../../src/ui/strings/rule-strings';
import { strings } from '../../src/ui/strings/strings';

/** Lists every text of a catalogue with its path; functions are called with small numbers and with a word for what they name. */
function texts(catalogue: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue === 'function') return samples(catalogue as (...args: unknown[]) => string, path);
  return Object.entries(catalogue as object).flatMap(([key, value]) => texts(value, path === '' ? key : `${path}.${key}`));
}

function samples(say: (...args: unknown[]) => string, path: string): (readonly [string, string])[] {
  const inputs: unknown[][] = path.endsWith('and')
    ? [[['A']], [['A', 'B', 'C']]]
    : [
        [0, 0],
        [1, 1],
        [2, 1],
        [3, 2],
        ['X', 'X'],
      ];
  return inputs.map((args) => [`${path}(${args.join()})`, say(...args)]);
}

const catalogues = {
  fr: [...texts(strings('fr')), ...texts(pageStrings('fr')), ...texts(rulesFr)],
  en: [...texts(strings('en')), ...texts(pageStrings('en')), ...texts(rulesEn)],
};

/** Is a plain space, or none, where French sets a no-break space. */
const LOOSE = /[ \p{L}\p{N}][;:!?»]|«[ \p{L}]/u;

describe('the catalogues', () => {
  test('have the same paths', () => {
    expect(catalogues.fr.map(([path]) => path)).toEqual(catalogues.en.map(([path]) => path));
  });

  test.each(['fr', 'en'] as const)('%s has no empty text and no straight quotes', (lang) => {
    const faults = catalogues[lang].filter(([, text]) => text.trim() === '' || /['"]/.test(text));
    expect(faults).toEqual([]);
  });

  test('French sets no-break spaces beside its punctuation', () => {
    expect(catalogues.fr.filter(([, text]) => LOOSE.test(text.replace(/https?:/g, '')))).toEqual([]);
  });

  test.each(['Est-ce vrai ?', 'Est-ce vrai?', '« oui »', '«oui»', 'un : deux'])('the check for no-break spaces finds %s', (text) => {
    expect(text).toMatch(LOOSE);
  });

  test('no text is the same in both languages, save those that are meant to be', () => {
    const shared = new Set(catalogues.en.map(([path, text]) => `${path}=${text}`));
    const same = catalogues.fr.map(([path, text]) => `${path}=${text}`).filter((entry) => shared.has(entry));
    const meant =
      /\.sign=|languages\.|toolbar\.title=|^via|sources\(|^divergence=|^and\(|kinds.*\.(place|organization)=|panel\.mentions|packLicence|permissionList|counts\.sources|why\.(date|verdicts.*)=|options\.sections\.(sites|packs)=/;
    expect(same.filter((entry) => !meant.test(entry))).toEqual([]);
  });
});

describe('plurals', () => {
  test.each([
    ['fr', 0, '0\u00a0source'],
    ['fr', 1, '1\u00a0source'],
    ['fr', 2, '2\u00a0sources'],
    ['en', 0, '0\u00a0sources'],
    ['en', 1, '1\u00a0source'],
    ['en', 2, '2\u00a0sources'],
  ] as const)('%s: %i', (lang, count, text) => {
    expect(strings(lang).sources(count, count)).toBe(text);
  });

  test.each([
    ['fr', 3, 1, '3\u00a0sources, une seule indépendante'],
    ['fr', 3, 2, '3\u00a0sources, 2 indépendantes'],
    ['en', 3, 1, '3\u00a0sources, only one independent'],
    ['en', 3, 2, '3\u00a0sources, 2 independent'],
  ] as const)('%s: %i sources of which %i are independent', (lang, count, independent, text) => {
    expect(strings(lang).sources(count, independent)).toBe(text);
  });

  test.each([
    ['fr', ['Séoul'], 'Séoul'],
    ['fr', ['Séoul', 'Washington'], 'Séoul et Washington'],
    ['en', ['Seoul', 'Tokyo', 'Washington'], 'Seoul, Tokyo and Washington'],
  ] as const)('%s: lists %j', (lang, names, text) => {
    expect(strings(lang).and(names)).toBe(text);
  });
});

describe('a rule', () => {
  test.each([
    ['fr', 'full-name', 'Un nom qui ne désigne que lui'],
    ['en', 'full-name', 'A name that is its own'],
    ['fr', 'constructor', 'what the rule says itself'],
  ] as const)('%s: %s', (lang, rule, sentence) => {
    expect(ruleSentence({ rule: rule as 'full-name', because: 'what the rule says itself' }, lang)).toBe(sentence);
  });
});
