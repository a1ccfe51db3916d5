import { render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import {
  openSheet,
  row,
  rows,
  sheet,
  stretch,
  today,
  words,
} from '../support/fridge-sheet-page.tsx';
import { expectKindWords } from '../support/kind-words.ts';

beginOnFreshPages();
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${today}T12:00:00`), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

describe('the fridge sheet of a day with naps', () => {
  test('says whose day it is, how old they are and on what day it was made', async () => {
    await openSheet({ name: 'Ada', ageMonths: 8 }, { name: 'Nursery day', days: [0, 1, 3] });
    expect(screen.getByRole('article', { name: 'Ada’s day, roughly' })).toBeTruthy();
    expect(screen.getByText('8 months old · Nursery day · Mon, Tue, Thu')).toBeTruthy();
    expect(screen.getByText(/Made on 23 November 2026/u)).toBeTruthy();
  });

  test('does without names', async () => {
    await openSheet({ ageMonths: 8 });
    expect(screen.getByRole('article', { name: 'The day, roughly' })).toBeTruthy();
    expect(screen.getByText('8 months old')).toBeTruthy();
  });

  test('says that an age is counted from the due date', async () => {
    await openSheet({ ageBy: 'birth-date', birthDate: '2026-03-23', weeksEarly: 9 });
    expect(screen.getByText('6 months old, counted from the due date')).toBeTruthy();
  });

  test('has each time with how far it can move and how long it lasts', async () => {
    await openSheet({ ageMonths: 8 }, { wakeUp: 405 });
    expect(row('Up')).toMatch(/^Up ?06:45/u);
    expect(row('Morning nap')).toMatch(
      /^Morning nap ?\d\d:\d\d about \S+ \w+ ?anywhere \d\d:\d\d to \d\d:\d\d$/u,
    );
    expect(row('Winding down')).toMatch(/\d\d:\d\d .+ before sleep ?low light/u);
    expect(row('Asleep')).toMatch(/^Asleep ?\d\d:\d\d ?anywhere \d\d:\d\d to \d\d:\d\d/u);
  });

  test('calls busy times and set naps what the family calls them, in the order of the day', async () => {
    await openSheet(
      { ageMonths: 13 },
      {
        wakeUp: 405,
        naps: 1,
        busy: [
          stretch(1020, 1060, 'Pick-up'),
          stretch(510, 550, ''),
          stretch(900, 960, 'Swim', [3]),
        ],
        setNaps: [stretch(720, 810, 'Nursery nap')],
      },
    );
    const labels = rows().map((text) => text.replace(/ ?\d\d:\d\d.*$/u, ''));
    expect(labels).toEqual(['Up', 'Busy', 'Nursery nap', 'Pick-up', 'Winding down', 'Asleep']);
    expect(row('Nursery nap')).toMatch(/12:00 until 13:30 ?at a set time, 1½ hours$/u);
    expect(row('Pick-up')).toMatch(/17:00 until 17:40$/u);
  });

  test('lists the family’s own wind-down, and begins it in time', async () => {
    const windDown = [
      { id: 'a', name: 'Bath', minutes: 20 },
      { id: 'b', name: 'Two books', minutes: 25 },
    ];
    await openSheet({ ageMonths: 13 }, { windDown, bedtime: 1170 });
    const steps = screen.getByRole('heading', { name: 'Winding down' }).parentElement!;
    expect(
      within(steps)
        .getAllByRole('listitem')
        .map((step) => step.textContent),
    ).toEqual(['Bath, 20 min', 'Two books, 25 min']);
    const [, windDownAt = '', asleepAt = ''] =
      /Winding down ?(\d\d:\d\d).*Asleep ?(\d\d:\d\d)/u.exec(rows().join(' ')) ?? [];
    const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    expect(minutes(asleepAt) - minutes(windDownAt)).toBe(45);
    expect(row('Winding down')).toMatch(/our own steps/u);
  });

  test('says what is usual where the family has told no wind-down', async () => {
    await openSheet({ ageMonths: 13 });
    expect(screen.getByText(/the same few steps in the same order/u)).toBeTruthy();
  });

  test('puts sleepy signs before the clock, and leaves lines to write on', async () => {
    await openSheet({ ageMonths: 8 });
    expect(sheet().textContent).toMatch(/Sleepy signs before the clock: staring away/u);
    for (const name of ['Notes', 'Who to ring']) {
      expect(screen.getByRole('heading', { name })).toBeTruthy();
    }
  });

  test('draws the day as decoration, with no number that is none', async () => {
    const { page } = await openSheet({ ageMonths: 8 });
    const ring = page.querySelector('.sheet-ring')!;
    expect(ring.getAttribute('aria-hidden')).toBe('true');
    expect(ring.outerHTML).not.toMatch(/NaN|undefined|Infinity/u);
    expect(ring.querySelectorAll('path[stroke-dasharray]').length).toBeGreaterThan(4);
    expect(page.querySelector('[style]')).toBeNull();
  });
});

test.each([1, 5, 8, 20, 40])('safe sleep is on every sheet (%d months)', async (ageMonths) => {
  await openSheet({ ageMonths });
  const box = within(sheet()).getByRole('region', { name: 'Every sleep, every place' });
  expect(box.textContent).toMatch(/Under 12 months: on their back .* clear, flat, firm space/u);
  expect(box.textContent).toMatch(/Under 6 months: in the room you’re in/u);
  expect(box.textContent).toMatch(/Under 12 months nothing else in it: no pillow, .* soft toy\./u);
  expect(box.textContent).toMatch(/Never asleep on a sofa or armchair/u);
  expect(box.textContent).toMatch(/Head uncovered, smoke-free air/u);
  expect(box.textContent).toMatch(/Car seats are only for journeys/u);
  expect(box.textContent).toMatch(/16 to 20\s°C \(61 to 68\s°F\).*, as a guide/u);
  expect(sheet().textContent).toMatch(/Call 999 \(UK\), 911 \(US\) or 000 \(Australia\) now/u);
  expect(sheet().textContent).toMatch(/not medical advice: no clinician has checked it/u);
});

describe('the blank sheet', () => {
  test('has a place for every time, and the safety lines for any age', async () => {
    const { BlankSheet } = await import('../../src/components/routine/BlankSheet.tsx');
    render(<BlankSheet id="blank" />);
    expect(rows()).toHaveLength(7);
    for (const text of rows())
      expect(text).toMatch(/to fill in ?anywhere to fill in to to fill in$/u);
    expect(sheet().textContent).toMatch(/Under 12 months: on their back/u);
    expect(sheet().textContent).toMatch(/Under 3 months with 38\s°C \(100\.4\s°F\)/u);
    expectKindWords(words().join('\n'));
  });
});
