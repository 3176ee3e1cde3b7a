import type { Position } from '../../model';

/** Sorts reporting verbs by what their speaker does. */
export type CueClass =
  | 'say'
  | 'add'
  | 'judge'
  | 'announce'
  | 'deny'
  | 'evade'
  | 'admit'
  | 'accuse'
  | 'praise'
  | 'blame'
  | 'thank'
  | 'warn'
  | 'ask'
  | 'promise'
  | 'label'
  | 'relay'
  | 'feel';

/**
 * Names what can follow a reporting verb, one letter each:
 * `q` a quotation, or the verb follows one · `t` a that-clause · `i` a bare infinitive · `d` "de" and an infinitive ·
 * `a` "à" (English "to") and an infinitive · `g` a gerund · `o` a noun phrase · `x` whom, then "de" and what (accuse) ·
 * `l` what, then "de", "comme" or "as" and a label · `w` an indirect question · `n` "de", "à", "about", "on" and a noun phrase ·
 * `z` only with a noun of attitude ("exprimer son soutien") · `c` a phrase with a quotation in it · `p` whom, then "pour" or "for" and what ·
 * `u` whom, then a that-clause (tell) · `s` reflexive.
 */
export type Frames = string;

/** Describes a cue of several words that starts with a verb: "faire savoir". */
export interface CuePhrase {
  readonly verb: string;
  /** Words after the verb, as token norms. */
  readonly rest: readonly string[];
  readonly cue: CueVerb;
}

/** Describes a reporting verb. */
export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly frames: Frames;
}

/** Names the tense of a verb form as far as extraction needs it. */
export type Tense = 'present' | 'past' | 'conditional' | 'participle' | 'gerund' | 'infinitive';

/** Says of which verb a written form is a form. */
export interface VerbForm {
  readonly verb: CueVerb;
  readonly tense: Tense;
}

/** Names a grammatical gender. */
export type Gender = 'f' | 'm';

/** Describes how a noun of a person or body is used: "ministre", "spokeswoman". */
export interface RoleNoun {
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** Holds what extraction knows of one language; data only. */
export interface Language {
  readonly lang: 'fr' | 'en';
  /** Every written form of every reporting verb, in lower case. */
  readonly verbForms: ReadonlyMap<string, readonly VerbForm[]>;
  /** Cues of several words by every form of their verb. */
  readonly phrases: ReadonlyMap<string, readonly (CuePhrase & { readonly tense: Tense })[]>;
  /** Finite forms of "have" and "be" before a participle. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  /** Words that may stand between auxiliary and participle, or between subject and verb. */
  readonly adverbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly feminineDeterminers: ReadonlySet<string>;
  readonly masculineDeterminers: ReadonlySet<string>;
  /** Prepositions that end a noun phrase; "de" and "of", which go on with it, are apart. */
  readonly prepositions: ReadonlySet<string>;
  readonly ofWords: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, { readonly gender: Gender | null; readonly plural: boolean }>;
  /** Courtesy titles before a surname. */
  readonly courtesy: ReadonlyMap<string, Gender | null>;
  readonly roleNouns: ReadonlyMap<string, RoleNoun>;
  /** Nouns of documents and findings that speak for their author: "communiqué", "report". */
  readonly documentNouns: ReadonlySet<string>;
  readonly mediaNouns: ReadonlySet<string>;
  readonly groupNouns: ReadonlySet<string>;
  readonly attitudeNouns: ReadonlySet<string>;
  /** Words that call something false: "fausses", "baseless". */
  readonly falsehoods: ReadonlySet<string>;
  /** Openings of "according to X", longest first, as token norms. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Words that look like names at the head of a sentence and are none. */
  readonly notNames: ReadonlySet<string>;
  /** Names of peoples and languages written with a capital. */
  readonly timeWords: ReadonlySet<string>;
}

/** Tell whether a word is the gerund of a verb that reports: "disant", "adding". */
export function isReportingGerund({ verbForms }: Language, norm: string): boolean {
  return verbForms.get(norm)?.some(({ tense }) => tense === 'gerund') === true;
}

/** Tells which side a class of verbs takes. */
export function positionOf(cueClass: CueClass): Position {
  if (cueClass === 'deny') return 'denies';
  if (cueClass === 'evade') return 'declines';
  if (cueClass === 'admit' || cueClass === 'thank') return 'acknowledges';
  return 'asserts';
}
