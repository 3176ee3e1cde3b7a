/**
 * Names every rule by which a candidate is accepted or refused; stable, shown by `incise spot --explain` and the panel.
 */
export const rules = {
  // accepted
  'full-name': 'a name that is its own',
  'established-partial': 'part of a name that the page gives in full, or whose role it gives',
  'distinctive-partial': 'a surname that few share, in its usual company',
  'titled-partial': 'a surname behind a title that fits',
  'slip-in-name': 'a full name with one letter wrong',
  'holder-on-date': 'a role whose holder on the date of the page is known',
  'holder-on-page': 'a role that the page itself gives to its holder',
  metonym: 'a capital or seat of government, in company',
  'topic-term': 'a term of a topic',
  'requirement-met': 'what its pack demands beside it is there',
  // refused, whatever else the page says
  'not-prose': 'inside a web address, a hashtag, a file name or code',
  'other-language': 'a form of another language than the text',
  'acronym-case': 'not written as the acronym',
  'word-in-capitals': 'may be an ordinary word in a line of capitals',
  'title-of-work': 'in the title of a book, film or song',
  dateline: 'says where the report was written',
  'longer-name': 'part of a longer name of something else',
  'other-first-name': 'behind a first name that is not theirs',
  'other-trade': 'behind a title that is not theirs',
  'other-theme': 'the page is about sport, stage, kitchen, travel or the past, and names nobody of the pack in full',
  'common-word': 'the page uses the word in small letters for something else',
  'other-portfolio': 'an office of another department, body or place',
  'ship-or-battle': 'the ship or the battle of that name',
  'former-or-future': 'a former, deputy, acting or future holder',
  'indefinite-role': 'any holder, not the one in office',
  'beside-its-name': 'belongs to the name beside it',
  'beside-other-name': 'the page gives the role to somebody else',
  'other-year': 'its sentence is about a year in which somebody else held it',
  'other-gender': 'a form for a woman, of an office that a man holds',
  'no-holder-on-date': 'nobody of the pack held it on the date of the page',
  'other-with-that-name': 'the page names somebody else with that name',
  // refused for now: more text may still admit it
  'holder-unknown': 'the date of the page is not known, and it has had several holders',
  'not-established': 'nothing on the page says that this person is meant',
  'no-company': 'nothing else of its pack is on the page',
  'requirement-unmet': 'what its pack demands beside it is missing',
  // decided between accepted ones
  'inside-longer-mention': 'inside a longer mention',
  'overlapped-by-earlier': 'overlaps a mention that starts before it',
  'named-twice': 'the same words in another capacity, for the same thing',
  'as-likely-as-another': 'the same words name something else as likely: the card offers both',
  'less-likely-than-another': 'the same words name something of which the page says more',
} as const;

/** Names one rule. */
export type Rule = keyof typeof rules;

const open: ReadonlySet<Rule> = new Set<Rule>(['not-established', 'no-company', 'requirement-unmet', 'holder-unknown']);

/** Say whether more of the page's text can still admit what this rule refused. */
export function canBeAdmitted(rule: Rule): boolean {
  return open.has(rule);
}
