import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcPath, onRing } from '../../../src/components/routine/ring-path.ts';
import { sheetRoom } from '../../../src/components/routine/sheet-room.ts';
import { sheetRows } from '../../../src/components/routine/sheet-rows.ts';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { NamedStretch } from '../../../src/domain/family.ts';
import { ages } from '../../support/load-ages.ts';
import { wishes } from '../domain/arbitraries.ts';

const stretches: fc.Arbitrary<NamedStretch[]> = fc.array(
  fc
    .record({
      start: fc.integer({ min: 300, max: 1200 }),
      length: fc.integer({ min: 5, max: 120 }),
      label: fc.constantFrom('', 'School run', 'Swimming'),
    })
    .map(({ start, length, label }) => ({ start, end: start + length, label, days: [] })),
  { maxLength: 4 },
);

const steps = fc.array(
  fc.record({
    id: fc.constant('a'),
    name: fc.constantFrom('Bath', 'Two short books and the one about the moon'),
    minutes: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 12 },
);

const days = fc.record({
  request: wishes(),
  busy: stretches,
  setNaps: stretches,
  windDown: steps,
  clock: fc.constantFrom('12h' as const, '24h' as const),
});

describe('the rows of a fridge sheet', () => {
  test('have everything of the day: each nap, each busy time, and the evening', () => {
    fc.assert(
      fc.property(days, ({ request, busy, setNaps, windDown, clock }) => {
        const plan = planDay({ ...request, busy, fixedNaps: setNaps }, ages);
        if (plan.kind === 'rhythm') throw new Error('There are no clock times under 4 months.');
        const rows = sheetRows({ plan, details: { busy, setNaps, windDown }, clock });
        const times = rows.map(({ at }) => at);
        for (const { start } of [...plan.naps, ...busy]) expect(times).toContain(start);
        expect(times).toContain(plan.wakeUp);
        expect(times).toContain(plan.bedtime.at);
        const labels = rows.map(({ label }) => label);
        expect(labels.filter((label) => label === 'Winding down')).toHaveLength(1);
        expect(labels.filter((label) => label.startsWith('Asleep')).length).toBe(
          plan.kind === 'plan' || plan.bedtimeIfNapped.at === plan.bedtimeIfQuiet.at ? 1 : 2,
        );
        for (const { label, beside, lines } of rows) {
          expect([label, beside, ...lines].join(' ')).not.toMatch(/NaN|undefined|null|-\d/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are in the order of the clock, but for two bedtimes, which stay with the wind-down', () => {
    fc.assert(
      fc.property(days, ({ request, busy, setNaps, windDown, clock }) => {
        const plan = planDay(request, ages);
        if (plan.kind === 'rhythm') throw new Error('There are no clock times under 4 months.');
        const rows = sheetRows({ plan, details: { busy, setNaps, windDown }, clock });
        const bedtimes = rows.filter(({ label }) => label.startsWith('Asleep'));
        const others = bedtimes.length > 1 ? rows.filter((row) => !bedtimes.includes(row)) : rows;
        const times = others.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const windDownAt = rows.findIndex(({ label }) => label === 'Winding down');
        if (bedtimes.length > 1) {
          expect(rows.slice(windDownAt + 1, windDownAt + 3)).toEqual(bedtimes);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the room on a sheet', () => {
  const order = ['roomy', 'snug', 'packed'];
  const row = fc.record({
    at: fc.constant(0),
    label: fc.string({ maxLength: 40 }),
    beside: fc.string({ maxLength: 30 }),
    lines: fc.array(fc.string({ maxLength: 40 }), { maxLength: 3 }),
  });

  test('is never more when there is more to put there', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), steps, steps, (rows, more, few, many) => {
        const before = order.indexOf(sheetRoom(rows, few));
        expect(order.indexOf(sheetRoom([...rows, ...more], few))).toBeGreaterThanOrEqual(before);
        expect(order.indexOf(sheetRoom(rows, [...few, ...many]))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('the ring of a sheet', () => {
  test.each([
    ['noon is at the top', 720, { x: 0, y: -100 }],
    ['midnight is at the bottom', 0, { x: 0, y: 100 }],
    ['six in the morning is on the left', 360, { x: -100, y: 0 }],
    ['six in the evening is on the right', 1080, { x: 100, y: 0 }],
  ])('%s', (_, minutes, place) => {
    expect(onRing(minutes, 100)).toEqual(place);
  });

  test('every point of it is as far from the middle, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1440, max: 4320 }), (minutes) => {
        const { x, y } = onRing(minutes, 100);
        expect(Math.hypot(x, y)).toBeCloseTo(100, 0);
        expect(onRing(minutes + 1440, 100)).toEqual({ x, y });
      }),
    );
  });

  test('an arc goes the long way round only where it is longer than half a day', () => {
    expect(arcPath(1140, 1860, 100)).toContain(' 0 0 1 ');
    expect(arcPath(1140, 1861, 100)).toContain(' 0 1 1 ');
    expect(arcPath(700, 700, 100)).toBe('');
    expect(arcPath(700, 600, 100)).toBe('');
  });
});
