import type { Cue } from './cue';
import { isQuoted, type Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Makes the cue of a verb that no list knows: as if it told of the past, with nothing known of its form. */
function unknownCue(start: number, end: number, verbAt: number): Cue {
  return { start, end, verbAt, verbs: [], tense: 'past', passive: false, negated: false, reflexive: false, pronoun: -1, quoted: false };
}

/** Words after which an inversion asks: "pourquoi reste-t-il ?". */
const asks = /^(?:combien|comment|où|pourquoi|quand|que|qu'|qui|quoi)$/u;

/** Verbs whose "il" is nobody: "semble-t-il", "paraît-il". */
const impersonal = /^(?:faut|faudrait|importe|paraît|paraîtrait|semble|semblerait|suffit|vaut)$/u;

/** Find `dit-elle`, `lance-t-il` with a verb that no list knows. */
export function unknownInversion(passage: Passage, i: number): Cue | null {
  const { tokens } = passage;
  const token = at(tokens, i);
  // "allons-nous", "savez-vous": whoever asks is no third person.
  if (!at(tokens, i + 1).inverted || token.kind !== 'word' || /^(?:je|tu|nous|vous|ce)$/u.test(at(tokens, i + 1).norm)) return null;
  if (asks.test(at(tokens, i - 1).norm) || impersonal.test(token.norm)) return null;
  // "a-t-on appris auprès de la police": learnt, it was told.
  if (at(tokens, i + 1).norm === 'on' && at(tokens, i + 2).norm !== 'appris') return null;
  const participle = passage.language.auxiliaries.has(token.norm) && /(?:é|i|u|it|is)$/u.test(at(tokens, i + 2).norm);
  const verb = participle ? i + 2 : i;
  return { ...unknownCue(i, participle ? i + 3 : i + 2, verb), pronoun: i + 1, quoted: isQuoted(passage, i) };
}

/** Tell whether a cue stands right after a quotation. */
export function followsQuote(passage: Passage, cue: Cue): boolean {
  for (let i = cue.start - 1; i > cue.start - 5; i--) if (isQuoted(passage, i)) return !isQuoted(passage, cue.start);
  return false;
}

const unknownParticiple = /.{2}(?:é|i|u|it|is|ert)$/u;

const unknownPresent = /^\p{Ll}{2,}(?:e|it|nd|t|ait|ent|a)$/u;

const unknownPast = /^\p{Ll}{2,}(?:ed|s)$/u;

/** « … », soupesait Anna Durand · "…," she grumbled: right after a quotation a verb that no list knows may report. */
export function unknownAfterQuote(passage: Passage, i: number): Cue | null {
  const { tokens, language } = passage;
  const comma = at(tokens, i - 1).text === ',';
  if (isQuoted(passage, i) || !isQuoted(passage, comma ? i - 2 : i - 1)) return null;
  if (language.lang === 'en') {
    const verb = [i + 1, i + 2, i + 3].find((k) => unknownPast.test(at(tokens, k).text) && /^[.,]$/u.test(at(tokens, k + 1).text));
    // "…," she told reporters: the verb is known, and the plural after it is whom it tells.
    if ([i + 1, i + 2].some((k) => verb !== undefined && k < verb && language.verbForms.has(at(tokens, k).norm))) return null;
    const named = language.pronouns.has(at(tokens, i).norm) || at(tokens, i).capital;
    return named && verb !== undefined && (comma || isQuoted(passage, i - 1)) ? unknownCue(verb, verb + 1, verb) : null;
  }
  if (!comma) return null;
  const first = /^(?:s'|se|n'|ne|lui|leur|l')$/u.test(at(tokens, i).norm) ? i + 1 : i;
  // "s’est étranglée la députée": with "se" the participle agrees.
  const reflexive = /^(?:s'|se)$/u.test(at(tokens, i).norm);
  const participle = at(tokens, first + 1).norm.replace(reflexive ? /(?<=[éius])(?:e|es|s)$/u : /^$/u, '');
  const compoundVerb = language.auxiliaries.has(at(tokens, first).norm) && unknownParticiple.test(participle);
  const verb = compoundVerb ? first + 1 : first;
  if (
    !compoundVerb &&
    (!unknownPresent.test(at(tokens, first).text) ||
      language.prepositions.has(at(tokens, first).norm) ||
      language.determiners.has(at(tokens, first).norm) ||
      language.relatives.has(at(tokens, first).norm) ||
      language.conjunctions.has(at(tokens, first).norm))
  )
    return null;
  const next = at(tokens, verb + 1);
  return next.capital || language.determiners.has(next.norm) ? unknownCue(i, verb + 1, verb) : null;
}
