import type { Span } from '../model';
import { isOwn } from './report/narrow-sources';
import { readAccordingTo } from './report/read-according-to';
import { findAccordingTo } from './report/find-according-to';
import { findBreaks } from './report/clause';
import { afterDateline } from './text/dateline';
import { findCues } from './report/cues';
import { contentEnd, contentStart, type Finding } from './finding';
import { findFloating, joinParagraphs } from './report/floating';
import { readFrame } from './report/frames';
import { readHeadline } from './report/headlines';
import { readIncise } from './report/incise';
import { findNominal } from './report/nominal';
import type { Language } from './text/language';
import { english } from './lang/en';
import { french } from './lang/fr';
import { openPassage, type Passage } from './text/passage';
import { findPeople } from './speaker/people';
import { readReversed } from './report/reversed';
import { linkHeadings } from './text/link-headings';
import { identifyLeads } from './report/leads';
import { proposeEntities, type ProposedEntity } from './speaker/proposals';
import { assignSpeakers } from './turns';
import { finish } from './finish';
import type { ExtractContext, FoundStatement } from './found-statement';
import { layer } from './layers';

/** Choose the language data. */
export function languageOf(lang: 'fr' | 'en'): Language {
  return lang === 'fr' ? french : english;
}

function findInSentence(passage: Passage, whole: Span): Finding[] {
  const sentence: Span = [afterDateline(passage, whole[0], whole[1]), whole[1]];
  const cues = findCues(passage, sentence);
  const according = findAccordingTo(passage, sentence);
  const headline = readHeadline(passage, whole);
  const findings: Finding[] = headline === null ? [] : [headline];
  const breaks = findBreaks(passage, sentence, cues, according);
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
        : isOwn(passage, step.place) && holds(findings, step.at)
          ? null
          : readAccordingTo(passage, breaks, step.place, floor);
    if (finding !== null) findings.push(finding);
  }
  return [...findings, ...findNominal(passage, breaks, findings)];
}

/** "estimant que les travaux, selon lui, suffisent": whoever is reported to say something is meant by a pronoun in it. */
function holds(findings: readonly Finding[], token: number): boolean {
  return findings.some(({ rule, content }) => rule.startsWith('clause') && content.some(([start, end]) => start <= token && token < end));
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
