import { describe, expect, test } from 'vitest';
import { read, type Inventory } from './said';

const inventory: Inventory = {
  'sommet de Lima': { id: 'lima-summit', type: 'event' },
  'Lima Summit': { id: 'lima-summit', type: 'event' },
  'Anna Durand': { id: 'anna-durand', type: 'person' },
};

const venuesOf = (text: string, lang: 'fr' | 'en') => read(text, lang, '2024-11-01', inventory).map(({ venueAsGiven }) => venueAsGiven);

describe('the venue of a statement', () => {
  test.each([
    ['Dans un entretien au Figaro, Anna Durand a affirmé que l’accord tenait.', 'Dans un entretien au Figaro'],
    [
      'Dans un entretien accordé jeudi à la chaîne Orbe, Anna Durand a affirmé que l’accord tenait.',
      'Dans un entretien accordé jeudi à la chaîne Orbe',
    ],
    ['« L’accord tient », a affirmé Anna Durand sur X.', 'sur X'],
    ['« L’accord tient », a écrit Anna Durand sur son compte Telegram.', 'sur son compte Telegram'],
    ['« L’accord tient », a-t-elle dit lors d’une conférence de presse à Lima.', 'lors d’une conférence de presse à Lima'],
    ['« L’accord tient », a lancé Anna Durand devant le Conseil de sécurité de l’ONU.', 'devant le Conseil de sécurité de l’ONU'],
    ['Anna Durand a déclaré dans un communiqué que l’accord tenait.', 'dans un communiqué'],
    ['« L’accord tient », a indiqué dans un communiqué vendredi la ministre Anna Durand.', 'dans un communiqué'],
    ['S’exprimant vendredi à Lima, Anna Durand a noté que l’accord tenait.', 'à Lima'],
    ['S’exprimant devant les députés, Anna Durand a noté que l’accord tenait.', 'devant les députés'],
    ['« L’accord tient », a souligné Anna Durand en marge d’une réunion à Lima.', 'en marge d’une réunion à Lima'],
    ['« L’accord tient », a répété Anna Durand au micro de RTL.', 'au micro de RTL'],
    ['« L’accord tient », a répété Anna Durand sur France Inter.', 'sur France Inter'],
    ['« L’accord tient », a répété Anna Durand en conférence de presse.', 'en conférence de presse'],
    ['Dans un communiqué publié jeudi, Anna Durand a affirmé que l’accord tenait.', 'Dans un communiqué'],
    ['« L’accord tient », a dit Anna Durand devant la presse avec de l’humour.', 'devant la presse'],
    ['« L’accord tient », a dit Anna Durand à l’issue d’une réunion avec Paul Martin.', 'à l’issue d’une réunion avec Paul Martin'],
  ])('fr: %s', (text, expected) => {
    expect(venuesOf(text, 'fr')).toEqual([expected]);
  });

  test.each([
    ['Anna Durand said in a statement on Friday that the deal would hold.', 'in a statement'],
    ['"The deal holds," Anna Durand said in an interview with Sky News.', 'in an interview with Sky News'],
    ['"The deal holds," Anna Durand told reporters in Lima.', 'in Lima'],
    ['"The deal holds," Anna Durand told reporters on Friday in Lima.', 'in Lima'],
    ['"The deal holds," Anna Durand said at a news conference in Lima on Friday.', 'at a news conference in Lima'],
    ['"The deal holds," Anna Durand told a parliamentary committee.', 'a parliamentary committee'],
    ['"The deal holds," Anna Durand wrote on X.', 'on X'],
    ['"The deal holds," Anna Durand wrote in a post on Telegram.', 'in a post on Telegram'],
    ['Speaking in Lima on Friday, Anna Durand said that the deal would hold.', 'in Lima'],
    ['Speaking on the sidelines of a meeting in Lima, Anna Durand said that the deal would hold.', 'on the sidelines of a meeting in Lima'],
    ['"The deal holds," Anna Durand said during a televised address.', 'during a televised address'],
  ])('en: %s', (text, expected) => {
    expect(venuesOf(text, 'en')).toEqual([expected]);
  });

  test.each([
    ['fr', 'Anna Durand a affirmé que l’accord tenait.'],
    ['fr', 'Anna Durand a affirmé que le texte serait lu dans un communiqué.'],
    ['fr', '« Nous l’avons dit sur X », a affirmé Anna Durand.'],
    ['fr', 'Anna Durand a promis à Lima de signer.'],
    ['fr', 'Anna Durand a contesté les propos du maire dans un entretien au Figaro.'],
    ['fr', '« L’accord tient », a dit Anna Durand, alors que le maire s’était tu lors de la réunion.'],
    ['fr', 'S’exprimant au nom du gouvernement, Anna Durand a noté que l’accord tenait.'],
    ['fr', '« L’accord tient », a dit Anna Durand dans la matinée.'],
    ['en', '"The deal holds," Anna Durand said on Friday.'],
    ['en', 'Anna Durand said that the deal was signed in a meeting.'],
    ['en', '"The deal holds," Anna Durand told her friends.'],
    ['en', '"The deal holds," Anna Durand said in a low voice.'],
    ['en', '"The deal holds," Anna Durand said in response to a question.'],
  ] as const)('%s: none in %s', (lang, text) => {
    expect(venuesOf(text, lang)).toEqual([null]);
  });

  test('is an event of the inventory where the words name one', () => {
    const [found] = read('« L’accord tient », a dit Anna Durand lors du sommet de Lima.', 'fr', '2024-11-01', inventory);
    expect(found).toMatchObject({ venue: 'lima-summit', venueAsGiven: 'lors du sommet de Lima', venueRule: 'venue/own' });
  });

  test('holds for what the speaker goes on to say', () => {
    const text = '« L’accord tient », a dit Anna Durand sur X. « Rien ne change », a-t-elle ajouté. Paul Martin a salué « un pas ».';
    expect(venuesOf(text, 'fr')).toEqual(['sur X', 'sur X', null]);
  });

  test('may stand in the sentence before', () => {
    const text = 'Dans une interview au Figaro, Anna Durand a été interrogée sur le port. Elle a répondu que rien ne pressait.';
    expect(read(text, 'fr').map(({ venueAsGiven, relay }) => [venueAsGiven, relay])).toEqual([
      ['Dans une interview au Figaro', ['Le Figaro']],
    ]);
  });

  test('stands in the text where its span says', () => {
    const text = '« L’accord tient », a dit Anna Durand sur X.';
    const [found] = read(text, 'fr');
    expect(found?.venueSpan === null || found?.venueSpan === undefined ? null : text.slice(...found.venueSpan)).toBe('sur X');
  });
});
