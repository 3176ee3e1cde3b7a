import { strToU8 } from 'fflate';
import * as v from 'valibot';
import type { Entity, Pack } from '../model';
import { faultAt, type PackFault } from './fault';
import { parseJsonLine } from './json-line';
import { packLimits, type PackLimits } from './limits';
import { decodeUtf8, splitLines } from './lines';
import { parseDocument, parseLines, recordTypes, type RecordLine, type RecordsReading, type RecordType } from './parse-records';
import { headerSchema, recordSchemas } from './schema';

/** Says how the type of a record is written on a line of its own. */
const typeNames: Readonly<Record<RecordType, string>> = {
  entities: 'entity',
  topics: 'topic',
  claims: 'claim',
  sources: 'source',
  statements: 'statement',
};

/**
 * Write a pack as one stream of JSON Lines: the header, then every record, each with its `type` (`pack`, `entity`, `topic`, `claim`,
 * `source`, `statement`). As `type` is taken, an entity's own type stands in `entityType`.
 *
 * @yields lines without line break, in canonical form; `parseStream` reads them back to an equal pack
 */
export function* writeStream(pack: Pack): Generator<string> {
  yield JSON.stringify({ type: 'pack', ...v.parse(headerSchema, pack.header) });
  for (const type of recordTypes) {
    for (const record of pack[type]) yield JSON.stringify({ type: typeNames[type], ...renameOut(v.parse(recordSchemas[type], record)) });
  }
}

function renameOut(record: object): object {
  if (!('type' in record)) return record;
  const { type: entityType, ...others } = record as Entity;
  return { entityType, ...others };
}

/**
 * Parse a stream of JSON Lines as `writeStream` writes it; records may come in any order.
 *
 * @param file - name of the stream, for faults
 */
export function parseStream(bytes: Uint8Array, file: string, limits: PackLimits = packLimits): RecordsReading {
  const faults: PackFault[] = [];
  const lines: RecordLine[] = [];
  const headers: RecordLine[] = [];
  for (const { line, bytes: lineBytes } of splitLines(bytes)) {
    const read = readLine({ file, line, bytes: lineBytes }, limits);
    if (!read.ok) faults.push(read.fault);
    else if (read.type === null) headers.push({ file, line, type: 'entities', bytes: read.bytes });
    else lines.push({ file, line, type: read.type, bytes: read.bytes });
  }
  const [first, second] = headers;
  const header = first === undefined ? null : parseDocument(file, first.bytes, headerSchema, limits, first.line);
  if (header === null) faults.push(faultAt('file-missing', { file, line: 1, path: ['pack'] }));
  else if (!header.ok) faults.push(...header.faults);
  if (second !== undefined) faults.push(faultAt('id-twice', { file, line: second.line, path: ['type'] }));
  const reading = parseLines(header?.ok ? header.value : null, lines, limits);
  if (!reading.ok) faults.push(...reading.faults);
  return reading.ok && faults.length === 0
    ? reading
    : { ok: false, faults: faults.sort((a, b) => a.line - b.line).slice(0, limits.faults) };
}

type LineReading = { ok: true; type: RecordType | null; bytes: Uint8Array } | { ok: false; fault: PackFault };

/** Takes `type` off a line; null stands for the header. */
function readLine(line: Omit<RecordLine, 'type'>, limits: PackLimits): LineReading {
  const text = line.bytes.length > limits.recordBytes ? '' : decodeUtf8(line.bytes);
  if (text === null) return { ok: false, fault: faultAt('not-utf8', line) };
  if (text === '') return { ok: false, fault: faultAt('record-too-long', line) };
  const json = parseJsonLine(text, limits.depth);
  if (!json.ok) return { ok: false, fault: faultAt(json.rule, { ...line, path: json.path }) };
  if (typeof json.value !== 'object' || json.value === null) return { ok: false, fault: faultAt('not-object', line) };
  const { type: name, ...record } = json.value as Record<string, unknown>;
  const type = name === 'pack' ? null : recordTypes.find((one) => typeNames[one] === name);
  if (type === undefined) return { ok: false, fault: faultAt('type-unknown', { ...line, path: ['type'] }) };
  const { entityType, ...others } = record;
  return { ok: true, type, bytes: strToU8(JSON.stringify(type === 'entities' ? { ...others, type: entityType } : record)) };
}
