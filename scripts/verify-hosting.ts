/**
 * `npm run verify:hosting`: serves the built site with nginx and with Caddy, by the files in deploy/,
 * on this machine alone, and checks every header, encoding, redirect, part, cache rule and 404.
 * With `--observatory` it asks the tests of MDN HTTP Observatory as well. Ends with a count.
 */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkInBrowser } from './hosting/check-in-browser.ts';
import { checkServer } from './hosting/check-server.ts';
import { compressFolder } from './hosting/compress-folder.ts';
import { observe } from './hosting/observatory.ts';
import { createReport } from './hosting/report.ts';
import { startCaddy, startNginx } from './hosting/servers.ts';
import { programs, setUpPrograms } from './hosting/setup-programs.ts';

const report = createReport();

async function verify(site: string): Promise<void> {
  const nginx = await startNginx(site);
  try {
    await checkServer(report, { ...nginx, site });
    await checkInBrowser(report, nginx, site);
  } finally {
    await nginx.stop();
  }
  const caddy = await startCaddy(site);
  try {
    await checkServer(report, { ...caddy, site });
    if (process.argv.includes('--observatory')) await observe(report, caddy);
  } finally {
    await caddy.stop();
  }
}

try {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no built site: run `npm run build` first.');
  }
  await setUpPrograms([programs.nginx, programs.caddy]);
  // A copy, so that dist stays as the build left it.
  const folder = await mkdtemp(path.join(tmpdir(), 'small-hours-'));
  const site = path.join(folder, 'site');
  try {
    await cp('dist', site, { recursive: true });
    await compressFolder(site);
    await verify(site);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
} catch (error) {
  report.check(error instanceof Error ? error.message : String(error), false);
}
console.log(`${report.passed()} passed, ${report.failed()} failed`);
process.exitCode = report.failed() > 0 || report.passed() === 0 ? 1 : 0;
