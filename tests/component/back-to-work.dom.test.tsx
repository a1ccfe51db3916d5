// cspell:ignore vevent
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { catchFiles } from '../support/caught-files.ts';
import { kept } from '../support/families.ts';
import { beginOnFreshPages, blockStorage } from '../support/fresh-page.ts';
import { beginOnATuesday } from '../support/moves-page.tsx';
import { openBackToWork } from '../support/own-day-page.tsx';
import { field, press, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beginOnATuesday();

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const store = (texts: Record<string, string>) => {
  for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
};
const open = async () => {
  await openBackToWork();
  await screen.findByText('Who’s there at night?', {}, { timeout: 8000 });
  await screen.findByRole('heading', { name: 'Mornings, a little at a time' }, { timeout: 8000 });
};
const mornings = () =>
  within(screen.getByRole('list', { name: 'Mornings, a little at a time' }))
    .getAllByRole('listitem')
    .map((item) => [
      item.querySelector('h3 small')?.textContent,
      item.querySelector('dd')?.textContent,
    ]);
const night = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);

test('mornings move over the last two weeks, and are there before the first day', async () => {
  store(kept({ ageMonths: 10 }, { wakeUp: 420 }));
  await open();
  typeAndLeave('Up on work days, around', '6:15');
  expect(field('First day back').value).toBe('2026-12-08');
  expect(mornings()).toEqual([
    ['Mon 30 November', '06:45'],
    ['Thu 3 December', '06:30'],
    ['Sun 6 December', '06:15'],
  ]);
});

test('a first day that is here has no run-in, and says what to do', async () => {
  await open();
  fireEvent.input(field('First day back'), { target: { value: '2026-11-24' } });
  expect(screen.getByText(/^The day is here, so there’s no run-in/u)).toBeTruthy();
  expect(screen.queryByRole('list', { name: 'Mornings, a little at a time' })).toBeNull();
});

test('a day that can’t be is said in words, and what was typed stays', async () => {
  await open();
  const date = field('First day back');
  fireEvent.input(date, { target: { value: '2036-01-01' } });
  fireEvent.blur(date);
  await waitFor(() => {
    expect(document.body.textContent).toContain('Choose a day within a year of today');
  });
  expect(field('First day back').value).toBe('2036-01-01');
});

test('the one with the earlier start sleeps first, and the night is handed over at two', async () => {
  store(kept({ ageMonths: 10 }, { wakeUp: 420, bedtime: 1170 }));
  await open();
  expect(night()[0]).toContain('to 02:00My partnerMe: up to');
  expect(night()[1]).toContain('02:00 to 07:00MeMy partner: up to 5 hours');
  choose('My partner');
  expect(night()[0]).toContain('to 02:00MeMy partner');
  typeAndLeave('Hand over at about', '1 am');
  expect(night()[1]).toContain('01:00 to 07:00');
  choose('Every other night');
  expect(night()).toHaveLength(7);
});

test('one alone gets an early night, a rest by day and one thing to ask for', async () => {
  store(kept({ ageMonths: 10 }, { wakeUp: 420 }));
  await open();
  choose('Just me');
  expect(screen.getByText('Saturday, 07:00 to 09:00')).toBeTruthy();
  expect(screen.getByText(/^Set up the night before dark/u)).toBeTruthy();
});

test('a shift worker’s sleep is guarded after a night shift and before an early one', async () => {
  store(kept({ ageMonths: 10 }, { wakeUp: 420 }));
  await open();
  choose('One of us works shifts');
  expect(night()[0]).toContain('08:00 to 14:00, after the shift');
  typeAndLeave('Shift begins', '6:00');
  typeAndLeave('Shift ends', '14:00');
  expect(night()[0]).toContain('23:00 to 05:00, before the shift');
});

test('under 4 months nothing is shifted, and nights can still be shared', async () => {
  store(kept({ ageMonths: 2 }, {}));
  await open();
  expect(screen.getByText(/^Under about 4 months there’s nothing to shift/u)).toBeTruthy();
  expect(night()).toHaveLength(2);
});

test('the steps land on the family’s list', async () => {
  store(kept({ ageMonths: 10 }, { wakeUp: 420 }));
  await open();
  await screen.findByRole('button', { name: 'Put these steps on my list' });
  press('Put these steps on my list');
  expect(localStorage.getItem('small-hours:progress')).toContain('Mornings, a little at a time');
});

test('it all works where nothing can be stored', async () => {
  blockStorage();
  await open();
  expect(mornings().length).toBeGreaterThan(0);
});

test('the mornings go into a calendar file, at their wall-clock times', async () => {
  const files = catchFiles();
  store(kept({ ageMonths: 10 }, { wakeUp: 420 }));
  await open();
  await screen.findByRole('button', { name: /^Calendar/u }, { timeout: 8000 });
  fireEvent.click(screen.getByRole('button', { name: /^Calendar/u }));
  await waitFor(
    () => {
      expect(files).toHaveLength(1);
    },
    { timeout: 8000 },
  );
  const text = (await files[0]?.blob.text()) ?? '';
  const starts = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event).startDate);
  expect(starts.every(({ zone }) => zone === ICAL.Timezone.localTimezone)).toBe(true);
  for (const [, up = ''] of mornings()) {
    expect(starts.map((start) => start.toString().slice(11, 16))).toContain(up);
  }
});

test('what lands on the list is said, and can be put away again', async () => {
  store(kept({ ageMonths: 10 }, { wakeUp: 420 }));
  await open();
  await screen.findByRole('button', { name: 'Put these steps on my list' });
  press('Put these steps on my list');
  expect(await screen.findByText('These steps are on your list, under Small steps.')).toBeTruthy();
  press('Put the list away');
  expect(screen.getByRole('button', { name: 'Put these steps on my list' })).toBeTruthy();
});
