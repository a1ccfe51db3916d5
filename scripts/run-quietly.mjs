import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok       it ended with exit code 0
 * @property {boolean} stalled  it was ended because it said nothing for too long
 * @property {string} output    what it printed
 */

/**
 * Runs a command, keeps what it prints, and never throws: a command that is not there is one that
 * failed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, silenceLimit?: number }} [options]
 *   silenceLimit: milliseconds without a word after which the command is ended
 * @returns {Promise<Outcome>}
 */
export function runQuietly(command, args, { env = {}, silenceLimit } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let stalled = false;
    /** @type {NodeJS.Timeout | undefined} */
    let silence;
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows runs .cmd files through its shell only.
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
    });
    const listen = () => {
      clearTimeout(silence);
      if (silenceLimit === undefined) return;
      silence = setTimeout(() => {
        stalled = true;
        child.kill('SIGKILL');
        // What the command itself started may still hold the pipes open.
        child.stdout.destroy();
        child.stderr.destroy();
      }, silenceLimit);
    };
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      listen();
    };
    const end = (/** @type {boolean} */ ok) => {
      clearTimeout(silence);
      resolve({ ok, stalled, output });
    };
    listen();
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}
