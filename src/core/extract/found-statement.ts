import type { Edtf, EntityId, Position, Span, StatementKind, TopicId } from '../model';
import type { NamedSpan } from './text/passage';

/** Says what extraction is given beside the text. */
export interface ExtractContext {
  /** Entities named in the text, as spotting finds them. */
  readonly mentions: readonly NamedSpan[];
  /** When the text was published; null where unknown. */
  readonly published: Edtf | null;
  readonly lang: 'fr' | 'en';
  /** Reads the display name of an entity; null for one it does not know. */
  readonly nameOf: (id: EntityId) => string | null;
}

/** Describes one statement as found in a text; offsets in UTF-16 units of the text. */
export interface FoundStatement {
  /** The content alone, in order, quotation marks at its ends left out; several where a reporting clause interrupts it. */
  readonly spans: readonly Span[];
  readonly kind: StatementKind;
  readonly speaker: EntityId | null;
  /** Everyone of the inventory who speaks. */
  readonly speakers: readonly EntityId[];
  readonly speakerName: string | null;
  /** Where the words that name the speaker stand; null where they are inherited. */
  readonly speakerSpan: Span | null;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  /** Quoted fragments, without their marks. */
  readonly words: readonly Span[];
  readonly date: Edtf | null;
  readonly dateAsGiven: string | null;
  readonly dateSpan: Span | null;
  readonly position: Position;
  /** Agencies and outlets through which the text knows, as ids or names. */
  readonly relay: readonly string[];
  readonly hearsay: boolean;
  readonly addressee: EntityId | null;
  /** Whom the words are addressed to, by name, in an inventory or not. */
  readonly addresseeName: string | null;
  /** Event of the inventory at which it was said. */
  readonly venue: EntityId | null;
  /** Where or on what occasion, as the text says it: "dans un entretien au Figaro". */
  readonly venueAsGiven: string | null;
  readonly venueSpan: Span | null;
  readonly figures: readonly FoundFigure[];
  /** Entities and topics named in the content, sorted. */
  readonly about: readonly EntityId[];
  readonly topics: readonly TopicId[];
  readonly rule: string;
  readonly speakerRule: string;
  readonly dateRule: string | null;
  readonly venueRule: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly speakerConfidence: number;
  /** Fields that were left empty because they are unsure. */
  readonly unsure: readonly ('speaker' | 'date')[];
}

/** Describes a number in a statement. */
export interface FoundFigure {
  /** Null where only an order is given ("des milliers"). */
  readonly value: number | null;
  readonly magnitude: string | null;
  readonly hedge: string | null;
  readonly span: Span;
  readonly text: string;
}
