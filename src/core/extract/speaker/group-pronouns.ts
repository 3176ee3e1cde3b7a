import type { Span } from '../../model';
import { firstPhrase, isFinite } from './noun-phrase';
import type { Actor, People } from './people';
import { isQuoted, type Passage } from '../text/passage';
import { recentTurns } from './recency';
import { nobody, speakerOf, type Discourse, type Speaker } from './speaker';
import { at } from '../text/tokens';

/** How many sentences back a body may stand that "it" or "they" means without its having spoken. */
const farthest = 2;

function isBody({ actors, outlet, role, name }: Speaker): boolean {
  const [actor] = actors;
  return outlet || (actor === undefined ? name !== null && role !== true : actor.type !== 'person');
}

/** "Anna Bell and the editor Paul Hale had sent a letter": finds the last two or more that "and" joins in a range. */
function joinedIn(passage: Passage, people: People, [from, to]: Span): Actor[] {
  const { tokens, language } = passage;
  let found: Actor[] = [];
  let run: Actor[] = [];
  let joined = false;
  for (let i = from; i < to; i++) {
    const actor = people.byToken.get(i);
    const { norm, kind } = at(tokens, i);
    if (isQuoted(passage, i)) continue;
    if (actor !== undefined) {
      if (run.at(-1) !== actor) run = joined || run.length === 0 ? [...run, actor] : [actor];
      joined = false;
      if (run.length > 1 && run.every(({ type }) => (type === 'person') === (run[0]?.type === 'person'))) found = run;
    } else if (/^(?:et|and|&)$/u.test(norm)) joined = true;
    else if (
      kind === 'mark' ? !/^[-,]$/u.test(norm) : language.prepositions.has(norm) || language.verbForms.has(norm) || isFinite(passage, i)
    )
      [run, joined] = [[], false];
  }
  return [...new Set(found)].length > 1 ? [...new Set(found)] : [];
}

/**
 * Resolve "it", "they", "ils" or "elles": those who were joined in the sentence before, the body that spoke in it or that it is about, else
 * the last body to speak.
 *
 * @param resolve - resolves a noun phrase
 */
export function resolveGroup(
  passage: Passage,
  people: People,
  discourse: Discourse,
  place: Span,
  plural: boolean,
  resolve: (head: Span) => Speaker,
): Speaker {
  const here = passage.sentenceAt[place[0]] ?? 0;
  const meant = (speaker: Speaker): Speaker => ({ ...speaker, rule: 'speaker/pronoun', confidence: 0.65, at: place });
  const last = discourse.at(-1);
  const close = last !== undefined && here - (passage.sentenceAt[last.token] ?? 0) <= 1;
  if (close && last.speaker.plural === plural && (plural || isBody(last.speaker))) return meant(last.speaker);
  for (let back = 0; back <= farthest; back++) {
    const [start, end] = passage.sentences[here - back] ?? [0, 0];
    const range: Span = [start, back === 0 ? place[0] : end];
    if (plural && back < farthest) {
      const joined = joinedIn(passage, people, range);
      if (joined.length > 0) return meant(speakerOf(joined, 'speaker/pronoun', 0.65, place));
    }
    const head = firstPhrase(passage, range[0], range[1]);
    if (head === null || isQuoted(passage, head[0]) || passage.language.pronouns.has(at(passage.tokens, head[0]).norm)) continue;
    const subject = resolve(head);
    if (plural ? subject.plural : isBody(subject) && (subject.actors.length > 0 || isGroup(passage, head))) return meant(subject);
  }
  return lastGroup(discourse, place, plural);
}

/** "Guardian newspaper", "the council": a body by its noun. */
function isGroup({ tokens, language }: Passage, [start, end]: Span): boolean {
  for (let i = start; i < end; i++)
    if (language.groupNouns.has(at(tokens, i).norm) || language.mediaNouns.has(at(tokens, i).norm)) return true;
  return false;
}

function lastGroup(discourse: Discourse, place: Span, plural: boolean): Speaker {
  const turn =
    [...discourse.slice(-recentTurns)]
      .reverse()
      .find(
        ({ speaker }) =>
          speaker.plural === plural || speaker.actors.some((actor) => actor.type === 'organization' || actor.type === 'place'),
      ) ?? discourse.at(-1);
  return turn === undefined ? { ...nobody, at: place } : { ...turn.speaker, rule: 'speaker/pronoun', confidence: 0.65, at: place };
}
