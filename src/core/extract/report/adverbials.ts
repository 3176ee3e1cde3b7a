import { isCircumstance } from './circumstance';
import { clauseEnd, type Breaks } from './clause';
import { phraseEnd } from '../speaker/noun-phrase';
import { isQuoted, type Passage } from '../text/passage';
import { skipTimePhrase } from '../time/time-phrases';
import { at, range } from '../text/tokens';
import { isReportingGerund } from '../text/language';

/** Tell whether words that say when, where or to whom something was said begin at a token. */
export function opensAdverbial(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const token = at(tokens, index);
  if (token.text === ',' || language.prepositions.has(token.norm) || language.timeWords.has(token.norm)) return true;
  if (skipTimePhrase(passage, index) > index) return true;
  return /^(?:reporters|journalists|lawmakers|parliament|supporters)$/u.test(token.norm);
}

const infinitiveForm = /(?:er|ir|oir|re|être|avoir)$/u;

/** Tell whether an infinitive begins at a token, clitics and negation included. */
export function isInfinitive(passage: Passage, index: number): boolean {
  let verb = index;
  while (verb < index + 4 && /^(?:ne|n'|pas|plus|rien|jamais|se|s'|le|l'|la|les|y|en|lui|leur)$/u.test(at(passage.tokens, verb).norm))
    verb++;
  return plainInfinitive(passage, verb);
}

function plainInfinitive(passage: Passage, index: number): boolean {
  const token = at(passage.tokens, index);
  return (
    token.kind === 'word' &&
    !token.capital &&
    infinitiveForm.test(token.norm) &&
    (!/(?:[^l]ure|[^f]aire|[^br]oire|ière|erre)$/u.test(token.norm) || /(?:plaire|taire|traire)$/u.test(token.norm)) &&
    !/^(?:hier|leur|dernier|premier|janvier|février|entre|contre|lettre|ministre|notre|votre|autre|quatre|guerre|terre|mer|fer|cher|octobre|septembre|novembre|décembre|heure|mesure|encore|outre|titre|être-là)$/u.test(
      token.norm,
    )
  );
}

/** "at least twenty", "at most": part of a number, not of where. */
function isHedge({ tokens }: Passage, index: number): boolean {
  return at(tokens, index).norm === 'at' && /^(?:least|most)$/u.test(at(tokens, index + 1).norm);
}

/** Step over "vendredi", "à Moscou", "le 1er novembre", "dans un communiqué". */
export function skipAdverbial(passage: Passage, from: number, end: number): number {
  const { tokens, language } = passage;
  let i = from;
  for (let guard = 0; guard < 4 && i < end; guard++) {
    const token = at(tokens, i);
    const before = i;
    const aside = token.text === ',' ? skipTimePhrase(passage, i + 1) : i;
    if (aside > i + 1 && at(tokens, aside).text === ',') {
      i = aside + 1;
      continue;
    }
    const time = skipTimePhrase(passage, i);
    if (time > i) i = time;
    else if (language.timeWords.has(token.norm)) i++;
    else if (
      isCircumstance(passage, i) ||
      (/^(?:à|au|aux|devant|auprès|chez|dans|in|at)$/u.test(token.norm) && !isHedge(passage, i) && !isInfinitive(passage, i + 1))
    )
      i = phraseEnd(passage, i + 1, end);
    if (at(tokens, i).text === ',' && i > before) i++;
    if (i === before) break;
  }
  return Math.min(i, end);
}

/** Says which gerunds behind an object go on with it: none, those that give a reason ("disant que"), or also those that add ("ajoutant que"). */
export type Absorbed = 'none' | 'reasons' | 'all';

/** Find where a plain object ends: it ends before "lors de …" and the like. */
export function objectEnd(passage: Passage, breaks: Breaks, from: number, absorbed: Absorbed = 'none'): number {
  const goesOn = (index: number) =>
    absorbed !== 'none' && isGerund(passage, index) && !bringsQuotation(passage, index) && (absorbed === 'all' || !adds(passage, index));
  const end = clauseEnd(passage, breaks, from, (index) => !goesOn(index));
  for (let i = from + 1; i < end; i++)
    if (!isQuoted(passage, i) && (isCircumstance(passage, i) || startsNextVerb(passage, i) || opensContrast(passage, i, end))) return i;
  return end;
}

/** "a dénoncé un complot *tandis que* la foule partait": a clause in which nothing is quoted is no part of an object. */
function opensContrast(passage: Passage, index: number, end: number): boolean {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || at(tokens, index).norm !== 'tandis' || !/^(?:que|qu')$/u.test(at(tokens, index + 1).norm)) return false;
  return !range([index, end]).some((i) => isQuoted(passage, i));
}

/** "criticised the vote, saying, “…”": what is quoted after a gerund is a statement of its own. */
function bringsQuotation(passage: Passage, index: number): boolean {
  for (let i = index; i < index + 6; i++) {
    if (!/ing$/u.test(at(passage.tokens, i).norm)) continue;
    return isQuoted(passage, /^[,:]$/u.test(at(passage.tokens, i + 1).text) ? i + 2 : i + 1);
  }
  return false;
}

/** "a dénoncé un complot, *ajoutant que* …": what is added is another statement; "disant que" only gives the reason. */
function adds({ tokens, language }: Passage, index: number): boolean {
  const gerund = [index, index + 1, index + 2].find((i) => isReportingGerund(language, at(tokens, i).norm));
  return gerund !== undefined && language.verbForms.get(at(tokens, gerund).norm)?.some(({ verb }) => verb.cueClass === 'add') === true;
}

/** "… et a convoqué", "… and has left": the next thing that the same subject did. */
function startsNextVerb(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  if (!/^(?:et|mais|puis|and|but)$/u.test(at(tokens, index).norm)) return false;
  const next = /^(?:s'|se|l'|les|n'|y|en)$/u.test(at(tokens, index + 1).norm) ? index + 2 : index + 1;
  return language.auxiliaries.has(at(tokens, next).norm) || isParticiple(passage, index);
}

/** "a dénoncé un coup monté *et obtenu* sa libération": a second participle, where no other stands before it, with an object or adverbial of its own. */
function isParticiple({ tokens, language }: Passage, conjunction: number): boolean {
  const [before, word, after] = [conjunction - 1, conjunction + 1, conjunction + 2].map((i) => at(tokens, i).norm);
  if (language.lang !== 'fr' || at(tokens, conjunction).norm !== 'et' || !/.{3}(?:é|i|u)$/u.test(word ?? '')) return false;
  if (/.{2}(?:ée?s?|ie?s?|ue?s?|eux|euse|if|ive|ble|que)$/u.test(before ?? '') && !/(?:ment|tion)$/u.test(before ?? '')) return false;
  return /^(?:l'|le|la|les|un|une|son|sa|ses|des|pour|à|au|aux|contre|avec|sur)$/u.test(after ?? '');
}

/** Tell whether a gerund begins at a token. */
export function isGerund(passage: Passage, index: number): boolean {
  for (let i = index; i < index + 4; i++) {
    const norm = at(passage.tokens, i).norm;
    if (/(?:ant|ing)$/u.test(norm)) return true;
    if (!/^(?:,|en|tout|les|le|la|l')$/u.test(norm)) return false;
  }
  return false;
}
