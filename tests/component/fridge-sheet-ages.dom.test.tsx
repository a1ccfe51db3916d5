import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';
import {
  openSheet,
  row,
  rows,
  sheet,
  stretch,
  today,
  words,
} from '../support/fridge-sheet-page.tsx';
import { expectKindWords } from '../support/kind-words.ts';

beginOnFreshPages();
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${today}T12:00:00`), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

describe('the fridge sheet under 4 months', () => {
  test('is a rhythm without clock times', async () => {
    await openSheet({ name: 'Ada', ageMonths: 1.5 }, { wakeUp: 405 });
    expect(screen.getByRole('article', { name: 'Ada’s rhythm' })).toBeTruthy();
    const steps = within(screen.getByRole('list', { name: 'What comes after what' }));
    expect(steps.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
      expect.stringMatching(/^Feed/u),
      expect.stringMatching(/^Awake ?about .+ hours?/u),
      expect.stringMatching(/^Sleep/u),
    ]);
    expect(sheet().textContent).not.toMatch(/\d:\d\d/u);
    expect(sheet().textContent).toMatch(/no clock to follow/u);
  });
});

describe('the fridge sheet from 24 months', () => {
  test('has a nap or quiet time, and a bedtime for each', async () => {
    await openSheet({ ageMonths: 30 }, { wakeUp: 420 });
    expect(rows().map((text) => text.replace(/ ?\d\d:\d\d.*$/u, ''))).toEqual([
      'Up',
      'Nap, or quiet time',
      'Winding down',
      'Asleep, after a nap',
      'Asleep, no nap today',
    ]);
    expect(row('Winding down')).toMatch(/before sleep ?\d\d:\d\d with no nap/u);
  });

  test('has quiet time and both bedtimes for a child who naps no more', async () => {
    await openSheet({ ageMonths: 40 }, { wakeUp: 420, naps: 0 });
    expect(row('Quiet time')).toMatch(/no sleep needed/u);
    expect(rows().slice(-2).join()).toMatch(/no nap today.*after a nap/u);
  });

  test('offers no quiet time while the family is busy', async () => {
    await openSheet(
      { ageMonths: 40 },
      { wakeUp: 420, naps: 0, busy: [stretch(600, 1020, 'Preschool')] },
    );
    expect(row('Quiet time')).toBe('there is none');
    expect(row('Preschool')).toMatch(/10:00 until 17:00/u);
  });

  test('has one bedtime where the family wishes for one', async () => {
    await openSheet({ ageMonths: 47 }, { wakeUp: 420, bedtime: 1170 });
    const asleep = rows().filter((text) => text.startsWith('Asleep'));
    const times = asleep.map((text) => /\d\d:\d\d/u.exec(text)?.[0]);
    expect(new Set(times).size).toBe(times.length);
  });
});

test('every age gets a whole sheet in kind words', async () => {
  for (let months = 0; months <= 48; months += 1.5) {
    await openSheet({ name: 'Ada', ageMonths: months }, { wakeUp: 390 });
    expect(sheet().innerHTML).not.toMatch(/NaN|undefined|null|Infinity|\[object/u);
    expectKindWords(words().join('\n'));
    leaveThePage();
    localStorage.clear();
  }
});
