import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../src/core/model';
import { formatFault } from '../../src/core/pack/fault';
import { parseRecords } from '../../src/core/pack/parse-records';

const folder = join(import.meta.dirname, '../../src/packs/north-korea-russia');

/** Read the bundled corpus from its records. */
export function bundledPack(): Pack {
  const files = readdirSync(folder).map((name): [string, Uint8Array] => [name, readFileSync(join(folder, name))]);
  const reading = parseRecords(new Map(files));
  if (!reading.ok) throw new Error(reading.faults.map(formatFault).join('\n'));
  return reading.pack;
}
