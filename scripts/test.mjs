/**
 * Runs everything that must pass and ends with the line `N passed, N failed`: sets up, then each suite in turn.
 *
 *   npm test                 every suite
 *   npm test -- unit lint    only these
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tally, countVitest } from './tally.mjs';
import { npm, root, setUp } from './set-up.mjs';

/** @typedef {import('./tally.mjs').Count} Count */

const reports = mkdtempSync(join(tmpdir(), 'incise-test-'));

/**
 * Each suite is one npm script; those that run vitest leave a report in which every case is counted, the others count as one check.
 *
 * @type {Readonly<Record<string, { script: string, report?: boolean, env?: Record<string, string> }>>}
 */
const suites = {
  format: { script: 'format:check' },
  build: { script: 'build' },
  lint: { script: 'lint' },
  types: { script: 'types' },
  unit: { script: 'unit', report: true },
  chromium: { script: 'e2e', report: true, env: { INCISE_BROWSER: 'chromium' } },
  firefox: { script: 'e2e', report: true, env: { INCISE_BROWSER: 'firefox' } },
};

/**
 * @param {string} name
 * @returns {Promise<Count>}
 */
async function runSuite(name) {
  const { script, report = false, env = {} } = suites[name] ?? { script: name };
  const file = join(reports, `${name}.json`);
  process.stdout.write(`\n=== ${name}: npm run ${script}\n`);
  const reporters = report ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const exitCode = await run(npm('run', '-s', script, ...reporters), env);
  const count = report ? countVitest(file, exitCode) : { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 };
  process.stdout.write(`--- ${name}: ${count.passed} passed, ${count.failed} failed\n`);
  return count;
}

/**
 * @param {[command: string, args: string[]]} command
 * @param {Record<string, string>} env
 * @returns {Promise<number>} exit code; 1 where it did not start or was killed
 */
function run([command, args], env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** @returns {Promise<Record<string, Count>>} */
async function runAll() {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !Object.hasOwn(suites, name));
  if (unknown.length > 0) throw new Error(`No suite is called ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.`);
  setUp({ browsers: ['chromium', 'firefox'] });
  /** @type {Record<string, Count>} */
  const counts = {};
  for (const name of wanted.length > 0 ? wanted : Object.keys(suites)) counts[name] = await runSuite(name);
  return counts;
}

/** @type {Record<string, Count>} */
let counts = {};
try {
  counts = await runAll();
} catch (error) {
  process.stdout.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  counts = { 'set-up': { passed: 0, failed: 1 } };
} finally {
  rmSync(reports, { recursive: true, force: true });
}
const { lines, failed } = tally(counts);
process.stdout.write(`\n${lines.join('\n')}\n`);
process.exitCode = failed > 0 ? 1 : 0;
