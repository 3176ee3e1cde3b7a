import { describe, expect, test } from 'vitest';
import { said } from './said';

/** By what is read: text, then every statement in it as "speaker: content". */
const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'roles before a name': [
    ['"No," said lawyer and political scientist Omar Berta in an interview.', ['Omar Berta: No']],
    ['"No," said author and former minister Anna Hale.', ['Anna Hale: No']],
    ['"No," said Orbe Economics\' analyst Jason Tull.', ['Jason Tull: No']],
    ['"No," said Orbe Bank’s chief economist Jason Tull.', ['Jason Tull: No']],
    ['"No," Norland\'s foreign minister Rui Almeida told reporters.', ['Rui Almeida: No']],
    ['Actor and activist Anna Hale said the film was late.', ['Anna Hale: the film was late']],
    ['The mayor and the bishop said the road was shut.', ['mayor and the bishop: the road was shut']],
  ],
  'capitals that look like small words': [
    ['The WHO said last week the virus was spreading.', ['WHO: the virus was spreading']],
    ['The virus is spreading, the WHO said.', ['WHO: The virus is spreading']],
    ['IT staff said the system was down.', ['IT staff: the system was down']],
  ],
  'datelines without a dash': [
    ['Doha is calm.\nDOHA Top ministers said the port was open.', ['Top ministers: the port was open']],
    ['LIMA/QUITO The Harbour Office said the port was open. Boats leave Lima.', ['Harbour Office: the port was open']],
    ['NATO Secretary Anna Hale said the port was open.', ['Anna Hale: the port was open']],
  ],
  initials: [
    ['A. S. Byatt said the prize was late.', ['A. S. Byatt: the prize was late']],
    ['J. K. Rolland arrived. "It is late," Rolland said.', ['J. K. Rolland: It is late']],
    ['It was sung by A. B. Lane. C. D. Moore said it was late.', ['C. D. Moore: it was late']],
    ['R. Hale, the mayor, said the road was shut.', ['R. Hale: the road was shut']],
    ['"The road is shut," W. E. B. Morris said.', ['W. E. B. Morris: The road is shut']],
    ['George R. R. Moran said the road was shut.', ['George R. R. Moran: the road was shut']],
    ['He won the prize in Section A. Anna Hale said it was late.', ['Anna Hale: it was late']],
  ],
  'who is only described': [
    ['The accused denies taking the money.', ['accused: taking the money']],
    ['The accused said he was at home.', ['accused: he was at home']],
    ['The injured said the bus was full.', ['injured: the bus was full']],
    ['The elderly say the buses are full.', ['elderly: the buses are full']],
    ['The unemployed say the offices are closed.', ['unemployed: the offices are closed']],
    ['The deceased had told friends he was tired.', ['deceased: he was tired']],
  ],
  'bodies with several places': [
    ['NHS Dorset and Isles of Selby said beds were full.', ['NHS Dorset and Isles of Selby: beds were full']],
    ['Police in Dorset and Devon said the road was shut.', ['Police in Dorset and Devon: the road was shut']],
    ['NHS Greater Selby and Clyde said beds were full.', ['NHS Greater Selby and Clyde: beds were full']],
    ['Anna Hale and Rui Mora of Odense said beds were full.', ['Anna Hale: beds were full']],
    ['The US State Department said the talks were over.', ['US State Department: the talks were over']],
    ['The US Treasury said the talks were over.', ['US Treasury: the talks were over']],
    ['The UK Home Office said the talks were over.', ['UK Home Office: the talks were over']],
    ['The House Committee on Roads demands answers from the mayor.', ['House Committee on Roads: answers from the mayor']],
    ["The UN's legal counsel on Monday said Norland must pay.", ["UN's legal counsel: Norland must pay"]],
    ['Anna Hale told supporters the fight was not over.', ['Anna Hale: the fight was not over']],
    ['Anna Hale told viewers Norland had lied.', ['Anna Hale: Norland had lied']],
    ['Anna Hale told lies about the harbour.', []],
    ['Anna Hale told council members the road was shut.', ['Anna Hale: the road was shut']],
    ['Anna Hale told the BBC the road was shut.', ['Anna Hale: the road was shut']],
    ['Anna Hale told local radio the road was shut.', ['Anna Hale: the road was shut']],
    ['Anna Hale told Orbe reporter Luis Mora in Odense that the road was shut.', ['Anna Hale: the road was shut']],
    ['Anna Hale told Orbe freelance reporter Luis El Mora in Old Odense that the road was "a mess".', ['Anna Hale: the road was "a mess']],
    ['The Committee on Friday said the road was shut.', ['Committee: the road was shut']],
  ],
};

describe.each(Object.entries(cases))('English speakers: %s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
