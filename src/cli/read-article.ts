import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { isEdtf } from '../core/dates';
import type { Edtf, Lang } from '../core/model';
import { understandPage } from '../core/page/understand-page';
import { collectSignals } from '../signals/collect-signals';
import { explainError } from './explain-error';
import { splitByteLines, type ByteLine } from './split-lines';

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
/** Longest line or page that is read at all, in bytes: room for the longest text with every character escaped, or with its markup. */
const longestBytes = 16_000_000;
/** How a line says what it should have been. */
const shape = 'an article is {"id"?, "text", "date"?, "title"?, "url"?, "lang"?}';

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
 * does not begin with `{` is one text; where there is none, there is no article.
 */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<ArticleReading> {
  for (const path of paths) {
    const kind = extname(path).toLowerCase();
    try {
      if (path === '-') yield* readStdin();
      else if (kind === '.jsonl' || kind === '.ndjson') yield* readLines(path, createReadStream(path));
      else yield readWhole(path, await readFile(path), kind === '.html' || kind === '.htm');
    } catch (error) {
      yield { ok: false, message: `${path} cannot be read: ${explainError(error)}` };
    }
  }
}

/** Looks at the first bytes that are not blank, and gives them back with the rest. */
async function* readStdin(): AsyncGenerator<ArticleReading> {
  const input = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const begun: Buffer[] = [];
  let start = '';
  while (start === '') {
    const next = await input.next();
    if (next.done === true) break;
    begun.push(next.value);
    start = startOf(Buffer.concat(begun));
  }
  const bytes = (async function* () {
    yield* begun;
    for (let next = await input.next(); next.done !== true; next = await input.next()) yield next.value;
  })();
  if (start.startsWith('{')) yield* readLines('<stdin>', bytes);
  else if (start !== '') yield await readText(bytes);
}

/** Decodes the beginning as far as it tells JSON from text; empty while it is blank. */
function startOf(bytes: Buffer): string {
  return (
    bytes
      .subarray(0, 4_096)
      .toString('utf8')
      .replace(/^[\uFEFF\s]+/u, '') || (bytes.length > 4_096 ? 'text' : '')
  );
}

async function readText(input: AsyncIterable<Uint8Array>): Promise<ArticleReading> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of input) {
    length += part.length;
    if (length <= longestBytes) parts.push(part);
  }
  return length > longestBytes ? { ok: false, message: tooBig('<stdin>') } : readWhole('<stdin>', Buffer.concat(parts), false);
}

async function* readLines(path: string, input: AsyncIterable<Uint8Array>): AsyncGenerator<ArticleReading> {
  for await (const one of splitByteLines(input, longestBytes)) {
    const reading = readLine(path, one);
    if (reading !== null) yield reading;
  }
}

/** Gives null for a blank line. */
function readLine(path: string, { number, bytes }: ByteLine): ArticleReading | null {
  const place = `${path}:${number}`;
  if (bytes === null) return { ok: false, message: tooBig(place) };
  const decoded = decode(place, bytes);
  if (!decoded.ok) return decoded;
  const text = number === 1 ? decoded.text.replace(/^\uFEFF+/u, '') : decoded.text;
  return text.trim() === '' ? null : parseLine(place, text);
}

function parseLine(place: string, text: string): ArticleReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, message: `${place} is not JSON: write one article {"text": …} per line` };
  }
  const result = v.safeParse(line, parsed);
  if (!result.success) return { ok: false, message: `${place}: ${whereIn(result.issues[0])} – ${shape}` };
  const { id, date, title, url, lang } = result.output;
  if (date != null && !isEdtf(date))
    return { ok: false, message: `${place}: date "${date.slice(0, 40)}" is no EDTF date; write it as 2024-11-01, 2024-11 or 2024` };
  return checkText({
    file: id === undefined ? place : String(id),
    text: result.output.text,
    published: date ?? null,
    lang: lang ?? null,
    url: url ?? '',
    title: title ?? null,
  });
}

function whereIn(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

function readWhole(path: string, bytes: Uint8Array, isPage: boolean): ArticleReading {
  if (bytes.length > longestBytes) return { ok: false, message: tooBig(path) };
  const decoded = decode(path, bytes);
  // A page may say itself how it is encoded.
  if (isPage && (decoded.ok || !isCompressed(bytes))) return readPage(path, decoded.ok ? decoded.text : bytes);
  if (!decoded.ok) return decoded;
  return checkText({ file: path, text: decoded.text, published: null, lang: null, url: '', title: null });
}

function decode(place: string, bytes: Uint8Array): { ok: true; text: string } | { ok: false; message: string } {
  if (isCompressed(bytes)) return { ok: false, message: `${place} is compressed: unpack it first, as in gunzip -c FILE | incise … -` };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, message: `${place} is not UTF-8: convert it first, for instance with iconv` };
  }
}

/** Tells gzip, zstd, xz and zip by their first bytes. */
function isCompressed(bytes: Uint8Array): boolean {
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return magic.startsWith('1f8b') || ['28b52ffd', 'fd377a58', '504b0304'].includes(magic);
}

function readPage(path: string, html: string | Uint8Array): ArticleReading {
  const dom = new JSDOM(typeof html === 'string' ? html : Buffer.from(html), { virtualConsole: new VirtualConsole() });
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
  if (article.text.replace(/^\uFEFF+/u, '').trim() === '') return { ok: false, message: `${article.file} holds no text: nothing to read` };
  if (article.text.includes('\0'))
    return { ok: false, message: `${article.file} holds NUL characters, so it is no plain text: convert it to UTF-8 text first` };
  if (article.text.length > longestText) return { ok: false, message: tooLong(article.file, article.text) };
  return { ok: true, article };
}

function tooLong(file: string, text: string): string {
  return `${file} is too long for an article: ${text.length} characters, at most ${longestText}`;
}

function tooBig(place: string): string {
  return `${place} is too long for an article: at most ${longestBytes / 1_000_000} MB are read`;
}
