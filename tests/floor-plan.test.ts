import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json';
import { docsNameCommandsThatExist, docsNamePathsThatExist, localesAgree } from './floor-plan/docs';
import * as rules from './floor-plan/rules';
import { readTree, type Tree } from './floor-plan/tree';

const root = join(import.meta.dirname, '..');
const project: Tree = readTree(root);
const lines = (count: number) => Array.from({ length: count }, (_, i) => `export const line${i} = ${i};`).join('\n');

/** Each rule, a small tree that breaks it, and what it must say. */
const cases: readonly (readonly [name: string, rule: rules.Rule, broken: Readonly<Record<string, string>>, fault: string])[] = [
  [
    'imports never run upwards',
    rules.importsRunDownwards,
    { 'src/core/a.ts': `import { b } from '../ui/b';`, 'src/ui/b.ts': 'export const b = 1;' },
    'src/core/a.ts imports ../ui/b: core (floor 0) may not import ui (floor 1)',
  ],
  [
    'imports never run sideways, not even of types',
    rules.importsRunDownwards,
    { 'src/store/a.ts': `import type { B } from '../messages/b';`, 'src/messages/b.ts': 'export type B = 1;' },
    'src/store/a.ts imports ../messages/b: store (floor 1) may not import messages (floor 1)',
  ],
  [
    'shells never import each other',
    rules.importsRunDownwards,
    { 'src/panel/a.ts': `const b = import('../options/b');`, 'src/options/b.ts': '' },
    'src/panel/a.ts imports ../options/b: panel (floor 2) may not import options (floor 2)',
  ],
  [
    'imports lead somewhere',
    rules.importsResolve,
    { 'src/core/a.ts': `import { b } from './gone';` },
    'src/core/a.ts imports ./gone, which does not exist',
  ],
  [
    'what ships imports only what ships',
    rules.importsResolve,
    { 'src/core/a.ts': `import { b } from '../../tests/b';`, 'tests/b.ts': '' },
    'src/core/a.ts imports tests/b.ts, which does not ship',
  ],
  [
    'databases are opened by the store alone',
    rules.packagesStayHome,
    { 'src/content/a.ts': `import Dexie from 'dexie';` },
    'src/content/a.ts imports dexie, which only ^src\\/store\\/ may',
  ],
  [
    'core knows no Node',
    rules.packagesStayHome,
    { 'src/core/a.ts': `import { readFileSync } from 'node:fs';` },
    'src/core/a.ts imports node:fs, which only ^src\\/cli\\/ may',
  ],
  [
    'no cycles',
    rules.noCycles,
    {
      'src/core/a.ts': `import { b } from './b';`,
      'src/core/b.ts': `import { c } from './c';`,
      'src/core/c.ts': `import { a } from './a'; import type { x } from './b';`,
    },
    'cycle: src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts',
  ],
  ['files are small', rules.filesAreSmall, { 'src/core/long.ts': lines(301) }, 'src/core/long.ts has 301 lines of code, more than 300'],
  [
    'exports are documented',
    rules.exportsAreDocumented,
    { 'src/core/a.ts': '// a comment\nexport function bare() {}\n/** Documented. */\nexport const fine = 1;' },
    'src/core/a.ts: bare has no docstring',
  ],
  [
    'no dead exports',
    rules.noDeadExports,
    {
      'src/core/a.ts': 'export const used = 1; export const dead = 2; export type Part = 1; export const whole: Part = used;',
      'src/core/index.ts': `import { used, whole as renamed } from './a';`,
    },
    'src/core/a.ts: nothing imports dead',
  ],
  ['no default exports', rules.noDefaultExports, { 'src/core/a.ts': 'export default 1;' }, 'src/core/a.ts has a default export'],
  ['no barrels', rules.noBarrels, { 'src/core/index.ts': `export { a } from './a';` }, 'src/core/index.ts re-exports from another file'],
  ['no drawers for everything', rules.namesSayWhatIsInside, { 'src/core/utils/a.ts': '' }, 'src/core/utils/a.ts: the name says nothing'],
  [
    'kebab-case files, PascalCase components',
    rules.namesSayWhatIsInside,
    { 'src/ui/pageText.ts': '', 'src/ui/Card.tsx': '', 'src/ui/date-line.test.ts': '' },
    'src/ui/pageText.ts is neither kebab-case nor a PascalCase component',
  ],
  [
    'promises are dated',
    rules.todosAreDated,
    { 'src/core/a.ts': '// TODO: later\n// TODO [2027-01-01]: then' },
    'src/core/a.ts: TODO without a date',
  ],
  [
    'docs name paths that exist',
    docsNamePathsThatExist((path) => existsSync(join(root, path))),
    { 'README.md': 'See `src/core/vanished.ts`, [this](docs/gone.png), <img src="docs/lost.png" /> and `src/core`.' },
    'README.md names docs/gone.png, which does not exist|README.md names docs/lost.png, which does not exist|README.md names src/core/vanished.ts, which does not exist',
  ],
  [
    'docs name npm scripts that exist',
    docsNameCommandsThatExist,
    { 'package.json': '{"scripts":{"test":"x"}}', 'README.md': '```\nnpm run fly\nnpm test\n```' },
    'README.md names npm run fly, which does not exist',
  ],
  [
    'docs name commands that exist',
    docsNameCommandsThatExist,
    {
      'package.json': '{"scripts":{"incise":"x"}}',
      'src/cli/index.ts': `const commands = { spot: () => import('./spot') };`,
      'README.md': 'Run `npm run -s incise -- fly FILE` or `npm run -s incise -- spot FILE`.',
    },
    'README.md names incise fly, which does not exist',
  ],
  [
    'languages agree',
    localesAgree,
    {
      'manifest.json': '"__MSG_a__" "__MSG_b__"',
      'public/_locales/en/messages.json': '{"a":{},"b":{}}',
      'public/_locales/fr/messages.json': '{"a":{}}',
    },
    'public/_locales/fr/messages.json lacks b',
  ],
];

describe('the floor plan', () => {
  test.each(cases)('%s', (_, rule) => {
    expect(rule(project)).toEqual([]);
  });

  test.each(cases)('notices where it is broken: %s', (_, rule, broken, fault) => {
    expect(rule(new Map(Object.entries(broken))).join('|')).toBe(fault);
  });
});

describe('the manifest', () => {
  test('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'sidePanel']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(Object.keys(manifest)).not.toContain('optional_permissions');
    expect(Object.keys(manifest)).not.toContain('optional_host_permissions');
  });

  test('shows pages nothing and takes nothing from them', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'sandbox']) expect(Object.keys(manifest)).not.toContain(key);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('forbids its pages every foreign resource', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });
});
