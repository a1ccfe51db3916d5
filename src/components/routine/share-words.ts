import { siteKey, siteName } from '../../brand/index.ts';
import type { SharedProblem } from '../../domain/shared-routine.ts';
import type { SharedDay } from '../../domain/shared-day.ts';
import type { Child } from '../../domain/family.ts';

/** Where a plan came from. */
export type SharedBy = 'link' | 'file';

const notWhole = 'That link isn’t whole. Ask for it again, or copy all of it.';

const problems: Record<SharedBy, Record<SharedProblem, string>> = {
  link: {
    damaged: notWhole,
    'not-ours': notWhole,
    'too-big': 'That link is longer than any plan of ours. Ask for it again.',
    newer:
      'A newer version of this page made that link. Reload the page, and the plan can be read.',
  },
  file: {
    damaged: 'That file isn’t whole, or it was changed. Save it again where it came from.',
    'not-ours': `That file isn’t a plan from ${siteName}. Ours begin with “${siteKey}” and end in “.json”.`,
    'too-big': 'That file is over 32 kB, which is bigger than any plan of ours. Is it another one?',
    newer:
      'A newer version of this page made that file. Reload the page, then open the file again.',
  },
};

/** Why a shared plan can’t be used, as a kind sentence that says what to do. */
export const sharedProblemInWords = (problem: SharedProblem, by: SharedBy): string =>
  problems[by][problem];

/** What is amiss with the age of a shared plan by now; '' where nothing is. */
export const sharedAgeInWords = ({ ageProblem }: SharedDay): string => {
  if (ageProblem === null) return '';
  return ageProblem === 'in-the-future'
    ? 'Its birth date hasn’t come yet, so this is the rhythm of a newborn.'
    : 'They’re over 4 by now, and this planner goes up to 4 years. This is a day at 4 years.';
};

/** What a child is called where there may be several: by name, else by place (from 0). */
export const childInWords = ({ name }: Child, index: number, children: number): string =>
  name || (children === 1 ? 'Your child' : `Child ${index + 1}`);
