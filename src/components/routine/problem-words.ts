import type { RoutineProblem } from '../../domain/routine-request.ts';

/** A date that the calendar does not have. */
export const notADate = 'That date doesn’t exist. Could you check the day and the month?';

const ages: Record<Extract<RoutineProblem, { field: 'age' }>['problem'], string> = {
  'not-a-date': notADate,
  'not-a-number': 'Write the age in months, for example 8, or “2 years”.',
  'in-the-future': 'That day hasn’t come yet. Could you check the year?',
  'over-four-years':
    'That makes your child over 4, and this planner goes up to 4 years. Could you check the year?',
  'weeks-early-out-of-range': 'Weeks early go from 0 to 18. Could you check the number?',
};

/** What is amiss with an answer, as a kind sentence that names what to change. */
export const problemInWords = (problem: RoutineProblem): string => {
  if (problem.field === 'age') return ages[problem.problem];
  if (problem.field === 'naps') return 'The planner knows days with 0 to 6 naps. Try one of those.';
  if (problem.problem === 'ends-before-start') {
    return 'That ends before it begins. Could you look at both times?';
  }
  if (problem.problem === 'not-a-time') {
    return problem.field === 'bedtime'
      ? 'Write a time like 7:30, 7 pm or 1930.'
      : 'Write a time like 6:45, 7 am or 0700.';
  }
  return problem.field === 'bedtime'
    ? 'Bedtime can be from 16:00 (4 pm) to 01:00 at night. What time would you like?'
    : 'The day’s first wake-up can be from 3:00 to 11:00 in the morning. What time is it usually?';
};
