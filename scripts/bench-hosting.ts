/**
 * `npm run bench:hosting`: how many pages a second one nginx serves with deploy/nginx.conf over the
 * compressed site, with 1, 50 and 500 connections, asked by wrk on the same machine for 10 s each; and
 * what a read weighs on the wire. Prints tables for docs/scale.md. Build first. BENCH_SECONDS changes the 10.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../tests/support/browser.ts';
import { compressFolder } from './hosting/compress-folder.ts';
import { pageKinds } from './hosting/page-kinds.ts';
import { startNginx } from './hosting/servers.ts';
import { programEnv, programs, setUpPrograms } from './hosting/setup-programs.ts';

const seconds = Number(process.env['BENCH_SECONDS'] ?? '10');

/** Makes wrk go through the addresses, and print what it found in one line that can be read. */
const script = (paths: readonly string[]) => `
local paths = { ${paths.map((one) => `"${one}"`).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip, deflate, br, zstd" })
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("FOUND %d %d %d %d %d\\n", summary.requests, summary.duration, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(99)))
end`;

/** One run: pages a second, the 99th percentile of waiting in ms, failures, and bytes an answer. */
function run(origin: string, file: string, connections: number): string {
  const threads = connections === 1 ? 1 : 2;
  const args = [
    `-t${threads}`,
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    '-s',
    file,
    origin,
  ];
  const { stdout } = spawnSync('wrk', args, { env: programEnv, encoding: 'utf8' });
  const found = /FOUND (\d+) (\d+) (\d+) (\d+) (\d+)/u.exec(stdout)?.slice(1).map(Number) ?? [];
  const [asked = 0, time = 1, bytes = 0, failed = 0, p99 = 0] = found;
  const cells = [
    connections,
    Math.round(asked / (time / 1e6)).toLocaleString('en-GB'),
    `${(p99 / 1000).toFixed(1)} ms`,
    failed,
    Math.round(bytes / Math.max(asked, 1)).toLocaleString('en-GB'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * What a browser asks for and gets, on the wire with headers: when it opens a page, opens it again,
 * and then opens the page `next`.
 */
async function readsOf(origin: string, address: string, next: string): Promise<string> {
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    const context = await browser.newContext();
    const visit = async (path: string) => {
      const page = await context.newPage();
      const client = await context.newCDPSession(page);
      await client.send('Network.enable');
      const got = { asked: 0, bytes: 0 };
      client.on('Network.loadingFinished', ({ encodedDataLength }) => {
        got.asked += encodedDataLength > 0 ? 1 : 0;
        got.bytes += encodedDataLength;
      });
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      await page.close();
      return `${got.asked} answers, ${(got.bytes / 1000).toFixed(1)} kB`;
    };
    const visits = [await visit(address), await visit(address), await visit(next)];
    return `| \`${address}\` | ${visits.join(' | ')} |`;
  } finally {
    await browser.close();
  }
}

if (!existsSync('dist/index.html')) {
  console.error('There is no built site: run `npm run build` first.');
  process.exit(1);
}
await setUpPrograms([programs.nginx, programs.wrk]);
const folder = await mkdtemp(path.join(tmpdir(), 'small-hours-'));
const site = path.join(folder, 'site');
await cp('dist', site, { recursive: true });
const { plain, as } = await compressFolder(site);
const server = await startNginx(site, availableParallelism());
try {
  const pages = pageKinds(site).filter(({ file }) => file.endsWith('.html'));
  await writeFile(path.join(folder, 'ask.lua'), script(pages.map((one) => one.path)));
  const load = loadavg()[0]?.toFixed(1) ?? '';
  console.log(
    `${pages.length} pages in turn, ${availableParallelism()} cores shared with wrk, load ${load} before.\n`,
  );
  console.log('| connections | pages a second | p99 | errors | bytes a page |');
  console.log('| ----------- | -------------- | --- | ------ | ------------ |');
  for (const connections of [1, 50, 500]) {
    console.log(run(server.origin, path.join(folder, 'ask.lua'), connections));
  }
  console.log('\n| page | first visit | again | then another article |');
  console.log('| ---- | ----------- | ----- | -------------------- |');
  const article = pages.find(({ name }) => name === 'article')?.path ?? '/';
  for (const address of ['/', article, '/routine/', '/search/']) {
    console.log(await readsOf(server.origin, address, '/articles/safe-sleep/'));
  }
  const share = (bytes: number) => `${Math.round((bytes / plain) * 100)} %`;
  console.log(
    `\nText of the site: ${Object.entries(as)
      .map(([name, bytes]) => `${name} ${share(bytes)}`)
      .join(', ')} of its size.`,
  );
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
