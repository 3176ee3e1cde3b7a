import { isAdverb } from '../text/adverbs';
import type { CueVerb, Language, Tense } from '../text/language';
import type { Passage } from '../text/passage';
import { isNameWord } from '../speaker/names';
import { opensPhrase } from '../speaker/noun-phrase';
import { at, marksOwner, type Token } from '../text/tokens';

const articles = new Set(['le', 'la', "l'", 'les']);

/** Adjectives that stand before their noun and are hardly ever nouns themselves. */
const foreAdjectives =
  /^(?:brève|énième|énorme|faible|forte|haute|immense|légère|longue|lourde|mauvaise|moindre|nette|nouvelle|récente|sévère|simple|triple|vaste|vive|véritable|violente)s?$/u;

/** List the reporting verbs of which a token may be a form in one of some tenses. */
export function readingsOf(language: Language, token: Token, tenses: readonly Tense[]): CueVerb[] {
  return (language.verbForms.get(token.norm) ?? []).filter((form) => tenses.includes(form.tense)).map((form) => form.verb);
}

/** Tell whether a verb form is a noun or an adjective where it stands: "la critique de X", "the report of". */
export function isNounReading(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const before = at(tokens, index - 1);
  // "No 10 confirmed": the house, not a count.
  if (before.kind === 'number' && at(tokens, index - 2).norm !== 'no') return true;
  if (language.lang === 'en') return isEnglishNoun(passage, index);
  if (/^(?:l'|la|le|les)$/u.test(before.norm) && /^(?:de|d')$/u.test(at(tokens, index + 1).norm)) {
    return !readingsOf(language, at(tokens, index), ['present']).some((verb) => /[xl]/u.test(verb.frames));
  }
  // "dans un état critique.": without an object it is no verb.
  const next = at(tokens, index + 1);
  if (/^critiques?$/u.test(at(tokens, index).norm) && !language.determiners.has(next.norm) && !/^[«“"]$/u.test(next.text) && !next.capital)
    return true;
  // "un élu très critique": what a word of degree goes before is an adjective.
  if (/^(?:très|trop|assez|peu)$/u.test(before.norm)) return true;
  // "la situation critique poussait …": an adjective, as another verb follows.
  if (/ait$/u.test(at(tokens, index + 1).norm) && at(tokens, index + 1).norm.length > 4 && !at(tokens, index).norm.endsWith('t'))
    return true;
  // "Anna Durand l'assure : …"
  if (before.norm === "l'" && at(tokens, index + 1).text === ':') return false;
  // "comme *le souligne* la maire": the article is a pronoun.
  if (articles.has(before.norm) && at(tokens, index - 2).norm === 'comme' && opensPhrase(passage, index + 1)) return false;
  if (articles.has(before.norm)) return true;
  // "la *faible* demande d'acier", "une vive critique".
  if (
    foreAdjectives.test(before.norm) &&
    (language.determiners.has(at(tokens, index - 2).norm) || language.ofWords.has(at(tokens, index - 2).norm)) &&
    !/^(?:que|qu')$/u.test(at(tokens, index + 1).norm)
  )
    return true;
  return language.determiners.has(before.norm) || language.ofWords.has(before.norm) || language.prepositions.has(before.norm);
}

/** "experts say", "they say": a base form is finite only after a plural. */
function hasPluralSubject(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  let i = index - 1;
  if (isPlural(at(tokens, i))) return true;
  while (isAdverb(language, at(tokens, i))) i--;
  if (isPlural(at(tokens, i))) return true;
  // "Hale, and other critics of it, argue": what stands between the commas ends the subject.
  if (at(tokens, i).text === ',') {
    let open = i - 1;
    while (open > i - farthestHead && !/^[,.;:]$/u.test(at(tokens, open).text)) open--;
    if (at(tokens, open).text === ',') return at(tokens, open + 1).norm === 'and' || isPlural(at(tokens, open - 1));
  }
  // "researchers at Leeds University say": the head of the subject stands before its first preposition.
  for (let k = i; k > i - farthestHead && at(tokens, k).kind !== 'mark'; k--) {
    const { norm } = at(tokens, k);
    if (norm === 'to' || language.relatives.has(norm) || language.auxiliaries.has(norm) || language.passives.has(norm)) return false;
    if (neverNouns.test(at(tokens, index).norm) && language.prepositions.has(norm) && isPlural(at(tokens, k - 1))) return true;
  }
  return false;
}

const farthestHead = 14;

/** Base forms that are no nouns: with them a plural farther off is enough of a subject. */
const neverNouns =
  /^(?:say|argue|insist|believe|think|deny|admit|accuse|allege|add|tell|describe|acknowledge|agree|warn|suggest|predict|write|hope|fear|maintain|contend|expect|complain)$/u;

function isPlural({ norm, kind }: Token): boolean {
  return (
    /^(?:they|we|you|i|police|people|many|some|others|both|who|bereaved|disabled|displaced|elderly|homeless|injured|jobless|poor|rich|unemployed|wounded|young)$/u.test(
      norm,
    ) ||
    (/[a-z]{2,}s$/u.test(norm) && !/(?:ss|us|is|['’‘´`]s)$/u.test(norm) && kind === 'word')
  );
}

function isEnglishNoun(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const before = at(tokens, index - 1);
  const after = at(tokens, index + 1);
  const { norm } = at(tokens, index);
  if (norm === 'calls' && after.norm === 'for') return true;
  if (norm === 'states' && /^(?:eu|un|us|member|gulf|arab|baltic|nordic|swing|united)$/u.test(before.norm)) return true;
  if (/^(?:shares?|terms|objects|rules|casts)$/u.test(norm)) return true;
  if (/^(?:protests|reasons|forecasts|questions)$/u.test(norm) && !isNameWord(passage, index - 1) && !language.pronouns.has(before.norm))
    return true;
  // "rejected claims that …": the object of another verb.
  if (/^(?:claims|reports|comments|remarks|demands|suggestions)$/u.test(norm) && /ed$/u.test(before.norm)) return true;
  if (
    /^(?:guarantees|notes|reports|claims|promises|threats|warnings|demands)$/u.test(norm) &&
    /^(?:[,.]|for|on|in|between|over)$/u.test(after.norm)
  )
    return true;
  const forms = language.verbForms.get(norm) ?? [];
  // "Hale forecast that …": a past without an ending.
  const isPast = forms.some((form) => form.tense === 'past') && (isNameWord(passage, index - 1) || language.pronouns.has(before.norm));
  if (!isPast && forms.some((form) => form.tense === 'infinitive') && !hasPluralSubject(passage, index)) return true;
  // "All said they were tired", "both denied it".
  if (/^(?:all|both|many|some|several|few|most|each)$/u.test(before.norm) && !norm.endsWith('s')) return false;
  if (language.determiners.has(before.norm) || language.prepositions.has(before.norm) || language.ofWords.has(before.norm)) return true;
  if (/['’‘´`]s$/u.test(before.text) || before.text === "'" || before.text === '’') return true;
  // "a clearly identified group": between article and noun a participle is an adjective.
  if (/ed$/u.test(norm) && /ly$/u.test(before.norm) && language.determiners.has(at(tokens, index - 2).norm)) return true;
  if (/(?:ed|ing)$/u.test(norm)) return false;
  return (
    /^(?:of|from|about|against|by|were|are|is|was|have|has)$/u.test(after.norm) &&
    !/^(?:said|told|wrote|warns?|speaks?|complains?|writes?)$/u.test(at(tokens, index).norm)
  );
}

/** Tell whether a gerund is a noun or an adjective: "no such warning was", "the welcoming party". */
export function isGerundNoun({ tokens, language }: Passage, index: number): boolean {
  if (language.lang !== 'en' || language.timeWords.has(at(tokens, index - 1).norm)) return false;
  const isNoun = at(tokens, index).norm === 'ruling' || (at(tokens, index).norm === 'warning' && marksOwner(at(tokens, index - 1)));
  if (isNoun || /^(?:comes|came|follows|followed)$/u.test(at(tokens, index + 1).norm)) return true;
  const before = at(tokens, index - 1).norm;
  // "the welcoming party", "his opening remarks": between article and noun it is an adjective.
  if (/^(?:the|a|an|its|his|her|their|our|my|these|those|['’‘´`]s)$/u.test(before) && !/^(?:that|to)$/u.test(at(tokens, index + 1).norm))
    return true;
  return before === 'such' || (language.determiners.has(before) && /^(?:is|was|were|had|has|came)$/u.test(at(tokens, index + 1).norm));
}
