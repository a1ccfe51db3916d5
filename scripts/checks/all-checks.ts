import { existsSync, rmSync } from 'node:fs';
import { programs, setUpPrograms } from '../hosting/setup-programs.ts';
import { playwrightCounts, vitestCounts } from './counts.ts';
import type { Check } from './result.ts';
import { runnerCheck, toolCheck } from './run-tool.ts';

/** Checks that may run at the same time; the stages themselves run one after the other. */
export interface Stage {
  checks: Check[];
  /** How many of them at once. The figures are for the two cores of a small CI machine. */
  atOnce: 1 | 2;
}

function vitest(name: string, projects: string[]): Check {
  return runnerCheck(
    name,
    (reportFile) => ({
      args: [
        'vitest',
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ],
    }),
    vitestCounts,
  );
}

const browserTests = runnerCheck(
  'browser',
  (reportFile) => ({
    args: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile },
  }),
  playwrightCounts,
);

const build: Check = {
  name: 'build',
  run: () => {
    // So that nothing is ever tested on the site of yesterday.
    rmSync('dist', { recursive: true, force: true });
    return toolCheck('build', ['astro', 'build']).run();
  },
};

/** Turns a check of the built site into one that fails at once where there is no built site. */
function afterBuild(check: Check): Check {
  const noBuild = { passed: 0, failed: 1, output: 'Not run: the site was not built.' };
  return {
    name: check.name,
    run: () => (existsSync('dist/index.html') ? check.run() : Promise.resolve(noBuild)),
  };
}

/**
 * How nginx and Caddy serve the site: where they are, or can be installed as in the pipeline. Where
 * they can’t (a laptop without them), it counts nothing and says what is missing.
 */
const hosting: Check = {
  name: 'hosting',
  run: async () => {
    try {
      await setUpPrograms([programs.nginx, programs.caddy]);
    } catch (error) {
      return { passed: 0, failed: 0, output: error instanceof Error ? error.message : '' };
    }
    return toolCheck('hosting', ['node', 'scripts/verify-hosting.ts']).run();
  },
};

const basePath = toolCheck('base path', ['node', 'scripts/verify-base-path.ts']);

/** Every check, in the order that tells most soonest. */
export const stages: Stage[] = [
  // The types of the collections, which lint and the type check read.
  { atOnce: 1, checks: [toolCheck('content schemas', ['astro', 'sync'])] },
  {
    atOnce: 2,
    checks: [
      toolCheck('eslint', ['eslint', '.']),
      toolCheck('types', ['astro', 'check']),
      toolCheck('prettier', ['prettier', '--check', '--log-level=warn', '.']),
      toolCheck('spelling', ['cspell', '--no-progress', '--quiet']),
      toolCheck('stylelint', ['stylelint', 'src/**/*.css']),
      toolCheck('markdown', ['markdownlint-cli2']),
      toolCheck('unused code', ['knip']),
    ],
  },
  { atOnce: 1, checks: [vitest('unit', ['unit']), vitest('component', ['component'])] },
  { atOnce: 1, checks: [vitest('content', ['content']), build] },
  {
    atOnce: 2,
    checks: [
      vitest('built', ['built']),
      toolCheck('html', ['html-validate', 'dist/**/*.html']),
      toolCheck('links', ['node', 'scripts/checks/links.ts']),
    ].map(afterBuild),
  },
  { atOnce: 1, checks: [hosting, basePath].map(afterBuild) },
  { atOnce: 1, checks: [afterBuild(browserTests)] },
];
