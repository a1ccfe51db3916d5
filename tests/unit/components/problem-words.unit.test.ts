import { describe, expect, test } from 'vitest';
import { problemInWords } from '../../../src/components/routine/problem-words.ts';
import {
  routineLimits,
  routineRequest,
  type RoutineForm,
} from '../../../src/domain/routine-request.ts';
import { formatTimeOfDay } from '../../../src/domain/time-of-day.ts';
import { expectKindWords } from '../../support/kind-words.ts';

const today = '2026-11-23';
const born = (birthDate: string, weeksEarly = 0) => ({ age: { birthDate, weeksEarly, today } });

/** Every way in which a parent's answer can be unusable, and what the sentence speaks of. */
const unusable: [what: string, form: Partial<RoutineForm>, about: RegExp][] = [
  ['a date that does not exist', born('2026-02-30'), /date/u],
  ['a birth date that has not come', born('2027-01-01'), /year/u],
  ['a child over 4', born('2020-01-01'), /4 years/u],
  ['19 weeks early', born('2026-03-01', 19), /0 to 18/u],
  ['an age that is no number', { age: { months: NaN } }, /months/u],
  ['an age below 0', { age: { months: -1 } }, /hasn’t come yet/u],
  ['an age over 48 months', { age: { months: 49 } }, /4 years/u],
  ['a wake-up that is no time', { wakeUp: null }, /6:45, 7 am or 0700/u],
  ['a wake-up in the night', { wakeUp: 100 }, /3:00 to 11:00/u],
  ['a bedtime that is no time', { bedtime: null }, /7:30, 7 pm or 1930/u],
  ['a bedtime in the afternoon', { bedtime: 959 }, /16:00 \(4 pm\) to 01:00/u],
  ['a bedtime deep in the night', { bedtime: 1501 }, /16:00 \(4 pm\) to 01:00/u],
  ['a busy time that is no time', { busy: [{ start: NaN, end: 600 }] }, /Write a time like/u],
  ['a busy time that ends too early', { busy: [{ start: 600, end: 540 }] }, /ends before/u],
  ['a set nap that is no time', { fixedNaps: [{ start: 600, end: NaN }] }, /Write a time like/u],
  ['a set nap that ends too early', { fixedNaps: [{ start: 600, end: 600 }] }, /both times/u],
  ['seven naps', { naps: 7 }, /0 to 6 naps/u],
  ['half a nap', { naps: 1.5 }, /0 to 6 naps/u],
];

const sentencesFor = (form: Partial<RoutineForm>) => {
  const asked = routineRequest({ age: { months: 8 }, wakeUp: 420, ...form });
  return asked.ok ? [] : asked.problems.map(problemInWords);
};

describe('an unusable answer', () => {
  test.each(unusable)('(%s) is answered in one kind sentence or two', (_what, form, about) => {
    const sentences = sentencesFor(form);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(about);
    expectKindWords(sentences[0] ?? '');
  });

  test('names the limits that really hold', () => {
    const { wakeUp, naps, bedtime } = routineLimits;
    const plain = (minutes: number) => formatTimeOfDay(minutes, '24h').replace(/^0/u, '');
    expect(sentencesFor({ wakeUp: 100 })[0]).toContain(
      `${plain(wakeUp.from)} to ${plain(wakeUp.to)}`,
    );
    expect(sentencesFor({ naps: 9 })[0]).toContain(`${naps.from} to ${naps.to} naps`);
    expect(sentencesFor({ bedtime: 900 })[0]).toContain(formatTimeOfDay(bedtime.from, '24h'));
    expect(sentencesFor({ bedtime: 900 })[0]).toContain(formatTimeOfDay(bedtime.to, '24h'));
  });

  test('that comes with others is said with them', () => {
    expect(sentencesFor({ age: { months: 60 }, wakeUp: 5, naps: 20 })).toHaveLength(3);
  });
});
