/**
 * Describes every record of a pack to valibot. The published JSON Schemas are generated from here.
 *
 * Objects are strict and their output follows the order of their entries, so that a parsed record is in canonical form: the same
 * facts are the same bytes, whoever wrote the file.
 */
import * as v from 'valibot';
import { isEdtf, overlaps } from '../dates';
import { entityTypes } from '../model';
import { rule, type Rule } from './rules';

/** Invisible or direction-changing characters, halves of surrogate pairs included: nothing in a pack may look other than it is. */
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const MARKUP = /<[a-z!/?]/i;
const TRIMMED = /^\S(?:[\s\S]*\S)?$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANG = /^[a-z]{2,3}$/;
/** Plain ASCII hosts without user name: what is shown is where it leads. */
const HTTPS =
  /^https:\/\/(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*(?::[0-9]{1,5})?(?:[/?#][!#-;=?-[\]_a-z~]*)?$/;
const TWO_WORDS = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u;

const text = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.maxLength(maxLength, rule('too-long')),
    v.regex(TRIMMED, rule('untrimmed')),
    v.check((value) => !HIDDEN.test(value), rule('control')),
    v.check((value) => !MARKUP.test(value), rule('markup')),
  );

const id = v.pipe(v.string(), v.maxLength(120, rule('too-long')), v.regex(ID, rule('id')));
const lang = v.pipe(v.string(), v.regex(LANG, rule('lang')));
const edtf = v.pipe(
  v.string(),
  v.maxLength(32, rule('too-long')),
  v.check(isEdtf, rule('edtf')),
  v.description('EDTF: 2024-11-01, 2024-10, 2024, each with ? (doubtful) or ~ (approximate), or an interval a/b with one end .. at most'),
);
const interval = v.pipe(
  v.string(),
  v.maxLength(32, rule('too-long')),
  v.check((value) => isEdtf(value) && value.includes('/'), rule('interval')),
  v.description('EDTF interval of days: 2024-10-01/2024-11-03, ../2024-11-03'),
);
const url = v.pipe(v.string(), v.maxLength(2048, rule('too-long')), v.regex(HTTPS, rule('url')));

/** Sorts languages, so that equal texts are equal bytes. */
function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const localized = (maxLength: number) =>
  v.pipe(
    v.record(lang, text(maxLength)),
    v.minEntries(1, rule('empty')),
    v.transform(sortKeys),
    v.description('One text, in one language or more: {"fr": "…", "en": "…"}'),
  );

function list<Item extends v.GenericSchema>(item: Item, min: number, max: number) {
  return v.pipe(v.array(item), v.minLength(min, rule('empty')), v.maxLength(max, rule('too-many')));
}

type Keys = readonly (string | number)[];

/** Reports a rule at every place within a value where it is broken. */
function checkPlaces<Value>(broken: Rule, findPlaces: (value: Value) => Iterable<Keys>) {
  return v.rawCheck<Value>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const keys of findPlaces(dataset.value)) {
      const [first, ...others] = keys.map((key) => ({ type: 'unknown' as const, origin: 'value' as const, input: null, key, value: null }));
      addIssue({ message: broken, ...(first === undefined ? {} : { path: [first, ...others] }) });
    }
  });
}

/** Finds the positions of values that stood before. */
function* findRepeats(values: readonly string[]): Generator<number> {
  const seen = new Set<string>();
  for (const [i, value] of values.entries()) {
    if (seen.has(value)) yield i;
    seen.add(value);
  }
}

function distinct(item: v.GenericSchema<string>, min: number, max: number) {
  return v.pipe(
    v.array(item),
    v.minLength(min, rule('empty')),
    v.maxLength(max, rule('too-many')),
    checkPlaces(rule('text-twice'), (values) => [...findRepeats(values)].map((i) => [i])),
  );
}

const requirement = v.pipe(
  v.strictObject({
    entities: v.exactOptional(distinct(id, 1, 50)),
    within: v.exactOptional(v.picklist(['page', 'passage'])),
    pageDate: v.exactOptional(interval),
  }),
  v.check(({ entities, pageDate }) => entities !== undefined || pageDate !== undefined, rule('requires-nothing')),
  v.check(({ entities, within }) => within === undefined || entities !== undefined, rule('within-alone')),
);

/** Refuses intervals that end before they start. */
function isForward(from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || isEdtf(`${from}/${to}`);
}

const surface = v.pipe(
  v.strictObject({
    text: text(300),
    kind: v.picklist(['full', 'partial', 'variant', 'acronym', 'metonym', 'role']),
    lang: v.exactOptional(lang),
    validFrom: v.exactOptional(edtf),
    validTo: v.exactOptional(edtf),
    requires: v.exactOptional(requirement),
  }),
  v.check(({ kind, validFrom, validTo }) => kind === 'role' || (validFrom ?? validTo) === undefined, rule('dated-not-role')),
  v.check(({ validFrom, validTo }) => isForward(validFrom, validTo), rule('ends-before-start')),
);

const office = v.pipe(
  v.strictObject({
    office: v.exactOptional(id),
    of: v.exactOptional(id),
    title: localized(300),
    from: v.exactOptional(edtf),
    to: v.exactOptional(edtf),
  }),
  v.check((held) => held.office === undefined || held.of !== undefined, rule('office-nowhere')),
  v.check(({ from, to }) => isForward(from, to), rule('ends-before-start')),
);

const entity = v.pipe(
  v.strictObject({
    id,
    type: v.picklist(entityTypes),
    name: localized(300),
    description: localized(1000),
    surfaces: v.pipe(
      list(surface, 1, 2000),
      checkPlaces(rule('text-twice'), (surfaces) => [...findRepeats(surfaces.map((one) => one.text))].map((i) => [i, 'text'])),
    ),
    offices: v.exactOptional(list(office, 1, 200)),
    demonyms: v.exactOptional(v.pipe(v.record(lang, distinct(text(100), 1, 200)), v.minEntries(1, rule('empty')), v.transform(sortKeys))),
    date: v.exactOptional(edtf),
  }),
  checkPlaces(rule('role-not-person'), ({ type, surfaces }) =>
    type === 'person' ? [] : surfaces.flatMap(({ kind }, i): Keys[] => (kind === 'role' ? [['surfaces', i, 'kind']] : [])),
  ),
  v.forward(
    v.check(({ type, offices }) => offices === undefined || type === 'person', rule('offices-not-person')),
    ['offices'],
  ),
  v.forward(
    v.check(({ type, demonyms }) => demonyms === undefined || type === 'place', rule('demonyms-not-place')),
    ['demonyms'],
  ),
  v.forward(
    v.check(({ type, date }) => date === undefined || type === 'event' || type === 'agreement', rule('date-not-event')),
    ['date'],
  ),
);

const term = v.pipe(
  text(200),
  v.check((value) => TWO_WORDS.test(value), rule('one-word')),
);
const terms = v.pipe(v.record(lang, distinct(term, 0, 5000)), v.transform(sortKeys));

const topic = v.pipe(
  v.strictObject({ id, label: localized(200), terms: v.pipe(terms, v.minEntries(1, rule('empty'))), weak: terms }),
  checkPlaces(rule('weak-unknown'), ({ terms: known, weak }) =>
    Object.entries(weak).flatMap(([key, list]) => {
      const terms = new Set(known[key]);
      return list.flatMap((value, i): Keys[] => (terms.has(value) ? [] : [['weak', key, i]]));
    }),
  ),
);

const claim = v.strictObject({ id, question: localized(500) });

const source = v.strictObject({
  id,
  outlet: v.nullable(text(300)),
  title: text(500),
  titleDescribed: v.exactOptional(v.boolean()),
  author: v.exactOptional(text(300)),
  lang,
  published: v.nullable(edtf),
  publishedBounds: v.exactOptional(interval),
  url: v.exactOptional(url),
});

const actor = v.union([id, v.strictObject({ unnamed: localized(300) })]);
const kind = v.picklist(['direct', 'mixed', 'indirect']);

const figure = v.pipe(
  v.strictObject({
    value: v.nullable(v.pipe(v.number(), v.finite(rule('wrong-type')))),
    magnitude: v.exactOptional(text(100)),
    unit: text(100),
    what: localized(300),
    hedge: v.exactOptional(text(100)),
    asGiven: list(v.strictObject({ source: id, text: text(300) }), 1, 1000),
  }),
  v.check(({ value, magnitude }) => value !== null || magnitude !== undefined, rule('value-or-magnitude')),
);

const offset = v.pipe(v.number(), v.safeInteger(rule('wrong-type')), v.minValue(0, rule('wrong-type')));

const attestation = v.pipe(
  v.strictObject({
    source: id,
    span: v.exactOptional(
      v.pipe(
        v.strictTuple([offset, offset]),
        v.check(([start, end]) => start < end, rule('span-backwards')),
      ),
    ),
    kind,
    speakerAsWritten: v.exactOptional(text(500)),
    cue: v.exactOptional(text(300)),
    words: v.exactOptional(list(text(5000), 1, 100)),
    content: v.exactOptional(text(5000)),
    dateAsGiven: v.exactOptional(text(300)),
    resolved: v.exactOptional(edtf),
    venueAsGiven: v.exactOptional(text(300)),
    relay: v.exactOptional(distinct(id, 1, 20)),
    hearsay: v.exactOptional(v.boolean()),
    note: v.exactOptional(localized(1000)),
  }),
  v.forward(
    v.check((one) => one.kind === 'indirect' || one.words !== undefined, rule('words-missing')),
    ['kind'],
  ),
  v.forward(
    v.check((one) => one.kind !== 'indirect' || one.words === undefined, rule('words-indirect')),
    ['words'],
  ),
);

const statement = v.pipe(
  v.strictObject({
    id,
    speakers: list(actor, 1, 100),
    onBehalfOf: v.exactOptional(distinct(id, 1, 100)),
    kind,
    cue: v.exactOptional(text(300)),
    gist: localized(1000),
    date: v.nullable(edtf),
    bounds: v.exactOptional(interval),
    dateNote: v.exactOptional(localized(1000)),
    addressees: v.exactOptional(list(actor, 1, 100)),
    venue: v.exactOptional(id),
    about: distinct(id, 0, 500),
    topics: distinct(id, 0, 500),
    claim: v.exactOptional(id),
    position: v.exactOptional(v.picklist(['asserts', 'denies', 'declines', 'acknowledges'])),
    figures: v.exactOptional(list(figure, 1, 100)),
    divergence: v.exactOptional(localized(2000)),
    via: v.exactOptional(id),
    attestations: list(attestation, 1, 10_000),
  }),
  v.forward(
    v.check((one) => one.position === undefined || one.claim !== undefined, rule('position-alone')),
    ['position'],
  ),
  v.forward(
    v.check((one) => one.claim === undefined || one.position !== undefined, rule('claim-alone')),
    ['claim'],
  ),
  v.forward(
    v.check((one) => one.date === null || one.bounds === undefined || overlaps(one.date, one.bounds), rule('bounds-contradict')),
    ['bounds'],
  ),
  v.forward(
    v.check((one) => one.kind === mostDirect(one.attestations), rule('kind-unattested')),
    ['kind'],
  ),
);

function mostDirect(attestations: readonly { readonly kind: v.InferOutput<typeof kind> }[]): v.InferOutput<typeof kind> | undefined {
  return (['direct', 'mixed', 'indirect'] as const).find((one) => attestations.some((each) => each.kind === one));
}

const header = {
  format: v.literal(1),
  id,
  title: localized(300),
  description: v.exactOptional(localized(1000)),
  revision: v.pipe(v.number(), v.safeInteger(rule('wrong-type')), v.minValue(1, rule('wrong-type'))),
  languages: distinct(lang, 1, 100),
  licence: text(100),
};

const count = v.pipe(v.number(), v.safeInteger(rule('wrong-type')), v.minValue(0, rule('wrong-type')));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, rule('wrong-type')));

/** Describes the `pack.json` of a folder of records. */
export const headerSchema = v.strictObject(header);

/** Describes the `pack.json` of a pack file: the header, how many records of each type there are, and the SHA-256 of each file. */
export const packJsonSchema = v.strictObject({
  ...header,
  counts: v.strictObject({ entities: count, topics: count, claims: count, sources: count, statements: count }),
  sha256: v.strictObject({ entities: hash, topics: hash, claims: hash, sources: hash, statements: hash }),
});

/** Describes one record of each file of a pack; parsing gives it in canonical form. */
export const recordSchemas = { entities: entity, topics: topic, claims: claim, sources: source, statements: statement };
