import { fileURLToPath } from 'node:url';
import { readPackInput } from '../../src/cli/pack-input';
import type { Pack } from '../../src/core/model';

/** Reads the pack that the extension ships with. */
export async function readBundledPack(): Promise<Pack> {
  const reading = await readPackInput(fileURLToPath(new URL('../../src/packs/north-korea-russia', import.meta.url)));
  if (!reading.ok) throw new Error(`the bundled pack cannot be read: ${reading.faults.join('; ')}`);
  return reading.pack;
}
