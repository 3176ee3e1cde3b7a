import { compareDates, narrowDate } from '../dates';
import { localize } from '../localized';
import type { Claim, ClaimId, Position, SourceId, Statement, UiLang } from '../model';
import type { CardMaterial, ClaimThread } from './card';
import { nameActors } from './names';
import { voiceOf } from './voice';

type Step = ClaimThread['steps'][number];
type Material = Pick<CardMaterial, 'subject' | 'statements' | 'entities' | 'sources' | 'claims'>;

interface Taken {
  readonly statement: Statement;
  readonly position: Position;
}

/** Orders positions that no date tells apart: from the question being raised to its being settled by the one it concerns. */
const order: readonly Position[] = ['asserts', 'denies', 'declines', 'acknowledges'];

/**
 * Follow every claim on which the subject takes a position: an entity by what it or somebody in its name says, a topic by what anybody says.
 *
 * @returns those with most steps first, then those with most reports; empty where no position is taken; independent of the order of the statements
 */
export function buildThreads(material: Material, lang: UiLang): readonly ClaimThread[] {
  const byClaim = new Map<ClaimId, Taken[]>();
  for (const statement of material.statements) {
    const { claim, position } = statement;
    if (claim === undefined || position === undefined || !concerns(statement, material)) continue;
    const taken = byClaim.get(claim);
    if (taken === undefined) byClaim.set(claim, [{ statement, position }]);
    else taken.push({ statement, position });
  }
  return [...byClaim]
    .map(([id, taken]) => ({
      id,
      reports: taken.reduce((sum, { statement }) => sum + statement.attestations.length, 0),
      thread: {
        question: ask(material.claims.get(id), id, lang),
        steps: foldSteps(sortTaken(taken, material), material, lang),
      },
    }))
    .sort((a, b) => b.thread.steps.length - a.thread.steps.length || b.reports - a.reports || (a.id < b.id ? -1 : 1))
    .map(({ thread }) => thread);
}

function concerns(statement: Statement, { subject, entities }: Material): boolean {
  return subject.kind === 'topic' ? statement.topics.includes(subject.topic.id) : voiceOf(statement, subject.entity.id, entities) !== null;
}

function ask(claim: Claim | undefined, id: ClaimId, lang: UiLang): string {
  return claim === undefined ? id : localize(claim.question, lang);
}

/** By when it was said, then by when it was first reported, then by position. */
function sortTaken(taken: readonly Taken[], { sources }: Material): readonly Taken[] {
  const undated = '9999';
  const whenOf = ({ date, bounds }: Statement) => narrowDate(date, bounds) ?? undated;
  return [...taken].sort(
    (a, b) =>
      compareDates(whenOf(a.statement), whenOf(b.statement)) ||
      compareDates(firstReport(a.statement, sources) ?? undated, firstReport(b.statement, sources) ?? undated) ||
      order.indexOf(a.position) - order.indexOf(b.position) ||
      (a.statement.id < b.statement.id ? -1 : 1),
  );
}

function firstReport({ attestations }: Statement, sources: CardMaterial['sources']): string | null {
  const dates = attestations.map(({ source }: { readonly source: SourceId }) => {
    const { published = null, publishedBounds } = sources.get(source) ?? {};
    return narrowDate(published, publishedBounds);
  });
  return dates.filter((date) => date !== null).sort(compareDates)[0] ?? null;
}

/** Joins neighbours of one position: the first gives date and gist, all of them the speakers. */
function foldSteps(taken: readonly Taken[], { entities }: Material, lang: UiLang): readonly Step[] {
  const runs: [Taken, ...Taken[]][] = [];
  for (const one of taken) {
    const run = runs.at(-1);
    if (run?.[0].position === one.position) run.push(one);
    else runs.push([one]);
  }
  return runs.map((run) => {
    const [{ statement, position }] = run;
    return {
      position,
      date: statement.date,
      bounds: statement.bounds ?? null,
      speakers: nameActors(
        run.flatMap((one) => one.statement.speakers),
        entities,
        lang,
      ),
      gist: localize(statement.gist, lang),
    };
  });
}
