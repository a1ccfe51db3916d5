import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { focused, openFamily, push, says, tick } from '../support/family-page.tsx';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';
import { field, problems, type, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const list = () => screen.queryByRole('list', { name: 'Your wind-down, in order' });
const rows = () =>
  within(list()!)
    .getAllByRole('listitem')
    .map((row) => within(row).getByRole('button', { name: /^Change/u }).textContent)
    .map((text) => text.replace('Change ', ''));
const begins = () => screen.getByText(/^Begins at about/u, { selector: 'b' }).textContent;
const own = 'Something of your own';
const add = async (name: string) => {
  type(own, name);
  await push('Add');
};
/** Minutes from a sentence like “Begins at about 18:55, 30 minutes before sleep.” */
const before = () => Number(/(\d+) minutes before sleep/u.exec(begins())?.[1]);

describe('the wind-down', () => {
  test('is the usual one for the age until the family picks steps', async () => {
    await openFamily();
    expect(begins()).toMatch(/^Begins at about \d\d:\d\d, \d+ minutes before sleep, as is usual/u);
    expect([list(), says('Wind-down')]).toEqual([null, '']);
    expect(localStorage.length).toBe(0);
  });

  test('is picked with ticks, in the order of ticking, and begins that long before sleep', async () => {
    await openFamily();
    for (const name of ['Bath or wash', 'Two books', 'Song or quiet talk']) tick(name);
    expect(rows()).toEqual([
      'Bath or wash 10 minutes',
      'Two books 10 minutes',
      'Song or quiet talk 5 minutes',
    ]);
    expect(before()).toBe(25);
    expect(says('Wind-down')).toMatch(
      /^“Song or quiet talk” is in, 3rd of 3\. Begins at about \d\d:\d\d, 25 minutes/u,
    );
  });

  test('says when it begins as soon as a step takes longer', async () => {
    await openFamily();
    tick('Cuddle');
    await push('Change Cuddle 5 minutes');
    await push('1 minute more');
    expect(says('Wind-down').trim()).toBe(begins());
    expect(before()).toBe(6);
  });

  test('is kept as it is made, and found again another day', async () => {
    await openFamily();
    tick('Cuddle');
    await add('Wave to the moon');
    leaveThePage();
    await openFamily();
    expect(rows()).toEqual(['Cuddle 5 minutes', 'Wave to the moon 5 minutes']);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Cuddle' }).checked).toBe(true);
    expect(says('Wind-down')).toBe('');
  });

  test('under 4 months has an order and no clock', async () => {
    await openFamily(1);
    expect(screen.queryByText(/^Begins/u)).toBeNull();
    tick('Song or quiet talk');
    expect(
      screen.getByText(/About 5 minutes in all.*first tired signs/u, { selector: 'b' }),
    ).toBeTruthy();
  });

  test('that is long is told kindly that shorter works as well', async () => {
    await openFamily();
    tick('Bath or wash');
    await push(/^Change Bath/u);
    typeAndLeave('How long it takes', '60');
    expect(screen.queryByText(/is a long one/u)).toBeNull();
    tick('Cuddle');
    expect(screen.getByText('65 minutes is a long one. Shorter often works as well.')).toBeTruthy();
  });

  test('that has no room after the last nap begins right after it', async () => {
    const { answer } = await openFamily();
    const step = { name: 'Bath', minutes: 60 };
    answer({ windDown: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...step, id })) });
    expect(begins()).toMatch(/right after the last sleep: your steps take 360 minutes/u);
  });

  test('with a feed says what keeps a sleepy feed safe, for a baby', async () => {
    await openFamily();
    expect(screen.queryByText(/sofa or armchair/u)).toBeNull();
    tick('Feed');
    expect(screen.getByText(/Under 12 months.*on their back.*sofa or\s*armchair/u)).toBeTruthy();
    leaveThePage();
    await openFamily(20);
    expect(screen.queryByText(/sofa or armchair/u)).toBeNull();
  });
});

describe('a step of one’s own', () => {
  test('is added with the button, and the focus stays for another', async () => {
    await openFamily();
    await add(' Wave to the moon ');
    expect([rows(), field(own).value, focused()]).toEqual([
      ['Wave to the moon 5 minutes'],
      '',
      own,
    ]);
    expect(says('Wind-down')).toContain('“Wave to the moon” is in, 1st of 1.');
  });

  test('without a name, or with a long one, is asked about, and what was typed stays', async () => {
    await openFamily();
    await push('Add');
    expect(problems()).toMatch(/Write what you do, for example “wave to the moon”/u);
    await add('y'.repeat(61));
    expect([problems(), field(own).value]).toEqual([
      expect.stringMatching(/60 characters fit/u),
      'y'.repeat(61),
    ]);
    await add('y'.repeat(60));
    expect([problems(), rows()]).toEqual(['', [`${'y'.repeat(60)} 5 minutes`]]);
  });

  test('fits while there are fewer than 12', async () => {
    await openFamily();
    for (let count = 1; count <= 12; count += 1) await add(`Step ${count}`);
    await add('Step 13');
    expect([rows().length, problems()]).toEqual([12, expect.stringMatching(/12, as many as fit/u)]);
    expect(field(own).value).toBe('Step 13');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Cuddle' }).disabled).toBe(true);
    await push('Remove Step 1');
    await push('Add');
    expect(rows().at(-1)).toBe('Step 13 5 minutes');
  });
});

describe('the usual length for the age', () => {
  test('comes back with one tap, and so do the steps', async () => {
    await openFamily();
    tick('Bath or wash');
    tick('Cuddle');
    await push('Use the usual length for this age');
    expect([list(), focused()]).toEqual([null, 'Undo']);
    expect(begins()).toMatch(/as is usual at this age/u);
    await push('Undo');
    expect(rows()).toHaveLength(2);
    expect(focused()).toBe('Use the usual length for this age');
  });
});
