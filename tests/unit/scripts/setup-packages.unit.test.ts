import { describe, expect, test } from 'vitest';
import {
  nodeTooOld,
  npmCommand,
  npmFailure,
  npmTask,
  npmTooOld,
  sameAsInstalled,
  stampOf,
} from '../../../scripts/setup-packages.mjs';

const manifest = (more: object = {}) =>
  JSON.stringify({ name: 'small-hours', dependencies: { preact: '^10.0.0' }, ...more });

const lock = (packages: object) =>
  JSON.stringify({ packages: { '': { dependencies: { preact: '^10.0.0' } }, ...packages } });

const preact = { 'node_modules/preact': { version: '10.29.0' } };
const forMacs = { 'node_modules/fsevents': { version: '2.3.3', optional: true } };

describe('which Node and npm will do', () => {
  test.each(['v20.0.0', 'v20.20.2', 'v24.21.0', 'v100.0.0'])('Node %s will do', (version) => {
    expect(nodeTooOld(version)).toBeUndefined();
  });

  test.each(['v18.20.4', 'v8.0.0', ''])('Node "%s" will not, and the reader is told', (version) => {
    expect(nodeTooOld(version)).toMatch(/^Small Hours needs Node 20 or later .+nodejs\.org\.$/);
  });

  test('npm 10 and 11 will do', () => {
    expect([npmTooOld('10.8.2'), npmTooOld('11.19.1')]).toEqual([undefined, undefined]);
  });

  test('npm 9 will not, and the reader is told how to get another', () => {
    expect(npmTooOld('9.8.1')).toContain('npm install -g npm@11');
  });

  test('no npm at all is said in words', () => {
    expect(npmTooOld('')).toMatch(/^npm was not found/);
  });
});

describe('whether the packages have to be installed again', () => {
  const before = stampOf(manifest(), lock(preact));

  test('the same files ask for nothing', () => {
    expect(stampOf(manifest(), lock(preact))).toBe(before);
  });

  test('a new script or description asks for nothing', () => {
    expect(stampOf(manifest({ description: 'x', scripts: { a: 'b' } }), lock(preact))).toBe(before);
  });

  test.each([
    ['another dependency', manifest({ dependencies: { preact: '^11.0.0' } }), lock(preact)],
    ['another tool', manifest({ devDependencies: { knip: '6.0.0' } }), lock(preact)],
    ['an override', manifest({ overrides: { rollup: '4.0.0' } }), lock(preact)],
    ['another lockfile', manifest(), lock({ ...preact, ...forMacs })],
  ])('%s asks for it', (_what, packages, locked) => {
    expect(stampOf(packages, locked)).not.toBe(before);
  });

  test('what somebody installed by hand is believed', () => {
    expect(sameAsInstalled(manifest(), lock(preact), JSON.stringify({ packages: preact }))).toBe(
      true,
    );
  });

  test('packages of another platform may be missing', () => {
    const installed = JSON.stringify({ packages: preact });
    expect(sameAsInstalled(manifest(), lock({ ...preact, ...forMacs }), installed)).toBe(true);
  });

  test.each([
    ['a missing package', manifest(), {}],
    ['another version', manifest(), { 'node_modules/preact': { version: '10.1.0' } }],
    ['a wish the lockfile does not know', manifest({ devDependencies: { knip: '6' } }), preact],
    ['a wish that was taken back', manifest({ dependencies: {} }), preact],
    ['a wish that changed', manifest({ dependencies: { preact: '^11.0.0' } }), preact],
  ])('%s is not believed', (_what, wishes, packages) => {
    expect(sameAsInstalled(wishes, lock(preact), JSON.stringify({ packages }))).toBe(false);
  });
});

describe('how npm is called', () => {
  test('the npm that runs us is used again, with its own Node', () => {
    const env = { npm_execpath: '/opt/npm/bin/npm-cli.js', npm_node_execpath: '/opt/node' };
    expect(npmCommand('linux', env, '/node')).toEqual(['/opt/node', '/opt/npm/bin/npm-cli.js']);
  });

  test('another package manager that runs us is not taken for npm', () => {
    expect(npmCommand('linux', { npm_execpath: '/opt/pnpm.cjs' }, '/node')).toEqual(['npm']);
  });

  test('Windows has its own name for it', () => {
    expect(npmCommand('win32', {}, 'C:\\node.exe')).toEqual(['npm.cmd']);
  });

  test('a clean install is asked for', () => {
    expect(npmTask('linux', '/here/node_modules/node/bin/node')[0]).toBe('ci');
    expect(npmTask('win32', 'C:\\Program Files\\nodejs\\node.exe')[0]).toBe('ci');
  });

  test('on Windows the Node inside node_modules does not delete itself', () => {
    expect(npmTask('win32', 'C:\\site\\node_modules\\node\\bin\\node.exe')[0]).toBe('install');
  });
});

describe('what the reader is told when npm fails', () => {
  test.each([
    ['npm error code EUSAGE\nnpm error `npm ci` can only install…', 'package-lock.json does not'],
    ['npm error code EJSONPARSE', 'not valid JSON'],
    ['npm error code EAI_AGAIN', 'registry could not be reached'],
    ['npm error code EACCES', 'may not write here'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code E404\nnpm error 404 Not Found - x', '404 Not Found - x'],
    ['', 'it gave no reason'],
  ])('%j', (output, words) => {
    const sentence = npmFailure(output);
    expect(sentence).toContain(words);
    expect(sentence).not.toContain('\n');
  });
});
