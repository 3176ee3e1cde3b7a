/**
 * Counts what the suites of `npm test` report. Part of the first stage, so it uses Node alone.
 */
import { readFileSync } from 'node:fs';

/**
 * What a suite came to; `troubles` names each case that failed, and each that passed only when it was tried again, a line each.
 *
 * @typedef {{ readonly passed: number, readonly failed: number, readonly troubles?: readonly string[] }} Count
 */

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
  );
  const failed = failedCases + crashedFiles.length;
  const troubles = [...crashedFiles.map(({ name, message }) => troubleLine('failed', name, message)), ...cases.flatMap(troubleOf)];
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed, troubles };
}

/** @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} VitestCase */
/** @typedef {{ testResults: { name?: string, status: string, message?: string, assertionResults: VitestCase[] }[] }} VitestReport */

/**
 * @param {VitestCase} one
 * @returns {readonly string[]} a line, or none where all went well at once
 */
function troubleOf({ status, fullName, failureMessages: [message] = [] }) {
  if (status === 'failed') return [troubleLine('failed', fullName, message)];
  return message === undefined ? [] : [troubleLine('passed when tried again', fullName, message)];
}

/**
 * @param {string} what
 * @param {string} [name]
 * @param {string} [message] - of which the first line is enough
 */
function troubleLine(what, name = 'without a name', message = 'no message') {
  return `${what}: ${name}: ${message.split('\n', 1)[0]}`;
}

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
 * @returns {{ lines: readonly string[], failed: number }} the troubles, a line per suite, then the total alone on the last line
 */
export function tally(counts) {
  const all = Object.values(counts);
  const passed = all.reduce((sum, count) => sum + count.passed, 0);
  const failed = all.length === 0 ? 1 : all.reduce((sum, count) => sum + count.failed, 0);
  const troubles = Object.entries(counts).flatMap(([name, count]) => (count.troubles ?? []).map((trouble) => `${name}: ${trouble}`));
  const lines = Object.entries(counts).map(([name, count]) => `${name}: ${count.passed} passed, ${count.failed} failed`);
  return { lines: [...troubles, ...lines, `${passed} passed, ${failed} failed`], failed };
}
