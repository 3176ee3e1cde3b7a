import type { Span } from '../../model';
import { contentEnd, contentStart } from '../finding';
import { foldName, type Actor, type People } from '../speaker/people';
import { isHeading } from '../text/heading';
import { isQuoted, type Passage } from '../text/passage';
import { firstPhrase } from '../speaker/noun-phrase';
import { speakerOf } from '../speaker/speaker';
import type { Language } from '../text/language';
import { at, range } from '../text/tokens';
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

/** Reads what "a recently qualified *nurse*" or "une *aide-soignante* de Lima" is; null for a body, a document or several. */
function nounOf({ tokens, language }: Passage, [start, end]: Span): string | null {
  if (!/^(?:an?|une?)$/u.test(at(tokens, start).norm)) return null;
  let stop = start + 1;
  while (stop < end && isOpenWord(at(tokens, stop).norm, language)) {
    const { norm, capital } = at(tokens, stop);
    if (capital || language.groupNouns.has(norm) || language.documentNouns.has(norm) || language.mediaNouns.has(norm)) return null;
    if (unsaying.test(norm)) return null;
    stop++;
  }
  const noun = language.lang === 'en' ? stop - 1 : start + 1;
  return noun > start && at(tokens, noun).kind === 'word' && !/s$/u.test(at(tokens, noun).norm) ? at(tokens, noun).norm : null;
}

function isOpenWord(norm: string, { ofWords, prepositions, relatives }: Language): boolean {
  return !ofWords.has(norm) && !prepositions.has(norm) && !relatives.has(norm);
}

/** Nouns that can report and are nobody. */
const unsaying =
  /^(?:investigation|inquiry|review|analysis|audit|research|test|trial|vote|lawsuit|complaint|sign|banner|enquête|analyse|audit|vote|plainte|recherche|affiche)$/u;

/** Words for whoever stands at the top of something. */
const heads =
  /^(?:head|chief|leader|boss|chair|chairman|chairwoman|chairperson|president|director|governor|ceo|founder|owner|executive|patronn?e?|dirigeante?|présidente?|direct(?:eur|rice)|cheff?e?|pdg|gouverneure?|numéro)$/u;

/** Tells whether what somebody is called shares a word with a description, office or not: "a leader of the teachers union" and "director of the Teachers Association". */
function sharesWord({ tokens, language }: Passage, [start, end]: Span, person: Actor): boolean {
  for (let i = start; i < end; i++) {
    const { norm, kind } = at(tokens, i);
    if (kind !== 'word' || norm.length < 5 || language.determiners.has(norm) || language.roleNouns.has(norm)) continue;
    if ([...person.roles].some((role) => role.slice(0, 6) === norm.slice(0, 6))) return true;
  }
  return false;
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
    (heads.test(office) && [...person.roles].some((role) => heads.test(role))) ||
    [...person.roles].every((role) => !language.roleNouns.has(role))
  );
}

/** "… a spokesperson said. Spokesperson Lin Jian made the remarks": the next sentence gives the same office a name. */
function introducedNext(passage: Passage, people: People, sentence: number, office: string, token: number): Actor | null {
  const [start, end] = passage.sentences[sentence + 1] ?? [0, 0];
  for (let i = start; i < end; i++) {
    const actor = people.byToken.get(i);
    const called =
      actor?.roles.has(office) === true || [1, 2, 3].some((step) => isCalled(passage, people.nameAt.get(i)?.[0] ?? i, i - step, office));
    if (actor?.type === 'person' && called && isNewHere(passage, actor, token)) return actor;
  }
  return null;
}

/** "la porte-parole Lin Jian", but not "la voisine du pêcheur, Alba Sorel", who is no fisherman. */
function isCalled({ tokens, language }: Passage, name: number, noun: number, office: string): boolean {
  if (at(tokens, noun).norm !== office) return false;
  return at(tokens, name - 1).text !== ',' || !language.ofWords.has(at(tokens, noun - 1).norm);
}

/** Tells whether nothing but a heading has named somebody before a token: "Hale defiant. *Minister* suggests … Minister Anna Hale …". */
function isNewHere(passage: Passage, { places }: Actor, token: number): boolean {
  const earlier = places.filter((place) => place < token);
  return earlier.every((place) => isHeading(passage, passage.paragraphAt[place] ?? -1));
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

/** "An investigation has found … In a report, *the paper* said": a lead whose finder is the medium that the next sentences go on with. */
function mediumNamedLater(passage: Passage, spoken: readonly Spoken[], i: number, head: Span): Actor | null {
  const sentence = spoken[i]?.finding.sentence ?? 0;
  const isFinding = range(head).some((token) => investigations.test(at(passage.tokens, token).norm));
  if (!isFinding || sentence > latestLead) return null;
  const later = spoken.slice(i + 1).find(({ finding, speaker }) => finding.sentence - sentence <= farthest && speaker.outlet);
  return later?.speaker.actors[0] ?? null;
}

const investigations = /^(?:investigation|exposé|probe|survey|poll|enquête|sondage|révélations?)$/u;
/** Sentences after the headline in which an article still begins. */
const latestLead = 2;
/** Nouns for people whom news reports leave without a name. */
const anonymous =
  /^(?:witness|eyewitness|source|official|spokes(?:man|woman|person)|aide|insider|diplomat|neighbou?r|resident|passer-by|bystander|survivor|colleague|témoin|source|responsable|porte-parole|diplomate|voisine?|habitante?|riveraine?|proche|passante?|collègue)$/u;

const kin = /^(?:son|daughter|wife|husband|widow|brother|sister|mother|father|fils|fille|épouse|mari|veuve|frère|sœur|mère|père)$/u;

/** "A leader of the union said … “…,” said Anna Hale, director of the Nurses Association": the next to speak is new and called by the same words. */
function namedBySupport(passage: Passage, spoken: readonly Spoken[], i: number, head: Span): Actor | null {
  const one = spoken[i];
  const next = spoken[i + 1];
  const [person] = next?.speaker.actors ?? [];
  if (one === undefined || next === undefined || person?.type !== 'person') return null;
  const isNew = (person.places[0] ?? 0) > head[0] && next.finding.sentence - one.finding.sentence <= 1;
  return isNew && sharesWord(passage, head, person) ? person : null;
}

/** "A nurse says … Anna Hale, from Lima, is …": the sentence after a lead is about somebody new. */
function subjectNext(passage: Passage, people: People, sentence: number): Actor | null {
  const [start, end] = passage.sentences[sentence + 1] ?? [0, 0];
  const head = start < end && !isQuoted(passage, start) ? firstPhrase(passage, start, end) : null;
  if (head === null) return null;
  const first = range(head).find((i) => people.byToken.has(i) || passage.language.ofWords.has(at(passage.tokens, i).norm));
  const name = first === undefined ? undefined : people.byToken.get(first);
  return name?.type === 'person' && (name.places[0] ?? 0) >= start ? name : null;
}

/** Finds who is named in the next sentences as the one whom a lead only describes. */
function namedLater(passage: Passage, people: People, spoken: readonly Spoken[], i: number): Actor | null {
  const one = spoken[i];
  const head = one?.speaker.at ?? null;
  if (one === undefined || head === null || one.speaker.rule !== 'speaker/described' || one.speaker.plural) return null;
  const author = documentNamedLater(passage, spoken, i, head) ?? mediumNamedLater(passage, spoken, i, head);
  if (author !== null) return author;
  const office = officeIn(passage, head) ?? nounOf(passage, head);
  if (office === null) return null;
  const token = one.finding.cue?.[0] ?? contentStart(one.finding);
  const introduced = introducedNext(passage, people, one.finding.sentence, office, token);
  if (introduced !== null) return introduced;
  const supporting = namedBySupport(passage, spoken, i, head);
  if (supporting !== null) return supporting;
  const indefinite = /^(?:un|une|a|an)$/u.test(at(passage.tokens, head[0]).norm);
  if (indefinite && (one.finding.sentence > 1 || anonymous.test(office))) return null;
  if (/^(?:son|sa|his|her|their|leur)$/u.test(at(passage.tokens, head[0]).norm) || someoneNamedBefore(passage, people, head[0]))
    return null;
  const subject = subjectNext(passage, people, one.finding.sentence);
  if (subject !== null) return fits(passage, head, office, subject) ? subject : null;
  for (let k = i + 1; k < spoken.length; k++) {
    const other = spoken[k];
    if (other === undefined || other.finding.sentence - one.finding.sentence > farthest) return null;
    const [person] = other.speaker.actors;
    if (person?.type !== 'person') continue;
    const first = person.places[0] ?? 0;
    // "The bishop said that Anna Hale …": whoever is talked of is not the one who talks.
    if (first < token || (first >= contentStart(one.finding) && first < contentEnd(one.finding))) return null;
    return fits(passage, head, office, person) ? person : null;
  }
  return null;
}

const stemLength = 5;

/** Lists the words of a description after its word of office, short ones left out. */
function complementOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s'’]+/u)
    .slice(1)
    .filter((word) => word.length > 3);
}

/** "ministre norlandais des mines" and "ministre des mines de Norlande": the same office, every other word of the one in some form in the other. */
function isSameOffice({ language }: Passage, known: string, name: string): boolean {
  const [office] = known.toLowerCase().split(' ');
  if (language.lang !== 'fr' || office === undefined || language.roleNouns.get(office)?.plural !== false) return false;
  const [words, others] = [complementOf(known), complementOf(name)];
  if (!name.toLowerCase().startsWith(`${office} `) || words.length < 2 || words.length !== others.length) return false;
  const isIn = (word: string, list: readonly string[]) =>
    list.some((other) => foldName(other).slice(0, stemLength) === foldName(word).slice(0, stemLength));
  return words.every((word) => isIn(word, others)) && others.every((word) => isIn(word, words));
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
  const descriptions: string[] = [];
  return spoken.map((one) => {
    const { name, actors, at: place } = one.speaker;
    if (actors.length > 0 || name === null) return one;
    const known = descriptions.find((earlier) => isSameOffice(passage, earlier, name)) ?? name;
    if (known === name) descriptions.push(name);
    const person = named.get(known);
    return {
      ...one,
      speaker: person === undefined ? { ...one.speaker, name: known } : speakerOf([person], 'speaker/named-later', 0.7, place),
    };
  });
}
