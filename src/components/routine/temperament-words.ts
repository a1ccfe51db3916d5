import type { Temperament } from '../../domain/day-request.ts';

/** What each temperament is called, and how it shows. */
export const temperaments = [
  {
    value: 'easygoing',
    label: 'Easygoing',
    about: 'Naps anywhere, and shrugs off a late nap.',
  },
  { value: 'average', label: 'In between', about: 'Some of each, or it depends on the day.' },
  {
    value: 'sensitive',
    label: 'Sensitive',
    about: 'Needs the same steps each time, and is tired all at once.',
  },
] as const;

const plans: Record<Temperament, string> = {
  easygoing:
    'Times in the plan may wander further from the typical, and the usual wind-down is 10 minutes shorter.',
  average: 'The plan goes by typical times, with some give.',
  sensitive:
    'The plan keeps closer to typical times, and the usual wind-down is 15 minutes longer.',
};

/** What a temperament changes in the plan, and what it never does. */
export const temperamentInWords = (temperament: Temperament): string =>
  `${plans[temperament]} How much sleep they need stays the same.`;
