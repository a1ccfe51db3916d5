import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clocksOf } from '../../src/components/routine/clocks/clocks-state.ts';
import { loadTemporal } from '../../src/components/ui/temporal.ts';
import { openClockChange } from '../support/clocks-page.tsx';
import { kept } from '../support/families.ts';
import { beginOnFreshPages, blockStorage } from '../support/fresh-page.ts';

beginOnFreshPages();

let zone = 'Europe/London';
beforeEach(() => {
  zone = 'Europe/London';
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T19:00:00Z') });
  const options = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(() => ({
    ...options,
    hour12: true,
    timeZone: zone,
  }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const wait = { timeout: 8000 };
const table = () => screen.findByRole('table', {}, wait);
const rows = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const save = (texts: Record<string, string>) => {
  for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
};
/** Up at 07:00, with one nap; asleep around 19:05 as the planner has it. */
const ada = () => kept({ name: 'Ada', ageMonths: 16 }, { wakeUp: 420, bedtime: 1140, naps: 1 });

test('the next change is counted down to, and the saved day goes earlier before spring', async () => {
  save(ada());
  await openClockChange();
  expect(await screen.findByText('Clocks go forward by 1 hour', {}, wait)).toBeTruthy();
  expect(screen.getByText('125 days to go')).toBeTruthy();
  expect(screen.getByText('Early on Sunday, 28 March 2027, 01:00 becomes 02:00.')).toBeTruthy();
  expect(await screen.findByText(/^Ada, 16 months, up around 07:00/u, {}, wait)).toBeTruthy();
  const shown = await rows();
  expect(shown.map(([day, up, , asleep]) => [day, up, asleep])).toEqual([
    ['These days', '07:00', '19:05'],
    ['Wed 24 March15 minutes earlier', '07:00', '18:50'],
    ['Thu 25 March30 minutes earlier', '06:45', '18:35'],
    ['Fri 26 March45 minutes earlier', '06:30', '18:20'],
    ['Sat 27 March1 hour earlier', '06:15', '18:05'],
    ['Sun 28 MarchThe new clock', '07:00', '19:05'],
  ]);
  choose('12 slow days');
  expect((await rows())[1]?.[0]).toBe('Tue 16 March15 minutes earlier');
  choose('Do nothing');
  expect(await rows()).toHaveLength(2);
  expect(screen.getAllByText(/At first Ada seems 1 hour late/u).length).toBeGreaterThan(0);
});

test('before autumn the day goes later', async () => {
  vi.setSystemTime(new Date('2027-06-01T12:00:00Z'));
  save(ada());
  await openClockChange();
  expect(await screen.findByText('Clocks go back by 1 hour', {}, wait)).toBeTruthy();
  expect((await rows())[1]?.[3]).toBe('19:15');
});

test('without a saved day the page asks for age and wake-up, and saves nothing', async () => {
  await openClockChange();
  await table();
  fireEvent.input(await screen.findByLabelText('Usually up at about', {}, wait), {
    target: { value: '6:30' },
  });
  expect((await rows())[0]?.[1]).toBe('6:30 am');
  expect(localStorage.getItem('small-hours:routine')).toBeNull();
});

test('under 4 months there is nothing to move', async () => {
  save(kept({ name: 'Ada', ageMonths: 2 }, {}));
  await openClockChange();
  expect(await screen.findByText(/nothing to move: a baby this young/u, {}, wait)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('somewhere else is chosen by a town, and told where no clocks change', async () => {
  save(ada());
  await openClockChange();
  await table();
  fireEvent.click(screen.getByRole('button', { name: 'Another place' }));
  const field = await screen.findByLabelText('Clocks in', {}, wait);
  fireEvent.input(field, { target: { value: 'lord howe' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(await screen.findByText('Clocks go back by 30 minutes', {}, wait)).toBeTruthy();
  expect(screen.getByRole('radio', { name: '2 nights' })).toBeTruthy();
  fireEvent.input(field, { target: { value: 'Osaka' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(await screen.findByText('No change is coming', {}, wait)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('a browser that keeps its place to itself is asked for one', async () => {
  zone = 'UTC';
  await openClockChange();
  expect(await screen.findByText(/doesn’t tell pages where it is/u, {}, wait)).toBeTruthy();
  expect(await screen.findByLabelText('Clocks in', {}, wait)).toBeTruthy();
});

test('a change that was a few days ago is still shown, with steps afterwards', async () => {
  vi.setSystemTime(new Date('2027-03-29T09:00:00Z'));
  save(ada());
  await openClockChange();
  expect(await screen.findByText('Clocks went forward by 1 hour', {}, wait)).toBeTruthy();
  expect(screen.getByText(/The next change is on Sunday, 31 October 2027/u)).toBeTruthy();
  expect((await rows()).map(([, , , asleep]) => asleep)).toEqual([
    '19:05',
    '19:50',
    '19:35',
    '19:20',
    '19:05',
    '19:05',
  ]);
  expect(screen.getByRole('radio', { name: '4 nights' })).toBeTruthy();
  expect((await rows()).slice(-2).map(([day]) => day)).toEqual([
    'Thu 1 AprilThe last step',
    'Fri 2 AprilThe usual times',
  ]);
});

test('begun late, the days and their names say what is left, and no two rows are called the same', async () => {
  vi.setSystemTime(new Date('2027-03-26T12:00:00Z'));
  save(ada());
  await openClockChange();
  expect((await rows()).map(([day, up, , asleep]) => [day, up, asleep])).toEqual([
    ['These days', '07:00', '19:05'],
    ['Fri 26 March15 minutes earlier', '07:00', '18:50'],
    ['Sat 27 March30 minutes earlier', '06:45', '18:35'],
    ['Sun 28 MarchThe new clock', '07:30', '19:20'],
    ['Mon 29 MarchThe last step', '07:15', '19:05'],
    ['Tue 30 MarchThe usual times', '07:00', '19:05'],
  ]);
  expect(screen.getByRole('radio', { name: '2 nights before, 2 after' })).toBeTruthy();
  expect(
    screen.getByText(/2 of the steps fit in beforehand; the rest come after\. That’s fine/u),
  ).toBeTruthy();
  choose('2 slow days before, 8 after');
  await vi.waitFor(async () => {
    expect((await rows()).map(([day]) => day)).toEqual([
      'These days',
      'Fri 26 March15 minutes earlier',
      'Sun 28 MarchThe new clock',
      'Mon 29 March30 minutes still to go',
      'Thu 1 April15 minutes still to go',
      'Sun 4 AprilThe last step',
      'Mon 5 AprilThe usual times',
    ]);
  });
  expect(screen.getAllByText(/1 of the steps fits in beforehand/u).length).toBeGreaterThan(0);
});

test('ten days are time enough for the slow way, and it says so', async () => {
  vi.setSystemTime(new Date('2027-03-18T12:00:00Z'));
  save(ada());
  await openClockChange();
  await table();
  choose('10 slow days');
  expect(
    (await screen.findAllByText(/The first step is on Thu 18 March\./u)).length,
  ).toBeGreaterThan(0);
});

test('a child who is up before 6 is told that doing nothing may suit in spring', async () => {
  save(kept({ ageMonths: 16 }, { wakeUp: 320, bedtime: 1110 }));
  await openClockChange();
  await table();
  expect(screen.getByText(/the same morning is 1 hour later/u)).toBeTruthy();
});

test('works, and says so, where nothing can be stored', async () => {
  blockStorage();
  await openClockChange();
  await table();
  expect(await screen.findByText(/doesn’t let pages keep anything/u, {}, wait)).toBeTruthy();
});

test('two rules in a row: Morocco is told its change, then none', async () => {
  const temporal = await loadTemporal();
  const at = (iso: string) => clocksOf(temporal, 'Africa/Casablanca', Date.parse(iso));
  expect(at('2026-02-01T00:00Z').change?.by).toBe(-60);
  expect(at('2026-02-01T00:00Z').isOver).toBe(false);
  expect(at('2026-02-17T00:00Z')).toMatchObject({ isOver: true, next: { by: 60 } });
  expect(clocksOf(temporal, 'Asia/Tokyo', 0)).toMatchObject({ change: null, isOver: false });
});
