import type { Layered } from '../layers';
import type { Placed } from './own-words';

/** Tell whether words only go on with what the same speaker just said, at the same place and to the same medium. */
export function goesOn({ finding, speaker }: Layered, before: Layered | undefined): boolean {
  if (before?.speaker.name == null || before.speaker.name !== speaker.name) return false;
  const near = finding.sentence - before.finding.sentence;
  return (
    near === 0 || (near === 1 && (finding.cueClass === 'add' || finding.subject.from === 'context' || finding.subject.from === 'pronoun'))
  );
}

/**
 * Find what the sentence before says of a setting, where nobody else speaks in it: "Dans une interview au Figaro, elle a été
 * interrogée sur le port. *Elle a répondu que* …".
 *
 * @param placedIn - by sentence
 * @param speaksIn - tells whether a sentence has findings
 */
export function settingBefore<T extends Placed>(
  { finding, speaker }: Layered,
  placedIn: ReadonlyMap<number, readonly T[]>,
  speaksIn: (sentence: number) => boolean,
): readonly T[] {
  if (speaker.rule !== 'speaker/pronoun' || speaksIn(finding.sentence - 1)) return [];
  return placedIn.get(finding.sentence - 1) ?? [];
}
