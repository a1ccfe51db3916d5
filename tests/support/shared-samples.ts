import type { Child, Routine } from '../../src/domain/family.ts';

const noChild = Object.fromEntries(
  [
    'name',
    'birthDate',
    'weeksEarly',
    'temperament',
    'sleepPlace',
    'feeding',
    'protest',
    'put',
    'since',
  ].map((key) => [key, null]),
) as unknown as Child;
const noRoutine = Object.fromEntries(
  [
    'name',
    'child',
    'days',
    'wakeUp',
    'naps',
    'bedtime',
    'busy',
    'setNaps',
    'windDown',
    'put',
    'since',
  ].map((key) => [key, null]),
) as unknown as Routine;
/** A child of 10 months on 23 November 2026, with nothing else answered. */
export const childOf = (change: Partial<Child>): Child => ({
  ...noChild,
  id: '1',
  ageBy: 'months',
  ageMonths: 10,
  ageOn: '2026-11-23',
  ...change,
});
/** A routine of which only the wake-up, 06:15, was answered. */
export const routineOf = (change: Partial<Routine>): Routine => ({
  ...noRoutine,
  id: '1',
  wakeUp: 375,
  ...change,
});
