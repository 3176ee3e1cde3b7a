import type { FoundStatement } from '../core/extract/found-statement';
import { runArticleCommand } from './article-command';
import { createExtractor, type Extracted } from './extract-article';
import { createRecordPrinter } from './extract-records';
import { createReport } from './extract-report';

const usage = `usage: incise extract FILE… [--date D] [--pack P]… [--html OUT] [--records]

Prints the statements of each article as JSON Lines: who said what, when, through whom. FILE is a .txt or .html file, a .jsonl file
of articles {"id"?, "text", "date"?, "title"?, "url"?, "lang"?}, or - for standard input. Offsets are UTF-16 units of the text.

  --date D     publication date of articles that give none, EDTF (2024-11-01, 2024-11, 2024-11-01/2024-11-03)
  --pack P     a pack file or folder of records instead of the bundled packs; may be repeated
  --html OUT   also writes a page in which a person can check the work
  --records    prints the records of a pack instead, as "incise pack merge" reads them
`;

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
    addresseeName: rest.addresseeName,
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

/**
 * Print the statements of articles.
 *
 * @returns 0 where every article was read, 1 where one was skipped (said on standard error), 2 for wrong arguments and unusable packs
 */
export function run(args: readonly string[]): Promise<number> {
  return runArticleCommand(
    {
      name: 'extract',
      usage,
      options: { html: { type: 'string' }, records: { type: 'boolean' } },
      start: (packs, date, { html, records }) => {
        const extractArticle = createExtractor(packs, date);
        const printer = records === true ? createRecordPrinter(packs) : { head: '', print: printStatements };
        const report = typeof html === 'string' ? createReport(html) : null;
        return {
          head: printer.head,
          print: (article) => {
            const extracted = extractArticle(article);
            const lines = printer.print(extracted);
            report?.add(extracted);
            return lines;
          },
          close: () => report?.close(),
        };
      },
    },
    args,
  );
}
