import type { Span } from '../model';
import { contentEnd, contentStart } from './finding';
import { groupBy } from './text/group-by';
import { isOutlet } from './speaker/outlets';
import type { Spoken } from './turns';

/** Is a statement with everyone through whom the text knows it, nearest to the speaker first. */
export interface Layered extends Spoken {
  readonly relay: readonly string[];
}

function inside(inner: Spoken, outer: Spoken): boolean {
  if (inner === outer) return false;
  const from = Math.min(contentStart(inner.finding), inner.finding.cue?.[0] ?? Infinity);
  const to = Math.max(contentEnd(inner.finding), inner.finding.cue?.[1] ?? 0);
  return outer.finding.content.some(([start, end]) => from >= start && to <= end);
}

function sameSpeaker(a: Spoken, b: Spoken): boolean {
  return a.speaker.name !== null && a.speaker.name === b.speaker.name;
}

/** Content never leaves its sentence, so that only findings of one sentence can hold each other. */
function bySentence(spoken: readonly Spoken[]): (one: Spoken) => readonly Spoken[] {
  const groups = groupBy(spoken, ({ finding }) => finding.sentence);
  return (one) => groups.get(one.finding.sentence) ?? [];
}

/** "China urges restraint, Lin said": what the speaker's own side does is said by the speaker, not apart from it. */
function restates(inner: Spoken, outer: Spoken): boolean {
  if (!outer.finding.rule.startsWith('incise') || outer.speaker.outlet) return false;
  const type = inner.speaker.actors[0]?.type;
  const first = inner.speaker.at?.[0] ?? -1;
  return (type === 'place' || type === 'organization' || type === 'unknown') && Math.abs(first - contentStart(outer.finding)) <= 1;
}

/** "X said residents claim …": where nearly all that X says is what others say, it is X who says it; what X says to think is the same. */
function isThirdHand(inner: Spoken, outer: Spoken): boolean {
  if (!/^clause\/(?:that|bare|infinitive)$/u.test(outer.finding.rule) || outer.speaker.outlet || inner.finding.cue === null) return false;
  if (!/^clause/u.test(inner.finding.rule) || inner.finding.cue[0] <= contentStart(outer.finding)) return false;
  return sameSpeaker(inner, outer) || length(inner.finding.content) > 0.6 * length(outer.finding.content);
}

function sameContent(a: Spoken, b: Spoken): boolean {
  return JSON.stringify(a.finding.content) === JSON.stringify(b.finding.content);
}

function length(content: readonly Span[]): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Names a relay: an entity, a name or an outlet; "un communiqué du ministre" is none. */
function relayName({ speaker }: Spoken): string {
  if (speaker.id !== null) return speaker.id;
  const name = (speaker.name ?? '').replace(/ (?:news agency|newspaper|agency)$/u, '');
  return speaker.actors.length > 0 || isOutlet(name) ? name : '';
}

/** « … », a dit X à l’AFP, *a rapporté Y*: a medium's verb right after a reporting clause passes on what that clause reports. */
function passesOn(outer: Spoken, { finding }: Spoken): boolean {
  const [start, end] = [contentStart(outer.finding), contentEnd(outer.finding)];
  return (
    outer.speaker.outlet &&
    outer.finding.cue !== null &&
    finding.rule.startsWith('incise') &&
    start >= finding.clause[0] &&
    end <= finding.clause[1]
  );
}

/** A source that only passes on what others say is their relay, not a speaker of its own. */
function relaysOnly(outer: Spoken, inner: readonly Spoken[]): boolean {
  if (inner.length === 0) return false;
  if (outer.speaker.outlet) return true;
  return (
    outer.finding.rule.startsWith('according') && inner.some((one) => length(one.finding.content) > 0.4 * length(outer.finding.content))
  );
}

/**
 * Sort out statements within statements: agencies become relays of what they report; what hangs on a statement by the same
 * speaker ("…, affirmant que") and is already in its content is dropped.
 *
 * @returns in order of content
 */
export function layer(spoken: readonly Spoken[]): Layered[] {
  const dropped = new Set<Spoken>();
  const relays = new Map<Spoken, string[]>();
  const relayFor = (inner: Spoken, name: string) => {
    if (name === '' || name === inner.speaker.id || name === inner.speaker.name) return;
    relays.set(inner, [...(relays.get(inner) ?? []), name]);
  };
  const siblings = bySentence(spoken);
  for (const one of spoken) {
    const twin = siblings(one).some((other) => other !== one && !dropped.has(other) && sameSpeaker(one, other) && sameContent(one, other));
    if (twin) dropped.add(one);
  }
  for (const outer of spoken) {
    if (dropped.has(outer)) continue;
    const passed = siblings(outer).filter((one) => one !== outer && !dropped.has(one) && passesOn(outer, one));
    if (passed.length > 0) {
      dropped.add(outer);
      for (const one of passed) relayFor(one, relayName(outer));
      continue;
    }
    const inner = siblings(outer).filter((one) => inside(one, outer) && !dropped.has(one));
    const others = inner.filter((one) => !one.speaker.outlet && !sameSpeaker(one, outer));
    if (relaysOnly(outer, others)) {
      dropped.add(outer);
      for (const one of inner) relayFor(one, relayName(outer));
      continue;
    }
    for (const one of inner) if (restates(one, outer) || isThirdHand(one, outer)) dropped.add(one);
    for (const one of inner) if (sameSpeaker(one, outer) && (outer.finding.absorbs === true || sameContent(one, outer))) dropped.add(one);
  }
  return spoken
    .filter((one) => !dropped.has(one))
    .map((one) => ({ ...one, relay: relays.get(one) ?? [] }))
    .sort((a, b) => contentStart(a.finding) - contentStart(b.finding) || contentEnd(b.finding) - contentEnd(a.finding));
}
