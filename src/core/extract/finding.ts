import type { Span } from '../model';
import type { CueClass } from './text/language';
import type { Phrase } from './speaker/noun-phrase';

/** Says where the speaker of a finding is to be looked for. */
export type Subject =
  | { readonly from: 'phrase'; readonly phrase: Phrase }
  | { readonly from: 'pronoun'; readonly token: number }
  /** Whoever speaks in the finding before, in the same sentence. */
  | { readonly from: 'previous' }
  /** Whoever the sentence is about. */
  | { readonly from: 'sentence' }
  /** Whoever the text around a floating quotation points to. */
  | { readonly from: 'context' };

/** Describes one reported content before its speaker is known; by tokens. */
export interface Finding {
  /** Name of the rule that found it: `incise/inversion`, `clause/that`. */
  readonly rule: string;
  readonly confidence: number;
  readonly content: readonly Span[];
  readonly subject: Subject;
  /** Tokens of the reporting words; null where there are none. */
  readonly cue: Span | null;
  readonly cueClass: CueClass;
  /** Lemma of the cue; empty where there is none. */
  readonly lemma: string;
  readonly negated: boolean;
  readonly sentence: number;
  /** Takes what hangs on it ("…, affirmant que") into its content. */
  readonly absorbs?: boolean;
  /** Token range of the words around content and cue in which a date may stand. */
  readonly clause: Span;
  /** Names whom the words are addressed to, by tokens. */
  readonly addressee?: Span;
}

/** First token of a finding's content. */
export function contentStart(finding: Finding): number {
  return finding.content[0]?.[0] ?? 0;
}

/** Token after the last of a finding's content. */
export function contentEnd(finding: Finding): number {
  return finding.content.at(-1)?.[1] ?? 0;
}
