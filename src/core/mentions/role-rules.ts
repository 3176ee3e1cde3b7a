import { isoDayOf } from '../gazetteer/day';
import { isKoreanFamily, isKoreanSyllable } from '../gazetteer/romanisation';
import { candidatesIn, refused, type BlockReading, type Candidate, type Verdict } from './candidate';
import { givenNames } from './lang/given-names';
import {
  becoming,
  calendarWords,
  honorifics,
  indefinite,
  notInOffice,
  notInOfficeAfter,
  openers,
  ordinals,
  portfolios,
  postWords,
  predicative,
  presided,
  tails,
} from './lang/lexicon';
import { capitalsTell, type Site } from './name-rules';
import type { Sentence } from './sentences';
import { isBlank, isCapitalised, wordAfter, wordBefore, wordsAfter, wordsBefore, type Word } from './words';

/** Refuses a role whose holder is not the one in office: "ancien …", "vice-…", "un …", "…-elect". */
export function officeRule({ block, candidate, sentence }: Site): Verdict | null {
  const before = wordsBefore(block.text, candidate.start, 3).filter(({ start }) => start >= sentence.start);
  for (const [i, { folded, text, gap }] of before.entries()) {
    // Beyond the role's own article a word says nothing of its holder: "sous le président", "l'adjoint du ministre".
    const isApart = i > 0 && articles.has(before[i - 1]?.folded ?? '') && !beforeArticles.has(folded);
    if (notInOffice.has(folded) && !isApart) return refused('former-or-future', text);
    if (folded === 'time' && before[i + 1]?.folded === 'one') return refused('former-or-future', 'one-time');
    if (becoming.has(folded) && i < 2) return refused('former-or-future', text);
    if (i < 2 && ordinals.has(folded)) return refused('indefinite-role', text);
    if (indefinite.has(folded)) return i < 2 && !(folded === 'a' && isPreposition(block, gap)) ? refused('indefinite-role', text) : null;
    // The article of the role itself is stepped over ("alors le ministre"); one further off belongs to something else.
    if (honorifics.has(folded) && i > 0) return null;
  }
  const article = before[0];
  // "die … Präsidenten": the German article before a masculine form is plural.
  if (block.lang === 'de' && article?.folded === 'die' && /Herrn|en$/u.test(block.text.slice(candidate.start, candidate.end)))
    return refused('indefinite-role', article.text);
  const following = wordsAfter(block.text, candidate.end, 4);
  const [after, second] = following;
  if (after !== undefined && ['a', 'au', 'aux', 'charge', 'chargee', 'for'].includes(after.folded)) {
    const portfolio = following.find(({ folded }) => portfolios.has(folded));
    if (portfolio !== undefined) return refused('other-portfolio', portfolio.text);
  }
  const body = presidedBody(block, candidate);
  if (body !== null) return refused('other-portfolio', body);
  // "the top US diplomat in Kyiv" is the ambassador there.
  const isDiplomat = /diplomat$/iu.test(block.text.slice(candidate.start, candidate.end));
  if (isDiplomat && after !== undefined && second !== undefined && /^(?:in|for|to|at)$/u.test(after.text) && isCapitalised(second.text))
    return refused('other-portfolio', second.text);
  if (after !== undefined && notInOfficeAfter.has(after.folded)) return refused('former-or-future', after.text);
  if (after !== undefined && ['par', 'ad', 'of', 'de', 'd', 'at'].includes(after.folded) && second !== undefined) {
    const phrase = block.text.slice(candidate.end, candidate.end + 24).toLowerCase();
    if (/^ (?:par intérim|ad interim|de l['’]époque|d['’]alors|at the time|of the time|of the day)/u.test(phrase)) {
      return refused('former-or-future', phrase.trim());
    }
  }
  return null;
}

/** Finds the body behind a role whose head is a citizen of the state and not its ruler: "le président russe de l'IBA"; null where none shows. */
function presidedBody(block: BlockReading, role: Candidate): string | null {
  const [of, ...words] = wordsAfter(block.text, role.end, LONGEST_BODY);
  if (of === undefined || !/^(?:de|du|of|der|des|von)$/u.test(of.text)) return null;
  for (const { text, folded, start, end } of words) {
    if (articles.has(folded)) continue;
    if (candidatesIn(block, start, end).length > 0) return null;
    if (presided.has(folded) || /^\p{Lu}{2,6}$/u.test(text)) return text;
    // "of the International Boxing Association": what goes before the body has its capital.
    if (!isCapitalised(text)) return null;
  }
  return null;
}

/** Most words from the role to the body, its own included. */
const LONGEST_BODY = 6;

/** Stand before a role as its article, or link it to the noun that it belongs to. */
const articles = new Set('le la l les du de des d the of to der die das dem den des el los al del il lo dello della o do da'.split(' '));
/** Say of a holder that he is none although the article stands between: "feu le président". */
const beforeArticles = new Set(['feu', 'formerly', 'previously']);

/** Tells the verb and preposition of Romance languages from the English article. */
function isPreposition({ lang }: BlockReading, gap: string): boolean {
  return (lang !== null && lang !== 'en') || gap !== ' ';
}

/** Furthest, in units, that a name may stand from the role beside it. */
const BESIDE = 40;

/** Parts a role and the name behind it, with at most an article or a title between them. */
const toNameAfter = /^(?:\s*[,:(–—-]\s*|\s+)$/u;

/** Finds the candidate that names a holder of the role right beside it. */
export function holderBeside(block: BlockReading, role: Candidate): Candidate | null {
  for (const other of candidatesIn(block, role.start - BESIDE, role.end + BESIDE)) {
    if (other.posting.kind === 'role' || other.type !== 'person') continue;
    if (!role.holders.some(({ item }) => item === other.item)) continue;
    if (other.start >= role.end && isBesideAfter(block.text.slice(role.end, other.start))) return other;
    if (other.end <= role.start && isBesideBefore(block.text.slice(other.end, role.start))) return other;
  }
  return null;
}

function isBesideAfter(gap: string): boolean {
  if (gap.length > BESIDE) return false;
  const bare = withoutHonorifics(gap);
  return toNameAfter.test(bare) || bare === '';
}

function isBesideBefore(gap: string): boolean {
  if (/^\s$/u.test(gap)) return true;
  if (gap.length > BESIDE || !/[,(–—]/u.test(gap.slice(0, 3))) return false;
  // "Mark Rutte, le tout nouveau secrétaire général"
  return /^\s*[,(–—]*\s*(?:(?!(?:du|des?|of|to|for|von|der|with|avec)\s)[\p{Ll}\p{M}-]+\s+){0,2}$/u.test(withoutHonorifics(gap));
}

/** Takes articles, titles and given-name initials out of a gap. */
function withoutHonorifics(gap: string): string {
  return gap
    .replace(/[\p{L}]+['’.]?/gu, (word) =>
      honorifics.has(
        word
          .replace(/['’.]$/u, '')
          .toLowerCase()
          .normalize('NFD')
          .replace(/\p{M}/gu, ''),
      ) || /^\p{Lu}\.$/u.test(word)
        ? ''
        : word,
    )
    .replace(/\s+/gu, ' ');
}

/** Finds the name of somebody else right behind the role: "le président russe Boris Eltsine". */
export function strangerBeside(site: Site): string | null {
  return strangerBefore(site) ?? strangerAfter(site);
}

/** Finds the whole name of somebody else whose apposition a role without an article is: "Leonid Koutchma, président ukrainien, …". */
function strangerBefore({ block, candidate, sentence }: Site): string | null {
  const { text } = block;
  const last = wordBefore(text, candidate.start);
  if (last === null || last.start < sentence.start || !/^(?:, | \()$/u.test(last.gap)) return null;
  // In a list the next one follows: "Otto Kretz, président russe et …" is none, but what cannot be told is left.
  if (/^ (?:et|and|und) /u.test(text.slice(candidate.end, candidate.end + 5))) return null;
  const first = koreanFamilyBefore(text, last) ?? knownGivenNameBefore(text, last);
  if (first === null || first.start < sentence.start) return null;
  const isHolder = candidatesIn(block, first.start, last.end).some((other) => other.end === last.end && other.type === 'person');
  return isHolder ? null : text.slice(first.start, last.end);
}

function knownGivenNameBefore(text: string, surname: Word): Word | null {
  const given = wordBefore(text, surname.start);
  return given !== null && isBlank(given.gap) && isCapitalised(surname.text) && isCapitalised(given.text) && givenNames.has(given.folded)
    ? given
    : null;
}

/** Finds the family name before a given name of two syllables: "Kim Il-sung". */
function koreanFamilyBefore(text: string, second: Word): Word | null {
  const first = isKoreanSyllable(second.folded) ? wordBefore(text, second.start) : null;
  if (first === null || !isKoreanSyllable(first.folded) || !/^[\s\-‐‑]$/u.test(first.gap)) return null;
  const family = wordBefore(text, first.start);
  return family !== null && isBlank(family.gap) && isKoreanFamily(family.folded) ? family : null;
}

function strangerAfter(site: Site): string | null {
  const { block, candidate } = site;
  const after = wordAfter(block.text, candidate.end);
  if (after === null || !isCapitalised(after.text) || after.start >= site.sentence.end) return null;
  if (candidatesIn(block, after.start, after.end).length > 0) return null;
  if (calendarWords.has(after.folded) || openers.has(after.folded) || tails.has(after.folded)) return null;
  const second = wordAfter(block.text, after.end);
  const twoWords = second !== null && isCapitalised(second.text) && /^[ \u00a0-]$/u.test(second.gap);
  if (/^[ \u00a0]$/u.test(after.gap)) {
    if (givenNames.has(after.folded)) return after.text;
    return capitalsTell(site) ? after.text : null;
  }
  if (!/^, ?$/u.test(after.gap) || !twoWords || attendantBefore(site)) return null;
  const closed = /^\s*[,)]/u.test(block.text.slice(second.end, second.end + 2));
  return closed && givenNames.has(after.folded) && candidatesIn(block, second.start, second.end).length === 0
    ? `${after.text} ${second.text}`
    : null;
}

const feminineForms =
  /(?:^|\s)(?:présidente|cheffe|dirigeante|patronne|première ministre|chancelière|reine|souveraine|générale|ministra|presidenta|primera ministra|secretaria|jefa|segretaria|capa)(?=\s|$)|(?:minister|präsident|kanzler|chef|machthaber|diplomat|könig|sekretär)in$/iu;

/** Says whether a role is written for a woman: by its form, or by the article before a form that both have. */
export function isFeminineRole({ block, candidate }: Pick<Site, 'block' | 'candidate'>): boolean {
  const written = block.text.slice(candidate.start, candidate.end);
  const [article] = wordsBefore(block.text, candidate.start, 1);
  return (
    feminineForms.test(written) ||
    (block.lang === 'fr' && article?.text.toLowerCase() === 'la' && /^(?:ministre|secrétaire)/iu.test(written))
  );
}

/** Refuses a role that is said of somebody or names the office: "as Russian president, he …", "le poste de secrétaire général". */
export function predicateRule({ block, candidate, sentence }: Site): Verdict | null {
  const [first, second] = wordsBefore(block.text, candidate.start, 2);
  if (first === undefined || first.start < sentence.start) return null;
  const isOffice = first.folded === 'of' && second !== undefined && postWords.has(second.folded);
  if (isOffice || (predicative.has(first.folded) && !(block.lang === 'nl' && first.folded === 'de')))
    return refused('indefinite-role', first.text);
  return block.lang === 'fr' && isBareInFrench(block, candidate, sentence) ? refused('indefinite-role', first.text) : null;
}

/** Says whether no article stands near before a role that goes on from other words: in French it is then said of somebody ("naître président"). */
function isBareInFrench({ text }: BlockReading, { start }: Candidate, sentence: Sentence): boolean {
  if (sentence.allCapitals) return false;
  const before = wordsBefore(text, start, DETERMINER_REACH);
  return before.length > 0 && isBlank(before[0]?.gap ?? '') && !before.some(({ folded }) => determiners.has(folded));
}

/** Furthest, in words, that an article stands before its role ("le très imprévisible et jeune dirigeant nord-coréen"). */
const DETERMINER_REACH = 6;
const determiners = new Set(
  'le la l les du des au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma un une'.split(' '),
);

/** Serve or are related to the holder of an office: the name behind is theirs ("le porte-parole du président russe, Dmitri Peskov,"). */
const attendants = new Set(
  (
    'porte parole conseiller conseillere envoye envoyee emissaire adjoint adjointe chef cabinet bras droit epouse femme mari fils fille frere soeur pere mere avocat avocate allie alliee ami amie rival rivale predecesseur successeur representant representante ' +
    'homologue collaborateur assistante secretaire spokesman spokeswoman spokesperson adviser advisor aide envoy emissary chief staff wife husband son daughter brother sister ally friend rival predecessor successor lawyer representative deputy assistant ' +
    'sprecher sprecherin berater beraterin gesandter gesandte ehefrau frau sohn tochter bruder schwester verbundeter nachfolger vorganger stabschef'
  ).split(' '),
);

/** Says whether a role is the complement of such a word. */
export function attendantBefore({ block, candidate }: Pick<Site, 'block' | 'candidate'>): boolean {
  const [article, ...words] = wordsBefore(block.text, candidate.start, 4);
  const links = /^(?:du|de|la|l|of|for|to|the|des|der|d)$/u;
  if (article === undefined || !links.test(article.folded)) return false;
  const noun = words.find(({ folded }) => !links.test(folded));
  return noun !== undefined && attendants.has(noun.folded);
}

/** Furthest, in units, that a year of the same sentence is looked for. */
const YEAR_REACH = 400;

/** Says to which year, other than those of the holder, the sentence of a role belongs; null where none. */
export function otherYear({ block, sentence, candidate }: Site, from: number, to: number): string | null {
  const start = Math.max(sentence.start, candidate.start - YEAR_REACH);
  const end = Math.min(sentence.end, candidate.end + YEAR_REACH);
  // Years in brackets are those of the word before: "la guerre de Corée (1950-1953)".
  const text = withoutBrackets(block.text.slice(start, candidate.start)) + withoutBrackets(block.text.slice(candidate.end, end));
  const years = [...text.matchAll(/(?<![\p{L}\p{N}.,-])(?:1[89]|20)\d\d(?![\p{N}])/gu)].map(([year]) => year);
  if (years.length === 0) return null;
  const first = from === -Infinity ? '0000' : isoDayOf(from).slice(0, 4);
  const last = to === Infinity ? '9999' : isoDayOf(to).slice(0, 4);
  return years.every((year) => year < first || year > last) ? (years[0] ?? null) : null;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, ' ');
}
