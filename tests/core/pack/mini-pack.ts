import { parseRecords, type RecordFiles, type RecordsReading } from '../../../src/core/pack/parse-records';
import type { Pack } from '../../../src/core/model';

/** Is a record as foreign JSON. */
export type Json = Record<string, unknown>;

/** Holds the records of a folder as foreign JSON, free to be broken. */
export interface LooseRecords {
  header: Json;
  entities: Json[];
  topics: Json[];
  claims: Json[];
  sources: Json[];
  statements: Json[];
}

/** Make the smallest pack that uses every field once; a fresh copy each time. */
export function looseRecords(): LooseRecords {
  const surface = (text: string, others: Json = {}): Json => ({ text, kind: 'full', ...others });
  const text = (fr: string): Json => ({ fr });
  return {
    header: { format: 1, id: 'mini', title: text('Petit'), description: text('Essai'), revision: 1, languages: ['fr'], licence: 'MIT' },
    entities: [
      {
        id: 'anna-berg',
        type: 'person',
        name: text('Anna Berg'),
        description: text('Maire de Sel.'),
        surfaces: [
          surface('Anna Berg'),
          surface('maire de Sel', { kind: 'role', lang: 'fr', validFrom: '2020-05-01', validTo: '2026-04-30' }),
          surface('Berg', { kind: 'partial', requires: { entities: ['sel'], within: 'passage', pageDate: '2020-01-01/..' } }),
        ],
        offices: [{ office: 'mayor', of: 'sel', title: text('maire de Sel'), from: '2020-05-01', to: '2026-04-30' }],
      },
      {
        id: 'sel',
        type: 'place',
        name: text('Sel'),
        description: text('Ville.'),
        surfaces: [surface('Sel')],
        demonyms: { fr: ['sélois'] },
      },
      {
        id: 'fete',
        type: 'event',
        name: text('Fête'),
        description: text('Fête du pont.'),
        surfaces: [surface('fête du pont')],
        date: '2024-06-08',
      },
    ],
    topics: [{ id: 'pont', label: text('Le pont'), terms: { fr: ['pont neuf', 'vieux pont'] }, weak: { fr: ['pont neuf'] } }],
    claims: [{ id: 'pont-sur', question: text('Le pont est-il sûr ?') }],
    sources: [
      {
        id: 'gazette',
        outlet: 'La Gazette',
        title: 'Le pont tiendra',
        titleDescribed: true,
        author: 'J. Roy',
        lang: 'fr',
        published: '2024-06',
        publishedBounds: '2024-06-08/2024-06-10',
        url: 'https://gazette.example/pont?p=1#a',
      },
    ],
    statements: [
      {
        id: 'berg-pont',
        speakers: ['anna-berg', { unnamed: text('un ingénieur') }],
        onBehalfOf: ['sel'],
        kind: 'mixed',
        cue: 'assure',
        gist: text('Le pont est sûr.'),
        date: '2024-06-08?',
        bounds: '2024-06-01/2024-06-10',
        dateNote: text('Déduit.'),
        addressees: ['sel'],
        venue: 'fete',
        about: ['sel'],
        topics: ['pont'],
        claim: 'pont-sur',
        position: 'asserts',
        figures: [
          {
            value: 40,
            magnitude: 'dozens',
            unit: 'tonnes',
            what: text('charge'),
            hedge: 'about',
            asGiven: [{ source: 'gazette', text: '40 tonnes' }],
          },
        ],
        divergence: text('Aucune.'),
        attestations: [
          {
            source: 'gazette',
            span: [0, 12],
            kind: 'mixed',
            speakerAsWritten: 'la maire',
            cue: 'assure',
            words: ['il tiendra'],
            dateAsGiven: 'samedi',
            resolved: '2024-06-08',
            relay: ['sel'],
            hearsay: false,
            note: text('titre'),
          },
        ],
      },
      {
        id: 'ingenieur-pont',
        speakers: [{ unnamed: text('un ingénieur') }],
        kind: 'indirect',
        gist: text('Le pont porte 40 tonnes.'),
        date: null,
        about: [],
        topics: [],
        via: 'berg-pont',
        attestations: [{ source: 'gazette', kind: 'indirect' }],
      },
    ],
  };
}

const encoder = new TextEncoder();

/** Write loose records as the files of a folder. */
export function filesOf(records: LooseRecords): Map<string, Uint8Array> {
  const { header, ...types } = records;
  const lines = Object.entries(types).map(([type, list]): [string, Uint8Array] => [
    `${type}.jsonl`,
    encoder.encode(list.map((record) => `${JSON.stringify(record)}\n`).join('')),
  ]);
  return new Map([['pack.json', encoder.encode(JSON.stringify(header))], ...lines]);
}

/** Parse loose records that must be sound. */
export function packOf(records: LooseRecords = looseRecords()): Pack {
  const reading = parseRecords(filesOf(records));
  if (!reading.ok) throw new Error(reading.faults.map((fault) => `${fault.file}:${fault.line} ${fault.path} ${fault.message}`).join('\n'));
  return reading.pack;
}

/** Parse files and name each fault by file, line, path and message. */
export function faultsIn(files: RecordFiles): string[] {
  const reading: RecordsReading = parseRecords(files);
  return reading.ok ? [] : reading.faults.map(({ file, line, path, message }) => `${file}:${line} ${path} ${message}`);
}
