/**
 * Runs everything that must pass and ends with the line `N passed, N failed`: sets up, builds, then runs the suites.
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
  build: { script: 'build' },
  format: { script: 'format:check' },
  lint: { script: 'lint' },
  types: { script: 'types' },
  addon: { script: 'addon' },
  unit: { script: 'unit', report: true },
  chromium: { script: 'e2e', report: true, env: { INCISE_BROWSER: 'chromium' } },
  firefox: { script: 'e2e', report: true, env: { INCISE_BROWSER: 'firefox' } },
};

/**
 * Suites that run side by side, lane by lane, once what stands before is done: browsers mostly wait, so the compilers may work meanwhile.
 *
 * @type {readonly (readonly (readonly string[])[])[]}
 */
const stages = [
  [['build']],
  [
    ['chromium', 'firefox'],
    ['format', 'lint', 'types', 'addon', 'unit'],
  ],
];

/**
 * Run one suite and print what it printed, in one piece.
 *
 * @param {string} name
 * @returns {Promise<Count>}
 */
async function runSuite(name) {
  const { script, report = false, env = {} } = suites[name] ?? { script: name };
  const file = join(reports, `${name}.json`);
  const reporters = report ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  process.stdout.write(`… ${name}\n`);
  const start = performance.now();
  const { exitCode, output } = await run(npm('run', '-s', script, ...reporters), env);
  const seconds = Math.round((performance.now() - start) / 1000);
  const count = report ? countVitest(file, exitCode) : { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 };
  process.stdout.write(
    `\n=== ${name}: npm run ${script}\n${output}--- ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s\n\n`,
  );
  return count;
}

/**
 * @param {[command: string, args: string[]]} command
 * @param {Record<string, string>} env
 * @returns {Promise<{ exitCode: number, output: string }>} exit code 1 where it did not start or was killed
 */
function run([command, args], env) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const end = (/** @type {number} */ exitCode) => resolve({ exitCode, output: Buffer.concat(chunks).toString() });
    child.once('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
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
  for (const lanes of stages) {
    const runLane = async (/** @type {readonly string[]} */ lane) => {
      for (const name of lane) if (wanted.length === 0 || wanted.includes(name)) counts[name] = await runSuite(name);
    };
    await Promise.all(lanes.map(runLane));
  }
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
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = failed > 0 ? 1 : 0;
