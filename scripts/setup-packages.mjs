import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './run-quietly.mjs';

const stampFile = 'node_modules/.small-hours-packages';

/**
 * The sentence to show where Node is older than 20, else undefined.
 * @param {string} version as `process.version` gives it
 */
export function nodeTooOld(version) {
  const major = Number(/^v?(\d+)/.exec(version)?.[1]);
  if (major >= 20) return undefined;
  return `Small Hours needs Node 20 or later and this is ${version}: install it from https://nodejs.org.`;
}

/**
 * The sentence to show where npm is older than 10 or missing, else undefined.
 * @param {string} version as `npm --version` prints it; empty where there is no npm
 */
export function npmTooOld(version) {
  const major = Number(/^(\d+)/.exec(version)?.[1]);
  if (major >= 10) return undefined;
  return version
    ? `Small Hours needs npm 10 or later and this is ${version}: run \`npm install -g npm@11\`.`
    : 'npm was not found: install Node 20 or later, with npm, from https://nodejs.org.';
}

/**
 * A short name for what should be installed: changes exactly when the lockfile or the wishes in
 * package.json change (not with its scripts or its description).
 * @param {string} manifest the text of package.json
 * @param {string} lock the text of package-lock.json
 */
export function stampOf(manifest, lock) {
  const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(manifest);
  const wishes = JSON.stringify([dependencies, devDependencies, overrides, allowScripts]);
  return createHash('sha256').update(`${wishes}\n${lock}`).digest('hex');
}

/**
 * Whether what npm says it installed (its own node_modules/.package-lock.json) is what the
 * lockfile asks for, and the lockfile what package.json asks for. Optional packages are those of
 * other platforms and may be missing.
 * @param {string} manifest @param {string} lock @param {string} installed the texts of the files
 */
export function sameAsInstalled(manifest, lock, installed) {
  const wanted = JSON.parse(lock).packages;
  const there = JSON.parse(installed).packages;
  const { dependencies = {}, devDependencies = {} } = JSON.parse(manifest);
  const locked = { ...wanted['']?.dependencies, ...wanted['']?.devDependencies };
  const wishes = { ...dependencies, ...devDependencies };
  return (
    Object.keys(wishes).length === Object.keys(locked).length &&
    Object.keys(wishes).every((name) => wishes[name] === locked[name]) &&
    Object.entries(wanted).every(
      ([place, { version, optional }]) =>
        place === '' || (there[place] ? there[place].version === version : optional === true),
    )
  );
}

/**
 * How to call npm: the one that runs us, else the one on PATH.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @param {string} node path of a Node program
 * @returns {[command: string, ...firstArgs: string[]]}
 */
export function npmCommand(platform, env, node) {
  const running = env['npm_execpath'];
  if (running && /npm-cli\.c?js$/.test(running)) return [env['npm_node_execpath'] ?? node, running];
  return [platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * What npm is asked to do. Windows cannot delete a program that runs, which `npm ci` would do
 * where this script runs on the Node inside node_modules; `npm install` leaves it in its place.
 * @param {NodeJS.Platform} platform @param {string} node path of the Node that runs this
 */
export function npmTask(platform, node) {
  const inside = node.split(/[\\/]/).includes('node_modules');
  const task = platform === 'win32' && inside ? 'install' : 'ci';
  return [task, '--no-audit', '--no-fund', '--loglevel=error'];
}

/**
 * One sentence for what npm printed when it failed.
 * @param {string} output
 */
export function npmFailure(output) {
  if (/EUSAGE|in sync/.test(output)) {
    return 'package-lock.json does not match package.json: run `npm install` and keep both files.';
  }
  if (/EJSONPARSE|Invalid package/.test(output)) {
    return 'package.json or package-lock.json is not valid JSON: restore it and try again.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|network/.test(output)) {
    return 'The npm registry could not be reached: go online (or set npm’s proxy) and try again.';
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return 'npm may not write here: check who owns this folder and node_modules, and try again.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: make about 1 GB of room and try again.';
  const reason = /npm (?:error|ERR!) (?!code)(.+)/.exec(output)?.[1] ?? 'it gave no reason';
  return `The packages could not be installed: ${reason.trim()}`;
}

/** The text of a file, or undefined where there is none. @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} stamp @param {string} manifest @param {string} lock */
function upToDate(stamp, manifest, lock) {
  if (read(stampFile) === stamp) return true;
  const installed = read('node_modules/.package-lock.json');
  // Somebody ran npm by hand: believe npm's own record, and remember it.
  if (installed === undefined || !sameAsInstalled(manifest, lock, installed)) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

/** Installs the packages where they are not those of the lockfile. Throws one clear sentence. */
export async function setUpPackages() {
  const manifest = read('package.json');
  const lock = read('package-lock.json');
  if (!manifest || !lock) {
    throw new Error('package.json or package-lock.json is missing: restore it from git.');
  }
  let stamp;
  try {
    stamp = stampOf(manifest, lock);
    if (upToDate(stamp, manifest, lock)) return;
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(npmFailure('EJSONPARSE'));
    throw error;
  }

  const [npm, ...first] = npmCommand(process.platform, process.env, process.execPath);
  const version = await runQuietly(npm, [...first, '--version'], {
    env: { npm_config_loglevel: 'silent' },
  });
  const tooOld = npmTooOld(version.ok ? (version.output.trim().split(/\s+/).at(-1) ?? '') : '');
  if (tooOld) throw new Error(tooOld);

  console.log('Installing packages (about half a minute)…');
  const install = await runQuietly(npm, [...first, ...npmTask(process.platform, process.execPath)]);
  if (!install.ok) throw new Error(npmFailure(install.output));

  const node = path.resolve('node_modules/node/bin/node');
  const runtime = process.platform === 'win32' ? `${node}.exe` : node;
  if (!(await runQuietly(runtime, ['--version'])).ok) {
    throw new Error(
      'The `node` package could not bring its program: allow its install script (npm config get ignore-scripts) and try again.',
    );
  }
  writeFileSync(stampFile, stamp);
}
