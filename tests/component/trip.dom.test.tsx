import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import { kept } from '../support/families.ts';
import { ages } from '../support/load-ages.ts';

beginOnFreshPages();
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00'), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const feverSign = 'Under 3 months with 38 °C or more: the words of the red flags.';
const open = async () => {
  const { Trip } = await import('../../src/components/trip/Trip.tsx');
  const links = { sourcesUrl: '/sources/', routineUrl: '/routine/', articlesUrl: '/articles/' };
  render(<Trip id="trip" ages={ages} {...links} feverSign={feverSign} />);
};
const type = (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value: text } });
  fireEvent.blur(field);
};
const choosePlace = (label: string, name: string) => {
  fireEvent.input(screen.getByLabelText(label), { target: { value: name } });
  fireEvent.keyDown(screen.getByLabelText(label), { key: 'Enter' });
};
const plan = async (to: string, leave = '2027-01-10', back = '2027-01-24') => {
  choosePlace('From', 'London');
  choosePlace('To', to);
  type('You leave on', leave);
  type('You set off home on', back);
  return screen.findByRole('table', { name: 'The way out and the stay' }, { timeout: 10_000 });
};

describe('the trip planner', { timeout: 30_000 }, () => {
  it('asks where and when first, and shows each day by both clocks then', async () => {
    await open();
    expect(screen.getByText('Choose where you’re going, and the days come here.')).toBeTruthy();
    const table = await plan('Toronto');
    const first = within(table).getByRole('row', { name: /First full day/u });
    expect(first.textContent).toContain('07:00');
    expect(first.textContent).toContain('12:00 at home');
    expect(first.textContent).toContain('Their own clock: 0 of 5 hours');
  });

  it('knows the trip again on the next visit', async () => {
    await open();
    await plan('Toronto');
    leaveThePage();
    await open();
    expect(screen.getByLabelText<HTMLInputElement>('To').value).toContain('Toronto');
    expect(screen.getByLabelText<HTMLInputElement>('You leave on').value).toBe('2027-01-10');
  });

  it('plans where nothing can be kept', async () => {
    blockStorage();
    await open();
    expect(await plan('Athens')).toBeTruthy();
  });

  it('says what is amiss with the days, and takes nothing over', async () => {
    await open();
    await plan('Athens');
    type('You set off home on', '2027-01-02');
    expect(screen.getByText('That’s before the day you leave. Could you check both?')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('You set off home on').value).toBe('2027-01-02');
  });

  it('plans a day out by what it guesses, shows each guess as one, and takes another answer', async () => {
    await open();
    await plan('Paris', '2027-01-10', '2027-01-10');
    const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
    expect(value('Door to door, about')).toBe('7 hours');
    expect(value('You set off home at about')).toBe('18:00');
    const said = (label: string) => {
      const ids = screen.getByLabelText(label).getAttribute('aria-describedby') ?? '';
      return ids.split(' ').map((id) => document.getElementById(id)?.textContent);
    };
    expect(said('Door to door, about')).toContain('Our guess: change it to yours.');
    type('Door to door, about', '4');
    expect(said('Door to door, about')).not.toContain('Our guess: change it to yours.');
    expect(said('The way home, about')).toContain('As on the way out, until you change it.');
    expect(value('The way home, about')).toBe('4 hours');
  });

  it('has the words of a night flight for the way that goes through the night', async () => {
    await open();
    await plan('New York');
    type('You set off home at about', '23:00');
    const home = await screen.findByRole('region', { name: 'The way home' });
    expect(within(home).getByText(/After a night flight you’re very tired/u)).toBeTruthy();
    expect(within(home).getByText('Bedtime, and the night goes on as you travel')).toBeTruthy();
    const out = screen.getByRole('region', { name: 'The travel day' });
    expect(within(out).queryByText(/After a night flight/u)).toBeNull();
  });

  it('goes the shorter way round, and says so', async () => {
    await open();
    await plan('Auckland');
    expect(await screen.findByText(/11 hours later is the shorter way round/u)).toBeTruthy();
  });
});

describe('the note for whoever helps', { timeout: 30_000 }, () => {
  const note = async (child: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(kept(child, { wakeUp: 420 }))) {
      localStorage.setItem(key, value);
    }
    await open();
    choosePlace('From', 'London');
    choosePlace('To', 'Toronto');
    type('You leave on', '2027-01-10');
    type('You set off home on', '2027-01-24');
    const title = await screen.findByText('A note for whoever helps', {}, { timeout: 10_000 });
    const fold = title.closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    return screen.findByRole('article', { name: 'A note for whoever helps' });
  };
  const born = (birthDate: string, weeksEarly = 0) => ({
    ageBy: 'birth-date',
    birthDate,
    weeksEarly,
  });

  it.each([
    ['by the birth date', born('2026-10-15')],
    ['by the birth date, though born early', born('2026-10-15', 6)],
    ['by the age they told, which may be corrected', { ageMonths: 1 }],
  ])('says what a fever means for a baby under 3 months, %s', async (_, child) => {
    expect(within(await note(child)).getByText(feverSign)).toBeTruthy();
  });

  it.each([
    ['older by the birth date, though born early', born('2026-09-20', 8)],
    ['older by the age they told', { ageMonths: 2 }],
  ])('leaves it out for a baby who is %s when they leave', async (_, child) => {
    expect(within(await note(child)).queryByText(feverSign)).toBeNull();
  });
});
