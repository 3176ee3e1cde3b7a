import type { Span } from '../../model';
import { bareClause, hasFiniteVerb } from './bare-clause';
import { isInfinitive, objectEnd, opensAdverbial, skipAdverbial } from './adverbials';
import { clauseEnd, skipAdverbs, type Breaks } from './clause';
import type { Cue } from './cue';
import type { Finding } from '../finding';
import { isReportingGerund, type CueVerb } from '../text/language';
import type { Filled } from './filled';
import { isSupposition, subjectOf } from './frame-subject';
import { accusation, attitude, linkedObject, object, quotedPhrase, thanks } from './object-frames';
import { isDeed, isRefusedDeed } from './deeds';
import { mayStand } from './may-stand';
import { isFinite } from '../speaker/noun-phrase';
import { isQuoted, type Passage } from '../text/passage';
import { at, range } from '../text/tokens';
import { isCourt, isInvertedRelative, isSupposed, isUnmentioned, isWondered, saysNothing, standsApart } from './unsaid';

const farthestThat = 28;
/** Tokens of whoever is told something; behind more only English goes on looking. */
const longestWhom = 9;
const nearColon = 4;
const notThat =
  /^(?:plus|moins|tandis|alors|afin|pour|ainsi|autant|lorsque|bien|tel|telle|même|dès|depuis|pendant|avant|après|sans|parce|puis|si|aussi|plutôt|ce|autre|autres)$/u;

/** Finds the "que" or "that" that opens a verb's content; -1 where there is none. */
function findThat(passage: Passage, cue: Cue, end: number, near: boolean): number {
  const { tokens, language } = passage;
  const words = language.lang === 'fr' ? /^(?:que|qu')$/u : /^that$/u;
  for (let i = cue.end; i < Math.min(end, cue.end + (near && language.lang === 'fr' ? longestWhom : farthestThat)); i++) {
    const token = at(tokens, i);
    if (isQuoted(passage, i) || /^[.;:()]$/u.test(token.text)) return -1;
    if (words.test(token.norm) && !notThat.test(at(tokens, i - 1).norm)) return i;
    if (language.lang === 'fr' && opensOtherVerb(passage, i)) return -1;
    if (
      language.lang === 'fr' &&
      (/^(?:qui|dont|où)$/u.test(token.norm) || (language.auxiliaries.has(token.norm) && !token.inverted && token.norm !== 'avoir'))
    )
      return -1;
    if (language.lang === 'en' && /^(?:who|which|was|were|is|are|has|had|will|would)$/u.test(token.norm)) return -1;
  }
  return -1;
}

/** "a affirmé vendredi *avoir* gagné", "a promis à Lima un pont, *jugeant* que": what comes after is not the content of the first verb. */
function opensOtherVerb({ tokens, language }: Passage, index: number): boolean {
  const { norm } = at(tokens, index);
  const before = at(tokens, index - 1);
  if (norm === 'avoir' || norm === 'être') return !language.prepositions.has(before.norm) && !language.ofWords.has(before.norm);
  return before.text !== ',' && before.norm !== 'en' && isReportingGerund(language, norm);
}

function thatClause(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const next = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  const addresses = verb.cueClass === 'warn' || /[up]/u.test(verb.frames) || verb.lemma === 'assurer';
  const direct =
    /^(?:que|qu'|that)$/u.test(at(passage.tokens, next).norm) && !(next > cue.end && notThat.test(at(passage.tokens, next - 1).norm));
  if (/^(?:find|show)$/u.test(verb.lemma) && !direct) return null;
  const allowed =
    direct ||
    ((opensAdverbial(passage, next) || opensAdverbial(passage, cue.end)) &&
      !(verb.lemma === 'add' && at(passage.tokens, next).norm === 'to')) ||
    addresses;
  if (!allowed) return null;
  const near = addresses && !opensAdverbial(passage, next);
  const that = direct ? next : findThat(passage, cue, breaks.sentence[1], near);
  if (that < 0 || (near && that >= next + longestWhom && !isWhom(passage, next, that, farthestThat))) return null;
  const content: Span = [that + 1, clauseEnd(passage, breaks, that)];
  return { verb, rule: 'clause/that', content, confidence: 0.92, ...(that > next ? { addressee: [next, that] as const } : {}) };
}

/** a déclaré : « … » · said: "…" · a lancé « … ». */
function quotation(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens } = passage;
  for (let i = cue.end; i < Math.min(breaks.sentence[1], cue.end + farthestThat); i++) {
    if (isQuoted(passage, i)) {
      const before = at(tokens, i - 1);
      const right =
        i === skipAdverbs(passage, cue.end, breaks.sentence[1]) ||
        before.text === ':' ||
        (before.text === ',' && passage.language.lang === 'en');
      if (!right || (before.text === ',' && passage.language.lang === 'en' && !opensAfterComma(passage, cue.end, i))) return null;
      if (standsApart(verb) && !/^[,:]$/u.test(before.text)) return null;
      const quote = passage.quotes[passage.quoteAt[i] ?? -1];
      const whole = quote !== undefined && (before.text === ':' || before.text === ',');
      const closesEarly = quote !== undefined && passage.language.lang === 'fr' && isRelativeTail(passage, quote.close + 1);
      const end = whole || closesEarly ? Math.min(quote.close + 1, breaks.sentence[1]) : clauseEnd(passage, breaks, i);
      return {
        verb,
        rule: before.text === ':' ? 'clause/colon' : 'clause/quotation',
        content: [i, Math.max(end, i + 1)],
        confidence: 0.93,
      };
    }
    if (at(tokens, i).text === ':') {
      if (isQuoted(passage, i + 1)) continue;
      // "a tranché avec la réserve des autorités : …": far from a verb that takes no clause, the colon only explains.
      if (!/[tio]/u.test(verb.frames) && i > cue.end + nearColon) return null;
      return i + 3 < breaks.sentence[1]
        ? { verb, rule: 'clause/colon', content: [i + 1, clauseEnd(passage, breaks, i)], confidence: 0.7 }
        : null;
    }
    // "criticised the plan, saying, “…”": the quotation is that of the next verb.
    const isNext = i > cue.end && isReportingGerund(passage.language, at(tokens, i).norm);
    if (isNext || /^[.;()]$/u.test(at(tokens, i).text)) return null;
  }
  return null;
}

/** "a dénoncé « un pacte »*, dont* la ville est partie": what a relative clause adds outside the marks is the reporter’s. */
function isRelativeTail({ tokens }: Passage, comma: number): boolean {
  return at(tokens, comma).text === ',' && /^(?:qui|dont|où)$/u.test(at(tokens, comma + 1).norm);
}

/** "told the hall in Leeds, “We stay”": after a comma, what is quoted was all that was said, unless a clause has begun: "said the port is, *in her view*, “a disgrace”". */
function opensAfterComma(passage: Passage, from: number, open: number): boolean {
  const { tokens, language } = passage;
  if (skipAdverbial(passage, skipAdverbs(passage, from, open), open) >= open - 1) return true;
  const words = range([from, open]);
  if (words.some((i) => isFinite(passage, i)) && !words.some((i) => language.relatives.has(at(tokens, i).norm))) return false;
  return at(tokens, open + 1).capital || language.prepositions.has(at(tokens, from).norm);
}

/** "a nié avoir menti : « Tout est faux »": the quotation is a statement of its own. */
function colonBeforeQuote(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end; i++) if (at(passage.tokens, i).text === ':' && !isQuoted(passage, i) && isQuoted(passage, i + 1)) return i;
  return end;
}

/** Il a dit avoir reçu · denied taking part. */
function bareVerb(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const plain = skipAdverbial(passage, skipAdverbs(passage, cue.end, breaks.sentence[1]), breaks.sentence[1]);
  const start = passage.language.lang === 'fr' ? skipAside(passage, plain, breaks.sentence[1]) : plain;
  const fits = verb.frames.includes('g')
    ? /.{2}ing$/u.test(at(passage.tokens, at(passage.tokens, start).norm === 'to' ? start + 1 : start).norm)
    : passage.language.lang === 'fr' && isInfinitive(passage, start);
  if (!fits) return null;
  const end = clauseEnd(passage, breaks, start);
  return { verb, rule: 'clause/infinitive', content: [start, colonBeforeQuote(passage, start, end)], confidence: 0.88 };
}

/** "a assuré*, sans convaincre ses alliés,* ne pas savoir": steps over a phrase between commas before an infinitive. */
function skipAside(passage: Passage, from: number, end: number): number {
  const { tokens, language } = passage;
  const open = at(tokens, from).text === ',' ? from : from - 1;
  if (at(tokens, open).text !== ',' || !(language.prepositions.has(at(tokens, open + 1).norm) || /ant$/u.test(at(tokens, open + 1).norm)))
    return from;
  for (let i = open + 2; i < Math.min(end, open + 14); i++) {
    if (isQuoted(passage, i) || isFinite(passage, i)) return from;
    if (at(tokens, i).text === ',') return isInfinitive(passage, i + 1) ? i + 1 : from;
  }
  return from;
}

/** a promis de …, a appelé les parties à …, vowed to …, urged Peru to … */
function linkedInfinitive(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  const links = language.lang === 'en' ? /^to$/u : verb.frames.includes('a') ? /^(?:à|au|aux)$/u : /^(?:de|d')$/u;
  const limit = Math.min(breaks.sentence[1], cue.end + 16);
  if (
    /^(?:not )?to be (?:named|identified|quoted)/u.test(
      tokens
        .slice(cue.end, cue.end + 4)
        .map((token) => token.norm)
        .join(' '),
    )
  )
    return null;
  for (let i = cue.end; i < limit; i++) {
    if (isQuoted(passage, i) || /^[.;:]$/u.test(at(tokens, i).text)) break;
    if (
      links.test(at(tokens, i).norm) &&
      !(language.lang === 'fr' && verb.frames.includes('d') && hasObjectBefore(passage, cue.end, i)) &&
      !(verb.lemma === 'tell' && !isWhom(passage, cue.end, i)) &&
      !isRefusedDeed(verb, at(tokens, i + 1).norm) &&
      (language.lang === 'en'
        ? (at(tokens, i + 1).kind === 'word' || isQuoted(passage, i + 1)) &&
          !at(tokens, i + 1).capital &&
          !language.determiners.has(at(tokens, i + 1).norm)
        : isInfinitive(passage, i + 1) || isQuoted(passage, i + 1) || (verb.frames.includes('a') && i > cue.end))
    ) {
      const whom = verb.frames.includes('a') && i > cue.end ? skipAdverbial(passage, cue.end, i) : i;
      return {
        verb,
        rule: 'clause/infinitive',
        content: [whom < i ? whom : i, beforeOccasion(passage, i, clauseEnd(passage, breaks, i))],
        confidence: 0.85,
        ...(i > cue.end ? { addressee: [cue.end, i] as const } : {}),
      };
    }
    if (/^(?:que|qu'|that|qui|who)$/u.test(at(tokens, i).norm)) break;
  }
  if (/^(?:refuse|decline)$/u.test(verb.lemma)) return null;
  const next = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  if (verb.frames.includes('a') && /^(?:à|au|aux|to|for)$/u.test(at(tokens, next).norm))
    return { verb, rule: 'clause/object', content: [next, objectEnd(passage, breaks, next)], confidence: 0.75 };
  return null;
}

/** "vowed to stay *as she left the hall*": what is promised or asked ends where the reporter tells on what occasion. */
function beforeOccasion({ tokens, language }: Passage, from: number, end: number): number {
  if (language.lang !== 'en') return end;
  const opens = (i: number) => at(tokens, i).norm === 'as' && /^(?:he|she|it|they)$/u.test(at(tokens, i + 1).norm);
  return range([from + 2, end]).find(opens) ?? end;
}

/** "told families in Odense to leave": nothing but whom stands before the infinitive; "told us the bank planned to cut" is a clause. */
function isWhom(passage: Passage, from: number, end: number, longest = 10): boolean {
  const { tokens, language } = passage;
  if (end <= from || end - from > longest) return false;
  for (let i = from + 1; i < end; i++) {
    const { norm, kind } = at(tokens, i);
    if (language.determiners.has(norm) && !language.prepositions.has(at(tokens, i - 1).norm)) return false;
    if (kind === 'mark' || language.pronouns.has(norm) || language.relatives.has(norm)) return false;
  }
  return !hasFiniteVerb(passage, from, end);
}

/** "a demandé à ses alliés *l’autorisation* de frapper": the object is a noun, to which the infinitive belongs. */
function hasObjectBefore(passage: Passage, from: number, end: number): boolean {
  const { tokens, language } = passage;
  for (let i = end - 1; i >= from; i--) {
    const { norm } = at(tokens, i);
    if (/^(?:à|au|aux)$/u.test(norm)) return false;
    if (language.determiners.has(norm)) return !/^(?:à|de|d'|durant|pendant|dans|devant|sur|par|avec)$/u.test(at(tokens, i - 1).norm);
  }
  return false;
}

const framesInOrder: readonly (readonly [RegExp, (passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb) => Filled | null])[] = [
  [/[tup]/u, thatClause],
  [/[ig]/u, bareVerb],
  [/[qu]/u, quotation],
  [/[xl]/u, accusation],
  [/[da]/u, linkedInfinitive],
  [/p/u, thanks],
  [/z/u, attitude],
  [/o/u, object],
  [/[nh]/u, linkedObject],
  [/[tu]/u, bareClause],
  [/[qtocn]/u, quotedPhrase],
  [/w/u, indirectQuestion],
];

function indirectQuestion(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const start = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  if (!/^(?:si|s'|whether|if|why|how|what|pourquoi|comment)$/u.test(at(passage.tokens, start).norm)) return null;
  return { verb, rule: 'clause/question', content: [start, clauseEnd(passage, breaks, start)], confidence: 0.7 };
}

/**
 * Read a cue whose content follows it: that-clause, quotation, infinitive, object, accusation.
 *
 * @param hasPrevious - a finding of the same sentence may lend its speaker
 * @returns null where nothing that the verb could report follows
 */
export function readFrame(passage: Passage, breaks: Breaks, cue: Cue, hasPrevious: boolean): Finding | null {
  if (cue.quoted || cue.passive || !mayStand(passage, cue) || isSupposed(passage, cue) || isWondered(passage, cue)) return null;
  const subject = subjectOf(passage, breaks, cue, hasPrevious);
  if (subject === null || isInvertedRelative(passage, cue) || isSupposition(passage, subject)) return null;
  if (subject.from === 'phrase' && saysNothing(passage, cue, subject.phrase.head)) return null;
  const verbs = cue.verbs.filter((verb) => verb.frames.includes('s') === cue.reflexive);
  for (const [pattern, fill] of framesInOrder) {
    for (const verb of verbs) {
      if (!pattern.test(verb.frames) || (fill === quotedPhrase && standsApart(verb))) continue;
      if (verb.lemma === 'condamner' && subject.from === 'phrase' && isCourt(passage, subject.phrase.head)) continue;
      if (/^(?:find|show|provide|stipulate)$/u.test(verb.lemma) && fill !== thatClause) continue;
      const filled = fill(passage, breaks, cue, verb);
      if (filled === null || filled.content[1] - filled.content[0] < 1 || verb.cueClass === 'feel') continue;
      if (filled.rule === 'clause/quoted-phrase' && isUnmentioned(passage, cue, verb, filled.content[0])) continue;
      if (isDeed(passage, cue, verb, filled, subject, breaks.sentence[0])) continue;
      return {
        rule: filled.rule,
        confidence: filled.confidence - (cue.tense === 'infinitive' ? 0.1 : 0),
        content: [filled.content],
        subject,
        cue: [cue.start, cue.end],
        cueClass: verb.cueClass,
        lemma: verb.lemma,
        negated: cue.negated,
        sentence: passage.sentenceAt[cue.start] ?? 0,
        clause: [clauseStartOf(breaks, cue.start), filled.content[0]],
        ...(filled.absorbs === true ? { absorbs: true } : {}),
        ...(filled.addressee === undefined ? {} : { addressee: filled.addressee }),
      };
    }
  }
  return null;
}

function clauseStartOf(breaks: Breaks, index: number): number {
  return breaks.at.filter((place) => place <= index).at(-1) ?? breaks.sentence[0];
}
