import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PackMerger } from '../core/merge/pack-merger';
import { writePack } from '../core/pack/pack-file';
import { writeStream } from '../core/pack/stream';
import { readPackInputs } from './pack-input';
import { writeLines } from './write-output';

/**
 * Merge packs into one, printed as JSON Lines or written as a pack file (`--out`); one pack is read after the other, and none is kept.
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
  const merger = new PackMerger();
  let [read, faulty] = [0, false];
  for (const path of positionals) {
    for await (const input of readPackInputs(path)) {
      read++;
      if (input.ok && !faulty) merger.add(input.pack);
      if (input.ok) continue;
      process.stderr.write(input.faults.map((fault) => `${fault}\n`).join(''));
      faulty = true;
    }
  }
  if (faulty) return 1;
  if (read === 0)
    throw new Error(`${positionals.join(', ')}: nothing but empty files – name what "extract --records" or "pack show" printed`);
  const merged = merger.finish(values.id);
  if (values.out !== undefined) await writeFile(values.out, writePack(merged));
  else await writeLines(writeStream(merged));
  return 0;
}
