import { expect, test } from 'vitest';
import { tripText } from '../../../src/components/trip/trip-text.ts';
import { planTrip } from '../../../src/domain/trip-plan.ts';
import { aTrip, leaveOn } from '../domain/trip-arbitraries.ts';

const textOf = (offset: number) => {
  const plan = planTrip(aTrip(0, offset, 10));
  if (!plan) throw new Error('this trip can be planned');
  const names = { home: 'London', away: 'New York' };
  return tripText({ plan, way: 'local', leaveOn, names, clock: '24h' }, 9).split('\n');
};
const lineOf = (offset: number, part: string) =>
  textOf(offset).find((line) => line.includes(part)) ?? '';

test('a copied trip tells when they may be tired on the travel day, by both clocks', () => {
  expect(lineOf(-300, 'travel day')).toContain(
    'When they may be tired: a nap, on the way: 09:30 (04:30 New York); a nap, on the way: 13:45 (08:45 New York); bedtime, after you arrive: 19:00 (14:00 New York).',
  );
});

test('and on the way home, first by the clock there', () => {
  expect(lineOf(-300, 'the way home')).toContain(
    'a nap, as you set off: 09:30 (14:30 at home); a nap, on the way: 13:45 (18:45 at home)',
  );
});

test('by one clock where the two agree', () => {
  expect(lineOf(0, 'travel day')).toContain('a nap, on the way: 09:30; ');
});
