/**
 * Chooses the statements most worth reading beside a mention, where there are more than a card can hold.
 *
 * Greedy: each round takes the statement with the highest own worth plus what it adds to those already taken (a side of the page's
 * date, topics, speakers, a position that are not shown yet), so that ten reports of one thought never push out the second thought.
 */
import { daysApart, narrowDate, relateToPage, type PageRelation } from '../dates';
import type { Actor, ClaimId, Edtf, Position, Statement, StatementId, TopicId } from '../model';
import type { CardMaterial } from './card';
import { countIndependentSources } from './independent-sources';
import { voiceOf, type Voice } from './voice';

type Material = Pick<CardMaterial, 'subject' | 'statements' | 'entities'>;

/** Weighs what makes a statement worth reading; only their proportions matter. */
const worth = {
  speaker: 3,
  behalf: 2.5,
  addressee: 1.5,
  venue: 1.5,
  about: 0.5,
  /** On the page's day; half of it `NEAR_DAYS` away. */
  near: 2,
  /** Per doubling of the sources that report it independently, up to four. */
  attested: 0.75,
  quoted: 0.75,
  figures: 0.5,
  divergence: 0.25,
  undated: -0.5,
  /** Known only through a statement that may be shown itself. */
  secondHand: -0.5,
  /** By somebody else, against the subject's own position on a claim. */
  contest: 1,
  /** First on its side of the page's date, enough to be sure of a place; the second there a quarter of it, the third a ninth. */
  side: 8,
  /** The same for what no date puts on a side. */
  noSide: 3,
  /** Tells what one of those shown passes on, or passes on what one of those tells. */
  echo: -2,
  /** First on a claim. */
  claim: 1.5,
  /** Takes another position on a claim than those shown: the answer to them, or the change of mind. */
  answer: 2,
  speakerNew: 0.5,
  /** Share of topics that are not shown yet. */
  topics: 1.5,
} as const;

const NEAR_DAYS = 14;

/** Is how much news counts that others bring on a person or organization, whose own words the reader came for. */
const OTHERS_NEWS = 0.4;

interface Contender {
  readonly statement: Statement;
  readonly own: number;
  readonly side: PageRelation | null;
  readonly speakers: readonly string[];
  readonly topics: readonly TopicId[];
  /** Factor on what it adds to those already taken. */
  readonly newsFactor: number;
}

/** Is what the chosen ones show already. */
interface Shown {
  readonly ids: Set<StatementId>;
  /** Statements through which those shown are known. */
  readonly carriers: Set<StatementId>;
  readonly sides: Map<PageRelation, number>;
  readonly positions: Map<ClaimId, Set<Position>>;
  readonly speakers: Set<string>;
  readonly topics: Set<TopicId>;
}

/**
 * Choose the statements most worth reading on the subject, beside a page of that date.
 *
 * @param pageDate - null where unknown: then nearness does not count
 * @returns at most `limit`, the worthiest by itself first; the same whatever the order of the material
 */
export function chooseStatements(material: Material, pageDate: Edtf | null, limit: number): readonly Statement[] {
  const voices = new Map(material.statements.map((statement) => [statement, findVoice(statement, material)]));
  const taken = findPositions(voices);
  const contenders = material.statements
    .map((statement) => toContender(statement, material.subject, voices.get(statement) ?? null, taken, pageDate))
    .sort((a, b) => b.own - a.own || (a.statement.id < b.statement.id ? -1 : 1));
  const chosen = contenders.length <= limit ? new Set(contenders) : chooseGreedily(contenders, limit);
  return contenders.filter((contender) => chosen.has(contender)).map(({ statement }) => statement);
}

function chooseGreedily(contenders: readonly Contender[], limit: number): ReadonlySet<Contender> {
  const shown: Shown = {
    ids: new Set(),
    carriers: new Set(),
    sides: new Map(),
    positions: new Map(),
    speakers: new Set(),
    topics: new Set(),
  };
  const rest = [...contenders];
  const chosen = new Set<Contender>();
  while (chosen.size < limit) {
    const best = takeBest(rest, shown);
    if (best === null) break;
    note(best, shown);
    chosen.add(best);
  }
  return chosen;
}

type Positions = ReadonlyMap<ClaimId, ReadonlySet<Position>>;

function findVoice(statement: Statement, { subject, entities }: Material): Voice | null {
  return subject.kind === 'entity' ? voiceOf(statement, subject.entity.id, entities) : null;
}

/** Finds the positions that the subject takes itself, by claim; none for a topic. */
function findPositions(voices: ReadonlyMap<Statement, Voice | null>): Positions {
  const positions = new Map<ClaimId, Set<Position>>();
  for (const [{ claim, position }, voice] of voices) {
    if (claim === undefined || position === undefined || voice === null) continue;
    positions.set(claim, (positions.get(claim) ?? new Set()).add(position));
  }
  return positions;
}

function weighContest({ claim, position }: Statement, voice: Voice | null, taken: Positions): number {
  if (voice !== null || claim === undefined || position === undefined) return 0;
  const own = taken.get(claim);
  return own === undefined || own.has(position) ? 0 : worth.contest;
}

function toContender(
  statement: Statement,
  subject: Material['subject'],
  voice: Voice | null,
  taken: Positions,
  pageDate: Edtf | null,
): Contender {
  const { date, bounds, speakers, topics } = statement;
  const hasVoice = subject.kind === 'entity' && (subject.entity.type === 'person' || subject.entity.type === 'organization');
  return {
    statement,
    own: weigh(statement, pageDate) + weighRelation(statement, subject, voice) + weighContest(statement, voice, taken),
    side: pageDate === null ? null : relateToPage(date, bounds, pageDate),
    speakers: speakers.map(keyOf),
    topics: subject.kind === 'topic' ? topics.filter((topic) => topic !== subject.topic.id) : topics,
    newsFactor: hasVoice && voice === null ? OTHERS_NEWS : 1,
  };
}

function keyOf(actor: Actor): string {
  return typeof actor === 'string' ? actor : JSON.stringify(actor.unnamed);
}

function weigh({ date, bounds, attestations, figures = [], divergence, via }: Statement, pageDate: Edtf | null): number {
  const when = narrowDate(date, bounds);
  const days = when === null || pageDate === null ? null : daysApart(when, pageDate);
  return (
    (days === null ? 0 : (worth.near * NEAR_DAYS) / (NEAR_DAYS + days)) +
    worth.attested * Math.min(2, Math.log2(Math.max(1, countIndependentSources(attestations)))) +
    (attestations.some(({ words = [] }) => words.length > 0) ? worth.quoted : 0) +
    (figures.length > 0 ? worth.figures : 0) +
    (divergence === undefined ? 0 : worth.divergence) +
    (date === null ? worth.undated : 0) +
    (via === undefined ? 0 : worth.secondHand)
  );
}

function weighRelation({ addressees = [], venue }: Statement, subject: Material['subject'], voice: Voice | null): number {
  if (subject.kind === 'topic') return 0;
  if (voice !== null) return worth[voice];
  const { id } = subject.entity;
  return addressees.includes(id) ? worth.addressee : venue === id ? worth.venue : worth.about;
}

/** Takes the best contender out of the rest; among equals the first. */
function takeBest(rest: Contender[], shown: Shown): Contender | null {
  let best = -1;
  let highest = -Infinity;
  for (const [index, contender] of rest.entries()) {
    const total = contender.own + weighNews(contender, shown);
    if (total > highest) [best, highest] = [index, total];
  }
  return rest.splice(best, 1)[0] ?? null;
}

function weighNews({ statement, side, speakers, topics, newsFactor }: Contender, shown: Shown): number {
  const newTopics = topics.filter((topic) => !shown.topics.has(topic)).length;
  const news =
    weighPosition(statement, shown) +
    (speakers.some((speaker) => !shown.speakers.has(speaker)) ? worth.speakerNew : 0) +
    (topics.length > 0 ? (worth.topics * newTopics) / topics.length : 0);
  return newsFactor * news + weighSide(side, shown) + weighEcho(statement, shown);
}

function weighSide(side: PageRelation | null, { sides }: Shown): number {
  if (side === null) return 0;
  return (side === 'undated' ? worth.noSide : worth.side) / (1 + (sides.get(side) ?? 0)) ** 2;
}

function weighEcho({ id, via }: Statement, { ids, carriers }: Shown): number {
  return carriers.has(id) || (via !== undefined && ids.has(via)) ? worth.echo : 0;
}

function weighPosition({ claim, position }: Statement, { positions }: Shown): number {
  if (claim === undefined || position === undefined) return 0;
  const taken = positions.get(claim);
  return taken === undefined ? worth.claim : taken.has(position) ? 0 : worth.answer;
}

function note({ statement: { id, via, claim, position }, side, speakers, topics }: Contender, shown: Shown): void {
  shown.ids.add(id);
  if (via !== undefined) shown.carriers.add(via);
  if (side !== null) shown.sides.set(side, (shown.sides.get(side) ?? 0) + 1);
  if (claim !== undefined && position !== undefined) {
    shown.positions.set(claim, (shown.positions.get(claim) ?? new Set()).add(position));
  }
  for (const speaker of speakers) shown.speakers.add(speaker);
  for (const topic of topics) shown.topics.add(topic);
}
