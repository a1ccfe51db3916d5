import { act, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import { field, problems, typeAndLeave } from '../support/routine-page.tsx';
import { comeBackAt, moves, openToday, said, setClock, tap, told } from '../support/today-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  setClock('2026-11-23T09:42:00');
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const hasFocus = (name: string) =>
  document.activeElement !== document.body && document.activeElement?.textContent.includes(name);

describe('on arrival', () => {
  test('nothing is said, nothing has moved, and there is nothing to go back from', async () => {
    await openToday();
    expect([said(), told(), moves()]).toEqual(['', [], []]);
    expect(screen.queryByRole('button', { name: 'Back to the usual day' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('under 4 months a kind sentence stands for it: there is no clock to move', async () => {
    await openToday(2);
    expect(screen.getByText(/there’s no clock to move/u)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('where there are no naps, nothing about naps is asked', async () => {
    await openToday(45);
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual(['Up early or late', 'Fell asleep']);
  });
});

describe('one tap', () => {
  test('on “Short nap” ends the nap now, plans the rest anew and says why', async () => {
    await openToday();
    tap('Short nap');
    expect(told()).toEqual(['Morning nap 09:05 to 09:40']);
    expect(said()).toMatch(
      /^The morning nap ended at 09:40, about 35 minutes early, so the midday nap moves to about \d\d:\d\d/u,
    );
    expect(moves()[0]).toMatch(/^Midday nap ?usually 12:45 now 12:\d\d$/u);
  });

  test('shows what it noted, ready to be adjusted, and takes the focus there', async () => {
    await openToday();
    tap('Short nap');
    expect(hasFocus('Morning nap')).toBe(true);
    expect(document.activeElement?.parentElement).toHaveProperty('open', true);
    expect([field('Fell asleep at').value, field('Woke at').value]).toEqual(['09:05', '09:40']);
  });

  test('on “Up early or late” before the first nap says they got up now', async () => {
    setClock('2026-11-23T05:52:00');
    await openToday(7, 340);
    tap('Up early or late');
    expect(told()).toEqual(['Up for the day at 05:50']);
    expect(said()).toMatch(/^Today began at 05:50, about 10 minutes late/u);
  });

  test('on “No nap” leaves it out', async () => {
    await openToday(18, 420);
    comeBackAt('2026-11-23T12:33:00');
    tap('No nap');
    expect(told()).toEqual(['No nap still awake at 12:35']);
    expect(said()).toMatch(/^There was no nap, so bedtime moves to about 1\d:\d\d\.$/u);
    expect(moves()).toHaveLength(1);
  });

  test('on “Fell asleep” in the car begins now, and says what is counted as planned', async () => {
    await openToday();
    comeBackAt('2026-11-23T16:42:00');
    tap('Fell asleep');
    expect(told()[0]).toMatch(/^Late nap 16:40 to 17:\d\d$/u);
    expect(
      screen.getByText(/^We count the morning nap .* and the midday nap .* as planned/u),
    ).toBeTruthy();
  });

  test('twice on the same chip adds nothing new about the same nap', async () => {
    await openToday(18, 420);
    comeBackAt('2026-11-23T12:40:00');
    tap('Short nap');
    tap('Short nap');
    expect(told()).toHaveLength(1);
  });

  test('no longer notes anything once a day is full, and says so', async () => {
    const state = await openToday();
    const { withTodayLog } = await import('../../src/storage/routine.ts');
    const reports = Array.from({ length: 12 }, (_, index) => ({
      kind: 'slept' as const,
      start: 560 + index * 30,
      end: 570 + index * 30,
    }));
    await act(() => {
      state().edit((data, now) =>
        withTodayLog(data, state().child.id, { day: '2026-11-23', reports }, now),
      );
    });
    tap('Fell asleep');
    expect(told()).toHaveLength(12);
    expect(screen.getByText(/^That’s 12 notes/u)).toBeTruthy();
  });
});

describe('the second tap', () => {
  test('moves a time by 5 minutes, and today with it', async () => {
    await openToday();
    tap('Short nap');
    const before = moves();
    for (let times = 0; times < 3; times += 1) tap('Woke 5 minutes later');
    expect([field('Woke at').value, told()]).toEqual(['09:55', ['Morning nap 09:05 to 09:55']]);
    expect(said()).toMatch(/^The morning nap ended at 09:55, about 20 minutes early/u);
    expect(moves()).not.toEqual(before);
    tap('Fell asleep 5 minutes earlier');
    expect(told()).toEqual(['Morning nap 09:00 to 09:55']);
  });

  test('can choose another nap', async () => {
    await openToday();
    tap('Short nap');
    fireEvent.click(screen.getByRole('radio', { name: 'Midday nap' }));
    expect(told()).toEqual(['Midday nap 12:45 to 13:20']);
    expect(screen.getByText(/^We count the morning nap/u)).toBeTruthy();
    expect(document.activeElement?.closest('details')).toHaveProperty('open', true);
  });

  test('can be typed, and stops kindly where it would run into something else', async () => {
    await openToday();
    tap('Short nap');
    typeAndLeave('Woke at', '9.50');
    expect([field('Woke at').value, problems()]).toEqual(['09:50', '']);
    typeAndLeave('Woke at', 'soon');
    expect([field('Woke at').value, problems()]).toEqual([
      'soon',
      'Write a time like 9:55, 4 pm or 1640.',
    ]);
    typeAndLeave('Woke at', '9:00');
    expect(problems()).toMatch(/^Anything from 09:10 to \d\d:\d\d fits here/u);
    expect(told()).toEqual(['Morning nap 09:05 to 09:50']);
    typeAndLeave('Woke at', '10 am');
    expect([told(), problems()]).toEqual([['Morning nap 09:05 to 10:00'], '']);
  });

  test('stops at the end of what can be', async () => {
    await openToday();
    tap('Short nap');
    for (let times = 0; times < 9; times += 1) tap('Woke 5 minutes earlier');
    const earlier = screen.getByRole('button', { name: 'Woke 5 minutes earlier' });
    expect([field('Woke at').value, earlier.getAttribute('aria-disabled')]).toEqual([
      '09:10',
      'true',
    ]);
  });
});

describe('taking back', () => {
  test('one report leaves the others, and the focus on the way to undo it', async () => {
    await openToday();
    tap('Up early or late');
    tap('Short nap');
    tap('Take this back');
    expect(told()).toHaveLength(1);
    expect(told()[0]).toMatch(/^Up for the day/u);
    expect(hasFocus('Undo')).toBe(true);
    tap('Undo');
    expect(told()).toHaveLength(2);
    expect(hasFocus('Back to the usual day')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('all of it is one tap, can be undone, and leaves the plan alone', async () => {
    const state = await openToday();
    const { plan } = state();
    tap('Short nap');
    const before = moves();
    tap('Back to the usual day');
    expect([said(), told(), moves()]).toEqual(['Back to your usual day.', [], []]);
    expect(hasFocus('Undo')).toBe(true);
    tap('Undo');
    expect([told(), moves()]).toEqual([['Morning nap 09:05 to 09:40'], before]);
    expect(state().plan).toEqual(plan);
  });

  test('can’t be undone any more after the next report', async () => {
    await openToday();
    tap('Short nap');
    tap('Back to the usual day');
    tap('No nap');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(told()).toHaveLength(1);
  });

  test('can’t be undone any more once another tab has noted something, which would be lost', async () => {
    const state = await openToday();
    const { withTodayLog } = await import('../../src/storage/routine.ts');
    tap('Short nap');
    tap('Back to the usual day');
    await act(() => {
      const reports = [{ kind: 'slept' as const, start: 600, end: 630 }];
      state().edit((data, now) =>
        withTodayLog(data, state().child.id, { day: '2026-11-23', reports }, now),
      );
    });
    expect(told()).toEqual(['Morning nap 10:00 to 10:30']);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('the day', () => {
  test('is still there when the page is opened again', async () => {
    await openToday();
    tap('Short nap');
    const [before, sentence] = [moves(), said()];
    leaveThePage();
    setClock('2026-11-23T14:00:00');
    await openToday();
    expect([told(), moves(), said()]).toEqual([['Morning nap 09:05 to 09:40'], before, sentence]);
  });

  test('lasts past midnight, and is over at the next wake-up, by itself', async () => {
    await openToday();
    tap('Short nap');
    comeBackAt('2026-11-24T01:30:00');
    expect(told()).toHaveLength(1);
    setClock('2026-11-24T06:45:00');
    await act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect([told(), moves(), said()]).toEqual([[], [], '']);
  });

  test('of tomorrow begins when they are up before the usual time', async () => {
    await openToday();
    tap('Short nap');
    comeBackAt('2026-11-24T05:51:00');
    expect(told()).toHaveLength(1);
    tap('Up early or late');
    expect(told()).toEqual(['Up for the day at 05:50']);
    comeBackAt('2026-11-24T09:00:00');
    expect(told()).toEqual(['Up for the day at 05:50']);
  });

  test('that ended long ago is gone, and the next report begins a new one', async () => {
    await openToday();
    tap('Short nap');
    comeBackAt('2026-12-02T09:40:00');
    expect(told()).toEqual([]);
    tap('Up early or late');
    expect(told()).toHaveLength(1);
  });

  test('stays quiet while the minutes go by', async () => {
    await openToday();
    tap('Short nap');
    const status = screen.getByRole('status');
    const changes = vi.fn();
    const watch = new MutationObserver(changes);
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await act(() => {
      vi.advanceTimersByTime(600_000);
    });
    await Promise.resolve();
    expect(changes).not.toHaveBeenCalled();
    expect(told()).toHaveLength(1);
    watch.disconnect();
  });

  test('goes by the routine that is for the weekday, not by the one in view', async () => {
    const state = await openToday();
    const { withRoutine } = await import('../../src/storage/routine.ts');
    await act(() => {
      state().edit((data, now) => {
        const own = withRoutine(data, 'first', { days: [0, 1, 2, 3, 4] }, now);
        return withRoutine(own, 'late', { days: [5, 6], wakeUp: 540, since: 5 }, now);
      });
      state().choose('late');
    });
    expect(state().answers.wakeUp).toBe(540);
    tap('Short nap');
    expect(told()).toEqual(['Morning nap 09:05 to 09:40']);
  });

  test('works where nothing can be kept', async () => {
    blockStorage();
    await openToday();
    tap('Short nap');
    expect(told()).toEqual(['Morning nap 09:05 to 09:40']);
  });
});

test('the whole of today can be looked at, with what happened to the minute', async () => {
  await openToday();
  tap('Short nap');
  expect(screen.queryByRole('list', { name: 'The day, in order' })).toBeNull();
  const all = screen.getByText('All of today').closest('details');
  if (!all) throw new Error('there is no disclosure');
  await act(() => {
    all.open = true;
    fireEvent(all, new Event('toggle'));
  });
  const list = screen.getByRole('list', { name: 'The day, in order' });
  expect(list.textContent).toContain('up by about 09:40');
});
