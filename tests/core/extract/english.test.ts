import { describe, expect, test } from 'vitest';
import { said } from './said';

const patterns: readonly (readonly [string, string, readonly string[]])[] = [
  ['said X', '"We will sign," said Anna Hale.', ['Anna Hale: We will sign']],
  ['X said', '"We will sign," Anna Hale said.', ['Anna Hale: We will sign']],
  ['curly marks', '“We will sign,” Anna Hale said on Friday.', ['Anna Hale: We will sign']],
  ['single marks', 'Anna Hale was blunt. ‘We won’t sign,’ she said.', ['Anna Hale: We won’t sign']],
  ['pronoun', 'Anna Hale arrived. "It is ready," she added.', ['Anna Hale: It is ready']],
  ['told', '"It is ready," Anna Hale told reporters.', ['Anna Hale: It is ready']],
  [
    'told after a pronoun',
    'Anna Hale arrived. "It is ready," she told reporters. "We leave at noon."',
    ['Anna Hale: It is ready', 'Anna Hale: We leave at noon'],
  ],
  ['that', 'Anna Hale said that the deal held.', ['Anna Hale: the deal held']],
  ['without that', 'Anna Hale said on Friday the deal was dead.', ['Anna Hale: the deal was dead']],
  ['told whom', 'Anna Hale told parliament that the deal held.', ['Anna Hale: the deal held']],
  ['content first', 'The deal is dead, Anna Hale said on Friday.', ['Anna Hale: The deal is dead']],
  ['interrupted', '"This deal," Anna Hale said, "is dead."', ['Anna Hale: This deal / is dead']],
  ['according to, first', 'According to Anna Hale, the deal holds.', ['Anna Hale: the deal holds']],
  ['according to, last', 'The deal holds, according to Anna Hale.', ['Anna Hale: The deal holds']],
  ['denied doing', 'Anna Hale denied taking bribes.', ['Anna Hale: taking bribes']],
  [
    'did not deny that',
    'Anna Hale on Friday did not deny that rebels had come, saying it was up to Peru to act.',
    ['Anna Hale: rebels had come', 'Anna Hale: it was up to Peru to act'],
  ],
  ['accused of', 'Anna Hale accused Peru of arming rebels.', ['Anna Hale: Peru of arming rebels']],
  ['called on', 'Anna Hale called on Peru to withdraw.', ['Anna Hale: Peru to withdraw']],
  ['described as', 'Anna Hale described the vote as "a farce".', ['Anna Hale: the vote as "a farce']],
  ['dismissed as', 'Anna Hale dismissed the report as "pure fiction".', ['Anna Hale: the report as "pure fiction']],
  ['adding that', 'Anna Hale said it was late, adding that it was cold.', ['Anna Hale: it was late', 'Anna Hale: it was cold']],
  ['declined', 'Anna Hale declined to comment on the report.', ['Anna Hale: the report']],
  ['vowed', 'Anna Hale vowed to fight the ban.', ['Anna Hale: to fight the ban']],
  ['role and name', '"No," said Health Minister Anna Hale.', ['Anna Hale: No']],
  ['apposition', '"No," said Anna Hale, a professor at Leeds.', ['Anna Hale: No']],
  ['apposition before the verb', 'Anna Hale, the mayor of Lima, said the road was shut.', ['Anna Hale: the road was shut']],
  ['colon', 'Anna Hale said: "We are done."', ['Anna Hale: We are done']],
  ['unnamed', 'Officials said the road was shut.', ['Officials: the road was shut']],
  ['plural present', 'The road is shut, officials say.', ['officials: The road is shut']],
  ['noun that looks like a verb', 'The report of the committee was long.', []],
  ['adverb before the speaker', 'However, Anna Hale said the wall was weak.', ['Anna Hale: the wall was weak']],
  ['asked whether', 'Asked whether it was late, Anna Hale said she was tired.', ['Anna Hale: she was tired']],
  ['calls for', 'The report calls for a ban on plastic.', []],
  ['gerund that is a noun', 'Anna Hale said no such warning was required.', ['Anna Hale: no such warning was required']],
  ['day after an accusation', 'Anna Hale accused Peru of fraud on Monday.', ['Anna Hale: Peru of fraud']],
  ['question', 'Was it right to say so?', []],
];

describe('English', () => {
  test.each(patterns)('%s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
