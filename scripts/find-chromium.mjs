/**
 * Where a Chromium is, for the browser tests: the one named in CHROMIUM_PATH, else one that is
 * installed, else the one Playwright has downloaded. No dependencies; runs under Node 20.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const windowsApps = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Every place an installed browser may be, best first. Pure: asks nothing of the machine.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} absolute paths
 */
export function browserPlaces(platform, env) {
  const windows = platform === 'win32';
  const { join, delimiter } = windows ? path.win32 : path.posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) =>
    folders.map((folder) => join(folder, windows ? `${name}.exe` : name)),
  );
  if (platform === 'darwin') {
    const home = env['HOME'] ? macApps.map((app) => join(env['HOME'] ?? '', app)) : [];
    return [...onPath, ...macApps, ...home];
  }
  if (!windows) return onPath;
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => env[name] ?? [],
  );
  return [...onPath, ...windowsApps.flatMap((app) => roots.map((root) => join(root, ...app)))];
}

/**
 * Whether a file is a browser that starts: Ubuntu has a `chromium-browser` that only asks for a
 * snap, and a downloaded browser may miss libraries. (Windows browsers don't answer; there, that
 * the file exists has to do.)
 * @param {string} file
 */
export function starts(file) {
  try {
    accessSync(file, constants.X_OK);
    if (!statSync(file).isFile()) return false;
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** The path of the Chromium Playwright has downloaded, or undefined where it has none. */
async function downloaded() {
  try {
    const { chromium } = await import('@playwright/test');
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The browser to test with, or undefined where there is none. A CHROMIUM_PATH that does not lead
 * to a browser throws one clear sentence: somebody meant it.
 * @param {{ platform?: NodeJS.Platform, env?: Record<string, string | undefined>,
 *   runs?: (file: string) => boolean, ownDownload?: () => Promise<string | undefined> }} [machine]
 * @returns {Promise<string | undefined>}
 */
export async function findChromium({
  platform = process.platform,
  env = process.env,
  runs = starts,
  ownDownload = downloaded,
} = {}) {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is set to ${named}, and there is no browser to run there.`);
  }
  const installed = browserPlaces(platform, env).find(runs);
  if (installed) return installed;
  const own = await ownDownload();
  return own && runs(own) ? own : undefined;
}
