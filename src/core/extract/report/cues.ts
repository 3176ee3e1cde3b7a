import type { Span } from '../../model';
import { isAdverb, skipAdverbials, skipSetPhrase } from '../text/adverbs';
import type { CueVerb, Tense } from '../text/language';
import { subjectAfter } from '../speaker/subject-after';
import { isQuoted, type Passage } from '../text/passage';
import { isTitleCase } from '../text/title-case';
import { at } from '../text/tokens';
import type { Cue } from './cue';
import { isGerundNoun, isNounReading, readingsOf } from './noun-reading';
import { followsQuote, unknownAfterQuote, unknownInversion } from './unknown-verbs';

const clitics = new Set([
  'ne',
  "n'",
  'se',
  "s'",
  'y',
  'en',
  'le',
  'la',
  "l'",
  'les',
  'lui',
  'leur',
  'me',
  "m'",
  'nous',
  'vous',
  "t'",
  'te',
]);
const reflexives = new Set(['se', "s'"]);
/** "n’a ni confirmé ni démenti", "neither confirmed nor denied". */
const neither: CueVerb = { lemma: 'ni … ni', cueClass: 'evade', frames: 'o' };
const maxBetween = 6;
const farthestSubject = 10;

interface Verb {
  readonly verbAt: number;
  readonly end: number;
  readonly verbs: readonly CueVerb[];
}

/** Reads the verb at a token, phrases ("fait savoir") before single words. */
function verbAt(passage: Passage, index: number, tenses: readonly Tense[]): Verb | null {
  const { language, tokens } = passage;
  const token = at(tokens, index);
  if (token.kind !== 'word') return null;
  let gap = 0;
  while (gap < 2 && isAdverb(language, at(tokens, index + 1 + gap))) gap++;
  const phrases = (language.phrases.get(token.norm) ?? []).filter(
    (phrase) => tenses.includes(phrase.tense) && phrase.rest.every((word, i) => at(tokens, index + 1 + gap + i).norm === word),
  );
  const length = Math.max(0, ...phrases.map((phrase) => phrase.rest.length));
  const longest = phrases.filter((phrase) => phrase.rest.length === length);
  const verbs = [...longest.map((phrase) => phrase.cue), ...(length > 0 ? [] : readingsOf(language, token, tenses))];
  return verbs.length === 0 ? null : { verbAt: index, end: index + 1 + length + (length > 0 ? gap : 0), verbs };
}

/** Finds participle after an auxiliary: `a en outre déclaré`, `has repeatedly denied`, `n'a ni confirmé ni démenti`. */
function compound(passage: Passage, aux: number, end: number): (Verb & { passive: boolean; pronoun: number }) | null {
  const { tokens, language } = passage;
  let pronoun = -1;
  let passive = language.passives.has(at(tokens, aux).norm);
  for (let i = aux + 1; i < Math.min(end, aux + 1 + maxBetween); i++) {
    const token = at(tokens, i);
    if (token.inverted) pronoun = i;
    const verb = verbAt(passage, i, ['participle']);
    if (verb !== null) return { ...verb, passive, pronoun };
    if (token.text === ',' && /^(?:lui|elle|eux|elles|donc|enfin)$/u.test(at(tokens, i + 1).norm) && at(tokens, i + 2).text === ',') {
      i += 2;
      continue;
    }
    const aside = token.text === ',' ? skipSetPhrase(tokens, i + 1) : i;
    const phrase = skipSetPhrase(tokens, i);
    if (aside > i + 1 && at(tokens, aside).text === ',') i = aside;
    else if (phrase > i) i = phrase - 1;
    else if (token.norm === 'été' || token.norm === 'been') passive = true;
    else if (!token.inverted && !isAdverb(language, token) && !(language.lang === 'en' && token.norm === 'since')) return null;
  }
  return null;
}

/** Extends a verb group to the left over clitics and negations; tells what it met. */
function growLeft(passage: Passage, start: number, from: number): { start: number; reflexive: boolean; negated: boolean } {
  const { tokens, language } = passage;
  let reflexive = false;
  let negated = false;
  let i = start;
  if (language.lang === 'fr') {
    while (i > from && clitics.has(at(tokens, i - 1).norm)) {
      const norm = at(tokens, i - 1).norm;
      reflexive ||= reflexives.has(norm);
      negated ||= norm === 'ne' || norm === "n'";
      i--;
    }
    return { start: i, reflexive, negated };
  }
  while (
    i > from &&
    ((isAdverb(language, at(tokens, i - 1)) && at(tokens, i - 2).norm !== 'the') ||
      /^(?:will|would|can|could|may|might|did|does|do|to)$/u.test(at(tokens, i - 1).norm))
  ) {
    negated ||= language.negations.has(at(tokens, i - 1).norm);
    i--;
  }
  return { start: i, reflexive, negated };
}

function build(
  passage: Passage,
  sentence: Span,
  first: number,
  verb: Verb,
  rest: { tense: Tense; passive: boolean; pronoun: number },
): Cue {
  const { tokens, language } = passage;
  const grown = growLeft(passage, first, sentence[0]);
  const verbs = verb.verbs.filter((candidate) => candidate.frames.includes('s') === grown.reflexive);
  let negated = grown.negated;
  for (let i = first; i < verb.verbAt; i++) negated ||= language.negations.has(at(tokens, i).norm);
  let { end } = verb;
  let { pronoun } = rest;
  const nor = /^(?:ni|nor)$/u.test(at(tokens, end).norm) ? verbAt(passage, end + 1, ['participle', 'past', 'infinitive']) : null;
  if (nor !== null) end = nor.end;
  if (at(tokens, end).inverted) {
    pronoun = end;
    end++;
  }
  if (language.lang === 'fr' && /^(?:pas|plus|jamais|guère)$/u.test(at(tokens, end).norm) && grown.negated) end++;
  return {
    start: grown.start,
    end,
    verbAt: verb.verbAt,
    verbs: nor === null ? verbs : [neither],
    tense: rest.tense,
    passive: rest.passive,
    negated,
    reflexive: grown.reflexive,
    pronoun,
    quoted: isQuoted(passage, first),
  };
}

function cueAt(passage: Passage, sentence: Span, i: number): Cue | null {
  const { tokens, language } = passage;
  const token = at(tokens, i);
  if (token.kind !== 'word' || (token.capital && i > sentence[0] && !isTitleCase(passage, sentence))) return null;
  const citing = citedAsSaying(passage, sentence, i) ?? quotingAsSaying(passage, sentence, i);
  if (citing !== null) return citing;
  if (language.auxiliaries.has(token.norm) || language.passives.has(token.norm)) {
    const found = compound(passage, i, sentence[1]);
    if (found !== null) {
      const tense: Tense = /^(?:ayant|having)$/u.test(token.norm)
        ? 'gerund'
        : /^(?:avoir|être)$/u.test(token.norm)
          ? 'infinitive'
          : /rai(?:en)?t$/u.test(token.norm)
            ? 'conditional'
            : 'past';
      return build(passage, sentence, i, found, { tense, passive: found.passive && !isReflexive(passage, i), pronoun: found.pronoun });
    }
  }
  return simpleCue(passage, sentence, i);
}

/** "“…,” Hale was quoted as saying": whoever is quoted speaks. */
function citedAsSaying(passage: Passage, sentence: Span, i: number): Cue | null {
  const { tokens, language } = passage;
  if (!/^(?:was|were|is|are|been)$/u.test(at(tokens, i).norm) || !/^(?:quoted|cited)$/u.test(at(tokens, i + 1).norm)) return null;
  const end = [2, 3, 4, 5].find((step) => at(tokens, i + step).norm === 'as' && at(tokens, i + step + 1).norm === 'saying');
  if (end === undefined || i + end + 2 > sentence[1]) return null;
  const verb = { verbAt: i + end + 1, end: i + end + 2, verbs: readingsOf(language, at(tokens, i + end + 1), ['gerund']) };
  return build(passage, sentence, i, verb, { tense: 'past', passive: false, pronoun: -1 });
}

const farthestQuoted = 24;

/** "Orbe quoted the minister, Anna Hale, as saying that …": whoever is quoted speaks. */
function quotingAsSaying(passage: Passage, sentence: Span, i: number): Cue | null {
  const { tokens, language } = passage;
  if (language.lang !== 'en' || !/^(?:quoted|cited|quotes|cites|quoting|citing)$/u.test(at(tokens, i).norm)) return null;
  let as = i + 1;
  while (as < Math.min(sentence[1], i + farthestQuoted) && !(at(tokens, as).norm === 'as' && at(tokens, as + 1).norm === 'saying')) as++;
  if (at(tokens, as).norm !== 'as' || as >= sentence[1] || as < i + 2) return null;
  const start = at(tokens, i + 1).text === ',' ? i + 2 : i + 1;
  const end = at(tokens, as - 1).text === ',' ? as - 1 : as;
  let comma = start;
  while (comma < end && at(tokens, comma).text !== ',') comma++;
  const head: Span = [start, comma];
  const apposition: Span | null = comma < end ? [comma + 1, end] : null;
  const verb = { verbAt: as + 1, end: as + 2, verbs: readingsOf(language, at(tokens, as + 1), ['gerund']) };
  const cue = build(passage, sentence, i, verb, { tense: 'past', passive: false, pronoun: -1 });
  return { ...cue, subject: { head, apposition, coordinated: false } };
}

function isReflexive(passage: Passage, aux: number): boolean {
  return reflexives.has(at(passage.tokens, aux - 1).norm);
}

/** "did not deny", "does say": the base form is finite. */
function isDone(passage: Passage, [from]: Span, index: number): boolean {
  let i = index - 1;
  while (i > from && isAdverb(passage.language, at(passage.tokens, i)) && !/^d(?:id|oes)$/u.test(at(passage.tokens, i).norm)) i--;
  return passage.language.lang === 'en' && i > from && /^d(?:id|oes)(?:n't)?$/u.test(at(passage.tokens, i).norm);
}

function simpleCue(passage: Passage, sentence: Span, i: number): Cue | null {
  for (const tense of ['past', 'present', 'conditional', 'gerund', 'infinitive', 'participle'] as const) {
    const verb = verbAt(passage, i, [tense]);
    if (verb === null) continue;
    const finite = tense === 'past' || tense === 'present' || tense === 'conditional';
    if (tense === 'gerund' && isGerundNoun(passage, i)) continue;
    // "a claim denied by the council": a participle.
    if (tense === 'past' && /ed$/u.test(at(passage.tokens, i).norm) && at(passage.tokens, verb.end).norm === 'by') continue;
    if (finite && isNounReading(passage, i) && !at(passage.tokens, i + 1).inverted) continue;
    const done = tense === 'infinitive' && isDone(passage, sentence, i);
    return build(passage, sentence, i, verb, { tense: done ? 'past' : tense, passive: false, pronoun: -1 });
  }
  return null;
}

/** « On a mal joué, a estimé Diego Navarro. »: between commas inside the marks, with a name or an office after it. */
function interrupts(passage: Passage, cue: Cue): boolean {
  const { tokens, language } = passage;
  if (language.lang !== 'fr' || cue.passive || (cue.tense !== 'past' && cue.tense !== 'present')) return false;
  if (at(tokens, cue.start - 1).text !== ',' || !isQuoted(passage, cue.start - 1) || !cue.verbs.some((verb) => verb.frames.includes('q')))
    return false;
  let i = skipAdverbials(language, tokens, cue.end);
  if (language.prepositions.has(at(tokens, i).norm)) i = subjectAfter(passage, i, i + farthestSubject)?.head[0] ?? i;
  const next = at(tokens, i);
  if (next.kind === 'word' && (next.capital || (next.norm === "l'" && at(tokens, i + 1).capital))) return true;
  return (
    language.determiners.has(next.norm) &&
    [1, 2].some((step) => language.roleNouns.has(at(tokens, i + step).norm) || language.groupNouns.has(at(tokens, i + step).norm))
  );
}

/**
 * Find every reporting verb of a sentence: finite, compound, gerund, infinitive and participle.
 *
 * Inside quotation marks only verbs with an inverted pronoun count: those are the reporter's.
 *
 * @returns in order of place, never overlapping
 */
export function findCues(passage: Passage, sentence: Span): Cue[] {
  const cues: Cue[] = [];
  let i = sentence[0];
  while (i < sentence[1]) {
    const cue = cueAt(passage, sentence, i) ?? unknownInversion(passage, i) ?? unknownAfterQuote(passage, i);
    if (
      cue === null ||
      (cue.verbs.length === 0 && cue.pronoun < 0 && !followsQuote(passage, cue)) ||
      (cue.quoted && cue.pronoun < 0 && !interrupts(passage, cue))
    ) {
      i++;
      continue;
    }
    cues.push(cue);
    i = Math.max(cue.end, i + 1);
  }
  return cues;
}
