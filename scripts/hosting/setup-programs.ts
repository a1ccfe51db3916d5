// cspell:ignore RUNLEVEL
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runQuietly } from '../run-quietly.mjs';

/** A program that is not one of npm’s: how it answers, and what Debian calls its package. */
export interface Program {
  name: 'nginx' | 'caddy' | 'wrk';
  /** What makes it say its version. */
  asks: string;
}

/** The programs that are used here. */
export const programs = {
  nginx: { name: 'nginx', asks: '-v' },
  caddy: { name: 'caddy', asks: 'version' },
  wrk: { name: 'wrk', asks: '-v' },
} as const satisfies Record<string, Program>;

/** What is asked of the machine; passed in by tests. */
export interface Machine {
  has: (program: Program) => boolean;
  /** Root on a system with apt: packages can be installed. */
  canInstall: boolean;
}

// Debian keeps servers in /usr/sbin, which is not on everybody’s PATH.
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };

const machine: Machine = {
  // wrk says its version and ends with 1.
  has: ({ name, asks }) =>
    process.platform !== 'win32' &&
    spawnSync(name, [asks], { env, stdio: 'ignore' }).error === undefined,
  canInstall: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
};

/**
 * Finds the programs, or installs the packages of this system. Throws one clear sentence where no
 * way leads to them.
 */
export async function setUpPrograms(
  wanted: readonly Program[],
  { has, canInstall } = machine,
  run: typeof runQuietly = runQuietly,
): Promise<void> {
  const missing = wanted.filter((program) => !has(program)).map(({ name }) => name);
  if (missing.length === 0) return;
  if (canInstall) {
    console.log(`Installing ${missing.join(' and ')} from the packages of this system…`);
    // The servers are started here, when they are wanted, and not by their packages.
    const quiet = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    await run('apt-get', ['update'], { silenceLimit: 60_000, env: quiet });
    const install = ['install', '-y', '--no-install-recommends', ...missing];
    await run('apt-get', install, { silenceLimit: 60_000, env: quiet });
  }
  const still = wanted.filter((program) => !has(program)).map(({ name }) => name);
  if (still.length === 0) return;
  throw new Error(
    `This needs ${still.join(' and ')}: install it (Debian: sudo apt-get install ${still.join(' ')}; macOS: brew install ${still.join(' ')}; on Windows, within WSL) and run this again.`,
  );
}

/** The environment to start such a program in. */
export const programEnv: Readonly<NodeJS.ProcessEnv> = env;
