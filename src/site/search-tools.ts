import { urls } from './urls.ts';

/** What the search knows of the tools: plain words for what each one does. */
export const tools = [
  {
    url: urls.routine(),
    title: 'Routine planner',
    description:
      'Plans a day of naps, meals and bedtime that can bend, from the time your child woke up.',
    question: 'What time are naps and bedtime today?',
    searchWords: [
      'routine planner',
      'day planner',
      'nap schedule',
      'nap calculator',
      'wake window calculator',
      'bedtime calculator',
      'schedule maker',
      'sample schedule',
      'plan my day',
    ],
  },
  {
    url: urls.routineSheet(),
    title: 'A plan for the fridge',
    description:
      'Your day plan on one sheet of paper, to print for the fridge, a grandparent or the nursery.',
    question: 'Can I print the routine for somebody else?',
    searchWords: [
      'print routine',
      'printable schedule',
      'routine chart for babysitter',
      'print nap schedule',
    ],
  },
  {
    url: urls.progress(),
    title: 'Small wins and nights',
    description:
      'Keep small wins, a few numbers of a night and rough patches, and see whether it is getting easier.',
    question: 'How can I see whether nights are getting better?',
    searchWords: ['sleep tracker', 'checklist', 'log nights', 'small wins', 'progress'],
  },
  {
    url: urls.sleepDiary(),
    title: 'A sleep diary to print',
    description:
      'Two weeks of nights and naps on paper, for yourself or to take to a doctor or health visitor.',
    question: 'Where can I find a sleep diary for the doctor?',
    searchWords: ['sleep diary', 'sleep log', 'printable sleep diary', 'two week diary'],
  },
  {
    url: urls.holiday(),
    title: 'Away, and home again',
    description:
      'Plans a trip with a child day by day, by both clocks: before, the travel day, there, and home again.',
    question: 'How do we shift sleep for a trip?',
    searchWords: [
      'trip planner',
      'time zone planner',
      'holiday planner',
      'vacation',
      'jet lag planner',
      'travel schedule',
    ],
  },
  {
    url: urls.clockChange(),
    title: 'When the clocks change',
    description:
      'The next clock change where you live, and three ways through it, in times for your own day.',
    question: 'When do the clocks change, and do we move bedtime?',
    searchWords: ['daylight saving time', 'dst', 'spring forward', 'fall back', 'clocks go back'],
  },
  {
    url: urls.backOnTrack(),
    title: 'Back on track, gently',
    description:
      'A way back in 3 days or 2 weeks, after illness, a holiday or a rough patch, on your own routine.',
    question: 'How do we get back to our routine?',
    searchWords: ['reset plan', 'back to routine', 'get back on schedule', 'after being sick'],
  },
  {
    url: urls.nurseryDays(),
    title: 'Nursery days and home days',
    description: 'Two shapes of day beside each other, and a note for the nursery on one page.',
    question: 'How do naps at nursery and at home fit together?',
    searchWords: ['nursery note', 'daycare schedule', 'daycare note', 'childminder'],
  },
  {
    url: urls.backToWork(),
    title: 'Back to work: mornings and nights',
    description:
      'Mornings that move before the first day back, and nights shared so that each has a turn to sleep.',
    question: 'How do we share the nights when I’m back at work?',
    searchWords: ['night shifts', 'share nights', 'maternity leave ends', 'shift work'],
  },
];
