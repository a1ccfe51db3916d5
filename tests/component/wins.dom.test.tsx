import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import {
  line,
  openProgress,
  press,
  said,
  settle,
  storedValues,
  week,
  write,
} from '../support/progress-page.tsx';
import { daysAfter } from '../../src/domain/day-text.ts';

beginOnFreshPages();

const keepIt = async () => {
  await press(/^(?:Keep it|Done)$/u);
};
const dialog = () => screen.getByRole('dialog');

describe('a page without wins', () => {
  test('says that this is fine, and shows seven cloudy moons', async () => {
    await openProgress();
    expect(screen.getByText('Nothing here yet, and that’s fine.')).toBeTruthy();
    expect(week()).toHaveLength(7);
    expect(week().at(-1)).toBe('Monday 23 November: nothing noted');
    expect(screen.queryByRole('heading', { name: 'What you’ve noticed' })).toBeNull();
  });
});

describe('what is typed or pasted', () => {
  const text = () => screen.getByLabelText<HTMLInputElement>('What went a bit better?');
  const paste = (typed: string) => {
    fireEvent.input(text(), { target: { value: typed } });
    fireEvent.change(text(), { target: { value: typed } });
  };

  test('is kept without signs that nobody sees, and that turn what follows around', async () => {
    await openProgress();
    await press('In my own words');
    paste(' Slept\u0007 on\u202e her\u2066 own\ud83d ');
    await keepIt();
    expect(line()).toEqual(['Today | Slept on her own']);
  });

  test('and is too long stays on the screen until it fits: nothing is lost unseen', async () => {
    await openProgress();
    await press('In my own words');
    const long = 'a good evening '.repeat(20);
    paste(long);
    await keepIt();
    expect(dialog()).toBeTruthy();
    expect(text().value).toBe(long);
    expect(document.activeElement).toBe(text());
    expect(
      within(dialog()).getByText(/^That’s a long one\. Keep it to 200 characters,/u),
    ).toBeTruthy();
    paste('🌙'.repeat(101));
    expect(
      within(dialog()).getByText(/200 characters \(an emoji counts for several\)/u),
    ).toBeTruthy();
    paste('A good evening');
    await keepIt();
    expect(line()).toEqual(['Today | A good evening']);
  });
});

describe('one tap', () => {
  test('notes a win for today, and answers to that win', async () => {
    await openProgress();
    await press('I rested');
    expect(said()).toMatch(/rest|off your feet|yours/iu);
    expect(line()).toEqual(['Today | I rested']);
    expect(week().at(-1)).toBe('Monday 23 November: 1 small win');
    expect(screen.getByText(/^1 small win this week\./u)).toBeTruthy();
  });

  test('in the small hours notes it for the day whose night it is', async () => {
    await openProgress(new Date(2026, 10, 23, 3, 12));
    await press('One better night');
    expect(week().at(-1)).toBe('Sunday 22 November: 1 small win');
    leaveThePage();
    await openProgress(new Date(2026, 10, 23, 5, 0));
    expect(week().at(-1)).toBe('Monday 23 November: nothing noted');
    expect(line()).toEqual(['Yesterday | One better night']);
  });

  test('twice on a day notes it once', async () => {
    await openProgress();
    await press('I rested');
    await press('I rested');
    expect(line()).toEqual(['Today | I rested']);
    expect(said()).toBe('“I rested” is here already for today. Once is plenty.');
  });

  test('is undone with one more, and the focus goes back', async () => {
    await openProgress();
    await press('I asked for help');
    await press('Undo');
    expect(line()).toEqual([]);
    expect(said()).toBe('Undone. It’s as it was.');
    expect(document.activeElement?.textContent).toBe('I asked for help');
  });

  test('works where nothing can be stored, and the page says so', async () => {
    blockStorage();
    await openProgress();
    await press('A nap 15 minutes longer');
    expect(line()).toEqual(['Today | A nap 15 minutes longer']);
    expect(await screen.findByText(/doesn’t let pages keep anything/u)).toBeTruthy();
  });
});

describe('own words', () => {
  test('are kept as they are written, even if the page is closed in the middle', async () => {
    await openProgress();
    await press('In my own words');
    write('What went a bit better?', 'Grandad did bed');
    leaveThePage();
    await openProgress();
    expect(line()).toEqual(['Today | Grandad did bed']);
  });

  test('can be about the parent, and about another day', async () => {
    await openProgress();
    await press('In my own words');
    write('What went a bit better?', '  Had a   whole coffee ');
    fireEvent.click(screen.getByRole('radio', { name: 'Mine' }));
    write('Day', '2026-11-20');
    await keepIt();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(said()).toMatch(/^Kept: “Had a whole coffee”\. [A-Z]/u);
    expect(line()).toEqual(['Friday | Had a whole coffee']);
    const kept = { day: '2026-11-20', text: 'Had a whole coffee', whose: 'parent' };
    expect(storedValues('wins')).toEqual([kept]);
    await press(/^Change ?: Had a whole coffee/u);
    write('In your words', 'Had a hot coffee');
    await keepIt();
    expect(storedValues('wins')).toEqual([{ ...kept, text: 'Had a hot coffee' }]);
  });

  test('that were never written leave nothing, and nothing is said', async () => {
    await openProgress();
    await press('In my own words');
    write('What went a bit better?', 'Hm');
    write('What went a bit better?', '');
    await keepIt();
    expect([line(), said()]).toEqual([[], '']);
    expect(document.activeElement?.textContent).toBe('In my own words');
  });

  test('of more than 200 characters are met with a kind sentence, and stay', async () => {
    await openProgress();
    await press('In my own words');
    const field = screen.getByLabelText<HTMLInputElement>('What went a bit better?');
    const long = 'so '.repeat(80);
    fireEvent.input(field, { target: { value: long } });
    fireEvent.change(field);
    expect(within(dialog()).getAllByRole('alert')[0]?.textContent).toMatch(/^That’s a long one\./u);
    expect(field.value).toBe(long);
    await keepIt();
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(long);
  });

  test('cannot be about tomorrow', async () => {
    await openProgress();
    await press('In my own words');
    write('What went a bit better?', 'A laugh');
    const day = screen.getByLabelText('Day');
    fireEvent.input(day, { target: { value: '2026-11-24' } });
    fireEvent.blur(day);
    expect(dialog().textContent).toContain('That day is still to come.');
    expect(dialog().textContent).toContain('Here it’s 23 November until the morning');
    await keepIt();
    expect(document.activeElement).toBe(day);
    write('Day', '2026-11-22');
    await keepIt();
    expect(line()).toEqual(['Yesterday | A laugh']);
  });
});

describe('a win that was noted', () => {
  const change = async () => {
    await press(/^Change\s*: I rested$/u);
  };

  test('can be changed: words, day and whose it is', async () => {
    await openProgress();
    await press('I rested');
    await change();
    write('In your words', 'I rested on the floor');
    write('Day', '2026-11-22');
    await keepIt();
    expect(line()).toEqual(['Yesterday | I rested on the floor']);
    expect(said()).toBe('Changed.');
    expect(document.activeElement?.textContent).toContain('Change');
    await press('Undo');
    expect(line()).toEqual(['Today | I rested']);
  });

  test('can be taken away, and comes back whole', async () => {
    await openProgress();
    await press('I rested');
    await change();
    await press('Take this win away');
    expect([line(), said()]).toEqual([[], 'Taken away.']);
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(line()).toEqual(['Today | I rested']);
  });

  test('keeps its old words until there are new ones', async () => {
    await openProgress();
    await press('I rested');
    await change();
    write('In your words', '');
    fireEvent.change(screen.getByLabelText('In your words'));
    expect(dialog().textContent).toContain('Leave a few words, or take it away below.');
    expect(line()).toEqual(['Today | I rested']);
  });

  test('can be changed right from the reply', async () => {
    await openProgress();
    await press('I rested');
    await press('Change it');
    expect(dialog().textContent).toContain('Change this win');
    write('In your words', 'I rested on the floor');
    await keepIt();
    expect(document.activeElement?.textContent).toBe('Undo');
  });

  test('can be taken away from the reply, and the focus is not lost when it comes back', async () => {
    await openProgress();
    await press('I rested');
    await press('Change it');
    await press('Take this win away');
    await press('Undo');
    expect(line()).toEqual(['Today | I rested']);
    expect(document.activeElement?.textContent).toBe('In my own words');
  });
});

test('earlier wins are shown with a tap, and the focus goes to the first of them', async () => {
  const wins = Object.fromEntries(
    Array.from({ length: 26 }, (_, index) => [
      `w${index}`,
      {
        value: { day: daysAfter('2026-10-01', index), text: `Win ${index}`, whose: 'child' },
        at: 1,
      },
    ]),
  );
  const data = { steps: {}, lists: {}, items: {}, moves: {}, patches: {}, nights: {}, wins };
  const envelope = { app: 'small-hours', kind: 'progress', version: 3, revision: 1, savedAt: 1 };
  localStorage.setItem('small-hours:progress', JSON.stringify({ ...envelope, data }));
  await openProgress();
  expect(screen.getByText('Cloudy for a while. Welcome back.')).toBeTruthy();
  expect(line()).toHaveLength(8);
  expect(line()[0]).toBe('26 October | Win 25');
  await press('Earlier (18 more)');
  await settle();
  expect(line()).toHaveLength(26);
  expect(document.activeElement?.textContent).toContain('18 October');
  expect(screen.queryByRole('button', { name: /^Earlier/ })).toBeNull();
});
