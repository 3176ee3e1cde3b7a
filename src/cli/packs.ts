import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../core/model';
import { explainError } from './explain-error';
import { readPackInput } from './pack-input';

/** Records of the bundled packs, seen from this file. */
const bundledRecords = fileURLToPath(new URL('../packs/', import.meta.url));

/**
 * Read the packs a command works with.
 *
 * @param paths - pack files or folders of records; the bundled packs where undefined
 * @returns the packs, or what is wrong as one line
 */
export async function readPacks(paths: readonly string[] | undefined): Promise<readonly Pack[] | string> {
  const packs: Pack[] = [];
  for (const path of paths ?? readdirSync(bundledRecords).map((name) => join(bundledRecords, name))) {
    try {
      const reading = await readPackInput(path);
      if (!reading.ok) return `${path} cannot be used: run "incise pack check ${path}"`;
      packs.push(reading.pack);
    } catch (error) {
      return `${path} cannot be read: ${explainError(error)}`;
    }
  }
  return packs;
}
