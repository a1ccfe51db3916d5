import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../../../src/components/routine/new-id.ts';
import { typedName, typedStep } from '../../../src/components/routine/typed-name.ts';
import {
  beginsInWords,
  minutesInWords,
  presetSteps,
} from '../../../src/components/routine/wind-down-words.ts';
import { placeInWords } from '../../../src/components/ui/place-words.ts';
import { planDay } from '../../../src/domain/day-plan.ts';
import { isId } from '../../../src/domain/checks.ts';
import { routineFields } from '../../../src/domain/family-fields.ts';
import { ages } from '../../support/load-ages.ts';

describe('the steps to pick from', () => {
  test('can all be kept, at once but for the 12 that fit', () => {
    expect(routineFields.windDown(presetSteps)).toBe(true);
    expect(new Set(presetSteps.map(({ id }) => id)).size).toBe(presetSteps.length);
  });
});

describe('when a wind-down begins', () => {
  const plan = planDay({ ageMonths: 8, wakeUp: 420 }, ages);
  const step = { id: 'a', name: 'Bath', minutes: 30 };

  test('is said in the family’s clock', () => {
    expect(beginsInWords(plan, [step], '24h')).toMatch(
      /^Begins at about \d\d:\d\d, 30 minutes before sleep\.$/u,
    );
    expect(beginsInWords(plan, [step], '12h')).toMatch(/^Begins at about \d:\d\d pm, /u);
  });

  test('is no clock time under 4 months, and nothing where there are no steps', () => {
    const rhythm = planDay({ ageMonths: 1, wakeUp: 420 }, ages);
    expect(beginsInWords(rhythm, [step], '24h')).toMatch(/^About 30 minutes in all\./u);
    expect(beginsInWords(rhythm, [step], '24h')).not.toMatch(/\d:\d/u);
    expect(beginsInWords(rhythm, [], '24h')).toBe('');
  });
});

describe('small words', () => {
  test('count places and minutes as people do', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(placeInWords).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th',
    );
    expect([1, 2, 45].map(minutesInWords)).toEqual(['1 minute', '2 minutes', '45 minutes']);
  });
});

describe('a typed name', () => {
  test('can always be kept, or there is a sentence', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ minLength: 55 }));
    fc.assert(
      fc.property(text, (typed) => {
        const [name, step] = [typedName(typed, 40), typedStep(typed)];
        if ('name' in name) expect(routineFields.name(name.name)).toBe(true);
        else expect(name.problem).toMatch(/40 characters fit/u);
        if ('name' in step) {
          expect(routineFields.windDown([{ id: 'a', name: step.name, minutes: 5 }])).toBe(true);
        } else expect(step.problem).toMatch(/60 characters fit|Write what you do/u);
      }),
    );
  });
});

test('a new id is one that can be kept, and never the same', () => {
  const ids = Array.from({ length: 500 }, newId);
  for (const id of ids) expect(isId(id) && id.length === 8).toBe(true);
  expect(new Set(ids).size).toBe(500);
});
