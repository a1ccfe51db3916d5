import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { runQuietly } from './run-quietly.mjs';

/** Milliseconds without a word after which a download counts as hung. */
const silenceLimit = 60_000;

const nothingWorked =
  'The tests need a browser: install Chromium or Google Chrome (or set CHROMIUM_PATH to one) and run this again.';

/**
 * The ways to get a browser where none is installed, in order.
 * @param {{ platform: NodeJS.Platform, root: boolean, apt: boolean }} machine
 * @returns {{ says: string, commands: string[][], env?: Record<string, string> }[]}
 */
export function waysToInstall({ platform, root, apt }) {
  const playwright = {
    says: 'Downloading a browser for the tests (about 170 MB)…',
    commands: [
      [
        process.execPath,
        'node_modules/@playwright/test/cli.js',
        'install',
        '--no-shell',
        'chromium',
      ],
    ],
  };
  const debian = {
    says: 'Installing Chromium from the packages of this system…',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  };
  return platform === 'linux' && root && apt ? [playwright, debian] : [playwright];
}

/**
 * Finds a browser, or gets one. Resolves to its path; throws one clear sentence where no way
 * leads to one.
 * @param {{ find?: () => Promise<string | undefined>, run?: typeof runQuietly,
 *   say?: (line: string) => void, machine?: Parameters<typeof waysToInstall>[0] }} [parts]
 */
export async function setUpBrowser({
  find = () => findChromium(),
  run = runQuietly,
  say = console.log,
  machine = {
    platform: process.platform,
    root: process.getuid?.() === 0,
    apt: existsSync('/usr/bin/apt-get'),
  },
} = {}) {
  const there = await find();
  if (there) return there;
  for (const { says, commands, env } of waysToInstall(machine)) {
    say(says);
    for (const [command = '', ...args] of commands) {
      const { ok } = await run(command, args, { silenceLimit, ...(env && { env }) });
      if (!ok) break;
    }
    const got = await find();
    if (got) return got;
  }
  throw new Error(nothingWorked);
}
