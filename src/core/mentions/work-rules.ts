import { foldWord } from '../gazetteer/fold';
import { candidatesIn, refused, type Verdict } from './candidate';
import { givenNames } from './lang/given-names';
import { calendarWords, followers, openers, tails, titles } from './lang/lexicon';
import { capitalsTell, type Site } from './name-rules';
import { isSentenceStart } from './sentences';
import { isAllCapitals, isBlank, isCapitalised, wordAfter, wordsBefore } from './words';

/** Most words of a title between quotation marks. */
const TITLE_WORDS = 7;
/** Shortest word that a title writes with a capital. */
const CAPITAL_WORD = 4;

const opening = /[«“„"‹‘]\s*$/u;
const closing = /^\s*[»”“"›’]/u;

/** Refuses a name in the title of a work: "« Le Mage du Kremlin »", "From Russia With Love". */
export function titleOfWork(site: Site): Verdict | null {
  return quotedTitle(site) ?? titlePhrase(site) ?? capitalArticle(site);
}

function quotedTitle({ block, candidate }: Site): Verdict | null {
  const from = Math.max(0, candidate.start - 60);
  const before = block.text.slice(from, candidate.start);
  const open = Math.max(...['«', '“', '„', '"', '‹'].map((mark) => before.lastIndexOf(mark)));
  if (open < 0 || /[»”]/u.test(before.slice(open + 1))) return null;
  const after = block.text.slice(candidate.end, candidate.end + 60);
  const close = after.search(/[»”“"›]/u);
  if (close < 0) return null;
  const quote = before.slice(open + 1) + block.text.slice(candidate.start, candidate.end) + after.slice(0, close);
  const words = quote.match(/\p{L}+/gu) ?? [];
  if (quote.trim().length <= candidate.end - candidate.start || words.length > TITLE_WORDS || /[.!?…;]/u.test(quote)) return null;
  // Who calls himself "Emperor of …" in quotation marks names the country.
  if (words.some((word) => dignities.has(word.toLowerCase()))) return null;
  const isTitle = isCapitalised(words[0] ?? '') && words.slice(1).every((word) => isCapitalised(word) || word.length < CAPITAL_WORD);
  return isTitle ? refused('title-of-work', quote.trim()) : null;
}

/** "From Russia With Love": capitals on words that have none in prose. */
function titlePhrase(site: Site): Verdict | null {
  const { block, candidate, sentence, before, after } = site;
  if (!capitalsTell(site)) return null;
  if (
    after !== null &&
    isBlank(after.gap) &&
    isCapitalised(after.text) &&
    !isAllCapitals(after.text) &&
    openers.has(after.folded) &&
    after.text.length > 1 &&
    !block.text.slice(candidate.start, candidate.end).endsWith('.') &&
    !courtesies.has(wordAfter(block.text, after.end)?.folded ?? '')
  ) {
    return calendarWords.has(after.folded) || after.text === 'I' ? null : refused('title-of-work', after.text);
  }
  if (before === null || !isBlank(before.gap) || !isCapitalised(before.text) || isAllCapitals(before.text) || before.text.length < 2)
    return null;
  const opensText =
    isSentenceStart(block.text, sentence, before.start) ||
    /[\n:;–—(|/•·»”"’'‘“\d]\s*$/u.test(block.text.slice(Math.max(0, before.start - 3), before.start));
  return !opensText && prepositions.has(before.folded) ? refused('title-of-work', before.text) : null;
}

/** Follow a possessive in the address of dignitaries ("Son Excellence"), where its capital makes no title. */
const courtesies = new Set('excellence excellency majeste majesty altesse highness saintete holiness eminence honor honour'.split(' '));
const dignities = new Set(
  'emperor empress king queen president chancellor minister empereur imperatrice roi reine président présidente ministre kaiser könig präsident'.split(
    ' ',
  ),
);
const prepositions = new Set('from to of with in into for about against and'.split(' '));
const articles = new Set(['Le', 'La', 'Les', 'L', 'Un', 'Une', 'The', 'Der', 'Die', 'Das']);

/** "Les Amants de Pékin": an article with a capital within a sentence. */
function capitalArticle({ block, candidate, sentence }: Site): Verdict | null {
  const words = wordsBefore(block.text, candidate.start, 5);
  const at = words.findIndex(({ text }) => !/^(?:de|du|des|d|of|the|von|la|le|l)$/u.test(text));
  const [head, article] = [words[at], words[at + 1]];
  if (head === undefined || article === undefined || at === 0 || !isCapitalised(head.text) || !articles.has(article.text)) return null;
  if (titles.has(head.folded) || followers.has(head.folded) || candidatesIn(block, head.start, head.end).length > 0) return null;
  const bare = block.text.slice(Math.max(0, article.start - 4), article.start);
  if (isSentenceStart(block.text, sentence, article.start) || opening.test(bare) || /[–—:|\d]\s*$/u.test(bare)) return null;
  return closing.test(bare) ? null : refused('title-of-work', `${article.text} ${head.text}`);
}

/** Refuses the name of a body that is one word of a newspaper's: "The Daily Telegram", "Star-Telegram", "Telegram & Gazette". */
export function newspaperBefore({ block, candidate, before }: Site): Verdict | null {
  if (candidate.posting.kind !== 'full') return null;
  const partner = /^ & (\p{Lu}\p{L}+)/u.exec(block.text.slice(candidate.end, candidate.end + 24))?.[1];
  if (partner !== undefined && tails.has(foldWord(partner))) return refused('longer-name', partner);
  if (before === null || !/^[\s\-‐‑]$/u.test(before.gap)) return null;
  if (/\s/u.test(block.text.slice(candidate.start, candidate.end)) || !isCapitalised(before.text)) return null;
  return newspapers.has(before.folded) ? refused('longer-name', before.text) : null;
}

const newspapers = new Set(
  'daily evening morning sunday weekly star herald post world western eastern northern southern county'.split(' '),
);

/** Refuses a single name that a capitalised word follows which makes it a longer one: "Telegram Sam", "Pékin Express". */
export function followedByName(site: Site): Verdict | null {
  const { block, candidate, after } = site;
  if (!capitalsTell(site) || after === null || !isBlank(after.gap) || !isCapitalised(after.text) || isAllCapitals(after.text)) return null;
  if (/[\s.-]/u.test(block.text.slice(candidate.start, candidate.end).replace(/^White House$/u, ''))) return null;
  if (titles.has(after.folded) || followers.has(after.folded) || calendarWords.has(after.folded)) return null;
  const second = wordAfter(block.text, after.end);
  if (courtesies.has(second?.folded ?? '')) return null;
  // "le porte-parole du Kremlin Dmitri …": a whole name follows.
  if (givenNames.has(after.folded) && second !== null && isBlank(second.gap) && isCapitalised(second.text)) return null;
  return candidatesIn(block, after.start, after.end).length > 0 ? null : refused('longer-name', after.text);
}
