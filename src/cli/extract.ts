import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { isEdtf } from '../core/dates';
import type { FoundStatement } from '../core/extract/extract';
import type { Pack } from '../core/model';
import { createExtractor, type Extracted } from './extract-article';
import { createRecordPrinter } from './extract-records';
import { createReport } from './extract-report';
import { readPacks } from './packs';
import { readArticles } from './read-article';

const usage = `usage: incise extract FILE… [--date D] [--pack P]… [--html OUT] [--records]

Prints the statements of each article as JSON Lines: who said what, when, through whom. FILE is a .txt or .html file, a .jsonl file
of articles {"id"?, "text", "date"?, "title"?, "url"?, "lang"?}, or - for standard input. Offsets are UTF-16 units of the text.

  --date D     publication date of articles that give none, EDTF (2024-11-01, 2024-11, 2024-11-01/2024-11-03)
  --pack P     a pack file or folder of records instead of the bundled packs; may be repeated
  --html OUT   also writes a page in which a person can check the work
  --records    prints the records of a pack instead, as "incise pack merge" reads them
`;

interface Options {
  readonly files: readonly string[];
  readonly date: string | null;
  readonly packs: readonly string[] | undefined;
  readonly html: string | undefined;
  readonly records: boolean;
}

function parse(args: readonly string[]): Options | string | null {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        pack: { type: 'string', multiple: true },
        html: { type: 'string' },
        records: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return null;
  if (positionals.length === 0) return 'name at least one file, or - for standard input';
  if (values.date !== undefined && !isEdtf(values.date))
    return `--date ${values.date} is no EDTF date; write it as 2024-11-01, 2024-11 or 2024`;
  return { files: positionals, date: values.date ?? null, packs: values.pack, html: values.html, records: values.records === true };
}

/** Shape a statement as `incise extract` prints it. */
export function toLine(file: string, found: FoundStatement): Record<string, unknown> {
  const { spans, ...rest } = found;
  const first = spans[0];
  return {
    file,
    span: spans.length === 1 ? first : spans,
    kind: rest.kind,
    speaker: rest.speaker,
    speakerName: rest.speakerName,
    cue: rest.cue,
    words: rest.words,
    date: rest.date,
    dateAsGiven: rest.dateAsGiven,
    position: rest.position,
    relay: rest.relay,
    hearsay: rest.hearsay,
    speakers: rest.speakers,
    addressee: rest.addressee,
    venue: rest.venue,
    venueAsGiven: rest.venueAsGiven,
    figures: rest.figures,
    rule: rest.rule,
    speakerRule: rest.speakerRule,
    dateRule: rest.dateRule,
    venueRule: rest.venueRule,
    confidence: rest.confidence,
    speakerConfidence: rest.speakerConfidence,
    unsure: rest.unsure,
  };
}

function printStatements({ article, analysis }: Extracted): string {
  return analysis.statements.map((found) => `${JSON.stringify(toLine(article.file, found))}\n`).join('');
}

async function startRecords(packs: readonly Pack[]): Promise<(extracted: Extracted) => string> {
  const { head, print } = createRecordPrinter(packs);
  await write(head);
  return print;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * Print the statements of articles.
 *
 * @returns 0 where every article was read, 1 where one was skipped (said on standard error), 2 for wrong arguments
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (options === null) {
    process.stdout.write(usage);
    return 0;
  }
  if (typeof options === 'string') {
    process.stderr.write(`incise extract: ${options}\n\n${usage}`);
    return 2;
  }
  const packs = await readPacks(options.packs);
  if (typeof packs === 'string') {
    process.stderr.write(`incise extract: ${packs}\n`);
    return 2;
  }
  const extractArticle = createExtractor(packs, options.date);
  const printer = options.records ? await startRecords(packs) : printStatements;
  const report = options.html === undefined ? null : createReport(options.html);
  let failed = false;
  for await (const reading of readArticles(options.files)) {
    const outcome = reading.ok ? attempt(() => extractArticle(reading.article), reading.article.file) : reading.message;
    if (typeof outcome === 'string') {
      process.stderr.write(`incise extract: ${outcome}; skipped\n`);
      failed = true;
      continue;
    }
    await write(printer(outcome));
    report?.add(outcome);
  }
  report?.close();
  return failed ? 1 : 0;
}

/** One article must never stop the rest. */
function attempt(work: () => Extracted, file: string): Extracted | string {
  try {
    return work();
  } catch (error) {
    return `${file} cannot be extracted: ${error instanceof Error ? error.message : String(error)}`;
  }
}
