import { isCircumstance } from './circumstance';
import { venueWords } from '../lang/venue-words';
import { isFinite } from '../speaker/noun-phrase';
import { isAdverb, saysHowLong } from '../text/adverbs';
import type { Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Tell whether the reporter’s own words follow what was said: ", sans donner de chiffre", ", without naming him", ", comme l’affirme X", ", dans un communiqué". */
export function isTail(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const [first, second, third] = [0, 1, 2].map((step) => at(tokens, index + step).norm);
  if (first === 'sans') {
    // ", sans *toutefois* préciser"
    const verb = isAdverb(language, at(tokens, index + 1)) ? third : second;
    return /(?:er|ir|re)$/u.test(verb ?? '') && !language.determiners.has(verb ?? '');
  }
  if (opensBareApposition(passage, index) || isStand(passage, index)) return true;
  if (first === 'without') return /.{3}ing$/u.test(second ?? '');
  if (first === 'citing') return true;
  // ", days after he had promised …"
  if (saysHowLong(first ?? '') && /^(?:after|before)$/u.test(second ?? '')) return true;
  // ", after she called it “a circus”", ", despite a row over …": when and against what it was said.
  if (/^(?:despite|amid|after)$/u.test(first ?? '') && language.lang === 'en') {
    if (language.conjunctions.has(at(tokens, index - 2).norm) || commaAfter(passage, index)) return false;
    return first !== 'after' || /^(?:he|she|they|it)$/u.test(second ?? '') || /ing$/u.test(second ?? '');
  }
  if (/^(?:au|à)$/u.test(first ?? '')) return /^(?:lendemain|veille)$/u.test((first === 'au' ? second : third) ?? '');
  if (first === 'comme') return /^(?:l'|le)$/u.test(second ?? '') && language.verbForms.has(third ?? '');
  return /^(?:dans|in)$/u.test(first ?? '') && isCircumstance(passage, index);
}

/** Tell whether a comma stands between a token and the end of its sentence. */
export function commaAfter({ tokens, sentenceAt }: Passage, from: number): boolean {
  for (let i = from; sentenceAt[i] === sentenceAt[from]; i++) if (at(tokens, i).text === ',') return true;
  return false;
}

/** "le 3 juin, *prochaine étape* avant un recours": without an article or a verb, what stands beside the end of a clause is the reporter’s remark. */
function opensBareApposition(passage: Passage, index: number): boolean {
  const { tokens, language, sentenceAt } = passage;
  const noun = at(tokens, index + 1);
  if (!/^(?:prochaine?|derni(?:er|ère)|premi(?:er|ère)|nouve(?:l|lle|au)|ultime)$/u.test(at(tokens, index).norm)) return false;
  if (noun.kind !== 'word' || noun.capital || language.roleNouns.has(noun.norm)) return false;
  for (let i = index + 1; sentenceAt[i] === sentenceAt[index]; i++)
    if (isFinite(passage, i) || language.relatives.has(at(tokens, i).norm)) return false;
  return true;
}

/** Places from which people speak, beside those of `venueWords`. */
const stands = new Set(['balcon', 'bureau', 'cortège', 'estrade', 'palais', 'perron', 'podium', 'pupitre', 'siège']);

/** ", *depuis la tribune* d’une réunion": from where somebody spoke. */
function isStand({ tokens, language }: Passage, index: number): boolean {
  if (at(tokens, index).norm !== 'depuis' || !language.determiners.has(at(tokens, index + 1).norm)) return false;
  const { utterances, occasions, audiences, channels } = venueWords.fr;
  return [utterances, occasions, audiences, channels, stands].some((nouns) => nouns.has(at(tokens, index + 2).norm));
}
