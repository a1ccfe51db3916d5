// cspell:ignore VALARM RRULE
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/components/routine/calendar-file.ts';
import { sharedDay } from '../../../src/domain/shared-day.ts';
import { ages } from '../../support/load-ages.ts';
import { today } from '../domain/shared-arbitraries.ts';
import { startsUntil } from './calendar-reader.ts';
import { entries, file, home, mia, nursery, nurseryNap, request } from './sample-family.ts';

const named = (name: RegExp, change: Parameters<typeof file>[0] = {}) =>
  entries(change).filter(({ summary }) => name.test(summary));

describe('a calendar file', () => {
  test('has an entry for each nap, for winding down and for bedtime, each around its time', () => {
    const { plan } = sharedDay(mia, home, 0, today, ages);
    if (plan.kind === 'rhythm') throw new Error('expected clock times');
    const found = entries().map(({ summary, startDate }) => [
      summary,
      startDate.hour * 60 + startDate.minute,
    ]);
    expect(found).toEqual([
      [expect.stringMatching(/^Morning nap, around \d\d:\d\d$/u), plan.naps[0]?.start],
      [expect.stringMatching(/^Afternoon nap, around \d\d:\d\d$/u), plan.naps[1]?.start],
      [expect.stringMatching(/^Winding down, around/u), plan.windDown],
      [expect.stringMatching(/^Asleep for the night, around/u), plan.bedtime.at],
    ]);
  });

  test('says how far each time can move, and the safe-sleep line, and rings no bell', () => {
    const [nap] = named(/Morning nap/u);
    expect(nap?.description).toMatch(/^Anywhere \d\d:\d\d to \d\d:\d\d is just as good\.\n/u);
    expect(nap?.description).toContain('On their back, in their own clear, flat, firm space');
    expect(file()).not.toMatch(/VALARM|TRIGGER/u);
  });

  test('writes times as the family reads them', () => {
    expect(named(/Morning nap, around \d{1,2}:\d\d am$/u, { clock: '12h' })).toHaveLength(1);
  });

  test('says whose day it is, and what the family calls things', () => {
    const windDown = [{ id: 'a', name: 'Bath', minutes: 10 }];
    const change = { child: { ...mia, name: 'Mia' }, routine: { ...nursery, windDown } };
    expect(entries(change).every(({ summary }) => summary.startsWith('Mia: '))).toBe(true);
    expect(named(/^Mia: Nap at nursery, around 12:00$/u, change)).toHaveLength(1);
    expect(named(/Winding down/u, change)[0]?.description).toBe('Bath, 10 minutes');
  });

  test('comes every day where all days are alike', () => {
    expect(file().match(/^RRULE:.*$/gmu)).toEqual(Array(4).fill('RRULE:FREQ=DAILY'));
    expect(entries().every(({ startDate }) => startDate.toString().startsWith(today))).toBe(true);
  });

  test('comes on its weekdays where days differ, from the next such day on', () => {
    // 23 November 2026 is a Monday, and the set nap is on Tuesday and Thursday.
    const [set] = named(/Nap at nursery/u, { routine: nursery });
    const [other] = named(/Morning nap/u, { routine: nursery });
    expect(startsUntil(set!, '2026-12-03').map(String)).toEqual([
      '2026-11-24T12:00:00',
      '2026-11-26T12:00:00',
      '2026-12-01T12:00:00',
    ]);
    const days = startsUntil(other!, '2026-12-01').map((start) => start.toString().slice(0, 10));
    const expected = ['23', '25', '27', '28', '29', '30'].map((day) => `2026-11-${day}`);
    expect(days).toEqual(expected);
  });

  test('puts what comes after midnight on the day after', () => {
    const late = {
      ...nursery,
      wakeUp: 660,
      bedtime: 1470,
      setNaps: [{ ...nurseryNap, days: [5] }],
    } as const;
    const bedtimes = named(/Asleep for the night/u, { routine: late });
    const { plan } = sharedDay(mia, late, 5, today, ages);
    if (plan.kind === 'rhythm') throw new Error('expected clock times');
    expect(plan.bedtime.at, 'the day ends after midnight').toBeGreaterThanOrEqual(1440);
    const saturdays = bedtimes.find(({ uid }) => uid.includes('-sa-'));
    // Saturday’s bedtime is early on Sunday, and Sunday 29 November is the first.
    expect(
      startsUntil(saturdays!, '2026-12-08').map((start) => start.toString().slice(0, 13)),
    ).toEqual(['2026-11-29T00', '2026-12-06T00']);
  });

  test('lets an entry that begins before midnight end after it', () => {
    const bedtime = { ...home, wakeUp: 660, bedtime: 1430 };
    const [asleep] = named(/Asleep for the night, around 23:5\d/u, { routine: bedtime });
    expect(asleep?.endDate.toString().slice(0, 13)).toBe('2026-11-24T00');
  });

  test('has none under 4 months, where there are no clock times', () => {
    expect(calendarFile({ ...request, child: { ...mia, ageMonths: 3 } })).toBeNull();
  });

  test('from 2 years on names quiet time, and the bedtime after it', () => {
    const change = { child: { ...mia, ageMonths: 30 } };
    expect(named(/^Nap, or quiet time, around/u, change)).toHaveLength(1);
    const [asleep] = named(/Asleep/u, change);
    expect(asleep?.description).toMatch(/After quiet time without sleep: around \d\d:\d\d\./u);
    expect(asleep?.description).not.toContain('On their back');
    expect(named(/^Quiet time, around/u, { child: { ...mia, ageMonths: 45 } })).toHaveLength(1);
  });
});
