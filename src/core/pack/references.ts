import type { Actor, Entity, Pack, Statement } from '../model';
import type { Rule } from './rules';

/** Names a record by type and position, the place within it, and the rule it breaks. */
export interface ReferenceFault {
  readonly type: 'entities' | 'topics' | 'statements';
  readonly index: number;
  readonly path: readonly (string | number)[];
  readonly rule: Rule;
}

interface Ids {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly topics: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly statements: ReadonlyMap<string, Statement>;
}

type Report = (rule: Rule, ...path: (string | number)[]) => void;

/** Find every reference of a pack that leads nowhere, or where it must not; in the order of the records. */
export function checkReferences(pack: Pick<Pack, 'entities' | 'topics' | 'claims' | 'sources' | 'statements'>): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const reportOn =
    (type: ReferenceFault['type'], index: number): Report =>
    (rule, ...path) =>
      void faults.push({ type, index, path, rule });
  const ids: Ids = {
    entities: new Map(pack.entities.map((one) => [one.id, one])),
    topics: new Set(pack.topics.map((one) => one.id)),
    claims: new Set(pack.claims.map((one) => one.id)),
    sources: new Set(pack.sources.map((one) => one.id)),
    statements: new Map(pack.statements.map((one) => [one.id, one])),
  };
  pack.entities.forEach((one, i) => checkEntity(one, ids, reportOn('entities', i)));
  pack.topics.forEach((one, i) => {
    if (ids.entities.has(one.id)) reportOn('topics', i)('id-topic', 'id');
  });
  pack.statements.forEach((one, i) => checkStatement(one, ids, reportOn('statements', i)));
  return faults;
}

function checkAll(list: readonly string[] | undefined, known: { has(id: string): boolean }, report: (index: number) => void): void {
  list?.forEach((id, i) => {
    if (!known.has(id)) report(i);
  });
}

function checkEntity(entity: Entity, ids: Ids, report: Report): void {
  entity.surfaces.forEach(({ requires }, i) =>
    checkAll(requires?.entities, ids.entities, (j) => report('no-entity', 'surfaces', i, 'requires', 'entities', j)),
  );
  entity.offices?.forEach(({ of }, i) => {
    if (of !== undefined && !ids.entities.has(of)) report('no-entity', 'offices', i, 'of');
  });
}

function checkActors(actors: readonly Actor[] | undefined, ids: Ids, field: string, report: Report): void {
  actors?.forEach((actor, i) => {
    if (typeof actor === 'string' && !ids.entities.has(actor)) report('no-entity', field, i);
  });
}

function checkStatement(statement: Statement, ids: Ids, report: Report): void {
  checkActors(statement.speakers, ids, 'speakers', report);
  checkAll(statement.onBehalfOf, ids.entities, (i) => report('no-entity', 'onBehalfOf', i));
  checkActors(statement.addressees, ids, 'addressees', report);
  if (statement.venue !== undefined && ids.entities.get(statement.venue)?.type !== 'event') report('no-event', 'venue');
  checkAll(statement.about, ids.entities, (i) => report('no-entity', 'about', i));
  checkAll(statement.topics, ids.topics, (i) => report('no-topic', 'topics', i));
  if (statement.claim !== undefined && !ids.claims.has(statement.claim)) report('no-claim', 'claim');
  checkFigures(statement, report);
  checkVia(statement, ids, report);
  statement.attestations.forEach((attestation, i) => {
    if (!ids.sources.has(attestation.source)) report('no-source', 'attestations', i, 'source');
    checkAll(attestation.relay, ids.entities, (j) => report('no-entity', 'attestations', i, 'relay', j));
  });
}

function checkFigures(statement: Statement, report: Report): void {
  const attesting = new Set(statement.attestations.map((one) => one.source));
  statement.figures?.forEach(({ asGiven }, i) =>
    asGiven.forEach(({ source }, j) => {
      if (!attesting.has(source)) report('no-attestation', 'figures', i, 'asGiven', j, 'source');
    }),
  );
}

/** Follows `via` to its end: a statement known only through itself is known through nothing. */
function checkVia(statement: Statement, ids: Ids, report: Report): void {
  if (statement.via === undefined) return;
  if (!ids.statements.has(statement.via)) {
    report('no-statement', 'via');
    return;
  }
  const seen = new Set<string>();
  for (let next: string | undefined = statement.via; next !== undefined && !seen.has(next); next = ids.statements.get(next)?.via) {
    seen.add(next);
  }
  if (seen.has(statement.id)) report('via-circle', 'via');
}
