import type { Span } from '../../model';
import { foldName, type Actor } from '../speaker/people';
import { isHeading } from './heading';
import { textOf, type Passage } from './passage';
import { speakerOf } from '../speaker/speaker';
import { speaksFor } from '../speaker/speaks-for';
import { at } from './tokens';
import type { Spoken } from '../turns';

const enoughShared = 0.5;
/** Headings and statements that are compared: an article has far fewer, and a list of thousands must not take for ever. */
const mostHeadings = 40;
const mostStatements = 200;

/** Collects the words of a content that carry meaning, cut to their first letters so that inflections agree. */
function stems(passage: Passage, content: readonly Span[]): Set<string> {
  const found = new Set<string>();
  for (const [start, end] of content) {
    for (let i = start; i < end; i++) {
      const token = at(passage.tokens, i);
      if (token.kind !== 'mark' && (token.norm.length > 3 || token.kind === 'number')) found.add(foldName(token.norm).slice(0, 6));
    }
  }
  return found;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  return [...a].filter((stem) => b.has(stem)).length / a.size;
}

interface Counterpart {
  readonly spoken: Spoken;
  readonly share: number;
}

function counterpart(passage: Passage, heading: Spoken, body: readonly Spoken[]): Counterpart | null {
  const words = stems(passage, heading.finding.content);
  const [best] = body
    .map((spoken) => ({ spoken, share: shared(words, stems(passage, spoken.finding.content)) }))
    .filter(({ spoken }) => spoken.speaker.name !== null && !spoken.speaker.outlet)
    .sort((a, b) => b.share - a.share);
  return best === undefined || best.share < enoughShared ? null : best;
}

function isPerson(spoken: Spoken): boolean {
  return spoken.speaker.actors[0]?.type === 'person';
}

/**
 * Give headings the speaker of the sentence that they announce.
 *
 * A heading that is only a quotation takes the speaker of the quotation it repeats. One that lets a country or body speak takes
 * the person of the text who says the same on its behalf.
 */
export function linkHeadings(passage: Passage, spoken: readonly Spoken[]): Spoken[] {
  const inHeading = (one: Spoken) => isHeading(passage, passage.paragraphAt[one.finding.content[0]?.[0] ?? 0] ?? -1);
  const headings = new Set(spoken.filter(inHeading).slice(0, mostHeadings));
  if (headings.size === 0) return [...spoken];
  const body = spoken.filter((one) => !inHeading(one)).slice(0, mostStatements);
  const onBehalf = new Map<Actor, Spoken>();
  const linked = spoken.map((one) => {
    if (!headings.has(one)) return one;
    const found = counterpart(passage, one, body);
    if (found === null) return one;
    const { speaker, finding } = found.spoken;
    if (one.finding.rule.startsWith('floating')) {
      return { ...one, speaker: { ...speaker, rule: 'speaker/heading', confidence: 0.85, at: null }, echoes: finding };
    }
    const owner = one.speaker.actors[0];
    if (owner === undefined && one.speaker.rule === 'speaker/described' && one.speaker.role === true && isPerson(found.spoken))
      return behalf(one, found.spoken);
    if (owner === undefined || owner.type === 'person' || !isPerson(found.spoken)) return { ...one, echoes: finding };
    if (!speaksFor(speaker.actors[0] ?? owner, textOf(passage, one.speaker.at ?? [0, 0]))) return one;
    onBehalf.set(owner, found.spoken);
    return behalf(one, found.spoken);
  });
  return linked.map((one, i) => {
    const owner = one.speaker.actors[0];
    const other = owner === undefined || owner.type === 'person' || !headings.has(spoken[i] ?? one) ? undefined : onBehalf.get(owner);
    return other === undefined ? one : behalf(one, other);
  });
}

function behalf(one: Spoken, other: Spoken): Spoken {
  return { ...one, speaker: speakerOf(other.speaker.actors.slice(0, 1), 'speaker/on-behalf', 0.75, one.speaker.at), echoes: other.finding };
}
