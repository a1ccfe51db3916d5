import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import {
  beginOnAMonday,
  openQuestions,
  day,
  notes,
  line,
  about,
  titles,
  open,
  choose,
  tick,
} from '../support/questions-page.tsx';
import { field, press, problem, problems, type, typeAndLeave } from '../support/routine-page.tsx';

beginOnAMonday();

describe('a busy time', () => {
  test('is added with one tap, is drawn at once, and gets the focus', async () => {
    await openQuestions();
    await open('Busy times');
    press('Pick-up');
    expect(about('Busy times')).toBe('Pick-up 15:00 to 15:45, Mon to Fri');
    expect(document.activeElement).toBe(line('Pick-up'));
    expect(day()).not.toMatch(/15:[0-3]\d–/u);
    press('School run');
    expect(about('Busy times')).toBe('2 busy times');
  });

  test('of one’s own begins in its name', async () => {
    await openQuestions();
    await open('Busy times');
    press('Something else');
    expect(document.activeElement).toBe(field('Name'));
    type('Name', 'Swimming');
    expect(titles()).toContain('Swimming');
    expect(about('Busy times')).toBe('Swimming 10:00 to 11:00, every day');
  });

  test('moves as a whole with its beginning', async () => {
    await openQuestions();
    await open('Busy times');
    press('School run');
    typeAndLeave('From', '3:15');
    expect([field('From').value, field('To').value]).toEqual(['15:15', '16:00']);
    press('End 5 minutes later');
    press('Begin 5 minutes earlier');
    expect(about('School run')).toBe('15:10 to 16:00, Mon to Fri');
  });

  test('that ends before it begins is asked about, and what was typed stays', async () => {
    await openQuestions();
    await open('Busy times');
    press('School run');
    const before = day();
    typeAndLeave('To', '8:00');
    await problem(/ends before it begins/u);
    expect([field('To').value, about('School run'), day()]).toEqual([
      '8:00',
      '08:30 to 09:15, Mon to Fri',
      before,
    ]);
    typeAndLeave('From', '7:30');
    expect([problems(), field('To').value, about('School run')]).toEqual([
      '',
      '08:00',
      '07:30 to 08:00, Mon to Fri',
    ]);
  });

  test('in words gets a kind sentence, and the last good one stays', async () => {
    await openQuestions();
    await open('Busy times');
    press('School run');
    typeAndLeave('From', 'early');
    await problem(/Write a time like/u);
    expect([field('From').value, about('School run')]).toEqual([
      'early',
      '08:30 to 09:15, Mon to Fri',
    ]);
  });

  test('is on the days that are ticked; on none ticked it is every day', async () => {
    await openQuestions();
    await open('Busy times');
    press('Pick-up');
    for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) tick(name);
    expect(about('Pick-up')).toBe('15:00 to 15:45, Fri');
    tick('Friday');
    expect(screen.getByText(/counts for every day/u)).toBeTruthy();
    tick('Sunday');
    expect(about('Pick-up')).toBe('15:00 to 15:45, Sun');
  });

  test('can be removed and put back where it was, and the focus is never lost', async () => {
    await openQuestions();
    await open('Busy times');
    press('School run');
    type('Name', 'Walk to school');
    press('Pick-up');
    const before = day();
    press('Remove Walk to school');
    expect(titles()).not.toContain('Walk to school');
    expect(screen.getByText('Walk to school removed.').getAttribute('role')).toBe('status');
    expect(document.activeElement?.textContent).toBe('Put it back');
    press('Put it back');
    expect(document.activeElement).toBe(line('Walk to school'));
    const group = titles();
    expect(group.indexOf('Walk to school')).toBeLessThan(group.indexOf('Pick-up'));
    expect(day()).toBe(before);
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
  });

  test('keeps to itself what is half typed, while another is removed', async () => {
    await openQuestions();
    await open('Busy times');
    press('School run');
    press('Pick-up');
    const times = screen.getAllByLabelText<HTMLInputElement>('To');
    fireEvent.input(times[1]!, { target: { value: '15:' } });
    press('Remove School run');
    expect(field('To').value).toBe('15:');
  });

  test('is the 12th and last: then there is a kind word instead of buttons', async () => {
    await openQuestions();
    await open('Busy times');
    for (let count = 0; count < 12; count += 1) press('Pick-up');
    expect(about('Busy times')).toBe('12 busy times');
    expect(screen.queryByRole('button', { name: 'Pick-up' })).toBeNull();
    expect(screen.getByText(/That’s 12, as many as fit here/u)).toBeTruthy();
  });
});

describe('a nursery nap', () => {
  test('is kept to the minute, on its days, and the week has kinds of days', async () => {
    await openQuestions(12);
    expect(screen.queryByRole('group', { name: 'Which days to look at' })).toBeNull();
    const home = day();
    await open('Nursery days');
    press('Nursery nap');
    typeAndLeave('From', '12:10');
    tick('Friday');
    expect(about('Nursery days')).toBe('Nursery nap 12:10 to 13:40, Mon to Thu');
    expect(day()).toContain('12:10–13:40');
    expect(notes()).toMatch(/With the nap at its set time.*first stretch awake.*earlier bedtime/u);
    choose('Fri to Sun', 'Which days to look at');
    expect(day()).toBe(home);
    choose('Mon to Thu', 'Which days to look at');
    expect(day()).toContain('12:10–13:40');
  });

  test('says that the plan keeps it, and what is common on such days', async () => {
    await openQuestions();
    await open('Nursery days');
    expect(screen.getByText(/to the minute.*earlier bedtime on such days is common/u)).toBeTruthy();
  });
});
