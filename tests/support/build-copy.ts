import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = path.join(import.meta.dirname, '../..');
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
const copied = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

// The packages are shared with the real site; what a build remembers must not be.
const config = `import config from './astro.config.mjs';
export default {
  ...config,
  cacheDir: './.remembered',
  vite: { ...config.vite, cacheDir: './.remembered/vite' },
};
`;

/** What a build ended with: its exit code, and all that it printed. */
export interface BuildResult {
  code: number;
  output: string;
}

/** The site as `npm run dev` shows it. */
export interface DevServer {
  /** The text of a page, from its path: `/articles/`. */
  page: (path: string) => Promise<string>;
  stop: () => void;
}

/** A copy of the site in a temporary folder, to be written to and built. */
export interface SiteCopy {
  /** Where it is. */
  folder: string;
  /** Writes a file of the copy. The path is from the root of the site. */
  write: (file: string, text: string) => void;
  /** Builds into `dist` of the copy, with more in the environment where it is given. */
  build: (more?: Record<string, string>) => Promise<BuildResult>;
  /** The folder that a build writes to. */
  dist: string;
  /** Serves the copy as `npm run dev` does, until `stop`. */
  dev: () => Promise<DevServer>;
  /** Deletes the copy. */
  remove: () => void;
}

/** Starts the dev server of a copy. Rejects with what it printed where it ends at once. */
function startDev(folder: string, env: NodeJS.ProcessEnv): Promise<DevServer> {
  const args = [astro, 'dev', '--config', 'copy.config.mjs', '--port', '4731'];
  const child = spawn(process.execPath, args, { cwd: folder, env });
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += stripVTControlCharacters(chunk.toString());
      // Where the port is taken, Astro says which it took.
      const [url] = /http:\/\/localhost:\d+/u.exec(output) ?? [];
      if (!url) return;
      resolve({
        page: async (address) => (await fetch(new URL(address, url))).text(),
        stop: () => child.kill(),
      });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => reject(new Error(output)));
  });
}

/** Copies the site. The packages are linked, not copied. */
export function copySite(): SiteCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-hours-'));
  for (const part of copied) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  writeFileSync(path.join(folder, 'copy.config.mjs'), config);
  // Vitest sets names of its own, which Astro reads; a build is made as npm makes it.
  const own = /^(?:VITEST.*|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/u;
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
  };
  return {
    folder,
    write: (file, text) => {
      writeFileSync(path.join(folder, file), text);
    },
    dist: path.join(folder, 'dist'),
    build: (more = {}) =>
      new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          [astro, 'build', '--config', 'copy.config.mjs'],
          { cwd: folder, env: { ...env, ...more }, timeout: 120_000 },
          (_error, stdout, stderr) => {
            const output = stripVTControlCharacters(stdout + stderr);
            resolve({ code: child.exitCode ?? -1, output });
          },
        );
      }),
    dev: () => startDev(folder, env),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
