import { clauseEnd, type Breaks } from './clause';
import type { Cue } from './cue';
import type { Finding } from '../finding';
import { phraseEnd, phraseOf } from '../speaker/noun-phrase';
import { subjectAfter } from '../speaker/subject-after';
import { isQuoted, type Passage } from '../text/passage';
import { at, range } from '../text/tokens';
import { subjectBefore } from '../speaker/subject-before';

/** "…, ce que Lima nie": what is denied stands before, and the denial belongs to it. */
function relativeDenial(passage: Passage, breaks: Breaks, cue: Cue): Finding | null {
  const { tokens } = passage;
  const phrase = subjectBefore(passage, breaks.sentence[0], cue.start);
  if (phrase === null) return null;
  const before = [at(tokens, phrase.head[0] - 2).norm, at(tokens, phrase.head[0] - 1).norm].join(' ');
  const english = /^, which$/u.test(before) || at(tokens, phrase.head[0] - 1).norm === 'which';
  if (!/^ce (?:que|qu')$/u.test(before) && !english) return null;
  const verb = cue.verbs.find(
    (candidate) => /[qto]/u.test(candidate.frames) && ['deny', 'admit', 'evade', 'announce', 'blame', 'say'].includes(candidate.cueClass),
  );
  if (verb === undefined || /^(?:contrairement|à|comme|est|était|is|was)$/u.test(at(tokens, phrase.head[0] - 3).norm)) return null;
  return {
    rule: 'reversed/relative',
    confidence: 0.8,
    content: [[breaks.sentence[0], cue.end]],
    subject: { from: 'phrase', phrase },
    cue: [cue.start, cue.end],
    cueClass: verb.cueClass,
    lemma: verb.lemma,
    negated: cue.negated,
    sentence: passage.sentenceAt[cue.start] ?? 0,
    clause: [phrase.head[0], cue.end],
  };
}

/** Verbs that name a deed as often as a word: in the passive ("est jugé par", "soutenue par") they are the deed. */
const deeds = /^(?:soutenir|juger|croire|penser|considérer|présenter|rappeler|proposer|relever|appeler|tell|find|show|hope)$/u;

/** "Ces propos ont été démentis par Lima." · "The claims were denied by Peru." */
function passive(passage: Passage, breaks: Breaks, cue: Cue): Finding | null {
  if (!cue.passive) return null;
  const { tokens } = passage;
  const agentAt = [0, 1, 2].map((step) => cue.end + step).find((i) => /^(?:par|by)$/u.test(at(tokens, i).norm));
  const verb = cue.verbs.find((candidate) => /[otxl]/u.test(candidate.frames) && !deeds.test(candidate.lemma));
  if (agentAt === undefined || verb === undefined) return null;
  const head = [agentAt + 1, phraseEnd(passage, agentAt + 1, breaks.sentence[1])] as const;
  if (head[1] <= head[0]) return null;
  const accused = verb.frames.includes('x');
  const start = accused ? head[1] : breaks.sentence[0];
  const end = clauseEnd(passage, breaks, cue.end, (index) => index > head[1] + 1);
  return {
    rule: 'reversed/passive',
    confidence: 0.75,
    content: [[Math.min(start, end), end]],
    subject: { from: 'phrase', phrase: phraseOf(head) },
    cue: [cue.start, cue.end],
    cueClass: verb.cueClass,
    lemma: verb.lemma,
    negated: cue.negated,
    sentence: passage.sentenceAt[cue.start] ?? 0,
    clause: [cue.start, head[1]],
    absorbs: true,
  };
}

/** "Comme l’a rappelé Anna Durand, la digue tient." · "La digue tient, comme le souligne la maire." */
function asSaid(passage: Passage, breaks: Breaks, cue: Cue): Finding | null {
  const { tokens, language } = passage;
  const [from, to] = breaks.sentence;
  const comme = cue.start - 1;
  if (language.lang !== 'fr' || cue.passive || cue.pronoun >= 0 || at(tokens, comme).norm !== 'comme') return null;
  if (!/^(?:l'|le)$/u.test(at(tokens, cue.start).norm) || cue.start === cue.verbAt) return null;
  const verb = cue.verbs.find((candidate) => /[qt]/u.test(candidate.frames));
  const phrase = subjectAfter(passage, cue.end, to);
  if (verb === undefined || phrase === null) return null;
  const end = phrase.apposition?.[1] ?? phrase.head[1];
  const isFront = comme === from && at(tokens, end).text === ',';
  // "Lima a nié …, comme l’affirmait la presse": what another said already is no longer whoever's this is.
  const isReported = range([from, comme]).some(
    (i) => !isQuoted(passage, i) && language.verbForms.get(at(tokens, i).norm)?.some(({ verb: one }) => /[qt]/u.test(one.frames)) === true,
  );
  const isTail = comme > from + 2 && at(tokens, comme - 1).text === ',' && !isReported;
  if (!isFront && !isTail) return null;
  return {
    rule: 'reversed/as-said',
    confidence: 0.8,
    content: [isFront ? [end + 1, clauseEnd(passage, breaks, end + 1)] : [from, comme - 1]],
    subject: { from: 'phrase', phrase },
    cue: [cue.start, cue.end],
    cueClass: verb.cueClass,
    lemma: verb.lemma,
    negated: false,
    sentence: passage.sentenceAt[cue.start] ?? 0,
    clause: [comme, end],
  };
}

/**
 * Read a cue whose content stands before it without being an incise: relative denials, passives with an agent and "comme l’a dit X".
 *
 * @returns null where the cue is none of these
 */
export function readReversed(passage: Passage, breaks: Breaks, cue: Cue): Finding | null {
  if (cue.quoted || cue.tense === 'gerund' || cue.tense === 'infinitive' || cue.tense === 'participle') return null;
  return relativeDenial(passage, breaks, cue) ?? passive(passage, breaks, cue) ?? asSaid(passage, breaks, cue);
}
