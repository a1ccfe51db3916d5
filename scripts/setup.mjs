/**
 * Makes this folder ready; npm runs it before `start`, `dev`, `build` and `test`.
 *   node scripts/setup.mjs             the packages of package-lock.json
 *   node scripts/setup.mjs --browser   and a Chromium for the browser tests
 * Does nothing where nothing changed. A failure is one sentence and exit code 1.
 * No dependencies, plain JavaScript: it runs before there are any, on Node 20 or later.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { nodeTooOld, setUpPackages } from './setup-packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  const tooOld = nodeTooOld(process.version);
  if (tooOld) throw new Error(tooOld);
  await setUpPackages();
  if (process.argv.includes('--browser')) {
    const { setUpBrowser } = await import('./setup-browser.mjs');
    await setUpBrowser();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
