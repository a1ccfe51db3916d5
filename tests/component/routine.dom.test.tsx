import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import {
  dayInWords,
  field,
  news,
  openPanel,
  openRoutine,
  press,
  problem,
  problems,
  type,
  typeAndLeave,
} from '../support/routine-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const wakeUp = 'Usually up at about';
const naps = 'Naps a day';
const heading = () => screen.getByRole('heading', { name: /^A day at/u }).textContent;

describe('the routine builder, on arrival', () => {
  test('shows a whole day for 8 months, up at 7, with nothing filled in', async () => {
    await openRoutine();
    expect(heading()).toBe('A day at 8 months');
    expect([field('Age in months').value, field(wakeUp).value, field(naps).value]).toEqual([
      '8 months',
      '07:00',
      '2',
    ]);
    const day = dayInWords();
    expect(day[0]).toBe('07:00 Good morning');
    expect(day.filter((row) => row.endsWith(' nap'))).toHaveLength(2);
    expect(day.at(-1)).toMatch(/^(?:19|20):\d\d Asleep for the night$/u);
  });

  test('is quiet: no news, no problem, nothing about saving', async () => {
    const page = await openRoutine();
    expect([news(), problems()]).toEqual(['', '']);
    expect(page.querySelector('.save-notice')).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  test('begins at the age of the article that it stands in', async () => {
    await openRoutine({ presetAge: 14, inArticle: true });
    expect(heading()).toBe('A day at 14 months');
    expect(screen.getByRole('heading', { name: /^A day at/u, level: 3 })).toBeTruthy();
  });

  test('says that a plan is a guess, and where its numbers are from', async () => {
    await openRoutine();
    expect(screen.getByText(/anywhere in there is just as good/u)).toBeTruthy();
    await openPanel('Where these numbers come from');
    const sources = await screen.findAllByRole('link', { name: /^Source \d$/u });
    expect(sources.length).toBeGreaterThan(4);
    for (const link of sources)
      expect(link.getAttribute('href')).toMatch(/^\/sources\/[a-z]\/#[a-z0-9-]+$/u);
  });
});

describe('a new answer', () => {
  test('by a button moves the whole day, and is said in one sentence', async () => {
    await openRoutine();
    press('15 minutes later');
    expect(field(wakeUp).value).toBe('07:15');
    expect(dayInWords()[0]).toBe('07:15 Good morning');
    expect(news()).toMatch(
      /^New plan: 2 naps, at about \d\d:\d\d, \d\d:\d\d\. Asleep around \d\d:\d\d\.$/u,
    );
    press('1 month older');
    expect([field('Age in months').value, heading()]).toEqual(['9 months', 'A day at 9 months']);
  });

  test('goes to the next quarter of an hour from a time in between', async () => {
    await openRoutine();
    typeAndLeave(wakeUp, '6:40');
    press('15 minutes later');
    expect(field(wakeUp).value).toBe('06:45');
    typeAndLeave(wakeUp, '6:40');
    press('15 minutes earlier');
    expect(field(wakeUp).value).toBe('06:30');
  });

  test.each(['7', '7am', '7 AM', '0700', '07:00', '7.00', '7:00 am'])(
    'typed as “%s” is seven in the morning, and is written out',
    async (text) => {
      await openRoutine();
      typeAndLeave(wakeUp, '6:00');
      typeAndLeave(wakeUp, text);
      expect([field(wakeUp).value, dayInWords()[0]]).toEqual(['07:00', '07:00 Good morning']);
      expect(problems()).toBe('');
    },
  );

  test('is taken while it is typed, and is not written over then', async () => {
    await openRoutine();
    type(wakeUp, '6:3');
    expect([field(wakeUp).value, problems()]).toEqual(['6:3', '']);
    type(wakeUp, '6:30');
    expect([field(wakeUp).value, dayInWords()[0]]).toEqual(['6:30', '06:30 Good morning']);
  });

  test('stops at the edges, in words', async () => {
    await openRoutine();
    typeAndLeave(wakeUp, '3:00');
    const earlier = screen.getByRole('button', { name: '15 minutes earlier' });
    expect(earlier.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(earlier);
    expect(field(wakeUp).value).toBe('03:00');
    expect(screen.getByText('Earlier than 3? Sorry. That’s still night.')).toBeTruthy();
  });

  test('is still there on another day, and on another page', async () => {
    await openRoutine();
    typeAndLeave(wakeUp, '6:15');
    typeAndLeave('Age in months', '2 years');
    leaveThePage();
    await openRoutine({ presetAge: 8 });
    expect([field(wakeUp).value, heading(), news()]).toEqual(['06:15', 'A day at 2 years', '']);
  });

  test('works where nothing can be kept, and says so', async () => {
    blockStorage();
    await openRoutine();
    press('15 minutes later');
    expect(dayInWords()[0]).toBe('07:15 Good morning');
    expect(await screen.findByText(/doesn’t let pages keep anything/u)).toBeTruthy();
  });
});

describe('an answer that can’t be used', () => {
  test.each([
    [wakeUp, 'half seven', /Write a time like/u],
    [wakeUp, '', /Write a time like/u],
    [wakeUp, '1:00', /from 3:00 to 11:00/u],
    [naps, 'two', /0 to 6 naps/u],
    [naps, '7', /0 to 6 naps/u],
    ['Age in months', 'big', /Write the age in months/u],
    ['Age in months', '5 years', /up to 4 years/u],
  ])('(%s: “%s”) leaves the last good plan and what was typed', async (label, text, sentence) => {
    await openRoutine();
    press('15 minutes later');
    const [before, said] = [dayInWords(), news()];
    typeAndLeave(label, text);
    expect([dayInWords(), news(), field(label).value]).toEqual([before, said, text]);
    await problem(sentence);
    expect(field(label).getAttribute('aria-invalid')).toBe('true');
    expect(field(label).getAttribute('aria-describedby')).toContain('-problem');
  });

  test('is not spoken of before the field is left', async () => {
    await openRoutine();
    type(wakeUp, 'ha');
    expect(problems()).toBe('');
  });

  test('is forgotten with the next good one, and with a press of a button', async () => {
    await openRoutine();
    typeAndLeave(wakeUp, 'early');
    type(wakeUp, '6');
    expect(problems()).toBe('');
    typeAndLeave(wakeUp, 'early');
    press('15 minutes earlier');
    expect([problems(), field(wakeUp).value]).toEqual(['', '05:45']);
  });
});
