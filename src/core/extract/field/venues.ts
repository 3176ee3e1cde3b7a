import type { EntityId, Span } from '../../model';
import { isAdverb, skipAdverbials } from '../text/adverbs';
import { contentStart, type Finding } from '../finding';
import { goesOn, settingBefore } from '../report/going-on';
import { groupBy } from '../text/group-by';
import type { Layered } from '../layers';
import { venueWords, type VenueWords } from '../lang/venue-words';
import { isNameWord } from '../speaker/names';
import { phraseEnd } from '../speaker/noun-phrase';
import { isOutlet } from '../speaker/outlets';
import { crossesClause, inContent, ownOf, type Placed } from '../report/own-words';
import { isQuoted, mentionOf, textOf, type Passage } from '../text/passage';
import { at } from '../text/tokens';
import type { Spoken } from '../turns';

/** Says where or on what occasion something was said. */
export interface Venue {
  /** Event of the inventory; null where the words name none. */
  readonly id: EntityId | null;
  readonly asGiven: string;
  readonly span: Span;
  readonly rule: string;
}

type Opening = (passage: Passage, words: VenueWords, index: number) => number | null;

const longestVenue = 24;

function norm(passage: Passage, index: number): string {
  return at(passage.tokens, index).norm;
}

/** Finds a noun of a list within the first words of a noun phrase; the token after it, or null. */
function headIn(passage: Passage, from: number, nouns: ReadonlySet<string>): number | null {
  const { tokens, language } = passage;
  for (let i = from; i < from + 5; i++) {
    const token = at(tokens, i);
    if (token.kind !== 'word' || isQuoted(passage, i)) return null;
    if (nouns.has(token.norm)) return i + 1;
    if (i > from && (language.prepositions.has(token.norm) || language.ofWords.has(token.norm) || language.relatives.has(token.norm)))
      return null;
  }
  return null;
}

function isMedium(passage: Passage, index: number): boolean {
  const start = passage.language.determiners.has(norm(passage, index)) ? index + 1 : index;
  if (passage.language.mediaNouns.has(norm(passage, start))) return true;
  for (let end = start + 4; end > start; end--) if (isOutlet(textOf(passage, [start, end]))) return true;
  return false;
}

/** "sur X", "sur son compte Telegram", "on state television", "sur BFMTV". */
function onChannel(passage: Passage, words: VenueWords, index: number): number | null {
  const next = at(passage.tokens, index);
  if (words.platforms.has(next.norm) && next.capital) return index + 1;
  return headIn(passage, index, words.channels) ?? (isMedium(passage, index) ? index + 1 : null);
}

const frenchOpenings: Readonly<Record<string, Opening>> = {
  dans: (passage, words, i) => headIn(passage, i + 1, words.utterances) ?? (isMedium(passage, i + 1) ? i + 2 : null),
  par: (passage, _, i) => (/^(?:communiqué|courriel|mail|visioconférence|vidéo)$/u.test(norm(passage, i + 1)) ? i + 2 : null),
  lors: (passage, words, i) => (passage.language.ofWords.has(norm(passage, i + 1)) ? headIn(passage, i + 1, words.occasions) : null),
  pendant: (passage, words, i) => headIn(passage, i + 1, words.occasions),
  durant: (passage, words, i) => headIn(passage, i + 1, words.occasions),
  devant: (passage, words, i) => headIn(passage, i + 1, words.audiences),
  sur: (passage, words, i) => onChannel(passage, words, i + 1),
  via: (passage, words, i) => onChannel(passage, words, i + 1) ?? headIn(passage, i + 1, words.utterances),
  au: (passage, words, i) =>
    norm(passage, i + 1) === 'cours'
      ? headIn(passage, i + 2, words.occasions)
      : norm(passage, i + 1) === 'micro' || norm(passage, i + 1) === 'tribunal'
        ? i + 2
        : null,
  à: (passage, words, i) => {
    const article = /^(?:la|l')$/u.test(norm(passage, i + 1));
    const noun = norm(passage, i + 2);
    if (article && /^(?:tribune|antenne|télévision|radio|barre|audience)$/u.test(noun)) return i + 3;
    return article && /^(?:occasion|issue|ouverture|clôture)$/u.test(noun) ? headIn(passage, i + 3, words.occasions) : null;
  },
  en: (passage, words, i) => {
    const noun = norm(passage, i + 1);
    if (noun === 'conférence' && norm(passage, i + 2) === 'de') return i + 4;
    if (/^(?:visite|déplacement|tournée)$/u.test(noun)) return i + 2;
    return /^(?:marge|ouverture|clôture)$/u.test(noun) ? headIn(passage, i + 2, words.occasions) : null;
  },
};

/** "in a statement", "during a rally"; "in response to" says why. */
const said: Opening = (passage, words, i) =>
  /^(?:response|reply)$/u.test(norm(passage, i + 1))
    ? null
    : (headIn(passage, i + 1, words.utterances) ?? headIn(passage, i + 1, words.occasions));

const englishOpenings: Readonly<Record<string, Opening>> = {
  in: said,
  at: (passage, words, i) => headIn(passage, i + 1, words.occasions),
  during: said,
  before: (passage, words, i) => headIn(passage, i + 1, words.assemblies),
  via: (passage, words, i) => onChannel(passage, words, i + 1) ?? headIn(passage, i + 1, words.utterances),
  on: (passage, words, i) =>
    norm(passage, i + 1) === 'the' && norm(passage, i + 2) === 'sidelines' ? i + 3 : onChannel(passage, words, i + 1),
};

/** "told a parliamentary committee", "told reporters in Lima": what was told an assembly was said there. */
function toldAt(passage: Passage, words: VenueWords, index: number): Placed | null {
  const assembly = headIn(passage, index + 1, words.assemblies);
  if (assembly !== null) return { start: index + 1, end: extend(passage, words, index + 1, assembly) };
  if (!/^(?:reporters|journalists)$/u.test(norm(passage, index + 1))) return null;
  const place = skipAdverbials(passage.language, passage.tokens, norm(passage, index + 2) === 'on' ? index + 3 : index + 2);
  return /^(?:in|at|outside|aboard)$/u.test(norm(passage, place)) && isNameWord(passage, place + 1)
    ? { start: place, end: extend(passage, words, place, phraseEnd(passage, place + 1, place + longestVenue)) }
    : null;
}

/** "S’exprimant vendredi à Lima", "Speaking on Friday at the harbour": whatever place is named first. */
function speakingAt(passage: Passage, words: VenueWords, index: number): Placed | null {
  const { tokens, language } = passage;
  let i = skipAdverbials(language, tokens, index + 1);
  if (language.lang === 'en' && norm(passage, i) === 'on' && language.timeWords.has(norm(passage, i + 1)))
    i = skipAdverbials(language, tokens, i + 1);
  const places = language.lang === 'fr' ? /^(?:à|au|aux|en|depuis|devant|dans|lors|sur|chez)$/u : /^(?:in|at|from|before|to|during|on)$/u;
  if (!places.test(norm(passage, i))) return null;
  if (norm(passage, i) === 'to' && headIn(passage, i + 1, words.audiences) === null) return null;
  const first = norm(passage, i) === 'lors' ? i + 2 : i + 1;
  if (/^(?:condition|nom|behalf|faveur|tant|qualité)$/u.test(norm(passage, first)) || norm(passage, first + 1) === 'nom') return null;
  const end = extend(passage, words, i, phraseEnd(passage, first, first + longestVenue));
  return end > first ? { start: i, end } : null;
}

/** Goes on over what belongs to a venue: "… *accordé jeudi à la chaîne Orbe*", "… *in Lima*"; days at the end are left out. */
function extend(passage: Passage, words: VenueWords, start: number, from: number): number {
  const { tokens, language } = passage;
  const limit = Math.min(start + longestVenue, passage.sentences[passage.sentenceAt[start] ?? 0]?.[1] ?? start);
  let end = Math.max(from, Math.min(phraseEnd(passage, Math.max(start + 1, from - 1), limit), limit));
  for (let step = 0; step < 4; step++) {
    let i = end;
    if (words.participles.has(norm(passage, i))) i++;
    i = Math.max(i, skipAdverbials(language, tokens, i));
    if (language.lang === 'en' && norm(passage, i) === 'on' && language.timeWords.has(norm(passage, i + 1))) i += 2;
    if (words.participles.has(norm(passage, i))) i++;
    const link =
      language.lang === 'fr' ? /^(?:à|au|aux|avec|en|de|d'|du|sur|devant|par|dans|pour|depuis)$/u : /^(?:in|at|with|on|to|by|of|from)$/u;
    if (i >= limit || isQuoted(passage, i) || !link.test(norm(passage, i))) break;
    if (opensOther(passage, i + 1)) break;
    const next = phraseEnd(passage, i + 1, limit);
    if (next <= i + 1 || language.verbForms.has(norm(passage, i + 1))) break;
    end = next;
  }
  return withoutDay(passage, start, end);
}

/** "une vidéo *dans laquelle* …", "devant la presse *avec de l’*ambition": a clause, or how something was said. */
function opensOther(passage: Passage, index: number): boolean {
  const { language } = passage;
  const here = norm(passage, index);
  return language.relatives.has(here) || (norm(passage, index - 1) === 'avec' && language.ofWords.has(here));
}

function withoutDay(passage: Passage, start: number, end: number): number {
  const { tokens, language } = passage;
  let i = end;
  while (i > start + 1) {
    const { norm: last, kind } = at(tokens, i - 1);
    const loose =
      venueWords[language.lang].participles.has(last) ||
      language.timeWords.has(last) ||
      language.prepositions.has(last) ||
      kind === 'mark' ||
      isAdverb(language, at(tokens, i - 1));
    if (!loose || isNameWord(passage, i - 1)) break;
    i--;
  }
  return i;
}

/** Find every phrase of a text that says where or on what occasion words were said. */
function findVenues(passage: Passage): Placed[] {
  const found: Placed[] = [];
  const { language } = passage;
  const words = venueWords[language.lang];
  const openings = language.lang === 'fr' ? frenchOpenings : englishOpenings;
  const speaking = language.lang === 'fr' ? 'exprimant' : 'speaking';
  for (let i = 0; i < passage.tokens.length; i++) {
    if (isQuoted(passage, i)) continue;
    const here = norm(passage, i);
    let venue: Placed | null = null;
    if (here === speaking) venue = speakingAt(passage, words, i);
    else if (here === 'told' && language.lang === 'en') venue = toldAt(passage, words, i);
    else if (Object.hasOwn(openings, here)) {
      const head = openings[here]?.(passage, words, i) ?? null;
      if (head !== null) venue = { start: i, end: extend(passage, words, i, head) };
    }
    if (venue === null) continue;
    found.push(venue);
    i = venue.end - 1;
  }
  return found;
}

/** Cuts a phrase where the finding's subject, cue or content begins: "dans un communiqué *le ministre*". */
function clip(finding: Finding, { start, end }: Placed): Placed {
  const subject = finding.subject.from === 'phrase' ? finding.subject.phrase.head[0] : Infinity;
  const stops = [subject, finding.cue?.[0] ?? Infinity, contentStart(finding)].filter((stop) => stop > start);
  return { start, end: Math.min(end, ...stops) };
}

function describe(passage: Passage, { start, end }: Placed, rule: string): Venue {
  let id: EntityId | null = null;
  for (let i = start; i < end; i++) {
    const mention = mentionOf(passage, i);
    if (mention?.type === 'event') id ??= mention.id;
  }
  const span: Span = [at(passage.tokens, start).start, at(passage.tokens, end - 1).end];
  return { id, asGiven: textOf(passage, [start, end]).replace(/\s+/gu, ' '), span, rule };
}

/** "contestant des propos de X *dans un entretien*": the venue of the words that somebody answers, or of another clause. */
function isOthers(passage: Passage, finding: Finding, { start }: Placed): boolean {
  if (finding.rule.startsWith('incise')) return crossesClause(passage, finding.cue?.[1] ?? start, start);
  if (finding.rule !== 'clause/object' || start < contentStart(finding)) return false;
  const { utterances, replies } = venueWords[passage.language.lang];
  return passage.tokens.slice(contentStart(finding), start).some(({ norm: word }) => utterances.has(word) || replies.has(word));
}

/**
 * Find where each statement was said, in the reporter's own words: "dans une interview", "sur X", "at a news conference in Lima".
 *
 * What a speaker goes on to say in the same or the next sentence was said there too.
 *
 * @param spoken - every finding, also those that are no statements of their own
 * @returns one entry per statement, null where the text names no venue
 */
export function placeStatements(passage: Passage, layered: readonly Layered[], spoken: readonly Spoken[]): (Venue | null)[] {
  const venuesIn = groupBy(findVenues(passage), ({ start }) => passage.sentenceAt[start] ?? -1);
  const findingsIn = groupBy(
    spoken.map(({ finding }) => finding),
    ({ sentence }) => sentence,
  );
  const places: (Venue | null)[] = [];
  layered.forEach((one, i) => {
    const { finding } = one;
    const siblings = findingsIn.get(finding.sentence) ?? [];
    const free = (venuesIn.get(finding.sentence) ?? [])
      .map((venue) => clip(finding, venue))
      .filter((venue) => !inContent(venue, finding, siblings) && !isOthers(passage, finding, venue));
    const own = ownOf(passage, siblings, finding, free)[0];
    const before = goesOn(one, layered[i - 1]) ? (places[i - 1] ?? null) : null;
    const [setting] = settingBefore(one, venuesIn, (index) => findingsIn.has(index));
    if (own !== undefined) places.push(describe(passage, own, 'venue/own'));
    else if (setting !== undefined) places.push(describe(passage, setting, 'venue/sentence-before'));
    else places.push(before === null ? null : { ...before, rule: 'venue/carried' });
  });
  return places;
}
