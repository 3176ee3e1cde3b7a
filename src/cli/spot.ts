import { parseArgs } from 'node:util';
import { isEdtf } from '../core/dates';
import { compileGazetteer } from '../core/gazetteer/compile';
import { openGazetteer, type Gazetteer } from '../core/gazetteer/gazetteer';
import { explain } from '../core/mentions/explain';
import { spot } from '../core/mentions/spot';
import type { TextBlock } from '../core/model';
import { defaultSettings } from '../core/settings';
import { readPacks } from './packs';
import { readArticles, type Article } from './read-article';

const usage = `usage: incise spot FILE… [--date D] [--pack P]… [--lang L] [--explain]

Prints the mentions of each text as JSON Lines {file, start, end, text, id, kind}. FILE is a .txt or .html file, a .jsonl file of articles
{"id"?, "text", "date"?, "lang"?}, or - for standard input. Offsets are UTF-16 units of the text, of the readable text for .html.

  --date D     publication date of texts that give none, EDTF (2024-11-01, 2024-11)
  --pack P     a pack file or folder of records instead of the bundled packs; may be repeated
  --lang L     language of texts that give none; told from the text without it
  --explain    prints every candidate, refused ones too, with the rule that decided it
`;

interface Options {
  readonly files: readonly string[];
  readonly date: string | null;
  readonly lang: string | null;
  readonly packs: readonly string[] | undefined;
  readonly explain: boolean;
}

/** Gives the options, null where help is asked for, or what is wrong with the arguments. */
function parse(args: readonly string[]): Options | string | null {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        pack: { type: 'string', multiple: true },
        lang: { type: 'string' },
        explain: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return null;
  if (positionals.length === 0) return 'name at least one file, or - for standard input';
  if (values.date !== undefined && !isEdtf(values.date)) {
    return `--date ${values.date} is no EDTF date; write it as 2024-11-01, 2024-11 or 2024`;
  }
  return { files: positionals, date: values.date ?? null, lang: values.lang ?? null, packs: values.pack, explain: values.explain === true };
}

/** Prints the mentions of texts; 0 where all were read, 1 where a file or pack could not be, 2 for wrong arguments. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (options === null) {
    process.stdout.write(usage);
    return 0;
  }
  if (typeof options === 'string') {
    process.stderr.write(`incise spot: ${options}\n\n${usage}`);
    return 2;
  }
  const packs = await readPacks(options.packs);
  if (typeof packs === 'string') {
    process.stderr.write(`incise spot: ${packs}\n`);
    return 1;
  }
  const gazetteer = openGazetteer(compileGazetteer(packs));
  let failed = false;
  for await (const reading of readArticles(options.files)) {
    if (reading.ok) process.stdout.write(printed(reading.article, gazetteer, options));
    else {
      process.stderr.write(`incise spot: ${reading.message}\n`);
      failed = true;
    }
  }
  return failed ? 1 : 0;
}

function printed({ file, text, published, lang, url }: Article, gazetteer: Gazetteer, options: Options): string {
  const blocks = linesOf(text);
  const context = { published: published ?? options.date, lang: lang ?? options.lang, url };
  const rows = options.explain
    ? explain(gazetteer, blocks, context, null, defaultSettings).candidates
    : spot(gazetteer, blocks, context, null, defaultSettings).mentions.flatMap((mentions, block) =>
        mentions.map((mention) => ({ block, ...mention })),
      );
  return rows
    .map(({ block, start, end, ...row }) => {
      const offset = blocks[block]?.offset ?? 0;
      const span = { start: start + offset, end: end + offset, text: text.slice(start + offset, end + offset) };
      return `${JSON.stringify({ file, ...span, ...row })}\n`;
    })
    .join('');
}

/** Takes each line of a text for a block. */
function linesOf(text: string): (TextBlock & { readonly offset: number })[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ text: match[0], offset: match.index }));
}
