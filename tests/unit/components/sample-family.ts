import { calendarFile } from '../../../src/components/routine/calendar-file.ts';
import type { Child, Routine } from '../../../src/domain/family.ts';
import { ages } from '../../support/load-ages.ts';
import { today } from '../domain/shared-arbitraries.ts';
import { entriesOf } from './calendar-reader.ts';

const none = { name: null, temperament: null, put: null, since: null } as const;
/** A child of 8 months. */
export const mia: Child = {
  ...none,
  id: 'first',
  ageBy: 'months',
  ageMonths: 8,
  ageOn: today,
  birthDate: null,
  weeksEarly: null,
  sleepPlace: null,
  feeding: null,
  protest: null,
};
/** A routine of which only the wake-up was answered. */
export const home: Routine = {
  ...none,
  id: 'first',
  child: null,
  days: null,
  wakeUp: 405,
  naps: null,
  bedtime: null,
  busy: null,
  setNaps: null,
  windDown: null,
};
/** A nap at a set time on Tuesdays and Thursdays. */
export const nurseryNap = { start: 720, end: 800, label: 'Nap at nursery', days: [1, 3] } as const;
/** The same routine with that nap. */
export const nursery: Routine = { ...home, setNaps: [nurseryNap] };

/** When the files are made. */
export const now = Date.parse('2026-11-23T20:15:00Z');
/** What a calendar file is asked for with, unless a test says otherwise. */
export const request = {
  child: mia,
  routine: home,
  today,
  ages,
  clock: '24h',
  key: 'abc',
  now,
} as const;
/** A calendar file as text. */
export const file = (change: Partial<Parameters<typeof calendarFile>[0]> = {}): string =>
  calendarFile({ ...request, ...change }) ?? 'no file';
/** The entries of a calendar file. */
export const entries = (change: Parameters<typeof file>[0] = {}) => entriesOf(file(change));
