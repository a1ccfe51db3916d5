import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
}
interface Job {
  'runs-on': string;
  'timeout-minutes': number;
  permissions?: Record<string, string>;
  if?: string;
  needs?: string;
  strategy?: { matrix: { os: string[] } };
  steps: Step[];
}

const text = readFileSync('.github/workflows/ci.yml', 'utf8');
const workflow = parse(text) as {
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<string, Job>;
};
const jobs = Object.entries(workflow.jobs);

describe('the pipeline', () => {
  test('runs what a person runs, on Linux, macOS and Windows', () => {
    const { test: tests } = workflow.jobs;
    expect(tests?.strategy?.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
    const runs = tests?.steps.flatMap(({ run }) => run ?? []) ?? [];
    expect(runs.at(-1)).toBe('npm test');
    for (const before of runs.slice(0, -1)) expect(before).toContain('apt-get install');
  });

  test('may read, and may publish a preview, and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const more = jobs.flatMap(([name, { permissions }]) =>
      Object.entries(permissions ?? {}).map(([what, how]) => `${name} ${what} ${how}`),
    );
    expect(more.filter((line) => line.endsWith('write'))).toEqual([
      'publish pages write',
      'publish id-token write',
    ]);
    expect(text).not.toMatch(/pull_request_target|secrets\./u);
  });

  test('publishes from main only, and only what passed', () => {
    expect(workflow.jobs['pages']).toMatchObject({
      needs: 'test',
      if: "github.ref == 'refs/heads/main' && github.event_name == 'push'",
    });
    expect(workflow.jobs['publish']?.needs).toBe('pages');
  });

  test.each(jobs)('ends by itself, and names the version of every action: %s', (_name, job) => {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    const actions = job.steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/u.test(action))).toEqual([]);
  });

  test('does not run the same branch twice at once', () => {
    expect(workflow.concurrency.group).toContain('github.ref');
  });
});

describe('the settings for updates', () => {
  const settings = JSON.parse(readFileSync('renovate.json', 'utf8')) as {
    minimumReleaseAge: string;
    internalChecksFilter: string;
    packageRules: { matchUpdateTypes?: string[]; matchPackageNames?: string[] }[];
  };

  test('wait until a release is some days old', () => {
    expect(Number.parseInt(settings.minimumReleaseAge)).toBeGreaterThanOrEqual(7);
    expect(settings.internalChecksFilter).toBe('strict');
  });

  test('never let a machine merge', () => {
    expect(JSON.stringify(settings)).not.toContain('"automerge":true');
  });

  test('know every package whose version is written exactly for a reason', () => {
    const { overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      overrides: Record<string, string>;
    };
    const named = settings.packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames);
    expect(Object.keys(overrides).filter((name) => !named.includes(name))).toEqual([]);
  });
});
