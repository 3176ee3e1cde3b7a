import type { Span } from '../../model';
import { bodiesFor, bodyNameEnd, isBodyNoun } from './body-names';
import { genderOfFirstName } from './first-names';
import { mentionOf, textOf, type Passage } from '../text/passage';
import { isTitleCase } from '../text/title-case';
import { at, range, type Token } from '../text/tokens';

const hangingParticles = new Set([
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'del',
  'el',
  'al',
  'ben',
  'bin',
  'ibn',
  'ter',
  'ten',
  'zu',
  'de',
  "d'",
  'la',
  'du',
  'of',
  'for',
  'on',
]);
const particles = new Set([...hangingParticles, 'des', 'le']);

/** "al-Hadi", "el-Sayed": a surname whose article stays small. */
const arabicArticle = /^(?:a[dlnrst]|ash|el|ul|ou)-\p{Lu}/u;

/** Letters after a name that say what somebody is. */
export const postNominals = /^(?:QC|KC|MP|MEP|MD|PhD|CBE|OBE|MBE|Esq|Jr|Sr)$/u;

/** Tell whether a token can be part of a name. */
export function isNameWord(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const token = at(tokens, index);
  if (token.kind !== 'word' || !(token.capital || arabicArticle.test(token.text)) || token.inverted) return false;
  if (language.timeWords.has(token.norm) || language.courtesy.has(token.norm)) return false;
  if (language.notNames.has(token.norm) && !isNewPlace(passage, index) && !isInitial(passage, index)) return false;
  if ((language.verbForms.has(token.norm) || isParticiple(passage, index)) && startsSentence(passage, index)) return false;
  if (isHeadlineVerb(passage, index) || isOpeningWord(passage, index)) return false;
  return !/^['’‘´`]s$/iu.test(token.text);
}

/** "*A.* S. Byatt", "*I.* Hale": an initial that reads as a small word; before a name at the head of a sentence, or before another initial. */
function isInitial({ text, tokens, sentences, sentenceAt }: Passage, index: number): boolean {
  const isLetter = (i: number) => /^\p{Lu}$/u.test(at(tokens, i).text) && text.charAt(at(tokens, i).end) === '.';
  if (!isLetter(index)) return false;
  const next = at(tokens, index + 1);
  return isLetter(index + 1) || (sentences[sentenceAt[index] ?? -1]?.[0] === index && next.kind === 'word' && next.capital);
}

/** "*New* Norland", "the *New* Brell Post": with a capital of its own, "new" begins a name; the first word of a sentence may be an adjective. */
function isNewPlace(passage: Passage, index: number): boolean {
  const { text } = at(passage.tokens, index);
  if (passage.language.lang !== 'en' || text !== 'New') return false;
  const sentence = passage.sentences[passage.sentenceAt[index] ?? -1];
  const inProse =
    index > (sentence?.[0] ?? index) &&
    at(passage.tokens, index - 1).kind === 'word' &&
    sentence !== undefined &&
    !isTitleCase(passage, sentence);
  return (
    inProse ||
    /^(?:York|Zealand|Delhi|Jersey|Hampshire|Orleans|Mexico|England|Brunswick|Caledonia)$/u.test(at(passage.tokens, index + 1).text)
  );
}

/** "Greta Paine *Says* She Is Done": a finite verb in a headline that gives every word a capital. */
function isHeadlineVerb(passage: Passage, index: number): boolean {
  const forms = passage.language.verbForms.get(at(passage.tokens, index).norm);
  if (passage.language.lang !== 'en' || forms?.some(({ tense }) => tense === 'present') !== true || !at(passage.tokens, index - 1).capital)
    return false;
  const sentence = passage.sentences[passage.sentenceAt[index] ?? -1];
  return sentence !== undefined && at(passage.tokens, index).norm.endsWith('s') && isTitleCase(passage, sentence);
}

/** "*De* grands clubs …", "*Récemment*, …": the capital is only that of the sentence. */
function isOpeningWord(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const { text, norm } = at(tokens, index);
  if (language.lang !== 'fr' || at(tokens, index + 1).capital || !startsSentence(passage, index)) return false;
  return /^(?:de|d')$/u.test(norm) || (/.{3}ment$/u.test(norm) && genderOfFirstName(text) === null);
}

/** "Reçue mardi à Lima, la ministre …", "Arrivé par la mer, …": at the head of a sentence no name, unless it is a first name. */
function isParticiple({ tokens, language }: Passage, index: number): boolean {
  const { text, norm } = at(tokens, index);
  const next = at(tokens, index + 1);
  if (language.lang !== 'fr' || !/.{2}(?:ée?s?|ue?s?|ant)$/u.test(norm) || genderOfFirstName(text) !== null) return false;
  return language.prepositions.has(next.norm) || language.timeWords.has(next.norm);
}

function startsSentence(passage: Passage, index: number): boolean {
  const before = at(passage.tokens, index - 1);
  return before.kind === 'mark' || passage.sentenceAt[index] !== passage.sentenceAt[index - 1];
}

/** "BBC Radio *5* Live", "Canal *2* International": the number of a station within its name. */
function isChannelNumber(passage: Passage, start: number, index: number): boolean {
  const { tokens } = passage;
  if (!/^\d{1,2}$/u.test(at(tokens, index).text) || !isNameWord(passage, index + 1)) return false;
  return range([start, index]).some((i) => /^(?:radio|tv|canal|channel)$/u.test(at(tokens, i).norm));
}

function isCapitalParticle(token: Token): boolean {
  return token.capital && /^(?:le|la|de|du|van|von|el|al|ben|bin|di|da)$/u.test(token.norm);
}

function isParticle(token: Token): boolean {
  return hangingParticles.has(token.norm) && token.kind === 'word';
}

/**
 * Find runs of capitalised words that read as one name: "Anna Durand", "Ursula von der Leyen", "Banque de France".
 *
 * A run stops where a mention begins or ends. A single capitalised common word at the head of a sentence may be among them.
 *
 * @returns token ranges, in order
 */
export function findNames(passage: Passage): Span[] {
  const names: Span[] = [];
  const { tokens } = passage;
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(passage, i)) continue;
    const start = i;
    const mention = mentionOf(passage, i);
    let end = i + 1;
    while (end < tokens.length && passage.sentenceAt[end] === passage.sentenceAt[start]) {
      if (isNameWord(passage, end) && sameMention(passage, mention, end)) end++;
      else if (mention === null && isChannelNumber(passage, start, end)) end += 2;
      else if (mention === null && bodyNameEnd(passage, start, end) > end) end = bodyNameEnd(passage, start, end);
      else if (isCapitalParticle(at(tokens, end)) && isNameWord(passage, end + 1) && mention === null) end += 2;
      else if (isParticle(at(tokens, end)) && isNameWord(passage, end + 1) && joins(passage, start, end)) end += 2;
      else if (
        isParticle(at(tokens, end)) &&
        particles.has(at(tokens, end + 1).norm) &&
        isNameWord(passage, end + 2) &&
        joins(passage, start, end)
      )
        end += 3;
      else break;
    }
    const from = afterTitle(passage, start, end);
    const isOffice =
      mention === null && passage.language.roleNouns.has(at(tokens, end - 1).norm) && (end - from === 1 || isOfficeName(passage, start));
    // "Russian President" before a known person is no name of its own.
    const last = at(tokens, end - 1).norm;
    const named =
      mentionOf(passage, end)?.type === 'person' || (passage.language.courtesy.has(at(tokens, end).norm) && at(tokens, end).capital);
    const isTitle = mention === null && named && passage.language.roleNouns.has(last);
    if (!isOffice && !isTitle) names.push([from, end]);
    i = end - 1;
  }
  return withoutHeadlineWords(passage, names);
}

/** Cuts "Greta Paine Opens" in a headline to the "Greta Paine" whom the rest of the text names. */
function withoutHeadlineWords(passage: Passage, names: readonly Span[]): Span[] {
  const isHeadline = ([start]: Span) => {
    const sentence = passage.sentences[passage.sentenceAt[start] ?? -1];
    return sentence !== undefined && isTitleCase(passage, sentence);
  };
  const inProse = new Set<string>();
  for (const span of names) if (span[1] - span[0] > 1 && !isHeadline(span)) inProse.add(textOf(passage, span));
  return names.map((span) => {
    for (let end = span[1] - 1; end > span[0] + 1; end--)
      if (inProse.has(textOf(passage, [span[0], end])) && !inProse.has(textOf(passage, span)) && isHeadline(span)) return [span[0], end];
    return span;
  });
}

/** "the Prime Minister", "the Standards Commissioner": an article before capitals that end in a word of office. */
function isOfficeName({ tokens, language }: Passage, start: number): boolean {
  return language.lang === 'en' && at(tokens, start - 1).norm === 'the';
}

const portfolios =
  /^(?:santé|intérieur|économie|finances|justice|défense|travail|éducation|culture|agriculture|transports|logement|sports|république|état|etat|assemblée|sénat|conseil|écologie|énergie|industrie|environnement|affaires|budget|comptes|armées|outre-mer|recherche|famille|europe|ville|région|parti|fédération|commission|cour|banque|chambre|union|université)$/u;

/** "la ministre de la Santé Anna Durand": the first capital belongs to the office. */
function closesOffice(passage: Passage, start: number, end: number): boolean {
  const { tokens, language } = passage;
  const before = at(tokens, start - 1).norm;
  const governed =
    /^(?:du|des|d'|de|à|aux|au)$/u.test(before) ||
    (/^(?:la|l'|le|les)$/u.test(before) && (language.ofWords.has(at(tokens, start - 2).norm) || at(tokens, start - 2).norm === 'à'));
  // "procureur de la République de Lima": the whole names the office, no person.
  if (!governed || end - start < 2 || /^(?:de|d')$/u.test(at(tokens, start + 1).norm)) return false;
  const office = [2, 3, 4, 5, 6].some((step) => language.roleNouns.has(at(tokens, start - step).norm));
  return office && (portfolios.test(at(tokens, start).norm) || end - start >= 3);
}

/** "Secretary of State Anna Hale", "chairman of the Norland Council Anna Hale": finds where the name begins behind what somebody is head of; `start` where there is no such office. */
function afterEnglishOffice({ tokens, language }: Passage, start: number, end: number): number {
  const of = at(tokens, start - 1).norm === 'the' ? start - 2 : start - 1;
  const title = at(tokens, of - 1);
  if (at(tokens, of).norm !== 'of' || !language.roleNouns.has(title.norm) || isBodyNoun(language, at(tokens, end - 1).norm)) return start;
  for (let i = start + 1; i < end - 1; i++)
    if (at(tokens, i).capital && (genderOfFirstName(at(tokens, i).text) !== null || isBodyNoun(language, at(tokens, i - 1).norm))) return i;
  return title.capital && of === start - 1 && end - start >= 3 ? start + 1 : start;
}

/** "le député *LFI* Hugo Lartigue", "*PS* Anna Durand": capitals before a name in full are those of a party. */
function opensWithParty({ tokens, language }: Passage, start: number, end: number): boolean {
  if (language.lang !== 'fr' || end - start < 3 || !/^\p{Lu}{2,5}$/u.test(at(tokens, start).text)) return false;
  if (/^\p{Lu}+$/u.test(at(tokens, start + 1).text)) return false;
  return language.roleNouns.has(at(tokens, start - 1).norm) || genderOfFirstName(at(tokens, start + 1).text) !== null;
}

/** "Finance Minister Rui Almeida": the name begins after the last word of office. */
function afterTitle(passage: Passage, start: number, end: number): number {
  if (mentionOf(passage, start) !== null) return start;
  if (passage.language.lang === 'fr' && closesOffice(passage, start, end)) return start + 1;
  if (opensWithParty(passage, start, end)) return start + 1;
  const from = passage.language.lang === 'en' ? afterEnglishOffice(passage, start, end) : start;
  if (from > start || isBodyNoun(passage.language, at(passage.tokens, end - 1).norm)) return from;
  for (let i = end - 2; i >= start; i--) {
    const next = at(passage.tokens, i + 1);
    if (!passage.language.roleNouns.has(at(passage.tokens, i).norm) || !(next.capital || isParticle(next))) continue;
    let from = i + 1;
    while (from < end - 1 && isParticle(at(passage.tokens, from)) && passage.language.ofWords.has(at(passage.tokens, from).norm)) from++;
    return from;
  }
  return start;
}

function sameMention(passage: Passage, mention: ReturnType<typeof mentionOf>, index: number): boolean {
  const here = mentionOf(passage, index);
  return here === mention || (mention?.type === 'person' && here?.type === 'person' && here.id === mention.id);
}

/** A French "de" joins two capitalised words of a person only after a first name ("Dominique de Villepin"). */
function joins(passage: Passage, start: number, particle: number): boolean {
  if (mentionOf(passage, start) !== null || mentionOf(passage, particle + 1) !== null) return false;
  const token = at(passage.tokens, particle);
  // "the House Committee *on* Roads"
  if (token.norm === 'on')
    return /^(?:sub)?(?:commi(?:ttee|ssion)|council|conference|convention|panel)$/u.test(at(passage.tokens, particle - 1).norm);
  if (token.norm === 'for') return bodiesFor.test(at(passage.tokens, particle - 1).norm);
  if (token.norm === 'of')
    return (
      passage.language.lang === 'en' &&
      particle > start &&
      !passage.language.roleNouns.has(at(passage.tokens, start).norm) &&
      at(passage.tokens, particle - 1).capital &&
      !passage.language.roleNouns.has(at(passage.tokens, particle - 1).norm) &&
      (particle === start + 1 || isBodyNoun(passage.language, at(passage.tokens, particle - 1).norm))
    );
  if (passage.language.lang === 'fr' && /^(?:de|d'|du|la)$/u.test(token.norm)) return particle === start + 1;
  return true;
}
