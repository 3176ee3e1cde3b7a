import type { Edtf, Span } from '../model';
import { contentStart, type Finding } from './finding';
import { groupBy } from './group-by';
import type { Layered } from './layers';
import { inContent, ownOf, within } from './own-words';
import type { Actor, People } from './people';
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

interface Anchor {
  readonly time: TimeExpression;
  readonly explicit: boolean;
  readonly rule: string;
}

/** Holds what the steps of anchoring share; findings and anchors run in parallel, in the order of the text. */
interface Timeline {
  readonly passage: Passage;
  readonly people: People;
  readonly turns: readonly Spoken[];
  readonly times: readonly TimeExpression[];
  /** Findings and times by sentence. */
  readonly findingsIn: ReadonlyMap<number, readonly Finding[]>;
  readonly timesIn: ReadonlyMap<number, readonly TimeExpression[]>;
  readonly speakerAt: ReadonlyMap<Finding, Actor | undefined>;
  readonly anchors: (Anchor | null)[];
}

/** In sentences: how far the date of the lead reaches, and that of any other sentence. */
const leadReach = 10;
const reach = 6;
const carriedReach = 2;

function inSubject(passage: Passage, time: TimeExpression, { subject }: Finding): boolean {
  if (subject.from !== 'phrase') return false;
  const [start] = subject.phrase.head;
  // "A poll released last month suggested": what a document says, it says when it comes out.
  if (
    [start, start + 1, start + 2].some((i) => passage.language.documentNouns.has(at(passage.tokens, i).norm)) &&
    subject.phrase.apposition === null
  )
    return false;
  return (subject.phrase.apposition !== null && within(time, subject.phrase.apposition)) || within(time, subject.phrase.head);
}

/** "depuis 1994" says for how long something has been so, not when it was said. */
function isSince(passage: Passage, time: TimeExpression): boolean {
  return [time.start, time.start - 1].some((i) => /^(?:depuis|since|dès)$/u.test(at(passage.tokens, i).norm));
}

/** The date in a finding's own words, else one at the head of its sentence, else one that no other clause owns. */
function ownTime({ passage, findingsIn, timesIn }: Timeline, finding: Finding): TimeExpression | null {
  const sentence = passage.sentences[finding.sentence] ?? [0, 0];
  const siblings = findingsIn.get(finding.sentence) ?? [];
  const free = (timesIn.get(finding.sentence) ?? []).filter(
    (time) =>
      within(time, sentence) &&
      !isSince(passage, time) &&
      !inContent(time, finding, siblings) &&
      !inSubject(passage, time, finding) &&
      !isQuoted(passage, time.start),
  );
  return ownOf(siblings, finding, free)[0] ?? null;
}

/** "… avoir repris la ville en avril et a remercié ses soldats *à l’époque*": the time that the sentence names is also that of the words. */
function backThen({ passage, timesIn }: Timeline, finding: Finding): TimeExpression | null {
  const { tokens, language } = passage;
  const [start, end] = passage.sentences[finding.sentence] ?? [0, 0];
  const phrase = language.lang === 'fr' ? ['à', "l'", 'époque'] : ['at', 'the', 'time'];
  for (let i = start; i < end; i++) {
    if (isQuoted(passage, i) || !phrase.every((word, k) => at(tokens, i + k).norm === word)) continue;
    // "à l’époque de la guerre", "at the time of": another time than the sentence's.
    if (language.ofWords.has(at(tokens, i + phrase.length).norm)) continue;
    return (timesIn.get(finding.sentence) ?? []).filter((time) => time.end <= i && !isQuoted(passage, time.start)).at(-1) ?? null;
  }
  return null;
}

function sameActor(a: Spoken, b: Spoken): boolean {
  return (
    a.speaker.actors.some((actor) => b.speaker.actors.includes(actor)) ||
    (a.speaker.actors.length === 0 && a.speaker.name !== null && a.speaker.name === b.speaker.name)
  );
}

/** The same speaker's dated words before: those of the lead reach far, others only as long as nobody else speaks. */
function fromSameSpeaker({ turns, anchors }: Timeline, i: number): Anchor | null {
  const one = turns[i];
  if (one === undefined) return null;
  let interrupted = false;
  for (let k = i - 1; k >= 0; k--) {
    const other = turns[k];
    if (other === undefined || one.finding.sentence - other.finding.sentence > leadReach) return null;
    const anchor = anchors[k];
    if (!sameActor(one, other)) {
      if (
        anchor?.explicit === true &&
        !other.speaker.outlet &&
        one.finding.sentence !== other.finding.sentence &&
        !sameTimeAsBefore(turns, anchors, one, k)
      )
        return null;
      interrupted ||= !other.speaker.outlet;
      continue;
    }
    if (anchor?.explicit !== true) continue;
    const distance = one.finding.sentence - other.finding.sentence;
    const lead = other.finding.sentence <= 2;
    if (distance > (lead ? leadReach : reach) || (interrupted && !lead)) return null;
    return { time: anchor.time, explicit: false, rule: 'date/same-speaker' };
  }
  return null;
}

/** Another speaker's date changes the scene only if it differs from the speaker's own last one. */
function sameTimeAsBefore(turns: readonly Spoken[], anchors: readonly (Anchor | null)[], one: Spoken, k: number): boolean {
  let own = -1;
  for (let i = k - 1; i >= 0 && own < 0; i--) {
    const turn = turns[i];
    if (turn === undefined || one.finding.sentence - turn.finding.sentence > leadReach) break;
    if (sameActor(turn, one) && anchors[i]?.explicit === true) own = i;
  }
  return own >= 0 && JSON.stringify(anchors[own]?.time.value) === JSON.stringify(anchors[k]?.time.value);
}

/** A lead tells first what the next sentence dates. */
function fromNext({ turns, anchors }: Timeline, i: number): Anchor | null {
  const one = turns[i];
  if (one === undefined || one.finding.sentence > 3) return null;
  const next = turns.findIndex(
    (other, k) =>
      k > i && other.finding.sentence > one.finding.sentence && other.finding.sentence - one.finding.sentence <= 4 && sameActor(one, other),
  );
  const anchor = next < 0 ? null : anchors[next];
  return anchor?.explicit === true ? { time: anchor.time, explicit: false, rule: 'date/lead' } : null;
}

/** "La Chine prenait ses distances vendredi. « … », a dit Lin": the sentence before a quotation sets the scene. */
function fromSentenceBefore({ passage, turns, findingsIn, timesIn }: Timeline, i: number): Anchor | null {
  const one = turns[i];
  if (one === undefined || (!isQuoted(passage, contentStart(one.finding)) && one.speaker.rule !== 'speaker/pronoun')) return null;
  const before = one.finding.sentence - 1;
  if (findingsIn.has(before)) return null;
  const time = (timesIn.get(before) ?? []).find((candidate) => candidate.value.type === 'weekday' || candidate.value.type === 'date');
  return time === undefined ? null : { time, explicit: false, rule: 'date/sentence-before' };
}

/** What a speaker goes on to say at once is of the day on which the scene was set. */
function fromCarried({ turns, anchors }: Timeline, i: number): Anchor | null {
  const one = turns[i];
  if (one === undefined || one.finding.subject.from === 'context') return null;
  for (let k = i - 1; k >= 0; k--) {
    const other = turns[k];
    if (other === undefined || one.finding.sentence - other.finding.sentence > carriedReach) return null;
    if (other.speaker.outlet) continue;
    if (!sameActor(one, other)) return null;
    const anchor = anchors[k];
    if (anchor != null && anchor.rule !== 'date/scene') return { time: anchor.time, explicit: false, rule: 'date/carried' };
  }
  return null;
}

const additive = /^(?:également|aussi|ailleurs|côté|also|meanwhile|too)$/u;

/** Somebody who was met in the scene just dated, or who "also" speaks in it. */
function fromScene(timeline: Timeline, i: number): Anchor | null {
  const { passage, turns, anchors } = timeline;
  const one = turns[i];
  if (one === undefined) return null;
  for (let k = i - 1; k >= 0; k--) {
    const other = turns[k];
    const anchor = anchors[k];
    if (other === undefined || one.finding.sentence - other.finding.sentence > 6) return null;
    if (anchor == null || other.speaker.outlet) continue;
    const together = passage.paragraphAt[contentStart(one.finding)] === passage.paragraphAt[contentStart(other.finding)];
    if (sameActor(one, other)) return together ? { ...anchor, explicit: false, rule: 'date/scene' } : null;
    const sentence = passage.sentences[one.finding.sentence] ?? [0, 0];
    const also = passage.tokens.slice(sentence[0], one.finding.cue?.[1] ?? sentence[0]).some((token) => additive.test(token.norm));
    return (together || also) && metBetween(timeline, one, Math.min(other.finding.sentence - 1, passage.sentenceAt[anchor.time.start] ?? 0))
      ? { time: anchor.time, explicit: false, rule: 'date/scene' }
      : null;
  }
  return null;
}

/** Tells whether a speaker is named near another's words without speaking there: "a rencontré son homologue X". */
function metBetween({ passage, people, findingsIn, speakerAt }: Timeline, one: Spoken, from: number): boolean {
  for (let sentence = Math.max(0, from, one.finding.sentence - leadReach); sentence < one.finding.sentence; sentence++) {
    const speaksThere = (findingsIn.get(sentence) ?? []).some((finding) => speakerAt.get(finding) === one.speaker.actors[0]);
    const [start, end] = passage.sentences[sentence] ?? [0, 0];
    for (let i = start; i < end && !speaksThere; i++) if (one.speaker.actors.some((actor) => people.byToken.get(i) === actor)) return true;
  }
  return false;
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
  const findingsIn = groupBy(
    spoken.map(({ finding }) => finding),
    ({ sentence }) => sentence,
  );
  const timesIn = groupBy(times, ({ start }) => passage.sentenceAt[start] ?? -1);
  const speakerAt = new Map(spoken.map(({ finding, speaker }) => [finding, speaker.actors[0]]));
  const timeline: Timeline = { passage, people, turns: spoken, times, findingsIn, timesIn, speakerAt, anchors: [] };
  for (const { finding } of spoken) {
    const time = ownTime(timeline, finding) ?? backThen(timeline, finding);
    timeline.anchors.push(time === null ? null : { time, explicit: true, rule: 'date/own' });
  }
  const explicit: Timeline = { ...timeline, anchors: [...timeline.anchors] };
  spoken.forEach((_, i) => {
    timeline.anchors[i] ??= fromSameSpeaker(explicit, i) ?? fromNext(explicit, i) ?? fromSentenceBefore(explicit, i);
  });
  spoken.forEach((_, i) => {
    timeline.anchors[i] ??= fromScene(timeline, i) ?? fromCarried(timeline, i);
  });
  spoken.forEach((one, i) => {
    const echoed = one.echoes === undefined ? null : timeline.anchors[spoken.findIndex(({ finding }) => finding === one.echoes)];
    if (echoed != null) timeline.anchors[i] ??= { ...echoed, explicit: false, rule: 'date/heading' };
  });
  const byFinding = new Map(spoken.map(({ finding }, i) => [finding, timeline.anchors[i] ?? null]));
  return layered.map(({ finding }) => describe(passage, byFinding.get(finding) ?? null, published));
}

function describe(passage: Passage, anchor: Anchor | null, published: Edtf | null): AnchoredDate | null {
  if (anchor === null) return null;
  const { time, rule } = anchor;
  const date = resolveTime(time.value, published);
  const span: Span = [at(passage.tokens, time.start).start, at(passage.tokens, time.end - 1).end];
  return { date, asGiven: textOf(passage, [time.start, time.end]), span, rule, unsure: date === null };
}
