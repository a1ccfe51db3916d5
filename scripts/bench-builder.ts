/**
 * How soon the routine builder answers on a slow phone: the built page in Chromium with its
 * processor slowed down 6 times. For a press of a stepper and for a typed time it prints the median
 * and the worst of what the browser itself measures: the work of the event (longest task) and the
 * time until the new day is painted. Run after a build: node scripts/bench-builder.ts
 */
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../tests/support/browser.ts';
import { serveSite } from './serve-site.ts';

const slower = 6;
const rounds = 30;

/** Milliseconds, as the browser's Event Timing measures them (in steps of 8 for `painted`). */
interface Answer {
  worked: number;
  painted: number;
}

const listen = () => {
  const store = Object.assign(window, { answers: [] as Answer[] });
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
    await page.waitForTimeout(150);
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

const server = await serveSite(4399);
const browser = await chromium.launch(await chromiumLaunch());
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  await page.goto(`http://localhost:${server.port}/routine/`);
  await page.getByRole('list', { name: 'The day, in order' }).waitFor();
  await page.waitForLoadState('networkidle');
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  console.log(`Processor slowed down ${slower} times, ${rounds} times each:`);
  const later = page.getByRole('button', { name: '15 minutes later' }).first();
  const earlier = page.getByRole('button', { name: '15 minutes earlier' }).first();
  say('a press', await answersOf(page, (round) => (round % 6 < 3 ? later : earlier).click()));
  const field = page.getByLabel('Usually up at about');
  const typed = await answersOf(page, (round) => field.fill(`6:${10 + (round % 40)}`));
  say('a typed time', typed);
} finally {
  await browser.close();
  await server.stop();
}
