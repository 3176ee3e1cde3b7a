/**
 * Words every rule that a record can break: what is wrong and what to do. Schemas name rules by their key, so that the words stand
 * in one place and a fault can carry both halves.
 */
export const rules = {
  'not-json': { message: 'is not JSON', remedy: 'write one JSON object per line' },
  'not-utf8': { message: 'is not UTF-8', remedy: 'save the file as UTF-8' },
  'not-object': { message: 'is not an object', remedy: 'write one JSON object per line' },
  'too-deep': { message: 'nests too deep', remedy: 'keep to the fields of the schema' },
  'key-twice': { message: 'stands twice in one object', remedy: 'keep one of the two' },
  'key-forbidden': { message: 'is not allowed as a key', remedy: 'remove it' },
  'key-unknown': { message: 'is no field of this record', remedy: 'remove it, or check its spelling against public/schemas' },
  'key-missing': { message: 'is missing', remedy: 'add it' },
  'wrong-type': { message: 'has the wrong type', remedy: 'see public/schemas for what belongs here' },
  'record-too-long': { message: 'is too long for one record', remedy: 'split or shorten it' },
  'too-long': { message: 'is too long', remedy: 'shorten it' },
  'too-many': { message: 'holds too many', remedy: 'remove some, or split the record' },
  empty: { message: 'is empty', remedy: 'fill it in, or leave the field out where it is optional' },
  untrimmed: { message: 'is blank, or starts or ends with a space', remedy: 'write text without spaces around it' },
  control: {
    message: 'holds a control character, a text-direction mark or half a surrogate pair',
    remedy: 'remove it: packs hold plain text only',
  },
  markup: { message: 'holds markup', remedy: 'write plain text without HTML' },
  id: { message: 'is no id', remedy: 'use lower-case letters, digits and single hyphens: sergei-lavrov' },
  'id-twice': { message: 'stands twice in this pack', remedy: 'give every record of a type its own id' },
  'id-topic': { message: 'is the id of an entity too', remedy: 'give the topic another id' },
  lang: { message: 'is no language', remedy: 'use a primary subtag of BCP 47: fr' },
  edtf: { message: 'is no date', remedy: 'write EDTF: 2024-11-01, 2024-10, 2024-10-31?, 2024-10-31/2024-11-01, ../2024-11-03' },
  interval: { message: 'is no interval of dates', remedy: 'write EDTF with a slash: 2024-10-01/2024-11-03 or ../2024-11-03' },
  url: { message: 'is no https address', remedy: 'write the full address, starting with https://' },
  'one-word': { message: 'is a single word', remedy: 'write a term of two words or more' },
  'weak-unknown': { message: 'is not among the terms of this language', remedy: 'add it to terms, or remove it from weak' },
  'text-twice': { message: 'stands twice', remedy: 'keep one of the two' },
  'requires-nothing': { message: 'requires nothing', remedy: 'name entities or pageDate, or leave requires out' },
  'within-alone': { message: 'says where, but not which entities', remedy: 'add entities' },
  'role-not-person': { message: 'is a role, but this entity is no person', remedy: 'move it to the person, or choose another kind' },
  'dated-not-role': { message: 'is dated, but no role', remedy: 'remove validFrom and validTo, or set kind to role' },
  'ends-before-start': { message: 'ends before it starts', remedy: 'swap or correct the two dates' },
  'offices-not-person': { message: 'belongs to persons only', remedy: 'remove it, or set type to person' },
  'demonyms-not-place': { message: 'belongs to places only', remedy: 'remove it, or set type to place' },
  'date-not-event': { message: 'belongs to events and agreements only', remedy: 'remove it' },
  'office-nowhere': { message: 'names an office without country or body', remedy: 'add of, or keep the title alone' },
  'position-alone': { message: 'takes a position on no claim', remedy: 'add claim, or remove position' },
  'claim-alone': { message: 'names a claim without a position', remedy: 'add position, or remove claim' },
  'kind-unattested': {
    message: 'is not the most direct kind of its attestations',
    remedy: 'use direct if one is direct, else mixed, else indirect',
  },
  'words-missing': { message: 'quotes no words', remedy: 'add words, or set kind to indirect' },
  'words-indirect': { message: 'quotes words, but is indirect', remedy: 'set kind to mixed or direct, or remove words' },
  'bounds-contradict': { message: 'contradicts date', remedy: 'correct one of the two' },
  'value-or-magnitude': { message: 'has neither value nor magnitude', remedy: 'give one of the two' },
  'span-backwards': { message: 'ends before it starts', remedy: 'write [start, end) in UTF-16 units' },
  'no-entity': { message: 'names no entity of this pack', remedy: 'add the entity, or correct the id' },
  'no-event': { message: 'names no event of this pack', remedy: 'add the event, or correct the id' },
  'no-topic': { message: 'names no topic of this pack', remedy: 'add the topic, or correct the id' },
  'no-claim': { message: 'names no claim of this pack', remedy: 'add the claim, or correct the id' },
  'no-source': { message: 'names no source of this pack', remedy: 'add the source, or correct the id' },
  'no-attestation': { message: 'names a source that does not attest this statement', remedy: 'add the attestation, or correct the id' },
  'no-statement': { message: 'names no statement of this pack', remedy: 'add the statement, or correct the id' },
  'via-circle': { message: 'leads back to this statement', remedy: 'remove it where the statement is known by itself' },
  'file-unknown': {
    message: 'is no file of a pack',
    remedy: 'use pack.json, entities.jsonl, topics.jsonl, claims.jsonl, sources.jsonl and statements.jsonl',
  },
  'file-missing': { message: 'is missing', remedy: 'add it, or build the pack again' },
  'file-twice': { message: 'stands twice in the pack file', remedy: 'build the pack again' },
  'format-newer': { message: 'is newer than this version of Incise', remedy: 'update Incise' },
  'not-zip': { message: 'is no pack file, or is cut short', remedy: 'get it again, or build it with incise pack build' },
  'too-big': { message: 'is too big, packed or unpacked', remedy: 'split the pack' },
  altered: { message: 'does not match its hash', remedy: 'get the pack again, or build it with incise pack build' },
  miscounted: { message: 'does not match the records', remedy: 'get the pack again, or build it with incise pack build' },
  'type-unknown': { message: 'is no type of record', remedy: 'use pack, entity, topic, claim, source or statement' },
} as const satisfies Readonly<Record<string, { message: string; remedy: string }>>;

/** Names a rule of packs. */
export type Rule = keyof typeof rules;

/** Check a rule's name at compile time; valibot carries it as the message of an issue. */
export function rule(name: Rule): Rule {
  return name;
}

/** Tell whether the message of an issue names a rule. */
export function isRule(name: string): name is Rule {
  return Object.hasOwn(rules, name);
}
