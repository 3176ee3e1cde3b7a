import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countVitest, tally } from '../../scripts/tally.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'incise-tally-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const passing = `import { expect, test } from 'vitest'; test('one', () => expect(1).toBe(1)); test('two', () => expect(2).toBe(2));`;
const failing = `import { expect, test } from 'vitest'; test('wrong', () => expect(1).toBe(2)); test('right', () => expect(1).toBe(1));`;
const flaky = `import { expect, test } from 'vitest'; let tries = 0; test('late', { retry: 1 }, () => expect(++tries).toBe(2));`;
const crashing = `import { test } from 'vitest'; throw new Error('at import'); test('never reached', () => {});`;

/** Runs vitest on these files in a process of its own, as `npm test` does. */
function runVitest(files: Readonly<Record<string, string>>) {
  const inside = mkdtempSync(join(process.cwd(), 'node_modules/.incise-tally-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(inside, name), text);
    const report = join(folder, 'report.json');
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', join(inside, 'vitest.config.mjs')];
    writeFileSync(
      join(inside, 'vitest.config.mjs'),
      `export default { root: ${JSON.stringify(inside)}, test: { include: ['*.case.ts'], exclude: [] } };`,
    );
    const { status } = spawnSync(process.execPath, [...args, '--reporter=json', `--outputFile=${report}`], { stdio: 'ignore' });
    return countVitest(report, status ?? 1);
  } finally {
    rmSync(inside, { recursive: true, force: true });
  }
}

describe('countVitest', () => {
  test('counts every case and the files that crash, and names the troubles', { timeout: 120_000 }, () => {
    const { troubles, ...counts } = runVitest({ 'a.case.ts': passing, 'b.case.ts': failing, 'c.case.ts': crashing, 'd.case.ts': flaky });
    expect(counts).toEqual({ passed: 4, failed: 2 });
    expect([...(troubles ?? [])].sort()).toEqual([
      expect.stringMatching(/^failed: .*c\.case\.ts: at import$/),
      'failed: wrong: AssertionError: expected 1 to be 2 // Object.is equality',
      'passed when tried again: late: AssertionError: expected 1 to be 2 // Object.is equality',
    ]);
  });

  const report = (...statuses: string[]) =>
    JSON.stringify({ testResults: [{ status: 'passed', assertionResults: statuses.map((status) => ({ status })) }] });

  test.each([
    ['cases that all pass', report('passed', 'passed'), 0, { passed: 2, failed: 0, troubles: [] }],
    ['an exit code that no case explains', report('passed'), 1, { passed: 1, failed: 1, troubles: [] }],
    ['a run without cases', report(), 0, { passed: 0, failed: 1, troubles: [] }],
    ['a failure that says nothing', report('failed'), 1, { passed: 0, failed: 1, troubles: ['failed: without a name: no message'] }],
    ['skipped cases, which are neither', report('passed', 'skipped'), 0, { passed: 1, failed: 0, troubles: [] }],
    ['half a report', report('passed').slice(0, 30), 0, { passed: 0, failed: 1 }],
    ['a report of something else', '{}', 0, { passed: 0, failed: 1 }],
  ])('counts %s', (_, text, exitCode, expected) => {
    const file = join(folder, 'report.json');
    writeFileSync(file, text);
    expect(countVitest(file, exitCode)).toEqual(expected);
  });

  test('counts a missing report as one failure', () => {
    expect(countVitest(join(folder, 'absent.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('tally', () => {
  test('ends with the total alone on the last line', () => {
    const { lines, failed } = tally({ lint: { passed: 1, failed: 0 }, unit: { passed: 40, failed: 2, troubles: ['failed: a: b'] } });
    expect(lines).toEqual(['unit: failed: a: b', 'lint: 1 passed, 0 failed', 'unit: 40 passed, 2 failed', '41 passed, 2 failed']);
    expect(failed).toBe(2);
  });

  test('takes nothing at all for a failure', () => {
    expect(tally({}).failed).toBe(1);
  });
});
