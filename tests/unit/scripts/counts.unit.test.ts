import { describe, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../../scripts/checks/counts.ts';

const vitestReport = (more: Partial<Parameters<typeof vitestCounts>[0]> = {}) => ({
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...more,
});

const playwrightReport = (stats: object = {}, errors: unknown[] = []) => ({
  stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe('counting Vitest', () => {
  test('passed and failed tests are counted as they are', () => {
    expect(vitestCounts(vitestReport({ numFailedTests: 2 }), false, 'why')).toEqual({
      passed: 7,
      failed: 2,
      output: 'why',
    });
  });

  test('a file that could not be loaded is a failure', () => {
    const broken = { testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(vitestCounts(vitestReport(broken), false, '').failed).toBe(1);
  });

  test('a file with failing tests is not counted twice', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(vitestCounts(vitestReport({ numFailedTests: 1, testResults }), false, '').failed).toBe(
      1,
    );
  });

  test('a skipped test is a failure', () => {
    expect(vitestCounts(vitestReport({ numPendingTests: 1 }), true, '').failed).toBe(1);
  });

  test('a bad end without a failing test is a failure', () => {
    expect(vitestCounts(vitestReport(), false, '').failed).toBe(1);
  });
});

describe('counting Playwright', () => {
  test('all well is no failure', () => {
    expect(playwrightCounts(playwrightReport(), true, '')).toMatchObject({ passed: 5, failed: 0 });
  });

  test('failed, flaky and skipped tests and errors outside tests are failures', () => {
    const report = playwrightReport({ unexpected: 1, flaky: 1, skipped: 1 }, ['server']);
    expect(playwrightCounts(report, false, '').failed).toBe(4);
  });

  test('a bad end without a failing test is a failure', () => {
    expect(playwrightCounts(playwrightReport(), false, '').failed).toBe(1);
  });
});
