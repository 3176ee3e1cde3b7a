import type { Phrase } from '../speaker/noun-phrase';
import type { CueVerb, Tense } from '../text/language';

/** Describes one reporting verb in the text, with its auxiliaries, by tokens. */
export interface Cue {
  /** First token of the verb group: auxiliary, negation or clitic. */
  readonly start: number;
  /** Token after the last of the verb group. */
  readonly end: number;
  /** Token of the verb itself. */
  readonly verbAt: number;
  /** Every reading of the verb, most specific first; empty where the verb is unknown. */
  readonly verbs: readonly CueVerb[];
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly reflexive: boolean;
  /** Token of a pronoun that follows its verb (`a-t-il déclaré`); -1 where there is none. */
  readonly pronoun: number;
  /** Stands within the marks of a quotation (« Ce texte, a-t-il jugé, est mort »). */
  readonly quoted: boolean;
  /** Whoever speaks, where it is not the verb's own subject ("Orbe quoted Hale as saying"). */
  readonly subject?: Phrase;
}
