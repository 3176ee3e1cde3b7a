import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { mergePacks } from '../core/merge/merge-packs';
import type { Pack } from '../core/model';
import { writePack } from '../core/pack/pack-file';
import { writeStream } from '../core/pack/stream';
import { readPackInput } from './pack-input';

/**
 * Merge packs into one, printed as JSON Lines or written as a pack file (`--out`).
 *
 * @returns 1 where a pack is at fault; then nothing but the faults is printed, on standard error
 */
export async function merge(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { id: { type: 'string' }, out: { type: 'string' } },
  });
  if (positionals.length === 0) throw new Error('name the packs to merge');
  const packs: Pack[] = [];
  let faulty = false;
  for (const path of positionals) {
    const input = await readPackInput(path);
    if (input.ok) packs.push(input.pack);
    else {
      process.stderr.write(input.faults.map((fault) => `${fault}\n`).join(''));
      faulty = true;
    }
  }
  if (faulty) return 1;
  const merged = mergePacks(packs, values.id);
  if (values.out !== undefined) await writeFile(values.out, writePack(merged));
  else for (const line of writeStream(merged)) process.stdout.write(`${line}\n`);
  return 0;
}
