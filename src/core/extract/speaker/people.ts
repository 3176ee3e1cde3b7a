import type { EntityType, Span } from '../../model';
import { isBodyNoun } from './body-names';
import { genderOfFirstName } from './first-names';
import type { Gender } from '../text/language';
import { findNames, postNominals } from './names';
import { isState } from './nations';
import { collectRoles, noteRoleGender } from './offices';
import { inferGenders } from './pronoun-gender';
import { mentionOf, textOf, type Passage } from '../text/passage';
import { at } from '../text/tokens';

/** Describes somebody or something that the text names and that may speak. */
export interface Actor {
  /** Entity id; null for whoever is in no inventory. */
  readonly id: string | null;
  /** Fullest name the text gives. */
  name: string;
  readonly type: EntityType | 'unknown';
  gender: Gender | null;
  /** Gender of the nouns that describe it, for want of better. */
  nounGender: Gender | null;
  /** Words of the offices and descriptions that stand beside the name, in lower case. */
  readonly roles: Set<string>;
  /** Tokens at which it is named, in order. */
  readonly places: number[];
}

/** Lists everyone the text names. */
export interface People {
  readonly actors: readonly Actor[];
  /** Actor named at a token; undefined where none is. */
  readonly byToken: ReadonlyMap<number, Actor>;
  /** Persons by `roleKey` of the words of their offices. */
  readonly byRole: ReadonlyMap<string, readonly Actor[]>;
  /** Token range of the name that covers a token. */
  readonly nameAt: ReadonlyMap<number, Span>;
}

/** Fold a name for comparison: no accents, no case, single blanks. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that make a name that of a place, a vessel, a medium or a French body rather than a person; see `isBodyNoun` too. */
const bodies =
  /^(?:mv|hms|uss|watch|groupe|bank|banque|institut|université|parti|fonds|agence|conseil|corp|inc|ltd|fondation|international|internationale|nations|ministère|court|cour|staff|times|news|tv|rovers|city|united|fc|partners|now|nationale|national|house|maison|croix-rouge|cross|club|ligue|fédération|comité|street|academy|académie|airlines|motors|energy|systems|north|south|east|west|county|valley|river|lake|island|islands|bay|beach|park|bridge|airport|stadium|square|road|avenue|hospital|school|review|gazette|post|herald|tribune|pravda|republic|république|pharmaceuticals|industries|holdings|technologies|solutions|hospitals|railways|resort|palace|museum|cathedral|theatre|theater|hotel)$/u;

/** First words that make a name that of a medium, a building or a place. */
const places =
  /^(?:radio|télé|tv|journal|agence|hôtel|prix|stade|théâtre|salle|lac|mont|rue|avenue|boulevard|place|port|cap|île|vallée|coupe|new|los|las|san|santa|saint|sainte|hong|sri|abu|tel|costa|buenos|rio|puerto|porto|côte|great|west|east|north|south|northern|southern|eastern|western|nord|sud)$/u;

const longestOffice = 10;

function isLikelyPerson(passage: Passage, span: Span): boolean {
  const words = span[1] - span[0];
  const before = at(passage.tokens, span[0] - 1);
  if (passage.language.courtesy.has(before.norm)) return true;
  if (places.test(at(passage.tokens, span[0]).norm) || isNumbered(passage, span)) return false;
  if (passage.language.groupNouns.has(before.norm) && !before.capital && !isOfficeTail(passage, span[0] - 1)) return false;
  if (isState(textOf(passage, span), passage.language.lang)) return false;
  if (words === 1) return isTitle(passage, span[0] - 1) || isFirstNameWithAge(passage, span[0]);
  if (words < 2 || words > 5) return false;
  for (let i = span[0]; i < span[1]; i++)
    if (isBodyNoun(passage.language, at(passage.tokens, i).norm) || bodies.test(at(passage.tokens, i).norm)) return false;
  return true;
}

/** "Nadia, 34 ans, …", "Samir, cadre des ports, …": a first name alone, with an age or a trade between commas. */
function isFirstNameWithAge({ tokens, language }: Passage, index: number): boolean {
  if (language.lang !== 'fr' || at(tokens, index + 1).text !== ',' || genderOfFirstName(at(tokens, index).text) === null) return false;
  const next = at(tokens, index + 2);
  if (next.kind === 'number') return at(tokens, index + 3).norm === 'ans';
  // "Nadia, docker": a trade of one word between commas, which no list need know.
  const isTrade = /^\p{Ll}{4,}$/u.test(next.text) && at(tokens, index + 3).text === ',' && !/(?:ant|ment|ée?)$/u.test(next.norm);
  return language.roleNouns.get(next.norm)?.plural === false || (isTrade && !language.conjunctions.has(next.norm));
}

/** "Boeing 747", "Plan B": a figure or a letter tells one thing from others; with a stop after it, "Yacine B." hides a surname. */
function isNumbered({ text, tokens }: Passage, [start, end]: Span): boolean {
  const last = at(tokens, end - 1);
  return /^.$|\d/u.test(last.text) && !(end - start > 1 && /^\p{Lu}$/u.test(last.text) && text.charAt(last.end) === '.');
}

/** "head of the committee on *defence* Anna Hale": the noun for a body ends an office. */
function isOfficeTail({ tokens, language }: Passage, index: number): boolean {
  const article = language.lang === 'fr' && /^(?:l'|la|le)$/u.test(at(tokens, index - 1).norm) ? 1 : 0;
  const before = at(tokens, index - 1 - article).norm;
  if (!language.prepositions.has(before) && !language.ofWords.has(before)) return false;
  for (let i = index - 2; i > index - longestOffice && at(tokens, i).kind === 'word'; i--)
    if (language.roleNouns.get(at(tokens, i).norm)?.plural === false) return true;
  return false;
}

/** "le pape François", "President Ruiz": a word of office makes a single name that of a person. */
function isTitle({ tokens, language }: Passage, index: number): boolean {
  const { norm, capital } = at(tokens, index);
  return language.roleNouns.get(norm)?.plural === false && (language.lang === 'fr' || capital);
}

function genderEvidence(passage: Passage, span: Span): { gender: Gender | null; sure: boolean } {
  const { tokens, language } = passage;
  const courtesy = language.courtesy.get(at(tokens, span[0] - 1).norm);
  if (courtesy !== undefined && courtesy !== null) return { gender: courtesy, sure: true };
  for (let i = span[0]; i < Math.min(span[1] - 1, span[0] + 2); i++) {
    const first = genderOfFirstName(at(tokens, i).text);
    if (first !== null) return { gender: first, sure: true };
  }
  return { gender: null, sure: false };
}

/** Indexes the words of the inventory's persons ("Lin" of Lin Jian) that the text gives in full; words that two share are left out. */
function partsOfNames(passage: Passage): Map<string, string> {
  const parts = new Map<string, string>();
  const shared = new Set<string>();
  for (const { type, kind, start, end, id } of passage.mentions) {
    if (type !== 'person' || kind === 'role') continue;
    const words = foldName(passage.text.slice(start, end)).split(' ');
    for (const word of words.length > 1 ? words : []) {
      const known = parts.get(word);
      if (known !== undefined && known !== id) shared.add(word);
      if (word.length > 2) parts.set(word, id);
    }
  }
  for (const word of shared) parts.delete(word);
  return parts;
}

function createActor(id: string | null, name: string, type: Actor['type']): Actor {
  return { id, name, type, gender: null, nounGender: null, roles: new Set(), places: [] };
}

/**
 * List everyone the text names, in one pass: full names first, then surnames and mentions joined to them.
 *
 * @param nameOfId - display name of an entity of the inventory
 */
export function findPeople(passage: Passage, nameOfId: (id: string) => string | null): People {
  const actors: Actor[] = [];
  const byKey = new Map<string, Actor>();
  const byToken = new Map<number, Actor>();
  const nameAt = new Map<number, Span>();
  const names = findNames(passage).map((span) => withoutPostNominals(passage, span));
  const full = names.filter((span) => mentionOf(passage, span[0]) === null && isLikelyPerson(passage, span) && span[1] - span[0] > 1);
  const fullBySurname = new Map(full.map((span) => [surnameOf(passage, span), span]).reverse() as [string, Span][]);
  const fullByEarlier = byEarlierWord(passage, full);
  const fullOf = (span: Span) =>
    fullBySurname.get(surnameOf(passage, span)) ?? (span[1] - span[0] === 1 ? fullByEarlier.get(surnameOf(passage, span)) : undefined);

  // "Castro Hale" for the "Luis Castro Hale" whom the text names too.
  const longerOf = (span: Span) => {
    const longer = fullBySurname.get(surnameOf(passage, span));
    const isPart = longer !== undefined && foldName(textOf(passage, longer)).endsWith(` ${foldName(textOf(passage, span))}`);
    return isPart ? longer : undefined;
  };

  const add = (key: string, make: () => Actor): Actor => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const actor = make();
    byKey.set(key, actor);
    actors.push(actor);
    return actor;
  };

  for (const mention of passage.mentions) {
    if (mention.type === 'topic' || mention.type === 'event') continue;
    const name = nameOfId(mention.id) ?? passage.text.slice(mention.start, mention.end);
    add(`id:${mention.id}`, () => createActor(mention.id, name, mention.type as EntityType));
  }
  const byPart = partsOfNames(passage);
  for (const span of names) {
    const mention = mentionOf(passage, span[0]);
    let actor: Actor | undefined;
    const partial = mention === null && span[1] - span[0] === 1 ? byPart.get(foldName(textOf(passage, span))) : undefined;
    if (mention !== null) actor = byKey.get(`id:${mention.id}`);
    else if (partial !== undefined && !fullBySurname.has(surnameOf(passage, span))) actor = byKey.get(`id:${partial}`);
    else {
      const own = isLikelyPerson(passage, span) && span[1] - span[0] > 1 ? (longerOf(span) ?? span) : (fullOf(span) ?? span);
      const name = textOf(passage, own).replace(/\s+/gu, ' ');
      actor = add(`name:${foldName(name)}`, () => createActor(null, name, isLikelyPerson(passage, own) ? 'person' : 'unknown'));
    }
    if (actor === undefined) continue;
    const evidence = genderEvidence(passage, span);
    if (evidence.gender !== null && actor.type !== 'place') actor.gender ??= evidence.gender;
    if (actor.type === 'person') collectRoles(passage, actor, span, byToken);
    for (let i = span[0]; i < span[1]; i++) {
      byToken.set(i, actor);
      nameAt.set(i, span);
    }
    actor.places.push(span[0]);
  }
  placeRoleMentions(passage, byKey, byToken, nameAt);
  for (const actor of actors) {
    actor.places.sort((a, b) => a - b);
    if (actor.type === 'person') actor.gender ??= actor.nounGender;
  }
  inferGenders(passage, byToken);
  return { actors, byToken, nameAt, byRole: indexRoles(actors) };
}

function withoutPostNominals(passage: Passage, [start, end]: Span): Span {
  return end - start > 2 && postNominals.test(at(passage.tokens, end - 1).text) ? [start, end - 1] : [start, end];
}

/** Indexes persons by the words before the last of their names ("Yoon" of Yoon Suk Yeol, "Murielle", "Anwar" of Datuk Anwar Ibrahim); words that two share are left out. */
function byEarlierWord(passage: Passage, full: readonly Span[]): Map<string, Span> {
  const found = new Map<string, Span>();
  const shared = new Set<string>();
  for (const span of full) {
    for (let i = span[0]; i < span[1] - 1; i++) {
      if (!at(passage.tokens, i).capital) continue;
      const word = foldName(at(passage.tokens, i).text);
      const known = found.get(word);
      if (known === undefined) found.set(word, span);
      else if (surnameOf(passage, known) !== surnameOf(passage, span)) shared.add(word);
    }
  }
  for (const word of shared) found.delete(word);
  return found;
}

/** Mentions without a capital ("président ukrainien") are named by no run of names. */
function placeRoleMentions(
  passage: Passage,
  byKey: ReadonlyMap<string, Actor>,
  byToken: Map<number, Actor>,
  nameAt: Map<number, Span>,
): void {
  for (let i = 0; i < passage.tokens.length; i++) {
    const mention = mentionOf(passage, i);
    if (mention === null || byToken.get(i)?.id === mention.id) continue;
    const actor = byKey.get(`id:${mention.id}`);
    if (actor === undefined) continue;
    let end = i;
    while (end < passage.tokens.length && mentionOf(passage, end) === mention) end++;
    if (actor.type === 'person') {
      for (let k = i; k < end; k++) actor.roles.add(at(passage.tokens, k).norm);
      noteRoleGender(passage, actor, i, end);
    }
    for (let k = i; k < end; k++) {
      byToken.set(k, actor);
      nameAt.set(k, [i, end]);
    }
    actor.places.push(i);
    i = end - 1;
  }
}

function surnameOf(passage: Passage, span: Span): string {
  // "Naimi" is Ali al-Naimi.
  return foldName(at(passage.tokens, span[1] - 1).text.replace(/^(?:a[dlnrstz]|ash|el)-(?=\p{Lu})/iu, ''));
}

const roleKeyLength = 5;

/** Make the key under which words of office with the same stem are found: "directeur" and "directrice". */
export function roleKey(word: string): string {
  return word.slice(0, roleKeyLength);
}

function indexRoles(actors: readonly Actor[]): Map<string, Actor[]> {
  const index = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (actor.type !== 'person') continue;
    for (const key of new Set([...actor.roles].map(roleKey))) {
      const list = index.get(key) ?? [];
      list.push(actor);
      index.set(key, list);
    }
  }
  return index;
}

/** Count the numbers of a sorted list that are below a limit. */
export function countBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
