/**
 * `npm test`: every check there is, in order. Goes on after a failure, so that one run shows them
 * all, and ends with exactly one line `N passed, N failed`.
 */
import { stripVTControlCharacters } from 'node:util';
import { stages, type Stage } from './checks/all-checks.ts';
import type { Check, Result } from './checks/result.ts';

async function timed(check: Check): Promise<Result> {
  const began = performance.now();
  const result = await check.run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const total = result.passed + result.failed;
  const count = total > 1 ? `${result.passed} of ${total}, ` : '';
  // A check that counts nothing could not be made here, and says why.
  const mark = result.failed > 0 ? '✗' : total > 0 ? '✓' : '–';
  console.log(`${mark} ${check.name} (${count}${seconds} s)`);
  if (mark !== '✓') {
    const output = stripVTControlCharacters(result.output).trimEnd();
    console.log(`${output.replace(/^/gm, '    ')}\n`);
  }
  return result;
}

async function runStage({ checks, atOnce }: Stage): Promise<Result[]> {
  const waiting = [...checks];
  const results: Result[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await timed(next));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

let passed = 0;
let failed = 0;
for (const stage of stages) {
  for (const result of await runStage(stage)) {
    passed += result.passed;
    failed += result.failed;
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
