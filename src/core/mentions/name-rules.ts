import { foldWord } from '../gazetteer/fold';
import { genderOfFirstName } from '../extract/speaker/first-names';
import { isKoreanFamily, isKoreanSyllable } from '../gazetteer/romanisation';
import { candidatesIn, refused, type BlockReading, type Candidate, type Verdict } from './candidate';
import { givenNames } from './lang/given-names';
import {
  calendarWords,
  cityTails,
  commonFamilyNames,
  heads,
  honorifics,
  openers,
  otherTrades,
  regionTails,
  tails,
  titles,
} from './lang/lexicon';
import { isSentenceStart, sentenceAt, type Sentence } from './sentences';
import { isAllCapitals, isBlank, isCapitalised, wordAfter, wordBefore, wordsBefore, type Word } from './words';

/** Holds a candidate and what surrounds it. */
export interface Site {
  readonly block: BlockReading;
  readonly candidate: Candidate;
  readonly sentence: Sentence;
  readonly before: Word | null;
  readonly after: Word | null;
}

/** Look around a candidate. */
export function siteOf(block: BlockReading, candidate: Candidate): Site {
  const sentence = block.sentences[sentenceAt(block.sentences, candidate.start)] ?? {
    start: 0,
    end: block.text.length,
    titleCase: false,
    allCapitals: false,
  };
  const before = wordBefore(block.text, candidate.start);
  const after = wordAfter(block.text, candidate.end);
  return {
    block,
    candidate,
    sentence,
    before: before !== null && before.start >= sentence.start ? before : null,
    after: after !== null && after.start < sentence.end ? after : null,
  };
}

/** Says whether capitals tell names from other words here: not in headlines in title case or capitals, and not in German. */
export function capitalsTell({ block, sentence }: Site): boolean {
  return !sentence.titleCase && !sentence.allCapitals && block.lang !== 'de';
}

/** Says whether a candidate stands at `[start, end)` or reaches into it. */
export function isCandidateAt(block: BlockReading, start: number, end: number): boolean {
  return candidatesIn(block, start, end).some(({ type }) => type !== 'topic');
}

/** Refuses a surname or city that is part of a longer name: "Moscow Times", "rue de Moscou", "Mount Washington". */
export function longerNameRule(site: Site): Verdict | null {
  return headRule(site) ?? tailRule(site);
}

/** Ships and the like bear a name right behind their kind, without a capital of their own. */
const vessels = new Set(
  'salle rue avenue boulevard stade hotel cafe lycee college residence bar restaurant mer marin submarine croiseur cuirasse fregate destroyer navire paquebot bataille battle schlacht'.split(
    ' ',
  ),
);

/** Heads that belong to a name right behind them only: "North Washington", but "le nord de Washington". */
const onlyBeside = new Set(
  'united petite little north south east west northwest northeast southwest southeast downtown team new nouveau nouvelle cours passage port allee air point as us camp equipe porte hotel radio'.split(
    ' ',
  ),
);

const linking = new Set([
  'de',
  'du',
  'des',
  'd',
  'of',
  'von',
  'der',
  'del',
  'di',
  'da',
  'la',
  'le',
  'l',
  'the',
  'russe',
  'nucleaire',
  'russian',
  'nuclear',
]);

function headRule({ block, candidate }: Site): Verdict | null {
  const words = wordsBefore(block.text, candidate.start, 4);
  if (
    candidate.posting.kind === 'metonym' &&
    words[0]?.folded === 'la' &&
    words[1]?.text === 'à' &&
    !/[\s-]/u.test(block.text.slice(candidate.start, candidate.end))
  )
    return refused('longer-name', 'à la');
  const linked = words.findIndex(({ folded }) => !linking.has(folded));
  const head = words[linked];
  const vessel = words.slice(0, 3).find(({ folded }) => vessels.has(folded));
  if (vessel !== undefined && candidate.posting.kind === 'partial' && candidate.type === 'place')
    return refused('longer-name', vessel.text);
  if (head === undefined || !heads.has(head.folded) || isCandidateAt(block, head.start, head.end)) return null;
  if (linked === 0 && !isCapitalised(head.text) && candidate.type !== 'person' && !vessels.has(head.folded)) return null;
  if (linked > 0 && onlyBeside.has(head.folded)) return null;
  if (linked > 0 && words.slice(0, linked).some(({ folded }) => folded === 'the') && candidate.posting.kind === 'metonym') return null;
  return refused('longer-name', head.text);
}

/** Makes a union of states another one than that whose name it has: "United States of Europe". */
const unionOfOthers =
  /^(?: of | d['’]| du | von | de | degli )(?:Europ[ae]|Afri[ck]a|Afrique|Mexique|Mexico|Brésil|Brazil|Brasil|Indon[eé]si[ea]|Colombi[ae])/u;

/** Behind a country, in small letters: a party or another country ("Russie unie", "Russie blanche"). */
const regimeTails = new Set(['unie', 'blanche', 'juste']);

/** Names states whose own name holds that of another: without "People's", "Republic of China" is Taiwan. */
const otherStates = new Set(['republic of china', 'republique de chine', 'republica de china', 'repubblica di cina', 'republica da china']);

function tailRule(site: Site): Verdict | null {
  const { block, candidate, after } = site;
  const [of, republic] = wordsBefore(block.text, candidate.start, 2);
  const phrase = `${republic?.folded ?? ''} ${of?.folded ?? ''} ${foldWord(block.text.slice(candidate.start, candidate.end))}`;
  if (otherStates.has(phrase)) return refused('longer-name', phrase);
  const union = candidate.type === 'place' ? unionOfOthers.exec(block.text.slice(candidate.end, candidate.end + 16)) : null;
  if (union !== null && /\s/u.test(block.text.slice(candidate.start, candidate.end).replace('-', ' ')))
    return refused('longer-name', union[0].trim());
  const firm = /^,? (?:Inc|LLC|Ltd|Corp|GmbH|plc)\b/u.exec(block.text.slice(candidate.end, candidate.end + 8));
  if (firm !== null) return refused('longer-name', firm[0].trim());
  if (after === null) return null;
  // "Pékin 2008", "le Kremlin de Kazan": the games of a year, another thing of the kind.
  if (candidate.posting.kind === 'metonym' && isBlank(after.gap)) {
    if (/^(?:19|20)\d\d$/u.test(after.text)) return refused('longer-name', after.text);
    const place = /^(?:de|of|von)$/u.test(after.text) ? wordAfter(block.text, after.end) : null;
    if (place !== null && isBlank(place.gap) && isCapitalised(place.text) && !isCandidateAt(block, place.start, place.end))
      if (articles.has(wordsBefore(block.text, candidate.start, 1)[0]?.folded ?? '')) return refused('longer-name', place.text);
  }
  if (candidate.type === 'place' && isBlank(after.gap) && block.lang === 'fr' && regimeTails.has(after.text)) {
    return refused('longer-name', after.text);
  }
  if (/^[-‐‑]$/u.test(after.gap) && /^(?:sur|sous|les|en|le|la|du|de)[-‐‑]\p{Lu}/u.test(block.text.slice(after.start, after.start + 6))) {
    return refused('longer-name', after.text);
  }
  const hyphen = /^[-‐‑–]$/u.test(after.gap);
  if (!isBlank(after.gap) && !hyphen) return null;
  if (isCapitalised(after.text) && tails.has(after.folded) && !(after.folded === 'state' && candidate.posting.kind === 'acronym')) {
    // "White House Press Secretary": an office there, and no "White House Press".
    const office = wordAfter(block.text, after.end);
    if (office !== null && isBlank(office.gap) && isCapitalised(office.text) && titles.has(office.folded)) return null;
    return refused('longer-name', after.text);
  }
  if (candidate.posting.kind === 'metonym' && block.lang === 'en' && !isCapitalised(after.text) && cityTails.has(after.folded)) {
    return refused('longer-name', after.text);
  }
  return null;
}

/** Says whether the word before is a name that goes with the candidate: "Kirill Lavrov", "Denzel Washington". */
export function foreignNameBefore(site: Site, own: (word: string) => boolean): string | null {
  const { block, before, sentence } = site;
  if (before === null) return null;
  if (!isBlank(before.gap)) return initialBefore(site, own);
  if (!isCapitalised(before.text) || own(before.folded)) return null;
  const earlier = wordBefore(block.text, before.start);
  if (earlier !== null && isBlank(earlier.gap) && own(earlier.folded)) return null;
  if (before.text.length === 1 || titles.has(before.folded) || calendarWords.has(before.folded)) return null;
  if (isCandidateAt(block, before.start, before.end)) return null;
  if (givenNames.has(before.folded) && !openers.has(before.folded)) return before.text;
  if (openers.has(before.folded) && !givenNames.has(before.folded)) return null;
  // "le Néerlandais Rutte": an article stands before nouns, not before first names.
  if (earlier !== null && /^[\s'’]$/u.test(earlier.gap) && articles.has(earlier.folded)) return null;
  if (!capitalsTell(site) || isAllCapitals(before.text)) return null;
  if (isSentenceStart(block.text, sentence, before.start)) return opensSentence(before) ? null : before.text;
  return isTrailingTitle(site, before) ? null : before.text;
}

const articles = new Set('le la l du au the der die das dem den des el il lo'.split(' '));

/** Says whether a capitalised word is the end of a title: "Affaires étrangères Lavrov", "Secretary of State Blinken". */
function isTrailingTitle({ block }: Site, word: Word): boolean {
  return honorifics.has(word.folded) || wordsBefore(block.text, word.start, 3).some(({ folded }) => titles.has(folded) && folded !== 'm');
}

/** Says whether a capitalised word at the start of a sentence is likely an ordinary one. */
function opensSentence({ folded }: Word): boolean {
  return openers.has(folded) || /(?:ant|ment|er|ir|ee?s?|ing|ed|ly|tion|te|eur|ens?)$/u.test(folded);
}

function initialBefore({ block, before }: Site, own: (word: string) => boolean): string | null {
  if (before === null || !/^\.\s{0,2}$/u.test(before.gap) || before.text.length !== 1 || !isCapitalised(before.text)) return null;
  if (before.folded === 'm') return null;
  const earlier = wordBefore(block.text, before.start);
  if (earlier !== null && /^\.?\s{0,2}$/u.test(earlier.gap) && own(earlier.folded)) return null;
  return own(before.folded) ? null : `${before.text}.`;
}

/** Ends of surnames that no German noun has: there, capitals do not tell. */
const surnameEnding = /(?:[iy]an|sk[aiy]|o[vw]a?|[je][vw]a?|sson|enko|vic|ini|elli|etti|inger|ez)$/u;

/** Says whether the word after makes the candidate somebody's first or family name: "Kim Basinger", "Choe Ryong-hae". */
export function foreignNameAfter(site: Site, own: (word: string) => boolean): string | null {
  const { block, after } = site;
  if (after === null || !isCapitalised(after.text)) return null;
  const korean = otherKoreanName(site, own);
  if (korean !== null) return korean;
  if (own(after.folded)) return null;
  if (calendarWords.has(after.folded) || tails.has(after.folded)) return null;
  const koreanName = /^[-‐‑][\p{Ll}]/u.test(block.text.slice(after.end, after.end + 2));
  if (/^[-‐‑]$/u.test(after.gap)) return givenNames.has(after.folded) && !isCandidateAt(block, after.start, after.end) ? after.text : null;
  if (!isBlank(after.gap)) return null;
  if (isCandidateAt(block, after.start, after.end) && !koreanName) return null;
  if (koreanName || givenNames.has(after.folded)) return after.text;
  if (block.lang === 'de' && (surnameEnding.test(after.folded) || commonFamilyNames.has(after.folded))) return after.text;
  return capitalsTell(site) && !isAllCapitals(after.text) ? after.text : null;
}

/** Finds the given name behind a family name, in two syllables whatever parts them, of which one at least is not theirs: "Kim Jong Il". */
function otherKoreanName({ block, candidate, after }: Site, own: (word: string) => boolean): string | null {
  if (after === null || !isBlank(after.gap) || !isKoreanSyllable(after.folded)) return null;
  if (!isKoreanFamily(foldWord(block.text.slice(candidate.start, candidate.end)))) return null;
  const second = wordAfter(block.text, after.end);
  if (second === null || !/^[\s\-‐‑]$/u.test(second.gap)) return null;
  const bare = second.folded.replace(/s$/u, '');
  if (!isKoreanSyllable(second.folded) && !isKoreanSyllable(bare)) return null;
  if (isBlank(second.gap) && !isCapitalised(second.text)) return null;
  if (own(after.folded) && (own(second.folded) || own(bare))) return null;
  return block.text.slice(after.start, second.end);
}

/** Says whether somebody of another trade is named: "l'acteur Lavrov", "the footballer Kim". */
export function otherTradeBefore({ before }: Site): string | null {
  return before !== null && isBlank(before.gap) && otherTrades.has(before.folded) ? before.text : null;
}

const feminineTitles = new Set('mme mrs ms miss mlle madame mademoiselle frau senora signora'.split(' '));

/** Says whether a woman is named by her title where all given names of the person are men's: "Mrs Putin". */
export function otherGenderBefore({ before }: Site, ownWords: readonly string[]): string | null {
  if (before === null || !/^\.?\s$/u.test(before.gap) || !feminineTitles.has(before.folded)) return null;
  return isMan(ownWords) ? before.text : null;
}

/** Says whether every given name among the words of a person's names is a man's. */
export function isMan(ownWords: readonly string[]): boolean {
  const genders = ownWords.map(genderOfFirstName).filter((gender) => gender !== null);
  return genders.length > 0 && genders.every((gender) => gender === 'm');
}

/** Refuses a town that has given its name to a ship or a battle: "le Koursk", "bataille de Koursk". */
export function shipRule({ block, candidate, before, after }: Site): Verdict | null {
  if (candidate.type !== 'place' || candidate.posting.kind !== 'partial') return null;
  if (before === null || !isBlank(before.gap)) return null;
  if (block.lang === 'fr' && ['le', 'du', 'au', 'un'].includes(before.folded)) return refused('ship-or-battle', before.text);
  if (block.lang === 'de' && ['die', 'der'].includes(before.folded) && after?.folded !== 'region')
    return refused('ship-or-battle', before.text);
  if (
    block.lang === 'en' &&
    ['the', 'a'].includes(before.folded) &&
    !(after !== null && isBlank(after.gap) && regionTails.has(after.folded))
  ) {
    return refused('ship-or-battle', `${before.text} ${after?.text ?? ''}`);
  }
  return null;
}

/** Says whether the candidate is a family name before a given name, as in Korean: "Kim Yo-jong". */
export function isFamilyFirst({ block, candidate, after }: Site): boolean {
  if (after === null || !isBlank(after.gap)) return false;
  const next = wordAfter(block.text, after.end);
  if (next === null) return false;
  if (/^[-‐‑]$/u.test(next.gap)) return true;
  return (
    isBlank(next.gap) && isCapitalised(next.text) && next.text.length <= 6 && after.text.length <= 6 && candidate.end - candidate.start <= 5
  );
}
