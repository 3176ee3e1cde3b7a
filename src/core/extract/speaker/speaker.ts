import type { Span } from '../../model';
import type { Gender } from '../text/language';
import { isOutlet } from './outlets';
import type { Actor } from './people';

/** Says who speaks, and how that was found. */
export interface Speaker {
  /** Everyone who speaks, entities of the inventory first; empty for whoever is not named. */
  readonly actors: readonly Actor[];
  readonly id: string | null;
  /** The name in full where the text names somebody, else the description as written; null where nobody was found. */
  readonly name: string | null;
  /** Is an agency or outlet. */
  readonly outlet: boolean;
  /** Speaks as several. */
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** Is described by an office or profession and may be meant by a pronoun. */
  readonly role?: boolean;
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Tokens of the phrase that names the speaker; null where it is inherited. */
  readonly at: Span | null;
}

/** Is nobody. */
export const nobody: Speaker = {
  actors: [],
  id: null,
  name: null,
  outlet: false,
  plural: false,
  gender: null,
  rule: 'none',
  confidence: 0,
  at: null,
};

/** Remembers who has spoken so far, latest last. */
export type Discourse = { readonly speaker: Speaker; readonly token: number }[];

/** Make a speaker of actors; the first gives id and name. */
export function speakerOf(actors: readonly Actor[], rule: string, confidence: number, place: Span | null): Speaker {
  const first = actors[0];
  if (first === undefined) return nobody;
  return {
    actors,
    id: first.id,
    name: first.name,
    outlet: isOutlet(first.name),
    plural: actors.length > 1,
    gender: first.gender,
    rule,
    confidence,
    at: place,
  };
}
