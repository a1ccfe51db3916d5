import { describe, expect, test } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest } from '../../../src/domain/day-request.ts';
import { withReasons } from '../../../src/domain/note-reasons.ts';
import { ages } from '../../support/load-ages.ts';

const notesOf = (request: DayRequest) => withReasons(planDay(request, ages).notes, request, ages);
const find = (request: DayRequest, code: string) =>
  notesOf(request).find((note) => note.code === code);

describe('a plan says what is unusual, by how much and why', () => {
  test('a nursery nap that comes late: the first stretch awake is an hour and a half longer than usual', () => {
    const fixedNaps = [{ start: 720, end: 810 }];
    const busy = [{ start: 420, end: 430 }];
    const request = { ageMonths: 12, wakeUp: 390, fixedNaps, busy };
    expect(find(request, 'first-window-long')).toEqual({
      code: 'first-window-long',
      by: 90,
      window: 0,
      because: ['fixed-nap'],
    });
  });

  test('a reason is named also where the note only grows much smaller without it', () => {
    const fixedNaps = [{ start: 1000, end: 1050 }];
    const request = { ageMonths: 12, wakeUp: 420, naps: 1, fixedNaps };
    const alone = find({ ageMonths: 12, wakeUp: 420, naps: 1 }, 'first-window-long');
    const note = find(request, 'first-window-long');
    expect(alone?.by).toBeGreaterThan(0);
    expect(note?.by).toBeGreaterThan(2 * (alone?.by ?? Infinity));
    expect(note?.because).toContain('fixed-nap');
  });

  test('no nap at 9 months: fewer than usual, because the family chose so', () => {
    const note = find({ ageMonths: 9, wakeUp: 420, naps: 0 }, 'naps-fewer-than-usual');
    expect(note).toEqual({ code: 'naps-fewer-than-usual', by: 2, because: ['naps'] });
  });

  test('5 naps at 12 months: more than usual, and short stretches are said once', () => {
    const notes = notesOf({ ageMonths: 12, wakeUp: 420, naps: 5 });
    expect(notes).toContainEqual({ code: 'naps-more-than-usual', by: 3, because: ['naps'] });
    expect(notes.filter(({ code }) => code === 'middle-window-short')).toHaveLength(1);
  });

  test('a very early wish: bedtime is early because of the wish', () => {
    const note = find({ ageMonths: 7, wakeUp: 420, bedtime: 1080 }, 'bedtime-early');
    expect(note?.because).toEqual(['bedtime']);
    expect(note?.by).toBeGreaterThanOrEqual(100);
  });

  test('a wish that a late given nap pushes aside: bedtime is later than wished', () => {
    const late = [{ start: 1035, end: 1110 }];
    const request = { ageMonths: 18, wakeUp: 420, bedtime: 1140, fixedNaps: late };
    expect(find(request, 'bedtime-later-than-wished')?.because).toEqual(['fixed-nap', 'bedtime']);
  });

  test('a late wish after an early morning: less sleep than studies saw, by the minutes missing', () => {
    const request = { ageMonths: 20, wakeUp: 300, naps: 0, bedtime: 1380 };
    const note = find(request, 'total-below-observed');
    expect(note?.by).toBeGreaterThan(0);
    expect(note?.because.length).toBeGreaterThan(0);
  });

  test('a given nap before the morning, or one that lasts into the night, is left out and said', () => {
    const fixedNaps = [
      { start: 300, end: 360 },
      { start: 1500, end: 1700 },
    ];
    const request = { ageMonths: 10, wakeUp: 420, fixedNaps };
    expect(find(request, 'nap-left-out')).toEqual({
      code: 'nap-left-out',
      by: 2,
      because: ['fixed-nap'],
    });
  });
});
