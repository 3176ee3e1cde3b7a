import { describe, expect, test } from 'vitest';
import { read, type Inventory } from './said';

const inventory: Inventory = {
  'Paul Martin': { id: 'paul-martin', type: 'person' },
  Norvège: { id: 'norway', type: 'place' },
  Lima: { id: 'lima', type: 'place' },
};

describe('the addressee of a statement', () => {
  test.each([
    ['fr', 'Anna Durand a déclaré à Paul Martin que l’accord tenait.', 'paul-martin'],
    ['fr', '« L’accord tient », a dit vendredi Anna Durand à Paul Martin.', 'paul-martin'],
    ['fr', 'Anna Durand a assuré à la Norvège que l’accord tenait.', 'norway'],
    ['fr', 'Anna Durand a exhorté Paul Martin à signer.', 'paul-martin'],
    ['fr', 'Anna Durand a déclaré à Lima que l’accord tenait.', null],
    ['fr', '« L’accord tient », a dit Anna Durand.', null],
    ['en', 'Anna Durand told Paul Martin that the deal would hold.', 'paul-martin'],
    ['en', '"The deal holds," Anna Durand told Paul Martin.', 'paul-martin'],
    ['en', '"The deal holds," Anna Durand told reporters.', null],
    ['en', '"The deal holds," Anna Durand said of Paul Martin.', null],
    ['en', 'Anna Durand said after talks with Paul Martin that the deal would hold.', null],
    ['en', '"The deal holds," Anna Durand told an audience of Lima experts.', null],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(read(text, lang, null, inventory).map(({ addressee }) => addressee)).toEqual([expected]);
  });

  test('is named where no inventory knows it', () => {
    const [found] = read('« L’accord tient », a dit Paul Martin à Anna Durand.', 'fr', null, inventory);
    expect(found).toMatchObject({ addressee: null, addresseeName: 'Anna Durand' });
  });
});
