import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/core/gazetteer/compose';
import { generatedSurfaces, InstitutionIndex } from '../../../src/core/gazetteer/generated-surfaces';
import { composedRoles } from '../../../src/core/gazetteer/roles';
import { romanisations, surnameForms } from '../../../src/core/gazetteer/romanisation';
import { entity } from './tiny-pack';

test.each<[string, Record<string, string[]>, string[]]>([
  ['plain', {}, ['plain']],
  ['(a|b) c', {}, ['a c', 'b c']],
  ['{x} y', { x: ['1', '2'] }, ['1 y', '2 y']],
  ['m ({adj}|of {name})', { adj: ['red'], name: ['Redland'] }, ['m red', 'm of Redland']],
  ['(a|(b|c) d)', {}, ['a', 'b d', 'c d']],
  ['{none} y', {}, []],
  ['(a|a)', {}, ['a']],
])('composes %j', (template, fillers, forms) => {
  expect(compose(template, fillers)).toEqual(forms);
});

test('a template with an open group is a mistake that names itself', () => {
  expect(() => compose('(a|b', {})).toThrow(/\(a\|b/u);
});

describe('romanisations', () => {
  test.each<[string, string[]]>([
    ['Sergei Lavrov', ['sergej lawrow', 'serguei lavrov', 'sergey lavrov']],
    ['Vladimir Putin', ['wladimir putin', 'vladimir poutine']],
    ['Volodymyr Zelensky', ['wolodymyr selenskyj', 'volodymyr zelenskyy', 'volodymyr zelenski']],
    ['Sergei Shoigu', ['sergej schoigu', 'serguei choigou']],
    ['Maria Zakharova', ['maria sacharowa']],
    ['Choe Son-hui', ['choi sun hee', 'choe sonhui']],
    ['Kim Jong-un', ['kim jong eun', 'kim jongun']],
  ])('of %s', (name, forms) => {
    expect(romanisations(name)).toEqual(expect.arrayContaining(forms));
  });

  test.each(['Mark Rutte', 'Antony Blinken', 'Kim Basinger', 'Madonna', ''])('of %j there are none', (name) => {
    expect(romanisations(name)).toEqual([]);
  });

  test('of a surname keep it first', () => {
    expect(surnameForms('Zelensky')[0]).toBe('zelensky');
  });
});

const none = new InstitutionIndex([]);
const textsOf = (forms: readonly { text: string; lang?: string }[], lang: string) =>
  forms.filter((form) => form.lang === lang).map(({ text }) => text);

describe('other languages', () => {
  const korea = entity('nk', 'place', ['North Korea', { text: 'Pyongyang', kind: 'metonym' }]);

  test('name a state as they do, and its capital where the pack has it', () => {
    const { forms, flags } = generatedSurfaces(korea, none);
    expect(flags).toEqual(['country']);
    expect(textsOf(forms, 'de')).toEqual(expect.arrayContaining(['Nordkorea', 'Nordkoreas', 'Pjöngjang']));
    expect(textsOf(forms, 'es')).toContain('Corea del Norte');
  });

  test('name no capital that the pack leaves out', () => {
    const { forms } = generatedSurfaces(entity('nk', 'place', ['North Korea']), none);
    expect(textsOf(forms, 'de')).not.toContain('Pjöngjang');
  });

  test('name a region after its town', () => {
    const { forms } = generatedSurfaces(entity('kr', 'place', ['région de Koursk']), none);
    expect(textsOf(forms, 'de')).toContain('Region Kursk');
  });

  test('name a ministry of a state', () => {
    const ministry = entity('m', 'organization', ['North Korean Foreign Ministry']);
    const index = new InstitutionIndex([korea, ministry]);
    expect(textsOf(generatedSurfaces(ministry, index).forms, 'de')).toContain('nordkoreanische Außenministerium');
  });

  test('leave bare lists of names alone', () => {
    expect(generatedSurfaces(entity('p', 'person', ['Ada Bratz', 'A. Bratz']), none).forms).toEqual([]);
  });
});

test('roles of one office list every holder once', () => {
  const state = entity('ru', 'place', ['Russia']);
  const first = entity('a', 'person', ['Ada Bratz'], {
    offices: [{ office: 'president', of: 'ru', title: { en: 'president' }, to: '2008-05-07' }],
  });
  const second = entity('b', 'person', ['Otto Kretz'], {
    offices: [{ office: 'president', of: 'ru', title: { en: 'president' }, from: '2008-05-07' }],
  });
  const role = [...composedRoles([state, first, second])].find(({ text }) => text === 'president of Russia');
  expect(role).toMatchObject({ lang: 'en', generated: true });
  expect(role?.holders.map(({ entity: id }) => id)).toEqual(['a', 'b']);
});
