import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Check, Result } from './result.ts';

/** Milliseconds after which a tool counts as hung. */
const timeLimit = 20 * 60_000;

const env = {
  ...process.env,
  PATH: `${path.resolve('node_modules/.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  FORCE_COLOR: '0',
};

/** Runs a tool of node_modules to its end. `ok` is its exit code 0; never rejects. */
export function runTool(
  [command = '', ...args]: string[],
  more: Record<string, string> = {},
): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimit,
      shell: process.platform === 'win32',
    });
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      resolve({ ok: false, output: `${output}${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      const hung = signal ? `Ended by ${signal} (limit ${timeLimit / 60_000} minutes).\n` : '';
      resolve({ ok: code === 0, output: output + hung });
    });
  });
}

/** A check that is one tool and counts as one: it passed or it did not. */
export function toolCheck(name: string, command: string[]): Check {
  const run = async (): Promise<Result> => {
    const { ok, output } = await runTool(command);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  };
  return { name, run };
}

/**
 * A check that is a test runner: `count` reads the numbers out of the JSON report that the
 * runner writes to the file it is told. No readable report counts as one failure.
 */
// The type parameter ties the counter to the shape of its report.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function runnerCheck<Report>(
  name: string,
  command: (reportFile: string) => { args: string[]; env?: Record<string, string> },
  count: (report: Report, exitedWell: boolean, output: string) => Result,
): Check {
  const run = async (): Promise<Result> => {
    const reportFile = path.resolve('.cache', 'reports', `${name}.json`);
    mkdirSync(path.dirname(reportFile), { recursive: true });
    rmSync(reportFile, { force: true });
    const { args, env: more } = command(reportFile);
    const { ok, output } = await runTool(args, more);
    try {
      return count(JSON.parse(readFileSync(reportFile, 'utf8')) as Report, ok, output);
    } catch {
      return { passed: 0, failed: 1, output: `${output}\nIt ended without a report.` };
    }
  };
  return { name, run };
}
