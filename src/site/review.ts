const dayMonthYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date in words, day first: “23 November 2026”. */
export const dateInWords = (date: Date): string => dayMonthYear.format(date);

/** A date for machines: “2026-11-23”. */
export const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

/** Whether an article's next check against its sources was due before today. */
export const isOverdue = (reviewDue: Date, today: Date): boolean =>
  isoDate(reviewDue) < isoDate(today);

/** How many days ahead a review that falls due is announced. */
const announced = 30;

/** Whether an article's next check falls due within 30 days, and is not overdue yet. */
export const isDueSoon = (reviewDue: Date, today: Date): boolean =>
  !isOverdue(reviewDue, today) && reviewDue.getTime() - today.getTime() <= announced * 86_400_000;
