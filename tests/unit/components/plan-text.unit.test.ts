import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planText } from '../../../src/components/routine/plan-text.ts';
import { safeSleepLine } from '../../../src/components/routine/safe-sleep-line.ts';
import type { Child, Routine } from '../../../src/domain/family.ts';
import { sharedDay } from '../../../src/domain/shared-day.ts';
import { formatTimeOfDay } from '../../../src/domain/time-of-day.ts';
import { ages } from '../../support/load-ages.ts';
import { expectKindWords } from '../../support/kind-words.ts';
import { child, routine, today } from '../domain/shared-arbitraries.ts';

const given = { today, ages, clock: '24h' } as const;
const nobody: Child = {
  ...fc.sample(child('1'), 1)[0]!,
  name: null,
  ageBy: 'months',
  ageMonths: 8,
  ageOn: today,
  temperament: null,
};
const plain: Routine = {
  ...fc.sample(routine('1', ['1']), 1)[0]!,
  name: null,
  days: null,
  wakeUp: 405,
  naps: null,
  bedtime: null,
  busy: null,
  setNaps: null,
  windDown: null,
};
const text = (
  ofChild: Partial<Child> = {},
  ofRoutine: Partial<Routine> = {},
  clock: '12h' | '24h' = '24h',
) => planText({ ...nobody, ...ofChild }, { ...plain, ...ofRoutine }, { ...given, clock });

describe('a plan as text', () => {
  test('says each time, how far it can move, and the safe-sleep line', () => {
    const { plan } = sharedDay(nobody, plain, 0, today, ages);
    if (plan.kind === 'rhythm') throw new Error('expected clock times');
    const time = (minutes: number) => formatTimeOfDay(minutes, '24h');
    const [nap] = plan.naps;
    const lines = text().split('\n');
    expect(lines[0]).toBe('A day at 8 months');
    expect(lines[2]).toBe('06:45: up for the day');
    expect(lines[3]).toBe(
      `Around ${time(nap!.start)}: morning nap, anywhere ${time(nap!.startBand[0])} to ${time(nap!.startBand[1])}, for about 1½ hours`,
    );
    expect(text()).toContain(`Around ${time(plan.bedtime.at)}: asleep for the night, anywhere`);
    expect(lines.at(-1)).toBe(
      'On their back, in their own clear, flat, firm space, for every sleep.',
    );
  });

  test('has no link in it', () => {
    expect(text()).not.toMatch(/https?:|www\.|#/u);
  });

  test('begins with the names there are', () => {
    expect(text({ name: 'Mia' }).split('\n')[0]).toBe('Mia: a day at 8 months');
    expect(text({ name: 'Mia' }, { name: 'At Gran’s' }).split('\n')[0]).toBe(
      'Mia, At Gran’s: a day at 8 months',
    );
  });

  test('says whom to go by first, also where there is no name', () => {
    expect(text({ name: 'Mia' })).toContain('Go by Mia first: tired signs come before the clock.');
    expect(text()).toContain('Go by the child first:');
  });

  test('keeps to the clock that the family reads', () => {
    expect(text({}, {}, '12h')).toMatch(/^6:45 am: up for the day$/mu);
    expect(text({}, {}, '12h')).not.toMatch(/ \d\d:\d\d(?! [ap]m)/u);
  });

  test('names busy times, set naps and the steps of the wind-down', () => {
    const whole = text(
      {},
      {
        busy: [{ start: 510, end: 550, label: 'School run', days: [] }],
        setNaps: [{ start: 720, end: 800, label: '', days: [] }],
        windDown: [
          { id: 'a', name: 'Bath', minutes: 10 },
          { id: 'b', name: 'Song', minutes: 1 },
        ],
      },
    );
    expect(whole).toMatch(/^08:30 to 09:10: School run$/mu);
    expect(whole).toMatch(/^12:00 to 13:20: morning nap, at a set time$/mu);
    expect(whole).toMatch(
      /^Around \d\d:\d\d: winding down: Bath \(10 minutes\), Song \(1 minute\)$/mu,
    );
  });

  test('tells the days apart where they differ', () => {
    const days = text({}, { setNaps: [{ start: 720, end: 800, label: '', days: [1, 3] }] });
    expect(days).toMatch(/^Tue, Thu:$/mu);
    expect(days).toMatch(/^Mon, Wed, Fri to Sun:$/mu);
    expect(text()).not.toContain('every day');
  });

  test('under 4 months is a rhythm without clock times', () => {
    const rhythm = text(
      { ageMonths: 2 },
      { setNaps: [{ start: 720, end: 800, label: '', days: [1] }] },
    );
    expect(rhythm).not.toMatch(/\d\d:\d\d/u);
    expect(rhythm).toContain('Feed when they ask, day and night.');
    expect(rhythm).toContain('in the room you’re in, for every sleep.');
  });

  test('from 2 years on has quiet time in it', () => {
    expect(text({ ageMonths: 30 })).toMatch(
      /nap, or quiet time.*\n.*\n.*after quiet time without sleep/u,
    );
    expect(text({ ageMonths: 45 })).toMatch(/: quiet time, anywhere/u);
  });

  test('is kind and whole for every family', () => {
    fc.assert(
      fc.property(child('1'), routine('1', ['1'], 2), (anyChild, anyRoutine) => {
        const named = { ...anyChild, name: null };
        const quiet = { ...anyRoutine, name: null, busy: null, setNaps: null, windDown: null };
        const words = planText(named, quiet, given);
        for (const line of words.split('\n').filter(Boolean)) expectKindWords(`${line}.`);
        expect(words).toContain('clear, flat, firm space');
        const rows = planText(anyChild, anyRoutine, given);
        expect(rows).not.toMatch(/undefined|NaN|\[object/u);
      }),
      { numRuns: 100 },
    );
  });
});

test('the safe-sleep line says “on their back” for the whole first year, and never less', () => {
  for (let months = 0; months < 12; months += 0.5) {
    expect(safeSleepLine(months)).toMatch(/^On their back, in their own clear, flat, firm space/u);
  }
  expect(safeSleepLine(12)).toBe('Every sleep: in their own clear, flat, firm space.');
});
