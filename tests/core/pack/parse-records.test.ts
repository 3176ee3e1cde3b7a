import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFault, summarizeFaults } from '../../../src/core/pack/fault';
import { packLimits } from '../../../src/core/pack/limits';
import { parseRecords } from '../../../src/core/pack/parse-records';
import { faultsIn, filesOf, looseRecords, packOf, type Json, type LooseRecords } from './mini-pack';

/** Reaches into loose records: `at(records.statements, 0, 'attestations', 0)`. */
function at(root: unknown, ...path: (string | number)[]): Json {
  return path.reduce<unknown>((value, key) => (value as Json)[key], root) as Json;
}

type Breaks = (records: LooseRecords) => void;

/** One fault each: what breaks the pack, and where and how that must be told. */
const broken: readonly (readonly [name: string, breaks: Breaks, fault: string])[] = [
  ['unknown field', (r) => (at(r.entities, 0)['colour'] = 'red'), 'entities.jsonl:1 colour is no field of this record'],
  ['missing field', (r) => delete at(r.entities, 1)['name'], 'entities.jsonl:2 name is missing'],
  ['missing field within', (r) => delete at(r.statements, 0, 'figures', 0)['unit'], 'statements.jsonl:1 figures[0].unit is missing'],
  ['wrong type', (r) => (at(r.sources, 0)['outlet'] = 7), 'sources.jsonl:1 outlet has the wrong type: expected string, found 7'],
  ['list for an object', (r) => (at(r.entities, 0)['name'] = []), 'entities.jsonl:1 name is empty'],
  ['unknown choice', (r) => (at(r.entities, 1)['type'] = 'planet'), 'entities.jsonl:2 type has the wrong type'],
  ['empty text', (r) => (at(r.claims, 0, 'question')['fr'] = ''), 'claims.jsonl:1 question.fr is blank'],
  ['blank around text', (r) => (at(r.claims, 0, 'question')['fr'] = ' Sûr ?'), 'claims.jsonl:1 question.fr is blank'],
  ['no language at all', (r) => (at(r.claims, 0)['question'] = {}), 'claims.jsonl:1 question is empty'],
  ['no language code', (r) => (at(r.claims, 0)['question'] = { French: 'Sûr ?' }), 'claims.jsonl:1 question.French is no language'],
  ['control character', (r) => (at(r.sources, 0)['title'] = 'Pont\u0007'), 'sources.jsonl:1 title holds a control character'],
  ['line break', (r) => (at(r.sources, 0)['title'] = 'Pont\nneuf'), 'sources.jsonl:1 title holds a control character'],
  ['direction override', (r) => (at(r.sources, 0)['title'] = 'Pont \u202eneuf'), 'sources.jsonl:1 title holds a control character'],
  ['zero-width space', (r) => (at(r.sources, 0)['title'] = 'Po\u200bnt'), 'sources.jsonl:1 title holds a control character'],
  ['half a surrogate pair', (r) => (at(r.sources, 0)['title'] = 'Pont \ud83d'), 'sources.jsonl:1 title holds a control character'],
  ['HTML', (r) => (at(r.sources, 0)['title'] = 'Le <img src=x onerror=alert(1)> pont'), 'sources.jsonl:1 title holds markup'],
  ['endless text', (r) => (at(r.sources, 0)['title'] = 'x'.repeat(5_000)), 'sources.jsonl:1 title is too long'],
  ['id with capitals', (r) => (at(r.topics, 0)['id'] = 'Pont'), 'topics.jsonl:1 id is no id'],
  ['id that is a path', (r) => (at(r.topics, 0)['id'] = '../pont'), 'topics.jsonl:1 id is no id'],
  ['id twice', (r) => (at(r.claims, 0), void r.claims.push({ ...r.claims[0] })), 'claims.jsonl:2 id stands twice in this pack: pont-sur'],
  [
    'topic with the id of an entity',
    (r) => ((at(r.topics, 0)['id'] = 'sel'), (at(r.statements, 0)['topics'] = [])),
    'topics.jsonl:1 id is the id of an entity too',
  ],
  ['no date', (r) => (at(r.entities, 2)['date'] = '8 juin 2024'), 'entities.jsonl:3 date is no date'],
  ['day that is none', (r) => (at(r.entities, 2)['date'] = '2023-02-29'), 'entities.jsonl:3 date is no date'],
  ['bounds that are a day', (r) => (at(r.statements, 0)['bounds'] = '2024-06-08'), 'statements.jsonl:1 bounds is no interval of dates'],
  ['bounds against the date', (r) => (at(r.statements, 0)['bounds'] = '../2024-05-01'), 'statements.jsonl:1 bounds contradicts date'],
  ['http address', (r) => (at(r.sources, 0)['url'] = 'http://gazette.example/'), 'sources.jsonl:1 url is no https address'],
  ['script address', (r) => (at(r.sources, 0)['url'] = 'javascript:alert(1)'), 'sources.jsonl:1 url is no https address'],
  [
    'address with a user',
    (r) => (at(r.sources, 0)['url'] = 'https://bank.example@evil.example/'),
    'sources.jsonl:1 url is no https address',
  ],
  ['address with a quote', (r) => (at(r.sources, 0)['url'] = 'https://a.example/"onload'), 'sources.jsonl:1 url is no https address'],
  ['no surface', (r) => (at(r.entities, 1)['surfaces'] = []), 'entities.jsonl:2 surfaces is empty'],
  [
    'surface twice',
    (r) =>
      (at(r.entities, 1)['surfaces'] = [
        { text: 'Sel', kind: 'full' },
        { text: 'Sel', kind: 'variant' },
      ]),
    'entities.jsonl:2 surfaces[1].text stands twice',
  ],
  [
    'role of a place',
    (r) => (at(r.entities, 1, 'surfaces', 0)['kind'] = 'role'),
    'entities.jsonl:2 surfaces[0].kind is a role, but this entity is no person',
  ],
  [
    'dates on what is no role',
    (r) => (at(r.entities, 0, 'surfaces', 0)['validFrom'] = '2020'),
    'entities.jsonl:1 surfaces[0] is dated, but no role',
  ],
  [
    'role that ends first',
    (r) => (at(r.entities, 0, 'surfaces', 1)['validTo'] = '2019'),
    'entities.jsonl:1 surfaces[1] ends before it starts',
  ],
  [
    'requirement of nothing',
    (r) => (at(r.entities, 0, 'surfaces', 2)['requires'] = {}),
    'entities.jsonl:1 surfaces[2].requires requires nothing',
  ],
  [
    'requirement that is a list',
    (r) => (at(r.entities, 0, 'surfaces', 2)['requires'] = []),
    'entities.jsonl:1 surfaces[2].requires requires nothing',
  ],
  [
    'place without entities',
    (r) => (at(r.entities, 0, 'surfaces', 2)['requires'] = { within: 'page', pageDate: '2020/..' }),
    'entities.jsonl:1 surfaces[2].requires says where, but not which entities',
  ],
  [
    'requirement of nobody',
    (r) => (at(r.entities, 0, 'surfaces', 2, 'requires')['entities'] = ['nobody']),
    'entities.jsonl:1 surfaces[2].requires.entities[0] names no entity',
  ],
  [
    'office of a place',
    (r) => (at(r.entities, 1)['offices'] = at(r.entities, 0)['offices']),
    'entities.jsonl:2 offices belongs to persons only',
  ],
  [
    'office of nowhere',
    (r) => delete at(r.entities, 0, 'offices', 0)['of'],
    'entities.jsonl:1 offices[0] names an office without country or body',
  ],
  [
    'office of an unknown place',
    (r) => (at(r.entities, 0, 'offices', 0)['of'] = 'atlantis'),
    'entities.jsonl:1 offices[0].of names no entity',
  ],
  [
    'demonyms of a person',
    (r) => (at(r.entities, 0)['demonyms'] = { fr: ['bergien'] }),
    'entities.jsonl:1 demonyms belongs to places only',
  ],
  ['day of a place', (r) => (at(r.entities, 1)['date'] = '2024'), 'entities.jsonl:2 date belongs to events and agreements only'],
  ['term of one word', (r) => (at(r.topics, 0)['terms'] = { fr: ['pont', 'pont neuf'] }), 'topics.jsonl:1 terms.fr[0] is a single word'],
  [
    'term twice',
    (r) => (at(r.topics, 0)['terms'] = { fr: ['pont neuf', 'vieux pont', 'pont neuf'] }),
    'topics.jsonl:1 terms.fr[2] stands twice',
  ],
  [
    'weak term that is no term',
    (r) => (at(r.topics, 0)['weak'] = { fr: ['pont vieux'] }),
    'topics.jsonl:1 weak.fr[0] is not among the terms',
  ],
  ['nobody speaks', (r) => (at(r.statements, 1)['speakers'] = []), 'statements.jsonl:2 speakers is empty'],
  ['unknown speaker', (r) => (at(r.statements, 0)['speakers'] = ['nobody']), 'statements.jsonl:1 speakers[0] names no entity'],
  ['unknown addressee', (r) => (at(r.statements, 0)['addressees'] = ['nobody']), 'statements.jsonl:1 addressees[0] names no entity'],
  [
    'unknown relay',
    (r) => (at(r.statements, 0, 'attestations', 0)['relay'] = ['nobody']),
    'statements.jsonl:1 attestations[0].relay[0] names no entity',
  ],
  ['venue that is a place', (r) => (at(r.statements, 0)['venue'] = 'sel'), 'statements.jsonl:1 venue names no event'],
  ['unknown subject', (r) => (at(r.statements, 0)['about'] = ['sel', 'pont']), 'statements.jsonl:1 about[1] names no entity'],
  ['unknown topic', (r) => (at(r.statements, 0)['topics'] = ['sel']), 'statements.jsonl:1 topics[0] names no topic'],
  ['unknown claim', (r) => (at(r.statements, 0)['claim'] = 'pont'), 'statements.jsonl:1 claim names no claim'],
  [
    'unknown source',
    (r) => (at(r.statements, 1, 'attestations', 0)['source'] = 'journal'),
    'statements.jsonl:2 attestations[0].source names no source',
  ],
  ['claim without position', (r) => delete at(r.statements, 0)['position'], 'statements.jsonl:1 claim names a claim without a position'],
  ['position without claim', (r) => delete at(r.statements, 0)['claim'], 'statements.jsonl:1 position takes a position on no claim'],
  ['kind that nobody attests', (r) => (at(r.statements, 0)['kind'] = 'direct'), 'statements.jsonl:1 kind is not the most direct kind'],
  [
    'quotation without words',
    (r) => delete at(r.statements, 0, 'attestations', 0)['words'],
    'statements.jsonl:1 attestations[0].kind quotes no words',
  ],
  [
    'words without quotation',
    (r) => (at(r.statements, 1, 'attestations', 0)['words'] = ['oui']),
    'statements.jsonl:2 attestations[0].words quotes words, but is indirect',
  ],
  [
    'span that ends first',
    (r) => (at(r.statements, 0, 'attestations', 0)['span'] = [9, 9]),
    'statements.jsonl:1 attestations[0].span ends before it starts',
  ],
  [
    'span of three',
    (r) => (at(r.statements, 0, 'attestations', 0)['span'] = [1, 2, 3]),
    'statements.jsonl:1 attestations[0].span[2] has the wrong type',
  ],
  [
    'figure without a number',
    (r) => (at(r.statements, 0)['figures'] = [{ value: null, unit: 't', what: { fr: 'x' }, asGiven: [{ source: 'gazette', text: 'x' }] }]),
    'statements.jsonl:1 figures[0] has neither value nor magnitude',
  ],
  [
    'figure by a source that is silent',
    (r) => (at(r.statements, 0, 'figures', 0, 'asGiven', 0)['source'] = 'journal'),
    'statements.jsonl:1 figures[0].asGiven[0].source names a source that does not attest',
  ],
  ['via nobody', (r) => (at(r.statements, 1)['via'] = 'nobody'), 'statements.jsonl:2 via names no statement'],
  ['via itself', (r) => (at(r.statements, 1)['via'] = 'ingenieur-pont'), 'statements.jsonl:2 via leads back to this statement'],
  [
    'newer format',
    (r) => ((r.header['format'] = 2), (r.header['mood'] = 'new')),
    'pack.json:1 format is newer than this version of Incise',
  ],
  ['revision zero', (r) => (r.header['revision'] = 0), 'pack.json:1 revision has the wrong type'],
  ['header without licence', (r) => delete r.header['licence'], 'pack.json:1 licence is missing'],
];

describe('parseRecords', () => {
  test('accepts a pack that uses every field', () => {
    const pack = packOf();
    expect(pack.statements.map(({ id }) => id)).toEqual(['berg-pont', 'ingenieur-pont']);
    expect(pack.entities[0]?.offices?.[0]?.office).toBe('mayor');
  });

  test.each(broken)('tells of one fault, by place and rule: %s', (_, breaks, expected) => {
    const records = looseRecords();
    breaks(records);
    const faults = faultsIn(filesOf(records));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(expected);
  });

  test('tells of a circle of two at both ends', () => {
    const records = looseRecords();
    at(records.statements, 0)['via'] = 'ingenieur-pont';
    expect(faultsIn(filesOf(records))).toEqual([
      'statements.jsonl:1 via leads back to this statement',
      'statements.jsonl:2 via leads back to this statement',
    ]);
  });

  test('tells of every fault in the order of files and lines', () => {
    const records = looseRecords();
    at(records.claims, 0)['id'] = 'NO';
    at(records.entities, 1)['type'] = 'planet';
    at(records.entities, 0)['colour'] = 'red';
    delete records.header['id'];
    expect(faultsIn(filesOf(records)).map((fault) => fault.split(' ', 2).join(' '))).toEqual([
      'pack.json:1 id',
      'entities.jsonl:1 colour',
      'entities.jsonl:2 type',
      'claims.jsonl:1 id',
    ]);
  });

  const raw: readonly (readonly [name: string, file: string, content: string | Uint8Array, fault: string])[] = [
    ['a line that is no JSON', 'claims.jsonl', '{"id":"a"\n', 'claims.jsonl:1  is not JSON'],
    ['a line that is a list', 'claims.jsonl', '\n\n[1]\n', 'claims.jsonl:3  is not an object'],
    ['a line that is null', 'claims.jsonl', 'null', 'claims.jsonl:1  is not an object'],
    ['bytes that are no UTF-8', 'claims.jsonl', Uint8Array.of(0x7b, 0xff, 0x7d), 'claims.jsonl:1  is not UTF-8'],
    ['a key twice', 'claims.jsonl', '{"id":"a","question":{"fr":"x","fr":"y"}}', 'claims.jsonl:1 question.fr stands twice in one object'],
    [
      'a key twice, once escaped',
      'claims.jsonl',
      '{"id":"a","\\u0069d":"b","question":{"fr":"x"}}',
      'claims.jsonl:1 id stands twice in one object',
    ],
    [
      'a key that sets the prototype',
      'claims.jsonl',
      '{"id":"a","question":{"fr":"x","__proto__":"y"}}',
      'claims.jsonl:1 question.__proto__ is not allowed as a key',
    ],
    [
      'a number beyond all',
      'statements.jsonl',
      '{"id":"a","figures":[{"value":1e999}]}',
      'statements.jsonl:1 figures[0].value has the wrong type',
    ],
    ['deep nesting', 'claims.jsonl', `{"id":${'['.repeat(100_000)}`, 'claims.jsonl:1 id[0][0]'],
    ['an unknown file', 'entites.jsonl', '{}', 'entites.jsonl:1  is no file of a pack'],
  ];
  test.each(raw)('tells of %s', (_, file, content, expected) => {
    const files = filesOf({ ...looseRecords(), claims: [], statements: [] });
    files.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    expect(faultsIn(files).find((fault) => fault.startsWith(expected)) ?? faultsIn(files)).toContain(expected);
    expect({}).not.toHaveProperty('y');
  });

  test('needs pack.json, and takes a missing file of records for none', () => {
    const files = filesOf({ ...looseRecords(), claims: [], statements: [] });
    files.delete('claims.jsonl');
    expect(parseRecords(files).ok).toBe(true);
    files.delete('pack.json');
    expect(faultsIn(files)).toEqual(['pack.json:1  is missing']);
  });

  test('keeps to its limits: long records, many records, many faults', () => {
    const records = looseRecords();
    for (let i = 0; i < 50; i++) records.claims.push({ id: `claim-${i}`, question: { fr: 'Sûr ?' } });
    expect(parseRecords(filesOf(records)).ok).toBe(true);
    const few = parseRecords(filesOf(records), { ...packLimits, records: 40 });
    expect(!few.ok && few.faults[0]).toMatchObject({ file: 'claims.jsonl', line: 41, message: 'holds too many records' });
    const short = parseRecords(filesOf(records), { ...packLimits, recordBytes: 500 });
    expect(!short.ok && short.faults.map(({ message }) => message)).toContain('is too long for one record');
    const curt = parseRecords(filesOf({ ...records, claims: records.claims.map(() => ({})) }), { ...packLimits, faults: 7 });
    expect(!curt.ok && curt.faults).toHaveLength(7);
  });

  test('reads Windows line ends and blank lines', () => {
    const files = filesOf(looseRecords());
    const text = new TextDecoder().decode(files.get('statements.jsonl'));
    files.set('statements.jsonl', new TextEncoder().encode(`\r\n${text.replaceAll('\n', '\r\n\r\n')}`));
    expect(parseRecords(files)).toEqual(parseRecords(filesOf(looseRecords())));
  });

  test('gives every mutation of a sound pack either a pack or faults, and never throws', () => {
    const files = filesOf(looseRecords());
    const names = [...files.keys()];
    const bytes = fc.record({
      file: fc.constantFrom(...names),
      at: fc.nat(3_000),
      byte: fc.integer({ min: 0, max: 255 }),
      cut: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = new Map([...files].map(([name, content]) => [name, content.slice()]));
        for (const { file, at: offset, byte, cut } of changes) {
          const content = changed.get(file) ?? new Uint8Array();
          if (cut) changed.set(file, content.slice(0, offset));
          else if (offset < content.length) content[offset] = byte;
        }
        const reading = parseRecords(changed);
        if (!reading.ok) {
          expect(reading.faults.length).toBeGreaterThan(0);
          for (const { file, line, remedy } of reading.faults)
            expect([names.includes(file), line >= 1, remedy.length > 0]).toEqual([true, true, true]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives any JSON in place of a field either a pack or faults, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('entities', 'topics', 'claims', 'sources', 'statements'),
        fc.nat(20),
        fc.jsonValue(),
        (type, field, value) => {
          const records = looseRecords();
          const record = records[type as 'entities'][0] ?? {};
          const keys = Object.keys(record);
          record[keys[field % keys.length] ?? 'id'] = value;
          const reading = parseRecords(filesOf(records));
          if (!reading.ok) expect(reading.faults.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('faults', () => {
  const fault = { file: 'claims.jsonl', line: 3, path: 'question.fr', message: 'is empty', remedy: 'fill it in' };
  test('are one line each, and one sentence together', () => {
    expect(formatFault(fault)).toBe('claims.jsonl:3 question.fr is empty – fill it in');
    expect(formatFault({ ...fault, path: '' })).toBe('claims.jsonl:3 is empty – fill it in');
    expect(summarizeFaults([fault])).toBe(formatFault(fault));
    expect(summarizeFaults([fault, fault, fault])).toBe('claims.jsonl:3 question.fr is empty – fill it in (and 2 more)');
  });
});
