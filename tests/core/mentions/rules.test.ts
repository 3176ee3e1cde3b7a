import { describe, expect, test } from 'vitest';
import { bundledGazetteer } from './bundled';
import { companyCases } from './cases/company';
import { holderCases } from './cases/holders';
import { letterCases } from './cases/letters';
import { nameCases } from './cases/names';
import { namesakeCases } from './cases/namesakes';
import { otherPages } from './cases/other-pages';
import { placeCases } from './cases/places';
import { roleCases } from './cases/roles';
import { wholeNameCases } from './cases/whole-names';
import { markFound } from './marked';

const tables = {
  roles: roleCases,
  holders: holderCases,
  names: nameCases,
  'whole names': wholeNameCases,
  company: companyCases,
  letters: letterCases,
  places: placeCases,
  namesakes: namesakeCases,
  'pages about other things': otherPages,
};

describe.each(Object.entries(tables))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(markFound(bundledGazetteer, one)).toBe(one.text);
  });
});
