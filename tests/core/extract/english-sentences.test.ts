import { describe, expect, test } from 'vitest';
import { said } from './said';

/** By what is read: text, then every statement in it as "speaker: content". */
const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'headings that are no transcript': [
    ['The harbour: a life in pictures\nIt opened in May.', []],
    ['Cast: Anna Hale, Luis Mora\nTime: two hours\nPlace: Odense', []],
  ],
  'citing somebody': [
    ['The port will open in May, the radio reported, citing the mayor.', ['mayor: The port will open in May']],
    ['The port will open in May, Orbe News reported on Friday, citing Anna Hale.', ['Anna Hale: The port will open in May']],
    ['The radio reported that the port would open in May, citing officials.', ['officials: the port would open in May']],
    ['Anna Hale closed the port on Monday, citing bad weather.', []],
    ['Anna Hale refused to open the port, citing the risk of floods.', []],
  ],
  'nouns of saying that open their clause': [
    ['The idea that the port was safe was met with laughter.', []],
    ['Reports that the port was shut were wrong.', []],
  ],
  'serial verbs': [
    ['Anna Hale, a nurse who once sued her clinic, spoke for an hour and said the clinic was safe.', ['Anna Hale: the clinic was safe']],
    ['The mayor met the crew, toured the port and promised to pay for a new dam.', ['mayor: to pay for a new dam']],
  ],
  'fronted and trailing': [
    ['With a few days to go, Anna Hale quit - telling a packed hall, “I never saw a path.”', ['Anna Hale: I never saw a path']],
    ['The port was shut, days after Anna Hale said it was safe.', ['Anna Hale: it was safe']],
    ['Peru has pledged to raise output in May as it looks to win back buyers.', ['Peru: to raise output in May']],
    ['Anna Hale vowed to stay as she left the hall.', ['Anna Hale: to stay']],
    ['Anna Hale said the port would close as it was no longer safe.', ['Anna Hale: the port would close as it was no longer safe']],
    ['The ban, Anna Hale told the council on Monday, was "a mistake".', ['Anna Hale: The ban / was "a mistake']],
    ['Asked whether she would resign, Anna Hale said: "No."', ['Anna Hale: No']],
  ],
  decisions: [
    ['Voters rejected the plan in May.', []],
    ['The court rejected the appeal on Friday.', []],
    ['Anna Hale rejected calls for a delay.', ['Anna Hale: calls for a delay']],
    ['She was welcomed to the hall by Anna Hale.', []],
    ['The move was welcomed by Anna Hale.', ['Anna Hale: The move was welcomed by Anna Hale']],
  ],
  "next sentence's name": [
    [
      'Minister says ports are safe\n\nThe ports minister, Anna Hale, said on Monday that all ports were safe.',
      ['Anna Hale: ports are safe', 'Anna Hale: all ports were safe'],
    ],
    [
      'The head of the Orbe militia said his men would leave Odense. Luis Mora, a former cook and the owner of Orbe, said they would leave by May.',
      ['Luis Mora: his men would leave Odense', 'Luis Mora: they would leave by May'],
    ],
  ],
  'people who are not subject': [
    ["The union's lawyer, Anna Hale, said the law was old.", ['Anna Hale: the law was old']],
    ['Sources close to Anna Hale said the deal was dead.', ['Sources close to Anna Hale: the deal was dead']],
    ['A spokesman for Anna Hale said the deal was dead.', ['spokesman for Anna Hale: the deal was dead']],
    ["Anna Hale's office said the deal was dead.", ["Anna Hale's office: the deal was dead"]],
    ['An aide to the mayor said the deal was dead.', ['aide to the mayor: the deal was dead']],
    ['Both sides say the deal is dead.', ['Both sides: the deal is dead']],
    ['Most of those asked said the deal was dead.', ['Most of those asked: the deal was dead']],
  ],
  'what points back': [
    ['Some welcomed the move.', []],
    ['Anna Hale criticised this.', []],
    ["Anna Hale praised the crew's courage.", ["Anna Hale: the crew's courage"]],
    ['Anna Hale praised them.', []],
    ['Anna Hale welcomed the "brave" move.', ['Anna Hale: the "brave" move']],
  ],
  'short surnames': [['Oil Minister Ali al-Nami arrived. "It is late," Nami said.', ['Ali al-Nami: It is late']]],
  'serial verbs and fronted clauses': [
    [
      'Anna Hale, a former teacher who ran for mayor in May, praised the crew of the boat, and said it would break.',
      ['Anna Hale: the crew of the boat', 'Anna Hale: it would break'],
    ],
    ['Rosa left. Days after Anna Hale said the port was safe, it was shut.', ['Anna Hale: the port was safe']],
    [
      'Anna Hale said: “He told us: ‘We are lost.’” Luis Mora said it was late.',
      ['Anna Hale: He told us: ‘We are lost', 'Luis Mora: it was late'],
    ],
    ['The radio said the port would open, citing the mayor of Odense, Anna Hale.', ['Anna Hale: the port would open']],
    ["The scouts met Rosa near the Brell Strip. The mayor's counsel said the road was shut.", ["mayor's counsel: the road was shut"]],
  ],
};

describe.each(Object.entries(cases))('English sentences: %s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
