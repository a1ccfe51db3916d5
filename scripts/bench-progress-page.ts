/**
 * How soon the page of small wins answers on a slow phone: the built page in Chromium with its
 * processor slowed down 6 times, for a family that noted 1,000 wins, 400 nights and 40 rough patches.
 * For a tick on a small step, a win at one tap and a step of a night’s number it prints the median and
 * the worst of what the browser itself measures: the work of the event, and the time until the change
 * is painted. Run after a build: node scripts/bench-progress-page.ts
 */
import { daysAfter } from '../src/domain/day-text.ts';
import { patchKinds } from '../src/domain/rough-patch.ts';
import { onSlowPhone, timeAnswers } from './slow-phone.ts';

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

await onSlowPhone(
  '/progress/',
  async (page) => {
    await page.getByRole('button', { name: 'In my own words' }).waitFor();
    await page.locator('.goal').first().scrollIntoViewIfNeeded();
  },
  async (page) => {
    const moons = page.locator('.goal').first().getByRole('radio');
    await timeAnswers(page, 'a tick', (round) => moons.nth((round + 1) % 3).click());
    const win = page.getByRole('button', { name: 'I rested' });
    const undo = page.locator('.last-change').getByRole('button', { name: 'Undo' });
    await timeAnswers(page, 'a win, and undoing it', (round) =>
      (round % 2 === 0 ? win : undo).click(),
    );
    await page.getByRole('button', { name: /last night/u }).click();
    const more = page.getByRole('button', { name: 'Half an hour more' }).first();
    const less = page.getByRole('button', { name: 'Half an hour less' }).first();
    await more.waitFor();
    await timeAnswers(page, 'a step of a night’s number', (round) =>
      (round % 6 < 3 ? more : less).click(),
    );
  },
  { 'small-hours:progress': JSON.stringify(longUse) },
);
