import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../src/domain/base64url.ts';
import { oldestMonths } from '../../../src/domain/child-age.ts';
import { routineLimits } from '../../../src/domain/routine-request.ts';
import { decodeTrip, encodeTrip, tripMark } from '../../../src/domain/shared-trip.ts';
import { emptyTrip, tripFields } from '../../../src/domain/trip.ts';
import { plainDay } from './trip-arbitraries.ts';

const trip = {
  ...emptyTrip,
  from: 'Europe/London',
  fromName: 'Manchester',
  to: 'America/Argentina/Buenos_Aires',
  toName: 'Buenos Aires “sur” 🌙',
  leave: '2027-08-13',
  back: '2027-08-24',
  way: 'half' as const,
  before: 15,
};
const shared = { trip, months: 9, day: plainDay };
const linkOf = (value: unknown) => tripMark + toBase64Url(JSON.stringify(value));
const good = {
  app: 'small-hours',
  kind: 'shared-trip',
  version: 1,
  months: 9,
  trip: { from: 'Europe/London' },
  day: plainDay,
};

describe('a trip in a link', () => {
  it('comes out as it went in', () => {
    expect(decodeTrip(encodeTrip(shared))).toEqual({ ok: true, shared });
    const young = { ...shared, months: 2, day: null };
    expect(decodeTrip(encodeTrip(young))).toEqual({ ok: true, shared: young });
  });

  it('leaves at home whose trip it is, and what was told of the child', () => {
    const told = { ...trip, child: 'k3x9', ageMonths: 9.5, ageOn: '2026-11-23', wakeUp: 400 };
    const link = encodeTrip({ ...shared, trip: told, months: 9.9 });
    expect(decodeTrip(link)).toEqual({ ok: true, shared });
  });

  it.each([
    ['nothing', '#trip='],
    ['half of it', encodeTrip(shared).slice(0, 80)],
    ['another kind', linkOf({ ...good, kind: 'shared-routine' })],
    ['something unknown', linkOf({ ...good, more: 1 })],
    ['an unknown answer', linkOf({ ...good, trip: { hotel: 'x' } })],
    ['an answer out of bounds', linkOf({ ...good, trip: { leaveAt: 1440 } })],
    ['an answer that stays at home', linkOf({ ...good, trip: { wakeUp: 400 } })],
    ['a day out of order', linkOf({ ...good, day: { ...plainDay, bedtime: 100 } })],
    [
      'too many naps',
      linkOf({ ...good, day: { ...plainDay, naps: Array(7).fill({ start: 500, end: 510 }) } }),
    ],
    ['an impossible age', linkOf({ ...good, months: 49 })],
    ['far too much', `${tripMark}${'A'.repeat(9000)}`],
  ])('is refused as a whole where it holds %s', (_, link) => {
    expect(decodeTrip(link)).toEqual({ ok: false, problem: 'damaged' });
  });

  it('of a newer version says so', () => {
    expect(decodeTrip(linkOf({ ...good, version: 2 }))).toEqual({ ok: false, problem: 'newer' });
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => tripMark + toBase64Url(text)),
        ),
        (link) => {
          expect(() => decodeTrip(link)).not.toThrow();
        },
      ),
    );
  });
});

describe('what is told of a trip', () => {
  it('has the bounds of the day planner for the age and the wake-up', () => {
    const { from, to } = routineLimits.wakeUp;
    expect([from, to].map(tripFields.wakeUp)).toEqual([true, true]);
    expect([from - 1, to + 1].map(tripFields.wakeUp)).toEqual([false, false]);
    expect(tripFields.ageMonths(oldestMonths)).toBe(true);
    expect(tripFields.ageMonths(oldestMonths + 0.5)).toBe(false);
  });
});
