import type { Subject } from '../finding';
import type { CueVerb } from '../text/language';
import { isQuoted, mentionOf, type Passage } from '../text/passage';
import { isNameWord } from '../speaker/names';
import { isAdverb } from '../text/adverbs';
import { at } from '../text/tokens';
import type { Cue } from './cue';

/** Whoever decides on these does so by a vote or a ruling, not in words. */
const instruments =
  /^(?:order|bill|appeal|treaty|motion|petition|application|lawsuit|amendment|traité|motion|recours|pourvoi|amendement|requête|référé)$/u;

/** "rejecting the governor’s order", "61 percent of voters rejected the offer": a decision, not what somebody said. */
function isDecision({ tokens, language }: Passage, cue: Cue, subject: Subject): boolean {
  if (subject.from === 'phrase') {
    const [start, end] = subject.phrase.head;
    for (let i = start; i < end; i++) if (/^(?:percent|cent|%|voters|electorate|jurors|électeurs)$/u.test(at(tokens, i).norm)) return true;
  }
  for (let i = cue.end; i < cue.end + 6; i++) {
    const { norm, kind } = at(tokens, i);
    if (instruments.test(norm)) return true;
    if (kind === 'mark' || language.prepositions.has(norm) || language.ofWords.has(norm)) return false;
  }
  return false;
}

/** "The strike threatens to …", « le mur menace de … »: a thing neither threatens nor promises anybody. */
function isThing(passage: Passage, subject: Subject): boolean {
  if (subject.from !== 'phrase') return false;
  const { tokens, language } = passage;
  const [start, end] = subject.phrase.head;
  let last = start;
  for (let i = start; i < end; i++) {
    const { norm, capital } = at(tokens, i);
    if (i > start && (language.prepositions.has(norm) || language.ofWords.has(norm))) break;
    const speaks = [language.roleNouns, language.groupNouns, language.mediaNouns, language.documentNouns].some((nouns) => nouns.has(norm));
    if (speaks || mentionOf(passage, i) !== null || isNameWord(passage, i) || (capital && i > start)) return false;
    last = i;
  }
  const { norm, kind } = at(tokens, last);
  if (norm === 'it') return true;
  return (
    kind === 'word' &&
    !language.pronouns.has(norm) &&
    !language.determiners.has(norm) &&
    !/(?:ists?|ians?|m[ae]n|people|ers|eurs?|euses?|trices?|istes?|iens?|iers?|ières?)$/u.test(norm)
  );
}

/** Words with which "que" joins clauses. */
const notRelative =
  /^(?:ce|alors|tandis|bien|depuis|dès|avant|après|pendant|lors|afin|pour|sans|parce|puis|si|aussi|plutôt|mais|et|ou|plus|moins|ainsi)$/u;

/** "whom they vowed to kill", "que Lima refuse de voir": what the infinitive is about stands before, and the whole only describes it. */
function isInObjectRelative({ tokens, language }: Passage, subject: Subject, from: number): boolean {
  if (subject.from !== 'phrase') return false;
  const opener = subject.phrase.head[0] - 1;
  const { norm } = at(tokens, opener);
  if (language.lang === 'en') return /^(?:whom|which)$/u.test(norm);
  if (!/^(?:que|qu')$/u.test(norm) || notRelative.test(at(tokens, opener - 1).norm)) return false;
  for (let i = from; i < opener; i++) if (language.verbForms.has(at(tokens, i).norm)) return false;
  return true;
}

/** "A man who vowed to …", "those who condemned him": a clause that tells who is meant, unless it quotes. */
function isInNarrowRelative(passage: Passage, cue: Cue, content: readonly [number, number]): boolean {
  const { tokens, language } = passage;
  const relative = cue.start - 1;
  if (!/^(?:who|qui)$/u.test(at(tokens, relative).norm)) return false;
  const before = at(tokens, relative - 1);
  if (before.kind === 'mark' || before.capital || /^(?:ce|lui|elle|eux|elles)$/u.test(before.norm)) return false;
  // "un rapport qui dénonce …" says what the report says.
  if (language.lang === 'fr' && !language.roleNouns.has(before.norm) && !/^(?:ceux|celles?|celui|personnes?|gens)$/u.test(before.norm))
    return false;
  for (let i = content[0]; i < content[1]; i++) if (isQuoted(passage, i)) return false;
  return true;
}

/** Tell whether a verb that can report tells of a deed where it stands, or only describes somebody: a vote, a danger, "a man who vowed to …". */
export function isDeed(
  passage: Passage,
  cue: Cue,
  verb: CueVerb,
  filled: { readonly rule: string; readonly content: readonly [number, number] },
  subject: Subject,
  from: number,
): boolean {
  if (!/^clause\/(?:object|infinitive)$/u.test(filled.rule)) return false;
  if (/^(?:reject|rejeter|dismiss|condamner)$/u.test(verb.lemma) && isDecision(passage, cue, subject)) return true;
  if (/^(?:threaten|promise|menacer|promettre)$/u.test(verb.lemma) && isThing(passage, subject)) return true;
  if (verb.lemma === 'reconnaître' && isState(passage, filled.content)) return true;
  if (verb.lemma === 'demander' && cue.negated && filled.rule === 'clause/object') return true;
  if (isInNarrowRelative(passage, cue, filled.content)) return true;
  return filled.rule === 'clause/infinitive' && isInObjectRelative(passage, subject, from);
}

/** "reconnaît *Norland*", "a reconnu *l’État de* …": states and powers are recognised by an act; a fault or a defeat is owned to in words. */
function isState(passage: Passage, [from, end]: readonly [number, number]): boolean {
  const { tokens, language } = passage;
  if (language.lang !== 'fr') return false;
  let i = from;
  while (i < end && isAdverb(language, at(tokens, i))) i++;
  if (at(tokens, i).norm === 'plutôt') i++;
  if (language.determiners.has(at(tokens, i).norm)) i++;
  const { norm } = at(tokens, i);
  return (
    /^(?:état|etat|états|gouvernement|indépendance|souveraineté|autorité|légitimité|régime|république)$/u.test(norm) ||
    isNameWord(passage, i)
  );
}

/** What English refuses by saying so; whoever refuses anything else does not do it. */
const wordsRefused =
  /^(?:comment|say|answer|discuss|confirm|deny|specify|name|rule|elaborate|give|speak|speculate|explain|disclose|reveal|identify|provide|acknowledge|admit|apologise|apologize|condemn|recognise|recognize|accept|be)$/u;

const deedsRefused =
  /^(?:boire|décliner|descendre|embarquer|entrer|manger|monter|obtempérer|ouvrir|payer|remettre|serrer|signer|sortir|souffler|verser)$/u;

/** Tell whether somebody refuses a deed and says nothing by it: "refused to resign", "a refusé de décliner son identité". */
export function isRefusedDeed({ lemma }: CueVerb, infinitive: string): boolean {
  return lemma === 'refuser' ? deedsRefused.test(infinitive) : /^(?:refuse|decline)$/u.test(lemma) && !wordsRefused.test(infinitive);
}
