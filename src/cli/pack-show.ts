import { parseArgs } from 'node:util';
import { writeStream } from '../core/pack/stream';
import { readPackInput } from './pack-input';
import { writeLines } from './write-output';

/**
 * Print a pack as JSON Lines, the header first, each line with its `type`; `pack build` and `pack check` read it back.
 *
 * @returns 1 where the pack is at fault; then nothing but the faults is printed, on standard error
 */
export async function show(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new Error('name one folder or file to show');
  const input = await readPackInput(path);
  if (!input.ok) {
    process.stderr.write(input.faults.map((fault) => `${fault}\n`).join(''));
    return 1;
  }
  await writeLines(writeStream(input.pack));
  return 0;
}
