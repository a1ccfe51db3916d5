/**
 * How long the day planner takes once it is warm: median, 95th percentile and worst of 10,000 valid
 * requests drawn from a fixed seed, and the worst one as JSON. Each is planned three times and its
 * fastest time counts, so that other work on the machine does not. Run: npm run bench:planner
 */
import { planDay } from '../src/domain/day-plan.ts';
import type { DayRequest } from '../src/domain/day-request.ts';
import { ages } from '../tests/support/load-ages.ts';

const runs = 10_000;
let seed = 20_261_123;
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const stretch = (from: number, to: number, length: number) => {
  const start = between(from, to);
  return { start, end: start + between(20, length) };
};
const sometimes = <Value>(value: () => Value) => (random() < 0.3 ? value() : undefined);

const request = (): DayRequest => ({
  ageMonths: 4 + random() * 44,
  wakeUp: between(60, 220) * 3,
  naps: sometimes(() => between(0, 6)),
  bedtime: sometimes(() => between(1020, 1320)),
  busy: sometimes(() => [stretch(480, 600, 120), stretch(840, 1000, 120)]),
  fixedNaps: sometimes(() => [stretch(660, 780, 150)]),
  soFar: sometimes(() => ({ naps: [stretch(500, 620, 120)], now: between(620, 1000) })),
});

const milliseconds = (one: DayRequest) => {
  const before = performance.now();
  planDay(one, ages);
  return performance.now() - before;
};

const requests = Array.from({ length: runs }, request);
for (const one of requests.slice(0, runs / 5)) planDay(one, ages);
const timed = requests
  .map((one) => ({ one, time: Math.min(milliseconds(one), milliseconds(one), milliseconds(one)) }))
  .sort((a, b) => a.time - b.time);

const at = (share: number) => (timed[Math.floor(share * (runs - 1))]?.time ?? NaN).toFixed(2);
console.log(
  `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, worst ${at(1)} ms (${runs} plans)`,
);
console.log(`the worst: ${JSON.stringify(timed.at(-1)?.one)}`);
