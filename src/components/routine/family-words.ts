import { parseCalendarDate } from '../../domain/calendar-date.ts';
import { childOf, daysInUse, routinesOf } from '../../domain/family-parts.ts';
import type { Child, Family, Routine } from '../../domain/family.ts';
import { weekdayOf, type Weekday } from '../../domain/weekday.ts';
import { weekdaysInWords } from '../ui/weekday-words.ts';

/** What a child is called: by name, else by place. */
export const childName = ({ children }: Family, { id, name }: Child): string =>
  name?.trim() ||
  (children.length === 1
    ? 'Your child'
    : `Child ${children.findIndex((one) => one.id === id) + 1}`);

/** The same in the middle of a sentence: “your child” where there is no name. */
export const childInSentence = (family: Family, child: Child): string => {
  const name = childName(family, child);
  return child.name?.trim() || family.children.length > 1 ? name : name.toLowerCase();
};

/** What a routine is called: by name, else by its place among its child’s. */
export const routineName = (family: Family, { id, name, ...routine }: Routine): string =>
  name?.trim() ||
  `Routine ${
    routinesOf(family, childOf(family, { id, name, ...routine })).findIndex(
      (one) => one.id === id,
    ) + 1
  }`;

/** The weekday of a day given as `YYYY-MM-DD`. */
export const weekdayIn = (today: string): Weekday =>
  weekdayOf(parseCalendarDate(today) ?? { year: 2026, month: 11, day: 23 });

/** On which weekdays a routine counts, in words: “Tue, Thu”, “every day”. */
export const daysInWords = (family: Family, routine: Routine): string => {
  const days = daysInUse(routinesOf(family, childOf(family, routine)), routine);
  return days.length > 0 ? weekdaysInWords(days) : 'on no weekday yet';
};
