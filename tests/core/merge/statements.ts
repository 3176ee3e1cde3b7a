import type { Attestation, Pack, Statement } from '../../../src/core/model';

/** Says what a test's statement differs in; the rest is filled in. */
export type Parts = Partial<Attestation> & { readonly id: string; readonly speakers?: readonly string[] };

/** Makes a statement with one attestation. */
export function statement({ id, speakers = ['anna'], ...parts }: Parts): Statement {
  const attestation: Attestation = { source: 'a', kind: parts.words === undefined ? 'indirect' : 'mixed', span: [0, 9], ...parts };
  return {
    id,
    speakers,
    kind: attestation.kind,
    ...(attestation.cue === undefined ? {} : { cue: attestation.cue }),
    gist: { fr: attestation.content ?? id },
    date: attestation.resolved ?? null,
    about: [],
    topics: [],
    attestations: [attestation],
  };
}

/** Makes a pack of statements, with the entities and sources they refer to. */
export function packOf(statements: readonly Statement[], id = 'pack'): Pack {
  const ids = (list: readonly string[]) => [...new Set(list)].sort();
  const entities = ids(statements.flatMap(({ speakers }) => speakers.filter((one) => typeof one === 'string')));
  const sources = ids(statements.flatMap(({ attestations }) => attestations.map(({ source }) => source)));
  return {
    header: { format: 1, id, title: { fr: id }, revision: 1, languages: ['fr'], licence: 'MIT' },
    entities: entities.map((one) => ({
      id: one,
      type: 'person',
      name: { fr: one },
      description: { fr: one },
      surfaces: [{ text: one, kind: 'full' }],
    })),
    topics: [],
    claims: [],
    sources: sources.map((one) => ({ id: one, outlet: null, title: one, lang: 'fr', published: null })),
    statements,
  };
}
