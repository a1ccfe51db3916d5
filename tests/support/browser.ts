import { findChromium } from '../../scripts/find-chromium.mjs';

/** What Playwright needs to start a browser here. */
export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
}

/** Keeps Chromium from calling home: on a closed network each try is refused and costs time. */
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** How to start this machine's Chromium. Throws one clear sentence where there is none. */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const executablePath = await findChromium();
  if (!executablePath) {
    throw new Error('No Chromium was found: run `node scripts/setup.mjs --browser` first.');
  }
  // Chromium refuses to run its sandbox as root (containers, CI).
  const root = process.getuid?.() === 0;
  return { executablePath, args: root ? [...quiet, '--no-sandbox'] : quiet };
}
