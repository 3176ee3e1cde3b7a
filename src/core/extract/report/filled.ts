import type { Span } from '../../model';
import type { CueVerb } from '../text/language';

/** Holds what a frame found after its verb. */
export interface Filled {
  readonly verb: CueVerb;
  readonly rule: string;
  readonly content: Span;
  readonly confidence: number;
  readonly absorbs?: boolean;
  readonly addressee?: Span;
}
