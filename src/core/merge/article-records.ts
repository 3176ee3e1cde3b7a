import type { Analysis } from '../extract/extract';
import type { FoundStatement } from '../extract/found-statement';
import { idOfName, type ProposedEntity } from '../extract/speaker/proposals';
import type { Actor, Attestation, Edtf, Entity, EntityId, Figure, Lang, Source, Statement } from '../model';
import { EXTRACTED_PREFIX } from './merge-statements';

/** Describes an article whose statements become records. */
export interface ArticleFacts {
  /** Identifies the text: the same article under two file names is one source. Letters and digits, beginning with a letter. */
  readonly key: string;
  readonly text: string;
  readonly title: string | null;
  readonly lang: Lang;
  readonly published: Edtf | null;
  /** Kept only where it is https. */
  readonly url: string;
}

/** Holds the records of one article; references beyond them are entities of the packs that were extracted with. */
export interface ArticleRecords {
  readonly source: Source;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

const unknownName = { fr: 'nommé dans un article', en: 'named in an article' } as const;
const longestGist = 1_000;

function tidy(text: string, longest: number): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, longest).trim();
}

function entityOf(proposal: ProposedEntity, lang: Lang): Entity {
  const described = tidy(proposal.described, 200);
  return {
    id: proposal.id,
    type: proposal.type,
    name: { [lang]: proposal.name },
    description: { [lang]: described === '' ? (lang === 'fr' ? unknownName.fr : unknownName.en) : described },
    surfaces: proposal.surfaces.map((text, i) => ({ text, kind: i === 0 ? 'full' : 'partial' })),
  };
}

function relayEntity(name: string, lang: Lang): Entity | null {
  const id = idOfName(name);
  const unknown = lang === 'fr' ? unknownName.fr : unknownName.en;
  return id === null
    ? null
    : { id, type: 'organization', name: { [lang]: name }, description: { [lang]: unknown }, surfaces: [{ text: name, kind: 'full' }] };
}

function actorsOf(found: FoundStatement, lang: Lang): Actor[] {
  if (found.speakers.length > 0) return [...found.speakers];
  const name = found.speakerName === null ? '' : tidy(found.speakerName, 200);
  return [{ unnamed: { [lang]: name === '' ? (lang === 'fr' ? 'non identifié' : 'not identified') : name } }];
}

/** An addressee of no inventory is an entity where the same article proposes it, else unnamed. */
function addresseeOf(found: FoundStatement, isEntity: (id: EntityId) => boolean, lang: Lang): Actor | null {
  if (found.addressee !== null) return found.addressee;
  const name = found.addresseeName === null ? '' : tidy(found.addresseeName, 200);
  const id = name === '' ? null : idOfName(name);
  return id !== null && isEntity(id) ? id : name === '' ? null : { unnamed: { [lang]: name } };
}

function figuresOf(found: FoundStatement, source: string, lang: Lang): Figure[] {
  return found.figures.map(({ value, magnitude, hedge, text }) => ({
    value,
    ...(magnitude === null ? {} : { magnitude }),
    unit: tidy(text.replace(/^[\d\s\u00a0\u202f.,]+/u, ''), 60) || 'count',
    what: { [lang]: tidy(text, 200) },
    ...(hedge === null ? {} : { hedge }),
    asGiven: [{ source, text: tidy(text, 200) }],
  }));
}

/** Splits content that is too long for one record's field at its end. */
function attestationOf(found: FoundStatement, facts: ArticleFacts, source: string, relay: readonly EntityId[]): Attestation | null {
  const [start, end] = [found.spans[0]?.[0], found.spans.at(-1)?.[1]];
  if (start === undefined || end === undefined) return null;
  const words = found.words
    .map(([from, to]) => tidy(facts.text.slice(from, to), 5_000))
    .filter((one) => one !== '')
    .slice(0, 100);
  const content = tidy(found.spans.map(([from, to]) => facts.text.slice(from, to)).join(' … '), 5_000);
  const spoken = found.speakerSpan === null ? '' : tidy(facts.text.slice(...found.speakerSpan), 500);
  return {
    source,
    span: [start, end],
    kind: words.length === 0 ? 'indirect' : found.kind === 'indirect' ? 'mixed' : found.kind,
    ...(spoken === '' ? {} : { speakerAsWritten: spoken }),
    ...(found.cue === null ? {} : { cue: tidy(found.cue, 300) }),
    ...(words.length === 0 ? {} : { words }),
    content,
    ...(found.dateAsGiven === null ? {} : { dateAsGiven: tidy(found.dateAsGiven, 300) }),
    ...(found.date === null ? {} : { resolved: found.date }),
    ...(found.venueAsGiven === null ? {} : { venueAsGiven: tidy(found.venueAsGiven, 300) }),
    ...(relay.length === 0 ? {} : { relay }),
    ...(found.hearsay ? { hearsay: true } : {}),
  };
}

/**
 * Make records of what was extracted from an article: a source, a statement per finding, entities for unknown speakers and relays.
 *
 * The gist of a statement is its content as the article words it, until a person writes a better one.
 *
 * @param isKnown - tells whether an id is an entity of the packs
 */
export function makeRecords({ statements, proposals }: Analysis, facts: ArticleFacts, isKnown: (id: EntityId) => boolean): ArticleRecords {
  const source = `${EXTRACTED_PREFIX}${facts.key}`;
  const entities = new Map<EntityId, Entity>(proposals.filter(({ id }) => !isKnown(id)).map((one) => [one.id, entityOf(one, facts.lang)]));
  const relayIds = (names: readonly string[]): EntityId[] => {
    const ids = names.flatMap((name) => {
      if (isKnown(name)) return [name];
      const entity = relayEntity(name, facts.lang);
      if (entity !== null && !isKnown(entity.id) && !entities.has(entity.id)) entities.set(entity.id, entity);
      return entity === null ? [] : [entity.id];
    });
    return [...new Set(ids)].slice(0, 20);
  };
  const made = new Map<string, Statement>();
  for (const found of statements) {
    const attestation = attestationOf(found, facts, source, relayIds(found.relay));
    if (attestation?.span === undefined || attestation.content === undefined || attestation.content === '') continue;
    const id = `${source}-${attestation.span[0]}-${attestation.span[1]}`;
    const proposed = found.speaker === null && found.speakerName !== null ? idOfName(found.speakerName) : null;
    const speakers = proposed !== null && (entities.has(proposed) || isKnown(proposed)) ? [proposed] : actorsOf(found, facts.lang);
    const figures = figuresOf(found, source, facts.lang);
    const addressee = addresseeOf(found, (id) => entities.has(id) || isKnown(id), facts.lang);
    made.set(id, {
      id,
      speakers,
      kind: attestation.kind,
      ...(attestation.cue === undefined ? {} : { cue: attestation.cue }),
      gist: { [facts.lang]: tidy(attestation.content, longestGist) },
      date: found.date,
      ...(addressee === null ? {} : { addressees: [addressee] }),
      ...(found.venue !== null && isKnown(found.venue) ? { venue: found.venue } : {}),
      about: found.about,
      topics: found.topics,
      ...(figures.length === 0 ? {} : { figures }),
      attestations: [attestation],
    });
  }
  const title = tidy(facts.title ?? facts.text.trim().split('\n')[0] ?? '', 300);
  return {
    source: {
      id: source,
      outlet: null,
      title: title === '' ? facts.key : title,
      ...(facts.title === null ? { titleDescribed: true } : {}),
      lang: facts.lang,
      published: facts.published,
      ...(/^https:\/\//u.test(facts.url) ? { url: facts.url } : {}),
    },
    entities: [...entities.values()],
    statements: [...made.values()],
  };
}
