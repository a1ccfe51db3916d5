import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  dependenciesPage,
  dependencyProblems,
  mayRunOnInstall,
} from '../../../scripts/dependencies.ts';
import { folderOf, neededToBuild, type Lockfile } from '../../../scripts/lockfile.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
};

describe('what is installed', () => {
  test('is kept, licensed as we need it, and has a reason to be there', () => {
    expect(dependencyProblems(lock)).toEqual([]);
  });

  test('is what docs/dependencies.md says (if not: npm run docs:packages)', () => {
    expect(readFileSync('docs/dependencies.md', 'utf8')).toBe(dependenciesPage(lock));
  });

  test('may run a script only where package.json allows it', () => {
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...mayRunOnInstall].sort());
  });
});

describe('a lockfile', () => {
  const small = (packages: Lockfile['packages']): Lockfile => ({
    packages: {
      '': { dependencies: { a: '1.0.0' }, devDependencies: { t: '1.0.0' } },
      'node_modules/a': { license: 'MIT', dependencies: { b: '^1.0.0' } },
      'node_modules/b': { license: '(ISC OR GPL-3.0)' },
      'node_modules/t': { license: 'GPL-3.0' },
      ...packages,
    },
  });
  const why = { a: { why: 'all', reachesReaders: true }, t: { why: 'tests' } } as const;
  const problems = (packages: Lockfile['packages'], reasons = {}) =>
    dependencyProblems(small(packages), { ...why, ...reasons });

  test('without trouble has no problems; test tools may have any licence', () => {
    expect(problems({})).toEqual([]);
  });

  test.each<[string, Lockfile['packages'], RegExp]>([
    [
      'an install script deep down',
      { 'node_modules/a/node_modules/b': { license: 'MIT', hasInstallScript: true } },
      /^node_modules\/a\/node_modules\/b runs a script when it is installed/u,
    ],
    [
      'a package that nobody keeps',
      { 'node_modules/b': { license: 'MIT', deprecated: 'use c' } },
      /^node_modules\/b is no longer kept \(“use c”\)/u,
    ],
    [
      'a licence that we don’t take',
      { 'node_modules/b': { license: 'MIT AND GPL-3.0' } },
      /^node_modules\/b has the licence “MIT AND GPL-3\.0”: take another/u,
    ],
    ['no licence', { 'node_modules/b': {} }, /^node_modules\/b has the licence “none”/u],
    [
      'code for readers under a licence that asks something of us',
      { 'node_modules/a': { license: 'LGPL-3.0-or-later' } },
      /^node_modules\/a reaches readers under “LGPL-3\.0-or-later”/u,
    ],
  ])('with %s is refused, and says which package', (_what, packages, sentence) => {
    const said = problems(packages);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
  });

  test('must have a reason for each direct dependency, and no reason for what is gone', () => {
    expect(dependencyProblems(small({}), { a: why.a, old: { why: 'x' } })).toEqual([
      't has no reason: add a line to scripts/dependency-reasons.ts.',
      'old is gone: take its line out of scripts/dependency-reasons.ts.',
    ]);
  });

  test('is walked as Node walks it: the nearest folder first', () => {
    const nested = small({ 'node_modules/a/node_modules/b': { license: 'MIT' } });
    expect(folderOf(nested, 'node_modules/a', 'b')).toBe('node_modules/a/node_modules/b');
    expect(folderOf(nested, 'node_modules/t', 'b')).toBe('node_modules/b');
    expect(folderOf(nested, 'node_modules/a', 'z')).toBeUndefined();
    expect(neededToBuild(nested)).toEqual(['node_modules/a', 'node_modules/a/node_modules/b']);
  });
});
