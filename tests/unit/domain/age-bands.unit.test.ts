import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sleepNeedsAt } from '../../../src/domain/sleep-needs.ts';
import { ageBandSchema } from '../../../src/site/schemas/age.ts';
import { ages } from '../../support/load-ages.ts';

const bands = ages.toSorted((a, b) => a.from - b.from);
const sources = join(import.meta.dirname, '../../../src/content/sources');

const numbersOf = (band: object) =>
  Object.values(band).filter(
    (value): value is { kind: string; sources: string[] } =>
      typeof value === 'object' && value !== null && 'sources' in value,
  );

describe('the age bands', () => {
  test.each(bands.map((band) => [band.id, band] as const))(
    '%s is written as it should be',
    (_, band) => {
      const result = ageBandSchema.safeParse(band);
      expect(result.error?.issues).toBeUndefined();
    },
  );

  test('follow on each other from birth to 4 years', () => {
    expect(bands[0]?.from).toBe(0);
    expect(bands.at(-1)?.to).toBe(48);
    expect(bands.slice(1).map(({ from }) => from)).toEqual(bands.slice(0, -1).map(({ to }) => to));
  });

  test('name only sources that have a record', () => {
    const named = new Set(bands.flatMap((band) => numbersOf(band).flatMap((one) => one.sources)));
    const missing = [...named].filter((id) => !existsSync(join(sources, `${id}.yaml`)));
    expect(missing).toEqual([]);
  });

  test('never call a wake window anything but practice-based', () => {
    for (const { wakeWindow, napToBedtime } of bands) {
      expect([
        wakeWindow?.kind ?? 'practice-based',
        napToBedtime?.kind ?? 'practice-based',
      ]).toEqual(['practice-based', 'practice-based']);
    }
  });

  test('leave a day to be awake in: typical day and night sleep lie in the recommended span', () => {
    for (let age = 4; age < 48; age += 0.25) {
      const { day, night, recommendedSleep } = sleepNeedsAt(age, bands);
      expect(day.minutes + night.minutes).toBeGreaterThanOrEqual(recommendedSleep.from);
      expect(day.minutes + night.minutes).toBeLessThanOrEqual(recommendedSleep.to);
    }
  });
});

describe('an author who slips is told what to write', () => {
  const [, band] = bands;
  test.each([
    [
      'a kind that is none',
      { night: { ...band?.night, kind: 'known' } },
      /recommended, observed or/u,
    ],
    ['no source', { night: { ...band?.night, sources: [] } }, /at least one source/u],
    [
      'a span the wrong way round',
      { observedSleep: { ...band?.observedSleep, points: [{ age: 4, from: 9, to: 8 }] } },
      /smaller value in “from”/u,
    ],
    [
      'ages out of order',
      {
        day: {
          ...band?.day,
          points: [
            { age: 5, minutes: 1 },
            { age: 4, minutes: 1 },
          ],
        },
      },
      /youngest to the oldest/u,
    ],
    ['no wake window below 24 months', { wakeWindow: undefined }, /needs a wakeWindow/u],
    [
      'hours instead of minutes',
      { day: { ...band?.day, points: [{ age: 4, minutes: '4 h' }] } },
      /whole minutes/u,
    ],
  ])('%s', (_, change, message) => {
    const issues = ageBandSchema.safeParse({ ...band, ...change }).error?.issues ?? [];
    expect(issues.map((issue) => issue.message).join()).toMatch(message);
  });
});

describe('the needs at an age', () => {
  test('hold exactly at the ages that the bands name', () => {
    expect(sleepNeedsAt(8, ages).wakeWindow).toMatchObject({ from: 150, to: 210 });
    expect(sleepNeedsAt(6, ages).night.minutes).toBe(650);
  });

  test('lie half-way in between', () => {
    expect(sleepNeedsAt(7.5, ages).wakeWindow).toMatchObject({ from: 135, to: 195 });
  });

  test('change little from one day to the next, also from band to band', () => {
    const day = 12 / 365.25;
    fc.assert(
      fc.property(fc.double({ min: 4, max: 47.9, noNaN: true }), (age) => {
        const [before, after] = [sleepNeedsAt(age, ages), sleepNeedsAt(age + day, ages)];
        expect(Math.abs(after.night.minutes - before.night.minutes)).toBeLessThan(1.5);
        expect(Math.abs(after.day.minutes - before.day.minutes)).toBeLessThan(1.5);
        expect(Math.abs(after.observedSleep.to - before.observedSleep.to)).toBeLessThan(5);
        if (!before.wakeWindow || !after.wakeWindow) return;
        expect(Math.abs(after.wakeWindow.to - before.wakeWindow.to)).toBeLessThan(2.5);
      }),
    );
  });

  test('are refused for an age that no band covers', () => {
    expect(() => sleepNeedsAt(49, ages)).toThrow(RangeError);
    expect(() => sleepNeedsAt(-1, ages)).toThrow(RangeError);
  });

  test('say for every number what kind it is and where it comes from', () => {
    const needs = sleepNeedsAt(9, ages);
    expect(needs.recommendedSleep).toEqual({
      age: 9,
      from: 720,
      to: 960,
      kind: 'recommended',
      sources: ['paruthi-2016', 'who-2019'],
    });
  });
});
