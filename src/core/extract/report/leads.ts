import type { Span } from '../../model';
import { contentStart } from '../finding';
import type { Actor, People } from '../speaker/people';
import type { Passage } from '../text/passage';
import { speakerOf } from '../speaker/speaker';
import { at } from '../text/tokens';
import type { Spoken } from '../turns';

const farthest = 3;

/** Reads the word of office in a description ("le ministre péruvien de la Défense"); null where there is none. */
function officeIn(passage: Passage, [start, end]: Span): string | null {
  for (let i = start; i < end; i++) {
    const { norm } = at(passage.tokens, i);
    if (passage.language.ofWords.has(norm)) return null;
    const noun = passage.language.roleNouns.get(norm);
    if (noun !== undefined) return noun.plural ? null : norm;
  }
  return null;
}

function fits(passage: Passage, head: Span, office: string, person: Actor): boolean {
  const { language, tokens } = passage;
  const noun = language.roleNouns.get(office);
  const feminine =
    noun?.gender === 'f' || (noun?.gender == null && language.feminineDeterminers.has(at(tokens, head[0]).norm) && language.lang === 'fr');
  if (feminine && person.gender === 'm') return false;
  if (noun?.gender === 'm' && person.gender === 'f') return false;
  return (
    kin.test(office) ||
    person.roles.size === 0 ||
    person.roles.has(office) ||
    [...person.roles].every((role) => !language.roleNouns.has(role))
  );
}

/** "… a spokesperson said. Spokesperson Lin Jian made the remarks": the next sentence gives the same office a name. */
function introducedNext(passage: Passage, people: People, sentence: number, office: string, token: number): Actor | null {
  const [start, end] = passage.sentences[sentence + 1] ?? [0, 0];
  for (let i = start; i < end; i++) {
    const actor = people.byToken.get(i);
    if (actor?.type === 'person' && actor.roles.has(office) && (actor.places[0] ?? 0) > token) return actor;
  }
  return null;
}

/** A lead describes because nobody has a name yet. */
function someoneNamedBefore(passage: Passage, people: People, token: number): boolean {
  const [first] = passage.sentences[passage.sentenceAt[token] ?? 0] ?? [0];
  return people.actors.some((actor) => actor.type === 'person' && (actor.places[0] ?? Infinity) < first);
}

function documentIn({ tokens, language }: Passage, [start, end]: Span): string | null {
  for (let i = start; i < end; i++) if (language.documentNouns.has(at(tokens, i).norm)) return at(tokens, i).norm;
  return null;
}

/** "…, a report finds. The report by the Office for Roads says": a later sentence names the author of the document. */
function documentNamedLater(passage: Passage, spoken: readonly Spoken[], i: number, head: Span): Actor | null {
  const noun = documentIn(passage, head);
  if (noun === null) return null;
  const sentence = spoken[i]?.finding.sentence ?? 0;
  const later = spoken
    .slice(i + 1)
    .find(
      ({ speaker, finding }) =>
        speaker.rule === 'speaker/document' &&
        finding.sentence - sentence <= farthest &&
        speaker.at !== null &&
        documentIn(passage, speaker.at) === noun,
    );
  return later?.speaker.actors[0] ?? null;
}

const kin = /^(?:son|daughter|wife|husband|widow|brother|sister|mother|father|fils|fille|épouse|mari|veuve|frère|sœur|mère|père)$/u;

/** Finds who is named in the next sentences as the one whom a lead only describes. */
function namedLater(passage: Passage, people: People, spoken: readonly Spoken[], i: number): Actor | null {
  const one = spoken[i];
  const head = one?.speaker.at ?? null;
  if (one === undefined || head === null || one.speaker.rule !== 'speaker/described' || one.speaker.plural) return null;
  const author = documentNamedLater(passage, spoken, i, head);
  if (author !== null) return author;
  const office = officeIn(passage, head);
  if (office === null) return null;
  const token = one.finding.cue?.[0] ?? contentStart(one.finding);
  const introduced = introducedNext(passage, people, one.finding.sentence, office, token);
  if (introduced !== null) return introduced;
  const indefinite = /^(?:un|une|a|an)$/u.test(at(passage.tokens, head[0]).norm);
  if (indefinite && one.finding.sentence > 1) return null;
  if (/^(?:son|sa|his|her|their|leur)$/u.test(at(passage.tokens, head[0]).norm) || someoneNamedBefore(passage, people, head[0]))
    return null;
  for (let k = i + 1; k < spoken.length; k++) {
    const other = spoken[k];
    if (other === undefined || other.finding.sentence - one.finding.sentence > farthest) return null;
    const [person] = other.speaker.actors;
    if (person?.type !== 'person') continue;
    if ((person.places[0] ?? 0) < token) return null;
    return fits(passage, head, office, person) ? person : null;
  }
  return null;
}

/**
 * Identify whom the lead describes and a later sentence names: "Le ministre péruvien … a accusé … « … », a dit Walter Quispe."
 *
 * @returns the same findings; those of the described speaker now carry the name
 */
export function identifyLeads(passage: Passage, people: People, spoken: readonly Spoken[]): Spoken[] {
  const named = new Map<string, Actor>();
  spoken.forEach((one, i) => {
    const person = namedLater(passage, people, spoken, i);
    if (person !== null && one.speaker.name !== null) named.set(one.speaker.name, person);
  });
  return spoken.map((one) => {
    const person = one.speaker.actors.length === 0 && one.speaker.name !== null ? named.get(one.speaker.name) : undefined;
    return person === undefined ? one : { ...one, speaker: speakerOf([person], 'speaker/named-later', 0.7, one.speaker.at) };
  });
}
