import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runQuietly } from '../run-quietly.mjs';
import type { Report } from './report.ts';
import type { RunningCaddy } from './servers.ts';

/** Fetched when it is asked for, into a folder of its own: it brings a database and 230 packages. */
const wanted = '@mdn/mdn-http-observatory@1.4.8';
const folder = path.resolve('.cache/observatory');
const home = path.join(folder, 'node_modules/@mdn/mdn-http-observatory');

/** What scan-site.mjs prints: the grade, and each test with its points. */
interface Scan {
  grade: string;
  score: number;
  tests: { name: string; pass: boolean; result: string; points: number }[];
}

async function setUp(): Promise<void> {
  if (!existsSync(home)) {
    console.log('Fetching MDN HTTP Observatory (about 130 MB)…');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{"private":true}\n');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', wanted];
    const { ok } = await runQuietly(npm, args, { silenceLimit: 120_000 });
    if (!ok || !existsSync(home)) {
      throw new Error('MDN HTTP Observatory could not be fetched: try again with a network.');
    }
  }
  // The list of domains that browsers know to be secure; ours is this machine, which never is on it.
  await writeFile(path.join(home, 'conf/hsts-preload.json'), '{}\n');
}

/**
 * Lets the scanner of MDN HTTP Observatory, with its own tests and points, look at the site on this
 * machine: over http, which has to lead to https, and over https. Reports A+ and 130 points or more.
 */
export async function observe(report: Report, caddy: RunningCaddy): Promise<void> {
  await setUp();
  const script = fileURLToPath(new URL('scan-site.mjs', import.meta.url));
  const args = [script, home, String(caddy.httpPort), String(caddy.httpsPort)];
  const { ok, output } = await runQuietly(process.execPath, args, {
    silenceLimit: 60_000,
    env: { NODE_EXTRA_CA_CERTS: caddy.authority },
  });
  if (!ok) throw new Error(`MDN HTTP Observatory could not look at the site:\n${output}`);
  const scan = JSON.parse(output.slice(output.indexOf('{'))) as Scan;
  for (const { name, pass, result, points } of scan.tests) {
    report.check(`Observatory, ${name}: ${result} (${points})`, pass);
  }
  const enough = scan.grade === 'A+' && scan.score >= 130;
  report.check(`Observatory: ${scan.grade}, ${scan.score} points`, enough);
}
