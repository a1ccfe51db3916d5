import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { families, kept } from '../support/families.ts';
import { beginOnFreshPages, blockStorage } from '../support/fresh-page.ts';
import { beginOnATuesday } from '../support/moves-page.tsx';
import { openNurseryDays } from '../support/own-day-page.tsx';
import { field, press, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beginOnATuesday();

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const store = (texts: Record<string, string>) => {
  for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
};
const open = async () => {
  await openNurseryDays();
  await screen.findByRole('heading', { name: 'A note for the nursery' }, { timeout: 8000 });
};
const row = (name: string) =>
  within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const note = () => screen.getByRole('article').textContent;
const storedRoutine = () => localStorage.getItem('small-hours:routine') ?? '';

test('a nursery day stands beside a day at home, with its nap to the minute', async () => {
  store(kept({ ageMonths: 14 }, { wakeUp: 420 }));
  await open();
  expect(row('Drop-off')).toEqual(['–', '08:30']);
  expect(row('Nap 1')[1]).toBe('12:00 to 13:30, set');
  const [home = '', nursery = ''] = row('Asleep');
  expect(nursery < home).toBe(true);
});

test('a baby under 12 months is asked to sleep when tired', async () => {
  store(kept({ ageMonths: 8 }, { wakeUp: 420 }));
  await open();
  expect(row('Nap 1')[1]).toMatch(/^around \d\d:\d\d, there$/u);
});

test('what the family told about nursery is there already', async () => {
  const [child, routine] = families['a nursery day with busy times']!;
  store(kept(child, routine));
  await open();
  expect(field('Drop-off').value).toBe('08:30');
  expect(field('Pick-up').value).toBe('17:00');
  expect(field('Nap from').value).toBe('12:00');
  expect(screen.getByRole('checkbox', { name: 'Thursday' })).toHaveProperty('checked', true);
  expect(screen.getByRole('button', { name: 'Bring our nursery day up to date' })).toBeTruthy();
});

test('it is kept beside the days at home, and undone', async () => {
  store(kept({ ageMonths: 14 }, { wakeUp: 420 }));
  await open();
  press('Keep it as our nursery day');
  expect(storedRoutine()).toContain('Nursery day');
  expect(screen.getByText(/^It’s one of your routines/u)).toBeTruthy();
  press('Undo');
  expect(screen.getByRole('button', { name: 'Keep it as our nursery day' })).toBeTruthy();
});

test('a family that saved nothing keeps both days with one press', async () => {
  await open();
  await screen.findByLabelText('Age in months', {}, { timeout: 8000 });
  typeAndLeave('Age in months', '14');
  expect(storedRoutine()).toBe('');
  press('Keep it as our nursery day');
  await waitFor(() => {
    expect(storedRoutine()).toContain('Nursery day');
  });
  expect(storedRoutine()).toContain('14');
});

test('times that can’t be are said in words, and what was typed stays', async () => {
  await open();
  typeAndLeave('Pick-up', '8 am');
  expect(
    screen
      .getAllByRole('alert')
      .map(({ textContent }) => textContent)
      .join(''),
  ).toContain('from 10:00 to 21:00');
  expect(field('Pick-up').value).toBe('8 am');
  choose('At a set time');
  typeAndLeave('Nap until', '11:30 am');
  expect(
    screen
      .getAllByRole('alert')
      .map(({ textContent }) => textContent)
      .join(''),
  ).toContain('The nap ends before it begins');
});

test('the note says what was ticked and written, and how babies are put down', async () => {
  store(kept({ ageMonths: 9, name: 'Ada' }, { wakeUp: 420 }));
  await open();
  expect(note()).toContain('Ada, 9 months: sleep');
  expect(note()).toContain('On their back, for every nap');
  fireEvent.click(screen.getByRole('checkbox', { name: 'pulling an ear' }));
  typeAndLeave('What helps them off', 'The owl song');
  expect(note()).toContain('pulling an ear');
  expect(note()).toContain('The owl song');
  typeAndLeave('What doesn’t', 'x'.repeat(121));
  expect(note()).not.toContain('xxx');
});

test('under 4 months it is the same rhythm, with the note and no times', async () => {
  store(kept({ ageMonths: 2 }, {}));
  await open();
  expect(screen.getByRole('heading', { name: 'The same rhythm there as at home' })).toBeTruthy();
  expect(note()).not.toMatch(/\d\d:\d\d/u);
  expect(note()).toContain('Somebody in the room, for every sleep.');
});

test('it all works where nothing can be stored', async () => {
  blockStorage();
  await open();
  expect(row('Asleep')).toHaveLength(2);
});

test('times are read and written by a 12-hour clock, and bedtime is earlier on nursery days', async () => {
  store(kept({ ageMonths: 14 }, { wakeUp: 420 }, '12h'));
  await open();
  expect(row('Drop-off')[1]).toBe('8:30 am');
  typeAndLeave('Pick-up', '4:30 pm');
  expect(row('Pick-up')[1]).toBe('4:30 pm');
  const minutes = row('Asleep').map((words) => {
    const [, hour, minute] = /(\d+):(\d+) pm/u.exec(words) ?? [];
    return Number(hour) * 60 + Number(minute);
  });
  expect((minutes[0] ?? 0) - (minutes[1] ?? 0)).toBeGreaterThanOrEqual(15);
});
