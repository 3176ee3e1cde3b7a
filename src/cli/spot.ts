import { compileGazetteer } from '../core/gazetteer/compile';
import { openGazetteer, type Gazetteer } from '../core/gazetteer/gazetteer';
import { explain } from '../core/mentions/explain';
import { spot } from '../core/mentions/spot';
import type { Edtf, Lang, TextBlock } from '../core/model';
import { defaultSettings } from '../core/settings';
import { runArticleCommand } from './article-command';
import type { Article } from './read-article';

const usage = `usage: incise spot FILE… [--date D] [--pack P]… [--lang L] [--explain]

Prints the mentions of each text as JSON Lines {file, start, end, text, id, kind}. FILE is a .txt or .html file, a .jsonl file of articles
{"id"?, "text", "date"?, "lang"?}, or - for standard input. Offsets are UTF-16 units of the text, of the readable text for .html.

  --date D     publication date of texts that give none, EDTF (2024-11-01, 2024-11)
  --pack P     a pack file or folder of records instead of the bundled packs; may be repeated
  --lang L     language of texts that give none; told from the text without it
  --explain    prints every candidate, refused ones too, with the rule that decided it
`;

/**
 * Print the mentions of texts.
 *
 * @returns 0 where every text was read, 1 where one was skipped (said on standard error), 2 for wrong arguments and unusable packs
 */
export function run(args: readonly string[]): Promise<number> {
  return runArticleCommand(
    {
      name: 'spot',
      usage,
      options: { lang: { type: 'string' }, explain: { type: 'boolean' } },
      start: (packs, date, { lang, explain: isExplained }) => {
        const gazetteer = openGazetteer(compileGazetteer(packs));
        const options = { date, lang: typeof lang === 'string' ? lang : null, explain: isExplained === true };
        return { print: (article) => printed(article, gazetteer, options) };
      },
    },
    args,
  );
}

interface Options {
  readonly date: Edtf | null;
  readonly lang: Lang | null;
  readonly explain: boolean;
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
