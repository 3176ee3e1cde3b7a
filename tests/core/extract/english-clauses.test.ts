import { describe, expect, test } from 'vitest';
import { said } from './said';

/** By what is read: text, then every statement in it as "speaker: content". */
const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'clauses with a long subject': [
    [
      'The Harbour Office says a wet spring, new pumps and better walls have helped.',
      ['Harbour Office: a wet spring, new pumps and better walls have helped'],
    ],
    [
      'Anna Hale said farmers, shepherds and beekeepers were losing patience.',
      ['Anna Hale: farmers, shepherds and beekeepers were losing patience'],
    ],
    ['Anna Hale said on Monday the port, closed since May, would open again.', ['Anna Hale: the port, closed since May, would open again']],
    ['The bridge is safe, said Anna Hale, the mayor of Odense.', ['Anna Hale: The bridge is safe']],
    [
      'Officials say drought, which has lasted two years, makes harvests hard to predict.',
      ['Officials: drought, which has lasted two years, makes harvests hard to predict'],
    ],
  ],
  'quotations within a clause': [
    [
      'Hale said Norland may not, as a member, “simply decide” a treaty is void, “and walk away from it”.',
      ['Hale: Norland may not, as a member, “simply decide” a treaty is void, “and walk away from it'],
    ],
    ['Anna Hale said the harbour was, in her view, “a disgrace”.', ['Anna Hale: the harbour was, in her view, “a disgrace']],
    [
      'Anna Hale said the harbour, “the pride of the town”, had to be saved.',
      ['Anna Hale: the harbour, “the pride of the town”, had to be saved'],
    ],
    ['Speaking to reporters, Anna Hale said, “The harbour is done.”', ['Anna Hale: The harbour is done']],
    ['Anna Hale said in a letter, “The harbour is done.”', ['Anna Hale: The harbour is done']],
    ['Anna Hale told a packed hall in Leeds, N.Y., “The harbour is done.”', ['Anna Hale: The harbour is done']],
  ],
  'nouns that are no clause': [
    ['The council declared the gifts to its members.', []],
    ['The bank has declared a state of emergency in its offices.', []],
    ['The agency added four more beaches to its list of those unfit for bathing.', []],
    ['Rain and snow guaranteed the supply of water to the whole valley.', []],
    ['He told the truth about the long war in the north.', []],
    ['Anna Hale added the plan makes no sense for farmers.', ['Anna Hale: the plan makes no sense for farmers']],
    ['Anna Hale announced the council plans to close the harbour.', ['Anna Hale: the council plans to close the harbour']],
    ['Anna Hale confirmed the talks begin on Friday.', ['Anna Hale: the talks begin on Friday']],
    ['The minister guaranteed the pumps would work by May.', ['minister: the pumps would work by May']],
  ],
  'what somebody calls it': [
    ['The union refused what Anna Hale called "a fair deal".', ['Anna Hale: a fair deal']],
    ['The union turned down what the mayor described as a fair deal.', ['mayor: a fair deal']],
    ['The army left the village in what Anna Hale called a victory for peace.', ['Anna Hale: a victory for peace']],
    ['She was sent to the island, which the company describes as a place of rest.', ['company: a place of rest']],
  ],
  'verbs of saying': [
    ['Anna Hale questioned whether the pumps were strong enough.', ['Anna Hale: whether the pumps were strong enough']],
    ['Anna Hale wondered if the pumps were strong enough.', []],
    ['The consul instructed the crew to stay on board.', ['consul: the crew to stay on board']],
    ['Peru is advising its citizens against travelling to the coast.', ['Peru: its citizens against travelling to the coast']],
    ['Peru advised pregnant women to stay at home.', ['Peru: pregnant women to stay at home']],
    ['The office advised that boats should stay in port.', ['office: boats should stay in port']],
    ['Anna Hale identified the dam as “a time bomb”.', ['Anna Hale: the dam as “a time bomb']],
    ['Anna Hale compared the plan to “a house of cards”.', ['Anna Hale: the plan to “a house of cards']],
    ['Anna Hale dubbed the scheme “a house of cards”.', ['Anna Hale: the scheme “a house of cards']],
    ['Anna Hale likened the scheme to a house of cards.', ['Anna Hale: the scheme to a house of cards']],
    ['Anna Hale reasoned that the dam would hold.', ['Anna Hale: the dam would hold']],
    ['Anna Hale forecast that prices would double.', ['Anna Hale: prices would double']],
    ['Anna Hale proclaimed that the war was over.', ['Anna Hale: the war was over']],
    ['Anna Hale protested that nobody had asked her.', ['Anna Hale: nobody had asked her']],
    ['Anna Hale rubbished the claims.', ['Anna Hale: the claims']],
    ['Anna Hale lambasted the plan as "reckless".', ['Anna Hale: the plan as "reckless']],
    ['Anna Hale denounced the ruling as a farce.', ['Anna Hale: the ruling as a farce']],
    ['Anna Hale portrayed the vote as a victory.', ['Anna Hale: the vote as a victory']],
    ['Anna Hale joked that she would buy a boat.', ['Anna Hale: she would buy a boat']],
    ['Anna Hale elaborated: "We need boats."', ['Anna Hale: We need boats']],
    ['Anna Hale specified that boats came first.', ['Anna Hale: boats came first']],
    ['Anna Hale bragged that she owned three boats.', ['Anna Hale: she owned three boats']],
    ['Anna Hale attested that the boats were safe.', ['Anna Hale: the boats were safe']],
    ['Anna Hale implored Peru to send boats.', ['Anna Hale: Peru to send boats']],
    ['Anna Hale exhorted the crew to stay.', ['Anna Hale: the crew to stay']],
    ['Anna Hale countered that the boats were old.', ['Anna Hale: the boats were old']],
    ['"The boats are old," countered Anna Hale.', ['Anna Hale: The boats are old']],
    ['Anna Hale cautioned that the boats were old.', ['Anna Hale: the boats were old']],
    ['Anna Hale reckons the boats are old.', ['Anna Hale: the boats are old']],
    ['Anna Hale predicted the boats would sink.', ['Anna Hale: the boats would sink']],
    ['Anna Hale is convinced that the boats will sink.', []],
    ['Anna Hale decried "the theft of our boats".', ['Anna Hale: the theft of our boats']],
  ],
  'brought to say': [
    ['The poll led Anna Hale to say that the race was open.', ['Anna Hale: the race was open']],
    ['The fire prompted the mayor of Leeds, Anna Hale, to warn of new risks.', ['Anna Hale: new risks']],
    ['The strike forced Anna Hale to admit the pay was low.', ['Anna Hale: the pay was low']],
  ],
  'what might be said': [
    ['Even if Norland agreed the price was fair, the deal would fail.', []],
    ['The deal will fail unless Anna Hale admits she lied to the council.', []],
    ['Anna Hale asked if the mayor had said that the deal was dead.', ['Anna Hale: if the mayor had said that the deal was dead']],
  ],
  silence: [
    [
      'Anna Hale said that although she had asked twice, the council did not reply to her.',
      ['Anna Hale: although she had asked twice, the council did not reply to her'],
    ],
  ],
  'infinitives after an adjective': [
    ['Anna Hale went on to say that the road was shut.', ['Anna Hale: the road was shut']],
    ['Anna Hale was quick to add that the road was shut.', ['Anna Hale: the road was shut']],
  ],
  'clauses beside relative clauses, letters and orders': [
    ['The CDC added four more countries and territories to its list of locales that pose a risk for infection.', []],
    [
      'Mora said that though he offered a probe into the attack, Norland did not respond to the proposal.',
      ['Mora: though he offered a probe into the attack, Norland did not respond to the proposal'],
    ],
    ['Lee Roy had been on the state’s radar long before the riots.', []],
    ['Anna Hale signalled weeks ago that she would support the ban.', ['Anna Hale: she would support the ban']],
    ['Novelist Anna Hale, from Odense, who has written dozens of plays, admitted that it was hard.', ['Anna Hale: it was hard']],
    ['Anna Hale, who told reporters the dam was weak, denied the charge.', ['Anna Hale: the dam was weak', 'Anna Hale: the charge']],
    [
      'The bishop said that Anna Hale, who wrote the play, denied the charge.',
      ['bishop: Anna Hale, who wrote the play, denied the charge', 'Anna Hale: the charge'],
    ],
    ['Shells fell on a clearly identified group of “observers”.', []],
    ['Anna Hale, Director of the Roads Agency, Orbe, compared the plan to a maze.', ['Anna Hale: the plan to a maze']],
    ['The law requires a notice stating that the beach is closed.', []],
    ['The board issued an order declaring that the beach was closed.', []],
    ['Anna Hale wrote a letter saying the beach was closed.', ['Anna Hale: the beach was closed']],
    [
      'Anna Hale said the court had erred in ruling that the beach was closed.',
      ['Anna Hale: the court had erred in ruling that the beach was closed'],
    ],
    ['The court ruled that the beach was closed for good.', ['court: the beach was closed for good']],
  ],
};

describe.each(Object.entries(cases))('English: %s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
