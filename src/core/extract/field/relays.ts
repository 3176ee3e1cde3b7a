import { contentStart, type Finding } from '../finding';
import { goesOn, settingBefore } from '../report/going-on';
import { groupBy } from '../text/group-by';
import type { Layered } from '../layers';
import { findMedia, type Medium } from '../speaker/media';
import { crossesClause, inContent, ownOf } from '../report/own-words';
import type { Passage } from '../text/passage';
import type { Spoken } from '../turns';

function isSpeaker({ speaker }: Layered, { name }: Medium): boolean {
  return speaker.id === name || speaker.name === name || speaker.actors.some((actor) => actor.id === name || actor.name === name);
}

/** Tells whether a medium stands in the noun phrase of the subject: "le directeur de Radio Orbe". */
function isInSubject({ finding }: Layered, { start }: Medium): boolean {
  const { subject } = finding;
  if (subject.from !== 'phrase') return false;
  const { head, apposition } = subject.phrase;
  return (start >= head[0] && start < head[1]) || (apposition !== null && start >= apposition[0] && start < apposition[1]);
}

function isOthers(passage: Passage, finding: Finding, { start }: Medium): boolean {
  return start > contentStart(finding) && crossesClause(passage, finding.cue?.[1] ?? start, start);
}

/**
 * Find the media through which each statement is known, nearest to its speaker first: the one spoken to, then those that pass it on.
 *
 * What a speaker goes on to say was said to the same medium.
 *
 * @param spoken - every finding, also those that are no statements of their own
 * @returns ids or names, one list per statement
 */
export function relayStatements(passage: Passage, layered: readonly Layered[], spoken: readonly Spoken[]): (readonly string[])[] {
  const mediaIn = groupBy(findMedia(passage), ({ start }) => passage.sentenceAt[start] ?? -1);
  const findingsIn = groupBy(
    spoken.map(({ finding }) => finding),
    ({ sentence }) => sentence,
  );
  const statementsIn = groupBy(
    layered.map(({ finding }) => finding),
    ({ sentence }) => sentence,
  );
  const direct: (readonly string[])[] = [];
  return layered.map((one, i) => {
    const { finding } = one;
    const siblings = findingsIn.get(finding.sentence) ?? [];
    const free = (mediaIn.get(finding.sentence) ?? []).filter(
      (medium) =>
        !inContent(medium, finding, statementsIn.get(finding.sentence) ?? []) &&
        !isSpeaker(one, medium) &&
        !isInSubject(one, medium) &&
        !isOthers(passage, finding, medium),
    );
    const own = ownOf(passage, siblings, finding, free)
      .sort((a, b) => a.start - b.start)
      .map(({ name }) => name);
    const before = settingBefore(one, mediaIn, (sentence) => findingsIn.has(sentence)).map(({ name }) => name);
    const known = own.length > 0 ? own : goesOn(one, layered[i - 1]) ? (direct[i - 1] ?? []) : before;
    direct.push(known);
    return [...new Set([...known, ...one.relay])];
  });
}
