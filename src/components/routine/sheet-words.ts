import type { Child, Routine } from '../../domain/family.ts';
import type { Degrees } from '../../domain/temperature.ts';
import type { ClockStyle } from '../../domain/time-of-day.ts';
import { ageInWords } from '../ui/age-words.ts';
import { weekdaysInWords } from '../ui/weekday-words.ts';

/** Whose day it is: “Ada’s day, roughly”, “Ada’s rhythm”. */
export const sheetTitle = (name: string | null, isRhythm: boolean): string => {
  const whose = name?.trim();
  if (isRhythm) return whose ? `${whose}’s rhythm` : 'A rhythm that goes round';
  return whose ? `${whose}’s day, roughly` : 'The day, roughly';
};

interface AboutSheet {
  child: Pick<Child, 'ageBy' | 'birthDate' | 'weeksEarly'>;
  routine: Pick<Routine, 'name'>;
  ageMonths: number;
  /** The weekdays the sheet is for. */
  days: readonly number[];
}

/** What is under the title: the age, the routine’s name, and the weekdays where it is not for all. */
export const aboutSheet = ({ child, routine, ageMonths, days }: AboutSheet): string => {
  const fromDueDate =
    child.ageBy === 'birth-date' &&
    child.birthDate !== null &&
    (child.weeksEarly ?? 0) > 0 &&
    ageMonths < 24;
  const age = `${ageInWords(ageMonths)} old${fromDueDate ? ', counted from the due date' : ''}`;
  const when = days.length > 0 && days.length < 7 ? weekdaysInWords(days) : '';
  return [age, routine.name?.trim(), when].filter(Boolean).join(' · ');
};

/** A day of the calendar (`YYYY-MM-DD`) with its month in words: “23 November 2026”. */
export const dateInWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** What the sheet shows, in one sentence. */
export const sheetInWords = (
  days: readonly number[],
  clock: ClockStyle,
  degrees: Degrees,
): string =>
  `The sheet is for ${weekdaysInWords(days)}, with times like ${clock === '12h' ? '7:00 pm' : '19:00'} and ${degrees === 'celsius' ? '°C' : '°F'} first.`;
