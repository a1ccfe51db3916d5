import type { Result } from './result.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Nothing is lost: a runner that failed without naming a failure counts as one. */
function counted(passed: number, failed: number, exitedWell: boolean, output: string): Result {
  return { passed, failed: failed === 0 && !exitedWell ? 1 : failed, output };
}

/**
 * Counts of Vitest's JSON report. A file that could not be loaded counts as one failure, and so
 * does each skipped test: nobody reads what a skipped test says.
 */
export function vitestCounts(report: VitestReport, exitedWell: boolean, output: string): Result {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + brokenFiles + skipped;
  return counted(report.numPassedTests, failed, exitedWell, output);
}

/** Counts of Playwright's JSON report; a test that passed only on a second try has failed. */
export function playwrightCounts(
  report: PlaywrightReport,
  exitedWell: boolean,
  output: string,
): Result {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped + report.errors.length;
  return counted(expected, failed, exitedWell, output);
}
