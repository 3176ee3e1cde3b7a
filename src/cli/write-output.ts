import { once } from 'node:events';

/** Write to standard output, waiting where its reader is behind, so that what is printed does not pile up in memory. */
export async function writeOutput(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Write lines, each with its end. */
export async function writeLines(lines: Iterable<string>): Promise<void> {
  for (const line of lines) await writeOutput(`${line}\n`);
}
