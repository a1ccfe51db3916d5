import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { blockStorage, leaveThePage } from '../support/fresh-page.ts';
import {
  beginOnAMonday,
  openQuestions,
  day,
  notes,
  about,
  titles,
  open,
  choose,
  tick,
  bedtime,
} from '../support/questions-page.tsx';
import { field, press, problem, problems, typeAndLeave } from '../support/routine-page.tsx';

beginOnAMonday();

describe('the folded questions', () => {
  test('say what is inside, and none has to be answered', async () => {
    await openQuestions();
    expect(titles()).toEqual([
      'Bedtime',
      'Busy times',
      'Nursery days',
      'Temperament',
      'What matters to us',
      'Wind-down',
    ]);
    for (const title of titles()) expect(about(title)).toMatch(/\w{4}/u);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  test('under 4 months ask nothing about the clock', async () => {
    await openQuestions(2);
    expect(day()).toBe('a rhythm');
    expect(titles()).toEqual(['Temperament', 'What matters to us', 'Wind-down']);
  });

  test('are kept, and are said on the next visit without opening anything', async () => {
    await openQuestions();
    await open('Temperament');
    choose(/^Sensitive/u, 'Which is most like your child?');
    await open('Bedtime');
    typeAndLeave(bedtime, '7');
    const before = day();
    leaveThePage();
    await openQuestions();
    expect([about('Temperament'), about('Bedtime'), day()]).toEqual([
      'Sensitive',
      'around 19:00',
      before,
    ]);
  });

  test('work where nothing can be kept', async () => {
    blockStorage();
    await openQuestions();
    await open('Nursery days');
    press('Nursery nap');
    expect(day()).toContain('12:00–13:30');
  });
});

describe('the bedtime', () => {
  test('shows where the plan puts it, until there is a wish', async () => {
    await openQuestions();
    await open('Bedtime');
    expect(`bed ${field(bedtime).value}`).toBe(day().split(', ').at(-1));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^No wish/u }).checked).toBe(
      true,
    );
    press('Bedtime 15 minutes earlier');
    expect(about('Bedtime')).toBe('around 19:45');
    expect(day()).toMatch(/bed 19:45$/u);
  });

  test.each([
    ['7', '19:00'],
    ['7:30', '19:30'],
    ['8 pm', '20:00'],
    ['12:30', '00:30'],
    ['1', '01:00'],
  ])('typed as “%s” is %s', async (text, written) => {
    await openQuestions();
    await open('Bedtime');
    typeAndLeave(bedtime, text);
    expect([field(bedtime).value, about('Bedtime'), problems()]).toEqual([
      written,
      `around ${written}`,
      '',
    ]);
  });

  test.each([
    ['late', /7:30, 7 pm or 1930/u],
    ['3 pm', /16:00 \(4 pm\) to 01:00/u],
    ['7 am', /16:00 \(4 pm\) to 01:00/u],
  ])('typed as “%s” gets a kind sentence, and stays', async (text, sentence) => {
    await openQuestions();
    await open('Bedtime');
    const before = day();
    typeAndLeave(bedtime, text);
    await problem(sentence);
    expect([field(bedtime).value, day()]).toEqual([text, before]);
  });

  test('that the day can’t keep is said, with what could be changed', async () => {
    await openQuestions();
    await open('Bedtime');
    typeAndLeave(bedtime, '16:00');
    expect(notes()).toMatch(/10 minutes later than you’d like.*would bring it nearer/u);
  });

  test('stops at 16:00 and at 01:00', async () => {
    await openQuestions();
    await open('Bedtime');
    typeAndLeave(bedtime, '16:00');
    press('Bedtime 15 minutes earlier');
    expect(field(bedtime).value).toBe('16:00');
    typeAndLeave(bedtime, '1:00');
    press('Bedtime 15 minutes later');
    expect(field(bedtime).value).toBe('01:00');
  });

  test('goes back to the age with one tap, and what was half typed goes too', async () => {
    await openQuestions();
    const before = day();
    await open('Bedtime');
    typeAndLeave(bedtime, '18:00');
    typeAndLeave(bedtime, 'erm');
    tick('No wish, go by the age');
    expect([day(), problems(), about('Bedtime')]).toEqual([
      before,
      '',
      'if you have a time in mind',
    ]);
    tick('No wish, go by the age');
    expect(about('Bedtime')).toBe('around 20:00');
  });
});

describe('the temperament', () => {
  test('changes the wind-down and says so; the sleep need stays', async () => {
    await openQuestions();
    await open('Temperament');
    expect(screen.getByText('Evidence: thin, mostly custom')).toBeTruthy();
    choose(/^Easygoing/u, 'Which is most like your child?');
    expect(screen.getByText(/wind-down is 10 minutes shorter.*stays the same/u)).toBeTruthy();
    choose(/^Not sure yet/u, 'Which is most like your child?');
    expect(about('Temperament')).toBe('how your child takes the day');
  });
});

describe('what matters to the family', () => {
  const place = 'Where they sleep at night';
  const feeding = 'Feeding to sleep';
  const protest = 'Protest while something changes';
  const safety = () => screen.queryByRole('heading', { name: 'Safety check: sharing a bed' });

  test('our bed shows the whole safety check at once, openly', async () => {
    await openQuestions(5);
    await open('What matters to us');
    expect(safety()).toBeNull();
    choose('Our bed', place);
    const box = safety()?.parentElement;
    expect(box?.querySelector('details')).toBeNull();
    for (const line of [
      /anyone in the bed smokes/u,
      /drunk alcohol, or taken drugs or medicine/u,
      /before 37 weeks, or weighed 2\.5 kg/u,
      /very tired/u,
      /sofa or armchair/u,
      /alone in an adult bed/u,
      /no pillow, duvet/u,
      /On their back, on a firm, flat mattress/u,
      /advises against sharing a bed/u,
    ]) {
      expect(box?.textContent).toMatch(line);
    }
    expect(
      within(box!).getByRole('link', { name: 'Safer sleep, every sleep' }).getAttribute('href'),
    ).toBe('/articles/safe-sleep/');
    expect(screen.getByText(/safety check for sharing a bed is below/iu)).toBeTruthy();
    choose('Our room', place);
    expect(safety()).toBeNull();
  });

  test('is there again on the next visit, the safety check too', async () => {
    await openQuestions();
    await open('What matters to us');
    choose('Our bed', place);
    leaveThePage();
    await openQuestions();
    expect(about('What matters to us')).toBe('Our bed');
    await open('What matters to us');
    expect(safety()).not.toBeNull();
  });

  test('their own room under 6 months is answered with the advice', async () => {
    await openQuestions(4);
    await open('What matters to us');
    choose('Their own room', place);
    expect(
      screen.getByRole('heading', { name: 'Your room, for at least the first 6 months' }),
    ).toBeTruthy();
  });

  test('feeding to sleep is fine, and a change is one small step from 6 months on', async () => {
    await openQuestions(8);
    await open('What matters to us');
    choose('Suits us', feeding);
    expect(screen.getByText(/common, and it’s fine/u)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Suits us: what goes with it is below.');
    choose('We’d like to change it, gently', feeding);
    choose('More, if it’s short', protest);
    expect(screen.getByText(/one place earlier in the wind-down every 2 days/u)).toBeTruthy();
    expect(screen.getByText(/steps of 15 minutes, with 2 days for each/u)).toBeTruthy();
    choose('No answer', feeding);
    expect(screen.queryByText(/one place earlier/u)).toBeNull();
  });

  test('under 6 months nothing is changed and nobody waits to be comforted', async () => {
    await openQuestions(5);
    await open('What matters to us');
    choose('We’d like to change it, gently', feeding);
    choose('More, if it’s short', protest);
    expect(screen.getByText(/Under 6 months there’s nothing to change/u)).toBeTruthy();
    expect(screen.getByText(/Under 6 months, go to your baby whenever they call/u)).toBeTruthy();
    expect(screen.queryByText(/one place earlier|steps of/u)).toBeNull();
  });
});
