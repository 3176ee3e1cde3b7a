import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { isEdtf } from '../core/dates';
import type { Edtf, Lang } from '../core/model';
import { understandPage } from '../core/page/understand-page';
import { collectSignals } from '../signals/collect-signals';

/** Holds an article as commands work on it. */
export interface Article {
  /** Path as given, `id` of a JSON line, or `path:line`. */
  readonly file: string;
  /** Text to which offsets refer: a .txt file as it is, the readable text of a page. */
  readonly text: string;
  readonly published: Edtf | null;
  readonly lang: Lang | null;
  /** Empty where unknown. */
  readonly url: string;
  readonly title: string | null;
}

/** Carries an article, or what is wrong with it as one line. */
export type ArticleReading = { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly message: string };

/** Longest text that is taken for an article, in UTF-16 units. */
const longestText = 2_000_000;

const line = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string(),
  date: v.optional(v.nullable(v.string())),
  title: v.optional(v.nullable(v.string())),
  url: v.optional(v.nullable(v.string())),
  lang: v.optional(v.nullable(v.string())),
});

/**
 * Read articles from files in turn: .txt, .html, .jsonl (one article per line), `-` for standard input.
 *
 * Standard input and .jsonl are read line by line, so that memory does not grow with the number of articles. Standard input that
 * does not begin with `{` is one text.
 */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<ArticleReading> {
  for (const path of paths) {
    const kind = extname(path).toLowerCase();
    try {
      if (path === '-') yield* readStdin();
      else if (kind === '.jsonl' || kind === '.ndjson') yield* readLines(path, createReadStream(path));
      else yield readWhole(path, await readFile(path), kind === '.html' || kind === '.htm');
    } catch (error) {
      yield { ok: false, message: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
}

async function* readStdin(): AsyncGenerator<ArticleReading> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const text: string[] = [];
  let isJson: boolean | null = null;
  let number = 0;
  for await (const one of lines) {
    number++;
    if (one.trim() !== '') isJson ??= one.trimStart().startsWith('{');
    if (isJson !== true) text.push(one);
    else if (one.trim() !== '') yield readLine('<stdin>', number, one);
  }
  if (isJson !== true) yield checkText({ file: '<stdin>', text: text.join('\n'), published: null, lang: null, url: '', title: null });
}

async function* readLines(path: string, input: NodeJS.ReadableStream): AsyncGenerator<ArticleReading> {
  let number = 0;
  for await (const one of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (one.trim() !== '') yield readLine(path, number, one);
  }
}

function readLine(path: string, number: number, one: string): ArticleReading {
  const place = `${path}:${number}`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(one);
  } catch {
    return { ok: false, message: `${place} is not JSON: write one article {"text": …} per line` };
  }
  const result = v.safeParse(line, parsed);
  if (!result.success)
    return {
      ok: false,
      message: `${place}: ${result.issues[0].message} – an article is {"id"?, "text", "date"?, "title"?, "url"?, "lang"?}`,
    };
  const { id, text, date, title, url, lang } = result.output;
  if (date != null && !isEdtf(date))
    return { ok: false, message: `${place}: date "${date.slice(0, 40)}" is no EDTF date; write it as 2024-11-01, 2024-11 or 2024` };
  return checkText({
    file: id === undefined ? place : String(id),
    text,
    published: date ?? null,
    lang: lang ?? null,
    url: url ?? '',
    title: title ?? null,
  });
}

function readWhole(path: string, bytes: Uint8Array, isPage: boolean): ArticleReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, message: `${path} is not UTF-8: convert it first, for instance with iconv` };
  }
  if (text.length > longestText) return { ok: false, message: tooLong(path, text) };
  return isPage ? readPage(path, text) : checkText({ file: path, text, published: null, lang: null, url: '', title: null });
}

function readPage(path: string, html: string): ArticleReading {
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const own =
      document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
      document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
      '';
    const context = understandPage(collectSignals(document, /^https?:/u.test(own) ? own : 'https://unknown.invalid/'));
    separateBlocks(document);
    const readable = new Readability(document).parse();
    const text = tidy(readable?.textContent ?? document.body.textContent);
    return checkText({
      file: path,
      text,
      published: context.published,
      lang: context.lang,
      url: own,
      title: readable?.title ?? context.title,
    });
  } finally {
    dom.window.close();
  }
}

/** Ends blocks with a line break, which `textContent` would not. */
function separateBlocks(document: Document): void {
  for (const block of document.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, blockquote, div, section, figcaption, tr, br')) {
    if (block.localName === 'br') block.replaceWith('\n');
    else block.append('\n');
  }
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((one) => one.replace(/[ \t]+/gu, ' ').trim())
    .filter((one) => one !== '')
    .join('\n');
}

function checkText(article: Article): ArticleReading {
  if (article.text.trim() === '') return { ok: false, message: `${article.file} holds no text` };
  if (article.text.length > longestText) return { ok: false, message: tooLong(article.file, article.text) };
  return { ok: true, article };
}

function tooLong(file: string, text: string): string {
  return `${file} is too long for an article: ${text.length} characters, at most ${longestText}`;
}
