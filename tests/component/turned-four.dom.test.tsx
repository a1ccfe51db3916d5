import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';
import {
  dayInWords,
  field,
  openPanel,
  openRoutine,
  problem,
  typeAndLeave,
} from '../support/routine-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

/** Answers for a child of 46 months who is up at 06:15, and comes back when they have turned 4. */
const comeBackLater = async () => {
  await openRoutine();
  typeAndLeave('Age in months', '46');
  typeAndLeave('Usually up at about', '6:15');
  leaveThePage();
  vi.setSystemTime(new Date('2027-06-01T12:00:00'));
  await openRoutine();
  await problem(/over 4/u);
};

describe('a child who has turned 4 since', () => {
  test('has a day at 4 years from then on, from their own wake-up', async () => {
    await comeBackLater();
    expect(screen.getByRole('heading', { name: /^A day at/u }).textContent).toBe(
      'A day at 4 years',
    );
    expect(dayInWords()[0]).toBe('06:15 Good morning');
  });

  test('can still be told about, and it is kept', async () => {
    await comeBackLater();
    const panel = await openPanel('Fit it to your family');
    const about = await openPanel('Temperament');
    const sensitive = [...about.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find(
      ({ labels }) => labels?.[0]?.textContent.includes('Sensitive'),
    );
    if (!sensitive) throw new Error('Nothing is asked about temperament.');
    fireEvent.click(sensitive);
    expect(panel.closest('.panels')?.textContent).toMatch(/Told so far: temperament/u);
  });

  test('can be given a birth date instead', async () => {
    await comeBackLater();
    fireEvent.click(screen.getByRole('radio', { name: 'By birth date' }));
    expect(await screen.findByLabelText('Birth date')).toBeTruthy();
    fireEvent.input(field('Birth date'), { target: { value: '2026-06-01' } });
    expect(screen.getByRole('heading', { name: 'A day at 12 months' })).toBeTruthy();
  });
});
