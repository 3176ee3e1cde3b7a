import { expect, test } from 'vitest';
import type { Office, Statement } from '../../../src/core/model';
import { voiceOf } from '../../../src/core/related/voice';
import { makeEntity, makeStatement } from './small-corpus';

const title = { fr: 'président', en: 'president' };
const term: Office = { of: 'land', title, from: '2020-03-01', to: '2024-06-30' };

test.each<[string, Partial<Statement>, readonly Office[], 'speaker' | 'behalf' | null]>([
  ['the entity itself', { speakers: ['bob', 'land'] }, [], 'speaker'],
  ['somebody on its behalf', { onBehalfOf: ['land'] }, [], 'behalf'],
  ['somebody else', {}, [], null],
  ['a holder of its office', { date: '2022-05-01' }, [term], 'behalf'],
  ['on the first day of office', { date: '2020-03-01' }, [term], 'behalf'],
  ['before the office', { date: '2020-02-29' }, [term], null],
  ['after the office', { date: '2024-07-01' }, [term], null],
  ['known by when only, in office then', { bounds: '../2024-06-01' }, [term], 'behalf'],
  ['known by when only, out of office then', { bounds: '../2024-11-03' }, [term], null],
  ['a holder of an office without limits', { date: '2022' }, [{ of: 'land', title }], 'behalf'],
  ['a holder of an office elsewhere', { date: '2022' }, [{ ...term, of: 'sea' }], null],
  ['a holder who spoke nobody knows when', {}, [{ of: 'land', title }], null],
  ['somebody unnamed', { speakers: [{ unnamed: { en: 'officials' } }], date: '2022' }, [term], null],
])('%s', (_, statement, offices, expected) => {
  const entities = new Map([['ann', makeEntity('ann', { offices })]]);
  expect(voiceOf(makeStatement('said', statement), 'land', entities)).toBe(expected);
});
