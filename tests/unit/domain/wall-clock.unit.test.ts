import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import { formatTimeOfDay } from '../../../src/domain/time-of-day.ts';
import { ages } from '../../support/load-ages.ts';

const domain = join(import.meta.dirname, '../../../src/domain');

test('a day that runs past midnight counts on, and its bedtime is written as the clock shows it', () => {
  const plan = planDay({ ageMonths: 6, wakeUp: 660 }, ages);
  if (plan.kind === 'rhythm') throw new Error('expected clock times');
  expect(plan.bedtime.at).toBeGreaterThan(1440);
  expect(formatTimeOfDay(plan.bedtime.at, '24h')).toMatch(/^00:/u);
  expect(plan.sleep.night).toBe(660 + 1440 - plan.bedtime.at);
});

test('a wish after midnight belongs to the same evening', () => {
  const past = planDay({ ageMonths: 20, wakeUp: 600, bedtime: 1460 }, ages);
  expect(planDay({ ageMonths: 20, wakeUp: 600, bedtime: 20 }, ages)).toEqual(past);
});

test.each(['Pacific/Kiritimati', 'America/St_Johns', 'Europe/London'])(
  'the plan is the same in %s',
  (zone) => {
    const before = process.env['TZ'];
    const here = planDay({ ageMonths: 10, wakeUp: 420 }, ages);
    process.env['TZ'] = zone;
    const there = planDay({ ageMonths: 10, wakeUp: 420 }, ages);
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(there).toEqual(here);
  },
);

test('no file of the planner reads a clock, a store, a page or chance', () => {
  const files = readdirSync(domain).filter((file) => file.endsWith('.ts'));
  expect(files).toContain('day-plan.ts');
  const impure =
    /\bDate\s*\.|\bDate\(\)|(?<!new )\bDate\(|Temporal\.|Math\.random|localStorage|document\.|window\.\w+\(|fetch\(/u;
  const found = files.filter((file) => impure.test(readFileSync(join(domain, file), 'utf8')));
  expect(found.filter((file) => !file.startsWith('search-'))).toEqual([]);
});
