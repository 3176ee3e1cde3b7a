import type { Span } from '../../model';
import type { Cue } from './cue';
import type { CueVerb } from '../text/language';
import type { Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Tell whether a cue reports no words: "They thought …", "ils pensaient que", "would hit back": what somebody had in mind, or may say one day, is not said. */
export function isSupposed({ tokens, language }: Passage, cue: Cue): boolean {
  const { norm } = at(tokens, cue.verbAt);
  const lemmas = cue.verbs.map(({ lemma }) => lemma);
  // "a souhaité que" was said; "souhaite que" may only be wished.
  if (lemmas.includes('souhaiter') && cue.tense !== 'past') return true;
  // "Le relèvement exclurait …": what would happen.
  if (
    cue.tense === 'conditional' &&
    cue.verbAt === cue.end - 1 &&
    !language.auxiliaries.has(at(tokens, cue.start).norm) &&
    lemmas.some((lemma) => /^(?:exclure|proposer|refuser|menacer|rejeter|inciter|encourager)$/u.test(lemma))
  )
    return true;
  // "a prévu que": a plan; "la loi prévoit que" is written.
  if (lemmas.includes('prévoir') && language.auxiliaries.has(at(tokens, cue.start).norm)) return true;
  if (language.lang === 'fr')
    return /ai(?:en)?t$/u.test(norm) && lemmas.some((lemma) => /^(?:penser|croire|craindre|supposer|souhaiter)$/u.test(lemma));
  for (let i = cue.start; i < cue.verbAt; i++)
    if (/^(?:will|would|can|could|may|might|should|must)$/u.test(at(tokens, i).norm)) return true;
  return cue.tense !== 'present' && lemmas.some((lemma) => /^(?:think|consider|fear)$/u.test(lemma));
}

/** Tell whether the reporter only asks if somebody said it: "Le maire a-t-il voulu appeler à la grève ?"; "Pourquoi a-t-il affirmé …" takes it for granted. */
export function isWondered(passage: Passage, cue: Cue): boolean {
  const { tokens, language, sentences, sentenceAt } = passage;
  const sentence = sentences[sentenceAt[cue.start] ?? -1];
  if (language.lang !== 'fr' || sentence === undefined || at(tokens, sentence[1] - 1).text !== '?') return false;
  if (/^(?:comment|où|pourquoi|quand|quel(?:le)?s?|qui|que|qu')$/u.test(at(tokens, sentence[0]).norm)) return false;
  const own = cue.tense === 'infinitive' ? cue.start - 2 : cue.verbAt - 1;
  return cue.tense !== 'gerund' && [own, own - 1, cue.verbAt + 1].some((i) => at(tokens, i).inverted);
}

/** Tell whether a verb takes no words for its object, so that a quotation right after it ("had begun “talks”") is not what was said. */
export function standsApart({ lemma }: CueVerb): boolean {
  return /^(?:begin|continue|reflect|laugh|cry|sigh|go on|share)$/u.test(lemma);
}

/** Tell whether a court is the subject: "Le tribunal condamne X à …": a sentence that a court passes. */
export function isCourt({ tokens }: Passage, [start, end]: Span): boolean {
  return tokens.slice(start, end).some(({ norm }) => /^(?:tribunal|tribunaux|cour|justice|juges?|jurés)$/u.test(norm));
}

/** Conjunctions whose clause tells of what is aimed at or has not come about: "pour que les voleurs pensent avoir gagné". */
const unfulfilled = /^(?:afin|avant|condition|craint[e]?|pour|pourvu|sans|sorte)$/u;

/** Tell whether a subject can have said nothing: a whole clause ("ce qui exclut"), the reporter ("nous avons"), or somebody of whom it is only intended ("pour que X dise"). */
export function saysNothing({ tokens, language }: Passage, cue: Cue, [start, end]: Span): boolean {
  if (language.lang !== 'fr') return false;
  const first = at(tokens, start).norm;
  if (/^(?:je|j'|tu|nous|vous)$/u.test(first)) return true;
  if (end - start === 1 && /^(?:ce|c'|ceci|cela|ça)$/u.test(first)) return true;
  if (!/^(?:que|qu')$/u.test(at(tokens, start - 1).norm) || cue.tense === 'gerund') return false;
  return unfulfilled.test(at(tokens, start - 2).norm);
}

/** "n’a pas cité", "dont il ne dit pas le nom": whoever does not speak of something says nothing of it. */
export function isUnmentioned({ tokens }: Passage, cue: Cue, { lemma }: CueVerb, from: number): boolean {
  if (!cue.negated) return false;
  return /^(?:citer|évoquer|mentionner|nommer|parler)$/u.test(lemma) || (lemma === 'dire' && at(tokens, from).norm === 'le');
}

/** Tell whether what follows a verb is its subject: "c’est ce qu’a annoncé Paul Martin". */
export function isInvertedRelative({ tokens, language }: Passage, cue: Cue): boolean {
  if (language.lang !== 'fr' || !/^(?:que|qu')$/u.test(at(tokens, cue.start - 1).norm)) return false;
  return /^(?:ce|l')$/u.test(at(tokens, cue.start - 2).norm);
}
