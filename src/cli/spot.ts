import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isEdtf } from '../core/dates';
import { compileGazetteer } from '../core/gazetteer/compile';
import { openGazetteer, type Gazetteer } from '../core/gazetteer/gazetteer';
import { explain } from '../core/mentions/explain';
import { spot } from '../core/mentions/spot';
import type { Edtf, TextBlock } from '../core/model';
import { defaultSettings } from '../core/settings';
import { readPackInput } from './pack-input';

/** Records of the bundled packs, seen from this file. */
const bundledRecords = fileURLToPath(new URL('../packs/', import.meta.url));

const usage = `usage: incise spot FILE… [--date D] [--pack P]… [--lang L] [--explain]

Prints the mentions of each file as JSON Lines {file, start, end, text, id, kind}; offsets are UTF-16 units of the text.

  --date D     publication date of the pages, EDTF (2024-11-01, 2024-11); unknown without it
  --pack P     a pack file or folder of records instead of the bundled pack; may be repeated
  --lang L     language of the pages; told from the text without it
  --explain    prints every candidate, refused ones too, with the rule that decided it
`;

/** Prints the mentions of text files; 0 where all were read, 1 where one could not be, 2 for wrong arguments. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      pack: { type: 'string', multiple: true },
      lang: { type: 'string' },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    process.stderr.write(usage);
    return values.help ? 0 : 2;
  }
  if (values.date !== undefined && !isEdtf(values.date)) {
    process.stderr.write(`incise spot: --date ${values.date} is no EDTF date; write it as 2024-11-01, 2024-11 or 2024\n`);
    return 2;
  }
  const bundled = () => readdirSync(bundledRecords).map((name) => join(bundledRecords, name));
  const gazetteer = await openPacks(values.pack ?? bundled());
  if (gazetteer === null) return 1;
  const context = { published: (values.date ?? null) as Edtf | null, lang: values.lang ?? null, url: '' };
  let failed = false;
  for (const file of positionals) failed = !printFile(file, gazetteer, context, values.explain) || failed;
  return failed ? 1 : 0;
}

async function openPacks(paths: readonly string[]): Promise<Gazetteer | null> {
  const packs = [];
  for (const path of paths) {
    const reading = await readPackInput(path);
    if (!reading.ok) {
      process.stderr.write(`incise spot: ${path} cannot be used: run "incise pack check ${path}"\n`);
      return null;
    }
    packs.push(reading.pack);
  }
  return openGazetteer(compileGazetteer(packs));
}

type Context = { readonly published: Edtf | null; readonly lang: string | null; readonly url: string };

function printFile(file: string, gazetteer: Gazetteer, context: Context, explained: boolean): boolean {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    process.stderr.write(`incise spot: ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
  const blocks = linesOf(text);
  const rows = explained
    ? explain(gazetteer, blocks, context, null, defaultSettings).map(({ block, ...row }) => ({ block, ...row }))
    : spot(gazetteer, blocks, context, null, defaultSettings).mentions.flatMap((mentions, block) =>
        mentions.map((mention) => ({ block, ...mention })),
      );
  for (const { block, start, end, ...row } of rows) {
    const offset = blocks[block]?.offset ?? 0;
    const line = { file, start: start + offset, end: end + offset, text: text.slice(start + offset, end + offset), ...row };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return true;
}

/** Takes each line of a text for a block. */
function linesOf(text: string): (TextBlock & { readonly offset: number })[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ text: match[0], offset: match.index }));
}
