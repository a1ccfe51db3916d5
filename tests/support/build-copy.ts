import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = path.join(import.meta.dirname, '../..');
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

/** A copy of the site in a temporary folder, to be written to and built. */
export interface SiteCopy {
  /** Writes a file of the copy. The path is from the root of the site. */
  write: (file: string, text: string) => void;
  build: () => Promise<BuildResult>;
  /** Deletes the copy. */
  remove: () => void;
}

/** Copies the site. The packages are linked, not copied. */
export function copySite(): SiteCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-hours-'));
  for (const part of copied) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  writeFileSync(path.join(folder, 'copy.config.mjs'), config);
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  // Vitest says “test”; a build is made as npm makes it.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  return {
    write: (file, text) => {
      writeFileSync(path.join(folder, file), text);
    },
    build: () =>
      new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          [astro, 'build', '--config', 'copy.config.mjs'],
          { cwd: folder, env, timeout: 55_000 },
          (_error, stdout, stderr) => {
            const output = stripVTControlCharacters(stdout + stderr);
            resolve({ code: child.exitCode ?? -1, output });
          },
        );
      }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
