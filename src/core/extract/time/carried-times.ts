import type { Span } from '../../model';
import { contentStart } from '../finding';
import { isOtherTime } from './own-times';
import { isFinite } from '../speaker/noun-phrase';
import { isPresent } from '../report/tense';
import { isQuoted, type Passage } from '../text/passage';
import { speaksFor } from '../speaker/speaks-for';
import type { TimeExpression } from './time-expressions';
import type { Anchor, Timeline } from './timeline';
import { at } from '../text/tokens';
import type { Spoken } from '../turns';

/** In sentences: how far the date of the lead reaches, and that of any other sentence. */
const leadReach = 10;
const reach = 6;
const carriedReach = 2;

function sameActor(a: Spoken, b: Spoken): boolean {
  return (
    a.speaker.actors.some((actor) => b.speaker.actors.includes(actor)) ||
    (a.speaker.actors.length === 0 && a.speaker.name !== null && a.speaker.name === b.speaker.name)
  );
}

function isPluperfect({ tokens }: Passage, { cue }: Spoken['finding']): boolean {
  return cue !== null && [cue[0], cue[0] + 1].some((i) => /^(?:avait|avaient|had)$/u.test(at(tokens, i).norm));
}

/** "Elle avait dit en mars …", "le 3 mars 2019": what was said in some month or named year does not date what is told afterwards. */
function isFlashback(passage: Passage, one: Spoken, other: Spoken, { time }: Anchor): boolean {
  const dated = time.value.type === 'date' && time.value.year !== null && time.value.weekday === undefined;
  const coarse = time.value.type === 'month' || time.value.type === 'year' || (time.value.type === 'ago' && time.value.unit !== 'day');
  const earlier = isPluperfect(passage, other.finding) && !isPluperfect(passage, one.finding);
  const distance = one.finding.sentence - other.finding.sentence;
  return distance > 1 && (coarse || earlier || dated);
}

/** "Lundi, la maire a annoncé … Mme Durand nie …": once others have spoken, whoever is told of in the present answers now, not on that day. */
function returnsToPresent(passage: Passage, earlier: Spoken, later: Spoken): boolean {
  return isPresent(passage, later.finding) && !isPresent(passage, earlier.finding);
}

/** The same speaker's dated words before: those of the lead reach far, others only as long as nobody else speaks. */
function fromSameSpeaker({ passage, turns, anchors }: Timeline, i: number): Anchor | null {
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
    if (anchor?.explicit !== true || isFlashback(passage, one, other, anchor)) continue;
    const distance = one.finding.sentence - other.finding.sentence;
    const lead = other.finding.sentence <= 2;
    if (distance > (lead ? leadReach : reach) || (interrupted && (!lead || returnsToPresent(passage, other, one)))) return null;
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
function fromNext({ passage, turns, anchors }: Timeline, i: number): Anchor | null {
  const one = turns[i];
  if (one === undefined || one.finding.sentence > 3) return null;
  const next = turns.findIndex(
    (other, k) =>
      k > i && other.finding.sentence > one.finding.sentence && other.finding.sentence - one.finding.sentence <= 4 && sameActor(one, other),
  );
  const anchor = next < 0 ? null : anchors[next];
  // "X said that … He had insisted on Sunday that …": what had been said before is of another day.
  const flashback = isPluperfect(passage, one.finding) !== isPluperfect(passage, turns[next]?.finding ?? one.finding);
  return anchor?.explicit === true && !flashback ? { time: anchor.time, explicit: false, rule: 'date/lead' } : null;
}

/** How many sentences before words may set their scene. */
const sceneReach = 5;

/** "Le prévenu, *arrêté mardi*, …", "la réunion *prévue vendredi*": a day after a bare participle is not that of the sentence. */
function isParticiples({ tokens, language }: Passage, time: TimeExpression): boolean {
  const before = at(tokens, time.start - 1).norm;
  const participle = language.lang === 'fr' ? /(?:é|és|ée|ées|u|us|ue|ues|is|ise|it|ite)$/u : /(?:ed|en|set|due)$/u;
  if (!participle.test(before) || before.length < 3) return false;
  return ![2, 3].some(
    (step) =>
      language.auxiliaries.has(at(tokens, time.start - step).norm) ||
      /^(?:est|sont|s'est|was|were)$/u.test(at(tokens, time.start - step).norm),
  );
}

/** "Elle publie vendredi un roman", "she will meet them on Tuesday": a day that lies ahead sets no scene for what was said. */
function isAhead(passage: Passage, [start, end]: Span, time: TimeExpression): boolean {
  const { tokens, language } = passage;
  for (let i = start; i < time.start; i++) {
    const isDue = at(tokens, i).norm === 'to' && /^(?:is|are|due|set|expected|scheduled)$/u.test(at(tokens, i - 1).norm);
    if (isDue || /^(?:will|shall|would)$/u.test(at(tokens, i).norm)) return true;
  }
  if (language.lang === 'en') return false;
  for (let i = start; i < end; i++) if (!isQuoted(passage, i) && isFinite(passage, i)) return false;
  return true;
}

/** Tells whether a sentence is about a speaker: it names them, or the body they speak for. */
function isAbout({ passage, people }: Timeline, [start, end]: Span, { speaker }: Spoken): boolean {
  for (let i = start; i < end; i++) {
    const actor = isQuoted(passage, i) ? undefined : people.byToken.get(i);
    if (actor === undefined) continue;
    if (speaker.actors.includes(actor)) return true;
    if (actor.type !== 'person' && speaker.actors.some((one) => one.type === 'person' && speaksFor(one, actor.name))) return true;
  }
  return false;
}

/**
 * "La Chine prenait ses distances vendredi. « … », a dit Lin": a sentence before a quotation that names its speaker and one day sets the scene.
 *
 * Another day in between ends it.
 */
function fromSentenceBefore(timeline: Timeline, i: number): Anchor | null {
  const { passage, turns, findingsIn, timesIn } = timeline;
  const one = turns[i];
  if (one === undefined || (!isQuoted(passage, contentStart(one.finding)) && one.speaker.rule !== 'speaker/pronoun')) return null;
  for (let sentence = one.finding.sentence - 1; sentence >= Math.max(0, one.finding.sentence - sceneReach); sentence--) {
    const range = passage.sentences[sentence] ?? [0, 0];
    const paragraphs = (passage.paragraphAt[contentStart(one.finding)] ?? 0) - (passage.paragraphAt[range[0]] ?? 0);
    const findings = findingsIn.get(sentence) ?? [];
    const times = (timesIn.get(sentence) ?? []).filter((time) => !isQuoted(passage, time.start) && !isOtherTime(passage, time));
    // News names the weekday of what happened within the week.
    const days = times.filter(({ value }) => value.type === 'weekday' || (value.type === 'date' && value.weekday !== undefined));
    if (times.length === 0 && paragraphs <= 1) continue;
    const [time] = days;
    if (paragraphs > 1 || time === undefined || times.length > 1 || findings.length > 0) return null;
    const next = sentence === one.finding.sentence - 1 && paragraphs === 0;
    if (isParticiples(passage, time) || isAhead(passage, range, time) || !(next || isAbout(timeline, range, one))) return null;
    return { time, explicit: false, rule: 'date/sentence-before' };
  }
  return null;
}

/** What a speaker goes on to say at once is of the day on which the scene was set. */
function fromCarried({ passage, turns, anchors }: Timeline, i: number): Anchor | null {
  const one = turns[i];
  if (one === undefined || one.finding.subject.from === 'context') return null;
  for (let k = i - 1; k >= 0; k--) {
    const other = turns[k];
    if (other === undefined || one.finding.sentence - other.finding.sentence > carriedReach) return null;
    if (other.speaker.outlet) continue;
    if (!sameActor(one, other)) return null;
    const anchor = anchors[k];
    if (anchor != null && isFlashback(passage, one, other, anchor)) return null;
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
    if (isFlashback(passage, one, other, anchor)) return null;
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

/** Find the time of words that have none of their own, by dated words nearby: the speaker's before or next, or a sentence that sets the scene. */
export function nearbyTime(timeline: Timeline, i: number): Anchor | null {
  return fromSameSpeaker(timeline, i) ?? fromNext(timeline, i) ?? fromSentenceBefore(timeline, i);
}

/** Find the time of words by the scene that they belong to, or by those that they go on with. */
export function sceneTime(timeline: Timeline, i: number): Anchor | null {
  return fromScene(timeline, i) ?? fromCarried(timeline, i);
}
