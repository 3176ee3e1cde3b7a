import type { Edtf, Span } from '../../model';
import { nearbyTime, sceneTime } from './carried-times';
import { groupBy } from '../text/group-by';
import type { Layered } from '../layers';
import { backThen, ownTime } from './own-times';
import type { People } from '../speaker/people';
import { textOf, type Passage } from '../text/passage';
import { resolveTime } from './resolve-date';
import { findTimes } from './time-expressions';
import type { Anchor, Timeline } from './timeline';
import { at } from '../text/tokens';
import type { Spoken } from '../turns';

/** Says when something was said. */
export interface AnchoredDate {
  readonly date: Edtf | null;
  readonly asGiven: string;
  readonly span: Span;
  readonly rule: string;
  /** A date is given but cannot be resolved. */
  readonly unsure: boolean;
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
  const timeline: Timeline = { passage, people, turns: spoken, findingsIn, timesIn, speakerAt, anchors: [] };
  for (const { finding } of spoken) {
    const time = ownTime(timeline, finding) ?? backThen(timeline, finding);
    timeline.anchors.push(time === null ? null : { time, explicit: true, rule: 'date/own' });
  }
  const explicit: Timeline = { ...timeline, anchors: [...timeline.anchors] };
  spoken.forEach((_, i) => {
    timeline.anchors[i] ??= nearbyTime(explicit, i);
  });
  spoken.forEach((_, i) => {
    timeline.anchors[i] ??= sceneTime(timeline, i);
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
