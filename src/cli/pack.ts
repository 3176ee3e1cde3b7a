import { explainError } from './explain-error';
import { check } from './pack-check';
import { build } from './pack-build';
import { merge } from './pack-merge';
import { show } from './pack-show';

/** Maps the name of each subcommand to what runs it; each takes its own arguments and answers with an exit code. */
const subcommands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { check, build, show, merge };

const usage = `usage: incise pack check PACK…
       incise pack build [FOLDER…] [--out FOLDER]
       incise pack show PACK
       incise pack merge PACK… [--id ID] [--out FILE]

PACK is a folder of records, a pack file (.incise), or what "pack show" printed (.jsonl, - for standard input).
build writes FOLDER/<id>.incise; without folders it compiles every pack of src/packs into public/packs.
merge prints one pack as JSON Lines, or writes it as a pack file; the order and partition of the packs change nothing.
`;

/**
 * Run `incise pack`.
 *
 * @returns 0; 1 where a pack is at fault; 2 for wrong usage and files that cannot be read
 */
export async function run(args: readonly string[]): Promise<number> {
  const [name = '', ...others] = args;
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (subcommand === undefined) {
    (name === '--help' ? process.stdout : process.stderr).write(usage);
    return name === '--help' ? 0 : 2;
  }
  try {
    return await subcommand(others);
  } catch (error) {
    process.stderr.write(`incise pack ${name}: ${explain(error)}\n`);
    return 2;
  }
}

function explain(error: unknown): string {
  const { path } = (error ?? {}) as NodeJS.ErrnoException;
  return path === undefined ? explainError(error) : `${path}: ${explainError(error)}`;
}
