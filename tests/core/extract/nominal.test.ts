import { expect, test } from 'vitest';
import { said, type Inventory } from './said';

const peru: Inventory = { Peru: { id: 'peru', type: 'place' } };

test.each([
  ['par', 'La foule proteste contre l’annonce par Paul Martin que la digue tiendra.', ['Paul Martin: la digue tiendra']],
  [
    'selon lesquelles',
    'Le conseil doute malgré les affirmations de Paul Martin selon lesquelles la digue tient.',
    ['Paul Martin: la digue tient'],
  ],
  [
    'within what another disputes',
    'Lima rejette les accusations de la mairie, selon lesquelles la digue cède.',
    ['Lima: les accusations de la mairie, selon lesquelles la digue cède'],
  ],
  ['a noun that opens its clause', 'L’annonce par Paul Martin que la digue tiendra a surpris.', []],
  ['nobody’s', 'La mairie se moque de l’affirmation selon laquelle la digue cède.', []],
  ['a deed promised', 'La ville dort après la promesse du ministre de réparer la digue.', []],
])('reads nouns of saying in French: %s', (_, text, wanted) => {
  expect(said(text, 'fr')).toEqual(wanted);
});

test.each([
  ['by', 'Crowds gathered after a claim by Anna Hale that the dam holds.', ['Anna Hale: the dam holds']],
  ['an owner', 'The town is calm despite Anna Hale’s claim that the dam holds.', ['Anna Hale: the dam holds']],
  [
    'a body',
    'The town left after a statement from the Ministry of Ports that the dam had failed.',
    ['Ministry of Ports: the dam had failed'],
  ],
  ['a plural', 'Prices rose on warnings from the central bank that supply would fall.', ['central bank: supply would fall']],
  ['a state', 'The town is calm despite warnings from Peru that the dam may fall.', ['Peru: the dam may fall']],
  ['a noun that opens its clause', 'The claim by Anna Hale that the dam holds surprised many.', []],
  ['a right to something', 'He lost the claim of that town.', []],
])('reads nouns of saying in English: %s', (_, text, wanted) => {
  expect(said(text, 'en', peru)).toEqual(wanted);
});
