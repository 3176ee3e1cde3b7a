import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readArticles, type ArticleReading } from '../../src/cli/read-article';

// Some tests start processes of their own.
vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'incise-bad-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));
const article = (text: string) => JSON.stringify({ id: 'good', text });

async function read(name: string, content: Uint8Array | null): Promise<ArticleReading[]> {
  const path = join(folder, name);
  if (content !== null) writeFileSync(path, content);
  const readings: ArticleReading[] = [];
  for await (const reading of readArticles([path])) readings.push(reading);
  return readings;
}

/** Writes readings short: texts of the good ones, `!` and the message of the bad ones, without the folder. */
function shorten(readings: readonly ArticleReading[]): string[] {
  return readings.map((one) => (one.ok ? one.article.text : `!${one.message.replaceAll(`${folder}/`, '')}`));
}

describe('what is no article', () => {
  test.each<[string, string, Uint8Array | null, RegExp]>([
    ['a file that is not there', 'none.txt', null, /^!none\.txt cannot be read: it is not there – check the path$/],
    ['an empty text', 'empty.txt', utf8(''), /^!empty\.txt holds no text/],
    ['a text of nothing but a byte order mark', 'mark.txt', utf8('\uFEFF\n'), /^!mark\.txt holds no text/],
    ['a text in another encoding', 'latin.txt', latin('d\u00e9j\u00e0'), /^!latin\.txt is not UTF-8: convert it first/],
    ['a text in UTF-16', 'wide.txt', Uint8Array.from(Buffer.from('Bonjour', 'utf16le')), /^!wide\.txt holds NUL characters.*convert/],
    ['a compressed file', 'a.txt', gzipSync('Bonjour'), /^!a\.txt is compressed: unpack it first/],
    ['compressed lines', 'a.jsonl', gzipSync(article('Bonjour')), /^!a\.jsonl:1 is compressed: unpack it first/],
    ['a text that is too long', 'long.txt', utf8('a '.repeat(1_000_001)), /^!long\.txt is too long for an article: 2000002 characters/],
    ['a page that is too long', 'long.html', utf8('<p>a</p>'.repeat(2_000_001)), /^!long\.html is too long for an article: at most 16 MB/],
    ['a line that is no JSON', 'b.jsonl', utf8('{"text": "a"'), /^!b\.jsonl:1 is not JSON: write one article/],
    ['a list', 'c.jsonl', utf8('["a"]'), /^!c\.jsonl:1: .* – an article is \{"id"/],
    ['a text that is a number', 'd.jsonl', utf8('{"text": 5}'), /^!d\.jsonl:1: text: .*string.* – an article is/],
    ['an article without a text', 'e.jsonl', utf8('{"id": "x"}'), /^!e\.jsonl:1: text: /],
    ['a date that is none', 'f.jsonl', utf8('{"text": "a", "date": "soon"}'), /^!f\.jsonl:1: date "soon" is no EDTF date; write it as/],
    ['a line in another encoding', 'g.jsonl', latin('{"text": "d\u00e9j\u00e0"}'), /^!g\.jsonl:1 is not UTF-8/],
    ['a line with NUL', 'h.jsonl', utf8('{"text": "a\\u0000"}'), /^!h\.jsonl:1 holds NUL characters/],
    [
      'a line that is too long',
      'i.jsonl',
      utf8(`{"text": "${'a'.repeat(16_000_000)}"}`),
      /^!i\.jsonl:1 is too long for an article: at most 16 MB/,
    ],
    ['a page in a compressed file', 'j.html', gzipSync('<p>Bonjour</p>'), /^!j\.html is compressed/],
  ])('is named with its place and a remedy: %s', async (_, name, content, expected) => {
    const [only, ...others] = shorten(await read(name, content));
    expect(others).toEqual([]);
    expect(only).toMatch(expected);
  });

  test('is named: a folder', async () => {
    mkdirSync(join(folder, 'folder'));
    expect(shorten(await read('folder', null))).toEqual(['!folder cannot be read: it is a folder – name the files in it']);
  });
});

describe('what is an article all the same', () => {
  test.each<[string, string, Uint8Array, string[]]>([
    ['no lines', 'a.jsonl', utf8(''), []],
    ['blank lines', 'b.jsonl', utf8('\n \r\n\n'), []],
    ['Windows’ ends of lines', 'c.jsonl', utf8(`${article('un')}\r\n${article('deux')}\r\n`), ['un', 'deux']],
    ['no end of the last line', 'd.jsonl', utf8(`${article('un')}\n${article('deux')}`), ['un', 'deux']],
    ['a byte order mark', 'e.jsonl', utf8(`\uFEFF${article('un')}`), ['un']],
    ['two of them', 'f.jsonl', utf8(`\uFEFF\uFEFF${article('un')}`), ['un']],
    ['a separator of lines that JSON allows within a text', 'g.jsonl', utf8('{"text": "un\u2028deux"}'), ['un\u2028deux']],
    ['a tab after the line, as Hadoop leaves it', 'h.jsonl', utf8(`${article('un')}\t\n`), ['un']],
    [
      'a long line',
      'i.jsonl',
      utf8(`${article('un '.repeat(600_000).trim())}\n${article('deux')}`),
      ['un '.repeat(600_000).trim(), 'deux'],
    ],
    ['good lines between bad ones', 'j.jsonl', utf8(`{\n${article('un')}\n5\n${article('deux')}\n{"text"`), ['!', 'un', '!', 'deux', '!']],
    ['a page that says its encoding', 'k.html', latin('<meta charset="iso-8859-1"><p>D\u00e9j\u00e0 vu.</p>'), ['Déjà vu.']],
  ])('is read: %s', async (_, name, content, expected) => {
    expect(shorten(await read(name, content)).map((one) => (one.startsWith('!') ? '!' : one))).toEqual(expected);
  });

  test('is found among any bytes, and nothing ever throws', async () => {
    const noise = fc.uint8Array({ maxLength: 60 }).map((bytes) => bytes.filter((byte) => byte !== 0x0a));
    await fc.assert(
      fc.asyncProperty(fc.array(noise, { maxLength: 5 }), fc.array(noise, { maxLength: 5 }), async (before, after) => {
        const good = utf8(article('un'));
        const lines = [...before, good, ...after].flatMap((line) => [...line, 0x0a]);
        expect(shorten(await read('noise.jsonl', Uint8Array.from(lines)))).toContain('un');
      }),
      { numRuns: 100 },
    );
  });
});

const program = ['--import', 'tsx', 'src/cli/index.ts'];

function incise(args: readonly string[], input: string | Uint8Array): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [...program, ...args], { cwd: root, maxBuffer: 1 << 26 }, (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code), out, err }),
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

describe.each(['spot', 'extract'])('incise %s as a filter', (command) => {
  test('prints nothing for an empty split, and that is no failure', async () => {
    expect(await incise([command, '-'], '')).toEqual({ code: 0, out: '', err: '' });
  });

  test('skips what is bad, says so by exit code 1, and goes on', async () => {
    const text = '« Nous signerons », a déclaré vendredi Vladimir Poutine.';
    const { code, out, err } = await incise(
      [command, '-'],
      `\uFEFF{"id": "un", "text": "${text}"}\r\nnonsense\n{"id": "deux", "text": "${text}"}`,
    );
    const files = new Set(out.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { file: string }).file])));
    expect([code, [...files]]).toEqual([1, ['un', 'deux']]);
    expect(err).toBe(`incise ${command}: <stdin>:2 is not JSON: write one article {"text": …} per line; skipped\n`);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [...program, command, '-'], { cwd: root });
    child.stdin.on('error', () => undefined);
    const text = 'Vladimir Poutine a dit que tout irait bien. Sergueï Lavrov a dit que la Russie gagnerait.';
    child.stdin.end(`${JSON.stringify({ text })}\n`.repeat(5_000));
    let err = '';
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, err]).toEqual([0, '']);
  });
});
