import * as v from 'valibot';
import type { Claim, Entity, Pack, PackHeader, Source, Statement, Topic } from '../model';
import { faultAt, type PackFault, type Place } from './fault';
import { faultsOf } from './issues';
import { parseJsonLine } from './json-line';
import { decodeUtf8, splitLines } from './lines';
import { packLimits, type PackLimits } from './limits';
import { checkReferences } from './references';
import type { Rule } from './rules';
import { headerSchema, recordSchemas } from './schema';
import { finish, type Steps } from '../steps';

/** Lists the types of record in the order in which they are written. */
export const recordTypes = ['entities', 'topics', 'claims', 'sources', 'statements'] as const;

/** Names a type of record, which is also the name of its file without `.jsonl`. */
export type RecordType = (typeof recordTypes)[number];

/** Holds the files of a folder of records, or of an unpacked pack file, by name. */
export type RecordFiles = ReadonlyMap<string, Uint8Array>;

/** Carries a pack, or everything that is wrong with it. */
export type RecordsReading = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly faults: readonly PackFault[] };

/** Holds one line of a file of records that is still to be parsed. */
export interface RecordLine {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly type: RecordType;
  readonly bytes: Uint8Array;
}

/** Gathers faults up to the limit. */
class Faults {
  readonly list: PackFault[] = [];
  constructor(private readonly limit: number) {}

  get full(): boolean {
    return this.list.length >= this.limit;
  }

  add(...faults: readonly PackFault[]): void {
    this.list.push(...faults.slice(0, this.limit - this.list.length));
  }
}

/**
 * Parse a folder of records: `pack.json` with the header, and one JSON Lines file per type.
 *
 * @param files - a missing file of records stands for none; `pack.json` must be there
 * @returns a pack in canonical form whose every reference resolves, or every fault, in the order of files and lines
 */
export function parseRecords(files: RecordFiles, limits: PackLimits = packLimits): RecordsReading {
  const packJson = files.get('pack.json');
  const header =
    packJson === undefined
      ? { ok: false as const, faults: [faultAt('file-missing', { file: 'pack.json', line: 1 })] }
      : parseHeader(packJson, limits);
  const unknown = [...files.keys()].filter((name) => name !== 'pack.json' && !recordTypes.some((type) => name === `${type}.jsonl`));
  const lines = recordTypes.flatMap((type) => linesOf(type, files));
  const reading = parseLines(header.ok ? header.header : null, lines, limits);
  const faults = [
    ...(header.ok ? [] : header.faults),
    ...unknown.map((file) => faultAt('file-unknown', { file, line: 1 })),
    ...(reading.ok ? [] : reading.faults),
  ];
  return reading.ok && faults.length === 0 ? reading : { ok: false, faults };
}

function linesOf(type: RecordType, files: RecordFiles): RecordLine[] {
  const file = `${type}.jsonl`;
  return [...splitLines(files.get(file) ?? new Uint8Array())].map((line) => ({ ...line, file, type }));
}

function parseHeader(bytes: Uint8Array, limits: PackLimits): { ok: true; header: PackHeader } | { ok: false; faults: PackFault[] } {
  const reading = parseDocument('pack.json', bytes, headerSchema, limits);
  return reading.ok ? { ok: true, header: reading.value } : reading;
}

/** Parse a file that holds a single JSON object, such as `pack.json`; a newer `format` is the only fault then. */
export function parseDocument<Schema extends v.GenericSchema>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
  limits: PackLimits,
  line = 1,
): { ok: true; value: v.InferOutput<Schema> } | { ok: false; faults: PackFault[] } {
  const place = { file, line };
  if (bytes.length > limits.recordBytes) return { ok: false, faults: [faultAt('record-too-long', place)] };
  const text = decodeUtf8(bytes);
  if (text === null) return { ok: false, faults: [faultAt('not-utf8', place)] };
  const json = parseJsonLine(text, limits.depth);
  if (!json.ok) return { ok: false, faults: [faultAt(json.rule, { ...place, path: json.path })] };
  const format: unknown = typeof json.value === 'object' && json.value !== null && 'format' in json.value ? json.value.format : null;
  if (typeof format === 'number' && format > 1) return { ok: false, faults: [faultAt('format-newer', { ...place, path: ['format'] })] };
  const parsed = v.safeParse(schema, json.value);
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, faults: faultsOf(parsed.issues, place) };
}

/**
 * Parse records that are given line by line, whatever file they come from.
 *
 * @param header - null where it is at fault itself; then there is no pack, only faults
 */
export function parseLines(header: PackHeader | null, lines: Iterable<RecordLine>, limits: PackLimits = packLimits): RecordsReading {
  return finish(parseLinesInSteps(header, lines, limits, 0));
}

/** So many lines make a step. */
const STEP = 256;

/**
 * Do the same in steps of a few milliseconds each.
 *
 * @param total - number of lines, of which the shares are told
 */
export function* parseLinesInSteps(
  header: PackHeader | null,
  lines: Iterable<RecordLine>,
  limits: PackLimits,
  total: number,
): Steps<RecordsReading> {
  let done = 0;
  const faults = new Faults(limits.faults);
  const records = {
    entities: [] as Entity[],
    topics: [] as Topic[],
    claims: [] as Claim[],
    sources: [] as Source[],
    statements: [] as Statement[],
  };
  const places: Record<RecordType, Place[]> = { entities: [], topics: [], claims: [], sources: [], statements: [] };
  const ids: Record<RecordType, Set<string>> = {
    entities: new Set(),
    topics: new Set(),
    claims: new Set(),
    sources: new Set(),
    statements: new Set(),
  };
  for (const line of lines) {
    if (faults.full) break;
    if (++done % STEP === 0) yield Math.min(1, done / total);
    const { type } = line;
    const record = parseRecord(line, limits);
    if (!record.ok) {
      faults.add(...record.faults);
      continue;
    }
    if (ids[type].has(record.value.id)) faults.add(faultAt('id-twice', { ...line, path: ['id'] }, `: ${record.value.id}`));
    if (ids[type].size === limits.records) faults.add(faultAt('too-many', line, ' records'));
    ids[type].add(record.value.id);
    (records[type] as { id: string }[]).push(record.value);
    places[type].push({ file: line.file, line: line.line });
  }
  // References into records that could not be read would all be faults; the reader has those faults already.
  if (faults.list.length === 0) {
    for (const { type, index, path, rule } of checkReferences(records)) {
      faults.add(faultAt(rule, { ...(places[type][index] ?? { file: '', line: 1 }), path }));
    }
  }
  return header !== null && faults.list.length === 0 ? { ok: true, pack: { header, ...records } } : { ok: false, faults: faults.list };
}

function parseRecord({ file, line, type, bytes }: RecordLine, limits: PackLimits) {
  const place = { file, line };
  const fail = (rule: Rule, path: readonly (string | number)[] = []) => ({
    ok: false as const,
    faults: [faultAt(rule, { ...place, path })],
  });
  if (bytes.length > limits.recordBytes) return fail('record-too-long');
  const text = decodeUtf8(bytes);
  if (text === null) return fail('not-utf8');
  const json = parseJsonLine(text, limits.depth);
  if (!json.ok) return fail(json.rule, json.path);
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) return fail('not-object');
  const parsed = v.safeParse(recordSchemas[type], json.value);
  return parsed.success ? { ok: true as const, value: parsed.output } : { ok: false as const, faults: faultsOf(parsed.issues, place) };
}
