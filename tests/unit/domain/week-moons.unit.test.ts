import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInPatch } from '../../../src/domain/rough-patch.ts';
import { phaseFor, weekMoons } from '../../../src/domain/week-moons.ts';
import { ago, patchAgo, somePatches, today } from './noted-arbitraries.ts';

const winsAgo = (days: readonly number[]) => days.map((one) => ({ day: ago(one) }));

describe('the week of moons', () => {
  test('fills a moon with the wins of its day, and is cloudy without', () => {
    const { days } = weekMoons(winsAgo([6, 5, 5, 3, 3, 3, 0, 0, 0, 0, 0]), [], today);
    expect(days.map(({ phase }) => phase)).toEqual([
      'crescent',
      'half',
      'cloud',
      'gibbous',
      'cloud',
      'cloud',
      'full',
    ]);
    expect([0, 1, 2, 3, 4, 5, 40].map(phaseFor)).toEqual([
      'cloud',
      'crescent',
      'half',
      'gibbous',
      'full',
      'full',
      'full',
    ]);
  });

  test('counts the wins and the days with any, for one sentence', () => {
    expect(weekMoons(winsAgo([0, 0, 1, 3, 3, 3, 6, 7, 8, -1]), [], today)).toMatchObject({
      wins: 7,
      onDays: 4,
    });
    expect(weekMoons([], [], today)).toMatchObject({ wins: 0, onDays: 0 });
  });

  test('shows the weather of a rough patch, of two the later one', () => {
    const patches = [patchAgo(5, 2, 'illness'), patchAgo(3, null, 'teething')];
    const { days } = weekMoons([], patches, today);
    expect(days.map(({ weather }) => weather)).toEqual([
      null,
      'illness',
      'illness',
      'teething',
      'teething',
      'teething',
      'teething',
    ]);
  });

  test('is seven days up to today, whatever was noted', () => {
    const some = fc.array(fc.integer({ min: -3, max: 20 }), { maxLength: 60 });
    fc.assert(
      fc.property(some, somePatches, fc.nat(400), (when, patches, back) => {
        const wins = winsAgo(when);
        const week = weekMoons(wins, patches, ago(back));
        expect(week.days.map(({ day }) => day)).toEqual(
          [6, 5, 4, 3, 2, 1, 0].map((days) => ago(back + days)),
        );
        const here = wins.filter(({ day }) => ago(back + 6) <= day && day <= ago(back));
        expect(week.wins).toBe(here.length);
        expect(week.onDays).toBe(new Set(here.map(({ day }) => day)).size);
        for (const { day, weather, wins: count, phase } of week.days) {
          expect(phase === 'cloud').toBe(count === 0);
          expect(weather !== null).toBe(patches.some((one) => isInPatch(one, day)));
        }
      }),
    );
  });
});
