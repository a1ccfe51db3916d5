import { describe, expect, test } from 'vitest';
import {
  childName,
  daysInWords,
  routineName,
  weekdayIn,
} from '../../../src/components/routine/family-words.ts';
import type { Family } from '../../../src/domain/family.ts';
import { aChild, aRoutine } from '../domain/family-arbitraries.ts';

const mia = aChild({ name: ' Mia ' });
const tom = aChild({ id: 'tom' });
const home = aRoutine({});
const nursery = aRoutine({ id: 'nursery', name: 'Nursery day', days: [1, 2, 3] });
const spare = aRoutine({ id: 'spare', name: '  ' });
const toms = aRoutine({ id: 'toms', child: 'tom' });
const family: Family = { children: [mia, tom], routines: [home, nursery, toms, spare] };

describe('a name', () => {
  test('is the one given, or says which child it is', () => {
    expect([childName(family, mia), childName(family, tom)]).toEqual(['Mia', 'Child 2']);
    expect(childName({ ...family, children: [tom] }, tom)).toBe('Your child');
  });

  test('of a routine is the one given, or says which of the child’s it is', () => {
    expect(family.routines.map((one) => routineName(family, one))).toEqual([
      'Routine 1',
      'Nursery day',
      'Routine 1',
      'Routine 3',
    ]);
  });
});

describe('the days of a routine', () => {
  test('are those on which it is the one that counts', () => {
    expect(family.routines.map((one) => daysInWords(family, one))).toEqual([
      'Mon, Fri to Sun',
      'Tue to Thu',
      'every day',
      'on no weekday yet',
    ]);
  });

  test('begin with Monday', () => {
    expect(['2026-11-23', '2026-11-29'].map(weekdayIn)).toEqual([0, 6]);
  });
});
