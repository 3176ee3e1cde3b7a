/**
 * Counts what the suites of `npm test` report. Part of the first stage, so it uses Node alone.
 */
import { readFileSync } from 'node:fs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/**
 * Count the cases in a JSON report of vitest.
 *
 * A file that could not be loaded has no cases and counts as one failure; so do a missing or unreadable report, an exit code that the
 * cases do not explain (an unhandled error, a threshold), and a run without any case.
 *
 * @param {string} file
 * @param {number} exitCode - of the process that wrote the report
 * @returns {Count}
 */
export function countVitest(file, exitCode) {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1 };
  const cases = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const failedCases = cases.filter(({ status }) => status === 'failed').length;
  const crashedFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  ).length;
  const failed = failedCases + crashedFiles;
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}

/** @typedef {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport */

/** @param {string} file */
function readReport(file) {
  try {
    const report = /** @type {Partial<VitestReport>} */ (JSON.parse(readFileSync(file, 'utf8')));
    return Array.isArray(report.testResults) ? /** @type {VitestReport} */ (report) : null;
  } catch {
    return null;
  }
}

/**
 * Sum up the suites; no suite at all is a failure.
 *
 * @param {Readonly<Record<string, Count>>} counts - by suite
 * @returns {{ lines: readonly string[], failed: number }} a line per suite, then the total alone on the last line
 */
export function tally(counts) {
  const all = Object.values(counts);
  const passed = all.reduce((sum, count) => sum + count.passed, 0);
  const failed = all.length === 0 ? 1 : all.reduce((sum, count) => sum + count.failed, 0);
  const lines = Object.entries(counts).map(([name, count]) => `${name}: ${count.passed} passed, ${count.failed} failed`);
  return { lines: [...lines, `${passed} passed, ${failed} failed`], failed };
}
