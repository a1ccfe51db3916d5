import { describe, expect, test } from 'vitest';
import { browserPlaces, findChromium } from '../../../scripts/find-chromium.mjs';
import { setUpBrowser } from '../../../scripts/setup-browser.mjs';

const debianAsRoot = { platform: 'linux', root: true, apt: true } as const;

/** A machine on which only `there` can be run, with folders /a and /b on its path. */
function machine(there: string[], env: Record<string, string> = {}, own?: string) {
  return {
    platform: 'linux' as const,
    env: { PATH: '/a:/b', ...env },
    runs: (file: string) => there.includes(file),
    ownDownload: () => Promise.resolve(own),
  };
}

describe('which browser the tests use', () => {
  test('the one that is named in CHROMIUM_PATH comes first', async () => {
    const there = machine(['/x/browser', '/a/chromium'], { CHROMIUM_PATH: '/x/browser' });
    expect(await findChromium(there)).toBe('/x/browser');
  });

  test('a CHROMIUM_PATH that leads nowhere is said in words, not passed over', async () => {
    const there = machine(['/a/chromium'], { CHROMIUM_PATH: '/x/browser' });
    await expect(findChromium(there)).rejects.toThrow(/^CHROMIUM_PATH is set to \/x\/browser,/);
  });

  test('Chromium comes before Chrome, wherever on the path they are', async () => {
    expect(await findChromium(machine(['/a/google-chrome', '/b/chromium']))).toBe('/b/chromium');
  });

  test('a browser that does not start is passed over', async () => {
    expect(await findChromium(machine(['/b/google-chrome']))).toBe('/b/google-chrome');
  });

  test('Playwright’s own download comes last', async () => {
    const file = '/cache/chrome';
    expect(await findChromium(machine([file], {}, file))).toBe(file);
    expect(await findChromium(machine([file, '/b/chrome'], {}, file))).toBe('/b/chrome');
  });

  test('a download that does not start is none', async () => {
    expect(await findChromium(machine([], {}, '/cache/chrome'))).toBeUndefined();
  });

  test('a Mac is asked for its applications, a PC for its program files', () => {
    expect(browserPlaces('darwin', { PATH: '/bin' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(browserPlaces('win32', { Path: 'C:\\bin', PROGRAMFILES: 'C:\\Program Files' })).toEqual(
      expect.arrayContaining([
        'C:\\bin\\chrome.exe',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      ]),
    );
  });
});

/** Runs the set-up on a machine where the browser is there after a command that has `works` in it. */
async function setUp(works: string | undefined, on: Parameters<typeof run>[0] = debianAsRoot) {
  return run(on, works);
}

async function run(
  on: { platform: NodeJS.Platform; root: boolean; apt: boolean },
  works?: string,
): Promise<{ commands: string[]; outcome: string }> {
  const commands: string[] = [];
  let there: string | undefined;
  const outcome = await setUpBrowser({
    machine: on,
    say: () => undefined,
    find: () => Promise.resolve(there),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line.includes('playwright') ? 'playwright' : line);
      const ok = works !== undefined && line.includes(works);
      if (ok && line.includes('install')) there = '/found';
      return Promise.resolve({ ok, stalled: false, output: '' });
    },
  }).catch((error: unknown) => (error as Error).message);
  return { commands, outcome };
}

describe('getting a browser on a new machine', () => {
  test('one that is there is taken, and nothing is run', async () => {
    const outcome = await setUpBrowser({
      find: () => Promise.resolve('/usr/bin/chromium'),
      run: () => Promise.reject(new Error('ran something')),
    });
    expect(outcome).toBe('/usr/bin/chromium');
  });

  test('Playwright’s download is tried first', async () => {
    expect(await setUp('playwright')).toEqual({ commands: ['playwright'], outcome: '/found' });
  });

  test('where it fails, root on Debian installs the package', async () => {
    expect(await setUp('apt-get')).toEqual({
      commands: [
        'playwright',
        'apt-get update',
        'apt-get install -y --no-install-recommends chromium',
      ],
      outcome: '/found',
    });
  });

  test('package lists that cannot be fetched end it there', async () => {
    const { commands } = await setUp(undefined);
    expect(commands).toEqual(['playwright', 'apt-get update']);
  });

  test.each([
    ['somebody who is not root', { ...debianAsRoot, root: false }],
    ['a machine without apt-get', { ...debianAsRoot, apt: false }],
    ['a Mac', { platform: 'darwin' as const, root: true, apt: true }],
  ])('%s is told in one sentence what to install', async (_who, on) => {
    const { commands, outcome } = await setUp(undefined, on);
    expect(commands).toEqual(['playwright']);
    expect(outcome).toMatch(/^The tests need a browser: install Chromium .+\.$/);
  });
});
