import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileGazetteer } from '../../../src/core/gazetteer/compile';
import { openGazetteer } from '../../../src/core/gazetteer/gazetteer';
import type { Pack } from '../../../src/core/model';
import { parseRecords } from '../../../src/core/pack/parse-records';

/** Holds the pack that ships, read from its records. */
export const bundledPack: Pack = readBundled('src/packs/north-korea-russia');

/** Is its gazetteer. */
export const bundledGazetteer = openGazetteer(compileGazetteer([bundledPack]));

function readBundled(folder: string): Pack {
  const names = readdirSync(folder).filter((name) => /\.jsonl?$/u.test(name));
  const reading = parseRecords(new Map(names.map((name) => [name, readFileSync(join(folder, name))])));
  if (!reading.ok) throw new Error(`${folder} has faults`);
  return reading.pack;
}
