import { describe, expect, test } from 'vitest';
import { bundledGazetteer } from './bundled';
import { nameCases } from './cases/names';
import { namesakeCases } from './cases/namesakes';
import { otherPages } from './cases/other-pages';
import { placeCases } from './cases/places';
import { roleCases } from './cases/roles';
import { markFound } from './marked';

const tables = { roles: roleCases, names: nameCases, places: placeCases, namesakes: namesakeCases, 'pages about other things': otherPages };

describe.each(Object.entries(tables))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(markFound(bundledGazetteer, one)).toBe(one.text);
  });
});
