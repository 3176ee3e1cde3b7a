import { localize } from '../localized';
import type { Attestation, Statement, UiLang } from '../model';
import type { AttestationView, CardMaterial, StatementView } from './card';
import { countIndependentSources } from './independent-sources';
import { nameActor, nameActors } from './names';
import { chooseQuote } from './quote';

/** Is what a statement needs of the material to be shown. */
export type StatementMaterial = Pick<CardMaterial, 'pack' | 'entities' | 'sources' | 'via'>;

/**
 * Turn a statement into what a reader of `lang` is shown: names and gist in that language, quoted words as their source has them.
 *
 * Nothing is guessed: what the material lacks is named by its id, and a `via` that is missing is left out.
 */
export function viewStatement(statement: Statement, material: StatementMaterial, lang: UiLang): StatementView {
  const { entities, sources, pack } = material;
  const { attestations, figures = [] } = statement;
  return {
    pack,
    id: statement.id,
    speakers: nameActors(statement.speakers, entities, lang),
    addressees: nameActors(statement.addressees ?? [], entities, lang),
    venue: statement.venue === undefined ? null : nameActor(statement.venue, entities, lang),
    kind: statement.kind,
    gist: localize(statement.gist, lang),
    date: statement.date,
    bounds: statement.bounds ?? null,
    dateNote: statement.dateNote === undefined ? null : localize(statement.dateNote, lang),
    position: statement.position ?? null,
    quote: chooseQuote(attestations, sources, lang),
    attestations: attestations.map((attestation) => viewAttestation(attestation, material, lang)),
    independentSources: countIndependentSources(attestations),
    relays: nameActors(
      attestations.flatMap(({ relay = [] }) => relay),
      entities,
      lang,
    ),
    divergence: statement.divergence === undefined ? null : localize(statement.divergence, lang),
    figures: figures.map(({ value, magnitude, unit, what, hedge }) => ({
      value,
      magnitude: magnitude ?? null,
      unit,
      what: localize(what, lang),
      hedge: hedge ?? null,
    })),
    via: viewVia(statement, material, lang),
  };
}

function viewVia({ via }: Statement, material: StatementMaterial, lang: UiLang): StatementView['via'] {
  const carrier = via === undefined ? undefined : material.via.get(via);
  return carrier === undefined ? null : { speakers: nameActors(carrier.speakers, material.entities, lang), date: carrier.date };
}

/** A title that only describes an article stands in square brackets, as catalogues have it. */
function viewAttestation(attestation: Attestation, { entities, sources }: StatementMaterial, lang: UiLang): AttestationView {
  const source = sources.get(attestation.source);
  const given = source?.title ?? attestation.source;
  const title = source?.titleDescribed === true ? `[${given}]` : given;
  return {
    outlet: source?.outlet ?? title,
    title,
    lang: source?.lang ?? 'und',
    url: source?.url ?? null,
    published: source?.published ?? null,
    words: attestation.words ?? [],
    dateAsGiven: attestation.dateAsGiven ?? null,
    resolved: attestation.resolved ?? null,
    relays: nameActors(attestation.relay ?? [], entities, lang),
    hearsay: attestation.hearsay ?? false,
  };
}
