/** What the bench scripts share: pages on a slow phone, and how soon they answer. */
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../tests/support/browser.ts';
import { serveSite } from './serve-site.ts';

const slower = 6;
const rounds = 30;

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

/**
 * Does something 30 times and prints the median and the worst of the work of its events and of the
 * time until they are painted.
 */
export const timeAnswers = async (
  page: Page,
  what: string,
  act: (round: number) => Promise<void>,
): Promise<void> => {
  await page.evaluate(listen);
  for (let round = 0; round < rounds; round += 1) {
    await act(round);
    await page.waitForTimeout(400);
  }
  const answers = await page.evaluate(() => (window as unknown as { answers: Answer[] }).answers);
  const figures = (part: keyof Answer) => {
    const sorted = answers.map((answer) => answer[part]).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
    return `median ${at(0.5)} ms, worst ${at(1)} ms`;
  };
  const count = `${answers.length} of ${rounds} took 16 ms or more`;
  console.log(`${what}: work ${figures('worked')}; painted after ${figures('painted')} (${count})`);
};

/**
 * Opens a page of the built site at 390 px; `ready` gets it at full speed (and says what is to be
 * there before), `measure` with the processor slowed down 6 times.
 */
export const onSlowPhone = async (
  path: string,
  ready: (page: Page) => Promise<void>,
  measure: (page: Page) => Promise<void>,
  stored: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const server = await serveSite(Number(process.env['PORT'] ?? 4399));
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    await page.addInitScript((texts) => {
      for (const [key, text] of Object.entries(texts)) {
        if (!localStorage.getItem(key)) localStorage.setItem(key, text);
      }
    }, stored);
    await page.goto(`http://localhost:${server.port}${path}`);
    await ready(page);
    await page.waitForLoadState('networkidle');
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    console.log(`Processor slowed down ${slower} times, ${rounds} times each:`);
    await measure(page);
  } finally {
    await browser.close();
    await server.stop();
  }
};
