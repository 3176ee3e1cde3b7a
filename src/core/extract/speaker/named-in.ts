import type { Span } from '../../model';
import { mentionOf, type Passage } from '../text/passage';
import { at, marksOwner, range } from '../text/tokens';
import type { Actor, People } from './people';

/** List who is named in a phrase and is its head: not what a preposition brings in ("un proche de …"). */
export function namedIn(passage: Passage, people: People, span: Span): Actor[] {
  const found: Actor[] = [];
  let joined = false;
  let governed = false;
  const media = range(span).some((i) => passage.language.mediaNouns.has(at(passage.tokens, i).norm));
  for (let i = span[0]; i < span[1]; i++) {
    const token = at(passage.tokens, i);
    const actor = people.byToken.get(i);
    const name = people.nameAt.get(i);
    // A comma within a name ("Media and Roads" of "the Department for Culture, Media and Roads") may have cut the phrase.
    if (actor !== undefined && name !== undefined && (name[0] === i || (i === span[0] && at(passage.tokens, i - 1).text === ','))) {
      const isComplement = isGoverned(passage, span[0], i);
      if (
        !isComplement &&
        !(governed && !joined && actor.type !== 'person' && !media) &&
        !isOwner(passage, name) &&
        !isModifier(passage, actor, name, span[1])
      ) {
        if (found.length > 0 && !joined && outranks(actor, found[0])) found.splice(0, found.length, actor);
        else if (found.length === 0 || joined) found.push(actor);
      }
      i = name[1] - 1;
      // "l’entourage du Premier *ministre*": the rest of the mention is governed too. ("South Korea’s *spy agency*" is not: its head is the rest.)
      while (isComplement && mentionOf(passage, i) !== null && mentionOf(passage, i) === mentionOf(passage, i + 1)) i++;
      joined = false;
    } else if (/^(?:et|and|,|&)$/u.test(token.norm))
      // "Police in Odense and Lima": the preposition governs both.
      joined = found.length > 0 || !governed || passage.language.lang === 'fr';
    else if (passage.language.ofWords.has(token.norm) || passage.language.prepositions.has(token.norm)) governed = true;
  }
  return found.filter((actor, i) => found.indexOf(actor) === i);
}

/** "Her Kenyan counterpart": a capitalised adjective before a noun names nobody. */
function isModifier(passage: Passage, actor: Actor, name: Span, end: number): boolean {
  if (passage.language.lang !== 'en' || name[1] >= end) return false;
  const last = at(passage.tokens, end - 1);
  if (actor.type !== 'person' && !last.capital && passage.language.roleNouns.has(last.norm)) return true;
  // "Orbe executive director of fundraising, Anna Hale", "the US secretary of state": the name only says of what.
  if ((actor.id === null || actor.type === 'place') && isOfficeAfter(passage, actor, name[1], end)) return true;
  if (actor.id !== null || name[1] - name[0] > 1) return false;
  const next = at(passage.tokens, name[1]);
  // "Guardian newspaper": the noun says what the name is of.
  if (passage.language.mediaNouns.has(next.norm) && name[1] === end - 1) return false;
  return (
    next.kind === 'word' &&
    !next.capital &&
    !passage.language.conjunctions.has(next.norm) &&
    !passage.language.prepositions.has(next.norm) &&
    !passage.language.ofWords.has(next.norm)
  );
}

function isOfficeAfter({ tokens, language }: Passage, actor: Actor, from: number, end: number): boolean {
  const isOffice = (i: number) => language.roleNouns.get(at(tokens, i).norm)?.plural === false;
  // "US Secretary of State says": capitals make an office no name.
  if (actor.type === 'place' && isOffice(from)) return true;
  const first = at(tokens, from);
  if (first.kind !== 'word' || first.capital) return false;
  return range([from, Math.min(end, from + 3)]).some((i) => !at(tokens, i).capital && isOffice(i));
}

/** "the president of Peru Ana Ruiz": a person after a place is who speaks. */
function outranks(later: Actor, earlier: Actor | undefined): boolean {
  const isPerson = (actor: Actor | undefined) => actor?.type === 'person';
  return isPerson(later) && !isPerson(earlier);
}

function isOwner(passage: Passage, name: Span): boolean {
  return passage.language.lang === 'en' && marksOwner(at(passage.tokens, name[1]));
}

/** Tell whether a preposition or somebody’s kin before a token governs the name that begins there. */
export function isGoverned(passage: Passage, from: number, index: number): boolean {
  const { tokens, language } = passage;
  for (let i = index - 1; i >= from; i--) {
    const norm = at(tokens, i).norm;
    if (language.ofWords.has(norm) || (language.prepositions.has(norm) && norm !== 'as')) return true;
    // "the son of the Peruvian painter Luis Mora": the painter's title stands between.
    const isTitle = at(tokens, i).kind === 'word' && isRelative(passage, from, i);
    if (!language.determiners.has(norm) && !language.courtesy.has(norm) && !isTitle) return false;
  }
  return false;
}

const relatives =
  /^(?:son|daughter|wife|husband|widow|widower|brother|sister|mother|father|uncle|aunt|nephew|niece|cousin|friend|lawyer|partner|fils|fille|femme|épouse|mari|époux|veuve|veuf|frère|sœur|mère|père|oncle|tante|neveu|nièce|cousine?|ami|amie|avocate?|compagnon|compagne|proche|proches)$/u;

/** Tells whether a phrase begins with somebody's kin or counsel: "the son of", "l’avocat de". */
function isRelative({ tokens }: Passage, from: number, end: number): boolean {
  return range([from, Math.min(end, from + 3)]).some((i) => relatives.test(at(tokens, i).norm));
}
