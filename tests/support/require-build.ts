import { existsSync } from 'node:fs';

/** Stops the `built` tests with one clear sentence where there is no built site to read. */
export function setup(): void {
  if (!existsSync('dist/index.html')) {
    throw new Error('These tests read the built site: run `npm run build` first.');
  }
}
