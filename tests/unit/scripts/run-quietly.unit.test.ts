import { expect, test } from 'vitest';
import { runQuietly } from '../../../scripts/run-quietly.mjs';

const node = process.execPath;

test('a command that works says so, and what it printed is kept', async () => {
  expect(await runQuietly(node, ['-p', '6 * 7'])).toEqual({
    ok: true,
    stalled: false,
    output: '42\n',
  });
});

test('a command that fails is a value, not an exception', async () => {
  expect(await runQuietly(node, ['-e', 'process.exit(3)'])).toMatchObject({ ok: false });
});

test('a command that is not there is one that failed', async () => {
  expect(await runQuietly('no-such-command-here', [])).toMatchObject({ ok: false });
});

test('a command that hangs without a word is ended', async () => {
  const hangs = ['-e', 'setInterval(() => {}, 1000)'];
  expect(await runQuietly(node, hangs, { silenceLimit: 200 })).toMatchObject({
    ok: false,
    stalled: true,
  });
});
