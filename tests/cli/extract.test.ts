import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each test starts processes of its own.
vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'incise-extract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function incise(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/index.ts', ...args],
      { cwd: root, maxBuffer: 1 << 26 },
      (error, out, err) => {
        done({ code: error === null ? 0 : Number(error.code), out, err });
      },
    );
    child.stdin?.end(input);
  });
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const sentence = '« Nous signerons », a déclaré vendredi Vladimir Poutine.';
const page = `<!doctype html><html lang="fr"><head><title>Titre</title><meta property="article:published_time" content="2024-11-01T09:00:00+01:00"></head>
<body><nav>Accueil</nav><article><h1>Titre</h1>${'<p>La place était pleine de monde dès le matin, et la foule attendait sans bruit que la porte s’ouvre enfin.</p>'.repeat(6)}<p>${sentence}</p></article></body></html>`;

describe('incise extract', () => {
  test('prints statements of texts, with offsets into the file as it is', async () => {
    const path = write('a.txt', `\uFEFF ${sentence}\r\n`);
    const { code, out } = await incise(['extract', path, '--date', '2024-11-01']);
    const [found] = lines(out);
    expect(code).toBe(0);
    expect(found).toMatchObject({
      file: path,
      kind: 'direct',
      speaker: 'vladimir-putin',
      date: '2024-11-01',
      dateAsGiven: 'vendredi',
      position: 'asserts',
      relay: [],
      hearsay: false,
    });
    expect(readFileSync(path, 'utf8').slice(...(found?.['span'] as [number, number]))).toBe('Nous signerons');
  });

  test('reads the text and the date of a page', async () => {
    const { out } = await incise(['extract', write('page.html', page)]);
    expect(lines(out)).toMatchObject([{ speaker: 'vladimir-putin', date: '2024-11-01' }]);
  });

  test('reads articles line by line from standard input, and reports and skips bad ones', async () => {
    const input = [
      JSON.stringify({ id: 'one', text: sentence, date: '2024-11-01' }),
      '{broken',
      '{"text": 5}',
      JSON.stringify({ text: sentence, date: 'soon' }),
      JSON.stringify({ id: 'two', text: sentence }),
    ].join('\n');
    const { code, out, err } = await incise(['extract', '-'], input);
    expect(code).toBe(1);
    expect(lines(out).map(({ file, date }) => [file, date])).toEqual([
      ['one', '2024-11-01'],
      ['two', null],
    ]);
    expect(err.split('\n').filter((line) => line.includes('skipped'))).toHaveLength(3);
    expect(err).toContain('<stdin>:2 is not JSON');
  });

  test('takes other standard input for one text', async () => {
    const { code, out } = await incise(['extract', '-', '--date', '2024-11-01'], sentence);
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([{ file: '<stdin>', speaker: 'vladimir-putin' }]);
  });

  test('goes on after a file that is missing, empty or not UTF-8', async () => {
    const good = write('good.txt', sentence);
    const { code, out, err } = await incise([
      'extract',
      join(folder, 'none.txt'),
      write('empty.txt', ' \n'),
      write('latin.txt', Uint8Array.of(0xe9, 0x20)),
      good,
    ]);
    expect(code).toBe(1);
    expect(lines(out)).toHaveLength(1);
    expect(err.match(/skipped/gu)).toHaveLength(3);
  });

  test.each([[[]], [['x.txt', '--date', 'soon']], [['x.txt', '--nonsense']], [['x.txt', '--pack', '/nowhere']]])(
    'answers 2 for %j',
    async (args) => {
      const { code, err } = await incise(['extract', ...args]);
      expect(code).toBe(2);
      expect(err).toContain('incise extract:');
    },
  );

  test('writes one page in which a person can check the work', async () => {
    const out = join(folder, 'report.html');
    await incise(['extract', write('b.txt', `${sentence} <script>alert(1)</script>`), '--date', '2024-11-01', '--html', out]);
    const html = readFileSync(out, 'utf8');
    expect(html).toContain('Nous signerons');
    expect(html).toContain('incise/inversion');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toMatch(/(?:src|href)="/u);
  });
});

describe('one corpus over several processes', () => {
  test('gives the same pack where two articles describe one unknown speaker differently', async () => {
    const texts = [
      '« Nous signerons », a déclaré vendredi Anna Durand, maire de Lyon.',
      '“We will sign,” Anna Durand, the head of the city council, said on Friday. Durand then left.',
      '« Rien ne presse », a dit Anna Durand, présidente de la métropole.',
    ].map((text, i) => JSON.stringify({ text, date: `2024-11-0${i + 1}`, lang: i === 1 ? 'en' : 'fr' }));
    const extract = async (some: readonly string[]) => (await incise(['extract', '-', '--records'], some.join('\n'))).out;
    const [whole, ...parts] = await Promise.all([extract(texts), ...texts.map((text) => extract([text]))]);
    const [one, many] = await Promise.all([whole, parts.reverse().join('')].map((input) => incise(['pack', 'merge', '-'], input)));
    expect(one?.out).toContain('"id":"anna-durand"');
    expect(many).toEqual(one);
  });

  test('gives the same pack byte for byte, in any partition and order', async () => {
    const articles = ['dev', 'dev-2'].flatMap((name) => {
      const fixtures = join(root, 'tests/fixtures/extract', name);
      const gold = JSON.parse(readFileSync(join(fixtures, 'gold.json'), 'utf8')) as {
        articles: { file: string; lang: string; published: string }[];
      };
      return gold.articles.map(({ file, lang, published }) =>
        JSON.stringify({ text: readFileSync(join(fixtures, file), 'utf8'), date: published, lang }),
      );
    });
    const part = async (name: string, some: readonly string[]) =>
      write(name, (await incise(['extract', '-', '--records'], some.join('\n'))).out);
    const [whole, odd, even, overlapping] = await Promise.all([
      part('whole.jsonl', articles),
      part(
        'odd.jsonl',
        articles.filter((_, i) => i % 2 === 1),
      ),
      part('even.jsonl', articles.filter((_, i) => i % 2 === 0).reverse()),
      part('overlapping.jsonl', articles.slice(5, 15)),
    ]);
    const merged = await Promise.all([[whole], [odd, even], [even, overlapping, odd]].map((parts) => incise(['pack', 'merge', ...parts])));
    expect(merged.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(merged[0]?.out.length).toBeGreaterThan(50_000);
    expect(merged[1]?.out).toBe(merged[0]?.out);
    expect(merged[2]?.out).toBe(merged[0]?.out);
    // Parts as Hadoop leaves them, a tab after every line, one after the other.
    const parts = [even, odd].map((path) => readFileSync(path, 'utf8').replaceAll('\n', '\t\n'));
    expect((await incise(['pack', 'merge', '-'], parts.join(''))).out).toBe(merged[0]?.out);
    expect((await incise(['pack', 'check', write('merged.jsonl', merged[0]?.out ?? '')])).code).toBe(0);
  });
});
