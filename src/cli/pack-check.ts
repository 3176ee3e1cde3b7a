import { parseArgs } from 'node:util';
import { countRecords } from '../core/pack/pack-file';
import { recordTypes } from '../core/pack/parse-records';
import { readPackInput } from './pack-input';

/**
 * Check packs and print every fault as one line, `file:line path message – remedy`; a sound pack prints its id and counts.
 *
 * @returns 1 where any pack is at fault
 */
export async function check(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  if (positionals.length === 0) throw new Error('name the folder or file to check');
  let code = 0;
  for (const path of positionals) {
    const input = await readPackInput(path);
    if (!input.ok) code = 1;
    const lines = input.ok ? [summary(input.pack)] : input.faults;
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }
  return code;
}

function summary(pack: Parameters<typeof countRecords>[0]): string {
  const counts = countRecords(pack);
  const attestations = pack.statements.reduce((sum, statement) => sum + statement.attestations.length, 0);
  return `${pack.header.id}: ${recordTypes.map((type) => `${counts[type]} ${type}`).join(', ')} with ${attestations} attestations`;
}
