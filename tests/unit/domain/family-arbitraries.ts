import * as fc from 'fast-check';
import { parseCalendarDate, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import {
  firstId,
  type Child,
  type NamedStretch,
  type Routine,
} from '../../../src/domain/family.ts';
import { week } from '../../../src/domain/weekday.ts';

/** A child that has answered nothing but this. */
export const aChild = (answers: Partial<Child>): Child => ({
  id: firstId,
  name: null,
  ageBy: null,
  ageMonths: null,
  ageOn: null,
  birthDate: null,
  weeksEarly: null,
  temperament: null,
  sleepPlace: null,
  feeding: null,
  protest: null,
  put: null,
  since: null,
  ...answers,
});

/** A routine that has answered nothing but this. */
export const aRoutine = (answers: Partial<Routine>): Routine => ({
  id: firstId,
  name: null,
  child: null,
  days: null,
  wakeUp: null,
  naps: null,
  bedtime: null,
  busy: null,
  setNaps: null,
  windDown: null,
  put: null,
  since: null,
  ...answers,
});

/** Days of the years 1 to 9999. */
export const calendarDates: fc.Arbitrary<CalendarDate> = fc
  .date({
    min: new Date('0001-01-01T00:00Z'),
    max: new Date('9999-12-31T00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => parseCalendarDate(date.toISOString().slice(0, 10))!);

/** An id of a child, routine or step. */
export const ids = fc.stringMatching(/^[a-z\d]{8}$/u);

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values);

const days = fc.subarray([...week]);

const names = fc.oneof(
  fc.constantFrom('Mia', 'Nursery day', '', '👩‍👧 Ana'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
);

const stretches: fc.Arbitrary<NamedStretch> = fc.record({
  start: fc.integer({ min: 0, max: 1380 }),
  end: fc.integer({ min: 1381, max: 1440 }),
  label: names,
  days,
});

/** Steps of a wind-down. */
export const steps = fc.array(
  fc.record({
    id: ids,
    name: fc.constantFrom('Bath', 'Song', 'Two books'),
    minutes: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 12 },
);

/** Children who are 4 at most on a day, whichever way the age was given. */
export const children = (today: string): fc.Arbitrary<Child> =>
  fc.record({
    id: ids,
    name: maybe(names),
    ageBy: maybe(fc.constantFrom('months' as const, 'birth-date' as const)),
    ageMonths: maybe(fc.integer({ min: 0, max: 96 }).map((halves) => halves / 2)),
    ageOn: maybe(fc.constant(today)),
    birthDate: maybe(fc.constantFrom('2023-02-01', '2024-02-29', '2025-12-31', today)),
    weeksEarly: maybe(fc.integer({ min: 0, max: 18 })),
    temperament: maybe(fc.constantFrom('easygoing' as const, 'sensitive' as const)),
    sleepPlace: maybe(fc.constant('our-room' as const)),
    feeding: maybe(fc.constant('suits-us' as const)),
    protest: maybe(fc.constant('least' as const)),
    put: maybe(fc.constant('kept' as const)),
    since: maybe(fc.nat(1e6)),
  });

/** Routines of all kinds, archived ones too. */
export const routines: fc.Arbitrary<Routine> = fc.record({
  id: ids,
  name: maybe(names),
  child: maybe(ids),
  days: maybe(days),
  wakeUp: maybe(fc.integer({ min: 180, max: 660 })),
  naps: maybe(fc.integer({ min: 0, max: 6 })),
  bedtime: maybe(fc.integer({ min: 960, max: 1500 })),
  busy: maybe(fc.array(stretches, { maxLength: 3 })),
  setNaps: maybe(fc.array(stretches, { maxLength: 2 })),
  windDown: maybe(steps),
  put: maybe(fc.constantFrom('kept' as const, 'archived' as const)),
  since: maybe(fc.nat(1e6)),
});
