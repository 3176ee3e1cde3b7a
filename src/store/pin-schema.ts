import * as v from 'valibot';
import type { StatementView } from '../core/related/card';

const text = v.string();
const maybe = v.nullable(text);
const named = v.object({ id: maybe, name: text });

const attestation = v.object({
  outlet: text,
  title: text,
  lang: text,
  url: maybe,
  published: maybe,
  words: v.array(text),
  dateAsGiven: maybe,
  resolved: maybe,
  relays: v.array(named),
  hearsay: v.boolean(),
});

const figure = v.object({ value: v.nullable(v.number()), magnitude: maybe, unit: text, what: text, hedge: maybe });

const statement = v.object({
  pack: text,
  id: text,
  speakers: v.array(named),
  addressees: v.array(named),
  venue: v.nullable(named),
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  gist: text,
  date: maybe,
  bounds: maybe,
  dateNote: maybe,
  position: v.nullable(v.picklist(['asserts', 'denies', 'declines', 'acknowledges'])),
  quote: v.nullable(v.object({ text, lang: text })),
  attestations: v.array(attestation),
  independentSources: v.number(),
  relays: v.array(named),
  divergence: maybe,
  figures: v.array(figure),
  via: v.nullable(v.object({ speakers: v.array(named), date: maybe })),
}) satisfies v.GenericSchema<StatementView>;

/**
 * Describes a pin as it is stored. Fields of later versions are let through: a pin must stay readable for as long as it can be.
 */
export const pinSchema = v.object({
  pin: text,
  statement,
  page: v.object({ url: text, title: text, published: maybe }),
  pinnedAt: text,
});
