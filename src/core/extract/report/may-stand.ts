import { blamedFor } from './blamed-for';
import type { Cue } from './cue';
import { governorOf } from './governors';
import { opensPhrase, type Phrase } from '../speaker/noun-phrase';
import { subjectBefore } from '../speaker/subject-before';
import { isQuoted, type Passage } from '../text/passage';
import { at } from '../text/tokens';

/** "a salué … et promis …": the auxiliary stands before the first participle. */
function hasAuxiliary(passage: Passage, cue: Cue): boolean {
  const { tokens, language } = passage;
  for (let i = cue.start - 2; i >= 0 && passage.sentenceAt[i] === passage.sentenceAt[cue.start]; i--) {
    const { norm } = at(tokens, i);
    if (!isQuoted(passage, i) && language.auxiliaries.has(norm) && !language.passives.has(norm)) return true;
    if (/^(?:[;:]|qui|who|which|dont|où)$/u.test(norm)) return false;
  }
  return false;
}

/** Tell whether an infinitive at the head of a sentence goes on with what was said: « … » Et d’ajouter : « … ». */
export function isNarrative(passage: Passage, cue: Cue): boolean {
  const { tokens, language } = passage;
  const link = cue.start - 1;
  const first = passage.sentences[passage.sentenceAt[cue.start] ?? -1]?.[0];
  return (
    language.lang === 'fr' && cue.tense === 'infinitive' && /^(?:de|d')$/u.test(at(tokens, link).norm) && isOpener(passage, first, link - 1)
  );
}

/** Tell whether a verb without a subject goes on with what was said: "But added that …". */
export function isOpener({ tokens }: Passage, first: number | undefined, index: number): boolean {
  return index === first && /^(?:et|mais|puis|and|but)$/u.test(at(tokens, index).norm);
}

/** "an order declaring that …", "a notice stating that …": what a rule or a sign lays down is not what the subject of the sentence says. */
const instruments = /^(?:amendment|banner|bill|clause|decree|law|measure|motion|notice|order|rule|sign|slogan|treaty)s?$/u;

/** "despite conceding a goal", "denied telling them": the gerund is the object of another word. */
function isGoverned({ tokens, language }: Passage, cue: Cue): boolean {
  const before = at(tokens, cue.start - 1);
  if (language.lang === 'fr') return false;
  if (language.prepositions.has(before.norm)) return !/^(?:by|while|before|after|in)$/u.test(before.norm);
  return language.verbForms.get(before.norm)?.some(({ verb }) => verb.frames.includes('g')) === true;
}

/** Verbs that tell what made somebody speak. */
const bringing = /^(?:led|leads|leading|prompted|prompts|prompting|forced|forces|forcing|inspired|drove|moved|compelled|caused)$/u;

const longestSpeaker = 16;

/** "The poll *led* Anna Hale *to say* …": finds who is brought to speak; null where nobody is. */
export function broughtToSay(passage: Passage, cue: Cue): Phrase | null {
  const { tokens, language } = passage;
  if (language.lang !== 'en' || cue.tense !== 'infinitive') return null;
  const to = at(tokens, cue.start).norm === 'to' ? cue.start : cue.start - 1;
  if (at(tokens, to).norm !== 'to') return null;
  for (let i = to - 1; i > to - longestSpeaker && passage.sentenceAt[i] === passage.sentenceAt[to]; i--)
    if (bringing.test(at(tokens, i).norm) && !isQuoted(passage, i))
      return opensPhrase(passage, i + 1) ? subjectBefore(passage, i + 1, to) : null;
  return null;
}

/** Tell whether a verb form may report: infinitives only after "avant de", "tenu à" and the like; participles never by themselves. */
export function mayStand(passage: Passage, cue: Cue): boolean {
  const { tokens, language } = passage;
  // "comme l’affirme le maire" refers to words that stand elsewhere.
  if (language.lang === 'fr' && at(tokens, cue.start - 1).norm === 'comme' && cue.start < cue.verbAt) return false;
  if (cue.tense === 'participle') return /^(?:et|and|puis)$/u.test(at(tokens, cue.start - 1).norm) && hasAuxiliary(passage, cue);
  // "after initially believing that": what was thought, not said.
  if (
    cue.tense === 'gerund' &&
    /^(?:after|before)$/u.test(at(tokens, cue.start - 1).norm) &&
    cue.verbs.some(({ lemma }) => /^(?:believe|think|expect|fear|hope)$/u.test(lemma))
  )
    return false;
  if (cue.tense === 'gerund') return !isGoverned(passage, cue) && !instruments.test(at(tokens, cue.start - 1).norm);
  if (cue.tense !== 'infinitive') return true;
  const before = [1, 2, 3].map((step) => at(tokens, cue.start - step).norm);
  const [last = '', second = ''] = language.lang === 'fr' ? [before[0], at(tokens, governorOf(passage, cue) ?? -1).norm] : before;
  if (isNarrative(passage, cue) || blamedFor(passage, cue) !== null) return true;
  if (language.lang === 'en') {
    const to = at(tokens, cue.start).norm === 'to' ? cue.start : cue.start - 1;
    if (at(tokens, to).norm !== 'to') return false;
    return /^(?:on|quick|keen|eager|continued|continues|began|went)$/u.test(at(tokens, to - 1).norm) || broughtToSay(passage, cue) !== null;
  }
  // "a *beau* répéter que tout tient"
  if (before.includes('avant') || /^(?:voulu|souhaité|beau)$/u.test(last)) return true;
  if (last === 'pour') return cue.verbs.some((verb) => verb.cueClass === 'ask' || verb.cueClass === 'blame');
  if (last === 'à')
    return /^(?:ten(?:u|ue|us|ait|aient)|tient|tiennent|continu(?:é|e|ent|ait|aient)|persist(?:é|e|ent|ait|aient)|born(?:é|ée|és|e|ent|ait)|limit(?:é|ée|e)|résolue?|hésité)$/u.test(
      second,
    );
  if (last === 'par') return /^(?:fini|finit|commencé|commence|terminé|conclu|conclut)$/u.test(second);
  return (
    /^(?:de|d')$/u.test(last) &&
    /^(?:vena(?:it|ient)|vien(?:t|nent)|cess(?:é|e|ent|ait|aient)|continu(?:é|e|ent|ait|aient)|choisi|décidé|content(?:é|ée|és|e|ent|ait)|empress(?:é|ée|e))$/u.test(
      second,
    )
  );
}
