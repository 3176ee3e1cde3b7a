import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isEdtf } from '../core/dates';
import type { Edtf, Pack } from '../core/model';
import { explainError } from './explain-error';
import { readPacks } from './packs';
import { readArticles, type Article } from './read-article';
import { writeOutput } from './write-output';

/** Options that a command may take, as `parseArgs` describes them. */
type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** Options as given: text, a list of texts, or true. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** Works on one article after the other and keeps nothing of them, so that their number is bounded by nothing. */
export interface ArticleWork {
  /** Printed before the first article, and where there is none. */
  readonly head?: string;
  /** Gives what is printed of an article, whole lines. */
  readonly print: (article: Article) => string;
  /** Ends what was begun beside the output. */
  readonly close?: () => void;
}

/** Describes a command that reads articles and prints lines. */
export interface ArticleCommand {
  readonly name: string;
  readonly usage: string;
  /** Options beside `--date`, `--pack` and `--help`. */
  readonly options: OptionTable;
  /**
   * Get ready.
   *
   * @param date - publication date for articles that give none
   */
  readonly start: (packs: readonly Pack[], date: Edtf | null, values: OptionValues) => ArticleWork;
}

interface Arguments {
  readonly files: readonly string[];
  readonly date: Edtf | null;
  readonly packs: readonly string[] | undefined;
  readonly values: OptionValues;
}

/** Gives the arguments, null where help is asked for, or what is wrong with them. */
function parse(args: readonly string[], own: OptionTable): Arguments | string | null {
  let parsed: { readonly values: OptionValues; readonly positionals: readonly string[] };
  try {
    const common = { date: { type: 'string' }, pack: { type: 'string', multiple: true }, help: { type: 'boolean' } } as const;
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { ...own, ...common } });
  } catch (error) {
    return explainError(error);
  }
  const { values, positionals } = parsed;
  const { date, pack } = values;
  if (values['help'] === true) return null;
  if (positionals.length === 0) return 'name at least one file, or - for standard input';
  if (typeof date === 'string' && !isEdtf(date)) return `--date ${date} is no EDTF date; write it as 2024-11-01, 2024-11 or 2024`;
  return {
    files: positionals,
    date: typeof date === 'string' ? date : null,
    packs: Array.isArray(pack) ? pack.map(String) : undefined,
    values,
  };
}

/**
 * Run a command over articles: one at a time, waiting for the reader of the output; a bad article is said on standard error and skipped.
 *
 * @returns 0 where every article was read, 1 where one was skipped, 2 for wrong arguments and packs that cannot be used
 */
export async function runArticleCommand({ name, usage, options, start }: ArticleCommand, args: readonly string[]): Promise<number> {
  const parsed = parse(args, options);
  if (parsed === null) {
    process.stdout.write(usage);
    return 0;
  }
  if (typeof parsed === 'string') {
    process.stderr.write(`incise ${name}: ${parsed}\n\n${usage}`);
    return 2;
  }
  const packs = await readPacks(parsed.packs);
  if (typeof packs === 'string') {
    process.stderr.write(`incise ${name}: ${packs}\n`);
    return 2;
  }
  const work = start(packs, parsed.date, parsed.values);
  if (work.head !== undefined) await writeOutput(work.head);
  let skipped = 0;
  for await (const reading of readArticles(parsed.files)) {
    const outcome = reading.ok ? attempt(work, reading.article) : reading;
    if (outcome.ok) await writeOutput(outcome.lines);
    else {
      skipped++;
      process.stderr.write(`incise ${name}: ${outcome.message}; skipped\n`);
    }
  }
  work.close?.();
  return skipped > 0 ? 1 : 0;
}

/** One article must never stop the rest. */
function attempt({ print }: ArticleWork, article: Article): { ok: true; lines: string } | { ok: false; message: string } {
  try {
    return { ok: true, lines: print(article) };
  } catch (error) {
    return { ok: false, message: `${article.file} cannot be worked on: ${explainError(error)} – please report this` };
  }
}
