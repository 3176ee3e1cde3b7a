import { expect, test } from 'vitest';
import { read, type Inventory } from './said';

/** Lists who speaks, in order of place. */
function speakers(text: string, lang: 'fr' | 'en', inventory: Inventory = {}): (string | null)[] {
  return read(text, lang, '2024-11-01', inventory).map(({ speakerName }) => speakerName);
}

const peru: Inventory = { Peru: { id: 'peru', type: 'place' } };

test.each([
  ['an office with "of", a name beside it', 'The Peru secretary of state, Omar Fell, said that the talks had failed.', ['Omar Fell']],
  ['an office with "of"', 'The Peru director of roads Omar Fell said that the talks had failed.', ['Omar Fell']],
  ['an office before a short title', 'State Health Commissioner Dr. Omar Fell said the budget was sound.', ['Omar Fell']],
  ['a title in capitals', 'PM Fell is late. Prime Minister Omar Fell has gone. Fell said the costs were low.', ['Omar Fell']],
  ['an honorific before the first name', 'Datuk Anwar Sultan is back. Anwar said the costs were low.', ['Datuk Anwar Sultan']],
])('finds the name behind %s', (_, text, expected) => {
  expect(speakers(text, 'en', peru)).toEqual(expected);
});

test.each([
  ['after', 'Stocks have dropped after the chairman of the bank said it would raise rates.', ['chairman of the bank']],
  ['before', 'Dozens of people were moved from their homes before the mayor said the river was safe.', ['mayor']],
  ['as', 'Flights were cancelled on Monday as a spokesman for the airline said crews were ill.', ['spokesman for the airline']],
  ['since', 'Two men have been arrested since police said they were looking for a van.', ['police']],
  ['no earlier verb', 'A man known as the Fox said the van was his.', ['man known as the Fox']],
  ['the vote that a preposition governs', 'After the vote Omar Fell said the deal was dead.', ['Omar Fell']],
])('begins the subject behind the clause before: %s', (_, text, expected) => {
  expect(speakers(text, 'en')).toEqual(expected);
});

test.each([
  ['where from, and a relative clause', 'Lena Bow, from Leeds, who has written reports, admitted that prices would fall.'],
  ['age and party', 'Lena Bow, 58, of the Greens, said prices would fall.'],
  ['a trade with an article, and where', 'Lena Bow, a teacher, of Long Road, said prices would fall.'],
  ['a participle', 'Lena Bow, based in Lima, who leads the union, said prices would fall.'],
  ['others', 'Lena Bow, and other critics of the plan, claim prices will fall.'],
  ['brackets with a comma', 'Lena Bow, of the Green Union (GU, left), said prices would fall.'],
  ['first', 'Lena Bow first called on parliament to pass the bill.'],
  ['since', 'Lena Bow has since urged parliament to pass the bill.'],
])('steps over what stands between name and verb: %s', (_, text) => {
  expect(speakers(text, 'en')).toEqual(['Lena Bow']);
});

test.each([
  ['du Parti, parenthèse', 'Lina Moreau, du Parti vert (PV, gauche), a indiqué que les prix baisseraient.'],
  ['du collège, relative', 'Lina Moreau, du Collège de Lima, qui a mené l’étude, a déclaré que les prix baisseraient.'],
])('enjambe ce qui sépare le nom du verbe : %s', (_, text) => {
  expect(speakers(text, 'fr')).toEqual(['Lina Moreau']);
});

test.each([
  ['adverb before an unlisted verb', 'Greta Holm is back. Greta previously spoke about it, saying it was a joy.', ['Greta Holm']],
  ['verb of a that-clause', 'Judge Ida Kroll ruled that the ban was illegal and said it must end.', ['Ida Kroll', 'Ida Kroll']],
  ['"the" before a gerund', 'KCT said so. The welcoming ceremony was held on Friday in Lima.', []],
  ['short form of an auxiliary', 'Omar Fell is back. He’d promised to fight the ban.', ['Omar Fell']],
  ['opening mark for an apostrophe', 'Jon Reeve‘s mother confirmed, “I heard all of it.”', ['Jon Reeve‘s mother']],
  ['place of an inquiry', 'An investigation in Peru has revealed that police leaked names.', ['investigation in Peru']],
  ['author of a study', 'In May, research by the Alder Trust for the radio revealed nurses were leaving.', ['Alder Trust']],
  ['dash after a quotation', '“The market is nervous.” — Jane Doe, an analyst at Cobalt Securities', ['Jane Doe']],
  ['office behind a short title', 'Gov. Eric Holt spoke. Anna Bow left. “It is a good plan,” the governor said.', ['Eric Holt']],
])('reads %s', (_, text, expected) => {
  expect(speakers(text, 'en', peru)).toEqual(expected);
});

test.each([
  ['Hart & Lowe said on Monday that orders had doubled.', 'Hart & Lowe'],
  ['The Ministry of Trade and Fisheries of Iceland said that the quota was fair.', 'Ministry of Trade and Fisheries of Iceland'],
  ['The Department for Culture, Media and Roads said the bridge was safe.', 'Department for Culture, Media and Roads'],
  ['The Norland Teachers’ Union said schools would close.', 'Norland Teachers’ Union'],
  ['The Food and Water Agency said the well was safe.', 'Food and Water Agency'],
  ['The EU and Harbour Agency said the well was safe.', 'EU'],
  ['The Ministry of Health and Anna Hale said the well was safe.', 'Ministry of Health'],
])('reads the whole name of a body: %s', (text, expected) => {
  expect(speakers(text, 'en')).toEqual([expected]);
});

test.each([
  ['reporting verb', 'Greta Paine Says She Is Done With Films\n\n"I am tired," she said at a festival.', ['Greta Paine', 'Greta Paine']],
  ['name of the text', 'Greta Paine Opens Up About Films\n\nGreta Paine is back. “I cried,” Greta said.', ['Greta Paine']],
])('takes no verb of a headline into a name: %s', (_, text, expected) => {
  expect(speakers(text, 'en')).toEqual(expected);
});

test.each([
  ['of a council', 'First deputy chairman of the Norland Council Oleg Petrov says the claim is groundless.', 'Oleg Petrov'],
  ['of a committee on defence', 'Deputy head of the committee on defence Oleg Petrov says the claim is groundless.', 'Oleg Petrov'],
  ['of a bank, name beside it', 'The governor of the Bank of Norland, Ida Moe, said prices fell in May.', 'Ida Moe'],
  ['of a chamber', 'House Speaker Ron Vale said the bill was dead.', 'Ron Vale'],
])('tells an office from its holder: %s', (_, text, expected) => {
  expect(speakers(text, 'en')).toEqual([expected]);
});

test.each([
  ['letters of a degree', 'en', 'Study author Mei Tan, PhD, of Oslo University, said the ice was thin.', 'Mei Tan'],
  ['small article', 'en', 'Abdul Rahman al-Hadi said the grid was stable.', 'Abdul Rahman al-Hadi'],
  ['employer', 'en', 'Kai Lund of Trent Capital said margins would recover.', 'Kai Lund'],
  ['figure in the clause before', 'en', 'Trent fell 4% after the maker of pumps warned that margins would shrink.', 'maker of pumps'],
  ['place of an office', 'en', 'The National Weather Service in Dayton warned that the lake was full.', 'National Weather Service'],
  ['police in the name of a body', 'en', 'The New Brell Police Department said a man had been held.', 'New Brell Police Department'],
  [
    'relative clause with "which"',
    'en',
    'The Brell Bar Union, which sets fees, but has no police, said the ban was wrong.',
    'Brell Bar Union',
  ],
  ['age in years', 'fr', 'Marta Ruiz, 58 ans, du Parti du centre, a déclaré que tout allait bien.', 'Marta Ruiz'],
  ['verbs of one tense', 'fr', 'Léa Roy n’a pas caché que tout allait mal et a affirmé qu’elle partirait.', 'Léa Roy'],
] as const)('finds where a name begins and ends: %s', (_, lang, text, expected) => {
  expect(speakers(text, lang)).toEqual([expected]);
});

test.each([
  ['en', 'Ron Vale, Mei Tan and Rui Lima said in a joint statement that the bill was dead.'],
  ['fr', 'Ron Vale, Mei Tan et Rui Lima ont affirmé que tout allait bien.'],
] as const)('names everyone of a list (%s)', (lang, text) => {
  const people: Inventory = {
    'Ron Vale': { id: 'vale', type: 'person' },
    'Mei Tan': { id: 'tan', type: 'person' },
    'Rui Lima': { id: 'lima', type: 'person' },
  };
  expect(read(text, lang, null, people).map((found) => found.speakers)).toEqual([['vale', 'tan', 'lima']]);
});

test.each([
  ['fr', 'Selon un bilan publié lundi par la préfecture, deux personnes sont mortes.', 'préfecture'],
  ['fr', 'Deux personnes sont mortes, selon un bilan communiqué mardi 3 mai par la préfecture du Nord.', 'préfecture du Nord'],
  ['en', 'According to a report published on Monday by the Alder Trust, prices will fall.', 'Alder Trust'],
  ['fr', 'Deux personnes sont mortes, selon le porte-parole de la police, Luis Mora.', 'Luis Mora'],
  ['fr', 'Selon le porte-parole de la police, Luis Mora, deux personnes sont mortes.', 'Luis Mora'],
  ['en', 'Two people died, according to the police spokesman, Luis Mora.', 'Luis Mora'],
] as const)('names the author or the holder behind "according to" (%s): %s', (lang, text, expected) => {
  expect(speakers(text, lang)).toEqual([expected]);
});

test.each([
  ['Omar Fell left. He disputed claims that the well was dry.', ['Omar Fell']],
  ['Anna Hale arrived. She rejected reports that the deal was dead.', ['Anna Hale']],
  ['Peru Secretary of State says the town is safe.', ['Peru Secretary of State']],
])('reads a noun, a verb or an office: %s', (text, expected) => {
  expect(speakers(text, 'en', peru)).toEqual(expected);
});

test('a body whose name ends in small letters behind its owner is whom it names', () => {
  const agency: Inventory = { ...peru, "Peru's spy agency": { id: 'spies', type: 'organization' } };
  const text = "Members of parliament were told by Peru's spy agency. Peru's spy agency said the town is safe.";
  expect(read(text, 'en', null, agency).map((found) => found.speakers)).toEqual([['spies']]);
});
