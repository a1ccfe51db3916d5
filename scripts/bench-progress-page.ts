/**
 * How soon the page of small wins answers on a slow phone: the built page in Chromium with its
 * processor slowed down 6 times, for a family that noted 1,000 wins, 400 nights and 40 rough patches.
 * For a tick on a small step, a win at one tap and a step of a night’s number it prints the median and
 * the worst of what the browser itself measures: the work of the event, and the time until the change
 * is painted. Run after a build: node scripts/bench-progress-page.ts
 */
import { chromium, type Page } from '@playwright/test';
import { daysAfter } from '../src/domain/day-text.ts';
import { patchKinds } from '../src/domain/rough-patch.ts';
import { chromiumLaunch } from '../tests/support/browser.ts';
import { serveSite } from './serve-site.ts';

const slower = 6;
const rounds = 30;
const today = new Date().toISOString().slice(0, 10);

/** Things in a box, each with the time of its change. */
const boxOf = <Value>(count: number, thing: (at: number) => readonly [string, Value]) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const [id, value] = thing(at);
      return [id, { value, at: 1_790_000_000_000 + at }];
    }),
  );

const longUse = {
  app: 'small-hours',
  kind: 'progress',
  version: 3,
  revision: 2000,
  savedAt: 1_790_000_100_000,
  cleared: 0,
  data: {
    steps: {},
    lists: {},
    items: {},
    moves: {},
    wins: boxOf(1000, (at) => [
      `w${at}`,
      {
        day: daysAfter(today, -Math.floor((at * 400) / 1000)),
        text: 'Went back down after a cuddle. No feed.',
        whose: at % 3 === 0 ? 'parent' : 'child',
      },
    ]),
    patches: boxOf(40, (at) => {
      const from = daysAfter(today, -10 * at - 9);
      const kind = patchKinds[at % patchKinds.length];
      return [`p${at}`, { kind, from, to: daysAfter(from, at % 4), note: '' }];
    }),
    // The longest stretch grows, so that the costly way, with a claim, is taken.
    nights: boxOf(400, (at) => [
      daysAfter(today, -at - 1),
      {
        longest: Math.max(0, 400 - 3 * at) + ((at * 37) % 60),
        wakings: (at * 7) % 6,
        ownRest: 200 + ((at * 53) % 120),
      },
    ]),
  },
};

/** Milliseconds, as the browser’s Event Timing measures them (in steps of 8 for `painted`). */
interface Answer {
  worked: number;
  painted: number;
}

const listen = () => {
  const isListening = 'answers' in window;
  const store = Object.assign(window, { answers: [] as Answer[] });
  if (isListening) return;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (!['click', 'input'].includes(entry.name)) continue;
      const worked = entry.processingEnd - entry.processingStart;
      store.answers.push({ worked, painted: entry.duration });
    }
  });
  observer.observe({ type: 'event', durationThreshold: 16, buffered: false } as object);
};

const answersOf = async (page: Page, act: (round: number) => Promise<void>): Promise<Answer[]> => {
  await page.evaluate(listen);
  for (let round = 0; round < rounds; round += 1) {
    await act(round);
    await page.waitForTimeout(400);
  }
  return page.evaluate(() => (window as unknown as { answers: Answer[] }).answers);
};

const say = (what: string, answers: readonly Answer[]) => {
  const figures = (part: keyof Answer) => {
    const sorted = answers.map((answer) => answer[part]).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
    return `median ${at(0.5)} ms, worst ${at(1)} ms`;
  };
  const count = `${answers.length} of ${rounds} took 16 ms or more`;
  console.log(`${what}: work ${figures('worked')}; painted after ${figures('painted')} (${count})`);
};

const server = await serveSite(Number(process.env['PORT'] ?? 4399));
const browser = await chromium.launch(await chromiumLaunch());
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  await page.addInitScript((text) => {
    if (!localStorage.getItem('small-hours:progress')) {
      localStorage.setItem('small-hours:progress', text);
    }
  }, JSON.stringify(longUse));
  await page.goto(`http://localhost:${server.port}/progress/`);
  await page.getByRole('button', { name: 'In my own words' }).waitFor();
  const step = page.locator('.goal').first();
  await step.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  console.log(`Processor slowed down ${slower} times, ${rounds} times each:`);
  const moons = step.getByRole('radio');
  say('a tick', await answersOf(page, (round) => moons.nth((round + 1) % 3).click()));
  const win = page.getByRole('button', { name: 'I rested' });
  const undo = page.locator('.last-change').getByRole('button', { name: 'Undo' });
  const taps = await answersOf(page, (round) => (round % 2 === 0 ? win : undo).click());
  say('a win, and undoing it', taps);
  if (await page.getByRole('button', { name: /last night/u }).isVisible()) {
    await page.getByRole('button', { name: /last night/u }).click();
    const more = page.getByRole('button', { name: 'Half an hour more' }).first();
    const less = page.getByRole('button', { name: 'Half an hour less' }).first();
    await more.waitFor();
    const nights = await answersOf(page, (round) => (round % 6 < 3 ? more : less).click());
    say('a step of a night’s number', nights);
  }
} finally {
  await browser.close();
  await server.stop();
}
