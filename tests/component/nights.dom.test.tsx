import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import { expectKindWords } from '../support/kind-words.ts';
import { openProgress, press, said, settle } from '../support/progress-page.tsx';
import { daysAfter } from '../../src/domain/day-text.ts';

beginOnFreshPages();

const dialog = () => screen.getByRole('dialog');
const isHTMLField = (label: string) => within(dialog()).getByLabelText<HTMLInputElement>(label);
const childField = () => isHTMLField('Your child’s longest stretch');
const wakingsField = () => isHTMLField('How often they woke and needed someone');
const type = (field: HTMLInputElement, text: string) => {
  fireEvent.input(field, { target: { value: text } });
  fireEvent.change(field, { target: { value: text } });
};
const nights = () => screen.getByRole('region', { name: 'How nights are going' });
const noteLastNight = async () => {
  await press(/last night/iu);
};
const choose = async (name: RegExp) => {
  fireEvent.click(within(dialog()).getByRole('radio', { name }));
  await settle();
};
const notes = async () => {
  const summary = within(nights()).getByText('Your notes of nights').closest('details');
  if (summary && !summary.open) {
    summary.open = true;
    fireEvent(summary, new Event('toggle'));
    await settle();
  }
  return [...nights().querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')]
      .slice(0, 2)
      .map((cell) => cell.textContent)
      .join(': '),
  );
};

/** Puts notes of nights up to last night into the browser, the newest first, as they were stored. */
const noteBefore = (longest: readonly (number | null)[], patches = {}) => {
  const kept = longest.flatMap((value, at) =>
    value === null
      ? []
      : [
          [
            daysAfter('2026-11-22', -at),
            { value: { longest: value, wakings: null, ownRest: null }, at: 1 },
          ],
        ],
  );
  const data = {
    ...{ steps: {}, lists: {}, items: {}, wins: {}, moves: {}, patches },
    nights: Object.fromEntries(kept) as unknown,
  };
  const envelope = { app: 'small-hours', kind: 'progress', version: 3, revision: 1, savedAt: 1 };
  localStorage.setItem('small-hours:progress', JSON.stringify({ ...envelope, cleared: 0, data }));
};

describe('a page without notes of nights', () => {
  test('says what one is, and that it can be left be', async () => {
    await openProgress();
    expect(nights().textContent).toContain('About is near enough');
    expect(nights().textContent).toContain('leave it be');
    expectKindWords(nights().querySelector('p')?.textContent ?? '');
    expect(within(nights()).queryByRole('table')).toBeNull();
  });
});

describe('last night', () => {
  test('is named by its two days, and until when it is that', async () => {
    await openProgress();
    await noteLastNight();
    expect(dialog().textContent).toContain('The night from Sunday to Monday');
    expect(dialog().textContent).toMatch(
      /until a new day begins, at (?:05:00|5:00 am) tomorrow\./u,
    );
    expect(within(dialog()).queryByRole('radio', { name: /Tonight/u })).toBeNull();
  });

  test('is still the one before in the small hours, and tonight can be noted too', async () => {
    await openProgress(new Date(2026, 10, 23, 3, 12));
    await noteLastNight();
    expect(dialog().textContent).toContain('The night from Saturday to Sunday');
    await choose(/Tonight so far/u);
    expect(dialog().textContent).toContain('The night from Sunday to Monday');
    type(childField(), '2');
    await press('Done');
    expect(await notes()).toEqual(['Sunday to Monday: 2 hours']);
  });

  test('is noted with a thumb: plus begins where it is plausible, in half hours', async () => {
    await openProgress();
    await noteLastNight();
    expect(childField().value).toBe('');
    await press('Half an hour more for your child');
    expect(childField().value).toBe('2 hours');
    await press('Half an hour more for your child');
    expect(within(dialog()).getByRole('status').textContent).toBe(
      'Your child’s longest stretch: 2½ hours',
    );
    await press('One waking more');
    await press('One waking fewer');
    expect([childField().value, wakingsField().value]).toEqual(['2½ hours', '1']);
    await press('Done');
    expect(said()).toBe('Noted. About is near enough.');
    expect(await notes()).toEqual(['Sunday to Monday: 2½ hours, 1 waking']);
  });

  test('can be typed, and minus goes on to blank below nothing', async () => {
    await openProgress();
    await noteLastNight();
    type(childField(), '3h20');
    expect(childField().value).toBe('3 h 20 min');
    type(wakingsField(), '0');
    await press('One waking fewer');
    expect(wakingsField().value).toBe('');
    await press('Done');
    expect(await notes()).toEqual(['Sunday to Monday: 3 h 20 min']);
  });

  test('keeps what can’t be used in its field, says how to write it, and keeps the rest', async () => {
    await openProgress();
    await noteLastNight();
    type(wakingsField(), '2');
    fireEvent.focusIn(childField());
    type(childField(), 'ages');
    expect(childField().value).toBe('ages');
    expect(within(dialog()).getByText(/^Write it as hours, up to 14/u)).toBeTruthy();
    type(wakingsField(), '99');
    expect(within(dialog()).getByText('Write a whole number up to 30, such as 2.')).toBeTruthy();
    await press('Done');
    expect(document.activeElement).toBe(childField());
    expect(childField().value).toBe('ages');
    type(childField(), '');
    await press('Done');
    expect(document.activeElement).toBe(wakingsField());
    type(wakingsField(), '2');
    await press('Done');
    expect(await notes()).toEqual(['Sunday to Monday: 2 wakings']);
  });

  test('never keeps the beginning of what can’t be used: of “45”, no 4 hours', async () => {
    await openProgress();
    await noteLastNight();
    for (const [field, label] of [
      [childField, '4'],
      [wakingsField, '3'],
    ] as const) {
      fireEvent.focusIn(field());
      fireEvent.input(field(), { target: { value: label } });
      type(field(), `${label}5`);
    }
    leaveThePage();
    await openProgress();
    expect(within(nights()).queryByText('Your notes of nights')).toBeNull();

    await noteLastNight();
    type(childField(), '3');
    fireEvent.focusIn(childField());
    fireEvent.input(childField(), { target: { value: '9' } });
    type(childField(), '90');
    leaveThePage();
    await openProgress();
    expect(await notes()).toEqual(['Sunday to Monday: 3 hours']);
  });

  test('is called by its date from the moment a new day begins over its open note', async () => {
    await openProgress(new Date(2026, 10, 23, 4, 59));
    await noteLastNight();
    vi.setSystemTime(new Date(2026, 10, 23, 5, 1));
    fireEvent(document, new Event('visibilitychange'));
    await settle();
    expect(dialog().textContent).toContain('The night from Saturday to Sunday');
    const byDate = within(dialog()).getByRole<HTMLInputElement>('radio', {
      name: /Another night/u,
    });
    expect(byDate.checked).toBe(true);
    expect(isHTMLField('The evening it began').value).toBe('2026-11-21');
    type(childField(), '2');
    await press('Done');
    expect(await notes()).toEqual(['Saturday to Sunday: 2 hours']);
  });

  test('is kept as it is entered, even if the page is closed in the middle', async () => {
    await openProgress();
    await noteLastNight();
    type(childField(), '4');
    leaveThePage();
    await openProgress();
    expect(await notes()).toEqual(['Sunday to Monday: 4 hours']);
  });

  test('works where nothing can be stored', async () => {
    blockStorage();
    await openProgress();
    await noteLastNight();
    type(childField(), '4');
    await press('Done');
    expect(await notes()).toEqual(['Sunday to Monday: 4 hours']);
  });
});

describe('another night', () => {
  test('is chosen by the date of its evening; both stay, and one undo takes both back', async () => {
    await openProgress();
    await noteLastNight();
    type(childField(), '4');
    await choose(/Another night/u);
    const day = within(dialog()).getByLabelText('The evening it began');
    fireEvent.input(day, { target: { value: '2026-11-10' } });
    await settle();
    expect(dialog().textContent).toContain('The night from 10 to 11 November');
    expect(childField().value).toBe('');
    type(childField(), '3');
    await press('Done');
    expect(await notes()).toEqual(['Sunday to Monday: 4 hours', '10 to 11 November: 3 hours']);
    await press('Undo');
    expect(within(nights()).queryByText('Your notes of nights')).toBeNull();
  });

  test('that is still to come is answered kindly', async () => {
    await openProgress();
    await noteLastNight();
    await choose(/Another night/u);
    const day = within(dialog()).getByLabelText('The evening it began');
    fireEvent.input(day, { target: { value: '2026-12-24' } });
    fireEvent.blur(day);
    await settle();
    expect(dialog().textContent).toContain('That night is still to come.');
    expect(dialog().textContent).toContain('The night from Sunday to Monday');
  });

  test('is opened from the table, changed, and taken away with undo', async () => {
    noteBefore([180, 240]);
    await openProgress();
    await notes();
    await press(/^Change ?: Saturday to Sunday$/u);
    type(childField(), '5');
    await press('Done');
    expect(said()).toBe('Changed.');
    expect(document.activeElement?.textContent).toBe('Change: Saturday to Sunday');
    await press(/^Change ?: Saturday to Sunday$/u);
    await press('Take this note away');
    expect(await notes()).toEqual(['Sunday to Monday: 3 hours']);
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(await notes()).toEqual(['Sunday to Monday: 3 hours', 'Saturday to Sunday: 5 hours']);
  });

  test('that was emptied is taken away, and comes back with undo', async () => {
    noteBefore([180]);
    await openProgress();
    await noteLastNight();
    type(childField(), '');
    await press('Done');
    expect(said()).toBe('Taken away.');
    await press('Undo');
    expect(await notes()).toEqual(['Sunday to Monday: 3 hours']);
  });
});

describe('how nights are going', () => {
  const growing = Array.from({ length: 42 }, (_, at) => 300 - 4 * at);

  test('is not said of a few nights, and nobody is asked for more', async () => {
    noteBefore([180, 200, null, 240]);
    await openProgress();
    expect(nights().textContent).toContain('that’s fine. Single nights go up and down.');
    expect(nights().querySelector('.hills')).toBeNull();
  });

  test('is told in a sentence, drawn as hills, and the same stands in a table', async () => {
    noteBefore(growing);
    await openProgress();
    expect(
      within(nights()).getByText(
        'Over about 6 weeks, your child’s longest stretch grew from about 2½ to about 5 hours.',
      ),
    ).toBeTruthy();
    expect(nights().querySelector('.hills-pic')?.getAttribute('aria-hidden')).toBe('true');
    expect(within(nights()).queryByRole('heading', { name: 'Wakings' })).toBeNull();
    const under = [...nights().querySelectorAll('.hills-x b')].map((one) => one.textContent);
    const table = within(nights()).getByText('The same, as a table').closest('details');
    if (table) table.open = true;
    fireEvent(table ?? document, new Event('toggle'));
    await settle();
    const cells = [...nights().querySelectorAll('td')].map((cell) => cell.textContent);
    expect(cells.map((cell) => cell.replace(/ hours?$/u, ''))).toEqual(under);
  });

  test('names the weather over the hills, and expects nothing while it lasts', async () => {
    const value = { kind: 'illness', from: '2026-11-20', to: null, note: '' };
    noteBefore(growing, { p1: { value, at: 1 } });
    await openProgress();
    expect(nights().textContent).toContain('nothing is expected of these nights');
    expect(nights().querySelector('.hills-weather')?.textContent).toContain('Illness, 20 to');
    expect(nights().querySelectorAll('.patch')).toHaveLength(1);
  });

  test('says how it is worked out, with sources', async () => {
    noteBefore(growing);
    await openProgress();
    const method = within(nights()).getByText('How this is worked out').closest('details');
    if (method) method.open = true;
    fireEvent(method ?? document, new Event('toggle'));
    await settle();
    const links = within(nights()).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toContain('/sources/s/#sen-1968');
    for (const part of method?.querySelectorAll('p') ?? []) expectKindWords(part.textContent);
  });
});
