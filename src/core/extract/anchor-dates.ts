import type { Edtf, Span } from '../model';
import { contentEnd, contentStart, type Finding } from './finding';
import type { Layered } from './layers';
import type { People } from './people';
import { isQuoted, textOf, type Passage } from './passage';
import { resolveTime } from './resolve-date';
import { findTimes, type TimeExpression } from './time-expressions';
import { at } from './tokens';
import type { Spoken } from './turns';

/** Says when something was said. */
export interface AnchoredDate {
  readonly date: Edtf | null;
  readonly asGiven: string;
  readonly span: Span;
  readonly rule: string;
  /** A date is given but cannot be resolved. */
  readonly unsure: boolean;
}

const reach = 14;

function within(inner: TimeExpression, [start, end]: Span): boolean {
  return inner.start >= start && inner.end <= end;
}

function inContent(time: TimeExpression, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.content.some((span) => within(time, span)));
}

function inApposition(time: TimeExpression, finding: Finding): boolean {
  const { subject } = finding;
  return (
    subject.from === 'phrase' &&
    ((subject.phrase.apposition !== null && within(time, subject.phrase.apposition)) || within(time, subject.phrase.head))
  );
}

/** The date in a finding's own words, else one at the head of its sentence, else one that no other clause owns. */
function ownTime(
  passage: Passage,
  finding: Finding,
  inSentence: readonly Finding[],
  times: readonly TimeExpression[],
): TimeExpression | null {
  const sentence = passage.sentences[finding.sentence] ?? [0, 0];
  const free = times.filter(
    (time) => within(time, sentence) && !inContent(time, inSentence) && !inApposition(time, finding) && !isQuoted(passage, time.start),
  );
  const cue = finding.cue?.[0] ?? contentStart(finding);
  const nearest = (list: readonly TimeExpression[]) =>
    [...list].sort((a, b) => Math.abs(a.start - cue) - Math.abs(b.start - cue))[0] ?? null;
  const own = nearest(free.filter((time) => within(time, finding.clause)));
  if (own !== null) return own;
  const first = Math.min(...inSentence.map((one) => Math.min(contentStart(one), one.cue?.[0] ?? Infinity)));
  const head = nearest(free.filter((time) => time.end <= first));
  if (head !== null) return head;
  return nearest(
    free.filter((time) => time.start >= contentEnd(finding) && !inSentence.some((one) => one !== finding && within(time, one.clause))),
  );
}

function sameActor(a: Layered, b: Layered): boolean {
  return a.speaker.actors.some((actor) => b.speaker.actors.includes(actor));
}

interface Anchor {
  readonly time: TimeExpression;
  readonly explicit: boolean;
  readonly rule: string;
}

/** Tells whether another speaker's date stands between two findings, so that the scene has changed. */
function sceneChanged(layered: readonly Layered[], anchors: readonly (Anchor | null)[], from: number, to: number): boolean {
  const start = layered[from];
  return layered
    .slice(from + 1, to)
    .some((one, k) => anchors[from + 1 + k]?.explicit === true && start !== undefined && !sameActor(one, start));
}

function fromSameSpeaker(layered: readonly Layered[], anchors: readonly (Anchor | null)[], i: number): Anchor | null {
  const one = layered[i];
  if (one === undefined) return null;
  for (let k = i - 1; k >= 0; k--) {
    const other = layered[k];
    const anchor = anchors[k];
    if (other === undefined || anchor?.explicit !== true || !sameActor(one, other)) continue;
    if (one.finding.sentence - other.finding.sentence > reach || sceneChanged(layered, anchors, k, i)) return null;
    return { time: anchor.time, explicit: false, rule: 'date/same-speaker' };
  }
  return null;
}

/** A lead tells first what the next sentence dates. */
function fromNext(layered: readonly Layered[], anchors: readonly (Anchor | null)[], i: number): Anchor | null {
  const one = layered[i];
  if (one === undefined || one.finding.sentence > 3) return null;
  const next = layered.findIndex((other, k) => k > i && other.finding.sentence - one.finding.sentence <= 4 && sameActor(one, other));
  const anchor = next < 0 ? null : anchors[next];
  return anchor?.explicit === true ? { time: anchor.time, explicit: false, rule: 'date/lead' } : null;
}

/** "La Chine prenait ses distances vendredi. « … », a dit Lin": the sentence before a quotation sets the scene. */
function fromSentenceBefore(passage: Passage, one: Layered, all: readonly Finding[], times: readonly TimeExpression[]): Anchor | null {
  const before = one.finding.sentence - 1;
  const sentence = passage.sentences[before];
  if (sentence === undefined || !isQuoted(passage, contentStart(one.finding)) || all.some((finding) => finding.sentence === before))
    return null;
  const time = times
    .filter((candidate) => within(candidate, sentence) && (candidate.value.type === 'weekday' || candidate.value.type === 'date'))
    .at(0);
  return time === undefined ? null : { time, explicit: false, rule: 'date/sentence-before' };
}

const additive = /^(?:également|aussi|ailleurs|côté|also|meanwhile|too)$/u;

/** Somebody who was met in the scene just dated, or who "also" speaks in it. */
function fromScene(
  passage: Passage,
  people: People,
  layered: readonly Layered[],
  anchors: readonly (Anchor | null)[],
  i: number,
): Anchor | null {
  const one = layered[i];
  if (one === undefined) return null;
  const k = i - 1;
  for (let back = k; back >= 0; back--) {
    const other = layered[back];
    const anchor = anchors[back];
    if (other === undefined || anchor == null) continue;
    if (sameActor(one, other) || one.finding.sentence - other.finding.sentence > 6) return null;
    const together = passage.paragraphAt[contentStart(one.finding)] === passage.paragraphAt[contentStart(other.finding)];
    const sentence = passage.sentences[one.finding.sentence] ?? [0, 0];
    const also = passage.tokens.slice(sentence[0], one.finding.cue?.[1] ?? sentence[0]).some((token) => additive.test(token.norm));
    const met = metBetween(passage, people, one, other, layered);
    return met && (together || also) ? { time: anchor.time, explicit: false, rule: 'date/scene' } : null;
  }
  return null;
}

/** Tells whether a speaker is named near another's words without speaking there: "a rencontré son homologue X". */
function metBetween(passage: Passage, people: People, one: Layered, other: Layered, layered: readonly Layered[]): boolean {
  const from = other.finding.sentence - 1;
  const ownSentences = new Set(layered.filter((turn) => sameActor(turn, one)).map((turn) => turn.finding.sentence));
  return people.actors.some(
    (actor) =>
      one.speaker.actors.includes(actor) &&
      actor.places.some((place) => {
        const sentence = passage.sentenceAt[place] ?? -1;
        return sentence >= from && sentence < one.finding.sentence && !ownSentences.has(sentence);
      }),
  );
}

/**
 * Find when each statement was said: by its own words, its sentence, its speaker's words nearby, or the scene it belongs to.
 *
 * @param spoken - every finding, also those that are no statements of their own (their dates belong to nobody else)
 * @returns one entry per statement, null where the text gives no date
 */
export function anchorDates(
  passage: Passage,
  people: People,
  layered: readonly Layered[],
  spoken: readonly Spoken[],
  published: Edtf | null,
): (AnchoredDate | null)[] {
  const times = findTimes(passage);
  const all = spoken.map(({ finding }) => finding);
  const anchors: (Anchor | null)[] = layered.map((one) => {
    const time = ownTime(
      passage,
      one.finding,
      all.filter((finding) => finding.sentence === one.finding.sentence),
      times,
    );
    return time === null ? null : { time, explicit: true, rule: 'date/own' };
  });
  const explicit = [...anchors];
  layered.forEach((one, i) => {
    anchors[i] ??= fromSameSpeaker(layered, explicit, i) ?? fromNext(layered, explicit, i) ?? fromSentenceBefore(passage, one, all, times);
  });
  layered.forEach((_, i) => {
    anchors[i] ??= fromScene(passage, people, layered, anchors, i);
  });
  return anchors.map((anchor) => {
    if (anchor === null) return null;
    const { time, rule } = anchor;
    const date = resolveTime(time.value, published);
    const span: Span = [at(passage.tokens, time.start).start, at(passage.tokens, time.end - 1).end];
    return { date, asGiven: textOf(passage, [time.start, time.end]), span, rule, unsure: date === null };
  });
}
