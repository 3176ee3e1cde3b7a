import type { Lang } from '../../model';

/** Tells words from numbers and marks. */
export type TokenKind = 'word' | 'number' | 'mark';

/** Holds one word, number or mark of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, with straight apostrophes, but for "WHO" and the like; an inverted pronoun loses its hyphens (`-t-il` is `il`). */
  readonly norm: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Is a pronoun that hangs on its verb by a hyphen. */
  readonly inverted: boolean;
}

/** Stands where a token list ends, so that looking past its ends needs no check. */
const noToken: Token = { start: -1, end: -1, kind: 'mark', text: '', norm: '', capital: false, inverted: false };

const blanks = '[ \\u00a0\\u202f\\u2009]';
const number = `\\d+(?:[.,:h]\\d+|${blanks}\\d{3}(?!\\d))*`;
const initials = '(?:\\p{Lu}\\.){2,}';
/** A possessive may be written with the wrong apostrophe: "Hale‘s", "Hale´s". */
const word = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\d]*(?:[-‑'’][\\p{L}\\p{M}\\d]+)*(?:[‘´`]s(?![\\p{L}\\p{M}]))?";
const pattern = new RegExp(`(${initials})|(${number})|(${word}['’]?)|(\\S)`, 'gu');

const elided = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’]/iu;
const wholeWords = /^rendez-vous$|^(?:aujourd|prud)['’]hui|^aujourd['’]hui|^prud['’]h|^d['’]ores$/iu;
const invertedPronoun = /(?:-t)?-(ils?|elles?|on|je|tu|nous|vous)$/iu;
const possessive = /['’‘´`]s$/iu;
/** "they’ve", "he’d": a pronoun with its auxiliary. */
const contraction = /^(?:i|you|he|she|it|we|they|who|that|there)(?=['’](?:ve|d|ll|re|m)$)/iu;
const initialAbbreviation =
  /^(?:m|mm|mme|mmes|mlle|mgr|me|dr|pr|mr|mrs|ms|prof|st|sen|rep|gov|gen|col|lt|sgt|capt|rev|jr|sr|maj|adm|cmdr|cpl|hon|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|no|inc|corp|co|ltd|vs)$/iu;

function make(text: string, start: number, kind: TokenKind, norm?: string): Token {
  const first = text.charAt(0);
  return {
    start,
    end: start + text.length,
    kind,
    text,
    norm:
      norm ??
      text
        .toLowerCase()
        .replace(/[’‘´`]/g, "'")
        .replace(/‑/g, '-'),
    capital: first !== first.toLowerCase(),
    inverted: norm !== undefined,
  };
}

/** "selon Ahn *Chan-il*": behind another word, what a capital begins is a name and no verb; "Macron a-t-il" and, at the head of a sentence, "Est-il" are inversions. */
function isHyphenatedName(text: string, midSentence: boolean): boolean {
  return midSentence && /^\p{Lu}\p{Ll}*-\p{Ll}/u.test(text) && !/-t-/u.test(text);
}

function pushFrenchWord(tokens: Token[], text: string, start: number, midSentence: boolean): void {
  if (wholeWords.test(text)) {
    tokens.push(make(text, start, 'word'));
    return;
  }
  const elision = elided.exec(text);
  if (elision !== null) {
    tokens.push(make(elision[0], start, 'word'));
    const rest = text.slice(elision[0].length);
    if (rest !== '') pushFrenchWord(tokens, rest, start + elision[0].length, false);
    return;
  }
  const pronoun = invertedPronoun.exec(text);
  if (pronoun !== null && pronoun.index > 0 && !isHyphenatedName(text, midSentence)) {
    tokens.push(make(text.slice(0, pronoun.index), start, 'word'));
    tokens.push(make(pronoun[0], start + pronoun.index, 'word', (pronoun[1] ?? '').toLowerCase()));
    return;
  }
  pushTrimmed(tokens, text, start);
}

function pushEnglishWord(tokens: Token[], text: string, start: number): void {
  const pronoun = contraction.exec(text)?.[0].length ?? 0;
  const owner = possessive.exec(text);
  if (pronoun > 0) {
    tokens.push(make(text.slice(0, pronoun), start, 'word'));
    tokens.push(make(text.slice(pronoun), start + pronoun, 'word'));
    return;
  }
  if (owner === null || owner.index === 0) {
    pushTrimmed(tokens, text, start);
    return;
  }
  tokens.push(make(text.slice(0, owner.index), start, 'word'));
  tokens.push(make(owner[0], start + owner.index, 'word'));
}

/** Splits an apostrophe off the end of a word, where it closes a quotation or marks a plural's possessive. */
function pushTrimmed(tokens: Token[], text: string, start: number): void {
  const trailing = /['’]$/u.test(text);
  const body = trailing ? text.slice(0, -1) : text;
  tokens.push(make(body, start, 'word'));
  if (trailing) tokens.push(make(text.slice(-1), start + body.length, 'mark'));
}

/** Words that begin a sentence and no surname: "le sirop Magrip N. Les autres …" ends one. */
const opensSentence =
  /^\s+(?:Les?|La|L['’]|Un|Une|Des|Il|Elle|Ils|Elles|On|En|Mais|Cette?|Ces|The|He|She|It|They|In|But|This|These)(?:\s|['’])/u;

/**
 * Split a text into words, numbers and marks.
 *
 * French elisions (`l’`, `qu’`), inverted pronouns (`-t-il`) and English possessives (`’s`) are tokens of their own; titles
 * such as `Mme` and `Dr` keep no stop, and the stop after them is dropped.
 *
 * @returns sorted, never overlapping; blanks are in no token; empty for blank text
 */
export function tokenize(text: string, lang: Lang): Token[] {
  const tokens: Token[] = [];
  const push = lang === 'fr' ? pushFrenchWord : pushEnglishWord;
  for (const match of text.matchAll(pattern)) {
    const [whole, abbreviation, digits, letters] = match;
    const start = match.index;
    if (abbreviation !== undefined) tokens.push(make(abbreviation, start, 'word'));
    else if (digits !== undefined) tokens.push(make(digits, start, 'number'));
    else if (letters !== undefined)
      push(tokens, letters, start, /[^\S\r\n]/u.test(text.charAt(start - 1)) && tokens.at(-1)?.kind === 'word');
    else if (!isAbbreviationStop(tokens, whole, start, text.slice(start + 1, start + 12))) tokens.push(make(whole, start, 'mark'));
  }
  return lang === 'en' ? tokens.map((token, i) => keepAbbreviation(token, at(tokens, i - 1), at(tokens, i + 1))) : tokens;
}

function isAbbreviationStop(tokens: readonly Token[], mark: string, start: number, after: string): boolean {
  const last = tokens.at(-1);
  if (mark !== '.' || last?.end !== start || last.kind !== 'word') return false;
  // "sur X." ends a sentence: the network, not an initial.
  if (last.text === 'X' && /^(?:sur|on|via)$/u.test(tokens.at(-2)?.norm ?? '')) return false;
  if (last.text.length === 1 && last.capital && last.norm !== 'i') return !opensSentence.test(after);
  return last.capital && initialAbbreviation.test(last.text);
}

/** Abbreviations that read as a small word where all is in lower case: the World Health Organization, information technology. */
const smallWords = /^(?:WHO|IT|US|IS)$/u;

/** "*The WHO* said", "*IT* staff": among words that are not all in capitals, an abbreviation keeps its own so that no rule takes it for a pronoun. */
function keepAbbreviation(token: Token, before: Token, after: Token): Token {
  const shouts = [before, after].some(({ text, kind }) => kind === 'word' && text.length > 3 && text === text.toUpperCase());
  return smallWords.test(token.text) && !shouts ? { ...token, norm: token.text } : token;
}

/** List the indexes of a token range. */
export function range([start, end]: readonly [number, number]): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}

/** Tell whether a token makes the name before it an owner: "Hale*’s* plan", "the Hales*’* plan". */
export function marksOwner({ text }: Token): boolean {
  return /^['’‘´`]s?$/u.test(text);
}

/** Read the token at an index; `noToken` outside the list. */
export function at(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? noToken;
}
