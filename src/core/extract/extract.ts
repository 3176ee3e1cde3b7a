import type { Edtf, EntityId, Position, Span, StatementKind, TopicId } from '../model';
import { readAccordingTo } from './according';
import { findAccordingTo } from './according-to';
import { afterDateline, findBreaks } from './clause';
import { findCues } from './cues';
import { contentEnd, contentStart, type Finding } from './finding';
import { findFloating, joinParagraphs } from './floating';
import { readFrame } from './frames';
import { readIncise } from './incise';
import type { Language } from './language';
import { english } from './lang/en';
import { french } from './lang/fr';
import { openPassage, type NamedSpan, type Passage } from './passage';
import { findPeople } from './people';
import { readReversed } from './reversed';
import { linkHeadings } from './headings';
import { identifyLeads } from './leads';
import { proposeEntities, type ProposedEntity } from './proposals';
import { assignSpeakers } from './turns';
import { finish } from './finish';
import { layer } from './layers';

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

/** Choose the language data. */
export function languageOf(lang: 'fr' | 'en'): Language {
  return lang === 'fr' ? french : english;
}

function findInSentence(passage: Passage, whole: Span): Finding[] {
  const sentence: Span = [afterDateline(passage, whole[0], whole[1]), whole[1]];
  const cues = findCues(passage, sentence);
  const according = findAccordingTo(passage, sentence);
  if (cues.length === 0 && according.length === 0) return [];
  const breaks = findBreaks(passage, sentence, cues, according);
  const findings: Finding[] = [];
  const steps = [
    ...cues.map((cue) => ({ at: cue.start, cue, place: null })),
    ...according.map((place) => ({ at: place.start, cue: null, place })),
  ];
  steps.sort((a, b) => a.at - b.at);
  for (const step of steps) {
    const floor = Math.max(
      sentence[0],
      ...findings
        .filter((finding) => contentEnd(finding) <= step.at && finding.rule.startsWith('incise'))
        .map((finding) => Math.max(contentEnd(finding), finding.cue?.[1] ?? 0)),
    );
    const finding =
      step.cue !== null
        ? (readReversed(passage, breaks, step.cue) ??
          readIncise(passage, breaks, step.cue, floor) ??
          readFrame(passage, breaks, step.cue, findings.length > 0))
        : readAccordingTo(passage, breaks, step.place, floor);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

/** Holds everything extraction finds in a text. */
export interface Analysis {
  readonly statements: readonly FoundStatement[];
  /** Speakers who are in no inventory. */
  readonly proposals: readonly ProposedEntity[];
}

/**
 * Extract every statement of a text, with the entities that speak in it and are in no inventory.
 *
 * @returns statements in order of place; spans lie within the text and those of one statement never overlap
 */
export function analyse(text: string, context: ExtractContext): Analysis {
  return analysePassage(openPassage(text, languageOf(context.lang), context.mentions), context);
}

/** Extract from a text that is already taken apart; see `analyse`. */
export function analysePassage(passage: Passage, context: ExtractContext): Analysis {
  const people = findPeople(passage, context.nameOf);
  const findings = passage.sentences.flatMap((sentence) => findInSentence(passage, sentence));
  findings.push(...findFloating(passage, findings));
  findings.sort((a, b) => contentStart(a) - contentStart(b) || contentEnd(b) - contentEnd(a));
  const spoken = linkHeadings(passage, identifyLeads(passage, people, assignSpeakers(passage, people, joinParagraphs(passage, findings))));
  const layered = layer(spoken);
  return { statements: finish(passage, people, layered, spoken, context), proposals: proposeEntities(passage, layered) };
}

/**
 * Extract every statement of a text: who said what, when, through whom.
 *
 * Rules only: no model, no network, no clock. The same text and context always give the same statements.
 *
 * @returns as `analyse`
 */
export function extract(text: string, context: ExtractContext): readonly FoundStatement[] {
  return analyse(text, context).statements;
}
