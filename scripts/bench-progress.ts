/**
 * How long the progress page reckons: the first time, and the median of 200 times, for a family with
 * 1,000 wins, 400 nights and 40 rough patches, drawn from a fixed seed. A frame is 16.7 ms; a cheap
 * phone is about six times slower than a desk machine. Run: node scripts/bench-progress.ts
 */
import { daysAfter } from '../src/domain/day-text.ts';
import { nightTrend, type NightNumber, type NotedNight } from '../src/domain/night-trend.ts';
import { nightHills } from '../src/domain/night-weeks.ts';
import { progressCsv } from '../src/domain/progress-export.ts';
import { patchKinds } from '../src/domain/rough-patch.ts';
import { filledDiary } from '../src/domain/sleep-diary.ts';
import { linePages, timeLine, type KeptPatch, type KeptWin } from '../src/domain/time-line.ts';
import { weekMoons } from '../src/domain/week-moons.ts';

const runs = 200;
const today = '2026-11-22';
let seed = 20_261_123;
const upTo = (most: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * (most + 1));
};

const wins = Array.from({ length: 1000 }, (_, at): KeptWin => ({
  id: `w${at}`,
  day: daysAfter(today, -upTo(400)),
  text: 'Went back down after a cuddle. No feed.',
  whose: at % 3 === 0 ? 'parent' : 'child',
}));
// The longest stretch grows, so that the costly way, with a claim, is taken.
const nights = Array.from({ length: 400 }, (_, at): NotedNight => ({
  id: daysAfter(today, -at),
  longest: Math.max(0, 400 - 3 * at) + upTo(60),
  wakings: upTo(5),
  ownRest: 200 + upTo(120),
}));
const patches = Array.from({ length: 40 }, (_, at): KeptPatch => {
  const from = daysAfter(today, -10 * at - 9);
  const kind = patchKinds[at % patchKinds.length] ?? 'illness';
  return { id: `p${at}`, kind, from, to: daysAfter(from, upTo(3)), note: '' };
});

const numbers: readonly NightNumber[] = ['longest', 'wakings', 'ownRest'];
const line = timeLine(wins, patches);
const work: readonly (readonly [string, () => unknown])[] = [
  ['the week of moons', () => weekMoons(wins, patches, today)],
  ['the time line', () => timeLine(wins, patches)],
  ['a page of it', () => linePages(line, 3)],
  [
    'what is said of three numbers',
    () => numbers.map((n) => nightTrend(n, nights, patches, today)),
  ],
  ['the hills of three numbers', () => numbers.map((n) => nightHills(n, nights, patches, today))],
  ['the diary', () => filledDiary({ wins, patches, nights }, today)],
  ['the CSV file', () => progressCsv({ wins, patches, nights })],
];

for (const [name, run] of work) {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  const first = times[0] ?? NaN;
  const median = times.sort((a, b) => a - b)[runs / 2] ?? NaN;
  console.log(`${name}: the first time ${first.toFixed(2)} ms, median ${median.toFixed(2)} ms`);
}
