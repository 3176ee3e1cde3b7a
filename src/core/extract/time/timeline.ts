import type { Finding } from '../finding';
import type { Actor, People } from '../speaker/people';
import type { Passage } from '../text/passage';
import type { TimeExpression } from './time-expressions';
import type { Spoken } from '../turns';

/** Is a time that may be that of a statement. */
export interface Anchor {
  readonly time: TimeExpression;
  readonly explicit: boolean;
  readonly rule: string;
}

/** Holds what the steps of anchoring share; findings and anchors run in parallel, in the order of the text. */
export interface Timeline {
  readonly passage: Passage;
  readonly people: People;
  readonly turns: readonly Spoken[];
  /** Findings and times by sentence. */
  readonly findingsIn: ReadonlyMap<number, readonly Finding[]>;
  readonly timesIn: ReadonlyMap<number, readonly TimeExpression[]>;
  readonly speakerAt: ReadonlyMap<Finding, Actor | undefined>;
  readonly anchors: (Anchor | null)[];
}
