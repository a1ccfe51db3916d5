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
      'time zone planner',
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
];
