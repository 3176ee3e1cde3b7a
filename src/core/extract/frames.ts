import type { Span } from '../model';
import { clauseEnd, isCircumstance, skipAdverbs, type Breaks } from './clause';
import type { Cue } from './cues';
import type { Finding, Subject } from './finding';
import type { CueVerb } from './language';
import { phraseEnd, subjectAfter, subjectBefore } from './noun-phrase';
import { isNameWord } from './names';
import { isQuoted, mentionOf, type Passage } from './passage';
import { at } from './tokens';

/** Holds what a frame found after its verb. */
interface Filled {
  readonly verb: CueVerb;
  readonly rule: string;
  readonly content: Span;
  readonly confidence: number;
  readonly absorbs?: boolean;
  readonly addressee?: Span;
}

const farthestThat = 28;
const infinitiveForm = /(?:er|ir|oir|re|être|avoir)$/u;
const notThat =
  /^(?:plus|moins|tandis|alors|afin|pour|ainsi|autant|lorsque|bien|tel|telle|même|dès|depuis|pendant|avant|après|sans|parce|puis|si|aussi|plutôt|ce|autre|autres)$/u;

/** Finds the "que" or "that" that opens a verb's content; -1 where there is none. */
function findThat(passage: Passage, cue: Cue, end: number, near: boolean): number {
  const { tokens, language } = passage;
  const words = language.lang === 'fr' ? /^(?:que|qu')$/u : /^that$/u;
  for (let i = cue.end; i < Math.min(end, cue.end + (near ? 9 : farthestThat)); i++) {
    const token = at(tokens, i);
    if (isQuoted(passage, i) || /^[.;:()]$/u.test(token.text)) return -1;
    if (words.test(token.norm) && !notThat.test(at(tokens, i - 1).norm)) return i;
    if (
      language.lang === 'fr' &&
      (/^(?:qui|dont|où)$/u.test(token.norm) || (language.auxiliaries.has(token.norm) && !token.inverted && token.norm !== 'avoir'))
    )
      return -1;
    if (language.lang === 'en' && /^(?:who|which|was|were|is|are|has|had|will|would)$/u.test(token.norm)) return -1;
  }
  return -1;
}

function opensAdverbial(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  const token = at(tokens, index);
  if (token.text === ',' || language.prepositions.has(token.norm) || language.timeWords.has(token.norm)) return true;
  if (/^(?:ce|le|this|last|late|early|earlier)$/u.test(token.norm))
    return (
      language.timeWords.has(at(tokens, index + 1).norm) ||
      at(tokens, index + 1).kind === 'number' ||
      /^(?:matin|soir|week|month|year|1er)$/u.test(at(tokens, index + 1).norm)
    );
  return /^(?:reporters|journalists|lawmakers|parliament|supporters)$/u.test(token.norm);
}

function thatClause(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const next = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  const addresses = verb.cueClass === 'warn' || /[up]/u.test(verb.frames) || verb.lemma === 'assurer';
  const direct = /^(?:que|qu'|that)$/u.test(at(passage.tokens, next).norm);
  const allowed = direct || opensAdverbial(passage, next) || addresses;
  if (!allowed) return null;
  const that = direct ? next : findThat(passage, cue, breaks.sentence[1], addresses && !opensAdverbial(passage, next));
  if (that < 0) return null;
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
      if (!right) return null;
      const quote = passage.quotes[passage.quoteAt[i] ?? -1];
      const whole = quote !== undefined && (before.text === ':' || before.text === ',');
      const end = whole ? Math.min(quote.close + 1, breaks.sentence[1]) : clauseEnd(passage, breaks, i);
      return {
        verb,
        rule: before.text === ':' ? 'clause/colon' : 'clause/quotation',
        content: [i, Math.max(end, i + 1)],
        confidence: 0.93,
      };
    }
    if (at(tokens, i).text === ':') {
      if (isQuoted(passage, i + 1)) continue;
      return i + 3 < breaks.sentence[1]
        ? { verb, rule: 'clause/colon', content: [i + 1, clauseEnd(passage, breaks, i)], confidence: 0.7 }
        : null;
    }
    if (/^[.;]$/u.test(at(tokens, i).text)) return null;
  }
  return null;
}

function isInfinitive(passage: Passage, index: number): boolean {
  const token = at(passage.tokens, index);
  if (/^(?:ne|n'|pas|se|s'|le|l'|la|les|y|en|lui|leur)$/u.test(token.norm))
    return [1, 2, 3].some((step) => plainInfinitive(passage, index + step));
  return plainInfinitive(passage, index);
}

function plainInfinitive(passage: Passage, index: number): boolean {
  const token = at(passage.tokens, index);
  return (
    token.kind === 'word' &&
    !token.capital &&
    infinitiveForm.test(token.norm) &&
    !/^(?:hier|leur|dernier|premier|janvier|février|entre|contre|lettre|ministre|notre|votre|autre|quatre|guerre|terre|mer|fer|cher|octobre|septembre|novembre|décembre|heure|mesure|encore|outre|titre|être-là)$/u.test(
      token.norm,
    )
  );
}

/** Il a dit avoir reçu · denied taking part. */
function bareVerb(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const start = skipAdverbial(passage, skipAdverbs(passage, cue.end, breaks.sentence[1]), breaks.sentence[1]);
  const fits = verb.frames.includes('g')
    ? /.{3}ing$/u.test(at(passage.tokens, start).norm)
    : passage.language.lang === 'fr' && isInfinitive(passage, start);
  return fits ? { verb, rule: 'clause/infinitive', content: [start, clauseEnd(passage, breaks, start)], confidence: 0.88 } : null;
}

/** a promis de …, a appelé les parties à …, vowed to …, urged Peru to … */
function linkedInfinitive(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  const links = language.lang === 'en' ? /^to$/u : verb.frames.includes('a') ? /^(?:à|au|aux)$/u : /^(?:de|d')$/u;
  const limit = Math.min(breaks.sentence[1], cue.end + 16);
  for (let i = cue.end; i < limit; i++) {
    if (isQuoted(passage, i) || /^[.;:]$/u.test(at(tokens, i).text)) break;
    if (
      links.test(at(tokens, i).norm) &&
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
        content: [whom < i ? whom : i, clauseEnd(passage, breaks, i)],
        confidence: 0.85,
        ...(i > cue.end ? { addressee: [cue.end, i] as const } : {}),
      };
    }
    if (/^(?:que|qu'|that|qui|who)$/u.test(at(tokens, i).norm)) break;
  }
  const next = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  if (verb.frames.includes('a') && /^(?:à|au|aux|to|for)$/u.test(at(tokens, next).norm))
    return { verb, rule: 'clause/object', content: [next, objectEnd(passage, breaks, next)], confidence: 0.75 };
  return null;
}

/** Steps over "vendredi", "à Moscou", "le 1er novembre", "dans un communiqué". */
function skipAdverbial(passage: Passage, from: number, end: number): number {
  const { tokens, language } = passage;
  let i = from;
  for (let guard = 0; guard < 4 && i < end; guard++) {
    const token = at(tokens, i);
    const before = i;
    if (language.timeWords.has(token.norm)) i++;
    else if (
      /^(?:ce|le|on|this|last|late|early)$/u.test(token.norm) &&
      opensAdverbial(passage, i) &&
      language.timeWords.has(at(tokens, i + 1).norm)
    )
      i += 2;
    else if (/^le$/u.test(token.norm) && (at(tokens, i + 1).kind === 'number' || at(tokens, i + 1).norm === '1er')) i += 3;
    else if (
      isCircumstance(passage, i) ||
      (/^(?:à|au|aux|devant|auprès|chez|dans|in|at)$/u.test(token.norm) && !isInfinitive(passage, i + 1))
    )
      i = phraseEnd(passage, i + 1, end);
    if (at(tokens, i).text === ',' && i > before) i++;
    if (i === before) break;
  }
  return Math.min(i, end);
}

/** A plain object ends before "lors de …" and the like. */
function objectEnd(passage: Passage, breaks: Breaks, from: number, absorbs = false): number {
  const end = clauseEnd(passage, breaks, from, (index) => !absorbs || !isGerund(passage, index));
  for (let i = from + 1; i < end; i++) if (!isQuoted(passage, i) && (isCircumstance(passage, i) || startsNextVerb(passage, i))) return i;
  return end;
}

/** "… et a convoqué", "… and has left": the next thing that the same subject did. */
function startsNextVerb(passage: Passage, index: number): boolean {
  const { tokens, language } = passage;
  if (!/^(?:et|mais|puis|and|but)$/u.test(at(tokens, index).norm)) return false;
  const next = /^(?:s'|se|l'|les|n'|y|en)$/u.test(at(tokens, index + 1).norm) ? index + 2 : index + 1;
  return language.auxiliaries.has(at(tokens, next).norm);
}

function isGerund(passage: Passage, index: number): boolean {
  for (let i = index; i < index + 4; i++) {
    const norm = at(passage.tokens, i).norm;
    if (/(?:ant|ing)$/u.test(norm)) return true;
    if (!/^(?:,|en|tout|les|le|la|l')$/u.test(norm)) return false;
  }
  return false;
}

function object(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  const start = skipAdverbial(passage, skipAdverbs(passage, cue.end, breaks.sentence[1]), breaks.sentence[1]);
  const first = at(tokens, start);
  if (start >= breaks.sentence[1] || (first.kind === 'mark' && !isQuoted(passage, start))) return null;
  if (language.prepositions.has(first.norm) || language.conjunctions.has(first.norm) || language.relatives.has(first.norm)) return null;
  const absorbs = ['deny', 'evade', 'praise', 'thank', 'blame'].includes(verb.cueClass);
  return { verb, rule: 'clause/object', content: [start, objectEnd(passage, breaks, start, absorbs)], confidence: 0.75, absorbs };
}

/** a accusé Lima de … · a qualifié ces propos de … · described it as … */
function accusation(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  const links = language.lang === 'en' ? /^(?:of|as)$/u : verb.frames.includes('l') ? /^(?:de|d'|comme|en|à)$/u : /^(?:de|d')$/u;
  const end = clauseEnd(passage, breaks, cue.end);
  const labelled = verb.frames.includes('l') && language.lang === 'en' && /^(?:call|brand|label)$/u.test(verb.lemma);
  for (let i = cue.end; i < end; i++) {
    if (!links.test(at(tokens, i).norm) && !(labelled && isQuoted(passage, i))) continue;
    if (i === cue.end && !cliticBefore(passage, cue)) return null;
    const start = skipAdverbial(passage, cue.end, i);
    return { verb, rule: 'clause/accusation', content: [Math.min(start, i), objectEnd(passage, breaks, i)], confidence: 0.85 };
  }
  return labelled ? object(passage, breaks, cue, verb) : null;
}

function cliticBefore(passage: Passage, cue: Cue): boolean {
  for (let i = cue.start; i < cue.verbAt; i++) if (/^(?:l'|le|la|les)$/u.test(at(passage.tokens, i).norm)) return true;
  return /^(?:les|le|la|l')$/u.test(at(passage.tokens, cue.start).norm) && cue.start < cue.verbAt;
}

/** a remercié Lima pour … · blamed Peru for … */
function thanks(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  const links = language.lang === 'en' ? /^(?:for|on|over|about|against)$/u : /^(?:pour|de|d')$/u;
  const end = clauseEnd(passage, breaks, cue.end, (index) => !isGerund(passage, index));
  const start = skipAdverbial(passage, cue.end, end);
  for (let i = start + 1; i < end; i++) {
    if (!links.test(at(tokens, i).norm) || (language.ofWords.has(at(tokens, i).norm) && !isInfinitive(passage, i + 1))) continue;
    const person = hasPerson(passage, start, i);
    return { verb, rule: 'clause/thanks', content: [person ? i + 1 : start, end], confidence: 0.8, addressee: [start, i] };
  }
  return object(passage, breaks, cue, verb);
}

function hasPerson(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isNameWord(passage, i) && isNameWord(passage, i + 1) && mentionOf(passage, i) === null) return true;
  for (let i = from; i < end; i++)
    if (mentionOf(passage, i)?.type === 'person' || passage.language.roleNouns.has(at(passage.tokens, i).norm)) return true;
  return false;
}

/** a exprimé son soutien …: only nouns of attitude, within a few words. */
function attitude(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  let start = skipAdverbial(passage, skipAdverbs(passage, cue.end, breaks.sentence[1]), breaks.sentence[1]);
  if (language.ofWords.has(at(tokens, start).norm)) start++;
  for (let i = start; i < Math.min(breaks.sentence[1], start + 6); i++) {
    if (language.attitudeNouns.has(at(tokens, i).norm) && objectEnd(passage, breaks, start) - start > 2)
      return { verb, rule: 'clause/attitude', content: [start, objectEnd(passage, breaks, start)], confidence: 0.8 };
    if (!isQuoted(passage, i) && /^[.,;:]$/u.test(at(tokens, i).text)) return null;
  }
  return null;
}

/** a parlé d’une « catastrophe »: any phrase, as long as words are quoted in it. */
function quotedPhrase(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  let start = skipAdverbial(passage, skipAdverbs(passage, cue.end, breaks.sentence[1]), breaks.sentence[1]);
  while (language.ofWords.has(at(tokens, start).norm)) start++;
  const end = objectEnd(passage, breaks, start);
  for (let i = start; i < Math.min(end, start + 14); i++) {
    if (isQuoted(passage, i)) return { verb, rule: 'clause/quoted-phrase', content: [start, end], confidence: 0.75 };
    if (/^[,;:]$/u.test(at(tokens, i).text) && i > start) return null;
  }
  return null;
}

/** English without "that": Smith said on Friday the plan was dead. */
function bareClause(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  if (passage.language.lang !== 'en') return null;
  const { tokens, language } = passage;
  let start = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  let addressee: Span | undefined;
  if (verb.frames.includes('u')) {
    const phrase = subjectAfter(passage, start, breaks.sentence[1]);
    if (phrase === null || phrase.head[0] !== start) return null;
    addressee = [start, addresseeEnd(passage, phrase.head)];
    [, start] = addressee;
  }
  start = skipAdverbial(passage, start, breaks.sentence[1]);
  const end = clauseEnd(passage, breaks, start);
  const first = at(tokens, start);
  if (/^(?:is|are|was|were|will|would|can|could|may|might|must|should|has|have|had)$/u.test(first.norm)) return null;
  if (end - start < 3 || first.kind === 'mark' || /^(?:to|of|for|and|or|but)$/u.test(first.norm)) return null;
  if (language.prepositions.has(first.norm) && !hasFiniteVerb(passage, start, end)) return null;
  const opensClause =
    verb.frames.includes('t') &&
    !verb.frames.includes('o') &&
    (language.pronouns.has(first.norm) || ((language.determiners.has(first.norm) || first.capital) && end - start > 4));
  return opensClause || hasFiniteVerb(passage, start, end)
    ? { verb, rule: 'clause/bare', content: [start, end], confidence: 0.8, ...(addressee === undefined ? {} : { addressee }) }
    : null;
}

function addresseeEnd(passage: Passage, head: Span): number {
  const { tokens, language } = passage;
  const first = at(tokens, head[0]);
  if (
    language.pronouns.has(first.norm) ||
    /^(?:reporters|journalists|lawmakers|parliament|investors|supporters|congress)$/u.test(first.norm)
  )
    return head[0] + 1;
  const mention = mentionOf(passage, head[0]);
  let i = head[0] + 1;
  if (language.determiners.has(first.norm))
    while (i < head[1] && !language.determiners.has(at(tokens, i).norm) && !language.pronouns.has(at(tokens, i).norm) && i < head[0] + 4)
      i++;
  else while (i < head[1] && (at(tokens, i).capital || (mention !== null && mentionOf(passage, i) === mention))) i++;
  return i;
}

function hasFiniteVerb(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const norm = at(passage.tokens, i).norm;
    if (
      /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|it's|he's|she's|they're|isn't|wasn't|won't|n't|said|needs|wants|made|took|gave|came|went|got|saw|knew|told)$/u.test(
        norm,
      )
    )
      return true;
    if (/(?:ed|n't)$/u.test(norm) && norm.length > 4) return true;
  }
  return false;
}

const framesInOrder: readonly (readonly [RegExp, (passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb) => Filled | null])[] = [
  [/[tup]/u, thatClause],
  [/[qu]/u, quotation],
  [/[ig]/u, bareVerb],
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

/** s’est félicité de … · warned of … · called for … */
function linkedObject(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const { tokens, language } = passage;
  const start = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  const first = at(tokens, start).norm;
  const linked = language.ofWords.has(first) || /^(?:contre|pour|au|aux|à)$/u.test(first);
  if (language.lang === 'fr' && !linked) return null;
  const content: Span = [
    (language.ofWords.has(first) || (verb.frames.includes('h') && language.prepositions.has(first))) && !isInfinitive(passage, start + 1)
      ? start + 1
      : start,
    objectEnd(passage, breaks, start),
  ];
  return content[1] - content[0] < 2 ? null : { verb, rule: 'clause/object', content, confidence: 0.7 };
}

function indirectQuestion(passage: Passage, breaks: Breaks, cue: Cue, verb: CueVerb): Filled | null {
  const start = skipAdverbs(passage, cue.end, breaks.sentence[1]);
  if (!/^(?:si|s'|whether|if|why|how|what|pourquoi|comment)$/u.test(at(passage.tokens, start).norm)) return null;
  return { verb, rule: 'clause/question', content: [start, clauseEnd(passage, breaks, start)], confidence: 0.7 };
}

function subjectOf(passage: Passage, breaks: Breaks, cue: Cue, hasPrevious: boolean): Subject | null {
  if (cue.pronoun >= 0) return { from: 'pronoun', token: cue.pronoun };
  if (cue.tense === 'gerund' || cue.tense === 'infinitive') return hasPrevious ? { from: 'previous' } : { from: 'sentence' };
  const phrase = subjectBefore(passage, breaks.sentence[0], cue.start);
  if (phrase === null) return hasPrevious ? { from: 'previous' } : null;
  if (phrase.coordinated) return hasPrevious ? { from: 'previous' } : { from: 'phrase', phrase };
  return { from: 'phrase', phrase };
}

/** "a salué … et promis …": the auxiliary stands before the first participle. */
function hasAuxiliary(passage: Passage, cue: Cue): boolean {
  const { tokens, language } = passage;
  for (let i = cue.start - 2; i >= 0 && passage.sentenceAt[i] === passage.sentenceAt[cue.start]; i--) {
    const { norm } = at(tokens, i);
    if (!isQuoted(passage, i) && language.auxiliaries.has(norm) && !language.passives.has(norm)) return true;
    if (/^[;:]$/u.test(norm) || language.relatives.has(norm)) return false;
  }
  return false;
}

/** Verbs in the infinitive report only after "avant de", "tenu à" and the like; participles never by themselves. */
function mayStand(passage: Passage, cue: Cue): boolean {
  const { tokens, language } = passage;
  if (cue.tense === 'participle') return /^(?:et|and|puis)$/u.test(at(tokens, cue.start - 1).norm) && hasAuxiliary(passage, cue);
  if (cue.tense !== 'infinitive') return true;
  const before = [1, 2, 3].map((step) => at(tokens, cue.start - step).norm);
  const [last = '', second = ''] = before;
  if (language.lang === 'en') return last === 'to' && /^(?:on|quick|keen|eager|continued|continues|began|went)$/u.test(second);
  if (before.includes('avant') || /^(?:voulu|souhaité)$/u.test(last)) return true;
  if (last === 'à') return /^(?:tenu|tient|tenait|continué|continue)$/u.test(second);
  if (last === 'par') return /^(?:fini|commencé)$/u.test(second);
  return (
    /^(?:de|d')$/u.test(last) && /^(?:venait|vient|viennent|venaient|cessé|cesse|continué|continue|choisi|décidé|contenté)$/u.test(second)
  );
}

/**
 * Read a cue whose content follows it: that-clause, quotation, infinitive, object, accusation.
 *
 * @param hasPrevious - a finding of the same sentence may lend its speaker
 * @returns null where nothing that the verb could report follows
 */
export function readFrame(passage: Passage, breaks: Breaks, cue: Cue, hasPrevious: boolean): Finding | null {
  if (cue.quoted || cue.passive || !mayStand(passage, cue)) return null;
  const subject = subjectOf(passage, breaks, cue, hasPrevious);
  if (subject === null) return null;
  const verbs = cue.verbs.filter((verb) => verb.frames.includes('s') === cue.reflexive);
  for (const [pattern, fill] of framesInOrder) {
    for (const verb of verbs) {
      if (!pattern.test(verb.frames)) continue;
      const filled = fill(passage, breaks, cue, verb);
      if (filled === null || filled.content[1] - filled.content[0] < 1 || verb.cueClass === 'feel') continue;
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
