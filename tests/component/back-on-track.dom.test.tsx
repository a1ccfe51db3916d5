import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { beginOnFreshPages, blockStorage } from '../support/fresh-page.ts';
import { kept } from '../support/families.ts';
import { beginOnATuesday } from '../support/moves-page.tsx';
import { openBackOnTrack } from '../support/own-day-page.tsx';
import { press, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beginOnATuesday();

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const store = (texts: Record<string, string>) => {
  for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
};
const well = async () => {
  await openBackOnTrack();
  choose('No, none of it');
  await screen.findByRole('list', { name: /Back on track in/u }, { timeout: 8000 });
};
const days = () =>
  within(screen.getByRole('list', { name: /Back on track in/u }))
    .getAllByRole('listitem')
    .map((item) => ({
      title: item.querySelector('h3')?.textContent,
      times: [...item.querySelectorAll('dd')].map(({ textContent }) => textContent),
    }));

test('nothing is planned before the warning signs are answered', async () => {
  await openBackOnTrack();
  expect(screen.queryByText('What happened?')).toBeNull();
  choose('Yes, or not sure');
  expect(screen.getByRole('alert').textContent).toContain(
    'not being sure is reason enough to call',
  );
  expect(screen.queryByText('What happened?')).toBeNull();
});

test('a well child gets one thing a day for 3 days, from the day after an illness', async () => {
  await well();
  expect(days().map(({ title }) => title)).toEqual([
    'Wed 25 November The wind-down',
    'Thu 26 November The morning',
    'Fri 27 November The usual place',
  ]);
  choose('A holiday');
  expect(days()[0]?.title).toContain('Tue 24 November');
});

test('days that have slid far get the two weeks, in steps of a quarter of an hour', async () => {
  store(kept({ ageMonths: 9 }, { wakeUp: 420, bedtime: 1170 }));
  await well();
  choose('A holiday');
  typeAndLeave('Up these days, around', '8:00');
  expect(screen.getByRole('heading', { name: 'Back on track in 2 weeks' })).toBeTruthy();
  const ups = days().map(({ times: [up] }) => up);
  expect(ups).toEqual([
    '08:00',
    '07:45',
    '07:30',
    '07:30',
    '07:15',
    '07:15',
    '07:00',
    '07:00',
    '07:00',
  ]);
});

test('three days can be chosen all the same', async () => {
  await well();
  choose('Longer');
  expect(screen.getByText(/Very hard nights 5 or more times a week/u)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Back on track in 2 weeks' })).toBeTruthy();
  choose('3 days');
  expect(days()).toHaveLength(3);
});

test('under 4 months there is a rhythm and nothing to get back to', async () => {
  store(kept({ ageMonths: 3 }, {}));
  await openBackOnTrack();
  choose('No, none of it');
  expect(
    await screen.findByRole(
      'heading',
      { name: 'There’s nothing to get back to yet' },
      { timeout: 8000 },
    ),
  ).toBeTruthy();
  expect(screen.queryByText('What happened?')).toBeNull();
  expect(document.body.textContent).not.toMatch(/\d\d:\d\d/u);
});

test('under 6 months no help is eased', async () => {
  store(kept({ ageMonths: 5 }, {}));
  await well();
  expect(document.body.textContent).not.toContain('notch');
});

test('answers stay on the page until the family keeps them', async () => {
  await well();
  typeAndLeave('Age in months', '14');
  expect(screen.getByText('Only on this page so far.')).toBeTruthy();
  expect(localStorage.getItem('small-hours:routine')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Put these steps on my list' })).toBeNull();
  press('Keep it as our usual day');
  expect(localStorage.getItem('small-hours:routine')).toContain('14');
  expect(screen.getByText(/14 months/u)).toBeTruthy();
  await screen.findByRole('button', { name: 'Put these steps on my list' });
  press('Put these steps on my list');
  expect(localStorage.getItem('small-hours:progress')).toContain('Back on track in 3 days');
});

test('it all works where nothing can be stored', async () => {
  blockStorage();
  await well();
  expect(days()).toHaveLength(3);
});
