import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../manifest.json';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** Lists the command lines of a document's code blocks, without their comments. */
function commandLines(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  return blocks.flatMap((block) => block.split('\n').map((line) => line.replace(/\s+#.*$/, '').trim())).filter(Boolean);
}

/** Files that the commands name as examples, by name. */
const examples: Readonly<Record<string, string>> = {
  'article.txt':
    'À Moscou, Sergueï Lavrov a reçu Choe Son-hui. « Nous nous comprenons », a déclaré le ministre russe des Affaires étrangères.\n',
};

/** Pack files that the commands name as examples; each is the bundled pack. */
const examplePacks: readonly string[] = ['mine.incise', 'yours.incise'];

const isExample = (name: string): boolean => name in examples || examplePacks.includes(name);

function runIncise(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'incise-readme-'));
  for (const [name, text] of Object.entries(examples)) writeFileSync(join(folder, name), text);
  runIncise(['pack', 'build', 'src/packs/north-korea-russia', '--out', folder]);
  for (const name of examplePacks) copyFileSync(join(folder, 'north-korea-russia.incise'), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const incise = [...commandLines(readme), ...commandLines(contributing)].filter((line) => line.startsWith('npm run -s incise -- '));

describe('the documents', () => {
  test('show the two commands and the command line', () => {
    expect(commandLines(readme)).toEqual(expect.arrayContaining(['npm start', 'npm test']));
    expect(incise.length).toBeGreaterThan(3);
  });

  test('name the keys that the manifest suggests', () => {
    const suggested = Object.values(manifest.commands).map((command) => command.suggested_key.default);
    const named = [...readme.matchAll(/`(Alt\+Shift\+\w)`/g)].map((match) => match[1] ?? '');
    expect(named.sort()).toEqual(suggested.sort());
  });

  test.each([...new Set(incise)])('%s', { timeout: 60_000 }, (line) => {
    // Compiling what ships would rewrite files under a build that may be running.
    const args = line.replace('npm run -s incise -- ', '').split(' ');
    const safe = line.endsWith('pack build') ? ['pack', 'build', 'src/packs/north-korea-russia', '--out', folder] : args;
    const { status, stdout, stderr } = runIncise(safe.map((arg) => (isExample(arg) ? join(folder, arg) : arg)));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});
