import fc from 'fast-check';
import type { Claim, Entity, Position, Source, Statement } from '../../../src/core/model';
import type { CardMaterial } from '../../../src/core/related/card';
import { anyDate } from '../dates-arbitrary';

const text = (fr: string, en = fr) => ({ fr, en });

/** Makes an entity of which only what matters to a test is given. */
export function makeEntity(id: string, rest: Partial<Entity> = {}): Entity {
  return {
    id,
    type: 'person',
    name: text(`${id} fr`, `${id} en`),
    description: text('?'),
    surfaces: [{ text: id, kind: 'full' }],
    ...rest,
  };
}

/** Makes a source in French without outlet, date or link. */
export function makeSource(id: string, rest: Partial<Source> = {}): Source {
  return { id, outlet: null, title: `Title of ${id}`, lang: 'fr', published: null, ...rest };
}

/** Makes an undated, unquoted statement by `ann`, known from source `s1`. */
export function makeStatement(id: string, rest: Partial<Statement> = {}): Statement {
  return {
    id,
    speakers: ['ann'],
    kind: 'indirect',
    gist: text(`${id} fr`, `${id} en`),
    date: null,
    about: [],
    topics: [],
    attestations: [{ source: 's1', kind: 'indirect' }],
    ...rest,
  };
}

/** Makes material on `subject`; `ann` and `bob` are persons, `land` is a country. */
export function makeMaterial(
  statements: readonly Statement[],
  subject: CardMaterial['subject'] = { kind: 'entity', entity: makeEntity('ann') },
  entities: readonly Entity[] = [],
): CardMaterial {
  const known = [makeEntity('ann'), makeEntity('bob'), makeEntity('land', { type: 'place' }), ...entities];
  const claims: readonly Claim[] = ['c1', 'c2'].map((id) => ({ id, question: text(`${id} fr ?`, `${id} en?`) }));
  return {
    pack: 'small',
    subject,
    statements,
    via: new Map(statements.map((statement) => [statement.id, statement])),
    entities: new Map(known.map((entity) => [entity.id, entity])),
    sources: new Map(['s1', 's2', 's3'].map((id) => [id, makeSource(id)])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}

const positions: readonly Position[] = ['asserts', 'denies', 'declines', 'acknowledges'];
const someone = fc.constantFrom('ann', 'bob', 'land');

const statementParts = fc.record({
  speakers: fc.uniqueArray(someone, { minLength: 1, maxLength: 2 }),
  date: fc.option(anyDate, { nil: null }),
  bounds: fc.option(anyDate, { nil: null }),
  onBehalfOf: fc.uniqueArray(someone, { maxLength: 1 }),
  addressees: fc.uniqueArray(someone, { maxLength: 1 }),
  about: fc.uniqueArray(someone, { maxLength: 2 }),
  topics: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3'), { maxLength: 2 }),
  stance: fc.option(fc.record({ claim: fc.constantFrom('c1', 'c2'), position: fc.constantFrom(...positions) }), { nil: null }),
  sources: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3'), { minLength: 1 }),
  words: fc.option(fc.constantFrom('a word', 'several words'), { nil: null }),
});

/** Generates up to twelve statements of every shape, some alike in all but their id. */
export const anyStatements: fc.Arbitrary<readonly Statement[]> = fc.array(statementParts, { maxLength: 12 }).map((parts) =>
  parts.map(({ bounds, stance, sources, words, ...rest }, index) =>
    makeStatement(`statement-${index}`, {
      ...rest,
      ...(bounds === null ? {} : { bounds }),
      ...stance,
      attestations: sources.map((source) => ({ source, kind: 'mixed', ...(words === null ? {} : { words: [words] }) })),
    }),
  ),
);
