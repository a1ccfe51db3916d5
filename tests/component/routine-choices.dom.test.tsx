import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';
import {
  dayInWords,
  field,
  news,
  openRoutine,
  press,
  problem,
  problems,
  typeAndLeave,
} from '../support/routine-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00'), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const byBirthDate = async () => {
  choose('By birth date');
  await screen.findByLabelText('Birth date');
};
const heading = () => screen.getByRole('heading', { name: /^A day at/u }).textContent;
const born = (date: string) => {
  fireEvent.input(field('Birth date'), { target: { value: date } });
  fireEvent.blur(field('Birth date'));
};

describe('the number of naps', () => {
  test('follows the age until the family chooses', async () => {
    await openRoutine();
    typeAndLeave('Age in months', '18');
    expect(field('Naps a day').value).toBe('1');
    expect(screen.getByText(/As is common at this age/u)).toBeTruthy();
  });

  test('stays as chosen when the age changes, and can go back to what is common', async () => {
    await openRoutine();
    press('1 nap more');
    typeAndLeave('Age in months', '9');
    expect(field('Naps a day').value).toBe('3');
    press('Use what is common at this age (2)');
    expect(field('Naps a day').value).toBe('2');
    expect(screen.queryByRole('button', { name: /Use what is common/u })).toBeNull();
  });

  test('that is unusual still makes a plan, with a kind word', async () => {
    await openRoutine();
    typeAndLeave('Naps a day', '0');
    expect(dayInWords()).toHaveLength(3);
    expect(await screen.findByText(/fewer than is usual at this age/u)).toBeTruthy();
    expect(problems()).toBe('');
  });

  test('is not asked under 4 months, where there is a rhythm without clock times', async () => {
    await openRoutine();
    typeAndLeave('Age in months', '10 weeks');
    expect(screen.queryByLabelText('Naps a day')).toBeNull();
    expect(screen.queryByRole('list', { name: 'The day, in order' })).toBeNull();
    expect(await screen.findByText(/there’s no clock to follow/u)).toBeTruthy();
    expect(news()).toBe('A rhythm without clock times: feed, awake, sleep.');
  });
});

describe('an age in months', () => {
  test('that has grown past 4 years since it was given is said, and the page goes on', async () => {
    await openRoutine();
    typeAndLeave('Age in months', '40');
    leaveThePage();
    vi.setSystemTime(new Date('2027-12-01T12:00:00'));
    await openRoutine();
    await problem(/over 4/u);
    expect([heading(), dayInWords().length]).toEqual(['A day at 4 years', 3]);
    typeAndLeave('Age in months', '20');
    expect([heading(), problems()]).toEqual(['A day at 20 months', '']);
  });
});

describe('a birth date', () => {
  test('gives the age in words', async () => {
    await openRoutine();
    await byBirthDate();
    born('2026-03-23');
    expect(heading()).toBe('A day at 8 months');
    expect(screen.getByText('The plan goes by 8 months.')).toBeTruthy();
  });

  test('with weeks early counts from the due date, and says so', async () => {
    await openRoutine();
    await byBirthDate();
    born('2026-03-23');
    typeAndLeave('Born early by', '9');
    expect(field('Born early by').value).toBe('9 weeks');
    expect(heading()).toBe('A day at 6 months');
    expect(
      screen.getByText(/^The plan goes by 6 months\. That is counted from the due date\.$/u),
    ).toBeTruthy();
  });

  test('of a child over 2 counts from the birthday again', async () => {
    await openRoutine();
    await byBirthDate();
    typeAndLeave('Born early by', '9');
    born('2024-05-23');
    expect(heading()).toBe('A day at 2½ years');
    expect(screen.queryByText(/due date\.$/u)).toBeNull();
  });

  test.each([
    ['2027-01-01', /hasn’t come yet/u],
    ['2020-01-01', /over 4/u],
  ])('%s leaves the last good plan and says why', async (date, sentence) => {
    await openRoutine();
    const before = dayInWords();
    await byBirthDate();
    born(date);
    await problem(sentence);
    expect(dayInWords()).toEqual(before);
  });

  test('that is typed digit by digit is left alone on the way', async () => {
    await openRoutine();
    await byBirthDate();
    for (const date of ['0002-03-23', '0020-03-23', '0202-03-23']) {
      fireEvent.input(field('Birth date'), { target: { value: date } });
      expect([field('Birth date').value, problems()]).toEqual([date, '']);
    }
    fireEvent.input(field('Birth date'), { target: { value: '2026-03-23' } });
    expect([heading(), problems()]).toEqual(['A day at 8 months', '']);
  });

  test('that has grown too old since then is said, and the page goes on', async () => {
    await openRoutine();
    await byBirthDate();
    born('2023-01-10');
    leaveThePage();
    vi.setSystemTime(new Date('2027-06-01T12:00:00'));
    await openRoutine();
    await screen.findByText(/over 4/u);
    expect([heading(), dayInWords().length]).toEqual(['A day at 4 years', 3]);
  });

  test('weeks early are one week, or several', async () => {
    await openRoutine();
    await byBirthDate();
    press('1 week more');
    expect(field('Born early by').value).toBe('1 week');
  });

  test.each(['2026-03-23', ''])(
    'weeks early past 18 are asked about (birth date “%s”)',
    async (date) => {
      await openRoutine();
      await byBirthDate();
      if (date) born(date);
      typeAndLeave('Born early by', '30');
      await problem(/0 to 18/u);
      expect(field('Born early by').value).toBe('30');
    },
  );
});

describe('the clock', () => {
  test('is the one of the reader’s language until the reader chooses', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
    await openRoutine();
    expect(dayInWords()[0]).toBe('7:00 am Good morning');
    choose('19:00');
    expect([dayInWords()[0], field('Usually up at about').value]).toEqual([
      '07:00 Good morning',
      '07:00',
    ]);
    leaveThePage();
    await openRoutine();
    expect(dayInWords()[0]).toBe('07:00 Good morning');
  });

  test('of 12 hours says am and pm of every time', async () => {
    await openRoutine();
    choose('7:00 pm');
    for (const row of dayInWords()) expect(row).toMatch(/^\d{1,2}:\d\d [ap]m /u);
  });
});
